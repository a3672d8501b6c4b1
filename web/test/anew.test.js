import { beforeEach, expect, test, vi } from "vitest";
import { start, told } from "../src/deck/anew.js";
import { tellBrowser } from "./page.js";

const WORDS = {
  "web-close": "Close",
  "web-anew-busy": "Reading …",
  "web-anew-left": "Left as it is",
  "web-unreachable": "Unreachable.",
  "web-refused": "Refused: {status}.",
};

beforeEach(() => {
  tellBrowser({ words: WORDS });
});

test("tells what has changed, and what was left", () => {
  const words = (made) => told(made).map((part) => `${part.tagName} ${part.textContent}`);
  expect(words({ heading: "Nothing.", changes: [], left: [] })).toEqual(["P Nothing."]);
  expect(words({ heading: "Two.", changes: ["a", "b"], left: ["c"] })).toEqual([
    "P Two.",
    "UL ab",
    "H3 Left as it is",
    "UL c",
  ]);
});

test("brings a file to the server and saves what comes back under its name", async () => {
  document.body.innerHTML = '<div id="deck-anew" data-label="Choose"></div>';
  start();
  document.body.append(document.createElement("p"));
  const field = await vi.waitUntil(() => document.querySelector("#deck-anew-file"));
  expect(document.querySelector("label").textContent).toBe("Choose");
  const saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function () {
    saved.push(this.download);
  });
  const made = { file: btoa("pptx"), heading: "One.", changes: ["a"], left: [] };
  const fetched = vi
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(new Response(JSON.stringify(made), { headers: { "Content-Type": "application/json" } }));
  const file = new File(["deck"], "council.pptx");
  Object.defineProperty(field, "files", { value: [file] });
  field.dispatchEvent(new Event("change"));
  await vi.waitUntil(() => saved.length);
  expect(fetched.mock.calls[0][0]).toBe("/export/refresh-deck");
  expect(saved).toEqual(["council.pptx"]);
  expect(document.querySelector(".deck-anew-told").textContent).toBe("One.a");
});
