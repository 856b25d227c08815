// The Italian texts without variables, by their id: a test that names an id does not break when words are polished.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../www/locales/it/", import.meta.url);
const words = new Map();
for (const file of readdirSync(folder)) {
  for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
    const [, id, text] = line.match(/^([a-z][\w-]*) = (.+)$/) ?? [];
    if (id) words.set(id, text);
  }
}

export function said(id) {
  if (!words.has(id)) throw new Error(`no text in one line is called ${id}`);
  return words.get(id);
}
