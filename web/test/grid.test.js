import { expect, test } from "vitest";
import { ktuIsGroup, ktuNumbers, ktuText, sparkPath } from "../src/grid.js";

const sorted = (values, descending) =>
  values.toSorted((a, b) => (descending ? -1 : 1) * ktuNumbers(a, b, null, null, descending));

test("numbers sort as numbers, and nothing stays behind them both ways", () => {
  const values = [10, null, 9, -2, undefined, 0];
  expect(sorted(values, false).slice(0, 4)).toEqual([-2, 0, 9, 10]);
  expect(sorted(values, true).slice(0, 4)).toEqual([10, 9, 0, -2]);
  expect(ktuNumbers(null, undefined, null, null, false)).toBe(0);
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
