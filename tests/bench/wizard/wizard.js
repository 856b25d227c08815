// Five questions by hand, without a library: about the least that a wizard can weigh. The widget is measured beside it.

const QUESTIONS = [
  "Il dispositivo senza posta va su Internet?",
  "Chi ti ha scritto ha ricevuto un avviso di errore?",
  "Ti mancano tutti i messaggi o solo alcuni?",
  "Riesci ad aprire la webmail?",
  "Succede a una casella o a tutte?",
];
const OPTIONS = ["Sì", "No", "Non lo so"];
const answers = [];
const main = document.querySelector("main");

function show() {
  const question = QUESTIONS[answers.length];
  const heading = document.createElement("h2");
  heading.textContent = question ?? `Fine: ${answers.join(", ")}`;
  const buttons = question ? OPTIONS.map(button) : [];
  main.replaceChildren(heading, ...buttons);
}

function button(option) {
  const element = document.createElement("button");
  element.textContent = option;
  element.onclick = () => {
    answers.push(option);
    show();
  };
  return element;
}

show();
