import { beforeEach, expect, test } from "vitest";
import { toggleTwin, twinTable } from "../src/card/twin.js";

const TWIN = { columns: ["2021", "2022"], rows: [["<b>All</b>", ["10", "corrected"], null]] };

beforeEach(() => {
  document.body.innerHTML = `<section data-card="a"><button data-card-action="table" aria-expanded="false"></button>
    <div class="card-chart"></div><div class="card-table" hidden></div></section>`;
  Object.assign(document.querySelector(".card-table").dataset, { twin: JSON.stringify(TWIN), caption: "people" });
});

test("a table has heads, notes and empty places, and no words become tags", () => {
  const table = twinTable(TWIN, "people");
  expect(table.querySelector("caption").textContent).toBe("people");
  expect([...table.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(["2021", "2022"]);
  expect(table.querySelector("tbody th").textContent).toBe("<b>All</b>");
  expect(table.querySelector("b")).toBeNull();
  const [value, nothing] = table.querySelectorAll("tbody td");
  expect([value.textContent, value.title, value.className]).toEqual(["10", "corrected", "num"]);
  expect(nothing.textContent).toBe("");
});

test("the button changes between chart and table", () => {
  const card = document.querySelector("[data-card]");
  const state = () => [
    card.querySelector(".card-chart").hidden,
    card.querySelector(".card-table").hidden,
    card.querySelector("button").getAttribute("aria-expanded"),
    card.querySelectorAll("tr").length,
  ];
  toggleTwin(card);
  expect(state()).toEqual([true, false, "true", 2]);
  toggleTwin(card);
  expect(state()).toEqual([false, true, "false", 0]);
});
