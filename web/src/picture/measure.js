// How wide words are, and where their lines break.
import { font } from "../data.js";

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

let ruler = null;

/** Words without tags, as they are read. */
export function plainWords(text) {
  return String(text ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);
}

export function widthOf(text, size, weight = 400) {
  ruler ??= document.createElement("canvas").getContext("2d");
  ruler.font = `${weight} ${size}px ${font()}`;
  return ruler.measureText(plainWords(text)).width;
}

/** Lines of at most `most` pixels. Thin and no-break spaces hold together; a tag is never broken. */
export function wrap(text, most, size, weight = 400) {
  return String(text || "")
    .split(/<br\s*\/?>/)
    .flatMap((part) => {
      const lines = [""];
      for (const word of part.split(/ +(?![^<>]*>)/)) {
        const line = lines.at(-1);
        const longer = line ? `${line} ${word}` : word;
        if (line && widthOf(longer, size, weight) > most) lines.push(word);
        else lines[lines.length - 1] = longer;
      }
      return lines;
    });
}
