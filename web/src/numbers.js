// Decimal commas for those who write them.
import { axesOf, storyOf } from "./figure.js";

const DECIMAL = /(?<![A-Za-z0-9.]|[A-Za-z]-)(\d+)\.(\d+)(?![\d.]*\.\d|\d|[A-Za-z])/g;
const QUOTED_OR_TAG = /(“[^”]*”|<[^>]*>)/;

/** `1.5` → `1,5`; codes such as 1.2.10 or SP-1.2 and what is quoted from the print stay as they are. Takes a text or a
 * list of them. */
export function commas(value) {
  if (Array.isArray(value)) return value.map(commas);
  if (typeof value !== "string") return value;
  return value
    .split(QUOTED_OR_TAG)
    .map((part) => (/^[“<]/.test(part) ? part : part.replace(DECIMAL, "$1,$2")))
    .join("");
}

/** Writes every number of a figure with a comma, in place. */
export function withCommas(figure) {
  figure.layout.separators = ",\u202f";
  for (const trace of figure.data) {
    if (trace.text) trace.text = commas(trace.text);
  }
  for (const note of figure.layout.annotations ?? []) note.text = commas(note.text);
  for (const [, axis] of axesOf(figure)) {
    if (axis.ticktext) axis.ticktext = commas(axis.ticktext);
  }
  const story = storyOf(figure);
  for (const name of ["title", "subtitle", "key", "filters"]) {
    if (name in story) story[name] = commas(story[name]);
  }
  story.notes = commas(story.notes ?? []);
}
