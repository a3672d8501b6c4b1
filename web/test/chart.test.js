import { expect, test, vi } from "vitest";
import { bestOf, largestZoom, zoomsFor } from "../src/picture/chart.js";
import { inTheWay } from "../src/picture/faults.js";

const ZOOMS = [2.4, 2, 1.5, 1.2, 1, 0.8];
const ROOM = { width: 1800, height: 800 };
const upTo = (limit) => vi.fn(async (zoom) => ({ zoom, faults: zoom <= limit ? 0 : Math.ceil(zoom * 10) }));

test.each([3, 2, 1.5, 1.2, 1, 0.8])("the largest zoom that fits is found: %d", async (limit) => {
  const attempt = upTo(limit);
  const { zoom, faults } = await bestOf(ZOOMS, attempt);
  expect([zoom, faults]).toEqual([Math.min(limit, 2.4), 0]);
  expect(attempt.mock.calls.length).toBeLessThanOrEqual(5);
});

test("where nothing fits, the one with the fewest faults is taken", async () => {
  expect(await bestOf(ZOOMS, upTo(0))).toEqual({ zoom: 0.8, faults: 8 });
});

test("a high chart is not tried at a zoom at which it cannot stand", () => {
  const zooms = zoomsFor({ data: [], layout: { height: 800 } }, ROOM, false);
  expect(Math.max(...zooms)).toBeLessThanOrEqual(800 / (0.6 * 800) + 0.001);
  expect(zoomsFor({ data: [], layout: { height: 9000 } }, ROOM, false)).toEqual([0.8]);
  expect(zoomsFor({ data: [], layout: { height: 320 } }, ROOM, true)).toHaveLength(1);
});

test("each name of a long list needs a line", () => {
  const list = (count) => ({ data: [{ y: Array.from({ length: count }, (_, n) => `n${n}`) }], layout: { yaxis: {} } });
  expect(largestZoom(list(60), ROOM)).toBeLessThan(largestZoom(list(20), ROOM));
  expect(largestZoom({ data: [], layout: { geo: {}, height: 400 } }, ROOM)).toBeCloseTo(800 / 380);
});

test("boxes are in each other's way where they overlap, but for lines of one label", () => {
  const box = (left, owner, turned = false) => ({ left, right: left + 10, top: 0, bottom: 10, owner, turned });
  expect(inTheWay(box(0, 1), box(5, 2))).toBe(true);
  expect(inTheWay(box(0, 1), box(5, 1))).toBe(false);
  expect(inTheWay(box(0, 1), box(11, 2))).toBe(false);
  expect(inTheWay(box(0, 1, true), box(5, 2, true))).toBe(false);
});

test("two numbers that touch are less bad than a picture that nobody can read", async () => {
  const crowded = vi.fn(async (zoom) => ({ zoom, faults: zoom > 1 ? Math.ceil(zoom) : 0 }));
  expect(await bestOf(ZOOMS, crowded)).toEqual({ zoom: 1.5, faults: 2 });
  const full = vi.fn(async (zoom) => ({ zoom, faults: zoom > 1 ? 20 : 0 }));
  expect(await bestOf(ZOOMS, full)).toEqual({ zoom: 1, faults: 0 });
});
