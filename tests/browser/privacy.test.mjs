// What leaves the browser in a whole run: the domain, in queries to the resolvers, and nothing else that was typed.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { until } from "./until.mjs";

// Each of them stands nowhere but in what this person types.
const LOCAL = "giuseppina.segreta";
const TYPED = { phone: "0987654321", name: "Cognome-Riservato", error: "parole-del-mittente", sender: "amica@riservata.example" };
const DOMAIN = "old-mx.test";

const SERVERS = ["mx.previous-provider.test", `ns.${DOMAIN}`];
const WELL_KNOWN = [
  "mail", "autoconfig", "autodiscover", "_autodiscover._tcp", "_imaps._tcp", "_submissions._tcp", "_dmarc", "_mta-sts",
  "_smtp._tls", "default._bimi", "selector1._domainkey", "mail-doctor-no-such-name",
];

// What an embedding page is told to allow, and a report of whatever else is tried.
const policy = (relay) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  `connect-src 'self' ${relay.origin}`,
  "img-src data:",
  "report-uri /report",
].join("; ");

everywhere("only the domain leaves, and only to the resolvers and the webmail", async ({ page, site, relay }) => {
  await page.open("/#lang=it");
  await page.screen("address");
  await page.fill("#md-address", `${LOCAL}@${DOMAIN}`);
  await page.press("Enter");
  await page.screen("verdict");
  await page.tap("main .secondary");
  await page.screen("question");
  await page.choose("no");
  await until("the webmail was tried", () => site.asked("/webmail"));
  for (const option of ["all", "missing", "one", "no"]) await page.choose(option);
  await page.screen("outcome");
  await page.tap("main .primary");
  await page.screen("ticket");
  for (const [field, text] of Object.entries(TYPED)) await page.fill(`#md-${field}`, text);
  await page.press("Tab");
  await until("all of it is in the draft", async () => {
    const draft = await page.value("#md-draft");
    return Object.values(TYPED).every((text) => draft.includes(text));
  });
  await page.tap(".ways .primary");
  await until("a notice", async () => (await page.text(".notice")) !== "");

  assert.deepEqual(site.log.filter(({ path }) => path === "/report").map(({ body }) => body), []);

  assert.ok(relay.log.length > 4, "the resolvers were asked");
  const names = new Set(relay.log.map(({ name }) => name));
  // Names that every domain has or might have, and the servers that its own records name.
  const below = [...names].filter((name) => name !== DOMAIN && !SERVERS.includes(name));
  for (const name of below) assert.ok(WELL_KNOWN.some((label) => name === `${label}.${DOMAIN}`), name);
  for (const name of [DOMAIN, `mail.${DOMAIN}`, ...SERVERS]) assert.ok(names.has(name), name);
  for (const { method, headers, url } of relay.log) {
    assert.equal(method, "GET");
    assert.match(url, /^\/(first|second)\?dns=[\w-]+$/);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
  for (const { method, url } of site.log) {
    assert.equal(method, url === "/data/tree.json" && method === "HEAD" ? "HEAD" : "GET");
    if (url.includes("?")) assert.equal(url, `/webmail?of=${DOMAIN}`);
  }

  const sent = JSON.stringify([site.log, relay.log, page.driver.requests ?? []]);
  for (const secret of [LOCAL, ...Object.values(TYPED)]) {
    assert.ok(!sent.includes(secret) && !sent.includes(encodeURIComponent(secret)), secret);
  }
  const foreign = (page.driver.requests ?? []).filter((url) => !/^(data|blob):/.test(url) && ![site.origin, relay.origin].includes(new URL(url).origin));
  assert.deepEqual(foreign, []);
}, { site: ({ relay }) => ({ headers: { "content-security-policy": policy(relay) } }) });
