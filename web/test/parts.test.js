import { describe, expect, test } from "vitest";
import { canBeCut, partsOf } from "../src/picture/parts.js";

const place = (key) => ({ key, name: key });
const point = (key, value) => ({ place: key, value });
const list = (more = {}) => ({
  story: { name: "jobs", title: "Jobs" },
  height: 500,
  panels: [
    {
      form: "rows",
      places: ["a", "b", "c", "d", "e"].map(place),
      series: [
        { name: "All", points: [point("a", 1), point("b", 50), point("c", null), point("d", 3), point("e", -10)] },
        { name: "Some", points: [point("a", 1)] },
      ],
      framed: [{ place: "e" }],
      ...more,
    },
  ],
});
const titled = (title, one, of) => `${title} ${one}/${of}`;

describe("a list as several pictures", () => {
  test("has every row once, in order, and one scale", () => {
    const parts = partsOf(list(), 2, titled);
    const rows = parts.map(({ panels: [{ places }] }) => places.map(({ key }) => key));
    expect(rows).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
    expect(parts.map(({ story }) => story.title)).toEqual(["Jobs 1/2", "Jobs 2/2"]);
    const scales = parts.map(({ panels: [{ axis }] }) => [axis.low, axis.high]);
    expect(scales[0]).toEqual(scales[1]);
    expect(scales[0][0]).toBeLessThanOrEqual(-10);
    expect(scales[0][1]).toBeGreaterThan(50);
    expect(parts.map(({ panels: [{ series }] }) => series.length)).toEqual([2, 1]);
    expect(parts.map(({ panels: [{ framed }] }) => framed.length)).toEqual([0, 1]);
  });

  test("keeps a scale that the chart has, and makes no empty picture", () => {
    const parts = partsOf(list({ axis: { low: 0, high: 100 } }), 4, titled);
    expect(parts.map(({ panels: [{ axis }] }) => axis)).toEqual(Array(3).fill({ low: 0, high: 100 }));
    expect(parts.map(({ panels: [{ places }] }) => places.length)).toEqual([2, 2, 1]);
  });

  test("is made of small multiples too, panel by panel, each larger", () => {
    const panel = (row, column) => ({ ...list({ form: "columns" }).panels[0], row, column });
    const multiples = { ...list(), panels: [panel(0, 0), panel(0, 1), panel(0, 2), panel(1, 0), panel(1, 1)] };
    expect(canBeCut(multiples)).toBe(true);
    const parts = partsOf(multiples, 2, titled);
    expect(parts.map(({ panels }) => panels.map(({ row, column }) => [row, column]))).toEqual([
      [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    ]);
    expect(parts.map(({ story }) => story.title)).toEqual(["Jobs 1/2", "Jobs 2/2"]);
    expect(canBeCut({ panels: [...multiples.panels, { ...panel(1, 2), span: 2 }] })).toBe(false);
  });

  test("keeps the shades of a table of colours: one number is the darkest in all pictures", () => {
    const parts = partsOf(list({ form: "heat" }), 2, titled);
    expect(parts.map(({ panels: [{ axis }] }) => axis.high)).toEqual([50, 50]);
  });

  test("is made of lists and tables of colours, not of a single panel of years", () => {
    expect(canBeCut(list())).toBe(true);
    expect(canBeCut(list({ form: "heat" }))).toBe(true);
    expect(canBeCut(list({ form: "columns" }))).toBe(false);
    expect(canBeCut(list({ axis: { log: true } }))).toBe(false);
    expect(canBeCut({ panels: [...list().panels, ...list().panels] })).toBe(false);
  });
});
