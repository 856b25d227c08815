// From the tap on "check" to the whole report, with resolvers far away and everything else near. `cargo xtask bench dns`
// runs it and makes a table of the lines it prints, one for each zone named, fields between tabs: the zone, then of all
// runs the milliseconds, those without any look-up under way, the look-ups, and how many rounds they make; then how long
// each look-up took. Connections are cold, as they are for a visitor.

import { configuration } from "../browser/config.mjs";
import { ENGINES, start } from "../browser/engines.mjs";
import { Page } from "../browser/page.mjs";
import { startSite } from "../browser/site.mjs";
import { startFront } from "./far.mjs";

const RUNS = 7;
const { MAIL_DOCTOR_URL: upstream, MAIL_DOCTOR_LAB_FIRST: first, MAIL_DOCTOR_LAB_SECOND: second } = process.env;
if (!upstream || !first || !second) throw new Error("this is run by `cargo xtask bench dns`");

const front = await startFront({ first, second });
const site = await startSite(upstream);
site.config = configuration({ site: site.origin, resolvers: [`${front.origin}/first`, `${front.origin}/second`] });
const browser = await start(ENGINES.find(({ name }) => name === "chromium"));
try {
  for (const zone of process.argv.slice(2)) {
    // Once for nothing: resolvers search, the browser wakes up.
    await check(zone);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await check(zone));
    const all = (measure) => runs.flatMap(measure).join(" ");
    console.log([
      zone,
      all(({ took }) => took.toFixed(1)),
      all(({ took, lookUps }) => (took - waited(lookUps)).toFixed(1)),
      all(({ lookUps }) => lookUps.length),
      all(({ lookUps }) => rounds(lookUps)),
      all(({ lookUps }) => lookUps.map(({ begin, end }) => (end - begin).toFixed(1))),
    ].join("\t"));
  }
} finally {
  await browser.close();
  front.close();
  await site.close();
}

async function check(zone) {
  const driver = await browser.newPage({ prepare: watch });
  const line = await driver.debug();
  await line.send("Security.enable");
  await line.send("Security.setIgnoreCertificateErrors", { ignore: true });
  try {
    const page = new Page(driver, site.origin);
    await page.open("/#lang=it");
    await page.screen("address");
    await page.fill("#md-address", zone);
    await page.tap("main .primary");
    const took = await driver.evaluate("watched");
    const lookUps = await page.evaluate((origin) => {
      const all = performance.getEntriesByType("resource");
      return all.filter(({ name }) => name.startsWith(origin)).map(({ startTime, responseEnd }) => ({ begin: startTime, end: responseEnd }));
    }, front.origin);
    return { took, lookUps };
  } finally {
    await driver.close();
  }
}

/** While at least one look-up was under way. */
function waited(lookUps) {
  let [sum, until] = [0, 0];
  for (const { begin, end } of lookUps.toSorted((one, other) => one.begin - other.begin)) {
    sum += Math.max(0, end - Math.max(begin, until));
    until = Math.max(until, end);
  }
  return sum;
}

/** As the engine counts: a look-up belongs to the round after the latest one that a reply has come of. */
function rounds(lookUps) {
  const known = [];
  for (const { begin, end } of lookUps.toSorted((one, other) => one.begin - other.begin)) {
    const heard = known.filter((one) => one.end <= begin).map(({ round }) => round);
    known.push({ end, round: 1 + Math.max(0, ...heard) });
  }
  return Math.max(...known.map(({ round }) => round));
}

// Runs in the page before anything else: from the tap until the frame in which the report stands.
function watch() {
  window.watched = new Promise((resolve, reject) => {
    addEventListener("click", (event) => {
      if (!event.composedPath().some((element) => element.matches?.("main .primary"))) return;
      setTimeout(reject, 20_000, new Error("no report appears"));
      const look = () => {
        const root = document.querySelector("mail-doctor")?.shadowRoot ?? document;
        const main = root.querySelector(".mail-doctor:not(.served) > main");
        if (!main || main.matches(".address, .checking")) return requestAnimationFrame(look);
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        requestAnimationFrame(() => painted.port2.postMessage(0));
      };
      requestAnimationFrame(look);
    }, true);
  });
}
