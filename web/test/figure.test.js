import { beforeEach, describe, expect, test, vi } from "vitest";
import { categoriesOf, figureOf, plain, slotOf } from "../src/figure.js";
import { fileName, slug, yearsOf } from "../src/picture/filenames.js";
import { tellBrowser } from "./page.js";

const bar = (more = {}) => ({ type: "bar", x: [2021, 2022], y: [1, 2], meta: { role: "target" }, ...more });
const figure = (data, layout = {}) => ({ data, layout });

describe("a copy as plain JSON", () => {
  test("has lists for typed and coded arrays, and null for what JSON does not know", () => {
    const bdata = btoa(String.fromCharCode(...new Uint8Array(new Int16Array([1, -2, 300]).buffer)));
    const given = { a: new Float64Array([1.5, Number.NaN]), b: { dtype: "i2", bdata }, c: [undefined, Infinity] };
    expect(plain(given)).toEqual({ a: [1.5, null], b: [1, -2, 300], c: [null, null] });
  });

  test("leaves behind what plotly.js keeps for itself", () => {
    expect(plain({ _input: 1, f() {}, none: undefined, kept: { _x: 1, y: null } })).toEqual({ kept: { y: null } });
  });
});

describe("the figure of a card", () => {
  test("is what the server draws of its chart, with the filters of the page", async () => {
    tellBrowser();
    document.body.innerHTML = `<main id="main" data-filters="Line SP-1">
      <section class="card-k" data-chart='{"story":{}}'></section></main>`;
    const answer = { data: [bar()], layout: { width: 300, height: 410, meta: { name: "a" } } };
    vi.spyOn(window, "fetch").mockResolvedValue(
      new Response(JSON.stringify(answer), { headers: { "Content-Type": "application/json" } }),
    );
    const { data, layout } = await figureOf(document.querySelector(".card-k"));
    expect(data).toEqual([bar()]);
    expect(layout).toEqual({ height: 410, meta: { name: "a", filters: "Line SP-1" } });
    vi.restoreAllMocks();
  });
});

describe("names of files", () => {
  beforeEach(() => tellBrowser());

  const day = new Date(2026, 0, 5);

  test("have chart, years, size and day", () => {
    const meta = { name: "by-level", title: "Students by Level" };
    const students = figure([bar({ x: [2019, "2018", 2020] })], { meta });
    expect(fileName(students, "png", "16:9", day)).toBe("ktu_students-by-level_2018-2020_2026-01-05.png");
    expect(fileName(students, "svg", "half", day)).toBe("ktu_students-by-level_2018-2020_half_2026-01-05.svg");
    expect(fileName(students, "xlsx", "", day)).toBe("ktu_students-by-level_2018-2020_2026-01-05.xlsx");
    tellBrowser({ demo: "Invented" });
    expect(fileName(students, "png", "", day)).toBe("ktu_demo_students-by-level_2018-2020_2026-01-05.png");
  });

  test("have the title up to the end of a word, the chart's own name where it has none", () => {
    const long = "Patents received: 55 of 67 in 2024, 12 short; the path asks for 74.2 in 2025.";
    expect(slug(long)).toBe("patents-received-55-of-67-in-2024-12-short-the-path-asks-for");
    expect(slug("x".repeat(80))).toBe("x".repeat(60));
    expect(slug("../../etc _ 74.2 %.")).toBe("etc-74.2");
    expect(fileName(figure([], { meta: { name: "patents", title: "…" } }), "png", "", day)).toBe(
      "ktu_patents_2026-01-05.png",
    );
  });

  test("keep letters of every language and dots of codes", () => {
    expect(fileName(figure([], { meta: { name: "SP-1.2.10" } }), "csv", "", day)).toBe("ktu_sp-1.2.10_2026-01-05.csv");
    expect(fileName(figure([], { meta: { name: "Қарағанды: 1/2" } }), "csv", "", day)).toBe(
      "ktu_қарағанды-1-2_2026-01-05.csv",
    );
    expect(fileName(figure([]), "csv", "", day)).toBe("ktu_chart_2026-01-05.csv");
  });

  test("take years of the subtitle where none stand on an axis", () => {
    const across = bar({ orientation: "h", x: [2000, 1990] });
    expect(yearsOf(figure([across], { meta: { subtitle: "People, 2021-2025" } }))).toBe("2021-2025");
    expect(yearsOf(figure([bar({ x: [2020] })]))).toBe("2020");
    expect(yearsOf(figure([bar({ x: ["a"] })]))).toBe("");
  });
});

test("names on an axis come once, in the order of the traces, without numbers", () => {
  const data = [{ y: ["b", "a", "2020", 7] }, { y: ["c", "a"] }, { y: ["z"], yaxis: "y2" }];
  expect(categoriesOf({ data }, "y", "yaxis")).toEqual(["b", "a", "c"]);
  expect(categoriesOf({ data }, "y", "yaxis2")).toEqual(["z"]);
});

test("a bar's place is shared by those beside it, not by those over it", () => {
  const [one, two, over] = [bar(), bar(), bar({ offset: -0.1 })];
  const graph = {
    data: [one, two, over, bar({ x: [1999] })],
    _fullLayout: { barmode: "group", xaxis: { _length: 400, range: [0, 4] } },
  };
  expect(slotOf(graph, one)).toBe(50);
  expect(slotOf(graph, over)).toBe(100);
  expect(slotOf({ ...graph, _fullLayout: { ...graph._fullLayout, barmode: "stack" } }, one)).toBe(100);
  expect(slotOf(graph, bar({ xaxis: "x2" }))).toBe(0);
});
