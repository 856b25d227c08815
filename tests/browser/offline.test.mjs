// What lies on the device: what was written, kept for a day, erased with one tap, and said to be lost where the browser
// keeps nothing; and the page itself, which opens without a network, in one version at a time.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const kept = (page) => page.evaluate(() => Object.values(localStorage).join("\n"));

// To the ticket without an address, and a phone number in it that is not left yet.
async function write(page) {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("outcome");
  await page.tap("main button.quiet, main .primary, main .secondary");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");
}

everywhere("what was written is gone from the device with one tap", async ({ page }) => {
  await write(page);
  assert.match(await kept(page), /0123 456789/);
  await page.tap("footer .erase");
  await page.screen("address");
  assert.equal(await page.text(".notice"), said("erased"));
  assert.equal(await kept(page), "");
  assert.ok(!(await page.has("footer .erase")), "there is nothing more to erase");
  await page.reload();
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "");
});

everywhere("what was written is there the next morning, and no more a day later", async ({ page }) => {
  const older = (hours) => page.evaluate((hours) => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, text] of Object.entries(storage)) {
        storage.setItem(key, text.replace(/^\d+/, (minute) => Number(minute) - hours * 60));
      }
    }
  }, hours);
  await write(page);
  await older(20);
  await page.reload();
  await page.screen("ticket");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  await older(25);
  await page.reload();
  await page.screen("address");
  assert.equal(await kept(page), "");
});

// The getter itself throws, as where cookies are blocked.
const denied = () => Object.defineProperty(window, "localStorage", {
  get() {
    throw new DOMException("denied", "SecurityError");
  },
});
const denying = (html) => html.replace("<head>", `<head><script>(${denied})()</script>`);

everywhere("where the browser keeps nothing, the widget works and says so", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  assert.ok((await page.text("footer")).includes(said("not-kept")));
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("outcome");
  await page.tap("main button.quiet, main .primary, main .secondary");
  await page.screen("ticket");
  assert.ok((await page.text("footer")).includes(said("not-kept")));
  assert.ok(!(await page.has("footer .erase")));
}, { site: () => ({ edit: { "/": denying } }) });

const ready = (page) => until("the page is kept", () => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active?.state === "activated";
}));

// The driver of WebKit would wait for ever for what is on its way.
const loaded = (page) => until("all is loaded", () => page.evaluate(() => document.readyState === "complete"));

everywhere("without a network the page opens, and leads to the ticket", async ({ engine, page, site, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await ready(page);
  await loaded(page);
  await site.close();
  await relay.close();
  await page.reload();
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.press("Enter");
  await until("the conclusion", async () => (await page.text("h2")) === said("finding-device-offline"));
  await page.tap("main .secondary:not(.primary)");
  await page.screen("outcome");
  await page.tap("main > button:last-of-type");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");
  await page.tap("header button:has([lang=en])");
  await page.see(".mail-doctor[lang=en]");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  await page.tap(".ways .primary");
  await until("a notice", async () => (await page.text(".notice")) !== "");
  if (engine === "chromium") {
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /0123 456789/);
  }
});

const style = (page) => page.evaluate(async () => (await fetch("widget.css")).text());
const versions = (page) => page.evaluate(async () => (await caches.keys()).length);

// A page that is kept, and the next version that waits for it to be closed.
async function outdate(page) {
  await page.open("/#lang=it");
  await page.screen("address");
  await ready(page);
  await page.reload();
  await page.screen("address");
  publish();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
  await until("the next version waits", () => page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration()).waiting !== null));
  assert.equal(await versions(page), 2, "both are whole");
}

everywhere("pages that are open go on with their version, and the next one begins with the new", async ({ page }) => {
  await outdate(page);
  await page.fill("#md-address", "info@good.t");
  const second = await page.beside();
  await second.open("/#lang=it");
  await second.screen("address");
  for (const open of [page, second]) {
    assert.ok(!(await style(open)).includes("--next"), "an open page stays what it is");
  }
  assert.equal(await page.value("#md-address"), "info@good.t", "and is left in peace");

  await page.driver.leave();
  const entry = await second.evaluate(() => (window.old = true) && history.length);
  await second.driver.goto("about:blank");
  await second.open("/?again#lang=it");
  await until("the new version", async () => (await style(second).catch(() => "")).includes("--next"));
  await second.screen("address");
  await until("the old one is gone", async () => (await versions(second)) === 1);

  // In Chromium, the page that was left is kept alive for who goes back.
  const steps = entry - await second.evaluate(() => history.length);
  assert.ok(steps < 0);
  await second.evaluate((steps) => void (window.next = true, history.go(steps)), steps);
  await until("it has begun anew", () => second.evaluate(() => !window.old && !window.next && location.hash !== "").catch(() => false));
  await second.screen("address");
  assert.ok((await style(second)).includes("--next"));
}, { browser: { keepsPages: true }, site: twoVersions });

// Chromium takes its time over it when the version before has just served the page: mostly at once, or when it is closed.
everywhere("a reload brings the new version, and what was typed", async ({ page }) => {
  await outdate(page);
  await page.fill("#md-address", "info@good.t");
  await page.reload();
  // The page begins anew by itself, and may be just about to.
  await until("the new version, and what was typed", async () =>
    (await style(page).catch(() => "")).includes("--next") && (await page.value("#md-address").catch(() => "")) === "info@good.t");
  await until("the old one is gone", async () => (await versions(page)) === 1);
}, { engines: ["firefox", "webkit"], site: twoVersions });

everywhere("a file that is not the one that was built is not kept", async ({ page, site }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await until("it was tried", () => site.asked("/worker.js") && site.asked("/bounce_bg.wasm"));
  await until("nothing is registered", () => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())));
  assert.equal(await page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? "none")).keys()).length), 0);
}, { site: () => ({ edit: { "/widget.css": (css) => `${css}/* a proxy's */` } }) });

everywhere("a page that only holds the element registers no worker", async ({ page }) => {
  await page.open("/faq.html");
  await page.screen("address");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

// A site whose style sheet, and the worker that names it, become others when `publish` is called.
let publish;
function twoVersions() {
  let published = false, sheet = "";
  publish = () => (published = true);
  const styled = (text) => (sheet = text) && (published ? `${text}:root{--next:1}` : text);
  const worker = (text) => {
    if (!published) return text;
    const hash = createHash("sha256").update(styled(sheet)).digest("base64");
    return text.replace(/("widget\.css":\s*"sha256-)[^"]+/, `$1${hash}`).replace(/"[A-Za-z0-9+/]{12}"/, '"thenextone12"');
  };
  return { edit: { "/widget.css": styled, "/worker.js": worker } };
}

// As the share menu of a phone does it: a form, sent to the address that the manifest names.
function share(page, text) {
  return page.evaluate(async (text) => {
    const { share_target: { action, method, enctype, params } } = await (await fetch("manifest.webmanifest")).json();
    const form = Object.assign(document.createElement("form"), { action, method, enctype });
    const field = Object.assign(document.createElement("textarea"), { name: params.text, value: text });
    form.append(field);
    document.body.append(form);
    setTimeout(() => form.submit());
  }, text);
}

everywhere("a message that another program shares is read at once, and stays on the device", async ({ page, site }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await ready(page);
  await page.reload();
  await page.screen("address");
  await share(page, "<info@good.test>: host mail.good.test[198.18.2.10] said: 552 5.2.2 Mailbox full");
  await page.screen("told");
  assert.equal(await page.text("h3"), said("bounce-mailbox_full"));
  assert.ok(!site.log.some(({ method, body }) => method === "POST" || body), "it went to no server");
  await page.reload();
  await page.screen("told");
  await page.tap("main .primary");
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "info@good.test");
});
