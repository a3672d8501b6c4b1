// The table twin of a chart, made of what the server read from the figure; every text stays a text.
import { element } from "../dom.js";

function row([head, ...cells]) {
  const made = cells.map((cell) =>
    element("td", cell ? { class: "num", title: cell[1] } : { class: "num" }, cell ? [cell[0]] : []),
  );
  return element("tr", {}, [element("th", { scope: "row" }, [head]), ...made]);
}

export function twinTable({ columns, rows }, caption) {
  const heads = columns.map((column) => element("th", { scope: "col" }, [String(column)]));
  return element("table", { class: "table-k" }, [
    element("caption", {}, [caption]),
    element("thead", {}, [element("tr", {}, [element("td"), ...heads])]),
    element("tbody", {}, rows.map(row)),
  ]);
}

function show(card, open) {
  const table = card.querySelector(".card-table");
  table.replaceChildren(...(open ? [twinTable(JSON.parse(table.dataset.twin), table.dataset.caption)] : []));
  table.hidden = !open;
  card.querySelector(".card-chart").hidden = open;
  card.querySelector("[data-card-action='table']")?.setAttribute("aria-expanded", String(open));
}

export function toggleTwin(card) {
  show(card, card.querySelector(".card-table").hidden);
}

/** A page that takes the place of another keeps its elements: an open table of the old chart is closed. */
export function start() {
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) show(target.closest("[data-card]"), false);
  });
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-twin"], subtree: true });
}
