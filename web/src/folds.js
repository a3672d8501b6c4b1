// Folds of a page (ktudash/components/fold.py). What a reader opened stands in the address behind its #, so that a link keeps
// it, and stays open while filters draw the page anew.
import { onElements } from "./dom.js";

const FOLDS = "details[data-fold]";

const opened = new Map(); // path of a page: names of its folds that the reader opened
const known = new WeakMap(); // each fold: the page and the name under which it was last set

const nameOf = (fold) => fold.getAttribute("data-fold");

/** The names behind the # of an address. */
export function namesOf(hash) {
  return hash
    .slice(1)
    .split(",")
    .map((name) => decodeURIComponent(name))
    .filter(Boolean);
}

const ofPage = () => {
  const path = location.pathname;
  if (!opened.has(path)) opened.set(path, new Set(namesOf(location.hash)));
  return opened.get(path);
};

/** Opens what the reader had open. React draws the next page into the folds of the last one: those begin anew. */
function setAll() {
  for (const fold of document.querySelectorAll(FOLDS)) {
    const key = `${location.pathname} ${nameOf(fold)}`;
    if (known.get(fold) === key) continue;
    const anew = known.has(fold);
    known.set(fold, key);
    if (ofPage().has(nameOf(fold))) fold.open = true;
    else if (anew) fold.open = false;
  }
}

function write() {
  const names = [...ofPage()].map(encodeURIComponent).join(",");
  history.replaceState(history.state, "", location.pathname + location.search + (names ? `#${names}` : ""));
}

function pressed({ target }) {
  const fold = target.closest?.(`${FOLDS} > summary`)?.parentElement;
  if (!fold) return;
  // The browser opens or closes it after this.
  setTimeout(() => {
    if (fold.open) ofPage().add(nameOf(fold));
    else ofPage().delete(nameOf(fold));
    write();
  });
}

export function start() {
  onElements(setAll, "data-fold");
  document.addEventListener("click", pressed);
}
