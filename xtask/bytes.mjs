// Prints `name TAB raw TAB gzip TAB brotli` for each file named: its bytes as a web server sends them at their best.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const name of process.argv.slice(2)) {
  const raw = readFileSync(name);
  const gzip = gzipSync(raw, { level: 9 }).length;
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  }).length;
  console.log([name, raw.length, gzip, brotli].join("\t"));
}
