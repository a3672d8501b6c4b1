// Callbacks that run in the browser, by the name of the page that declares them: mostly, they write the URL.
const unchanged = () => window.dash_clientside.no_update;

/** The address of this page with `changes` in its query: an empty value goes out. Nothing, where that changes nothing. */
function address(changes) {
  const here = new URL(location.href);
  const before = here.search;
  for (const [name, value] of Object.entries(changes)) {
    if (value) here.searchParams.set(name, value);
    else here.searchParams.delete(name);
  }
  return here.search === before ? unchanged() : here.pathname + here.search;
}

export const shell = {
  /** Enter (or leaving the box) puts the words into the URL; the page is drawn from there. */
  search(_submitted, _left, value) {
    const wanted = (value || "").trim();
    const now = new URL(location.href).searchParams.get("q") ?? "";
    return now === wanted ? unchanged() : address({ q: wanted });
  },
};

export const actuals = {
  /** The file stays in the browser until it is kept or discarded; the same file can be dropped again. */
  take(contents, name) {
    return contents ? [{ name: name || "", contents, at: Date.now() }, null] : [unchanged(), unchanged()];
  },

  discard: (clicks) => (clicks ? null : unchanged()),

  /** The page is drawn from its URL: a date is a part of the link that can be sent. */
  dates(clicks, sinceSubmitted, asOfSubmitted, since, asOf) {
    // Called once when the fields appear, too.
    if (!clicks && !sinceSubmitted && !asOfSubmitted) return unchanged();
    return address({ since, as_of: asOf, page: "", as_of_page: "" });
  },
};
