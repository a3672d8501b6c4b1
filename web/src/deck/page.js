// The page of the deck: charts are listed, ordered, named and made into a presentation (see ktudash/pages/deck.py).
import { onElements } from "../dom.js";
import { fault, tell } from "../notice.js";
import { say } from "../words.js";
import * as drag from "./drag.js";
import { compare, renew } from "./fresh.js";
import { emptyDeck, fullDeck, relabel, showStates } from "./list.js";
import { present } from "./presentation.js";
import { preview } from "./sheets.js";
import { flat, joined, packed, parted, slideOf, slidesOf } from "./slides.js";
import { canUndo, change, empty, move, onChange, placeOf, read, steps, titleOf, undo, write } from "./store.js";

let compared = new Map(); // what has become of the charts of the list, by their ids

/** Asks what has become of the figures; the list can be worked with meanwhile. */
async function look() {
  const { charts } = read();
  if (!charts.length) return;
  try {
    compared = await compare(charts);
    const host = document.getElementById("deck");
    if (host) showStates(host, compared);
  } catch (error) {
    fault(error);
  }
}

function refresh(ids) {
  const back = steps();
  const made = renew(compared, ids);
  if (!made) return;
  for (const id of ids) compared.delete(id);
  show({ action: "undo" });
  const words = say("web-deck-refreshed", { count: made.count });
  undoable(made.own ? `${words} ${say("web-deck-own-titles", { count: made.own })}` : words, back);
}

/** Draws the list anew; `focus` (a chart's id and an action) is where the focus goes, to the first that can be pressed where
 * that stands no more; without it the focus is left alone. */
export function show(focus = null) {
  const host = document.getElementById("deck");
  if (!host) return;
  const deck = read();
  host.setAttribute("data-drawn", "");
  host.replaceChildren(...(deck.charts.length ? fullDeck(deck, canUndo(), redrawAll) : emptyDeck(canUndo())));
  if (deck.charts.length) showStates(host, compared);
  const chart = focus && host.querySelector(`.deck-chart[data-id='${focus.id}']`);
  const line = chart?.closest(".deck-item");
  const wanted = (chart ?? host).querySelector(`[data-deck='${focus?.action}']`) ?? button(line, focus?.action);
  const other = "[data-deck='up']:not(:disabled), [data-deck='down']:not(:disabled)";
  const first = focus && host.querySelector("button:not(:disabled)");
  ((wanted?.disabled ? line?.querySelector(other) : wanted) ?? first)?.focus();
}

const button = (line, action) => line?.querySelector(`[data-deck='${action}']`);

function moveTo(id, to, focus = null) {
  const place = move(id, to);
  show(focus);
  if (place < 0) return;
  const slides = slidesOf(read().charts);
  tell(say("web-deck-moved", { title: titleOf(slides[place][0]), place: place + 1, count: slides.length }));
}

/** Says `words`, and offers to go back to where there were so many `back` steps. */
function undoable(words, back) {
  tell(words, "", { words: say("web-deck-undo"), run: () => takeBack(back) });
}

function takeBack(back) {
  if (!undo(back)) return;
  show({ action: "undo" });
  look();
}

/** Puts the slides in the place of those that there were; `focus` as for `show`. */
function rearrange(slides, words, focus) {
  const back = steps();
  const deck = read();
  if (!write({ ...deck, charts: flat(slides) })) return;
  show(focus);
  undoable(words, back);
}

function remove(id) {
  const deck = read();
  const { charts } = deck;
  const place = placeOf(deck, id);
  if (place < 0) return;
  const slides = slidesOf(charts).map((slide) => slide.filter((chart) => chart.id !== id));
  const next = charts.toSpliced(place, 1)[Math.min(place, charts.length - 2)];
  rearrange(
    slides,
    say("web-deck-removed", { title: titleOf(charts[place]) }),
    next ? { id: next.id, action: "remove" } : { action: "undo" },
  );
}

function join(id) {
  const slides = joined(slidesOf(read().charts), id);
  const slide = slides[slideOf(slides, id)];
  rearrange(slides, say("web-deck-joined", { count: slide.length }), { id, action: "part" });
}

function part(id) {
  rearrange(parted(slidesOf(read().charts), id), say("web-deck-parted"), { id, action: "join" });
}

function pack(count) {
  rearrange(packed(read().charts, count), say("web-deck-packed", { count }));
}

function clear() {
  const back = steps();
  if (!write(empty())) return;
  show({ action: "undo" });
  undoable(say("web-deck-cleared"), back);
}

const placeOfSlide = (id) => slideOf(slidesOf(read().charts), id);

const ACTIONS = {
  up: (id) => moveTo(id, placeOfSlide(id) - 1, { id, action: "up" }),
  down: (id) => moveTo(id, placeOfSlide(id) + 1, { id, action: "down" }),
  join,
  part,
  remove,
  clear,
  undo: () => takeBack(),
  pptx: (_id, pressed) => present(pressed),
  refresh: (id) => refresh([id]),
  "refresh-all": () => refresh([...compared.keys()]),
};

function pressed({ target }) {
  const button = target.closest("#deck [data-deck]");
  if (!button) return;
  const id = button.closest("[data-id]")?.getAttribute("data-id");
  ACTIONS[button.getAttribute("data-deck")](id, button);
}

/** What the fields of a chart and of its slide are kept as. */
const FIELDS = { "deck-title": "title", "deck-size": "size", "deck-slide-title": "slide" };

function edited({ target }) {
  if (!target.closest("#deck")) return;
  if (target.matches(".deck-together")) {
    if (target.value) pack(Number(target.value));
    return;
  }
  const value = target.value.trim();
  if (target.id === "deck-name") {
    change((deck) => {
      deck.title = value || say("web-deck-title");
    });
  }
  const chart = target.closest("[data-id]");
  const key = FIELDS[target.className];
  if (chart && key) {
    change((deck) => {
      const kept = deck.charts[placeOf(deck, chart.getAttribute("data-id"))];
      if (kept) kept[key] = value;
    });
    if (key === "title") relabel(chart, value);
    redraw(chart.closest(".deck-item"));
  }
  for (const undo of document.querySelectorAll("#deck [data-deck='undo']")) undo.disabled = !canUndo();
}

/** The slide as it will look after something on it has changed. */
function redraw(line, slides = slidesOf(read().charts)) {
  const slide = slides[slideOf(slides, line.getAttribute("data-id"))];
  line.querySelector(".deck-sheets").replaceWith(preview(slide));
}

/** The seal stands at the foot of every slide. */
function redrawAll() {
  const slides = slidesOf(read().charts);
  for (const line of document.querySelectorAll("#deck .deck-item")) redraw(line, slides);
}

/** Ctrl+Z (⌘Z) takes back a step, but in a field, where it takes back letters. */
function typed(event) {
  const back = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
  if (!back || !document.getElementById("deck") || event.target.closest?.("input, textarea, dialog")) return;
  if (!canUndo()) return;
  event.preventDefault();
  takeBack();
  tell(say("web-deck-undone"));
}

export function start() {
  document.addEventListener("click", pressed);
  document.addEventListener("change", edited);
  document.addEventListener("keydown", typed);
  drag.start((id, place) => {
    if (place !== placeOfSlide(id)) moveTo(id, place);
  });
  onChange((elsewhere) => {
    if (elsewhere) show();
  });
  // What is being typed when the page goes away counts as typed.
  window.addEventListener("pagehide", () => {
    const field = document.activeElement;
    if (field?.closest("#deck") && field.matches("input")) field.blur();
  });
  onElements(() => {
    if (!document.querySelector("#deck:not([data-drawn])")) return;
    show();
    look();
  });
}
