// Sentences by their id. `words` of the page's data maps an id to a text with {places}, or to texts by the plural
// category that `count` has in the page's language.
import { data } from "./data.js";

export function say(id, args = {}) {
  const { words, lang } = data();
  if (!Object.hasOwn(words, id)) throw new Error(`There are no words for ${id}.`);
  const message = words[id];
  const text = typeof message === "string" ? message : ofCount(message, lang, id, args);
  return text.replace(/\{(\w+)\}/g, (_place, name) => {
    if (!Object.hasOwn(args, name)) throw new Error(`The words of ${id} need ${name}.`);
    return args[name];
  });
}

function ofCount(message, lang, id, { count }) {
  if (typeof count !== "number") throw new Error(`The words of ${id} need count, a number.`);
  return message[new Intl.PluralRules(lang).select(count)] ?? message.other;
}

/** Sentences behind each other, each closed where it has no end of its own. */
export const sentences = (parts) =>
  parts
    .filter(Boolean)
    .map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** A whole number as people of the page's language write it. */
export const grouped = (number) => number.toLocaleString(data().lang);
