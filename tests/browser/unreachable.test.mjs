// What cannot be measured is not called broken.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { freePort } from "./free-port.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

// Addresses of this machine at which nobody answers.
async function allDead(config) {
  const dead = async () => `http://127.0.0.1:${await freePort()}/`;
  const resolvers = await Promise.all(config.resolvers.map(async (one) => ({ ...one, url: await dead() })));
  return { ...config, resolvers, webmail_url: `${await dead()}?of={domain}` };
}

everywhere("no resolver answers: the questions go on, and the ticket says what is not known", async ({ page, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");

  await page.screen("question");
  // This site did answer, so the device is online.
  await page.see(".settled[data-node=online]");
  await page.choose("unknown");
  await page.choose("unknown");
  assert.equal(await page.text("h2"), said("question-webmail-opens"), "one that was not reached is asked about");
  for (let asked = 0; asked < 3; asked++) await page.choose("unknown");

  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-one-box-unsure"));
  await page.see(".measured.unknown");
  assert.ok(!(await page.has(".broken")));
  await page.tap("main .primary");
  await page.screen("ticket");
  const draft = await page.value("#md-draft");
  assert.ok(draft.includes(`${said("ticket-key-unverified")}  ${said("finding-dns-blocked")}`), draft);
  assert.ok(!/\[mx-/.test(draft), draft);
  assert.equal(relay.log.length, 0);
}, { config: allDead });

everywhere("nothing answers, not even this site: the device is offline", async ({ page, site }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  // WebKit's driver would wait for ever for what is on its way.
  await until("all is loaded", () => page.evaluate(() => document.readyState === "complete"));
  await site.close();
  await page.fill("#md-address", "info@good.test");
  await page.press("Enter");
  await until("the conclusion", async () => (await page.text("h2")) === said("finding-device-offline"));
  await page.tap("main .secondary:not(.primary)");
  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-offline"));
  await page.see(".settled[data-node=online]");
}, { config: allDead });
