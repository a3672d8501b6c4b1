import { afterEach, expect, test, vi } from "vitest";
import { isDrawn, start } from "../src/first-paint.js";

afterEach(() => {
  document.body.innerHTML = "";
});

const page = (chart) =>
  `<div id="react-entry-point"><main id="main"><div class="card-chart">${chart}</div></main></div><div id="first-paint"></div>`;

test("a page stands when the charts in view are drawn", () => {
  document.body.innerHTML = page("");
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ top: 10, bottom: 50 });
  const root = document.getElementById("react-entry-point");
  expect(isDrawn(root)).toBe(false);
  root.querySelector(".card-chart").innerHTML = '<svg class="main-svg"></svg>';
  expect(isDrawn(root)).toBe(true);
  vi.restoreAllMocks();
});

test("a page that is not there yet does not stand", () => {
  document.body.innerHTML = '<div id="react-entry-point"></div>';
  expect(isDrawn(document.getElementById("react-entry-point"))).toBe(false);
});

test("the first page goes when the living one stands", async () => {
  document.body.innerHTML = '<div id="react-entry-point"></div><div id="first-paint"></div>';
  start();
  document.getElementById("react-entry-point").innerHTML = '<main id="main"></main>';
  await vi.waitFor(() => expect(document.getElementById("first-paint")).toBeNull());
});
