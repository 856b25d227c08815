// A verdict of each kind, through the page: the same zones that the command is held to. And what a verdict offers: the
// message to send, and to check again.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

// The zone, the finding that leads, and the state.
const ZONES = [
  ["missing.test", "domain-missing", "broken"],
  ["bogus.test", "dnssec-bogus", "broken"],
  ["lame.test", "servers-silent", "broken"],
  ["null-mx.test", "null-mx", "broken"],
  ["doubled.test", "mx-doubled-suffix", "broken"],
  ["private-mx.test", "mx-private-address", "broken"],
  ["backup-mx.test", "mx-foreign-backup", "caution"],
  ["autodiscover.test", "client-settings-foreign", "caution"],
  ["foreign-mail-host.test", "mail-host-foreign", "caution"],
  ["changing.test", "change-spreading", "caution"],
];

everywhere("ten zones end in their verdicts", async ({ page }) => {
  await page.open("/#lang=it");
  for (const [zone, finding, state] of ZONES) {
    await page.screen("address");
    await page.fill("#md-address", zone);
    await page.press("Enter");
    await page.screen("verdict");
    assert.equal(await page.text("h2"), said(`finding-${finding}`), zone);
    assert.ok(await page.has(`p.state.${state}`), `${zone}: ${state}`);
    await page.tap("footer button:not(.back)");
  }
});

everywhere("the message to send names the records, and checking again shows before and after", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "anna@old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  await page.tap("details.message summary");
  await page.see("details.message pre");
  const message = await page.text("details.message pre");
  assert.match(message, /old-mx\.test MX 10 mx\.previous-provider\.test[\s\S]*old-mx\.test MX 10 mail\.old-mx\.test/);
  assert.ok(!message.includes("anna"), "the message is about the domain");
  await page.tap("details.message button");
  await until("a notice", async () => (await page.text(".notice")) !== "");
  assert.ok([said("message-copied"), said("copy-failed")].includes(await page.text(".notice")));

  await page.tap("main .again");
  // While it is measured, what is known of the network stands in the same place.
  await page.screen("verdict");
  await page.see("main .measured");
  assert.ok((await page.text("main .measured")).includes(said("same-as-before")));
});

everywhere("a sender is looked at: its domain leaves, what stands before the @ does not", async ({ page, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.press("Enter");
  await page.screen("question");
  for (const option of ["no", "some", "not-found"]) await page.choose(option);
  await page.screen("outcome");
  await page.fill("#md-sender-domain", "amica.segreta@plain.test");
  await page.press("Enter");
  await until("it was looked at", async () => (await page.text("main")).includes(said("sender-none").split("}")[1].trim()));
  assert.equal(await page.value("#md-sender-domain"), "amica.segreta@plain.test", "what was typed stays");
  assert.ok(relay.log.some(({ name }) => name === "_dmarc.plain.test"));
  assert.ok(!JSON.stringify(relay.log).includes("segreta"));
});
