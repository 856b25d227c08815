// Where the widget cannot run there is the same tree as plain pages, and what was typed is not lost.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

// WebKit's driver takes no key before the page is loaded, and a held preload holds that up.
const noPreload = (html) => html.replaceAll(/<link rel="modulepreload"[^>]*>/g, "");
const NO_WASM = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

everywhere("without WebAssembly the static page stands in, with what was typed", async ({ page, site }) => {
  const arrive = site.hold("/loader.js");
  await page.open("/#lang=it");
  await page.fill("input", "info@old-mx.test");
  arrive();
  assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
  await staticPageWorks(page);
  assert.equal(await page.text("pre"), "info@old-mx.test");
  const [top, bottom, room] = await page.inside((root, find) => {
    const { top, bottom } = find("pre").getBoundingClientRect();
    return [top, bottom, innerHeight];
  });
  assert.ok(top >= 0 && bottom <= room, `it is seen: from ${top} to ${bottom} of ${room}`);
  assert.ok(!site.asked("/widget_bg.wasm"), "what cannot run is not fetched");
}, { browser: { webAssembly: false }, site: () => ({ edit: { "/": noPreload } }) });

everywhere("a security policy that forbids WebAssembly leads to the static page", async ({ page, site }) => {
  await page.open("/#lang=it");
  await staticPageWorks(page);
  assert.ok(site.asked("/widget_bg.wasm"), "it was tried");
}, { site: () => ({ headers: { "content-security-policy": NO_WASM } }) });

everywhere("a damaged download leads to the static page", async ({ page }) => {
  await page.open("/#lang=it");
  await staticPageWorks(page);
}, { site: () => ({ edit: { "/widget_bg.wasm": () => "damaged" } }) });

// Only Chromium's driver can switch JavaScript off and still look into the page.
everywhere("without JavaScript the page leads on to the static one", async ({ page }) => {
  await page.open("/");
  await until("the static page", () => page.evaluate(() => location.pathname === "/static.it.html").catch(() => false));
  const shown = () => page.evaluate(() => [...document.querySelectorAll("main > section")].find((section) => section.checkVisibility())?.innerText ?? "");
  assert.match(await shown(), new RegExp(escape(said("question-online"))));
}, { engines: ["chromium"], page: { javaScript: false } });

/** The frame shows the first question, and a tap on an answer leads to the next. */
async function staticPageWorks(page) {
  await page.see("iframe");
  const shows = (id) => until(id, async () => (await inFrame(page, shown)).includes(said(id)));
  await shows("question-online");
  const point = await inFrame(page, firstOption);
  await page.driver.tap(point.x, point.y, 0);
  await shows("question-sender-error");
}

function inFrame(page, work) {
  return page.inside(`(root) => { const frame = root.querySelector("iframe"); return frame.contentDocument?.readyState === "complete" && (${work})(frame); }`)
    .then((value) => value || "");
}

function shown(frame) {
  const sections = [...frame.contentDocument.querySelectorAll("main > section")];
  return sections.filter((section) => section.checkVisibility()).map((section) => section.innerText).join("\n");
}

function firstOption(frame) {
  const option = [...frame.contentDocument.querySelectorAll("a.option")].find((link) => link.checkVisibility());
  option.scrollIntoView({ block: "center" });
  const [outer, inner] = [frame.getBoundingClientRect(), option.getBoundingClientRect()];
  return { x: outer.left + inner.left + inner.width / 2, y: outer.top + inner.top + inner.height / 2 };
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
