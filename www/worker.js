// Opens the standalone page without a network. Everything of one version is fetched at once, or nothing of it is kept:
// each file must be the very one that the build wrote here, so versions are never mixed. A page that was opened with one
// version gets all the rest from it; the next version waits until no page of this one is open, or only one that has just begun.

// The version, and each of its files with its fingerprint: written here by the build.
const VERSION = "";
const FILES = {};

// What the operator may edit: new where there is a network, else as it was seen last.
const CONFIG = "data/config.json";
const CONFIG_MAY_TAKE = 3000;

// Where the phone's share menu sends a message, as the manifest says. It never leaves the device.
const SHARED = "shared";

const place = (path) => new URL(path, registration.scope).href;
// Other deployments on this origin have their own.
const MINE = `mail-doctor ${registration.scope} `;
const opened = caches.open(MINE + VERSION);

addEventListener("install", (event) => event.waitUntil(opened
  .then((cache) => cache.addAll(Object.entries(FILES).map(([path, integrity]) => new Request(place(path), { integrity, cache: "no-cache" }))))
  // Without a configuration the widget works too.
  .then(() => latest(place(CONFIG)).catch(() => {}))));

addEventListener("activate", (event) => event.waitUntil(caches.keys().then((names) => Promise.all(
  names.filter((name) => name.startsWith(MINE) && name !== MINE + VERSION).map((name) => caches.delete(name)),
))));

// A page begins, and asks the version that waits to take over. Any other that is open keeps it waiting.
addEventListener("message", (event) => event.waitUntil(clients.matchAll({ includeUncontrolled: true }).then((pages) => {
  if (pages.filter(({ url }) => url.startsWith(registration.scope)).length === 1) return skipWaiting();
})));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = request.url.split(/[?#]/)[0];
  if (url === place(SHARED)) return event.respondWith(request.method === "POST" ? take(request) : give(url));
  // Others' servers, other files, and whatever must not be old, such as the question whether there is a network.
  if (request.method !== "GET" || request.cache === "no-store") return;
  if (url === place(CONFIG)) event.respondWith(latest(url));
  else if (Object.keys(FILES).some((path) => place(path) === url)) event.respondWith(kept(url).then((found) => found ?? fetch(request)));
});

// The message lies here until the page that this opens takes it.
async function take(request) {
  const form = await request.formData();
  const file = form.getAll("file").find(({ size }) => size);
  const words = ["title", "text", "url"].map((name) => form.get(name)).filter(Boolean).join("\n");
  await (await opened).put(place(SHARED), new Response(file ?? words));
  return Response.redirect(place("./#shared"), 303);
}

async function give(url) {
  const message = await kept(url);
  await (await opened).delete(url);
  return message ?? new Response(null, { status: 404 });
}

const kept = (url) => opened.then((cache) => cache.match(url, { ignoreVary: true }));

async function latest(url) {
  try {
    const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout?.(CONFIG_MAY_TAKE) });
    // A portal sends a page of its own in its place.
    if (!response.ok || /html/.test(response.headers.get("content-type"))) throw new Error(`${url}: ${response.status}`);
    await (await opened).put(url, response.clone());
    return response;
  } catch (error) {
    const before = await kept(url);
    if (before) return before;
    throw error;
  }
}
