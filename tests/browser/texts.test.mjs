// The texts come in two files: what the first screens need, and the rest. Nobody waits for the rest who does not need
// it, and nobody sees a hole where it is missing.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const REST = "/locales/it.rest.json";

everywhere("the rest of the texts is fetched at once, and the first questions do not wait for it", async ({ page, site }) => {
  const arrive = site.hold(REST);
  await page.open("/#lang=it");
  await page.screen("address");
  await until("it was asked for", () => site.asked(REST));
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("waiting");
  assert.equal(await page.text("h2"), said("texts-awaited"));
  arrive();
  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-offline"));
  await page.headingFocused();
  assert.equal(site.log.filter(({ path }) => path === REST).length, 1);
});

everywhere("where the rest of the texts fails, one can try again", async ({ page, site }) => {
  const arrive = site.refuse(REST);
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");
  await page.screen("waiting");
  await until("it failed", async () => (await page.text("h2")) === said("texts-failed"));
  await page.tap("main .primary");
  await until("it failed again", async () => (await page.text("h2")) === said("texts-failed"));
  arrive();
  await page.tap("main .primary");
  await page.screen("verdict");
  assert.match(await page.text("main"), /mx\.previous-provider\.test/);
});

everywhere("another language comes whole or not at all", async ({ page, site }) => {
  const arrive = site.refuse("/locales/en.rest.json");
  await page.open("/#lang=it");
  await page.screen("address");
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("outcome");
  await page.tap("header button:has([lang=en])");
  await until("it is told", async () => (await page.text(".notice")) === said("language-failed"));
  assert.equal(await page.text("h2"), said("outcome-offline"));
  arrive();
  await page.tap("header button:has([lang=en])");
  await page.see(".mail-doctor[lang=en]:not(.served) > main.outcome");
  assert.doesNotMatch(await page.text("main"), /outcome-|open-ticket/);
});
