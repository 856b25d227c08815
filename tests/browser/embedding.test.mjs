// The widget inside an article: it costs nothing before it is wanted, and what a person does before it has come is
// not lost.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const HEAVY = ["/loader.js", "/widget.js", "/widget_bg.wasm", "/data/tree.json", "/data/config.json"];
const heavy = (site) => site.log.map((entry) => entry.path).filter((path) => HEAVY.includes(path));

// WebKit's window, on a screen without a window manager, is never the active one, and nothing in it matches :focus.
const FOCUSES = ["chromium", "firefox"];
const SPACE = '<div style="height: 3000px"></div>';
const far = (html) => html.replace("<mail-doctor", `${SPACE}<mail-doctor`);
// A browser that was asked to save data, whether or not the engine knows that wish.
const SAVING = '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } })</script>';
const saving = (html) => html.replace("<head>", `<head>${SAVING}`);

everywhere("an article is read without the widget's weight, until the widget is near", async ({ page, site }) => {
  await page.open("/faq.html");
  await quiet(page);
  assert.ok(site.asked("/element.js") || await page.evaluate(() => customElements.get("mail-doctor") !== undefined));
  assert.deepEqual(heavy(site), []);
  await page.evaluate(() => document.querySelector("mail-doctor").scrollIntoView());
  await page.screen("address");
}, { site: () => ({ edit: { "/faq.html": far } }) });

everywhere("whoever saves data fetches nothing until he touches it", async ({ page, site }) => {
  await page.open("/faq.html");
  await quiet(page);
  assert.deepEqual(heavy(site), []);
  await page.tap("input");
  await page.screen("address");
}, { site: () => ({ edit: { "/faq.html": saving } }) });

everywhere("the keyboard's focus counts as a touch", async ({ engine, page, site }) => {
  await page.open("/faq.html");
  await quiet(page);
  assert.deepEqual(heavy(site), []);
  await page.tabTo("input");
  await page.screen("address");
  if (FOCUSES.includes(engine)) await until("the field took the focus over", () => page.focused("#md-address"));
}, { site: () => ({ edit: { "/faq.html": saving } }) });

everywhere("in the article it leads to a verdict, and leaves the article alone", async ({ page }) => {
  await page.open("/faq.html");
  const article = () => page.evaluate(() => document.querySelector("article h1").outerHTML + document.querySelector("article ul").outerHTML);
  const before = await article();
  await page.tap("mail-doctor, .mail-doctor input");
  await page.screen("address");
  await page.fill("#md-address", "old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  assert.ok(await page.has("p.state.broken"));
  assert.equal(await article(), before);
});

everywhere("an address given before the widget has come is taken up", async ({ page, site }) => {
  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.fill("input", "info@old-mx.test");
  await page.press("Enter");
  await until("it says that it heard", () => page.evaluate(() => document.querySelector("mail-doctor[busy]") !== null));
  assert.ok(!(await page.evaluate(() => location.href)).includes("static"), "the page is not left");
  arrive();
  await page.screen("verdict");
  assert.match(await page.text("main"), /mx\.previous-provider\.test/);
  assert.equal(await page.evaluate(() => document.querySelector("mail-doctor[busy]")), null);
});

everywhere("going on without an address before the widget has come is taken up", async ({ page, site, relay }) => {
  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.tap("button[value=skip]");
  arrive();
  await page.screen("question");
  assert.ok(!(await page.text("h2")).includes(said("address-question")));
  assert.deepEqual(relay.log.filter(({ name }) => name.endsWith("old-mx.test")), []);
});

everywhere("what is being typed when the widget comes stays in the field", async ({ engine, page, site }) => {
  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.fill("input", "info@old-m");
  arrive();
  await page.screen("address");
  assert.equal(await page.value("#md-address"), "info@old-m");
  if (!FOCUSES.includes(engine)) return;
  await until("the field keeps the focus", () => page.focused("#md-address"));
  await page.driver.type("x.test");
  assert.equal(await page.value("#md-address"), "info@old-mx.test", "and the place in the text");
});

everywhere("the keyboard stays where it was when the widget comes", async ({ page, site }) => {
  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.tabTo(".served button[value=skip]");
  arrive();
  await page.screen("address");
  await until("the same button has the focus", () => page.focused("main .secondary"));
}, { engines: FOCUSES });

everywhere("another language asked for before the widget has come is taken up, with what was typed", async ({ page, site }) => {
  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.fill("input", "info@good.test");
  await page.tap("header button");
  arrive();
  await page.see(".mail-doctor[lang=en]:not(.served) > main.address");
  assert.equal(await page.value("#md-address"), "info@good.test");
});

everywhere("nothing moves when the widget takes over", async ({ page, site }) => {
  for (const width of [320, 360, 1024]) {
    await page.driver.resize({ width, height: 740 });
    for (const path of ["/?it#lang=it", "/?en#lang=en", "/faq.html?"]) {
      const arrive = site.hold("/widget_bg.wasm");
      const asked = site.log.length;
      // A URL of its own: another fragment alone would open nothing.
      await page.open(path.replace("?", `?${width}`));
      await page.see(".served input");
      const before = await page.inside(boxes);
      arrive();
      await page.screen("address");
      const after = await page.inside(boxes);
      for (const [part, numbers] of Object.entries(before)) {
        const jumps = numbers.map((number, side) => Math.abs(number - after[part][side]));
        assert.ok(Math.max(...jumps) <= 1, `${part} at ${width} in ${path}: ${numbers} became ${after[part]}`);
      }
      const sheets = site.log.slice(asked).filter(({ path }) => path === "/widget.css");
      assert.equal(sheets.length, 1, "the page's style sheet serves the widget too");
    }
  }
});

// Left, top, right and bottom of what the first screen is made of.
function boxes(root, find) {
  const parts = [".mail-doctor", "header", "header button", "h2", "input", ".primary", ".secondary", ".privacy"];
  return Object.fromEntries(parts.map((part) => {
    const { left, top, right, bottom } = find(part).getBoundingClientRect();
    return [part, [left, top, right, bottom]];
  }));
}

/** Until everything that would happen by itself has begun: the page is loaded and its element was looked for. */
async function quiet(page) {
  await page.see("input");
  await page.evaluate(() => new Promise((resolve) => {
    const seen = () => new Promise((told) => new IntersectionObserver(told, { rootMargin: "200px" }).observe(document.querySelector("mail-doctor")));
    const idle = () => new Promise((told) => (window.requestIdleCallback ?? setTimeout)(told));
    customElements.whenDefined("mail-doctor").then(seen).then(idle).then(() => fetch("element.js")).then(() => resolve());
  }));
}
