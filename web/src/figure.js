// The Plotly figure of a card, and what can be read from any figure.
import { drawingOf } from "./exports.js";
import { filtersInForce } from "./page.js";

const ARRAYS = {
  i1: Int8Array,
  u1: Uint8Array,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array,
  f4: Float32Array,
  f8: Float64Array,
};

const isCoded = (value) => typeof value.dtype === "string" && typeof value.bdata === "string" && !value.shape;

function decoded({ dtype, bdata }) {
  const bytes = Uint8Array.from(atob(bdata), (letter) => letter.charCodeAt(0));
  return Array.from(new ARRAYS[dtype](bytes.buffer), plain);
}

/** A copy as plain JSON: typed arrays become lists, and what plotly.js and this dashboard keep for themselves (names
 * with an underscore) stays behind. */
export function plain(value) {
  if (value === null || value === undefined) return null;
  if (ArrayBuffer.isView(value)) return Array.from(value, plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (isCoded(value)) return decoded(value);
  const kept = Object.entries(value).filter(
    ([key, part]) => !key.startsWith("_") && part !== undefined && typeof part !== "function",
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, plain(part)]));
}

/** The figure of a card as its page made it, whatever its width or state has made of the drawing. */
export async function figureOf(card) {
  const chart = JSON.parse(card.getAttribute("data-chart"));
  const figure = await drawingOf(chart);
  delete figure.layout.width;
  const filters = filtersInForce();
  if (filters && figure.layout.meta) figure.layout.meta.filters = filters;
  return figure;
}

export const storyOf = (figure) => figure.layout?.meta ?? {};

export const isYear = (value) => /^(19|20)\d\d$/.test(String(value));

export const isAxis = (key) => /^[xy]axis\d*$/.test(key);

/** The axes of a figure (or of one letter) by their names in the layout. */
export function axesOf(figure, letter = "") {
  return Object.entries(figure.layout).filter(([key]) => isAxis(key) && key.startsWith(letter));
}

export const isHidden = (axis) => axis.visible === false || axis.showticklabels === false;

/** `y2 domain` → `yaxis2`. */
export function axisName(reference, letter) {
  return (reference || letter).replace(" domain", "").replace(letter, `${letter}axis`);
}

/** The words on an axis without words of its own, in the order in which the traces bring them. */
export function categoriesOf(figure, letter, axis) {
  const id = axis.replace("axis", "");
  const seen = new Set();
  for (const trace of figure.data) {
    if ((trace[`${letter}axis`] || letter) !== id || !Array.isArray(trace[letter])) continue;
    for (const value of trace[letter]) {
      if (typeof value === "string" && Number.isNaN(Number(value))) seen.add(value);
    }
  }
  return [...seen];
}

/** How wide the place of one upright bar of a trace is on a drawn chart, 0 where there is no axis for it. */
export function slotOf(graph, trace) {
  const layout = graph._fullLayout;
  const axis = layout[axisName(trace.xaxis, "x")];
  if (!axis?._length || !axis.range) return 0;
  const slot = axis._length / Math.max(1, Math.abs(axis.range[1] - axis.range[0]));
  if (layout.barmode !== "group" || trace.offset !== undefined) return slot;
  const beside = graph.data.filter(
    (other) =>
      other.type === "bar" &&
      other.offset === undefined &&
      (other.xaxis || "x") === (trace.xaxis || "x") &&
      (other.x ?? []).some((x) => (trace.x ?? []).includes(x)),
  );
  return slot / Math.max(1, beside.length);
}

/** Upright bars with words at them; words without an angle turn where their bar is too thin, and need no more room. */
export function isLabelledBar(trace) {
  return trace.type === "bar" && trace.orientation !== "h" && Boolean(trace.text) && trace.textangle !== undefined;
}
