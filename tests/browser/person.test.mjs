// What people come with, from the first word to the ticket.

import assert from "node:assert/strict";

import { PHONE, RESOLVERS } from "./config.mjs";
import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

everywhere("a domain whose mail still goes to the old provider", async ({ engine, page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");

  await page.screen("verdict");
  assert.ok(await page.has("p.state.broken"));
  assert.match(await page.text("main"), /mx\.previous-provider\.test/);
  assert.ok(!(await page.everything()).includes(PHONE), "the phone is not for everybody");

  await page.tap("main .primary");
  await page.screen("ticket");
  const draft = await page.value("#md-draft");
  // One line of evidence from each resolver below the finding, before the next one.
  const [finding] = draft.split("[mx-foreign]")[1].split("\n2) ");
  const evidence = finding.split("\n").filter((line) => line.includes("MX old-mx.test -> 10 mx.previous-provider.test"));
  assert.equal(evidence.length, 2, draft);
  for (const resolver of RESOLVERS) assert.ok(evidence.some((line) => line.includes(resolver)), `${resolver} in:\n${draft}`);

  await page.tap(".ways .primary");
  await page.see("#md-reply.problem");
  await until("the missing phone has the focus", () => page.focused("#md-phone"));
  assert.equal(await page.attribute("#md-phone", "aria-invalid"), "true");

  await page.fill("#md-phone", "0123 456789");
  await page.tap(".ways .primary");
  await until("a notice", async () => (await page.text(".notice")) !== "");
  const notice = await page.text(".notice");
  if (engine === "chromium") {
    assert.equal(notice, said("copied"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /info@old-mx\.test[\s\S]*0123 456789/);
  } else {
    assert.ok([said("copied"), said("copy-failed")].includes(notice), notice);
  }

  assert.ok(!(await page.everything()).includes(PHONE), "nor for who has not answered");
  await page.tap("label:has(input[name=md-contract])");
  await page.see("a[href='tel:800034125']");
  assert.ok((await page.text(".phone")).includes(PHONE));
});
