// The deck: charts that wait in this browser for a presentation. What cannot be kept is said, and leaves what was there.
import { tell } from "../notice.js";
import { say } from "../words.js";

export const KEY = "ktu-deck";
export const MOST = 200;

const listeners = [];

/** Calls `listener` after every change; with `true` where another window of this browser made it. */
export function onChange(listener) {
  listeners.push(listener);
}

function changed(elsewhere = false) {
  for (const listener of listeners) listener(elsewhere);
}

export function start() {
  window.addEventListener("storage", (event) => {
    if (event.key === KEY) changed(true);
  });
}

export const empty = () => ({ version: 2, title: say("web-deck-title"), charts: [] });

function parsed(text) {
  try {
    const kept = JSON.parse(text);
    return kept?.version === 2 && Array.isArray(kept.charts) ? kept : null;
  } catch {
    return null;
  }
}

export function read() {
  let text = null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return empty();
  }
  if (!text) return empty();
  const kept = parsed(text);
  if (kept) return kept;
  localStorage.removeItem(KEY);
  tell(say("web-deck-unreadable"), "fault");
  return empty();
}

/** Tells whether it was kept. */
export function write(deck) {
  try {
    localStorage.setItem(KEY, JSON.stringify(deck));
  } catch (error) {
    const full = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error?.name);
    tell(say(full ? "web-deck-full" : "web-deck-forbidden"), "fault");
    return false;
  }
  changed();
  return true;
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

/** Adds charts, `{ chart, native, name, title, href, taken, demo, size, set, status }` each; what is there already is not added again.
 * Gives how many were added and how many there are, or `null` where they could not be kept. */
export function add(charts) {
  const deck = read();
  const fresh = charts.filter((chart) => !deck.charts.some((kept) => sameChart(kept, chart)));
  if (deck.charts.length + fresh.length > MOST) {
    tell(say("web-deck-most", { count: MOST }), "fault");
    return null;
  }
  deck.charts.push(...fresh.map((chart) => ({ id: newId(), size: "16:9", ...chart })));
  if (fresh.length && !write(deck)) return null;
  return { added: fresh.length, total: deck.charts.length };
}

/** Moves a chart to a place of the order, as near as there is one; gives the place, or -1 where nothing moved. */
export function move(id, to) {
  const deck = read();
  const from = placeOf(deck, id);
  if (from < 0) return -1;
  const [chart] = deck.charts.splice(from, 1);
  const place = Math.max(0, Math.min(deck.charts.length, to));
  deck.charts.splice(place, 0, chart);
  return write(deck) ? place : -1;
}
