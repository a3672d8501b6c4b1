// Places of a page (ktudash/components/help.py): what a link names behind its # is opened, shown and has the focus. The
// browser would do so itself, but pages are drawn after it has looked.
import { onElements } from "./dom.js";
import { namesOf } from "./folds.js";

let wanted = ""; // the # that was followed, until its place stands

const placeOf = (hash) => {
  const [name] = namesOf(hash);
  return name ? document.querySelector(`#react-entry-point [id="${CSS.escape(name)}"]`) : null;
};

/** Whether an element is a place: a fold that is told apart by its id, a section of a page, or a term of the glossary. */
const isPlace = (element) => element.matches("details[data-fold], section, .card-k, dt[id]");

function go() {
  if (!wanted) return;
  if (location.hash !== wanted) {
    wanted = "";
    return;
  }
  const place = placeOf(wanted);
  if (!place || !isPlace(place)) return;
  wanted = "";
  const fold = place.closest("details");
  if (fold) fold.open = true;
  const focused = place.querySelector("summary") ?? place;
  if (focused === place) place.setAttribute("tabindex", "-1");
  focused.focus({ preventScroll: true });
  place.scrollIntoView();
}

/** What was followed is looked for at once, and whenever the page is drawn. */
export function follow() {
  wanted = location.hash;
  go();
}

function pressed({ target }) {
  const link = target.closest?.('a[href*="#"]');
  // The address changes after this.
  if (link) setTimeout(follow);
}

export function start() {
  follow();
  document.addEventListener("click", pressed);
  window.addEventListener("popstate", follow);
  onElements(go);
}
