// The code that shows a chart in the page of another site (see ktudash/downloads/reports.py).
import { copyText } from "../clipboard.js";
import { inside } from "../data.js";
import { tell } from "../notice.js";
import { say } from "../words.js";
import { chartOf } from "./take.js";

const escaped = (words) =>
  words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A frame with the chart as it is filtered now, in the language of now; `room` is its height in pixels. */
export function codeOf({ name, title, href }, room) {
  const address = new URL(inside(`/embed/${encodeURIComponent(name)}`), location.origin);
  address.searchParams.set("of", href);
  address.searchParams.set("lang", document.documentElement.lang);
  const frame = `width="100%" height="${room}" loading="lazy" style="border:0"`;
  return `<iframe src="${escaped(address.href)}" title="${escaped(title)}" ${frame}></iframe>`;
}

export async function copyCode(card) {
  // The table below the chart is folded, its notes are not.
  const code = codeOf(chartOf(card), Math.ceil(card.getBoundingClientRect().height) + 80);
  if (await copyText(code)) tell(say("web-code-copied"));
  else window.prompt(say("web-copy-code"), code);
}
