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
    newPage: () => newPage(browser, size),
    close: () => browser.close(),
  };
}

async function newPage(browser, size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  return {
    goto: (url) => page.goto(url, { waitUntil: "domcontentloaded" }),
    evaluate: (expression) => page.evaluate(expression),
    tap: (x, y, delay) => page.mouse.click(x, y, { delay }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (to) => page.setViewport(to),
    shot: () => page.screenshot(),
    close: () => context.close(),
  };
}
