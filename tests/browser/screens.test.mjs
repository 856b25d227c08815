// On every screen: nothing that keeps people out, nothing wider than the telephone. A picture of each is left in
// `target/screenshots/`, to be looked at.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { PHONE } from "./engines.mjs";
import { everywhere } from "./everywhere.mjs";
import { everyScreen } from "./walk.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));

everywhere("every screen is accessible and fits", (world) => look(world, "light"));

everywhere("every screen is accessible and fits in the dark", (world) => look(world, "dark"), {
  engines: ["chromium"],
  page: { dark: true },
});

everywhere("every screen fits the narrowest telephone", async (world) => {
  await world.page.driver.resize({ width: 320, height: PHONE.height });
  await everyScreen(world, async (screen) => {
    await picture(world, "narrow", screen);
    await fits(world.page, screen);
  });
}, { engines: ["chromium"] });

everywhere("every screen fits when the text is twice as large", async (world) => {
  await everyScreen(world, async (screen) => {
    await world.page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await picture(world, "large-text", screen);
    await fits(world.page, screen);
  });
}, { engines: ["chromium"] });

async function look(world, theme) {
  const found = [];
  await everyScreen(world, async (screen) => {
    await picture(world, theme, screen);
    await fits(world.page, screen);
    found.push(...(await violations(world.page)).map((violation) => `${screen}: ${violation}`));
  });
  assert.deepEqual(found, []);
}

async function picture({ engine, page }, kind, screen) {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(`${PICTURES}${engine}/${kind}/${screen}.png`);
}

async function fits(page, screen) {
  const { wide, room } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return { wide: scrollWidth, room: clientWidth };
  });
  assert.ok(wide <= room, `${screen} is ${wide} pixels wide in a window of ${room}`);
}

async function violations(page) {
  await page.evaluate((source) => {
    const script = document.createElement("script");
    script.textContent = source;
    document.head.append(script);
  }, AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map((node) => node.target.flat().join(" ")) }));
  });
  return found
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, impact, where }) => `${impact} ${id} at ${where.join(", ")}`);
}
