// Every fault in every place: a table in Markdown on the output, the way there on the errors. Run by `cargo xtask
// faults`; ends with 1 where a cell is not what it should be.

import { ENGINES, start } from "../engines.mjs";
import { expected, FAULTS, LONGEST, PLACES, runCell } from "./cell.mjs";

const AT_ONCE = { chromium: 4, firefox: 3, webkit: 2 };
const option = (name) => process.argv[process.argv.indexOf(name) + 1 || process.argv.length];
const lab = { upstream: process.env.MAIL_DOCTOR_URL, first: process.env.MAIL_DOCTOR_LAB_FIRST, second: process.env.MAIL_DOCTOR_LAB_SECOND };
const engines = ENGINES.filter((one) => [undefined, one.name].includes(option("--engine")));
const faults = FAULTS.filter((one) => [undefined, one.name].includes(option("--only")));

const results = new Map();
for (const engine of engines) await fill(engine);
print();

async function fill(engine) {
  const waiting = faults.flatMap((fault) => PLACES.map((place) => ({ fault, place })));
  const work = async () => {
    // One each: the driver of WebKit gives one page at a time.
    const browser = await start(engine);
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const found = await runCell(browser, cell.fault, cell.place, lab).catch((error) => ({ word: `failed: ${error.message.slice(0, 80)}`, took: 0 }));
      const key = `${cell.fault.name} ${cell.place}`;
      results.set(key, [...(results.get(key) ?? []), found]);
      console.error(`${engine.name} ${key}: ${found.word} ${found.state} ${found.took} ms`);
    }
    await browser.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE[engine.name] }, work));
}

/** The conclusion, with what was expected where it is another one, and the longest time any engine took. */
function shown(fault, place) {
  const found = results.get(`${fault.name} ${place}`);
  const words = [...new Set(found.map((one) => one.word.replaceAll("|", "/").replaceAll("\n", " ")))];
  const { should } = expected(fault, place);
  const slowest = Math.max(...found.map((one) => one.took));
  const wrong = words.some((word) => !expected(fault, place, word).is) || slowest > LONGEST || found.some((one) => one.state === "broken");
  if (wrong) process.exitCode = 1;
  return `${words.join(" / ")}${wrong ? ` (not ${should})` : ""}, ${(slowest / 1000).toFixed(1)} s`;
}

function print() {
  const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
  console.log(`Engines: ${engines.map((one) => one.name).join(", ")}.\n`);
  row(["fault", ...PLACES]);
  row(["---", ...PLACES.map(() => "---")]);
  for (const fault of faults) row([fault.name, ...PLACES.map((place) => shown(fault, place))]);
}
