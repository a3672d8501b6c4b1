// A chart as SVG at the largest zoom at which nothing is in the way of anything. It is drawn by Plotly as on its card
// and enlarged as a whole, not piece by piece.
import { element } from "../dom.js";
import { axesOf, categoriesOf, isHidden } from "../figure.js";
import { plotly } from "../plotly.js";
import { faultsOf } from "./faults.js";
import { clearEndLabels, fitBarLabels, placeCategories, placeEndLabels } from "./place.js";
import { prepared } from "./prepare.js";
import { typeOf } from "./sizes.js";

/** How many pixels of the picture one pixel of a card takes, best first: 2.4 makes the 13 px of a card 16 points on a
 * slide. */
const ZOOMS = [2.4, 2.15, 1.9, 1.7, 1.5, 1.35, 1.2, 1.05, 0.92, 0.8];
const QUICK = 3; // the zoom of thumbnails
const MAP_SHAPE = 1.4; // how much wider than high the country is, with its legend

async function drawAt(host, figure, room, zoom, ground) {
  const Plotly = await plotly();
  const relayout = (change) => (Object.keys(change).length ? Plotly.relayout(host, change) : null);
  const box = { width: Math.round(room.width / zoom), height: Math.round(room.height / zoom) };
  host.style.width = `${box.width}px`;
  host.style.height = `${box.height}px`;
  const spec = prepared(figure, box, ground);
  await Plotly.newPlot(host, spec.data, spec.layout, spec.config);
  await relayout({ ...placeEndLabels(host), ...placeCategories(host) });
  await relayout(clearEndLabels(host));
  const tight = await fitBarLabels(host);
  return { zoom, box, faults: faultsOf(host, tight), data: host.data, layout: host.layout };
}

/** What cannot fit need not be tried: a chart keeps most of the height of its card (a map nearly all, for its regions do
 * not grow with their names), and each name on a list needs a line. */
export function largestZoom(figure, room) {
  const natural = figure.layout.height || 320;
  if (figure.layout.geo) return Math.min(room.height, room.width / MAP_SHAPE) / (0.95 * natural);
  let listed = room.height;
  let keeps = 0.6;
  for (const [key, axis] of axesOf(figure, "y")) {
    const own = isHidden(axis) ? [] : categoriesOf(figure, "y", key);
    const names = own.length ? own : (axis.ticktext ?? []);
    if (names.length <= 5) continue;
    const [bottom, top] = axis.domain ?? [0, 1];
    keeps = 0.4;
    listed = Math.min(listed, (0.9 * room.height * (top - bottom)) / (names.length * typeOf(axis.tickfont) * 1.25));
  }
  return Math.min(listed, room.height / (keeps * natural));
}

export function zoomsFor(figure, room, quick) {
  const largest = largestZoom(figure, room);
  const fitting = ZOOMS.filter((zoom) => zoom <= largest + 0.001);
  const zooms = fitting.length ? fitting : ZOOMS.slice(-1);
  return quick ? [zooms[Math.min(zooms.length - 1, QUICK)]] : zooms;
}

/** The smallest zoom whose type is read from the last row, and how many faults are less than to write smaller. */
const LEAST = 1.5;
const SMALLER = 6;

const costOf = ({ faults, zoom }) => faults + SMALLER * Math.max(0, LEAST - zoom);

const isBetter = (drawn, best) =>
  !best || costOf(drawn) < costOf(best) || (costOf(drawn) === costOf(best) && drawn.zoom > best.zoom);

/** The best of what `attempt` draws. The larger the type, the more is in the way: after the largest zoom, halve what lies
 * between the last that failed and the first that fits. Two numbers that touch are less bad than a picture that nobody
 * can read. */
export async function bestOf(zooms, attempt) {
  let best = null;
  const fits = async (index) => {
    const drawn = await attempt(zooms[index]);
    if (isBetter(drawn, best)) best = drawn;
    return drawn.faults === 0;
  };
  if (await fits(0)) return best;
  let [failed, fitted] = [0, zooms.length];
  while (fitted - failed > 1) {
    const middle = Math.floor((failed + fitted) / 2);
    if (await fits(middle)) fitted = middle;
    else failed = middle;
  }
  const least = zooms.findLastIndex((zoom) => zoom >= LEAST);
  if (least >= 0 && least < fitted) await fits(least);
  return best;
}

export async function chart(figure, room, ground, quick) {
  const host = element("div", { class: "picture-host", "aria-hidden": "true" });
  document.body.append(host);
  try {
    const zooms = zoomsFor(figure, room, quick);
    const { data, layout, zoom, box, faults } = await bestOf(zooms, (one) => drawAt(host, figure, room, one, ground));
    const svg = await window.Plotly.toImage(
      { data, layout, config: { staticPlot: true } },
      { format: "svg", ...box, imageDataOnly: true },
    );
    return { svg, zoom, box, faults };
  } finally {
    window.Plotly?.purge(host);
    host.remove();
  }
}
