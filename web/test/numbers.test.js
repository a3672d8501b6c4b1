import { expect, test } from "vitest";
import { commas, withCommas } from "../src/numbers.js";

test.each([
  ["74.2 % and −3.25", "74,2 % and −3,25"],
  ["1.2.10 Income, SP-1.2, CD-T1.1", "1.2.10 Income, SP-1.2, CD-T1.1"],
  ["rose to 11.5.", "rose to 11,5."],
  ["prints “8.9”, read 8.9", "prints “8.9”, read 8,9"],
  ["<span style='font-size:11.5px'>1.5</span>", "<span style='font-size:11.5px'>1,5</span>"],
  ["version 2.0b", "version 2.0b"],
])("a comma replaces points of numbers only: %s", (before, after) => {
  expect(commas(before)).toBe(after);
});

test("lists are gone through, and what is no text stays", () => {
  expect(commas(["1.5", ["2.5"], null, 3.5])).toEqual(["1,5", ["2,5"], null, 3.5]);
});

test("all words of a figure follow", () => {
  const figure = {
    data: [{ text: ["1.5", "2"] }, {}],
    layout: {
      annotations: [{ text: "up 0.5" }],
      xaxis: { ticktext: ["0.1"] },
      yaxis2: { ticktext: ["0.2"] },
      meta: { title: "Rose by 1.5 %", subtitle: "mln", key: "* 2.5", notes: ["was 3.5"] },
    },
  };
  withCommas(figure);
  expect(figure.layout.separators).toBe(",\u202f");
  expect(figure.data[0].text).toEqual(["1,5", "2"]);
  expect(figure.layout.annotations[0].text).toBe("up 0,5");
  expect([figure.layout.xaxis.ticktext, figure.layout.yaxis2.ticktext]).toEqual([["0,1"], ["0,2"]]);
  expect(figure.layout.meta).toEqual({ title: "Rose by 1,5 %", subtitle: "mln", key: "* 2,5", notes: ["was 3,5"] });
});
