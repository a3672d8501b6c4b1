// Files: saved from the browser, or asked of the server.
import { answered } from "./again.js";
import { demo, inside } from "./data.js";
import { element } from "./dom.js";
import { sealOf } from "./seal.js";
import { settings } from "./settings.js";
import { say } from "./words.js";

const JSON_TYPE = "application/json";

export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A chart as an export is sent it. */
export function sentChart({ chart, href, title, size, picture, status, set, taken, joins, slide }) {
  return { chart, href, title, size, picture, status, set, taken: taken?.slice(0, 10), joins, slide };
}

/** Sends `body` and reads the JSON that comes back. */
export async function answerTo(address, body, type = JSON_TYPE) {
  const answer = await post(address, body, type);
  if (!answer.ok || !/json/.test(answer.headers.get("Content-Type") ?? "")) throw new Error(await refusal(answer));
  return answer.json();
}

/** The figure that plotly.js draws of a chart that is kept as data. */
export const drawingOf = (chart) => answerTo("/export/drawing", { chart });

/** The charts of a deck as they are now (`null` where one is no longer found), and the moment of that. */
export async function currentOf(charts) {
  const asked = charts.map(({ name, href, set }) => ({ name, href: href ?? "", set }));
  return answerTo("/export/current", { charts: asked });
}

/** Asks the server for a file of charts and saves it; `usual` is its name where the server gives none. */
export async function download(kind, { charts, title, decimal, invented = false }, usual) {
  const sign = decimal ?? settings().decimal;
  const body = { charts, title, decimal: sign, demo: Boolean(demo()) || invented, seal: sealOf(settings()) };
  const answer = await post(`/export/${kind}`, body);
  if (!answer.ok || /text\/html/.test(answer.headers.get("Content-Type") ?? "")) throw new Error(await refusal(answer));
  save(await answer.blob(), nameIn(answer.headers, usual));
}

function post(address, body, type = JSON_TYPE) {
  const sent = type === JSON_TYPE ? JSON.stringify(body) : body;
  return answered(() => fetch(inside(address), { method: "POST", headers: { "Content-Type": type }, body: sent }));
}

export function nameIn(headers, usual) {
  const header = headers.get("Content-Disposition") ?? "";
  const exact = /filename\*=UTF-8''([^;]+)/i.exec(header);
  if (exact) return decodeURIComponent(exact[1]);
  return /filename="?([^";]+)"?/i.exec(header)?.[1] ?? usual;
}

/** The words of a refusal: text, or the sentence within JSON; never a whole page of HTML. */
export async function refusal(answer) {
  let words = await answer.text();
  try {
    const read = JSON.parse(words);
    words = typeof read === "string" ? read : (read.error ?? read.message ?? "");
  } catch {
    // plain text
  }
  words = words.trim();
  return words && words.length < 400 && !words.startsWith("<") ? words : say("web-refused", { status: answer.status });
}
