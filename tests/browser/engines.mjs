// The three engines behind one interface. Each module starts a real browser and gives:
//
//   newPage({ dark, javaScript }) -> a page with a clean profile, 360x740, in Italian where the browser can be told
//   close()                       -> stops every process that was started
//
// and a page gives the few things that must be the browser's own: goto (until the document is read, in WebKit until it
// is loaded; what a script fetches may still be on its way), evaluate (an expression), tap (a point, and for how long),
// type, press, resize, shot, close, and two for tabs: `beside()` opens another page of the same profile, which ends with it,
// and `leave()` closes this one alone. All else is the same for all and lives in `page.mjs`.
//
// `start({ webAssembly: false })` starts the browser with WebAssembly switched off, as some people have it, and
// `start({ keepsPages: true })` as it is in life: a page that is left lives on for a while, for who goes back. `hosts` are
// names that Chromium finds on this machine.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

import { startChromium } from "./engines/chromium.mjs";
import { startFirefox } from "./engines/firefox.mjs";
import { startWebKit } from "./engines/webkit.mjs";

export const PHONE = { width: 360, height: 740 };

export const ENGINES = [
  { name: "chromium", programs: { chromium: "chromium" }, begin: startChromium },
  { name: "firefox", programs: { "firefox-esr": "firefox-esr" }, begin: startFirefox },
  { name: "webkit", programs: { WebKitWebDriver: "webkit2gtk-driver", Xvfb: "xvfb" }, begin: startWebKit },
];

export function start(engine, { webAssembly = true, keepsPages = false, hosts = [] } = {}) {
  const paths = {};
  for (const [program, debianPackage] of Object.entries(engine.programs)) {
    paths[program] = find(program);
    if (!paths[program]) throw new Error(`${engine.name} is missing: apt-get install ${debianPackage}`);
  }
  return engine.begin({ paths, webAssembly, keepsPages, hosts, size: PHONE });
}

function find(program) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  return folders.map((folder) => join(folder, program)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
