import { afterEach, expect, test, vi } from "vitest";
import { markAt } from "../src/point.js";

afterEach(() => {
  document.body.innerHTML = "";
  delete document.elementsFromPoint;
});

const at = (left, top, width, height) => ({ left, top, width, height, right: left + width, bottom: top + height });

function drawing() {
  document.body.innerHTML = `<div class="card-chart"><svg role="img"><rect id="bar"><title>12\nbar</title></rect>
    <circle id="near"><title>3</title></circle><circle id="far"><title>4</title></circle><text id="name">a</text></svg></div>`;
  const boxes = { bar: at(0, 0, 10, 100), near: at(50, 50, 8, 8), far: at(90, 50, 8, 8) };
  for (const [id, box] of Object.entries(boxes)) {
    vi.spyOn(document.getElementById(id), "getBoundingClientRect").mockReturnValue(box);
  }
  return document.querySelector("svg");
}

test("words upon a mark are pointed through", () => {
  const svg = drawing();
  document.elementsFromPoint = () => [document.getElementById("name"), document.getElementById("bar")];
  expect(markAt(svg, 5, 5).id).toBe("bar");
  expect(svg.querySelector("title")).toBeNull();
});

test("of words in lines every line says what they say", () => {
  const svg = drawing();
  document.getElementById("name").innerHTML = '<title>(1) 2023: a note</title>2023<tspan id="line">(1)</tspan>';
  document.elementsFromPoint = () => [document.getElementById("line"), document.getElementById("bar")];
  expect(markAt(svg, 5, 5).id).toBe("name");
});

test("of marks that are small the nearest is meant, of others none but that under the pointer", () => {
  const svg = drawing();
  document.elementsFromPoint = () => [svg];
  expect(markAt(svg, 70, 54).id).toBe("near");
  expect(markAt(svg, 12, 54)).toBeNull();
});
