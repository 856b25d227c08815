// How long the reader's WebAssembly reads error messages, in Chromium. `cargo xtask bench bounces` runs it, with a title
// and a folder for each kind of messages, and makes a table of the lines it prints, fields between tabs: a title, how
// many messages, the median and the 95th percentile in microseconds; then the name of a large input, and the milliseconds
// of half a MiB, of one, of two, which is the most that is read, and of four.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { ENGINES, start } from "../browser/engines.mjs";

const upstream = process.env.MAIL_DOCTOR_URL;
if (!upstream) throw new Error("MAIL_DOCTOR_URL is not set: this is run by `cargo xtask bench bounces`");
const shapes = JSON.parse(await readFile(new URL("bounces.json", import.meta.url)));
const MOST = 2 << 20;
const SIZES = [MOST / 4, MOST / 2, MOST, 2 * MOST];

const browser = await start(ENGINES.find(({ name }) => name === "chromium"));
try {
  const driver = await browser.newPage();
  await driver.goto(new URL("faq.html", upstream).href);
  await driver.evaluate(`import(new URL("bounce.js", ${JSON.stringify(upstream)})).then(async (reader) => {
    await reader.default();
    window.reader = reader;
  })`);
  const places = process.argv.slice(2);
  for (let place = 0; place < places.length; place += 2) {
    const messages = await load(places[place + 1]);
    const times = await driver.evaluate(`(${measure})(${JSON.stringify(messages)})`);
    times.sort((one, other) => one - other);
    const at = (part) => times[Math.floor(((times.length - 1) * part) / 100)].toFixed(0);
    console.log([places[place], times.length, at(50), at(95)].join("\t"));
  }
  for (const shape of shapes) {
    const times = await driver.evaluate(`(${measureLarge})(${JSON.stringify(shape)}, ${JSON.stringify(SIZES)})`);
    console.log([shape.shape, ...times.map((time) => time.toFixed(1))].join("\t"));
  }
} finally {
  await browser.close();
}

/** The messages of a folder, in base64: a script has no other way to hold octets. */
async function load(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(eml|txt)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => (await readFile(join(folder, name))).toString("base64")));
}

// Runs in the page. A clock there has steps of 5 or 100 µs: each message is read as often as it takes to see past them.
function measure(messages) {
  const octets = messages.map((text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  for (const one of octets) window.reader.read(one);
  return octets.map((one) => {
    let count = 0;
    const begin = performance.now();
    while (performance.now() - begin < 4 || count < 3) {
      window.reader.read(one);
      count++;
    }
    return ((performance.now() - begin) * 1000) / count;
  });
}

// Runs in the page too; the same inputs as `examples/bounces.rs` makes.
function measureLarge({ head, piece }, sizes) {
  return sizes.map((size) => {
    const parts = [head];
    for (let [length, number] = [head.length, 0]; length < size; number++) {
      parts.push(piece.replaceAll("##", number + 1).replaceAll("#", number));
      length += parts.at(-1).length;
    }
    const octets = new TextEncoder().encode(parts.join("")).slice(0, size);
    const begin = performance.now();
    window.reader.read(octets);
    return performance.now() - begin;
  });
}
