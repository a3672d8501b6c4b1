import { describe, expect, test } from "vitest";
import { colour, demo } from "../src/data.js";
import { grouped, say } from "../src/words.js";
import { tellBrowser } from "./page.js";

const CHARTS_RU = { one: "{count} график", few: "{count} графика", many: "{count} графиков", other: "{count} графика" };

describe("sentences", () => {
  test("fill their places, more than once", () => {
    tellBrowser({ words: { "web-a": "{name}: {name} of {count}" } });
    expect(say("web-a", { name: "x", count: 0 })).toBe("x: x of 0");
  });

  test("take a value as it is, places and dollar signs in it too", () => {
    tellBrowser({ words: { "web-a": "Removed: {title}." } });
    expect(say("web-a", { title: "{count} $& $1" })).toBe("Removed: {count} $& $1.");
  });

  test.each([
    ["en", 1, "1 chart"],
    ["en", 0, "0 charts"],
    ["en", 5, "5 charts"],
  ])("choose the plural of %s for %d", (lang, count, words) => {
    tellBrowser({ lang, words: { "web-n": { one: "{count} chart", other: "{count} charts" } } });
    expect(say("web-n", { count })).toBe(words);
  });

  test.each([
    [1, "1 график"],
    [3, "3 графика"],
    [5, "5 графиков"],
    [21, "21 график"],
    [112, "112 графиков"],
  ])("decline in Russian: %d", (count, words) => {
    tellBrowser({ lang: "ru", words: { "web-n": CHARTS_RU } });
    expect(say("web-n", { count })).toBe(words);
  });

  test("use `other` where a language's message needs no more", () => {
    tellBrowser({ lang: "kk", words: { "web-n": { other: "{count} диаграмма" } } });
    expect(say("web-n", { count: 1 })).toBe("1 диаграмма");
  });

  test("are never missing without a word", () => {
    tellBrowser({ words: { "web-n": { other: "{count}" }, "web-a": "{name}" } });
    expect(() => say("web-b")).toThrow("web-b");
    expect(() => say("toString")).toThrow("toString");
    expect(() => say("web-n")).toThrow("count");
    expect(() => say("web-a", { title: "x" })).toThrow("name");
  });
});

test("numbers are grouped as the language does", () => {
  tellBrowser({ lang: "en" });
  expect(grouped(5_000_001)).toBe("5,000,001");
  tellBrowser({ lang: "ru" });
  expect(grouped(5_000_001).replace(/\s/g, " ")).toBe("5 000 001");
});

test("colours have roles, and a demonstration its sentence", () => {
  tellBrowser({ palette: { target: "blue" } });
  expect(colour("target")).toBe("blue");
  expect(() => colour("nice")).toThrow("nice");
  expect(demo()).toBe(false);
  tellBrowser({ demo: "Invented" });
  expect(demo()).toBe("Invented");
});
