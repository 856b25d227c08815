// Writes into `worker.js` what it keeps of this version: `node worker.mjs DIST WORKER`.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dist, source] = process.argv.slice(2);
// The operator's own, what he tells of incidents too; the worker itself, what only an installation asks for.
const CONFIG = "data/config.json";
const { status_file: status } = JSON.parse(readFileSync(join(dist, CONFIG), "utf8"));
const LEFT_OUT = [CONFIG, status, "worker.js", "manifest.webmanifest"];
const hash = (content) => createHash("sha256").update(content).digest("base64");

const files = {};
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name).slice(dist.length).replaceAll("\\", "/").replace(/^\//, "");
  if (!entry.isFile() || LEFT_OUT.includes(path) || /\.(svg|png)$/.test(path)) continue;
  // A folder is opened by its name; some servers send whoever asks for the file back to the folder.
  files[path === "index.html" ? "./" : path] = `sha256-${hash(readFileSync(join(dist, path)))}`;
}
const sorted = JSON.stringify(Object.fromEntries(Object.entries(files).sort()));
const filled = readFileSync(source, "utf8")
  .replace('const VERSION = "";', () => `const VERSION = "${hash(sorted).slice(0, 12)}";`)
  .replace("const FILES = {};", () => `const FILES = ${sorted};`);
if (!filled.includes(sorted)) throw new Error(`${source}: there is no place for the files`);
writeFileSync(join(dist, "worker.js"), filled);
