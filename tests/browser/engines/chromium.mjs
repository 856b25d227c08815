import { chromium } from "playwright-core";

export async function startChromium({ paths, webAssembly, keepsPages, hosts, size }) {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  // Tests run as root on machines without a graphics card.
  const machine = ["--no-sandbox", "--disable-gpu"];
  // V8 has no other switch that takes WebAssembly away; Android's hardened browsers use the same.
  const wasm = webAssembly ? [] : ["--js-flags=--jitless"];
  // The driver's own wish is that a page which is left is gone.
  const ignoreDefaultArgs = keepsPages ? ["--disable-back-forward-cache"] : [];
  const known = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(",");
  const args = [...quiet, ...machine, ...wasm, ...(known ? [`--host-resolver-rules=${known}`] : [])];
  const browser = await chromium.launch({ executablePath: paths.chromium, args, ignoreDefaultArgs });
  return {
    newPage: (options) => newPage(browser, size, options),
    close: () => browser.close(),
  };
}

async function newPage(browser, size, { dark = false, javaScript = true, prepare } = {}) {
  const context = await browser.newContext({
    viewport: size,
    locale: "it-IT",
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: javaScript,
    // A page may be given another security policy by its server; the driver must not weaken it.
    bypassCSP: false,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  if (prepare) await context.addInitScript(prepare);
  return driver(context, await context.newPage());
}

function driver(context, page) {
  const downloads = [];
  page.on("download", (download) => downloads.push(download));
  const requests = [];
  // The browser's own view: it knows of requests that no server of ours hears.
  page.on("request", (request) => requests.push(request.url()));
  return {
    goto: (url) => page.goto(url, { waitUntil: "domcontentloaded" }),
    evaluate: (expression) => page.evaluate(expression),
    tap: (x, y, delay) => page.mouse.click(x, y, { delay }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (to) => page.setViewportSize(to),
    shot: () => page.screenshot(),
    close: () => context.close(),
    leave: () => page.close(),
    beside: async () => driver(context, await context.newPage()),
    requests,
    /** What was saved: each has `suggestedFilename()` and `path()`. */
    downloads,
    /** The page that opens in a new tab while something is done. */
    async opened(action) {
      const [tab] = await Promise.all([context.waitForEvent("page"), action()]);
      await tab.waitForLoadState("domcontentloaded");
      return driver(context, tab);
    },
    /** The protocol of the developer tools, for measurements. */
    debug: () => context.newCDPSession(page),
  };
}
