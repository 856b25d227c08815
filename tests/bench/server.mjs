// Serves the widget as a good web server would, compressed at its best, and the wizard beside it under `/wizard/`.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8" };
const WIZARD = new URL("wizard/", import.meta.url);

// Compressing takes seconds: each file once, for all servers.
const files = new Map();

/** `edit` maps paths to functions that change the file. */
export async function startServer(upstream, edit = {}) {
  const file = (path) => {
    const key = path + (edit[path] ?? "");
    if (!files.has(key)) files.set(key, load(upstream, path, edit[path]));
    return files.get(key);
  };
  const server = createServer(async (request, response) => {
    const { status, type, body } = await file(new URL(request.url, "http://x/").pathname);
    response.writeHead(status, { "content-type": type, "content-encoding": "br", "cache-control": "no-cache" }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function load(upstream, path, edit) {
  const { status, type, body } = path.startsWith("/wizard/") ? await ofWizard(path) : await ofWidget(upstream, path);
  const content = edit ? Buffer.from(edit(body.toString())) : body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { status, type, body: brotliCompressSync(content, { params }) };
}

async function ofWizard(path) {
  const name = path.slice("/wizard/".length) || "index.html";
  return { status: 200, type: TYPES[name.split(".").pop()], body: await readFile(new URL(name, WIZARD)) };
}

async function ofWidget(upstream, path) {
  const reply = await fetch(new URL(`.${path}`, upstream));
  return { status: reply.status, type: reply.headers.get("content-type") ?? "", body: Buffer.from(await reply.arrayBuffer()) };
}
