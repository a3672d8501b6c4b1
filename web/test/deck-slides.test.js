import { beforeEach, describe, expect, test } from "vitest";
import { flat, joined, packed, parted, slidesOf, TOGETHER } from "../src/deck/slides.js";
import { add, change, KEY, move, onChange, read, steps, undo, write } from "../src/deck/store.js";
import { aChart, tellBrowser } from "./page.js";

const charts = (...joins) => joins.map((one, place) => ({ id: `${place}`, name: `c${place}`, joins: one }));
const names = (slides) => slides.map((slide) => slide.map(({ id }) => id).join(""));

beforeEach(() => {
  localStorage.clear();
  tellBrowser({ words: { "web-deck-title": "KTU strategy", "web-close": "Close" } });
  while (undo()); // what an earlier test did
  localStorage.clear();
});

describe("slides", () => {
  test("hold the charts that join the one before", () => {
    expect(names(slidesOf(charts(false, true, true, false)))).toEqual(["012", "3"]);
    expect(names(slidesOf(charts(true, false)))).toEqual(["0", "1"]);
    const many = slidesOf(charts(...Array.from({ length: TOGETHER + 2 }, () => true)));
    expect(many.map(({ length }) => length)).toEqual([TOGETHER, 2]);
  });

  test("are joined, parted and packed, and keep the title of the first", () => {
    const kept = charts(false, false, false);
    kept[0].slide = "Mine";
    const two = flat(joined(slidesOf(kept), "1"));
    expect(names(slidesOf(two))).toEqual(["01", "2"]);
    expect(two.map(({ slide, joins }) => [slide, joins])).toEqual([
      ["Mine", false],
      ["", true],
      ["", false],
    ]);
    expect(names(slidesOf(flat(parted(slidesOf(two), "0"))))).toEqual(["1", "0", "2"]);
    expect(names(packed(two, 2))).toEqual(["01", "2"]);
    // The first of a slide goes: the next one begins it, and does not come onto the slide before.
    const rest = flat(slidesOf(charts(false, false, true, true)).map((slide) => slide.filter(({ id }) => id !== "1")));
    expect(names(slidesOf(rest))).toEqual(["0", "23"]);
  });

  test("take no more charts than there is room for", () => {
    const full = slidesOf(charts(false, true, true, true, false, true, true));
    expect(joined(full, "4")).toBe(full);
  });
});

test("a deck of the version before opens, a slide a chart", () => {
  localStorage.setItem(KEY, JSON.stringify({ version: 2, title: "Old", charts: [aChart("a"), aChart("b")] }));
  expect(read().title).toBe("Old");
  expect(slidesOf(read().charts)).toHaveLength(2);
});

test("a set whose first chart is there already joins no slide of others", () => {
  add([aChart("x"), aChart("a")]);
  add([aChart("a"), aChart("b", { joins: true }), aChart("c", { joins: true })]);
  expect(slidesOf(read().charts).map((slide) => slide.map(({ name }) => name))).toEqual([["x"], ["a"], ["b", "c"]]);
});

test("steps are undone one by one, or back to one of them", () => {
  expect(undo()).toBe(false);
  add([aChart("a"), aChart("b"), aChart("c")]);
  const [a] = read().charts.map(({ id }) => id);
  move(a, 1);
  move(a, 2);
  expect(steps()).toBe(3);
  write(read()); // nothing has changed
  expect(steps()).toBe(3);
  const told = [];
  onChange((elsewhere) => told.push(elsewhere));
  expect(undo()).toBe(true);
  expect(read().charts.map(({ name }) => name)).toEqual(["b", "a", "c"]);
  expect(undo(0)).toBe(true);
  expect(read().charts).toEqual([]);
  expect(steps()).toBe(0);
  expect(told).toEqual([false, false]);
});

test("the way back that a message offers stays when the oldest steps are forgotten", () => {
  const name = (title) =>
    change((deck) => {
      deck.title = title;
    });
  for (let step = 0; step < 31; step += 1) name(`${step}`);
  const back = steps();
  name("a slip");
  expect(undo(back)).toBe(true);
  expect(read().title).toBe("30");
  expect(undo(0)).toBe(false);
});
