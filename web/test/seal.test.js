import { beforeEach, expect, test } from "vitest";
import { sealMenu, sealOf, sealWords, start } from "../src/seal.js";
import { settings } from "../src/settings.js";
import { tellBrowser } from "./page.js";

const WORDS = Object.fromEntries(
  ["seal", "seal-none", "seal-draft", "seal-internal", "seal-confirmed", "seal-day"].map((id) => [`web-${id}`, id]),
);

beforeEach(() => {
  localStorage.clear();
  tellBrowser({ words: { ...WORDS, "web-seal-confirmed-on": "Confirmed on {day}" } });
  document.documentElement.lang = "en";
});

test("a seal is read as the server reads it, and said in words", () => {
  expect([sealOf({ seal: "" }), sealWords({ seal: "" })]).toEqual(["", ""]);
  expect([sealOf({ seal: "draft" }), sealWords({ seal: "draft" })]).toEqual(["draft", "seal-draft"]);
  const confirmed = { seal: "confirmed", sealed: "2026-11-26" };
  expect(sealOf(confirmed)).toBe("confirmed:2026-11-26");
  expect(sealWords(confirmed)).toBe("Confirmed on 26 November 2026");
});

test("what is chosen is kept, and links to reports carry it", () => {
  const seen = [];
  const menu = sealMenu((made) => seen.push(made.seal));
  const [kind, day] = [menu.querySelector("select"), menu.querySelector("input")];
  expect(day.hidden).toBe(true);
  kind.value = "confirmed";
  kind.dispatchEvent(new Event("change"));
  expect(day.hidden).toBe(false);
  day.value = "2026-11-20";
  day.dispatchEvent(new Event("change"));
  expect([settings().seal, settings().sealed, seen.length]).toEqual(["confirmed", "2026-11-20", 2]);
  start();
  document.body.innerHTML = '<a href="/export/report/pdf?of=%2Ffinance">PDF</a>';
  const link = document.querySelector("a");
  link.addEventListener("click", (event) => event.preventDefault());
  link.click();
  expect(new URL(link.href).searchParams.get("seal")).toBe("confirmed:2026-11-20");
  settings({ seal: "" });
  link.click();
  expect(new URL(link.href).searchParams.has("seal")).toBe(false);
});
