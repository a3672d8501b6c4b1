import { beforeEach, describe, expect, test, vi } from "vitest";
import { download, drawingOf, nameIn, refusal, sentChart } from "../src/exports.js";
import { settings } from "../src/settings.js";
import { tellBrowser } from "./page.js";

const WORDS = {
  "web-again": "Try again",
  "web-close": "Close",
  "web-refused": "Refused: {status}.",
  "web-unreachable": "Unreachable.",
};
const FILE = { "Content-Type": "application/octet-stream", "Content-Disposition": 'attachment; filename="told.csv"' };

beforeEach(() => {
  localStorage.clear();
  tellBrowser({ words: WORDS });
});

describe("a file is named", () => {
  test.each([
    ['attachment; filename="told.csv"', "told.csv"],
    ["attachment; filename=told.csv", "told.csv"],
    ["attachment; filename=\"x.csv\"; filename*=UTF-8''%D2%9B.csv", "қ.csv"],
    ["attachment", "usual.csv"],
  ])("%s", (header, name) => {
    expect(nameIn(new Headers({ "Content-Disposition": header }), "usual.csv")).toBe(name);
  });
});

describe("a refusal is told", () => {
  test.each([
    ["The chart has no numbers.", "The chart has no numbers."],
    ['{"error": "Too large."}', "Too large."],
    ['"A sentence."', "A sentence."],
    ["<!doctype html><h1>500</h1>", "Refused: 500."],
    ["", "Refused: 500."],
    ["x".repeat(500), "Refused: 500."],
  ])("%s", async (body, words) => {
    expect(await refusal(new Response(body, { status: 500 }))).toBe(words);
  });
});

describe("asking for a file", () => {
  const asked = { charts: [sentChart({ chart: {}, href: "/a", name: "n", id: "1" })], title: "T" };

  test("sends the charts with the reader's settings, and saves what comes", async () => {
    const saved = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function () {
      saved.push(this.download);
    });
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("file", { headers: FILE }));
    settings({ decimal: "," });
    await download("csv", asked, "usual.csv");
    const [address, { method, body }] = fetched.mock.calls[0];
    expect([address, method]).toEqual(["/export/csv", "POST"]);
    expect(JSON.parse(body)).toEqual({
      charts: [{ chart: {}, href: "/a" }],
      title: "T",
      decimal: ",",
      demo: false,
      seal: "",
    });
    expect(saved).toEqual(["told.csv"]);
  });

  test("sends the decimal sign that is asked for in the place of the reader's", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("", { headers: FILE }));
    settings({ decimal: "," });
    await download("csv", { ...asked, decimal: "." }, "usual.csv");
    expect(JSON.parse(fetched.mock.calls[0][1].body).decimal).toBe(".");
  });

  test("marks invented figures", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("", { headers: FILE }));
    await download("csv", { ...asked, invented: true }, "usual.csv");
    tellBrowser({ words: WORDS, demo: "Invented" });
    await download("csv", asked, "usual.csv");
    expect(fetched.mock.calls.map(([, { body }]) => JSON.parse(body).demo)).toEqual([true, true]);
  });

  test("says what went wrong", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("failed"));
    const made = download("csv", asked, "a").catch((error) => error);
    await vi.waitFor(() => expect(document.querySelector(".say span").textContent).toBe("Unreachable."));
    [...document.querySelectorAll(".say button")].at(-1).click();
    expect((await made).name).toBe("AbortError");
    fetched.mockResolvedValueOnce(new Response("No such year.", { status: 400 }));
    await expect(download("csv", asked, "a")).rejects.toThrow("No such year.");
    fetched.mockResolvedValueOnce(new Response("<html>", { headers: { "Content-Type": "text/html" } }));
    await expect(download("csv", asked, "a")).rejects.toThrow("Refused: 200.");
  });
});

describe("asking for the drawing of a chart", () => {
  test("sends the chart and gives its figure", async () => {
    const json = { headers: { "Content-Type": "application/json" } };
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response('{"data": [], "layout": {}}', json));
    expect(await drawingOf({ story: {} })).toEqual({ data: [], layout: {} });
    expect(fetched.mock.calls[0][0]).toBe("/export/drawing");
    expect(JSON.parse(fetched.mock.calls[0][1].body)).toEqual({ chart: { story: {} } });
  });

  test("says why there is none", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("Not a chart.", { status: 400 }));
    await expect(drawingOf({})).rejects.toThrow("Not a chart.");
  });
});

test("settings are kept, and an unreadable store gives the usual ones", () => {
  const usual = { size: "16:9", ground: "white", decimal: ".", seal: "", sealed: "" };
  expect(settings()).toEqual(usual);
  settings({ size: "half" });
  expect(settings().size).toBe("half");
  localStorage.setItem("ktu-picture", "{not json");
  expect(settings().size).toBe("16:9");
});
