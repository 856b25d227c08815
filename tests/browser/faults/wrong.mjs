// What can go wrong with a server, each under a name: functions that answer, or do not answer, one request.

import { gzipSync } from "node:zlib";

const DNS = "application/dns-message";
const LOGIN = "<!doctype html><title>Login</title><form><input name=user></form>";
const CORS = { "access-control-allow-origin": "*" };

const later = (work, milliseconds = 150) => setTimeout(work, milliseconds).unref();
const reset = (response) => response.socket?.resetAndDestroy();

/** Headers of a body that is longer than what comes. */
function begin(response, sent = "") {
  response.writeHead(200, { "content-type": DNS, "content-length": 400, ...CORS });
  response.flushHeaders();
  if (sent) response.write(sent);
}

function drip(request, response) {
  begin(response);
  const clock = setInterval(() => response.write("\0"), 1000).unref();
  response.on("close", () => clearInterval(clock));
}

const say = (status, headers, body = "") => (request, response) => response.writeHead(status, headers).end(body);

// Sixty-four megabytes in a few kilobytes, packed when the first one asks.
let bomb;
function explode(request, response) {
  bomb ??= gzipSync(Buffer.alloc(64 << 20));
  response.writeHead(200, { "content-type": DNS, "content-encoding": "gzip", ...CORS }).end(bomb);
}

function portal(request, response) {
  if (request.url.startsWith("/login")) return say(200, { "content-type": "text/html" }, LOGIN)(request, response);
  say(302, { location: "/login" })(request, response);
}

/** A status, without and with leave for pages of other origins to read it. */
function statuses() {
  const known = {};
  for (const status of [204, 302, 403, 429, 500, 502]) {
    const headers = status === 302 ? { location: "/login" } : {};
    known[status] = (request, response) => {
      if (status === 302 && request.url.startsWith("/login")) return portal(request, response);
      say(status, { "content-type": "text/plain", ...headers })(request, response);
    };
    known[`${status}-cors`] = (request, response) => {
      if (request.url.startsWith("/login")) return say(200, { "content-type": "text/html", ...CORS }, LOGIN)(request, response);
      say(status, { "content-type": "text/plain", ...headers, ...CORS })(request, response);
    };
  }
  return known;
}

/** `refused`, `no-such-name` and `bad-certificate` are no requests: `server.mjs` has addresses for them. */
export const WRONG = {
  "reset-before-headers": (request, response) => reset(response),
  "reset-after-headers": (request, response) => (begin(response), later(() => reset(response))),
  "reset-mid-body": (request, response) => (begin(response, "part"), later(() => reset(response))),
  "hang-before-headers": () => {},
  "hang-after-headers": (request, response) => begin(response),
  "slow-drip": drip,
  ...statuses(),
  html: say(200, { "content-type": "text/html", ...CORS }, LOGIN),
  "wrong-type": say(200, { "content-type": "text/plain", ...CORS }, "no message"),
  empty: say(200, { "content-type": DNS, ...CORS }),
  "ten-megabytes": (request, response) => say(200, { "content-type": DNS, ...CORS }, Buffer.alloc(10 << 20))(request, response),
  "gzip-bomb": explode,
  "redirect-loop": (request, response) => say(302, { location: request.url, ...CORS })(request, response),
  portal,
};
