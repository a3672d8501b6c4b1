import { expect, test } from "vitest";
import { saidOf } from "../src/phone.js";

test.each([
  [390, "yes"],
  [599, "yes"],
  [600, "tablet"],
  [1180, "tablet"],
  [1181, "no"],
])("a screen of %d pixels is called %s", (width, said) => {
  expect(saidOf(width)).toBe(said);
});
