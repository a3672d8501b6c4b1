// Small pictures of the charts of a deck, drawn one after the other so that the page stays at hand.
import { drawingOf } from "../exports.js";
import { draw } from "../picture/compose.js";
import { svgBlob } from "../picture/png.js";
import { say } from "../words.js";

const addresses = new Map(); // of a chart's thumbnail by its id, for as long as the page is open
let queue = Promise.resolve();

async function show(chart, image) {
  if (!image.isConnected) return;
  try {
    const drawing = await draw(await drawingOf(chart.chart), { size: "panel", quick: true });
    addresses.set(chart.id, URL.createObjectURL(svgBlob(drawing)));
    image.src = addresses.get(chart.id);
  } catch {
    image.alt = say("web-deck-no-preview");
  }
}

/** Charts whose figures are other ones now are drawn anew. */
export function forget(ids) {
  for (const id of ids) addresses.delete(id);
}

export function thumb(chart, image) {
  if (addresses.has(chart.id)) image.src = addresses.get(chart.id);
  else queue = queue.then(() => show(chart, image));
}
