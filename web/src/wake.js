// A chart is its SVG, which comes with the page (components/card.py) and says what it shows (point.js). Only on a card that is
// too narrow for it Plotly draws it anew. The card's box is React's; what stands in it is ours.
import { data as told } from "./data.js";
import { element, onElements } from "./dom.js";
import { axesOf, figureOf } from "./figure.js";
import { plotly } from "./plotly.js";
import { onScreen, turns } from "./scheme.js";

/** Plotly's own tool bar stays away: the card's menu does what it did, and nothing is sent to a cloud. */
const CONFIG = { displayModeBar: false, showSendToCloud: false, displaylogo: false, responsive: true };

/** Pixels above the legend of a drawing. */
const LEGEND = 6;

const BOXES = ".card-chart[data-svg]";
/** A drawing on a card this much narrower than it was made for cannot be read: Plotly lays it out anew. */
const NARROW = 0.9;

const drawings = new WeakMap(); // of each box: {svg, sheet, graph, waking}

/** Takes what stands in a box away. */
function clear(box) {
  const before = drawings.get(box);
  before.sheet.remove();
  if (before.graph) window.Plotly.purge(before.graph);
  before.graph?.remove();
  drawings.delete(box);
}

/** Puts the drawing of its page into a box, in the place of whatever stood there. */
function lay(box) {
  const svg = box.getAttribute("data-svg");
  if (drawings.get(box)?.svg === svg) return;
  if (drawings.has(box)) clear(box);
  if (!svg) return; // React gave the box to something else
  const sheet = element("div", { class: "sheet" });
  sheet.innerHTML = svg;
  box.append(sheet);
  drawings.set(box, { svg, sheet, graph: null, waking: null });
  const { width, height } = sizeOf(box);
  sheet.style.setProperty("--made", `${width}px`); // for paper (print.css)
  sheet.style.setProperty("--made-high", `${height}px`);
  narrow.observe(box);
}

/** A click tells the page what was clicked, where it asks for that. */
function listen(graph, box) {
  const store = box.getAttribute("data-clicks");
  if (!store) return;
  graph.on("plotly_click", ({ points }) => {
    const kept = points.map(({ x, y, location }) => ({ x, y, location }));
    window.dash_clientside.set_props(store, { data: { points: kept, at: Date.now() } });
  });
}

/** Plotly would find margins of its own, some pixels beside those of the drawing: nothing is to jump. */
function keepPlaces(layout, box) {
  const [left, right, t, b] = box.getAttribute("data-margins").split(" ").map(Number);
  // A drawing stands in the middle of a card that is wider than it.
  const beside = Math.max(0, box.clientWidth - madeFor(box)) / 2;
  layout.margin = { l: left + beside, r: right + beside, t, b, pad: 0, autoexpand: false };
  for (const [, axis] of axesOf({ layout })) axis.automargin = false;
  const top = { yref: "container", y: 1 - LEGEND / layout.height, yanchor: "top" };
  if (!layout.geo) layout.legend = { ...layout.legend, ...top };
}

/** The size in pixels that the drawing of a box was made in. */
const sizeOf = (box) => drawings.get(box).sheet.querySelector("svg").viewBox.baseVal;

const madeFor = (box) => sizeOf(box).width;

const isNarrow = (box) => box.clientWidth < NARROW * madeFor(box);

async function draw(box, drawing) {
  const [figure] = await Promise.all([figureOf(box.closest("[data-chart]")), plotly()]);
  const { data, layout } = onScreen(figure);
  if (drawings.get(box) !== drawing || !box.isConnected) return;
  const graph = element("div", { class: "graph" });
  box.append(graph);
  drawing.graph = graph;
  if (!isNarrow(box)) keepPlaces(layout, box);
  const config = { ...CONFIG, locale: told().lang };
  // The box knows how high the chart is: narrow.js may change that.
  await window.Plotly.newPlot(graph, data, { ...layout, height: undefined, autosize: true }, config);
  if (drawings.get(box) !== drawing) return;
  drawing.sheet.remove();
  listen(graph, box);
}

/** Lets Plotly draw the chart of a box; resolves when it stands. A chart that cannot wake stays what it was. */
export function wake(box) {
  const drawing = drawings.get(box);
  if (!drawing) return Promise.resolve();
  drawing.waking ??= draw(box, drawing).catch(() => {
    drawing.waking = null;
  });
  return drawing.waking;
}

const narrow = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting && drawings.get(target) && !target.closest(".mini") && isNarrow(target)) wake(target);
  }
});

function layAll(changes) {
  for (const { type, target } of changes) if (type === "attributes") lay(target);
  for (const box of document.querySelectorAll(`#react-entry-point ${BOXES}`)) lay(box);
}

/** What Plotly has drawn it draws anew for a screen that turned light or dark. */
function redraw() {
  for (const box of document.querySelectorAll(`#react-entry-point ${BOXES}`)) {
    if (!drawings.get(box)?.waking) continue;
    clear(box);
    lay(box);
    wake(box);
  }
}

export function start() {
  turns(redraw);
  // Called before the browser paints what React has changed: no chart is ever seen empty.
  onElements(layAll, "data-svg");
}
