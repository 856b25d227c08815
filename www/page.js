// The language of the standalone page, before anything is drawn: the link's, else the browser's, else the page's.
{
  const wanted = [new URLSearchParams(location.hash.slice(1)).get("lang"), ...navigator.languages];
  const known = ["it", "en"];
  const found = wanted.map((language) => language?.toLowerCase().split("-")[0]).find((language) => known.includes(language));
  if (found) document.documentElement.lang = found;
}
// Once the widget stands and nothing is in its way: the next time, the page opens without a network too. Not where data is
// paid for by the byte.
addEventListener("mail-doctor-ready", () => {
  if (!navigator.connection?.saveData) setTimeout(() => navigator.serviceWorker?.register("worker.js", { updateViaCache: "none" }).catch(console.warn), 2000);
}, { once: true });
// A version that is kept and waits begins with this page, if no other one is open: it asks for it first thing, and begins
// anew. By themselves browsers differ in when they let it. Where a frame or a browser lets no worker near, nothing waits.
(async () => {
  const { serviceWorker } = navigator;
  const { controller } = serviceWorker;
  // Another version has taken over: the files of this page's are gone. Who comes back to it out of the back/forward cache
  // is not told otherwise.
  const renew = async () => {
    const { active } = (await serviceWorker.getRegistration()) ?? {};
    if (controller && active && active !== controller) location.reload();
  };
  serviceWorker.addEventListener("controllerchange", renew);
  addEventListener("pageshow", renew);
  (await serviceWorker.getRegistration())?.waiting?.postMessage("begin");
})().catch(() => {});
