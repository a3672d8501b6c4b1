// The deck: charts that wait in this browser for a presentation. What cannot be kept is said, and leaves what was there.
import { tell } from "../notice.js";
import { say } from "../words.js";
import { flat, slideOf, slidesOf } from "./slides.js";

export const KEY = "ktu-deck";
export const MOST = 200;

/** Steps that can be undone. */
const STEPS = 30;

const listeners = [];
let past = []; // what was kept before each change, as text, for as long as the page is open
let gone = 0; // steps before these, which are no longer kept

/** Calls `listener` after every change; with `true` where another window of this browser made it. */
export function onChange(listener) {
  listeners.push(listener);
}

function changed(elsewhere = false) {
  for (const listener of listeners) listener(elsewhere);
}

export function start() {
  window.addEventListener("storage", (event) => {
    if (event.key !== KEY) return;
    forget(past.length); // of another window's deck
    changed(true);
  });
}

function forget(count) {
  gone += past.splice(0, count).length;
}

export const empty = () => ({ version: 3, title: say("web-deck-title"), charts: [] });

function parsed(written) {
  try {
    const kept = JSON.parse(written);
    // Before version 3 each chart had a slide of its own.
    return [2, 3].includes(kept?.version) && Array.isArray(kept.charts) ? { ...kept, version: 3 } : null;
  } catch {
    return null;
  }
}

function text() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function read() {
  const written = text();
  if (!written) return empty();
  const kept = parsed(written);
  if (kept) return kept;
  localStorage.removeItem(KEY);
  tell(say("web-deck-unreadable"), "fault");
  return empty();
}

/** Tells whether it was kept. */
export function write(deck) {
  const before = text();
  const now = JSON.stringify(deck);
  if (!keep(now)) return false;
  if (now !== before) past.push(before);
  forget(Math.max(0, past.length - STEPS));
  changed();
  return true;
}

export const canUndo = () => past.length > 0;

/** How many steps the deck has made, the forgotten ones too: where `undo` may go back to. */
export const steps = () => gone + past.length;

/** Takes back the last step, or all since there were so many; tells whether there was one. */
export function undo(back = steps() - 1) {
  const place = back - gone;
  if (place < 0 || place >= past.length || !keep(past[place])) return false;
  past = past.slice(0, place);
  changed();
  return true;
}

function keep(deck) {
  try {
    localStorage.setItem(KEY, deck);
    return true;
  } catch (error) {
    const full = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error?.name);
    tell(say(full ? "web-deck-full" : "web-deck-forbidden"), "fault");
    return false;
  }
}

export function change(edit) {
  const deck = read();
  edit(deck);
  return write(deck);
}

export const placeOf = (deck, id) => deck.charts.findIndex((chart) => chart.id === id);

export const titleOf = (chart) => chart.title || chart.name;

const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

/** What a chart tells, and where it is found. */
const told = ({ href, chart }) => JSON.stringify([href, chart]);

export const sameChart = (one, other) => told(one) === told(other);

/** Adds charts, `{ chart, native, name, title, href, taken, demo, size, set, status, joins, slide }` each; what is there already is not added again.
 * Gives how many were added and how many there are, or `null` where they could not be kept. */
export function add(charts) {
  const deck = read();
  const missing = (chart) => !deck.charts.some((kept) => sameChart(kept, chart));
  const fresh = flat(slidesOf(charts).map((slide) => slide.filter(missing)));
  if (deck.charts.length + fresh.length > MOST) {
    tell(say("web-deck-most", { count: MOST }), "fault");
    return null;
  }
  deck.charts.push(...fresh.map((chart) => ({ id: newId(), size: "16:9", ...chart })));
  if (fresh.length && !write(deck)) return null;
  return { added: fresh.length, total: deck.charts.length };
}

/** Moves the slide of a chart to a place of the order, as near as there is one; gives the place, or -1 where nothing
 * moved. */
export function move(id, to) {
  const deck = read();
  const slides = slidesOf(deck.charts);
  const from = slideOf(slides, id);
  if (from < 0) return -1;
  const [slide] = slides.splice(from, 1);
  const place = Math.max(0, Math.min(slides.length, to));
  slides.splice(place, 0, slide);
  return write({ ...deck, charts: flat(slides) }) ? place : -1;
}
