// The page of the deck: charts are listed, ordered, named and made into a presentation (see ktudash/pages/deck.py).
import { onElements } from "../dom.js";
import { fault, tell } from "../notice.js";
import { say } from "../words.js";
import * as drag from "./drag.js";
import { compare, renew } from "./fresh.js";
import { emptyDeck, fullDeck, relabel, showStates } from "./list.js";
import { present } from "./presentation.js";
import { change, empty, move, onChange, placeOf, read, titleOf, write } from "./store.js";
import { forget } from "./thumbs.js";

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
  const before = read();
  const made = renew(compared, ids);
  if (!made) return;
  for (const id of ids) compared.delete(id);
  forget(ids);
  show();
  const words = say("web-deck-refreshed", { count: made.count });
  undoable(made.own ? `${words} ${say("web-deck-own-titles", { count: made.own })}` : words, before);
}

/** Draws the list anew; `focus` (a chart's id and an action) is where the focus goes, else it is left alone. */
export function show(focus = null) {
  const host = document.getElementById("deck");
  if (!host) return;
  const deck = read();
  host.setAttribute("data-drawn", "");
  host.replaceChildren(...(deck.charts.length ? fullDeck(deck) : emptyDeck()));
  if (deck.charts.length) showStates(host, compared);
  const line = focus && host.querySelector(`[data-id='${focus.id}']`);
  const wanted = line?.querySelector(`[data-deck='${focus.action}']`);
  const other = "[data-deck='up']:not(:disabled), [data-deck='down']:not(:disabled)";
  (wanted?.disabled ? line.querySelector(other) : wanted)?.focus();
}

function moveTo(id, to, focus = null) {
  const place = move(id, to);
  show(focus);
  if (place < 0) return;
  const { charts } = read();
  tell(say("web-deck-moved", { title: titleOf(charts[place]), place: place + 1, count: charts.length }));
}

/** Puts back what was there before `words` happened. */
function undoable(words, before) {
  const run = () => {
    if (!write(before)) return;
    show();
    look();
  };
  tell(words, "", { words: say("web-deck-undo"), run });
}

function remove(id) {
  const before = read();
  const place = placeOf(before, id);
  if (place < 0) return;
  const charts = before.charts.toSpliced(place, 1);
  if (!write({ ...before, charts })) return;
  const next = charts[Math.min(place, charts.length - 1)];
  show(next && { id: next.id, action: "remove" });
  undoable(say("web-deck-removed", { title: titleOf(before.charts[place]) }), before);
}

function clear() {
  const before = read();
  if (!write(empty())) return;
  show();
  undoable(say("web-deck-cleared"), before);
}

const ACTIONS = {
  up: (id) => moveTo(id, placeOf(read(), id) - 1, { id, action: "up" }),
  down: (id) => moveTo(id, placeOf(read(), id) + 1, { id, action: "down" }),
  remove,
  clear,
  pptx: (_id, pressed) => present(pressed),
  refresh: (id) => refresh([id]),
  "refresh-all": () => refresh([...compared.keys()]),
};

function pressed({ target }) {
  const button = target.closest("#deck [data-deck]");
  if (!button) return;
  const id = button.closest(".deck-item")?.getAttribute("data-id");
  ACTIONS[button.getAttribute("data-deck")](id, button);
}

function edited({ target }) {
  if (!target.closest("#deck")) return;
  const value = target.value.trim();
  if (target.id === "deck-name") {
    change((deck) => {
      deck.title = value || say("web-deck-title");
    });
    return;
  }
  const line = target.closest(".deck-item");
  if (!line) return;
  const key = target.classList.contains("deck-title") ? "title" : "size";
  change((deck) => {
    const chart = deck.charts[placeOf(deck, line.getAttribute("data-id"))];
    if (chart) chart[key] = value;
  });
  if (key === "title") relabel(line, value);
}

export function start() {
  document.addEventListener("click", pressed);
  document.addEventListener("change", edited);
  drag.start((id, place) => {
    if (place !== placeOf(read(), id)) moveTo(id, place);
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
