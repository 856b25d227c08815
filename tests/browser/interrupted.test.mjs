// A visit that is interrupted: by another tab, by a look at another page, by a line that breaks, by a telephone that
// throws pages away. Nothing that was written is lost, and nothing is called broken for it.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const kept = (page) => page.evaluate(() => [...Object.values(localStorage), ...Object.values(sessionStorage)].join(""));

// To the ticket without an address.
async function toTicket(page) {
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await page.screen("outcome");
  await page.tap("main button.quiet, main .primary, main .secondary");
  await page.screen("ticket");
}

everywhere("of two tabs each keeps what was written in it, over a reload too", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await toTicket(page);
  await page.fill("#md-phone", "0123 456789");

  const second = await page.beside();
  await second.open("/#lang=it");
  await second.screen("ticket");
  assert.equal(await second.value("#md-phone"), "0123 456789", "a new tab goes on with what was written last");
  await second.fill("#md-phone", "0987 654321");
  await page.fill("#md-error", "550 5.1.1 unknown");

  await second.reload();
  await second.screen("ticket");
  assert.deepEqual([await second.value("#md-phone"), await second.value("#md-error")], ["0987 654321", ""]);
  await page.reload();
  await page.screen("ticket");
  assert.deepEqual([await page.value("#md-phone"), await page.value("#md-error")], ["0123 456789", "550 5.1.1 unknown"]);

  await second.tap("footer .erase");
  await second.screen("address");
  assert.equal(await kept(second), "");
  await page.fill("#md-phone", "0123 4567890");
  await second.reload();
  await second.screen("address");
  assert.equal(await second.value("#md-address"), "", "what was erased stays so, whatever the other one writes");
  assert.equal(await page.value("#md-phone"), "0123 4567890");
});

everywhere("a tab that was thrown away is where it was when it is opened again", async ({ page }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  await page.tap("main .primary");
  await page.screen("ticket");
  await page.fill("#md-phone", "0123 456789");

  const again = await page.beside();
  await page.driver.leave();
  await again.open("/#lang=it");
  await again.screen("ticket");
  assert.equal(await again.value("#md-phone"), "0123 456789");
  await until("it was measured anew", async () => (await again.value("#md-draft")).includes("mx.previous-provider.test"));
});

everywhere("back from another page everything stands as it was left, and the network is looked at anew", async ({ page, site }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", "info@good.test");
  await page.press("Enter");
  await page.screen("question");
  await page.choose("no");
  await page.evaluate(() => {
    window.addEventListener("pageshow", ({ persisted }) => (window.persisted = persisted));
  });
  const heading = await page.text("h2");
  const looked = () => site.log.filter(({ method, path }) => method === "HEAD" && path === "/data/tree.json").length;
  const before = looked();
  await page.evaluate(() => void (location.href = "/static.it.html"));
  await until("the other page", () => page.evaluate(() => location.pathname.startsWith("/static")).catch(() => false));
  await page.evaluate(() => history.back());
  await page.screen("question");
  assert.equal(await page.text("h2"), heading);
  assert.equal(await page.evaluate(() => window.persisted), true, "it was kept alive");
  await until("the network was looked at", () => looked() > before);
  await page.choose("some");
  assert.notEqual(await page.text("h2"), heading);
}, { browser: { keepsPages: true } });

everywhere("a line that breaks while it is measured, and comes back, leads to the right conclusion", async ({ page, site, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await until("all is loaded", () => page.evaluate(() => document.readyState === "complete"));
  await page.fill("#md-address", "info@old-mx.test");
  const answers = [relay.hold(), site.hold("/data/tree.json")];
  await page.press("Enter");
  await page.screen("checking");
  // Nothing answers any more, and what was on its way is cut off.
  site.breaks((request, response) => response.destroy());
  relay.breaks(true);
  for (const answer of answers) answer();
  await page.screen("verdict");
  assert.equal(await page.text("h2"), said("finding-device-offline"));

  site.breaks(undefined);
  relay.breaks(false);
  await page.evaluate(() => void dispatchEvent(new Event("online")));
  await until("it was measured anew", async () => (await page.text("h2")) === said("finding-mx-foreign"));
  await page.tap("footer .back");
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "info@old-mx.test");
});
