// What the operator tells of incidents, in a file beside the widget: first of all, to those it concerns, as text.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const STATUS = "/status.json";
const config = (config) => ({ ...config, status_file: "status.json" });
const listening = (html) => html.replace("<head>", "<head><script>window.warned = []; console.warn = (text) => warned.push(text);</script>");
const site = () => ({ edit: { "/": listening } });

const hour = (from) => new Date(Date.now() + from * 3_600_000).toISOString();
const told = (more) => ({ severity: "notice", until: hour(1), text: { it: "Avviso" }, ...more });
const file = (...incidents) => JSON.stringify({ incidents });

everywhere("an incident stands first, and nobody waits for it", async ({ page, site, relay }) => {
  site.files[STATUS] = file(
    told({ text: { it: "Lavori <b>stanotte</b>" }, link: "https://status.example/" }),
    told({ severity: "outage", domains: ["old-mx.test"], text: { it: "Server fermo" } }),
    told({ severity: "outage", until: hour(-1), text: { it: "Finito ieri" } }),
  );
  const arrive = site.hold(STATUS);
  await page.open("/#lang=it");
  await page.screen("address");
  assert.equal(await page.text(".incidents"), "", "the first screen is there before it");
  assert.equal(await page.attribute(".incidents", "role"), "status");
  arrive();
  await page.see(".incident");
  const first = await page.text(".incidents");
  assert.ok(first.includes("Lavori <b>stanotte</b>"), "text, not markup");
  assert.ok(!/Server fermo|Finito ieri/.test(first), "only what concerns everybody, and holds");
  assert.equal(await page.attribute(".incident a", "href"), "https://status.example/");
  const above = (root, find) => find(".incidents").getBoundingClientRect().bottom <= find("h2").getBoundingClientRect().top;
  assert.ok(await page.inside(above));
  assert.ok((await page.evaluate(() => window.warned)).some((text) => text.includes("incidents[2].until")));

  const asked = site.log.find(({ path }) => path === STATUS);
  assert.equal(asked.headers.cookie ?? asked.headers.referer, undefined, "nothing is sent along");
  assert.match(asked.headers["cache-control"] ?? asked.headers.pragma, /no-cache/);
  assert.equal(relay.log.length, 0);

  await page.fill("#md-address", "info@old-mx.test");
  await page.press("Enter");
  await page.screen("verdict");
  assert.match(await page.text(".incidents"), /Server fermo[^]*Lavori/, "the gravest first");
  await page.tap("main .primary");
  await page.screen("ticket");
  assert.match(await page.value("#md-draft"), new RegExp(`^${said("ticket-key-incident")} .*Server fermo \\[outage\\]`, "m"));
}, { config, site });

everywhere("a file of incidents that is missing or broken changes nothing, and the console says so", async ({ page, site }) => {
  for (const content of [undefined, "<!doctype html>", "{", file(told({ until: "domani" })), `{"x":"${"y".repeat(40_000)}"}`]) {
    if (content === undefined) delete site.files[STATUS];
    else site.files[STATUS] = content;
    await page.open(`/?${site.log.length}#lang=it`);
    await page.screen("address");
    const warned = () => page.evaluate(() => window.warned.filter((text) => text.startsWith("mail-doctor: status file: ")).length);
    await until(`it is warned of ${content?.slice(0, 20)}`, async () => (await warned()) > 0);
    assert.equal(await page.text(".incidents"), "");
  }
}, { config, site });

everywhere("nothing of incidents is kept for the time without a network, and none is fetched from elsewhere", async ({ page, site }) => {
  site.files[STATUS] = file(told());
  await page.open("/#lang=it");
  await page.see(".incident");
  const kept = () => page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  await until("the page is kept", async () => (await kept()).some((url) => url.endsWith("widget.js")));
  assert.deepEqual((await kept()).filter((url) => url.includes("status")), []);
}, { config, engines: ["chromium", "webkit"] });
