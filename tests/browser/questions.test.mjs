// Nothing is wrong with the domain: the questions go on from what was measured, down to a ticket.

import assert from "node:assert/strict";

import { RESOLVERS } from "./config.mjs";
import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

everywhere("measured answers can be looked into and overridden; going back keeps answers", async ({ page, site }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.tap("main .primary");

  await page.screen("question");
  assert.equal(await page.text("h2"), said("question-sender-error"));
  await page.tap(".settled[data-node=online] summary");
  await page.see(".settled[data-node=online] code");
  const evidence = await page.text(".settled[data-node=online] code");
  assert.ok(RESOLVERS.some((resolver) => evidence.includes(resolver)), evidence);
  await page.tap(".settled[data-node=online] button");
  await until("the question is asked after all", async () => (await page.text("h2")) === said("question-online"));
  await page.choose("yes");
  assert.equal(await page.text("h2"), said("question-sender-error"));
  assert.ok(!(await page.has(".settled[data-node=online]")), "the person's own answer counts now");

  await page.choose("no");
  await until("the webmail was tried", () => site.asked("/webmail"));
  await page.choose("all");
  assert.equal(await page.text("h2"), said("question-message-in-webmail"));
  await page.see(".settled[data-node=webmail-opens]");
  await page.choose("missing");
  await page.choose("one");
  assert.equal(await page.text("h2"), said("question-mailbox-full"));
  await page.choose("no");

  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-one-box"));
  assert.ok(await page.has("p.state.unknown"));
  assert.ok((await page.text(".measured.ok")).includes(said("no-fault-found")));

  await page.tap("footer .back");
  await page.see("button.option.chosen[data-option=no]");
  assert.equal(await page.text("h2"), said("question-mailbox-full"));
  await page.choose("no");
  await page.screen("outcome");

  await page.tap("main .primary");
  await page.screen("ticket");
  const sample = { sender: "cliente@example.org", recipient: "info@good.test", subject: "Preventivo 17", error: "550 5.7.1 rejected" };
  for (const [field, text] of Object.entries(sample)) await page.fill(`#md-${field}`, text);
  await page.press("Tab");
  for (const text of [...Object.values(sample), "which-boxes=one", "online=yes ", "webmail-opens=yes (measured)"]) {
    await until(`the draft says "${text}"`, async () => (await page.value("#md-draft")).includes(text));
  }

  await page.tap("footer .back");
  await page.screen("outcome");
  await page.tap("main .primary");
  await page.screen("ticket");
  assert.equal(await page.value("#md-subject"), sample.subject);
});

everywhere("by keyboard alone", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.tabTo("#md-address");
  await page.driver.type("good.test");
  await page.press("Enter");
  await page.screen("question");

  const answers = ["no", "all", "unknown", "unknown", "unknown"];
  for (const [place, option] of answers.entries()) {
    await page.headingFocused();
    const before = await page.text("h2");
    await page.tabTo(`button.option[data-option=${option}]`);
    await page.press(place % 2 ? " " : "Enter");
    await until(`"${before}" is answered`, async () => (await page.text("h2")) !== before);
  }

  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-one-box-unsure"));
  await page.headingFocused();
  await page.tabTo("main .primary");
  await page.press("Enter");
  await page.screen("ticket");
  await page.tabTo("#md-phone");
  await page.driver.type("0123 456789");
  await page.tabTo(".ways .primary");
  await page.press("Enter");
  await until("a notice", async () => (await page.text(".notice")) !== "");
});
