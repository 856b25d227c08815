// A server at which one thing goes wrong with every request. It listens on loopback only.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freePort } from "../free-port.mjs";
import { close } from "../relay.mjs";
import { WRONG } from "./wrong.mjs";

/** Gives `{ origin, close }`; `healthy` is the resolver whose answers come without leave to be read. */
export async function startFault(name, healthy) {
  if (name === "refused") return { origin: `http://127.0.0.1:${await freePort()}`, close: async () => {} };
  if (name === "no-such-name") return { origin: "https://gone.good.test", close: async () => {} };
  if (name === "bad-certificate") return listen(createSecureServer(selfSigned(), (request, response) => response.end()), "https");
  const wrong = name === "missing-cors" ? unreadable(healthy) : WRONG[name];
  if (!wrong) throw new Error(`there is no fault ${name}`);
  return listen(createServer(wrong), "http");
}

async function listen(server, scheme) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `${scheme}://127.0.0.1:${server.address().port}`, close: () => close(server) };
}

/** Right answers that the browser does not hand over. */
function unreadable(healthy) {
  return async (request, response) => {
    const query = request.url.includes("?") ? request.url.slice(request.url.indexOf("?")) : "";
    const reply = await fetch(healthy + query, { headers: { accept: "application/dns-message" } }).catch(() => null);
    if (!reply) return response.destroy();
    response.writeHead(reply.status, { "content-type": reply.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await reply.arrayBuffer()));
  };
}

/** A key and a certificate that nobody has signed but itself. */
function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), "mail-doctor-certificate-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost"];
    execFileSync("openssl", ["req", "-x509", ...kind, "-days", "2", "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
