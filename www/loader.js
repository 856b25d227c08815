// Fetches the widget and mounts it; whatever goes wrong on the way ends in the static page, never in a blank box.

// The languages that were built, in the order of preference: written here by the build.
const LANGUAGES = ["it", "en"];

export async function start(host, base) {
  const language = choose(host);
  try {
    if (typeof WebAssembly !== "object") throw new Error("this browser runs no WebAssembly");
    const wasm = fetch(base + "widget_bg.wasm");
    const [glue, config, tree, words, css] = await Promise.all([
      import(base + "widget.js"),
      // Without a configuration the widget still works, and says what is missing.
      text(host.getAttribute("config") ? new URL(host.getAttribute("config"), document.baseURI) : base + "data/config.json").catch(() => ""),
      text(base + "data/tree.json"),
      text(base + `locales/${language}.json`),
      style(base + "widget.css"),
    ]);
    await glue.default({ module_or_path: wasm });
    const attributes = JSON.stringify(Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value])));
    // The first question gives way to the widget's own, which has the same fields and buttons.
    const focused = host.querySelector(":focus");
    const place = [...host.querySelectorAll(focused?.localName)].filter(({ offsetParent }) => offsetParent).indexOf(focused);
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    const root = shadow.appendChild(document.createElement("div"));
    const guard = ({ error, reason }) => {
      // A failure of ours is a trap: nothing of the widget works after it.
      if ((error ?? reason) instanceof WebAssembly.RuntimeError) fallBack(host, base, language, error ?? reason);
    };
    addEventListener("error", guard);
    addEventListener("unhandledrejection", guard);
    const shared = host.hasAttribute("fragment") && location.hash === "#shared" ? await taken(base) : undefined;
    const field = [...host.querySelectorAll("input")].find((input) => input.value);
    glue.mount(root, base, config, tree, words, attributes, location.hash, field?.value ?? "", host.tapped ?? "", { look, text, read: (kind, octets) => read(base, kind, octets) }, shared);
    host.removeAttribute("busy");
    if (focused && !host.tapped) setTimeout(() => shadow.querySelectorAll(focused.localName)[place]?.focus());
    host.dispatchEvent(new CustomEvent("mail-doctor-ready", { bubbles: true }));
  } catch (error) {
    fallBack(host, base, language, error);
  }
}

// What the phone's share menu gave to the worker, once: a reload begins where the person was.
async function taken(base) {
  history.replaceState(null, "", location.pathname + location.search);
  const response = await fetch(base + "shared").catch(() => ({}));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

// The readers of error messages and of headers are fetched when the first one is shown. A network that swallows
// everything must not leave the person waiting.
function read(base, kind, octets) {
  const reader = async (kind) => {
    // A browser never tries a module again that did not come once.
    const reader = await import(`${base}${kind}.js?${tries++}`);
    await reader.default({ module_or_path: base + kind + "_bg.wasm" });
    return reader;
  };
  // What may be no header is looked at by the other reader first.
  const reading = reader(kind).then(async ({ read }) => read(octets) ?? read(octets, (await reader("bounce")).instead(octets)));
  return Promise.race([reading, new Promise((_, fail) => setTimeout(fail, READER_MAY_TAKE))]);
}
const READER_MAY_TAKE = 20_000;
let tries = 0;

// One request of the widget's: nothing is sent along, no cookie, no page address, and nothing old is taken for new, unless it
// is for a file of its own, which has no mode. Gives status, content type and as much of the body as is read; `null` when
// the time was up: which error an aborted request raises differs from engine to engine. What nobody reads is not to come.
async function look(url, mode, accept, method, redirect, reads, within) {
  const limit = new AbortController();
  const { signal } = limit;
  let late;
  const timer = setTimeout(() => limit.abort((late = null)), within);
  try {
    const bare = { mode, method, redirect, headers: { accept }, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", signal };
    const response = await fetch(url, mode ? bare : { signal });
    const type = response.headers.get("content-type") ?? "";
    // A portal's page may be of any length.
    return [response.status, type, reads && response.ok && !/html/i.test(type) ? await beginning(response) : new Uint8Array()];
  } catch {
    return late;
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

// A body as it comes in, up to more than any message or document has: what unpacks to gigabytes is left where it is.
async function beginning({ body }) {
  const parts = [];
  const reader = body?.getReader();
  for (let length = 0; reader && length <= LONGEST;) {
    const { value } = await reader.read();
    if (!value) break;
    parts.push(value);
    length += value.length;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
const LONGEST = 256 * 1024;

async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

// A page that shows the first question in the widget's own style has the sheet already: ours is not fetched twice.
async function style(url) {
  try {
    const { cssRules } = [...document.styleSheets].find(({ href }) => href === url);
    return [...cssRules].map(({ cssText }) => cssText).join("");
  } catch {
    return text(url);
  }
}

// The attribute, then the link, then the page, then the browser.
function choose(host) {
  const link = host.hasAttribute("fragment") && new URLSearchParams(location.hash.slice(1)).get("lang");
  const wanted = [host.getAttribute("lang"), link, document.documentElement.lang, ...navigator.languages];
  for (const language of wanted) {
    const found = LANGUAGES.find((known) => known === language?.toLowerCase().split("-")[0]);
    if (found) return found;
  }
  return LANGUAGES[0];
}

// The same tree as plain HTML, and above it, where it is seen, what had been typed so far.
function fallBack(host, base, language, error) {
  console.error("mail-doctor:", error);
  const inside = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const typed = [...inside.querySelectorAll("input:not([type=radio]), textarea"), ...host.querySelectorAll("input")];
  const kept = typed.map((field) => field.value).filter(Boolean).join("\n");
  const frame = document.createElement("iframe");
  frame.src = base + `static.${language}.html`;
  frame.title = document.title;
  frame.style.cssText = "width:100%;height:80vh;border:0";
  inside.replaceChildren(frame);
  if (kept) {
    const note = document.createElement("pre");
    note.style.cssText = "white-space:pre-wrap;overflow-wrap:anywhere;max-height:15vh;overflow:auto";
    note.tabIndex = 0;
    note.textContent = kept;
    inside.prepend(note);
    note.scrollIntoView({ block: "nearest" });
  }
  host.removeAttribute("busy");
  host.dispatchEvent(new CustomEvent("mail-doctor-static", { bubbles: true }));
}
