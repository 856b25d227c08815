// The box for an error message: pasted, picked as a file, from another address, and with markup in every field.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const notice = (recipient, reply) =>
  `Questo è il messaggio automatico del server di posta.\n\n<${recipient}>: host mail.good.test[198.18.2.10] said: ${reply} (in reply to RCPT TO command)\n`;
const FULL = notice("info@good.test", "552 5.2.2 Mailbox full");

/** From the start to the box. */
async function toTheBox(page, address = "info@good.test") {
  // Here no worker fetches anything beforehand.
  await page.open("/faq.html");
  await page.screen("address");
  await page.fill("#md-address", address);
  await page.tap("main .primary");
  await page.screen("question");
  await page.choose("yes");
  assert.equal(await page.text("h2"), said("question-error-kind"));
  await page.see("#md-paste");
}

/** As a paste does it: all at once. */
function paste(page, text) {
  return page.inside((root, find, text) => {
    find("#md-paste").value = text;
    find("#md-paste").dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }, text);
}

everywhere("a notice that is pasted answers the question, and goes into the ticket", async ({ page, site }) => {
  await toTheBox(page);
  assert.ok(!site.asked("/bounce_bg.wasm"), "the reader is fetched by nobody who shows nothing");
  await paste(page, FULL.replace("said:", "said: (anna.bianchi@altro.example)"));
  await page.tap(".paste .primary");
  await page.screen("told");
  await page.headingFocused();
  assert.equal(await page.text("h2"), said("fixer-you"));
  assert.equal(await page.text("h3"), said("bounce-mailbox_full"));
  assert.match(await page.text("blockquote"), /Mailbox full/);
  await page.see("mark");

  await page.tap("main .primary");
  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-mailbox-full-outcome"));
  await page.see(".settled[data-node=error-kind]");
  await page.tap("main > .secondary");
  await page.screen("ticket");
  const error = await page.value("#md-error");
  assert.match(error, /552 5\.2\.2/);
  assert.match(error, /info@good\.test/);
  assert.ok(!/anna\.bianchi/.test(await page.value("#md-draft")), "somebody else's address stays here");
  assert.ok(!/automatico/.test(await page.value("#md-draft")), "no more than the essentials");
});

everywhere("what was pasted, and what was read, survive a reload", async ({ page }) => {
  await toTheBox(page);
  await paste(page, FULL);
  await page.reload();
  await page.see("#md-paste");
  assert.equal(await page.value("#md-paste"), FULL);
  await page.tap(".paste .primary");
  await page.screen("told");
  await page.reload();
  await page.screen("told");
  assert.equal(await page.text("h3"), said("bounce-mailbox_full"));
});

everywhere("a file is read; where the reader does not come, the text stays and the questions go on", async ({ page, site }) => {
  await toTheBox(page);
  const allow = site.refuse("/bounce_bg.wasm");
  await paste(page, FULL);
  await page.tap(".paste .primary");
  await until("it is told", async () => (await page.text(".notice")) === said("paste-failed"));
  assert.equal(await page.value("#md-paste"), FULL);
  allow();
  await page.inside((root, find, text) => {
    const file = new File([`From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\n\r\n${text}`], "avviso.eml");
    const carried = new DataTransfer();
    carried.items.add(file);
    find(".file").files = carried.files;
    find(".file").dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  }, notice("info@good.test", "550 5.1.1 User unknown"));
  await page.screen("told");
  assert.equal(await page.text("h3"), said("bounce-unknown_user"));
});

everywhere("of what went to spam the header is read, and what is none is told apart", async ({ page, site }) => {
  await page.open("/faq.html");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.tap("main .primary");
  await page.screen("question");
  for (const option of ["no", "some"]) await page.choose(option);
  await page.choose("found");
  await page.see("#md-paste");
  await paste(page, [
    "Authentication-Results: mx.good.test; spf=fail smtp.mailfrom=a.example; dkim=none; dmarc=none",
    "X-Spam-Flag: YES", "From: anna@a.example", "Subject: Sabato", "Message-ID: <7@a.example>", "", "",
  ].join("\n"));
  await page.tap(".paste .primary");
  await page.screen("told");
  assert.equal(await page.text("h3"), said("headers-spf-failed"));
  assert.ok(!site.asked("/bounce_bg.wasm"), "a header needs no reader of error messages");
  await page.tap("main > .quiet");
  await page.see("#md-paste");
  await paste(page, FULL);
  await page.tap(".paste .primary");
  await until("it is no header", async () => (await page.text("h3")) === said("headers-bounce"));
});

everywhere("markup and scripts in a notice stay text", async ({ page }) => {
  await toTheBox(page);
  const evil = `<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload=window.hit=1>"><b id=hit>`;
  await paste(page, [
    `From: ${evil} <MAILER-DAEMON@mx.example>`, `Subject: Undelivered ${evil}`, `Date: ${evil}`, "", evil,
    `<info@good.test>: host mx.good.test[192.0.2.1] said: 552 5.2.2 Mailbox full ${evil}`,
    `Reporting-MTA: dns; ${evil}`, `Final-Recipient: rfc822; info@good.test`, `Status: 5.2.2`,
    `Diagnostic-Code: smtp; 552 5.2.2 Mailbox full ${evil}`, `Message-ID: <1${evil}@a.example>`,
  ].join("\n"));
  await page.tap(".paste .primary");
  await page.screen("told");
  assert.match(await page.text("blockquote"), /<img src=x/);
  await page.tap("main > .secondary");
  await page.screen("ticket");
  assert.match(await page.value("#md-error"), /<img src=x/);
  assert.equal(await page.evaluate(() => window.hit ?? 0), 0);
  assert.ok(!(await page.has("#hit, img, script, svg")), "nothing of it became an element");
});
