// The site under test: the files that `cargo xtask test` serves, with another configuration, and on wish with other
// headers, edited pages or files that are slow to come. Every request is written down.

import { createServer } from "node:http";

import { close } from "./relay.mjs";

export async function startSite(upstream, { headers = {}, edit = {} } = {}) {
  const log = [];
  const held = new Map();
  const refused = new Set();
  let broken;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x/").pathname;
    const entry = { method: request.method, url: request.url, path, headers: request.headers, body: "" };
    log.push(entry);
    for await (const part of request) entry.body += part;
    await held.get(path);
    if (refused.has(path)) return response.destroy();
    if (broken) return broken(request, response);
    if (path === "/webmail") return response.end("webmail");
    if (path in site.files) return response.writeHead(200, { "content-type": "application/json" }).end(site.files[path]);
    const { status, type, body } = await fetchFrom(upstream, path);
    const text = path === "/data/config.json" ? JSON.stringify(site.config) : edit[path]?.(body.toString());
    response.writeHead(status, { "content-type": type, "cache-control": "no-cache", ...headers }).end(text ?? body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site = {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Served as `data/config.json`. */
    config: {},
    /** Files that no build has made, by their path. */
    files: {},
    log,
    asked: (path) => log.some((entry) => entry.path === path),
    /** Lets a file wait until the returned function is called. */
    hold(path) {
      let release;
      held.set(path, new Promise((resolve) => (release = resolve)));
      return release;
    },
    /** Breaks off whenever a file is asked for, until the returned function is called. */
    refuse(path) {
      refused.add(path);
      return () => refused.delete(path);
    },
    /** From now on everything is answered by this function. */
    breaks: (answer) => void (broken = answer),
    close: () => close(server),
  };
  return site;
}

async function fetchFrom(upstream, path) {
  try {
    const reply = await fetch(new URL(`.${path}`, upstream));
    const body = Buffer.from(await reply.arrayBuffer());
    return { status: reply.status, type: reply.headers.get("content-type") ?? "", body };
  } catch (error) {
    return { status: 502, type: "text/plain", body: Buffer.from(`${upstream} does not answer: ${error.cause ?? error}`) };
  }
}
