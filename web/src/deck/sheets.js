// The slides of a deck as they will look: the server lays them out as in the presentation, here they are drawn in HTML,
// one after the other once they are near what is seen, so that the page stays at hand.
import { demo } from "../data.js";
import { element } from "../dom.js";
import { answerTo, sentChart } from "../exports.js";
import { sealOf } from "../seal.js";
import { settings } from "../settings.js";
import { say } from "../words.js";

const MOST = 60; // sheets of so many slides are kept
const made = new Map(); // by what was asked: a slide that has not changed is not asked for again
let queue = Promise.resolve();

function asked(slide) {
  const { decimal, ...how } = settings();
  const invented = slide.some((chart) => chart.demo);
  return { charts: slide.map(sentChart), decimal, demo: Boolean(demo()) || invented, seal: sealOf(how) };
}

async function sheetsOf(slide) {
  const body = asked(slide);
  const key = JSON.stringify(body);
  if (!made.has(key)) {
    const { sheets } = await answerTo("/export/sheets", body);
    for (const old of [...made.keys()].slice(0, Math.max(0, made.size + 1 - MOST))) made.delete(old);
    made.set(key, sheets);
  }
  return made.get(key);
}

const percent = (part) => `${100 * part}%`;

function words(lines, parts = {}) {
  const shown = lines.map(({ words: said, size, bold, ink, right }) => {
    const line = element("p", {}, [said]);
    Object.assign(line.style, {
      fontSize: `${100 * size}cqw`,
      fontWeight: bold ? "700" : "400",
      color: ink,
      textAlign: right ? "right" : "left",
    });
    return line;
  });
  return element("div", parts, shown);
}

function table({ widths, rows }, ratio) {
  const columns = widths.map((width) => {
    const column = element("col");
    column.style.width = `${100 * width}cqw`;
    return column;
  });
  const body = rows.map(({ height, cells }) => {
    const row = element(
      "tr",
      {},
      cells.map(({ fill, lines }) => {
        const cell = element("td", {}, [words(lines)]);
        cell.style.background = fill;
        return cell;
      }),
    );
    row.style.height = `${(100 * height) / ratio}cqw`;
    return row;
  });
  return element("table", {}, [element("colgroup", {}, columns), element("tbody", {}, body)]);
}

function inside(box, number, ratio) {
  if (box.svg || box.image) {
    const src = box.image ?? `data:image/svg+xml,${encodeURIComponent(box.svg)}`;
    return element("img", { src, alt: "", draggable: "false" });
  }
  if (box.widths) return table(box, ratio);
  if (box.number) return words([{ words: String(number), size: box.size, ink: "", right: true }]);
  return words(box.lines, { class: `sheet-${box.anchor}` });
}

/** One slide; `number` is the one that it will have. */
export function sheet({ title, ratio, boxes }, number) {
  const parts = boxes.map((box) => {
    const [left, top, width, height] = box.at.map(percent);
    const place = element("div", { class: "sheet-box" }, [inside(box, number, ratio)]);
    Object.assign(place.style, { left, top, width, height, background: box.fill ?? "" });
    return place;
  });
  const label = say("web-deck-sheet", { number, title });
  const shown = element("div", { class: "deck-sheet", role: "img", "aria-label": label }, parts);
  shown.style.aspectRatio = String(ratio);
  return shown;
}

/** Slides have numbers once it is known of all before them how many they are. The first opens the deck. */
function renumber() {
  let number = 2;
  for (const host of document.querySelectorAll("#deck .deck-sheets")) {
    const { sheets } = host;
    if (!sheets) return;
    if (host.number !== number) {
      host.number = number;
      host.replaceChildren(...sheets.map((one, place) => sheet(one, number + place)));
    }
    number += sheets.length;
  }
}

async function draw(slide, host) {
  if (!host.isConnected) return;
  try {
    host.sheets = await sheetsOf(slide);
    host.number = 0;
    renumber();
    // One before it is not there yet: its own number comes with that.
    if (!host.number) host.replaceChildren(...host.sheets.map((one) => sheet(one, "")));
  } catch {
    host.replaceChildren(element("p", { class: "deck-under" }, [say("web-deck-no-preview")]));
  } finally {
    host.removeAttribute("aria-busy");
  }
}

/** A place for the sheets of a slide, which fills once it is near what is seen. */
export function preview(slide) {
  const host = element("div", { class: "deck-sheets", "aria-busy": "true" });
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      queue = queue.then(() => draw(slide, host));
    },
    { rootMargin: "600px" },
  );
  seen.observe(host);
  return host;
}
