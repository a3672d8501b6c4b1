import { beforeEach, describe, expect, test, vi } from "vitest";
import { compare, renew } from "../src/deck/fresh.js";
import { add, read } from "../src/deck/store.js";
import { aChart, tellBrowser } from "./page.js";

const NOW = "2026-11-25T12:00+05:00";
const changed = (chart) => ({ ...chart, story: { ...chart.story, title: "More students" } });

function answer(charts) {
  const body = JSON.stringify({ charts, taken: NOW });
  return vi
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(new Response(body, { headers: { "Content-Type": "application/json" } }));
}

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
  tellBrowser({ words: { "web-deck-title": "KTU" } });
});

describe("a deck and the figures of now", () => {
  test("asks by name and place, and tells the same, the changed and the gone apart", async () => {
    add([aChart("a"), aChart("b"), aChart("c", { set: { line: "SP-2", year: 2024 } })]);
    const kept = read().charts;
    const fetched = answer([kept[0].chart, changed(kept[1].chart), null]);
    const compared = await compare(kept);
    expect(JSON.parse(fetched.mock.calls[0][1].body).charts).toEqual([
      { name: "a", href: "/students" },
      { name: "b", href: "/students" },
      { name: "c", href: "/students", set: { line: "SP-2", year: 2024 } },
    ]);
    expect(kept.map(({ id }) => compared.get(id).state)).toEqual(["same", "changed", "gone"]);
  });

  test("takes the figures of now with their day and title, and leaves a title that was written", async () => {
    add([aChart("a"), aChart("b", { title: "My words" })]);
    const kept = read().charts;
    answer(kept.map(({ chart }) => changed(chart)));
    const compared = await compare(kept);
    expect(
      renew(
        compared,
        kept.map(({ id }) => id),
      ),
    ).toEqual({ count: 2, own: 1 });
    const [first, second] = read().charts;
    expect([first.title, first.taken, first.chart.story.title]).toEqual(["More students", NOW, "More students"]);
    expect([second.title, second.taken, second.id]).toEqual(["My words", NOW, kept[1].id]);
    expect(renew(compared, [])).toBeNull();
  });
});
