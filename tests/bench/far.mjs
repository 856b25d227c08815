// The resolvers as a browser meets them in life: over HTTP/2, so that all look-ups of a round travel at once. Over
// HTTP/1.1 a browser would send six at a time, and the rest would wait for a whole round trip.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";

const KEPT = ["content-type", "access-control-allow-origin"];

/** Passes `/name?…` on to the resolver of that name. */
export async function startFront(resolvers) {
  // As many connections as there are look-ups: none waits here.
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, noDelay: true });
  const server = createSecureServer(await certificate(), (request, response) => {
    const { pathname, search } = new URL(request.url, "http://x/");
    const asked = get(resolvers[pathname.slice(1)] + search, { agent, headers: { accept: request.headers.accept } }, (reply) => {
      response.writeHead(reply.statusCode, Object.fromEntries(KEPT.map((name) => [name, reply.headers[name] ?? ""])));
      reply.pipe(response);
    });
    asked.on("error", () => response.stream.close());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `https://127.0.0.1:${server.address().port}`, close: () => (server.close(), agent.destroy()) };
}

/** For a day, and for nobody: the browser is told not to look at it. */
async function certificate() {
  const folder = await mkdtemp(join(tmpdir(), "mail-doctor-bench-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  const wish = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1"];
  try {
    execFileSync("openssl", ["req", "-x509", ...wish, "-keyout", key, "-out", cert], { stdio: ["ignore", "ignore", "pipe"] });
    return { key: await readFile(key), cert: await readFile(cert) };
  } catch (error) {
    throw error.code === "ENOENT" ? new Error("openssl is missing: apt-get install openssl") : error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
