// Small multiples on a narrow card: as many panels side by side as can be read, one a row on a phone. The figure is laid out
// anew in the browser, which alone knows how wide a card is; what is taken along keeps the page's own layout (figure.js).
import { onElements } from "./dom.js";
import { neededFor } from "./fit.js";
import { wrap } from "./picture/measure.js";
import { CARD_TYPE } from "./picture/sizes.js";

/** Pixels that a panel needs for its years and its title. */
const NARROWEST = 165;
/** Pixels between two rows: years below, a title of three lines above. */
const BETWEEN = 84;
const SHORTEST = 130;
const TOP = 64;
const BOTTOM = 34;
/** Between two columns, as a part of the card. */
const GAP = 0.08;

const same = (one, other) => Math.abs(one - other) < 1e-6;

/** The panels of a layout in reading order, none where their places have names beside them (lists, heatmaps). */
function panelsOf(layout) {
  const panels = Object.keys(layout)
    .filter((key) => /^xaxis\d*$/.test(key) && layout[key].domain)
    .map((key) => ({ x: key, y: key.replace("x", "y"), across: layout[key].domain }))
    .map((panel) => ({ ...panel, up: layout[panel.y]?.domain, places: layout[panel.y]?.type }));
  if (panels.some(({ up, places }) => !up || places === "category")) return [];
  return panels.sort((one, other) => other.up[1] - one.up[1] || one.across[0] - other.across[0]);
}

/** Words over a panel of `room` pixels, in lines that it has room for. */
const titled = (text, room) => wrap(text, room, CARD_TYPE, 600).join("<br>");

const isOver = (note, { across }) => note.x >= across[0] - 1e-6 && note.x <= across[1] + 1e-6;

const isTitleOf = (note, panel) =>
  note.xref === "paper" && note.yref === "paper" && isOver(note, panel) && same(note.y, panel.up[1]);

/** Where a thing of the page stands once its panel has moved: titles over it, marks at its left edge. */
function moved(note, panel, { left, right, top }, width) {
  if (note.xref !== "paper" || !isOver(note, panel)) return null;
  const x = same(note.x, panel.across[0]) ? left : (left + right) / 2;
  if (isTitleOf(note, panel)) return { ...note, x, y: top, text: titled(note.text, (right - left) * width) };
  if (note.yref === "paper") return null;
  return note.yref === panel.y.replace("axis", "") ? { ...note, x } : null;
}

/** The column and the row of each panel among `columns`; one that was wider than the `narrowest` stays so. */
function flowed(panels, narrowest, columns) {
  let [column, row] = [0, 0];
  return panels.map(({ across }) => {
    const span = Math.min(columns, Math.max(1, Math.round((across[1] - across[0]) / narrowest)));
    if (column + span > columns) [column, row] = [0, row + 1];
    const place = { column, row, span };
    column += span;
    return place;
  });
}

/** What changes where panels stay beside one another: titles that would write over the next, or leave the card. */
function retitled(layout, panels, width, height) {
  const annotations = (layout.annotations ?? []).map((note) => {
    const across = panels.find((panel) => isTitleOf(note, panel))?.across;
    return across ? { ...note, text: titled(note.text, (across[1] - across[0]) * width) } : note;
  });
  const whole = annotations.every(({ text }, index) => text === layout.annotations[index].text);
  return whole ? null : { change: { annotations }, height };
}

/** What changes of a `layout` of `height` pixels on a card of `width`, and its new height; null where all fits.
 * `needed`: pixels that the numbers of a panel need. */
export function stacked(layout, width, height, needed = 0) {
  const panels = panelsOf(layout);
  const narrowest = Math.min(...panels.map(({ across }) => across[1] - across[0]));
  const side = new Set(panels.map(({ across }) => across[0])).size;
  const least = Math.max(NARROWEST, needed);
  if (side < 2) return null;
  if (narrowest * width >= least) return retitled(layout, panels, width, height);
  const columns = Math.min(side - 1, Math.max(1, Math.floor(width / (least * (1 + GAP)))));
  const cells = flowed(panels, narrowest, columns);
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const deepest = Math.max(...panels.map(({ up }) => up[1] - up[0])) * (height - TOP - BOTTOM);
  const high = Math.max(SHORTEST, Math.min(deepest, 200));
  const whole = rows * high + (rows - 1) * BETWEEN;
  const wide = (1 - GAP * (columns - 1)) / columns;
  const change = {};
  const places = panels.map((panel, index) => {
    const { column, row, span } = cells[index];
    const left = column * (wide + GAP);
    const top = 1 - (row * (high + BETWEEN)) / whole;
    const place = { left, right: left + wide * span + GAP * (span - 1), top };
    change[`${panel.x}.domain`] = [left, place.right];
    if (columns === 1) change[`${panel.x}.tickangle`] = 0;
    change[`${panel.y}.domain`] = [Math.max(0, top - high / whole), top];
    return place;
  });
  change.annotations = (layout.annotations ?? []).map((note) => {
    for (const [index, panel] of panels.entries()) {
      const found = moved(note, panel, places[index], width);
      if (found) return found;
    }
    return note;
  });
  return { change, height: Math.round(whole + TOP + BOTTOM) };
}

/** The layout as the page made it: what `arrange` changed of it is undone on this copy. */
export function asMade(graph, layout) {
  if (graph._ktuMade?.layout !== graph.layout) return layout;
  const { axes, annotations, height } = graph._ktuMade;
  for (const [name, { domain, tickangle }] of Object.entries(axes)) {
    layout[name].domain = domain;
    if (tickangle === undefined) delete layout[name].tickangle;
  }
  return { ...layout, annotations, height };
}

/** What takes a drawn layout back to that of the page. */
function undone(axes) {
  const back = {};
  for (const [name, { domain, tickangle }] of Object.entries(axes)) {
    back[`${name}.domain`] = domain;
    if (name.startsWith("x")) back[`${name}.tickangle`] = tickangle ?? null;
  }
  return back;
}

/** What a card of another width changes, from the layout of the page: whatever the width before has made of it goes. */
export const relaid = (axes, annotations, found) => ({ ...undone(axes), annotations, ...found?.change });

function arrange(graph) {
  const box = graph.closest(".card-chart");
  const width = box?.clientWidth;
  const known = graph._ktuMade?.layout === graph.layout;
  if (!width || !graph.layout || (known && graph._ktuMade.width === width)) return;
  const height = known ? graph._ktuMade.height : Number.parseFloat(box.style.height) || 320;
  const copy = asMade(graph, structuredClone(graph.layout));
  const found = stacked(copy, width, height, neededFor(graph));
  if (!found && !known) return;
  const axes = Object.fromEntries(
    Object.keys(copy)
      .filter((key) => /^[xy]axis\d*$/.test(key) && copy[key].domain)
      .map((key) => [key, { domain: copy[key].domain, tickangle: copy[key].tickangle }]),
  );
  const annotations = copy.annotations ?? [];
  // The page's figure shares its axes with the drawn one: a change there would come back as if the page had made it.
  if (!known) graph.layout = structuredClone(graph.layout);
  graph._ktuMade = { layout: graph.layout, axes, annotations, height, width };
  box.style.height = `${found?.height ?? height}px`;
  const size = { width, height: found?.height ?? height };
  // The first drawing turns ticks that had no room and keeps them so: only the second sets them level.
  window.Plotly.relayout(graph, { ...relaid(axes, annotations, found), ...size }).then(() =>
    window.Plotly.redraw(graph),
  );
}

const watched = new WeakSet();

function watch(graph) {
  if (watched.has(graph)) return;
  watched.add(graph);
  graph.on("plotly_afterplot", () => arrange(graph));
  // A chart with a size of its own no longer follows its card by itself.
  new ResizeObserver(() => arrange(graph)).observe(graph.closest(".card-chart"));
  arrange(graph);
}

export function start() {
  onElements(() => {
    for (const graph of document.querySelectorAll(".card-chart .js-plotly-plot")) {
      if (graph.on && graph._fullLayout) watch(graph);
    }
  });
}
