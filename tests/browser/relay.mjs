// Stands between the browser and the two resolvers of the lab, and writes down what was asked. Bytes and headers pass
// unchanged, CORS included: the resolvers stay on an origin of their own, as in life.

import { createServer } from "node:http";

import { nameIn } from "./dns-query.mjs";

export async function startRelay(resolvers) {
  const log = [];
  let gate, broken;
  const server = createServer(async (request, response) => {
    const [, which, query] = request.url.match(/^\/(\w+)(\?.*)?$/) ?? [];
    log.push({ to: which, name: nameIn(request.url), url: request.url, method: request.method, headers: request.headers });
    await gate;
    if (broken) return response.destroy();
    try {
      const reply = await fetch(resolvers[which] + (query ?? ""), { headers: { accept: request.headers.accept } });
      const headers = Object.fromEntries(["content-type", "access-control-allow-origin"].map((name) => [name, reply.headers.get(name) ?? ""]));
      response.writeHead(reply.status, headers).end(Buffer.from(await reply.arrayBuffer()));
    } catch {
      response.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    /** Lets all queries wait until the returned function is called. */
    hold() {
      let release;
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
    /** From now on every query is broken off, or none is any more. */
    breaks: (whether) => void (broken = whether),
    close: () => close(server),
  };
}

export function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
