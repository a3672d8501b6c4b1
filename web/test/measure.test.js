import { beforeEach, expect, test } from "vitest";
import { neededFor, sizeFor, withRoom } from "../src/fit.js";
import { footOf, headOf } from "../src/picture/compose.js";
import { plainWords, widthOf, wrap } from "../src/picture/measure.js";
import { pushApart, shortYears } from "../src/picture/place.js";
import { isEndLabel } from "../src/picture/prepare.js";
import { SIZES } from "../src/picture/sizes.js";
import { measureSimply, tellBrowser } from "./page.js";

beforeEach(() => {
  tellBrowser();
  measureSimply();
});

test("words are measured without their tags and entities", () => {
  expect(plainWords("<b>Own</b> &lt; R&amp;D &amp;lt; <span style='x'>5</span>")).toBe("Own < R&D &lt; 5");
  expect(plainWords(null)).toBe("");
  expect(widthOf("<b>ab</b>&amp;", 10)).toBe(15);
});

test("lines break at spaces, and not beyond their width", () => {
  expect(wrap("one two three four", 45, 10)).toEqual(["one two", "three", "four"]);
  expect(wrap("one two three four", 1000, 10)).toEqual(["one two three four"]);
});

test("a long word stands alone rather than broken; thin and no-break spaces hold together", () => {
  expect(wrap("a responsibility b", 20, 10)).toEqual(["a", "responsibility", "b"]);
  expect(wrap("10\u202f256\u00a0people are", 40, 10)).toEqual(["10\u202f256\u00a0people", "are"]);
});

test("given breaks stay and tags are not broken", () => {
  expect(wrap("one<br>two<br/>three", 1000, 10)).toEqual(["one", "two", "three"]);
  expect(wrap("<span style='color: red'>one</span> two", 15, 10)).toEqual([
    "<span style='color: red'>one</span>",
    "two",
  ]);
  expect(wrap("", 10, 10)).toEqual([""]);
});

test("years are shortened only where they would touch, other names never", () => {
  expect(shortYears([2018, 2019, 2020], 20, 10)).toEqual(["2018", "’19", "’20"]);
  expect(shortYears([2018, 2019, 2020], 30, 10)).toBeNull();
  expect(shortYears(["Bachelor", "Master"], 5, 10)).toBeNull();
});

test("names at line ends are pushed apart, in their order and above the floor", () => {
  const label = (index, at) => ({ index, at, place: at, room: 20, length: 100 });
  const placed = pushApart([label(0, 50), label(1, 45), label(2, 100), label(3, 95)]);
  expect(placed.map(({ index }) => index)).toEqual([1, 0, 3, 2]);
  const places = placed.map(({ place }) => place);
  expect(places.at(-1)).toBe(100);
  places.slice(1).forEach((place, index) => {
    expect(place - places[index]).toBeGreaterThanOrEqual(20);
  });
});

test("a name beside a line's end is told from other words", () => {
  const note = { showarrow: false, xanchor: "left", xshift: 6, xref: "x", yref: "y" };
  expect(isEndLabel(note)).toBe(true);
  for (const change of [
    { xref: "paper" },
    { yref: "paper" },
    { xshift: 0 },
    { xanchor: "right" },
    { showarrow: true },
  ]) {
    expect(isEndLabel({ ...note, ...change })).toBe(false);
  }
});

test("labels at bars shrink, and give way below nine pixels", () => {
  expect(sizeFor(["10 256"], 100)).toBe(13);
  expect(sizeFor(["10 256"], 34)).toBe(10);
  expect(sizeFor(["10 256", "<b>1</b>"], 30)).toBe(0);
  expect(sizeFor([null], 30)).toBe(13);
  expect(sizeFor(["<span>9 192</span><br><span>9 356</span>"], 36)).toBe(12);
});

test("a long title takes smaller type", () => {
  const size = SIZES["16:9"];
  const short = headOf({ title: "Students", subtitle: "people" }, size, 1800);
  const long = headOf({ title: "word ".repeat(90), subtitle: "people" }, size, 1800);
  expect(short.type).toBe(44);
  expect(long.type).toBeLessThan(44);
  expect(long.height).toBeGreaterThan(short.height);
});

test("the foot carries mark, source, key and notes, and what is too much ends in dots", () => {
  const story = { source: "Table 1", key: "* corrected", notes: ["a", "* b"] };
  expect(footOf(story, SIZES["16:9"], 1800, "Invented").lines).toEqual([
    "Invented.",
    "Table 1 · * corrected",
    "* a",
    "* b",
  ]);
  const much = footOf({ source: "Table 1", notes: Array(40).fill("note") }, SIZES["16:9"], 1800, false);
  expect(much.height).toBeLessThanOrEqual(0.3 * 1080);
  expect(much.lines.at(-1)).toMatch(/…$/);
});

test("a panel needs room for its longest number at each bar of its widest row", () => {
  const bars = (more) => ({ type: "bar", x: [2021, 2022], text: ["9 192<br>9 356", "1"], textangle: 0, ...more });
  expect(neededFor({ data: [bars({})], layout: { barmode: "overlay" } })).toBe(2 * 29);
  expect(neededFor({ data: [bars({}), bars({ text: null })], layout: { barmode: "group" } })).toBe(4 * 29);
  expect(neededFor({ data: [bars({ orientation: "h" })], layout: {} })).toBe(0);
  expect(neededFor({ data: [bars({ textangle: undefined })], layout: {} })).toBe(0); // they turn
});

test("an axis leaves room for the numbers beside its outermost dots", () => {
  expect(withRoom([0, 10], 100, { left: 0, right: 0 })).toEqual([0, 10]);
  // What 100 pixels showed stands in 50 of them now.
  expect(withRoom([0, 10], 100, { left: 20, right: 30 })).toEqual([-4, 16]);
});
