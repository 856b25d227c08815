// Where the person is, and what was typed: kept over a reload and a change of language, prefilled by a link, and not
// looked up before it makes sense.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

everywhere("a reload keeps the place and what was typed; starting over forgets both", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  await page.tap("main .primary");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");
  await page.fill("#md-error", "550 5.1.1 unknown");
  await page.press("Tab");
  await until("the draft took it", async () => (await page.value("#md-draft")).includes("550 5.1.1 unknown"));

  await page.reload();
  await page.screen("ticket");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  assert.equal(await page.value("#md-error"), "550 5.1.1 unknown");
  const measured = async () => (await page.value("#md-draft")).includes("mx.previous-provider.test");
  await until("it was measured anew", measured);

  await page.tap("footer .quiet:not(.back)");
  await page.screen("address");
  await page.reload();
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "");
});

everywhere("a reload keeps what is being typed, in a field that is not left yet", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-m");
  await speak(page, "en");
  assert.equal(await page.value("#md-address"), "info@old-m", "another language leaves it alone");
  await page.reload();
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "info@old-m");

  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  await page.tap("main .primary");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");
  await page.fill("#md-error", "550 5.1.1 no such user");
  await page.reload();
  await page.screen("ticket");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  assert.equal(await page.value("#md-error"), "550 5.1.1 no such user");
  await until("the draft has both", async () => /0123 456789[^]*550 5\.1\.1 no such user/.test(await page.value("#md-draft")));
});

// The desk reads Italian, the person English: the draft speaks both.
const inBoth = (page) => until("both languages", async () => /PERCORSO[^]*PATH/.test(await page.value("#md-draft")));

everywhere("the desk's language is in the ticket, however the person came to it", async ({ page }) => {
  await page.open("/#lang=en");
  await page.screen("address");
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("outcome");
  await page.tap("main button.quiet, main .primary, main .secondary");
  await page.screen("ticket");
  await inBoth(page);
  await page.reload();
  await page.screen("ticket");
  await inBoth(page);
  await speak(page, "it");
  await until("one language", async () => !/PATH/.test(await page.value("#md-draft")));
  await speak(page, "en");
  await inBoth(page);
});

everywhere("a link from the webmail fills in the address, and tells that the webmail opens", async ({ page, site, relay }) => {
  await page.open("/#domain=info%40good.test&from=webmail&lang=it");
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "info@good.test");
  assert.equal(relay.log.length, 0, "nothing is looked up before the person says so");
  await page.tap("main .primary");
  await page.screen("question");
  await page.choose("no");
  await page.choose("all");
  assert.equal(await page.text("h2"), said("question-message-in-webmail"));
  await page.see(".settled[data-node=webmail-opens]");
  assert.ok(!site.asked("/webmail"), "what is known is not tried");

  await page.evaluate(() => history.replaceState(null, "", location.pathname));
  await page.reload();
  await page.screen("question");
  assert.equal(await page.text("h2"), said("question-message-in-webmail"));
  assert.ok(!site.asked("/webmail"), "nor after a reload, when the link says nothing any more");
});

everywhere("whoever sees the messages in the webmail is one tap from what to do", async ({ page }) => {
  await page.open("/#domain=good.test&from=webmail&lang=it");
  await page.screen("address");
  await page.tap("main .primary");
  await page.screen("question");
  await page.choose("there");
  // Its words are fetched now.
  await until("the app is asked for", async () => (await page.text("h2")) === said("question-phone-app"));
  await page.tap("button.option[data-option=unknown]");
  await page.screen("outcome");
  assert.equal(await page.text("h2"), said("outcome-program-or-phone"));
  await page.tap("footer .back");
  await page.tap("footer .back");
  await page.screen("question");
  assert.equal(await page.text("h2"), said("question-sender-error"));
});

const listening = (html) => html.replace("<head>", '<head><script>window.warned = []; console.warn = (text) => warned.push(text);</script>');
const NONSENSE = "from=moon&domain=%zz.it&domain=good.test&lang=xx&x=1&" + "y&".repeat(40) + "<img src=x onerror=alert(1)>";

everywhere("a link full of nonsense does no harm, and the console says what is wrong with it", async ({ page, relay }) => {
  await page.open(`/#${NONSENSE}`);
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "");
  const warned = await page.evaluate(() => window.warned);
  for (const name of ["from", "domain", "lang", "x"]) {
    assert.ok(warned.some((text) => text.startsWith(`mail-doctor: <mail-doctor> or its link: ${name}: `)), `${name} in ${warned}`);
  }
  assert.ok(warned.length < 20, "a flood is told of once");
  assert.equal(relay.log.length, 0);
}, { site: () => ({ edit: { "/": listening } }) });

everywhere("another language keeps the place and the fields", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.press("Enter");
  await page.screen("question");
  await page.choose("no");
  await speak(page, "en");
  assert.notEqual(await page.text("h2"), said("question-which-mail"));
  await speak(page, "it");
  assert.equal(await page.text("h2"), said("question-which-mail"));

  await page.choose("some");
  await page.choose("not-found");
  await page.tap("main .primary");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");
  await page.press("Tab");
  await speak(page, "en");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  await inBoth(page);
});

const NO_ADDRESSES = {
  "": "address-empty",
  "info@": "address-no-domain",
  info: "address-single-label",
  "198.18.2.1": "address-ip-address",
  "la mia posta non arriva": "address-sentence",
  "<script>document.title='x'</script>": "address-bad-character",
  [`${"a".repeat(288)}@example.test`]: "address-too-long",
};

everywhere("what is no address is explained in place, and nothing is sent", async ({ page, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  const title = await page.evaluate(() => document.title);
  for (const [typed, message] of Object.entries(NO_ADDRESSES)) {
    await page.fill("#md-address", typed);
    if (typed === "") await page.tap("main .primary");
    else await page.press("Enter");
    await until(`"${typed}" -> ${message}`, async () => (await page.text("#md-problem[role=alert]")) === said(message));
    assert.equal(await page.attribute("#md-address", "aria-invalid"), "true");
    assert.match(await page.attribute("#md-address", "aria-describedby"), /\bmd-problem\b/);
    await until("the field has the focus", () => page.focused("#md-address"));
    assert.equal(await page.value("#md-address"), typed, "what was typed stays, to be mended");
  }
  assert.equal(await page.evaluate(() => document.title), title);
  assert.deepEqual(relay.log, []);
});

async function speak(page, language) {
  await page.tap(`header button:has([lang=${language}])`);
  await page.see(`.mail-doctor[lang=${language}]:not(.served)`);
}
