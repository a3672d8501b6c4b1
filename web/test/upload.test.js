import { expect, test } from "vitest";
import { start } from "../src/upload.js";

test("the chooser of files says what its zone says, and the keyboard stops at its button alone", async () => {
  start();
  document.body.innerHTML =
    '<div data-most-bytes="9">Drop it, or <button>choose it</button><input type="file"></div><input type="file">';
  await new Promise((resolve) => setTimeout(resolve));
  const [hidden, seen] = document.querySelectorAll("input");
  expect(hidden.getAttribute("aria-label")).toBe("Drop it, or choose it");
  expect(hidden.tabIndex).toBe(-1);
  expect(seen.tabIndex).toBe(0);
});
