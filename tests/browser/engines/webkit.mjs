// WebKitGTK's MiniBrowser on a screen that nobody sees. Every page is a session of its own, for a clean profile.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities, Key } from "selenium-webdriver";

import { freePort } from "../free-port.mjs";
import { until } from "../until.mjs";

const KEYS = { Enter: Key.ENTER, Tab: Key.TAB, " ": Key.SPACE };
const PATIENCE = 20_000;
// The toolbar is wider than a phone, unless nothing in it takes any room.
const NO_TOOLBAR =
  "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }\n" +
  "image { -gtk-icon-transform: scale(0) }\n";

export async function startWebKit({ paths, webAssembly, size }) {
  const stops = [];
  const close = async () => {
    while (stops.length) await stops.pop()();
  };
  try {
    const settings = await mkdtemp(join(tmpdir(), "mail-doctor-webkit-"));
    stops.push(() => rm(settings, { recursive: true, force: true }));
    await mkdir(join(settings, "gtk-3.0"));
    await writeFile(join(settings, "gtk-3.0", "gtk.css"), NO_TOOLBAR);
    const display = await startScreen(paths.Xvfb, stops);
    const environment = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: settings,
      // Nobody's bus, nobody's desktop settings.
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
      GSETTINGS_BACKEND: "memory",
      JSC_useWasm: String(webAssembly),
    };
    const server = await startDriver(paths.WebKitWebDriver, environment, stops);
    return { newPage: () => newPage(server, size), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An X server that picks a free number itself and tells it. */
async function startScreen(xvfb, stops) {
  const options = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const child = run(xvfb, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] }, stops);
  let told = "";
  child.stdio[3].on("data", (data) => (told += data));
  await until("Xvfb tells its display", () => told.endsWith("\n"));
  return `:${told.trim()}`;
}

async function startDriver(program, env, stops) {
  const port = await freePort();
  run(program, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" }, stops);
  const server = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver answers", () => fetch(`${server}/status`).then((reply) => reply.ok, () => false));
  return server;
}

function run(program, args, options, stops) {
  const child = spawn(program, args, options);
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  const kill = () => child.kill();
  process.once("exit", kill);
  stops.push(async () => {
    process.off("exit", kill);
    kill();
    await ended;
  });
  return child;
}

async function newPage(server, size) {
  // The driver knows where its own MiniBrowser is.
  const capabilities = new Capabilities({ browserName: "MiniBrowser" });
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ pageLoad: PATIENCE, script: PATIENCE });
  return tab(driver, size);
}

/** The tab that the driver stands at. There is one driver for all of a profile's, and it is told first which one is meant. */
async function tab(driver, size) {
  const handle = await driver.getWindowHandle();
  const there = async () => {
    if (handle !== (await driver.getWindowHandle().catch(() => ""))) await driver.switchTo().window(handle);
    return driver;
  };
  const resize = async ({ width, height }) => {
    const [outside, inside] = await (await there()).executeScript("return [outerHeight, innerHeight]");
    await driver.manage().window().setRect({ width, height: height + outside - inside });
  };
  await driver.get("about:blank");
  await resize(size);
  const pointer = async () => (await there()).actions({ async: true });
  return {
    goto: async (url) => (await there()).get(url),
    evaluate: async (expression) => evaluate(await there(), expression),
    tap: async (x, y, delay) => (await pointer()).move({ x: Math.round(x), y: Math.round(y) }).press().pause(delay).release().perform(),
    type: async (text) => (await pointer()).sendKeys(text).perform(),
    press: async (key) => (await pointer()).sendKeys(KEYS[key]).perform(),
    resize,
    shot: async () => Buffer.from(await (await there()).takeScreenshot(), "base64"),
    close: () => driver.quit(),
    leave: async () => (await there()).close(),
    // A window: a tab that is not in front draws nothing, and the driver does not bring it there.
    beside: async () => {
      await (await there()).switchTo().newWindow("window");
      return tab(driver, size);
    },
  };
}

async function evaluate(driver, expression) {
  const script = `const done = arguments[0];
    (async () => (${expression}))().then((value) => done([value ?? null]), (error) => done([null, String(error)]));`;
  const [value, error] = await driver.executeAsyncScript(script);
  if (error) throw new Error(error);
  return value;
}
