// Registers a test for each engine. Every run has a site, a relay to the resolvers, and a page of its own; the browser
// is started once for all tests of a file.

import { after, test } from "node:test";

import { configuration } from "./config.mjs";
import { ENGINES, start } from "./engines.mjs";
import { Page } from "./page.mjs";
import { startRelay } from "./relay.mjs";
import { startSite } from "./site.mjs";

const LIMIT = 120_000;
const running = new Map();

after(async () => {
  for (const browser of running.values()) await (await browser).close();
});

/**
 * `body` is given `{ engine, page, site, relay }`. Options:
 *   engines      names; all three by default
 *   browser      what `start` of `engines.mjs` takes
 *   page         what `newPage` of an engine takes
 *   config       from the configuration to another one
 *   site         from `{ relay }` to what `startSite` takes
 */
export function everywhere(name, body, options = {}) {
  for (const engine of ENGINES) {
    if (options.engines && !options.engines.includes(engine.name)) continue;
    test(`${name} [${engine.name}]`, { timeout: LIMIT }, () => run(engine, body, options));
  }
}

async function run(engine, body, options) {
  const closing = [];
  try {
    const relay = await startRelay({ first: given("MAIL_DOCTOR_LAB_FIRST"), second: given("MAIL_DOCTOR_LAB_SECOND") });
    closing.push(relay.close);
    const site = await startSite(given("MAIL_DOCTOR_URL"), options.site?.({ relay }));
    closing.push(site.close);
    const config = configuration({ site: site.origin, resolvers: [`${relay.origin}/first`, `${relay.origin}/second`] });
    site.config = options.config ? await options.config(config) : config;
    const driver = await (await browserOf(engine, options.browser)).newPage(options.page);
    closing.push(() => driver.close());
    await body({ engine: engine.name, page: new Page(driver, site.origin), site, relay });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function browserOf(engine, options) {
  const key = engine.name + JSON.stringify(options ?? {});
  if (!running.has(key)) running.set(key, start(engine, options));
  return running.get(key);
}

function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests are run by \`cargo xtask test\``);
  return value;
}
