// The library of the table comes with the first table: it is the largest script of all, and most pages have none. What Dash
// takes for the table until then waits for it, as high as the table will be.
import { data } from "./data.js";
import { script } from "./dom.js";

let table = null;

async function library() {
  await script(data().grid);
  const { AgGrid } = window.dash_ag_grid;
  // The one that waited goes on: another would begin anew, with a table of its own.
  window.dash_ag_grid = { ...window.dash_ag_grid, AgGrid: Later };
  return { default: AgGrid };
}

function Later(props) {
  const { Suspense, createElement, lazy } = window.React;
  table ??= lazy(library);
  const place = createElement("div", { className: "grid-table grid-later", style: props.style });
  return createElement(Suspense, { fallback: place }, createElement(table, props));
}
// What Dash's renderer asks of the table itself.
Later.dashRenderType = true;

export function start() {
  window.dash_ag_grid ??= { AgGrid: Later };
}
