// Paper: charts take the width of the printed page, and the screen's again afterwards (see print.css).
import { element } from "./dom.js";
import { link } from "./page.js";
import { placeCategories } from "./picture/place.js";

const PAPER = 662; // A4 less its margins and a card's padding, in CSS pixels
const WORDS = 232; // what a chart leaves to its message where that stands beside it (see print.css)
const MOST = 760; // a chart and its words stand on one page
const SMALLER = 0.72; // type of 13 px is 7 points on paper

/** What is folded and on paper open: not a finding's cells, a form, or a list that would go on for pages. */
const FOLDS = "details:is([data-fold], .fold:not(.audit-finding, .office-fold, .long-fold)):not([open])";

const screens = new Map(); // what each chart on paper has on the screen
const unfolded = new Set(); // the folds that are open for the paper alone

function charts() {
  const graphs = [...document.querySelectorAll(".card-chart .js-plotly-plot")];
  return graphs.filter((graph) => graph._fullLayout && graph.layout && graph.closest(".card-chart").offsetParent);
}

const at = (layout, path) => path.split(".").reduce((value, key) => value?.[key], layout);

function toPaper(graph) {
  const card = graph.closest(".card-k");
  const width = card.matches(".span-8, .span-12") ? PAPER : PAPER - WORDS;
  const { height } = graph._fullLayout;
  const factor = card.matches(".mini") ? 1 : Math.min(SMALLER, MOST / height);
  const screen = { width: null, height: graph.layout.height || null, autosize: true };
  window.Plotly.relayout(graph, { width: width / factor, height, autosize: false });
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

const isNumber = (column) => column.getColDef().type === "rightAligned";

/** A sheet is too narrow for all columns: the owners stand below what they answer for. */
const BELOW = "owner";

const cell = (tag, column, words) => element(tag, isNumber(column) ? { class: "num" } : { class: "words" }, [words]);

function rowsOf(node, columns, below, said) {
  if (node.data?.group) {
    return [element("tr", {}, [element("th", { class: "paper-group", colspan: columns.length }, [node.data.group])])];
  }
  const first = element(
    "tr",
    {},
    columns.map((column) => cell("td", column, said(node, column))),
  );
  if (!below || !said(node, below)) return [first];
  first.className = "paper-above";
  const words = element("td", { class: "muted", colspan: columns.length - 1 }, [said(node, below)]);
  return [first, element("tr", {}, [element("td", {}, []), words])];
}

/** What is drawn is no words, the counts of the audit lead to its page, and a column without any word takes room. */
function columnsOf(api, nodes, said) {
  const drawn = ({ cellRenderer, cellRendererParams }) => cellRenderer === "KtuSpark" || cellRendererParams?.to;
  return api
    .getAllDisplayedColumns()
    .filter((column) => !drawn(column.getColDef()) && nodes.some((node) => !node.data?.group && said(node, column)));
}

/** A grid draws only the rows in sight, and not at once: on paper stands a plain table of all of them. */
function tableOf(api) {
  const said = (rowNode, colKey) => String(api.getCellValue({ rowNode, colKey, useFormatter: true }) ?? "");
  const nodes = [];
  api.forEachNodeAfterFilterAndSort((node) => nodes.push(node));
  const all = columnsOf(api, nodes, said);
  const below = all.find((column) => column.getColId() === BELOW);
  const columns = all.filter((column) => column !== below);
  const head = (column) => cell("th", column, column.getColDef().headerName);
  return element("table", { class: "table-k paper-table" }, [
    element("thead", {}, [element("tr", {}, columns.map(head))]),
    element(
      "tbody",
      {},
      nodes.flatMap((node) => rowsOf(node, columns, below, said)),
    ),
  ]);
}

/** How many pixels wide a table is at least: paper has no more than its width, and writes a wider one smaller. */
function neededBy(table) {
  table.style.width = "min-content";
  const needed = table.offsetWidth;
  table.style.width = "";
  return needed;
}

function addTables() {
  for (const grid of document.querySelectorAll(".grid-table[id]")) {
    const api = window.dash_ag_grid?.getApi?.(grid.id);
    if (!api || grid.nextElementSibling?.classList.contains("paper-table")) continue;
    const table = tableOf(api);
    grid.after(table);
    table.style.setProperty("--needs", neededBy(table));
  }
}

/** What a sheet says at its foot once it has been taken out of the pile; the first one says it on top. */
function sayWhose() {
  const head = document.querySelector("#react-entry-point .paper-head");
  const told = [document.body.dataset.demo, head?.textContent, link()].filter(Boolean).join(" · ");
  document.documentElement.style.setProperty("--paper-foot", JSON.stringify(told));
  for (const place of document.querySelectorAll("[data-paper-address]")) place.textContent = link();
}

export function start() {
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll(FOLDS)) {
      fold.open = true;
      unfolded.add(fold);
    }
    charts()
      .filter((graph) => !screens.has(graph))
      .forEach(toPaper);
    addTables();
    sayWhose();
  });
  window.addEventListener("afterprint", () => {
    for (const [graph, screen] of screens) toScreen(graph, screen);
    screens.clear();
    for (const fold of unfolded) fold.open = false;
    unfolded.clear();
    for (const table of document.querySelectorAll(".paper-table")) table.remove();
    for (const place of document.querySelectorAll("[data-paper-address]")) place.textContent = "";
    document.documentElement.style.removeProperty("--paper-foot");
  });
}
