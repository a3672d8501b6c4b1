// Numbers fit their place where a card gets narrow. Those beside the dots of a list get room on its axis. Of those at bars
// the type shrinks, and below 9 px they give way (the numbers stay in the hover and in the table). Years that would be
// turned for want of room stand level in smaller type.
import { onElements } from "./dom.js";
import { axesOf, isLabelledBar, isYear, slotOf } from "./figure.js";
import { plainWords } from "./picture/measure.js";
import { CARD_TYPE } from "./picture/sizes.js";

const SMALLEST = 9;
/** Type of years that have no room in that of the card. */
const SMALL = 11;
/** How often an axis gives more room. */
const STEPS = 6;
const LETTER = 0.56; // mean width of a digit as a part of the type size

/** Letters of the longest line: an actual and its target stand one above the other at their bar. */
function longestLine(texts) {
  const lines = texts.flatMap((text) => String(text ?? "").split(/<br\s*\/?>/));
  return Math.max(0, ...lines.map((line) => plainWords(line).length));
}

/** The size of type for the longest line of `texts`, 0 where there is no room even for small type. */
export function sizeFor(texts, slot) {
  const size = Math.min(CARD_TYPE, Math.floor(slot / (LETTER * longestLine(texts))));
  return size < SMALLEST ? 0 : size;
}

/** Pixels that a panel needs for the numbers at its bars in small type: the most that any panel of a figure needs. */
export function neededFor({ data, layout }) {
  const needs = data.filter(isLabelledBar).map((trace) => {
    const others = data.filter((other) => other.type === "bar" && (other.xaxis || "x") === (trace.xaxis || "x"));
    const places = new Set(others.flatMap(({ x }) => [...(x ?? [])].map(String))).size;
    const beside = layout.barmode === "group" ? others.filter(({ offset }) => offset === undefined).length : 1;
    return places * Math.max(1, beside) * Math.ceil(LETTER * (SMALLEST + 1) * longestLine([trace.text].flat()));
  });
  return Math.max(0, ...needs);
}

/** A range that `length` pixels showed, and that leaves so many of them free at its two ends. */
export function withRoom([low, high], length, { left, right }) {
  const value = (high - low) / Math.max(1, length - left - right);
  return [low - left * value, high + right * value];
}

/** The type of years that stand level below `slot` pixels each, 0 where the usual one has room or none has. */
export function yearsFor(years, slot) {
  const letters = Math.max(0, ...years.map((year) => plainWords(year).length));
  const needed = (size) => (letters + 0.5) * LETTER * size;
  return years.length < 2 || needed(CARD_TYPE) <= slot || needed(SMALL) > slot ? 0 : SMALL;
}

/** What sets years level that have no room in the usual type. */
function level(graph) {
  const change = {};
  for (const [name, { _length, range, ticktext }] of axesOf({ layout: graph._fullLayout }, "x")) {
    const years = (ticktext ?? []).filter(isYear);
    if (!_length || !range || !years.length || years.length !== ticktext.length) continue;
    const size = yearsFor(years, _length / Math.abs(range[1] - range[0]));
    if (size) Object.assign(change, { [`${name}.tickfont.size`]: size, [`${name}.tickangle`]: 0 });
  }
  return change;
}

/** Plotly shrinks what has no room in its part of a bar: what nobody can read is not written. */
function dropSqueezed(graph) {
  for (const label of graph.querySelectorAll(".bartext")) {
    const scale = /scale\(([\d.]+)/.exec(label.getAttribute("transform") ?? "");
    const size = Number.parseFloat(label.style.fontSize) * Number(scale?.[1] ?? 1);
    label.style.visibility = size < SMALLEST - 0.5 ? "hidden" : "";
  }
}

/** Numbers beside the dots of a list that would stand on its names or run out of a narrow card get the room they need. */
async function makeRoom(graph) {
  const layout = graph._fullLayout;
  // What is not narrow keeps the places of its drawing (wake.js).
  if (layout.margin?.autoexpand === false || layout.yaxis?.type !== "category") return;
  if (axesOf({ layout }, "x").length > 1) return;
  // What stands away from the ends moves less than they do: half as much again, in steps.
  for (let step = 0; step < STEPS; step += 1) {
    const { _offset, _length, range } = graph._fullLayout.xaxis;
    const numbers = [...graph.querySelectorAll(".textpoint text")].map((text) => text.getBoundingClientRect());
    const { left, right } = graph.getBoundingClientRect();
    const needed = {
      left: 1.5 * Math.max(0, ...numbers.map((number) => left + _offset - number.left)),
      right: 1.5 * Math.max(0, ...numbers.map((number) => number.right - right)),
    };
    if (needed.left + needed.right < 1) return;
    await window.Plotly.relayout(graph, { "xaxis.range": withRoom(range, _length, needed) });
  }
}

function fit(graph) {
  dropSqueezed(graph);
  const layout = graph._fullLayout;
  // Once for each width of each set of data: the restyle below draws again and would come back here. Panels that
  // narrow.js sets below one another are wider than before on a card of the same width.
  const widths = layout && axesOf({ layout }, "x").map(([, axis]) => Math.round(axis._length ?? 0));
  const width = `${layout?.width} ${widths}`;
  if (!layout || (graph._ktuWidth === width && graph._ktuData === graph.data)) return;
  graph._ktuWidth = width;
  graph._ktuData = graph.data;
  makeRoom(graph);
  const years = level(graph);
  if (Object.keys(years).length) window.Plotly.relayout(graph, years);
  const fitted = graph.data.flatMap((trace, index) => {
    const slot = isLabelledBar(trace) ? slotOf(graph, trace) : 0;
    if (!slot) return [];
    trace._ktuPosition ||= trace.textposition || "auto";
    const inside = trace._ktuPosition === "inside";
    const size = sizeFor([trace.text].flat(), inside ? slot * (1 - layout.bargap) : slot);
    return [{ index, size: size || 1, position: size ? trace._ktuPosition : "none" }];
  });
  if (!fitted.length) return;
  const change = {
    "textfont.size": fitted.map(({ size }) => size),
    textposition: fitted.map(({ position }) => position),
  };
  window.Plotly.restyle(
    graph,
    change,
    fitted.map(({ index }) => index),
  );
}

const watched = new WeakSet();

function watch(graph) {
  if (watched.has(graph)) return;
  watched.add(graph);
  graph.on("plotly_afterplot", () => fit(graph));
  fit(graph);
}

export function start() {
  onElements(() => {
    for (const graph of document.querySelectorAll(".card-chart .js-plotly-plot")) {
      if (graph.on && graph._fullLayout) watch(graph);
    }
  });
}
