// One visit of a page, by a slow phone on a slow line, with a stop-watch inside the page.

// "Slow 4G" as developer tools mean it, and a processor four times slower than this one.
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;

/** Calls `work` with a page that is measured; returns what `work` returns, and what the visit cost. */
export async function visit(browser, url, work) {
  const driver = await browser.newPage({ prepare: watch });
  const line = await driver.debug();
  const received = { requests: 0, bytes: 0 };
  line.on("Network.requestWillBeSent", ({ request }) => (received.requests += request.url.startsWith("http") ? 1 : 0));
  line.on("Network.loadingFinished", ({ encodedDataLength }) => (received.bytes += encodedDataLength));
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await line.send("Performance.enable");
  try {
    await driver.goto(url);
    const result = await work({ driver, received: () => ({ ...received }) });
    return { ...result, ...(await cost(driver, line)) };
  } finally {
    await driver.close();
  }
}

async function cost(driver, line) {
  await line.send("HeapProfiler.collectGarbage");
  const { metrics } = await line.send("Performance.getMetrics");
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const { blocking, shift } = await driver.evaluate("({ blocking: watched.blocking, shift: watched.shift })");
  return { heap: metric("JSHeapUsedSize") / 1e6, script: metric("ScriptDuration") * 1000, busy: metric("TaskDuration") * 1000, blocking, shift };
}

// Runs in the page before anything else.
function watch() {
  const watched = { blocking: 0, shift: 0, steps: [] };
  window.watched = watched;
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  // What exceeds 50 ms keeps a tap waiting.
  observe("longtask", ({ duration }) => (watched.blocking += duration - 50));
  observe("layout-shift", ({ value, hadRecentInput }) => (watched.shift += hadRecentInput ? 0 : value));
  const heading = () => (document.querySelector("mail-doctor")?.shadowRoot ?? document).querySelector("h2")?.textContent;
  // From a tap until the frame in which another heading stands.
  addEventListener("click", ({ timeStamp }) => {
    const before = heading();
    const look = () => {
      if (heading() === before) return requestAnimationFrame(look);
      const painted = new MessageChannel();
      painted.port1.onmessage = () => watched.steps.push({ took: performance.now() - timeStamp, at: performance.now() });
      requestAnimationFrame(() => painted.port2.postMessage(0));
    };
    requestAnimationFrame(look);
  }, true);
}
