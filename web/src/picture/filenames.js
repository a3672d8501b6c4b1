// Names of files: `ktu_students-by-level_2018-2025_2026-11-21.png`.
import { isYear, storyOf } from "../figure.js";
import { SIZES } from "./sizes.js";

function yearsOnAxes(figure) {
  return figure.data
    .filter((trace) => Array.isArray(trace.x) && trace.meta && trace.orientation !== "h" && trace.type !== "heatmap")
    .flatMap((trace) => trace.x.filter(isYear));
}

/** First and last year of a chart: of its axes where years stand on them, else of its subtitle. */
export function yearsOf(figure) {
  let years = yearsOnAxes(figure);
  if (!years.length) years = String(storyOf(figure).subtitle ?? "").match(/\b(19|20)\d\d\b/g) ?? [];
  if (!years.length) return "";
  const numbers = years.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? String(first) : `${first}-${last}`;
}

function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function fileName(figure, extension, size = "", now = new Date()) {
  const slug = String(storyOf(figure).name || "chart")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]+/gu, "-");
  const parts = ["ktu", slug, yearsOf(figure), SIZES[size]?.suffix, dayOf(now)];
  return `${parts.filter(Boolean).join("_")}.${extension}`;
}
