import { beforeEach, describe, expect, test, vi } from "vitest";
import { gather } from "../src/deck/gather.js";
import { add, change, KEY, MOST, move, onChange, read, sameChart, write } from "../src/deck/store.js";
import { aChart, tellBrowser } from "./page.js";

const WORDS = {
  "web-close": "Close",
  "web-deck-title": "KTU strategy",
  "web-deck-open": "Open",
  "web-deck-added": { one: "Added, {total} in it.", other: "{count} added, {total} in it." },
  "web-deck-there": { one: "Already there.", other: "All there." },
  "web-deck-full": "Full.",
  "web-deck-most": "At most {count}.",
  "web-deck-forbidden": "Forbidden.",
  "web-deck-unreadable": "Unreadable.",
};

const said = () => document.querySelector(".say span")?.textContent;
const names = () => read().charts.map(({ name }) => name);

function refuse(name) {
  const kept = localStorage;
  vi.stubGlobal("localStorage", {
    getItem: (key) => kept.getItem(key),
    setItem() {
      throw new DOMException("no", name);
    },
  });
}

beforeEach(() => {
  localStorage.clear();
  tellBrowser({ words: WORDS });
});

describe("adding", () => {
  test("keeps charts in their order, each with an id and a size", () => {
    expect(gather([aChart("a")])).toBe(true);
    expect(said()).toBe("Added, 1 in it.");
    expect(gather([aChart("b"), aChart("c", { size: "half" })])).toBe(true);
    expect(said()).toBe("2 added, 3 in it.");
    const { charts } = read();
    expect(charts.map(({ name, size }) => [name, size])).toEqual([
      ["a", "16:9"],
      ["b", "16:9"],
      ["c", "half"],
    ]);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(3);
  });

  test("takes a chart once", () => {
    gather([aChart("a")]);
    expect(gather([aChart("a")])).toBe(false);
    expect(said()).toBe("Already there.");
    expect(add([aChart("a"), aChart("b")])).toEqual({ added: 1, total: 2 });
    expect(gather([aChart("a"), aChart("b")])).toBe(false);
    expect(said()).toBe("All there.");
    expect(names()).toEqual(["a", "b"]);
  });

  test("stops where a deck is full", () => {
    write({ ...read(), charts: Array.from({ length: MOST }, (_, n) => ({ id: `${n}`, ...aChart(`c${n}`) })) });
    expect(gather([aChart("more")])).toBe(false);
    expect(said()).toBe("At most 200.");
    expect(read().charts).toHaveLength(MOST);
    expect(add([aChart("c7")])).toEqual({ added: 0, total: MOST });
  });
});

describe("a chart is the same", () => {
  test("whatever its reader made of its slide", () => {
    const other = aChart("a", { title: "Own title", size: "half", taken: "2026-11-21T10:00+05:00" });
    expect(sameChart(aChart("a"), other)).toBe(true);
  });

  test("not with other values, years, words, link or story", () => {
    const point = (chart) => chart.chart.panels[0].series[0].points[0];
    for (const edit of [
      (chart) => {
        point(chart).value = 3;
      },
      (chart) => {
        point(chart).place = "2023";
      },
      (chart) => {
        point(chart).label = "1*";
      },
      (chart) => {
        chart.chart.story.subtitle = "as printed";
      },
      (chart) => {
        chart.href = "/students?figures=printed";
      },
    ]) {
      const other = aChart("a");
      edit(other);
      expect(sameChart(aChart("a"), other)).toBe(false);
    }
  });
});

describe("a store that does not keep", () => {
  test.each([
    ["QuotaExceededError", "Full."],
    ["NS_ERROR_DOM_QUOTA_REACHED", "Full."],
    ["SecurityError", "Forbidden."],
  ])("says so and loses nothing: %s", (name, words) => {
    gather([aChart("a")]);
    refuse(name);
    expect(gather([aChart("b")])).toBe(false);
    expect(said()).toBe(words);
    expect(document.querySelector(".say").getAttribute("role")).toBe("alert");
    expect(move(read().charts[0].id, 5)).toBe(-1);
    vi.unstubAllGlobals();
    expect(names()).toEqual(["a"]);
  });

  test.each(["{not json", '{"version": 1, "charts": []}', "null", '{"version": 2}'])("is begun anew: %s", (text) => {
    localStorage.setItem(KEY, text);
    expect(read()).toEqual({ version: 3, title: "KTU strategy", charts: [] });
    expect(said()).toBe("Unreadable.");
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});

test("charts are moved as near as there is a place", () => {
  add([aChart("a"), aChart("b"), aChart("c")]);
  const [a, , c] = read().charts.map(({ id }) => id);
  expect(move(a, 1)).toBe(1);
  expect(names()).toEqual(["b", "a", "c"]);
  expect(move(c, -4)).toBe(0);
  expect(move(c, 99)).toBe(2);
  expect(names()).toEqual(["b", "a", "c"]);
  expect(move("gone", 0)).toBe(-1);
});

test("who listens is told of every change", () => {
  const listener = vi.fn();
  onChange(listener);
  change((deck) => {
    deck.title = "Line 1";
  });
  expect(listener).toHaveBeenCalledWith(false);
  expect(read().title).toBe("Line 1");
});
