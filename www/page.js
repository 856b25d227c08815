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
