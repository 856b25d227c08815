// One fault in one place: a whole visit, and what the ticket for the desk says in the end.

import { readFileSync } from "node:fs";

import { configuration } from "../config.mjs";
import { freePort } from "../free-port.mjs";
import { Page } from "../page.mjs";
import { startRelay } from "../relay.mjs";
import { startSite } from "../site.mjs";
import { until } from "../until.mjs";
import { said } from "../words.mjs";
import { startFault } from "./server.mjs";
import { WRONG } from "./wrong.mjs";

export const FAULTS = JSON.parse(readFileSync(new URL("faults.json", import.meta.url), "utf8"));
// `literal`: the named resolvers refuse, so that it is asked at all. `all`: nothing is well any more, this site included.
export const PLACES = ["one", "both", "literal", "own", "webmail", "all"];
/** Milliseconds until somebody can go on without having tapped anything. */
export const LONGEST = 12_000;

const FIXED = { one: "no-fault-found", both: "names-filtered", literal: "dns-blocked", own: "no-fault-found" };
const NETWORK = ["device-offline", "captive-portal", "names-broken", "names-filtered", "dns-blocked", "page-forbids"];

// Two words where browsers differ and neither is wrong; `docs/faults.md` says why.
const right = (fault, place) => fault[place] ?? FIXED[place];

/** Whether this may be said, and what should be. */
export const expected = (fault, place, word) => ({ is: right(fault, place).split(" / ").includes(word), should: right(fault, place) });

/**
 * `{ word, state, told, took, requests }`: what was concluded, how things stand, milliseconds until that was said of the
 * network and until there was a conclusion, and the requests that went out, where the engine counts them.
 */
export async function runCell(browser, fault, place, { upstream, first, second }) {
  const closing = [];
  const keep = (one) => (closing.push(() => one.close()), one);
  try {
    const relay = keep(await startRelay({ first, second }));
    const server = keep(await startFault(fault.name, first));
    const site = keep(await startSite(upstream));
    site.config = arrange(place, configuration({ site: site.origin, resolvers: [`${relay.origin}/first`, `${relay.origin}/second`] }), {
      literal: `${relay.origin}/first`,
      wrong: `${server.origin}/dns-query`,
      dead: `http://127.0.0.1:${await freePort()}/dns-query`,
    });
    const page = new Page(keep(await browser.newPage()), site.origin);
    await page.open("/#lang=it");
    await page.screen("address");
    await until("all is loaded", () => page.evaluate(() => document.readyState === "complete"));
    await page.fill("#md-address", "info@good.test");
    // A server that is gone, or whose name is, cannot be told apart once the page is open.
    if (place === "own" || place === "all") site.breaks(WRONG[fault.name] ?? (fault.name === "missing-cors" ? undefined : (request, response) => response.destroy()));
    const [began, before] = [Date.now(), page.driver.requests?.length];
    await page.press("Enter");
    const { took, heard } = await conclusion(page, began);
    const found = conclude(await ticket(page, place), place);
    const told = heard.get(NETWORK.includes(found.word) ? said(`finding-${found.word}`) : said("finding-device-online")) ?? took;
    return { ...found, told, took, requests: page.driver.requests?.length - before };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function arrange(place, config, { literal, wrong, dead }) {
  const resolvers = (urls) => config.resolvers.map((one, index) => ({ ...one, url: urls[index] ?? one.url }));
  // What is shipped: the times are to be those of life.
  const base = { ...config, resolver_limit: 3000, webmail_limit: 6000, literal_url: literal };
  if (place === "one") return { ...base, resolvers: resolvers([wrong]) };
  if (place === "both") return { ...base, resolvers: resolvers([wrong, wrong]) };
  if (place === "literal") return { ...base, resolvers: resolvers([dead, dead]), literal_url: hostless(wrong) };
  if (place === "webmail") return { ...base, webmail_url: wrong };
  if (place === "all") return { ...base, resolvers: resolvers([wrong, wrong]), literal_url: hostless(wrong), webmail_url: wrong };
  return base;
}

/** An address without a name has no name that could be missing: nobody is there. */
const hostless = (url) => (url.includes("gone.good.test") ? "https://127.0.0.1:9/dns-query" : url);

/** Waits for it; also tells what was said of the network meanwhile, each with the milliseconds until then. */
async function conclusion(page, began) {
  const heard = new Map();
  const look = (root, find) => ({
    over: Boolean(find("main.verdict, main.question, main.outcome")?.checkVisibility()),
    text: find("main.checking .measured")?.innerText,
  });
  await until("a conclusion", async () => {
    const { over, text } = await page.inside(look).catch(() => ({}));
    if (text && !heard.has(text)) heard.set(text, Date.now() - began);
    return over;
  });
  return { took: Date.now() - began, heard };
}

/** Goes to the ticket by the first way there is, knowing nothing, and reads its last line. */
async function ticket(page, place) {
  const step = (root, find) => {
    const ticket = find("main.verdict .again.primary ~ .secondary ~ .secondary");
    const to = ticket ?? find("main.question button.option[data-option=unknown], main.verdict .primary, main.outcome .primary");
    if (!find("#md-draft")) to?.click();
    return Boolean(find("#md-draft"));
  };
  await until("the ticket", async () => {
    const there = await page.inside(step);
    if (!there) await new Promise((resolve) => setTimeout(resolve, 150));
    return there;
  });
  return until("what was found out", async () => {
    const line = (await page.value("#md-draft")).split("\n").findLast((text) => text.startsWith("{\"format\""));
    const found = line && JSON.parse(line);
    const webmail = found?.findings.some((one) => one.id.startsWith("webmail-"));
    return found && (place !== "webmail" || webmail) ? found : null;
  });
}

function conclude({ verdict, findings }, place) {
  const ids = findings.map((one) => one.id);
  const webmail = place === "webmail" && ids.find((id) => id.startsWith("webmail-"));
  return { word: webmail || ids.find((id) => NETWORK.includes(id)) || verdict.id, state: verdict.state };
}
