// Names of files: `ktu_demo_patents-received-rose_2021-2025_2026-11-21.png`, by the rule of ktudash/drawing/filenames.py.
import { demo } from "../data.js";
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

const LONGEST = 60;

/** Words as a part of a file's name, cut at the end of a word where they are long. */
export function slug(words) {
  const whole = String(words ?? "")
    .toLowerCase()
    .replace(/(?:[^\p{L}\p{N}\p{M}.]|(?<!\p{N})\.|\.(?!\p{N}))+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1).lastIndexOf("-");
  return whole.slice(0, cut > 0 ? cut : LONGEST);
}

export function fileName(figure, extension, size = "", now = new Date()) {
  const story = storyOf(figure);
  const name = slug(story.title) || slug(story.name) || "chart";
  const parts = ["ktu", demo() && "demo", name, yearsOf(figure), SIZES[size]?.suffix, dayOf(now)];
  return `${parts.filter(Boolean).join("_")}.${extension}`;
}
