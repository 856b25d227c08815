// How soon it is said how the device's network is. `cargo xtask bench network` runs it and makes tables of the lines it
// prints, fields between tabs. A network where all is well, for each argument `RTT,SITE,FIRST,SECOND` (the addresses are
// late by that many milliseconds): `well`, the RTT, then of all runs the milliseconds until the network is judged and
// until there is a conclusion, the requests and the bytes that came. And for everything that can go wrong with a server,
// in each place: `fault`, its name, the place, what is said, the milliseconds until then and until a conclusion, the
// requests.

import { configuration } from "../browser/config.mjs";
import { ENGINES, start } from "../browser/engines.mjs";
import { FAULTS, PLACES, runCell } from "../browser/faults/cell.mjs";
import { Page } from "../browser/page.mjs";
import { startSite } from "../browser/site.mjs";
import { until } from "../browser/until.mjs";
import { startFront } from "./far.mjs";

const RUNS = 7;
// Two at once, for hangs take seconds and nothing of the machine.
const AT_ONCE = 2;
const { MAIL_DOCTOR_URL: upstream, MAIL_DOCTOR_LAB_FIRST: first, MAIL_DOCTOR_LAB_SECOND: second } = process.env;
if (!upstream || !first || !second) throw new Error("this is run by `cargo xtask bench network`");

const browser = await start(ENGINES.find(({ name }) => name === "chromium"));
try {
  for (const distance of process.argv.slice(2)) await well(...distance.split(","));
  // The webmail says nothing of the network.
  const cells = FAULTS.flatMap((fault) => PLACES.filter((place) => place !== "webmail").map((place) => [fault, place]));
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const { word, told, took, requests } = await runCell(browser, ...cell, { upstream, first, second });
      console.log(["fault", cell[0].name, cell[1], word, told, took, requests].join("\t"));
    }
  }));
} finally {
  await browser.close();
}

async function well(rtt, far, ...resolvers) {
  const front = await startFront({ first: resolvers[0], second: resolvers[1] });
  const site = await startSite(far);
  site.config = configuration({ site: site.origin, resolvers: [`${front.origin}/first`, `${front.origin}/second`] });
  try {
    // Once for nothing: resolvers search, the browser wakes up.
    await look(site);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await look(site));
    const all = (measure) => runs.map(measure).join(" ");
    console.log(["well", rtt, all(({ told }) => told), all(({ over }) => over), all(({ requests }) => requests), all(({ bytes }) => bytes)].join("\t"));
  } finally {
    front.close();
    await site.close();
  }
}

async function look(site) {
  const driver = await browser.newPage({ prepare: watch });
  const line = await driver.debug();
  const cost = { requests: 0, bytes: 0, ended: 0 };
  line.on("Network.requestWillBeSent", () => (cost.requests += 1));
  for (const end of ["Network.loadingFinished", "Network.loadingFailed"]) {
    line.on(end, ({ encodedDataLength = 0 }) => ((cost.bytes += encodedDataLength), (cost.ended += 1)));
  }
  await line.send("Security.enable");
  await line.send("Security.setIgnoreCertificateErrors", { ignore: true });
  try {
    const page = new Page(driver, site.origin);
    await page.open("/#lang=it");
    await page.screen("address");
    await until("all is loaded", () => page.evaluate(() => document.readyState === "complete" && performance.getEntriesByType("resource").some(({ name }) => name.includes(".rest."))));
    await page.fill("#md-address", "good.test");
    await line.send("Network.enable");
    await page.tap("main .primary");
    const times = await driver.evaluate("watched");
    await until("nothing is on its way", () => site.asked("/webmail") && cost.requests === cost.ended);
    return { ...times, ...cost };
  } finally {
    await driver.close();
  }
}

// Runs in the page before anything else: from the tap until the frame in which something stands there of the network, and
// until the one with a conclusion.
function watch() {
  window.watched = new Promise((resolve, reject) => {
    addEventListener("click", (event) => {
      if (!event.composedPath().some((element) => element.matches?.("main .primary"))) return;
      setTimeout(reject, 20_000, new Error("no conclusion appears"));
      let told;
      const look = () => {
        const main = document.querySelector("mail-doctor")?.shadowRoot?.querySelector("main");
        const over = main && !main.matches(".address, .checking");
        const now = Math.round(performance.now() - event.timeStamp);
        if (over || main?.matches(".checking") && main.querySelector(".measured")) told ??= now;
        if (over) resolve({ told, over: now });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, true);
  });
}
