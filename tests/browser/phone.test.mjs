// When the webmail shows the messages and the program does not: what to do in each app, and files that set it up.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";
import { said } from "./words.mjs";

const PHONE = "/locales/it.phone.json";
const config = (config) => ({ ...config, operator: "Posta & figli <Srl>", incoming_port: 993, outgoing_port: 587 });
// What is saved is looked into on its way, the same in every engine.
const looking = (html) => html.replace("<head>", `<head><script>
  window.saved = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => (blob.text().then((text) => saved.push({ kind: blob.type, text })), make.call(URL, blob));
</script>`);

async function toApp(page, typed, app) {
  await page.open(`/?${app}#from=webmail&lang=it&domain=${encodeURIComponent(typed)}`);
  await page.screen("address");
  await page.tap("main .primary");
  await page.screen("question");
  await page.choose("there");
  await until("the app is asked for", async () => (await page.text("h2")) === said("question-phone-app"));
  await page.tap(`button.option[data-option=${app}]`);
  await page.screen("outcome");
}

const saved = (page) => until("it is saved", () => page.evaluate(() => window.saved[0] ?? null));

everywhere("an iPhone is told its servers, and given a profile made on the spot", async ({ engine, page, site, relay }) => {
  await toApp(page, "d'anna+x&co@good.test", "ios");
  assert.equal(await page.text("h2"), said("outcome-phone-ios"));
  assert.ok(site.asked(PHONE));
  const shown = await page.text("main");
  assert.match(shown, /mail\.good\.test, porta 993, SSL\/TLS/);
  assert.match(shown, /mail\.good\.test, porta 587, STARTTLS/);
  await page.tap("details.settings summary");
  await page.tap("details.settings button");
  const { kind, text } = await saved(page);
  assert.equal(kind, "application/x-apple-aspen-config");
  const xml = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const value = (key) => [...document.querySelectorAll("key")].find(({ textContent }) => textContent === key)?.nextElementSibling;
    return {
      broken: document.querySelector("parsererror")?.textContent ?? "",
      root: document.documentElement.localName,
      address: value("EmailAddress")?.textContent,
      host: value("IncomingMailServerHostName")?.textContent,
      port: value("OutgoingMailServerPortNumber")?.textContent,
      organization: value("PayloadOrganization")?.textContent,
    };
  }, text);
  assert.deepEqual(xml, {
    broken: "", root: "plist", address: "d'anna+x&co@good.test", host: "mail.good.test", port: "587", organization: "Posta & figli <Srl>",
  });
  await until("it says so", async () => (await page.text(".notice")) === said("downloaded"));
  assert.ok(relay.log.length > 0 && !/anna/.test(JSON.stringify([site.log, relay.log])), "the address went nowhere");
  if (engine !== "chromium") return;
  const [download] = await until("the browser has the file", () => page.driver.downloads.length > 0 && page.driver.downloads);
  assert.equal(download.suggestedFilename(), "mail.mobileconfig");
  assert.equal(await readFile(await download.path(), "utf8"), text);
}, { config, site: () => ({ edit: { "/": looking } }) });

everywhere("whoever runs the domain gets the document by which programs set themselves up", async ({ page }) => {
  await toApp(page, "good.test", "thunderbird");
  await page.tap("details.settings summary");
  await page.tap("details.settings button");
  const { text } = await saved(page);
  const xml = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const all = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return [document.documentElement.getAttribute("version"), all("domain"), all("hostname"), all("socketType"), all("parsererror")];
  }, text);
  assert.deepEqual(xml, ["1.1", ["good.test"], ["mail.good.test", "mail.good.test"], ["SSL", "STARTTLS"], []]);
}, { config, site: () => ({ edit: { "/": looking } }) });

everywhere("without ports in the configuration no file is promised", async ({ page }) => {
  await toApp(page, "good.test", "ios");
  assert.match(await page.text("main"), /mail\.good\.test/);
  assert.ok(!(await page.has("details.settings")));
});
