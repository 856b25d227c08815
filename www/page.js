// The language of the standalone page, before anything is drawn: the link's, else the browser's, else the page's.
{
  const wanted = [new URLSearchParams(location.hash.slice(1)).get("lang"), ...navigator.languages];
  const known = ["it", "en"];
  const found = wanted.map((language) => language?.toLowerCase().split("-")[0]).find((language) => known.includes(language));
  if (found) document.documentElement.lang = found;
}
