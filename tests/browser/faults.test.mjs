// What goes wrong with a server is told for what it is. A few cells of the table that `cargo xtask faults` makes.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { ENGINES, start } from "./engines.mjs";
import { everywhere } from "./everywhere.mjs";
import { expected, FAULTS, LONGEST, runCell } from "./faults/cell.mjs";

const CELLS = ["refused all", "portal all", "hang-after-headers one", "empty both", "missing-cors literal", "no-such-name webmail"];
const LAB = {
  upstream: process.env.MAIL_DOCTOR_URL,
  first: process.env.MAIL_DOCTOR_LAB_FIRST,
  second: process.env.MAIL_DOCTOR_LAB_SECOND,
};
const running = [];

after(async () => {
  for (const browser of running) await browser.close();
});

for (const engine of ENGINES) {
  test(`a few faults, each for what it is [${engine.name}]`, { timeout: 120_000 }, async () => {
    const browser = await start(engine);
    running.push(browser);
    for (const cell of CELLS) {
      const [name, place] = cell.split(" ");
      const fault = FAULTS.find((one) => one.name === name);
      const found = await runCell(browser, fault, place, LAB);
      assert.ok(expected(fault, place, found.word).is, `${cell}: ${found.word}`);
      assert.notEqual(found.state, "broken", cell);
      assert.ok(found.took <= LONGEST, `${cell}: ${found.took} ms`);
    }
  });
}

everywhere("while nothing answers at all, one tap goes on to the questions", async ({ page, site, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  const answer = relay.hold();
  site.breaks(() => {});
  await page.press("Enter");
  await page.screen("checking");
  await page.tap("main .secondary");
  await page.screen("question");
  assert.ok(await page.has("button.option[data-option=unknown]"));
  answer();
});
