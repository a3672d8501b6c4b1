// What can be set right only once a chart is drawn and its places are known.
import { axesOf, axisName, categoriesOf, isHidden, isLabelledBar, isYear, slotOf } from "../figure.js";
import { widthOf, wrap } from "./measure.js";
import { isEndLabel } from "./prepare.js";
import { typeOf } from "./sizes.js";

const SMALLEST_LABEL = 10;

/** Pushes labels of one column apart, `at` being where each belongs and `place` where it may stand. */
export function pushApart(labels) {
  const sorted = labels.toSorted((one, other) => one.at - other.at);
  const apart = (one, other) => (one.room + other.room) / 2;
  sorted.forEach((label, index) => {
    const above = sorted[index - 1];
    if (above) label.place = Math.max(label.place, above.place + apart(label, above));
  });
  const lowest = sorted.at(-1);
  lowest.place = Math.min(lowest.place, Math.max(lowest.at, lowest.length));
  for (let index = sorted.length - 2; index >= 0; index -= 1) {
    const [label, below] = [sorted[index], sorted[index + 1]];
    label.place = Math.min(label.place, below.place - apart(label, below));
  }
  return sorted;
}

/** The change that pushes the names at line ends apart. */
export function placeEndLabels(graph) {
  const columns = new Map();
  (graph.layout.annotations ?? []).forEach((note, index) => {
    if (!isEndLabel(note)) return;
    const name = axisName(note.yref, "y");
    const axis = graph._fullLayout[name];
    if (!axis?.d2p) return;
    const at = axis.d2p(note.y);
    const room = note.text.split("<br>").length * typeOf(note.font) * 1.3;
    // Labels of several ends of one axis stand in one column only where their lines end at one place.
    const column = `${name} ${note.x}`;
    columns.set(column, [...(columns.get(column) ?? []), { index, at, place: at, room, length: axis._length }]);
  });
  const change = {};
  for (const label of [...columns.values()].flatMap(pushApart)) {
    change[`annotations[${label.index}].yshift`] = label.at - label.place;
  }
  return change;
}

const collide = (value, name) =>
  value.left < name.right && name.left < value.right + 4 && value.top + 3 < name.bottom && name.top < value.bottom - 3;

/** The change that puts names behind the values written beside the ends of their lines. */
export function clearEndLabels(graph) {
  const boxOf = (text) => text.getBoundingClientRect();
  const values = Array.from(graph.querySelectorAll(".textpoint text"), boxOf);
  const labels = (graph.layout.annotations ?? []).flatMap((note, index) => (isEndLabel(note) ? [{ note, index }] : []));
  let push = 0;
  for (const { index } of labels) {
    const text = graph.querySelector(`.annotation[data-index='${index}'] text`);
    const name = text && boxOf(text);
    for (const value of name ? values : []) {
      if (collide(value, name)) push = Math.max(push, value.right - name.left + 4);
    }
  }
  if (!push) return {};
  const change = { "margin.r": graph.layout.margin.r + push };
  for (const { note, index } of labels) change[`annotations[${index}].xshift`] = note.xshift + push;
  return change;
}

/** Years that would touch are written 2018 ’19 ’20; `null` where they are no years or have room. */
export function shortYears(names, slot, size) {
  if (!names.every(isYear) || widthOf("2020", size) + 4 <= slot) return null;
  return names.map((name, index) => (index ? `’${String(name).slice(2)}` : String(name)));
}

function wrappedTicks(axis, names) {
  const size = typeOf(axis.tickfont);
  const slot = axis._length / names.length - 6;
  const year = axis.range ? axis._length / Math.abs(axis.range[1] - axis.range[0]) : slot;
  const wrapped = shortYears(names, year, size) ?? names.map((text) => wrap(text, slot, size).join("<br>"));
  const lines = wrapped.join("<br>").split("<br>");
  const widest = Math.max(...lines.map((line) => widthOf(line, size)));
  const unchanged = wrapped.join() === names.join();
  return unchanged || (widest > slot + 8 && !isYear(names[0])) ? null : wrapped;
}

/** The change that wraps names under bars to the width of their place instead of turning them. */
export function placeCategories(graph) {
  const change = {};
  for (const [key, axis] of axesOf({ layout: graph._fullLayout }, "x")) {
    if (!axis._length || isHidden(axis)) continue;
    const given = axis.ticktext && axis.tickmode === "array";
    const names = given ? axis.ticktext : categoriesOf(graph, "x", key);
    const wrapped = names.length ? wrappedTicks(axis, names) : null;
    if (!wrapped) continue;
    if (!graph.layout[key]?.ticktext) {
      change[`${key}.tickmode`] = "array";
      change[`${key}.tickvals`] = names;
    }
    change[`${key}.ticktext`] = wrapped;
    change[`${key}.tickangle`] = 0;
  }
  return change;
}

function labelledBars(graph) {
  return graph.data.flatMap((trace, index) => {
    const slot = isLabelledBar(trace) && trace.textposition !== "none" ? slotOf(graph, trace) : 0;
    if (!slot) return [];
    const usual = typeOf(trace.textfont);
    const widest = Math.max(1, ...[trace.text].flat().map((text) => widthOf(text, usual) + 4));
    return [{ index, usual, slot, widest, inside: trace.textposition === "inside" }];
  });
}

const LABEL_LINE = 1.4; // what a line of a label takes of its size
const LABEL_AIR = 6; // pixels that Plotly keeps free around a label in its bar

/** Labels in bars on their side: the bars grow thicker, then the labels smaller. Tells whether they are too tight even so. */
async function fitLabelsAcross(graph) {
  const layout = graph._fullLayout;
  const labelled = graph.data.flatMap((trace, index) => {
    const axis = layout[axisName(trace.yaxis, "y")];
    const within = [trace.textposition].flat().includes("inside");
    const inside = trace.type === "bar" && trace.orientation === "h" && within && trace.text;
    if (!inside || !axis?._length || !axis.range) return [];
    return [{ index, usual: typeOf(trace.textfont), slot: axis._length / Math.abs(axis.range[1] - axis.range[0]) }];
  });
  if (!labelled.length) return false;
  const slot = Math.min(...labelled.map((one) => one.slot));
  const usual = Math.max(...labelled.map((one) => one.usual));
  const gap = Math.max(0.08, Math.min(layout.bargap, 1 - (LABEL_LINE * usual + LABEL_AIR) / slot));
  const size = Math.min(usual, (slot * (1 - gap) - LABEL_AIR) / LABEL_LINE);
  if (gap < layout.bargap) await window.Plotly.relayout(graph, { bargap: gap });
  if (size < usual) {
    const indices = labelled.map((one) => one.index);
    await window.Plotly.restyle(graph, { "textfont.size": Math.max(SMALLEST_LABEL, size) }, indices);
  }
  return size < 0.9 * SMALLEST_LABEL;
}

/** Labels at upright bars shrink a little before the whole chart has to; for labels inside of them the bars first grow
 * broader, and all such labels of a chart have one size. Tells whether they are too tight even so. */
async function fitLabelsUpright(graph) {
  const usualGap = graph._fullLayout.bargap;
  const labelled = labelledBars(graph);
  const inside = labelled.filter((one) => one.inside);
  const needed = inside.map((one) => 1 - (one.widest + 4) / one.slot);
  const gap = Math.max(0.1, Math.min(usualGap, ...needed));
  const fitting = (one) =>
    Math.min(one.usual, (one.usual * (one.inside ? one.slot * (1 - gap) - 4 : one.slot - 2)) / one.widest);
  const common = Math.min(...inside.map(fitting));
  const sized = labelled.map((one) => ({ ...one, size: Math.max(SMALLEST_LABEL, one.inside ? common : fitting(one)) }));
  const smaller = sized.filter((one) => one.size < one.usual);
  if (gap < usualGap) await window.Plotly.relayout(graph, { bargap: gap });
  if (smaller.length) {
    const indices = smaller.map((one) => one.index);
    await window.Plotly.restyle(graph, { "textfont.size": smaller.map((one) => one.size) }, indices);
  }
  return inside.length > 0 && common < 0.9 * SMALLEST_LABEL;
}

/** Labels of bars, upright and on their side. Tells whether any are too tight. */
export async function fitBarLabels(graph) {
  const upright = await fitLabelsUpright(graph);
  return (await fitLabelsAcross(graph)) || upright;
}
