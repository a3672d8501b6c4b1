import { expect, test } from "vitest";
import { start } from "../src/focus.js";

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a button that hides when it was pressed leaves the focus to its neighbour", async () => {
  document.body.innerHTML = `<div id="react-entry-point"><div class="main"><div>
    <button id="open">Open</button><button id="close">Close</button></div></div></div>`;
  start();
  const [open, close] = ["open", "close"].map((id) => document.getElementById(id));
  close.focus();
  close.click();
  await settled();
  expect(document.activeElement).toBe(close);
  close.hidden = true;
  await settled();
  expect(document.activeElement).toBe(open);
});
