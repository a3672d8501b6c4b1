// The short tour of the start page (ktudash/components/tour.py): offered until it was answered, begun again by #tour.
import { onElements } from "./dom.js";

const KEY = "ktu-tour";
const BEGIN = "#tour";
const FRAME = "tour-of";

let step = null; // the number of the step that is shown; null before the tour was begun
let answered = false; // in a browser that keeps nothing: for as long as it shows these pages

const bar = () => document.querySelector("#react-entry-point .tour");
const isSeen = (one) => one.getClientRects().length > 0;
const targetOf = (text) => [...document.querySelectorAll(text.getAttribute("data-tour-of"))].find(isSeen);

/** The steps that have something to speak of on this screen. */
const steps = () => [...bar().querySelectorAll("[data-tour-step]")].filter(targetOf);

function isAnswered() {
  try {
    return answered || localStorage.getItem(KEY) !== null;
  } catch {
    return answered;
  }
}

function keepAnswer() {
  answered = true;
  try {
    localStorage.setItem(KEY, "answered");
  } catch {
    // A browser that keeps nothing asks again another time.
  }
}

function unframe() {
  for (const one of document.querySelectorAll(`.${FRAME}`)) one.classList.remove(FRAME);
}

/** The bar as it stands at the step. */
function show() {
  const all = steps();
  const texts = bar().querySelectorAll("[data-tour-step]");
  for (const text of texts) text.hidden = step === null || text !== all[step];
  bar().querySelector("[data-tour-offer]").hidden = step !== null;
  const seen = {
    start: step === null,
    no: step === null,
    end: step !== null && step < all.length - 1,
    back: step > 0,
    next: step !== null && step < all.length - 1,
    done: step === all.length - 1,
  };
  for (const button of bar().querySelectorAll("[data-tour]")) button.hidden = !seen[button.getAttribute("data-tour")];
  bar().hidden = false;
  unframe();
  if (step === null) return;
  const target = targetOf(all[step]);
  target.classList.add(FRAME);
  target.scrollIntoView({ block: "nearest" });
}

function end() {
  keepAnswer();
  step = null;
  unframe();
  bar().hidden = true;
  // What had the focus is gone: the page begins at its title.
  const title = document.querySelector("#main h1");
  title?.setAttribute("tabindex", "-1");
  title?.focus({ preventScroll: true });
}

function begin() {
  keepAnswer();
  step = 0;
  show();
}

function pressed({ target }) {
  const button = target.closest?.("[data-tour]");
  if (!button) return;
  const what = button.getAttribute("data-tour");
  if (["no", "done", "end"].includes(what)) return end();
  if (what === "start") begin();
  else {
    step += what === "next" ? 1 : -1;
    show();
  }
  const name = button.hidden ? (step === 0 ? "next" : "done") : what;
  bar().querySelector(`[data-tour="${name}"]`).focus();
}

function look() {
  const found = bar();
  if (!found) {
    step = null;
    return;
  }
  if (location.hash === BEGIN && step === null) {
    history.replaceState(history.state, "", location.pathname + location.search);
    begin();
  } else if (found.hidden && (step !== null || !isAnswered())) show();
}

export function start() {
  onElements(look);
  document.addEventListener("click", pressed);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && step !== null && bar()) end();
  });
}
