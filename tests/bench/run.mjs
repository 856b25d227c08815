// What the widget costs a slow phone on a slow line, beside a wizard written by hand, in the same run. Prints a table
// of medians. `cargo xtask bench` runs it; times are for comparing, bytes are exact.

import { ENGINES, start } from "../browser/engines.mjs";
import { until } from "../browser/until.mjs";
import { startServer } from "./server.mjs";
import { visit } from "./visit.mjs";

const RUNS = Number(process.env.MAIL_DOCTOR_BENCH_RUNS ?? 7);
const upstream = process.env.MAIL_DOCTOR_URL;
if (!upstream) throw new Error("MAIL_DOCTOR_URL is not set: this is run by `cargo xtask bench`");

// As a browser that was asked to save data: the widget is fetched only when touched.
const SAVING = '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } })</script>';
const saving = (html) => html.replace("<head>", `<head>${SAVING}`);
// The article as it would be if there were no widget.
const plain = (html) => html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "").replace(/<mail-doctor[\s\S]*<\/mail-doctor>/, "");

// The button that stands in the page, and the widget's own.
const SERVED = "button[value=skip]";
const MOUNTED = ".mail-doctor:not(.served) main.address .secondary";
const OPTION = "button.option[data-option=unknown]";

const servers = await Promise.all([{}, { "/faq.html": saving }, { "/faq.html": plain }].map((edit) => startServer(upstream, edit)));
const [normal, thrifty, bare] = servers.map(({ origin }) => origin);
const browser = await start(ENGINES.find(({ name }) => name === "chromium"));
try {
  // Once for nothing: the server compresses, the browser wakes up.
  await visit(browser, `${normal}/#lang=it`, (page) => answer(page, SERVED, OPTION));
  const widget = await median(() => visit(browser, `${normal}/#lang=it`, (page) => answer(page, SERVED, OPTION)));
  const wizard = await median(() => visit(browser, `${normal}/wizard/`, (page) => answer(page, "button", "button:last-child")));
  const cold = await median(() => visit(browser, `${thrifty}/faq.html`, (page) => open(page, SERVED)));
  const prefetched = await median(() => visit(browser, `${normal}/faq.html`, (page) => open(page, MOUNTED)));
  const untouched = await median(() => visit(browser, `${thrifty}/faq.html`, idle));
  const inView = await median(() => visit(browser, `${normal}/faq.html`, idle));
  const article = await median(() => visit(browser, `${bare}/faq.html`, idle));

  console.log(`Medians of ${RUNS}: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, processor x4 slower, brotli.\n`);
  table(["", "widget", "by hand"], [
    ["navigation to first answered tap, ms", widget.answered, wizard.answered],
    ["bytes until then, KB", widget.bytes / 1000, wizard.bytes / 1000],
    ["requests until then", widget.requests, wizard.requests],
    ["a step, ms", widget.step, wizard.step],
    ["script until the end, ms", widget.script, wizard.script],
    ["blocking (over 50 ms), ms", widget.blocking, wizard.blocking],
    ["heap, MB", widget.heap, wizard.heap],
    ["WebAssembly's memory, MB", widget.memory, 0],
    ["layout shift", widget.shift, wizard.shift],
  ]);
  table(["in an article", "ms", "script ms"], [
    ["tap to answer, nothing fetched before", cold.took, cold.script],
    ["tap to answer, fetched when in view", prefetched.took, prefetched.script],
  ]);
  table(["the article, nobody touching it", "requests", "KB", "script ms", "busy ms", "blocking ms", "layout shift"], [
    ["without the widget", ...idleRow(article)],
    ["with it, far away or saving data", ...idleRow(untouched)],
    ["with it, in view", ...idleRow(inView)],
  ]);
} finally {
  await browser.close();
  servers.forEach((server) => server.close());
}

/** The first tap as soon as it can be made, then a few questions more. */
async function answer({ driver, received }, first, next) {
  await tap(driver, first);
  const { at } = await step(driver, 1);
  const cost = received();
  for (let count = 2; count <= 5; count++) {
    await tap(driver, next);
    await step(driver, count);
  }
  const steps = await driver.evaluate("watched.steps.slice(1).map(({ took }) => took)");
  return { answered: at, step: middle(steps), ...cost, memory: await memory(driver) };
}

async function open({ driver }, selector) {
  await tap(driver, selector);
  const { took } = await step(driver, 1);
  return { took };
}

async function idle({ driver, received }) {
  let before;
  // Still for a second: whatever fetches by itself has begun long ago.
  await until("the line is quiet", async () => {
    const now = JSON.stringify(received());
    const quiet = now === before;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return quiet;
  });
  return received();
}

async function tap(driver, selector) {
  const point = await driver.evaluate(`new Promise((resolve, reject) => {
    setTimeout(reject, 20_000, new Error(${JSON.stringify(`${selector} does not appear`)}));
    const look = () => {
      const element = document.querySelector("mail-doctor");
      const ready = !element || element.matches(":defined");
      const root = element?.shadowRoot ?? document;
      const target = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
      if (!target || !ready) return requestAnimationFrame(look);
      target.scrollIntoView({ block: "center" });
      const { left, top, width, height } = target.getBoundingClientRect();
      resolve({ x: left + width / 2, y: top + height / 2 });
    };
    look();
  })`);
  await driver.tap(point.x, point.y, 0);
}

function step(driver, count) {
  return until(`step ${count}`, () => driver.evaluate(`watched.steps[${count - 1}] ?? null`));
}

/** The glue gives out the running instance when it is initialised again. */
function memory(driver) {
  const read = 'import("/widget.js").then((glue) => glue.default()).then(({ memory }) => memory.buffer.byteLength / 1e6)';
  return driver.evaluate(`document.querySelector("mail-doctor") ? ${read} : 0`);
}

async function median(measure) {
  const found = [];
  for (let run = 0; run < RUNS; run++) found.push(await measure());
  return Object.fromEntries(Object.keys(found[0]).map((name) => [name, middle(found.map((one) => one[name]))]));
}

function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function idleRow({ requests, bytes, script, busy, blocking, shift }) {
  return [requests, bytes / 1000, script, busy, blocking, shift];
}

function table(head, rows) {
  const print = ([label, ...cells]) => console.log(label.padEnd(40) + cells.map((cell) => cell.padStart(13)).join(""));
  print(head);
  for (const [label, ...cells] of rows) print([label, ...cells.map((cell) => (Number.isInteger(cell) ? String(cell) : cell.toFixed(cell < 10 ? 2 : 0)))]);
  console.log();
}
