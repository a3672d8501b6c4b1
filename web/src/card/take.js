// What can be taken along of a chart: its picture, its drawing, its numbers.
import { copyBlob } from "../clipboard.js";
import { demo } from "../data.js";
import { download, drawingOf, save, sentChart } from "../exports.js";
import { tell } from "../notice.js";
import { filtersInForce, takenAt } from "../page.js";
import { draw } from "../picture/compose.js";
import { fileName } from "../picture/filenames.js";
import { partsOf } from "../picture/parts.js";
import { png, svgBlob } from "../picture/png.js";
import { settings } from "../settings.js";
import { say } from "../words.js";

/** How pictures are to look, as the reader has set it. */
export const look = () => ({ ...settings(), demo: demo() });

/** The view that a chart can be found at: its own page where its title is a link, else this one. */
function hrefOf(card) {
  const link = card.querySelector(".card-title a[href]");
  return link ? link.getAttribute("href") : location.pathname + location.search;
}

/** The chart of a card with what a deck or an export must know of it. */
export function chartOf(card) {
  const chart = JSON.parse(card.getAttribute("data-chart"));
  const filters = filtersInForce();
  if (filters) chart.story.filters = filters;
  return {
    chart,
    native: card.getAttribute("data-native") === "true",
    name: card.getAttribute("data-card"),
    title: chart.story.title,
    href: hrefOf(card),
    taken: takenAt(),
    demo: demo(),
  };
}

function kept(blob, name) {
  save(blob, name);
  tell(say("web-saved", { name }));
}

/** `asked`: it is wanted however small its type gets; else `TooSmall`. */
export async function savePng(figure, how, asked = true) {
  kept(await png(figure, how, asked), fileName(figure, "png", how.size));
}

/** A list as several pictures, each with a part of its rows. */
export async function saveParts(chart, how, count) {
  const titled = (title, place, places) => say("web-picture-part", { title, place, places });
  const parts = partsOf(chart, count, titled);
  for (const [index, part] of parts.entries()) {
    const figure = await drawingOf(part);
    const name = fileName(figure, "png", how.size).replace(/\.png$/, `_${index + 1}-${parts.length}.png`);
    save(await png(figure, how), name);
  }
  tell(say("web-saved-parts", { count: parts.length }));
}

export async function saveSvg(figure, how) {
  kept(svgBlob(await draw(figure, how)), fileName(figure, "svg", how.size));
}

/** As `savePng`, onto the clipboard; `figure` may be a promise: the click does not wait for it. */
export async function copy(figure, how, asked = true) {
  const unable = new Error(say(window.isSecureContext ? "web-not-copied" : "web-not-copied-here"));
  if (!navigator.clipboard) throw unable;
  const made = Promise.resolve(figure).then((given) => png(given, how, asked));
  await copyBlob(made, "image/png", unable);
  tell(say("web-copied"));
}

/** The numbers of a card as a file. `decimal`: the sign of a CSV, which its separator follows. */
export function saveNumbers(card, kind, decimal) {
  const { chart, href, title } = chartOf(card);
  const charts = [sentChart({ chart, href })];
  return download(kind, { charts, title, decimal }, `${chart.story.name}.${kind}`);
}
