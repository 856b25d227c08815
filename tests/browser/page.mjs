// What a test does with the widget, the same in every engine. Selectors are looked up in the shadow root, or in the
// element itself as long as there is none; taps and keys are the browser's own, not events made up by a script.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { until } from "./until.mjs";

// Milliseconds a finger rests: if what it is on moves away meanwhile, the tap is lost, as it would be in life.
const PRESS = 80;

export class Page {
  constructor(driver, origin) {
    this.driver = driver;
    this.origin = origin;
  }

  /** Opens a page of the site. */
  async open(path) {
    await this.driver.goto(this.origin + path);
  }

  /** Loads the page anew, and waits until it is another one. */
  async reload() {
    await this.evaluate(() => void (window.old = true));
    await this.evaluate(() => location.reload());
    await until("the page is a new one", () => this.evaluate(() => !window.old).catch(() => false));
  }

  /** Another page of the same person's, in a tab beside. */
  async beside() {
    return new Page(await this.driver.beside(), this.origin);
  }

  /** Runs a function in the page; its arguments and its result are plain data. */
  evaluate(work, ...args) {
    return this.driver.evaluate(`(${work})(...${JSON.stringify(args)})`);
  }

  /**
   * The same, with two arguments before the others: the widget's root, and a function that finds an element there,
   * rather one that can be seen: the served page holds the first question in every language.
   */
  inside(work, ...args) {
    const element = "document.querySelector('mail-doctor')";
    const given = ["root", "find", ...args.map((value) => JSON.stringify(value))].join(", ");
    return this.driver.evaluate(`(() => {
      const root = ${element}?.shadowRoot ?? ${element} ?? document;
      const all = (selector) => [...root.querySelectorAll(selector)];
      const find = (selector) => all(selector).find((one) => one.checkVisibility()) ?? all(selector)[0] ?? null;
      return (${work})(${given});
    })()`);
  }

  /** Waits until an element is there to be seen. */
  async see(selector) {
    const seen = (root, find, selector) => find(selector)?.checkVisibility() ?? false;
    // While a page is being left, there is nothing to look into.
    await until(`${selector} is seen`, () => this.inside(seen, selector).catch(() => false)).catch(async (error) => {
      const shown = await this.text("main").catch(() => "nothing");
      throw new Error(`${error.message}; shown instead: ${shown.slice(0, 300)}`);
    });
  }

  /** Waits for a screen of the widget itself, not the question that the page was served with. */
  screen(name) {
    return this.see(`.mail-doctor:not(.served) > main.${name}`);
  }

  has(selector) {
    return this.inside((root, find, selector) => find(selector) !== null, selector);
  }

  text(selector) {
    return this.inside((root, find, selector) => find(selector)?.innerText ?? "", selector);
  }

  value(selector) {
    return this.inside((root, find, selector) => find(selector)?.value ?? null, selector);
  }

  attribute(selector, name) {
    return this.inside((root, find, selector, name) => find(selector)?.getAttribute(name) ?? null, selector, name);
  }

  /** Everything in the page that a person or a program could read: texts, values, attributes. */
  async everything() {
    const read = (root) => document.documentElement.outerHTML + root.innerHTML +
      [...root.querySelectorAll("input, textarea")].map((field) => field.value).join("\n");
    return this.inside(read);
  }

  /** Taps the middle of an element, after it stands still; what lies over it would take the tap, and fails here. */
  async tap(selector) {
    await this.see(selector);
    const point = await until(`${selector} can be tapped`, () => this.inside(middle, selector));
    await this.driver.tap(point.x, point.y, PRESS);
  }

  async fill(selector, text) {
    await this.tap(selector);
    await this.inside((root, find, selector) => find(selector).select(), selector);
    await this.driver.type(text);
    await until(`${selector} holds "${text}"`, async () => (await this.value(selector)) === text);
  }

  press(key) {
    return this.driver.press(key);
  }

  /** Presses Tab until an element has the focus, as somebody without a mouse does. */
  async tabTo(selector) {
    for (let presses = 0; presses < 40; presses++) {
      if (await this.focused(selector)) return;
      await this.press("Tab");
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  focused(selector) {
    return this.inside((root, find, selector) => (root.activeElement ?? document.activeElement)?.matches(selector) ?? false, selector);
  }

  /** The screen's heading has the focus: from there a screen reader reads, and Tab goes on. */
  headingFocused() {
    return until("the heading has the focus", () => this.focused("h2"));
  }

  /** Answers a question, and waits for the next screen. */
  async choose(option) {
    const before = await this.text("h2");
    await this.tap(`button.option[data-option=${option}]`);
    await until(`"${before}" is answered`, async () => (await this.text("h2")) !== before);
  }

  async screenshot(path) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await this.driver.shot());
  }
}

// Runs in the page: `null` until the element is where it will stay and nothing covers its middle.
async function middle(root, find, selector) {
  const element = find(selector);
  if (!element?.checkVisibility()) return null;
  element.scrollIntoView({ block: "center" });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => element.getBoundingClientRect();
  const before = place();
  // Two, for a focus given in the last one scrolls in the next.
  await frame();
  await frame();
  const { left, top, width, height } = place();
  if (left !== before.left || top !== before.top || width === 0) return null;
  const point = { x: left + width / 2, y: top + height / 2 };
  const hit = root.elementFromPoint?.(point.x, point.y) ?? document.elementFromPoint(point.x, point.y);
  return element.contains(hit) || hit?.contains(element) ? point : null;
}
