// The figure of a card made ready for a picture of another size: its words wrapped, its margins set.
import { axesOf, categoriesOf, isHidden, plain } from "../figure.js";
import { widthOf, wrap } from "./measure.js";
import { typeOf } from "./sizes.js";

const TITLE_LINE = 17;

/** The name of a line beside its last value. */
export function isEndLabel(note) {
  return (
    note.showarrow === false &&
    note.xanchor === "left" &&
    note.xshift > 0 &&
    note.xref !== "paper" &&
    note.yref !== "paper"
  );
}

/** Names beside the ends of lines: wrapped, with as much margin as the longest line of them takes. */
function wrapEndLabels(layout, box) {
  let widest = 0;
  for (const note of (layout.annotations ?? []).filter(isEndLabel)) {
    const size = typeOf(note.font);
    const lines = wrap(note.text, 0.24 * box.width, size);
    note.text = lines.join("<br>");
    note.align = "left";
    note.yanchor = "middle";
    widest = Math.max(widest, ...lines.map((line) => widthOf(line, size) + note.xshift));
  }
  if (widest) layout.margin.r = Math.ceil(widest) + 6;
}

function roomOver(note, layout, inner) {
  const panels = axesOf({ layout }, "x")
    .map(([, axis]) => axis.domain)
    .filter(
      (domain) => domain && note.xanchor !== "right" && note.x >= domain[0] - 0.001 && note.x <= domain[1] + 0.001,
    );
  return Math.min(inner, ...panels.map(([left, right]) => (right - left) * inner + 10));
}

/** Titles of small multiples (and other words that hang on the page): no wider than the panel they stand over. */
function wrapPanelTitles(layout, box) {
  let deepest = 1;
  for (const note of layout.annotations ?? []) {
    if (note.showarrow !== false || note.xref !== "paper" || typeof note.x !== "number") continue;
    const room = roomOver(note, layout, box.width - 48);
    const lines = wrap(note.text, room, typeOf(note.font), /<b>/.test(note.text) ? 700 : 400);
    note.text = lines.join("<br>");
    if (note.yref === "paper" && note.y > 0.98 && note.yanchor === "bottom") deepest = Math.max(deepest, lines.length);
  }
  layout.margin.t += (deepest - 1) * TITLE_LINE;
}

/** Long names at the left: wrapped where their rows have room for a second line. */
function wrapNames(figure, box) {
  for (const [key, axis] of axesOf(figure, "y")) {
    const names = axis.ticktext ?? categoriesOf(figure, "y", key);
    if (isHidden(axis) || !names.length) continue;
    const [bottom, top] = axis.domain ?? [0, 1];
    const size = typeOf(axis.tickfont);
    const row = (0.8 * box.height * (top - bottom)) / names.length;
    const room = row >= 2.3 * size ? 0.28 * box.width : 0.42 * box.width;
    if (!axis.ticktext) Object.assign(axis, { tickmode: "array", tickvals: names });
    axis.ticktext = names.map((name) => wrap(String(name).replace(/<br\s*\/?>/g, " "), room, size).join("<br>"));
    axis.ticklabelstandoff = 5;
  }
}

/** A copy of the figure for a box of this size, with the config to draw it. */
export function prepared(figure, box, ground) {
  const copy = plain(figure);
  const { layout } = copy;
  layout.margin = { l: 8, r: 8, t: 24, b: 8, ...layout.template?.layout?.margin, ...layout.margin };
  layout.margin.l = Math.max(layout.margin.l, 4);
  Object.assign(layout, { autosize: false, ...box, paper_bgcolor: ground, plot_bgcolor: ground });
  if (layout.geo) layout.geo.bgcolor = ground;
  delete layout.title;
  wrapEndLabels(layout, box);
  wrapPanelTitles(layout, box);
  wrapNames(copy, box);
  for (const trace of copy.data) {
    if (trace.showlegend !== false && trace.name) trace.name = wrap(trace.name, 0.8 * box.width, 12).join("<br>");
  }
  return { ...copy, config: { staticPlot: true, displayModeBar: false } };
}
