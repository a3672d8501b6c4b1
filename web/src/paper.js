// Paper: charts take the width of the printed page, and the screen's again afterwards (see print.css).
import { element } from "./dom.js";
import { link } from "./page.js";
import { placeCategories } from "./picture/place.js";

const PAPER = 662; // A4 less its margins and a card's padding, in CSS pixels
const NAMES = 232; // what a small multiple leaves to its name
const MOST = 760; // a chart and its words stand on one page
const SMALLER = 0.8; // type of 13 px is 8 points on paper

const screens = new Map(); // what each chart on paper has on the screen
const unfolded = new Set(); // the folds that are open for the paper alone

function charts() {
  const graphs = [...document.querySelectorAll(".card-chart .js-plotly-plot")];
  return graphs.filter((graph) => graph._fullLayout && graph.layout && graph.closest(".card-chart").offsetParent);
}

const at = (layout, path) => path.split(".").reduce((value, key) => value?.[key], layout);

function toPaper(graph) {
  const mini = graph.closest(".card-k.mini");
  const { height } = graph._fullLayout;
  const factor = mini ? 1 : Math.min(SMALLER, MOST / height);
  const screen = { width: null, height: graph.layout.height || null, autosize: true };
  window.Plotly.relayout(graph, { width: (mini ? PAPER - NAMES : PAPER) / factor, height, autosize: false });
  const ticks = placeCategories(graph);
  for (const path of Object.keys(ticks)) screen[path] = at(graph.layout, path) ?? null;
  if (Object.keys(ticks).length) window.Plotly.relayout(graph, ticks);
  screens.set(graph, screen);
  // Only now: plotly.js measures its words, and a zoom would be measured too.
  graph.closest(".card-chart").style.zoom = factor;
}

function toScreen(graph, screen) {
  const holder = graph.closest(".card-chart");
  if (!holder) return;
  holder.style.zoom = "";
  window.Plotly.relayout(graph, screen);
}

function row(node, columns, api) {
  if (node.data?.group) {
    return element("tr", {}, [element("th", { class: "paper-group", colspan: columns.length }, [node.data.group])]);
  }
  const cells = columns.map((column) => {
    const words = api.getCellValue({ rowNode: node, colKey: column, useFormatter: true });
    const kind = column.getColDef().type === "rightAligned" ? { class: "num" } : {};
    return element("td", kind, [String(words ?? "")]);
  });
  return element("tr", {}, cells);
}

/** A grid draws only the rows in sight, and not at once: on paper stands a plain table of all of them. */
function tableOf(api) {
  const columns = api.getAllDisplayedColumns().filter((column) => column.getColDef().cellRenderer !== "KtuSpark");
  const rows = [];
  api.forEachNodeAfterFilterAndSort((node) => rows.push(row(node, columns, api)));
  const heads = columns.map((column) => element("th", {}, [column.getColDef().headerName]));
  return element("table", { class: "table-k paper-table" }, [
    element("thead", {}, [element("tr", {}, heads)]),
    element("tbody", {}, rows),
  ]);
}

function addTables() {
  for (const grid of document.querySelectorAll(".grid-table[id]")) {
    const api = window.dash_ag_grid?.getApi?.(grid.id);
    if (api && !grid.nextElementSibling?.classList.contains("paper-table")) grid.after(tableOf(api));
  }
}

export function start() {
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details[data-fold]:not([open])")) {
      fold.open = true;
      unfolded.add(fold);
    }
    charts()
      .filter((graph) => !screens.has(graph))
      .forEach(toPaper);
    addTables();
    for (const place of document.querySelectorAll("[data-paper-address]")) place.textContent = link();
  });
  window.addEventListener("afterprint", () => {
    for (const [graph, screen] of screens) toScreen(graph, screen);
    screens.clear();
    for (const fold of unfolded) fold.open = false;
    unfolded.clear();
    for (const table of document.querySelectorAll(".paper-table")) table.remove();
    for (const place of document.querySelectorAll("[data-paper-address]")) place.textContent = "";
  });
}
