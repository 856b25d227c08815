import puppeteer from "puppeteer-core";

// Dark and "no WebAssembly" are preferences of the whole browser here.
export async function startFirefox({ paths, webAssembly, size }) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: paths["firefox-esr"],
    headless: true,
    extraPrefsFirefox: { "intl.accept_languages": "it", "javascript.options.wasm": webAssembly },
  });
  return {
    newPage: async () => newPage(await browser.createBrowserContext(), size),
    close: () => browser.close(),
  };
}

async function newPage(context, size) {
  const page = await context.newPage();
  await setSize(page, size);
  return {
    goto: (url) => page.goto(url, { waitUntil: "domcontentloaded" }),
    evaluate: (expression) => page.evaluate(expression),
    tap: (x, y, delay) => page.mouse.click(x, y, { delay }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (to) => setSize(page, to),
    shot: () => page.screenshot(),
    close: () => context.close(),
    leave: () => page.close(),
    beside: () => newPage(context, size),
  };
}

/** Firefox before 141 sets the size and knows nothing of an orientation, which comes with it and is not needed. */
async function setSize(page, size) {
  await page.setViewport(size).catch((error) => {
    if (!error.message.includes("setScreenOrientationOverride")) throw error;
  });
}
