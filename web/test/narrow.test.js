import { beforeEach, describe, expect, test } from "vitest";
import { asMade, relaid, stacked } from "../src/narrow.js";
import { measureSimply, tellBrowser } from "./page.js";

const title = (x, y) => ({ text: "Title", xref: "paper", yref: "paper", x, y, yanchor: "bottom" });

const twoByTwo = () => ({
  xaxis: { domain: [0, 0.47] },
  yaxis: { domain: [0.59, 1] },
  xaxis2: { domain: [0.53, 1] },
  yaxis2: { domain: [0.59, 1] },
  xaxis3: { domain: [0, 0.47] },
  yaxis3: { domain: [0, 0.41] },
  xaxis4: { domain: [0.53, 1] },
  yaxis4: { domain: [0, 0.41] },
  annotations: [title(0.235, 1), title(0.765, 1), title(0.235, 0.41), title(0.765, 0.41)],
});

beforeEach(() => {
  tellBrowser();
  measureSimply();
});

describe("small multiples on a narrow card", () => {
  test("stay as they are where they can be read", () => {
    expect(stacked(twoByTwo(), 600, 480)).toBeNull();
  });

  test("stand below one another on a phone, each under its title", () => {
    const { change, height } = stacked(twoByTwo(), 320, 480);
    const tops = ["yaxis", "yaxis2", "yaxis3", "yaxis4"].map((axis) => change[`${axis}.domain`][1]);
    expect(change["xaxis4.domain"]).toEqual([0, 1]);
    expect(tops).toEqual([...tops].sort((one, other) => other - one));
    expect(change.annotations.map(({ y }) => y)).toEqual(tops);
    expect(change.annotations.map(({ x }) => x)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(height).toBeGreaterThan(480);
  });

  test("keep the room that the numbers at their bars need", () => {
    expect(stacked(twoByTwo(), 600, 480, 280)).toBeNull();
    expect(stacked(twoByTwo(), 600, 480, 300).change["xaxis2.domain"]).toEqual([0, 1]);
  });

  test("have titles in as many lines as they have room for", () => {
    const made = twoByTwo();
    made.annotations[2].text = "<b>Employed in the first year after they have graduated, per cent</b>";
    const { change } = stacked(made, 320, 480);
    expect(change.annotations[2].text.split("<br>").length).toBeGreaterThan(1);
    expect(change.annotations[2].text.replaceAll("<br>", " ")).toBe(made.annotations[2].text);
    expect(change.annotations[0].text).toBe("Title");
  });

  test("have their titles broken where they stay beside one another, too", () => {
    const made = twoByTwo();
    made.annotations[1].text = "<b>Employed in the first year after they have graduated, per cent</b>";
    const { change, height } = stacked(made, 600, 480);
    expect(change["yaxis.domain"]).toBeUndefined();
    expect(change.annotations[1].text).toContain("<br>");
    expect(height).toBe(480);
  });

  test("stand side by side again on a wider card, where a title alone is broken", () => {
    const made = twoByTwo();
    made.annotations[1].text = "<b>Employed in the first year after they have graduated, per cent</b>";
    const axes = { xaxis: { domain: made.xaxis.domain }, yaxis: { domain: made.yaxis.domain } };
    const change = relaid(axes, made.annotations, stacked(made, 600, 480));
    expect(change["yaxis.domain"]).toEqual(made.yaxis.domain);
    expect(change.annotations[1].text).toContain("<br>");
  });

  test("stay wide where they were wider than the others", () => {
    const three = {
      xaxis: { domain: [0, 0.22] },
      yaxis: { domain: [0, 1] },
      xaxis2: { domain: [0.26, 0.48] },
      yaxis2: { domain: [0, 1] },
      xaxis3: { domain: [0.52, 1] },
      yaxis3: { domain: [0, 1] },
    };
    const { change } = stacked(three, 500, 300);
    expect(change["xaxis2.domain"]).toEqual([0.54, 1]);
    expect(change["xaxis3.domain"]).toEqual([0, 1]);
    expect(change["yaxis3.domain"][1]).toBeLessThan(change["yaxis2.domain"][0]);
  });

  test("keep lists beside the names that they share", () => {
    const lists = twoByTwo();
    lists.yaxis.type = "category";
    expect(stacked(lists, 320, 480)).toBeNull();
  });

  test("take a mark at the left edge of a panel along, and leave words in the plot alone", () => {
    const made = twoByTwo();
    made.annotations = [
      { text: "≈", xref: "paper", yref: "y2", x: 0.53, y: 170 },
      { text: "word", xref: "x2", yref: "y2", x: 2021, y: 1 },
    ];
    const [mark, word] = stacked(made, 320, 480).change.annotations;
    expect(mark).toMatchObject({ x: 0, y: 170 });
    expect(word).toBe(made.annotations[1]);
  });

  test("are taken along as the page made them", () => {
    const layout = { xaxis: { domain: [0, 1], tickangle: 0 }, annotations: [] };
    const made = { axes: { xaxis: { domain: [0, 0.47] } }, annotations: [title(0.2, 1)], height: 480 };
    expect(asMade({ layout, _ktuMade: { ...made, layout } }, structuredClone(layout))).toEqual({
      xaxis: { domain: [0, 0.47] },
      annotations: made.annotations,
      height: 480,
    });
    expect(asMade({ layout }, layout)).toBe(layout);
  });
});
