// What lies on the device: kept for a day, erased with one tap, and said to be lost where the browser keeps nothing.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const kept = (page) => page.evaluate(() => Object.values(localStorage).join("\n"));

async function reload(page) {
  await page.evaluate(() => void (window.old = true));
  await page.evaluate(() => location.reload());
  await until("the page is a new one", () => page.evaluate(() => !window.old).catch(() => false));
}

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
  await reload(page);
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "");
});

everywhere("what was written is there the next morning, and no more a day later", async ({ page }) => {
  const older = (hours) => page.evaluate((hours) => {
    for (const [key, text] of Object.entries(localStorage)) {
      localStorage.setItem(key, text.replace(/^\d+/, (minute) => Number(minute) - hours * 60));
    }
  }, hours);
  await write(page);
  await older(20);
  await reload(page);
  await page.screen("ticket");
  assert.equal(await page.value("#md-phone"), "0123 456789");
  await older(25);
  await reload(page);
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
