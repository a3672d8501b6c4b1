// The sliders of the page Financial stability. The address bar follows them without a visit to the server: the page is
// not drawn anew, so a slider keeps its focus.

const LATER = 250;
const NAMES = ["income", "expenses", "assets", "own_capital", "liabilities"];

let writing;

/** Names the thumbs and the boxes to type in, because Dash gives them no name; they come a little after their slider. */
function nameThumbs(labels, tries = 50) {
  const of = (what) => NAMES.map((name) => document.querySelector(`#stability-${name} ${what}`));
  const [thumbs, boxes] = [of("[role=slider]"), of("input[type=number]")];
  labels.forEach((label, place) => {
    for (const part of [thumbs[place], boxes[place]]) part?.setAttribute("aria-label", label);
  });
  if (tries > 0 && ![...thumbs, ...boxes].every(Boolean)) setTimeout(nameThumbs, 100, labels, tries - 1);
}

/** The query with what differs from the start of the sliders. */
export function written(search, given, start) {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(given)) {
    if (value === start[name]) query.delete(name);
    else query.set(name, value);
  }
  return query.size ? `?${query}` : "";
}

export function follow(...inputs) {
  const start = inputs.pop();
  const effect = inputs.pop();
  const given = { ...Object.fromEntries(NAMES.map((name, place) => [name, inputs[place]])), effect };
  nameThumbs(start.names);
  clearTimeout(writing);
  writing = setTimeout(() => {
    if (location.pathname !== start.path) return;
    const search = written(location.search, given, { ...start.values, effect: start.effect });
    history.replaceState(null, "", location.pathname + search);
  }, LATER);
  return window.dash_clientside.no_update;
}
