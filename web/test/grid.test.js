import { beforeEach, expect, test } from "vitest";
import {
  KtuNamed,
  ktuIsGroup,
  ktuNumbers,
  ktuSeverity,
  ktuSorted,
  ktuText,
  ktuWithinGroups,
  ktuWords,
  sparkPath,
} from "../src/grid.js";
import { tellBrowser } from "./page.js";

beforeEach(() => tellBrowser());

const sorted = (values, descending) =>
  values.toSorted((a, b) => (descending ? -1 : 1) * ktuNumbers(a, b, null, null, descending));

test("numbers sort as numbers, and nothing stays behind them both ways", () => {
  const values = [10, null, 9, -2, undefined, 0];
  expect(sorted(values, false).slice(0, 4)).toEqual([-2, 0, 9, 10]);
  expect(sorted(values, true).slice(0, 4)).toEqual([10, 9, 0, -2]);
  expect(ktuNumbers(null, undefined, null, null, false)).toBe(0);
});

test("words sort by the alphabet, and nothing stays behind them both ways", () => {
  const order = (values, descending) =>
    values.toSorted((a, b) => (descending ? -1 : 1) * ktuWords(a, b, null, null, descending));
  expect(order(["b", "", "A", "a 10", "a 9"], false)).toEqual(["A", "a 9", "a 10", "b", ""]);
  expect(order(["b", "", "A"], true)).toEqual(["b", "A", ""]);
});

test("statuses sort by what needs work", () => {
  const node = (severity) => ({ data: { severity } });
  expect(ktuSeverity("achieved", "behind", node(7), node(0))).toBeGreaterThan(0);
});

test("a name on a phone has its status beside it, where the reader has not left that out", () => {
  window.React = { createElement: (kind, look, ...children) => ({ kind, look, children: children.filter(Boolean) }) };
  const row = { data: { href: "/targets/SP-1.1.1", status: "behind", status_role: "bad" }, value: "Grants" };
  const words = ({ children }) => children.map((one) => (typeof one === "string" ? one : words(one))).join(" ");
  expect(words(KtuNamed({ ...row, beside: true }))).toBe("Grants behind");
  expect(words(KtuNamed({ ...row, beside: false }))).toBe("Grants");
});

test("sorting keeps every row under its heading", () => {
  const row = (code, place) => ({ data: { code, place } });
  const head = (group, place) => ({ data: { group, place } });
  const nodes = [row("b", 2), row("a", 1), row("c", 2), head("Task 2", 2), row("d", 1), head("Task 1", 1)];
  ktuWithinGroups({ nodes });
  expect(nodes.map(({ data }) => data.group ?? data.code)).toEqual(["Task 1", "a", "d", "Task 2", "b", "c"]);
  const bare = [row("b", 0), row("a", 0)];
  ktuWithinGroups({ nodes: bare });
  expect(bare.map(({ data }) => data.code)).toEqual(["b", "a"]);
});

test("the order is written into the link, once", () => {
  const api = (columns) => ({ api: { getColumnState: () => columns } });
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  window.addEventListener("_dashprivate_pushstate", count);
  history.replaceState({}, "", "/targets?line=SP-1");
  ktuSorted(api([{ colId: "code" }, { colId: "attainment", sort: "desc" }]));
  expect(location.search).toBe("?line=SP-1&sort=-attainment");
  ktuSorted(api([{ colId: "attainment", sort: "desc" }]));
  expect(asked).toBe(1);
  ktuSorted(api([{ colId: "attainment" }]));
  expect(location.search).toBe("?line=SP-1");
  window.removeEventListener("_dashprivate_pushstate", count);
});

test("a cell reads as its words", () => {
  expect(ktuText({ colDef: { field: "t2021" }, data: { t2021: 5, t2021_text: "5+" } })).toBe("5+");
  expect(ktuText({ colDef: { field: "t2021" }, data: {} })).toBe("");
});

test("a heading is told from an indicator", () => {
  expect(ktuIsGroup({ rowNode: { data: { group: "Task 1" } } })).toBe(true);
  expect(ktuIsGroup({ rowNode: { data: { code: "SP-1.1" } } })).toBe(false);
  expect(ktuIsGroup({ rowNode: {} })).toBe(false);
});

test("a sparkline rises with its values, places of a ranking with their fall", () => {
  expect(sparkPath([1, 2], false)).toBe("M4.0 22.0 L92.0 4.0");
  expect(sparkPath([1, 2], true)).toBe("M4.0 4.0 L92.0 22.0");
  expect(sparkPath([3, 3], false)).toBe("M4.0 13.0 L92.0 13.0");
  expect(sparkPath([1, null, 2], false)).toBe("M4.0 22.0  M92.0 4.0");
});
