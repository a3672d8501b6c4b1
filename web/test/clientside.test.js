import { beforeEach, expect, test } from "vitest";
import { actuals, shell } from "../src/clientside.js";
import { complaint } from "../src/upload.js";
import { written } from "../src/what-if.js";
import { tellBrowser } from "./page.js";

const UNCHANGED = Symbol("unchanged");

function at(address) {
  window.happyDOM.setURL(`http://127.0.0.1${address}`);
}

beforeEach(() => {
  window.dash_clientside = { no_update: UNCHANGED };
});

test("the search of a page writes its words into the link and keeps the rest", () => {
  at("/targets?line=SP-2");
  expect(shell.search(1, 0, " R&D income ")).toBe("/targets?line=SP-2&q=R%26D+income");
  at("/targets?line=SP-2&q=patents");
  expect(shell.search(1, 0, "")).toBe("/targets?line=SP-2");
  expect(shell.search(1, 0, "patents ")).toBe(UNCHANGED);
  expect(shell.search(1, 0, "students")).toBe("/targets?line=SP-2&q=students");
});

test("dates go into the link, from its first page on", () => {
  at("/actuals?page=3&as_of_page=2&line=SP-1");
  expect(actuals.dates(1, 0, 0, "2026-06-01", "")).toBe("/actuals?line=SP-1&since=2026-06-01");
  at("/actuals?since=2026-06-01");
  expect(actuals.dates(1, 0, 0, "2026-06-01", null)).toBe(UNCHANGED);
  expect(actuals.dates(null, null, null, "", "")).toBe(UNCHANGED);
});

test("a dropped file is taken and can be dropped again", () => {
  const [taken, contents] = actuals.take("data:,x", "a.xlsx");
  expect(taken).toMatchObject({ name: "a.xlsx", contents: "data:,x" });
  expect(contents).toBeNull();
  expect(actuals.take(null, "a.xlsx")).toEqual([UNCHANGED, UNCHANGED]);
  expect([actuals.discard(1), actuals.discard(null)]).toEqual([null, UNCHANGED]);
});

test("what the drop zone refuses is said", () => {
  tellBrowser({ words: { "web-upload-too-big": "{size} of {limit}", "web-upload-only-one": "only {name}" } });
  const file = (name, size) => ({ name, size });
  expect(complaint([file("a", 5_000_001)], 5_000_000)).toBe("5,000,001 of 5,000,000");
  expect(complaint([file("a", 1), file("b", 1)], 5)).toBe("only a");
  expect(complaint([file("a", 5)], 5)).toBe("");
});

test("a link carries the assumptions that differ from their start", () => {
  const start = { income: 100, assets: 50, effect: "moves" };
  expect(written("?line=SP-6", { income: 110, assets: 50, effect: "moves" }, start)).toBe("?line=SP-6&income=110");
  expect(written("?income=110", { income: 100, assets: 50, effect: "held" }, start)).toBe("?effect=held");
  expect(written("?income=110", { income: 100, assets: 50, effect: "moves" }, start)).toBe("");
});
