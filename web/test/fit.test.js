import { expect, test } from "vitest";
import { yearsFor } from "../src/fit.js";

const YEARS = ["2021", "2022", "2023"];

test("years stand level in small type where the usual one has no room", () => {
  expect(yearsFor(YEARS, 40)).toBe(0);
  expect(yearsFor(YEARS, 30)).toBe(11);
  expect(yearsFor(YEARS, 20)).toBe(0);
  expect(yearsFor(["2021"], 10)).toBe(0);
});
