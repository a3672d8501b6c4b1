// A deck becomes a presentation. Pictures are made here, one by one, for the charts that PowerPoint has no kind for; the
// rest is the server's.
import { download, drawingOf, sentChart } from "../exports.js";
import { fault } from "../notice.js";
import { png } from "../picture/png.js";
import { settings } from "../settings.js";
import { say } from "../words.js";
import { read, titleOf } from "./store.js";

function asAddress(blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function pictureOf({ chart, size, demo }) {
  const options = { size: size === "half" ? "half-panel" : "panel", decimal: settings().decimal, demo };
  return asAddress(await png(await drawingOf(chart), options));
}

async function make(deck, step) {
  const drawn = deck.charts.filter(({ native, size }) => !native && size !== "table");
  const pictures = new Map();
  const steps = drawn.length + 1;
  for (const [index, chart] of drawn.entries()) {
    const place = { place: index + 1, count: drawn.length, title: titleOf(chart) };
    step(index, steps, say("web-deck-drawing", place));
    pictures.set(chart.id, await pictureOf(chart));
  }
  step(drawn.length, steps, say("web-deck-sending"));
  const charts = deck.charts.map((chart) => sentChart({ ...chart, picture: pictures.get(chart.id) }));
  const invented = deck.charts.some((chart) => chart.demo);
  const body = { charts, title: deck.title, invented };
  await download("pptx", body, "ktu_deck.pptx");
  step(steps, steps, say("web-deck-done"));
}

export async function present(pressed) {
  const bar = document.querySelector(".deck-progress");
  const progress = bar.querySelector("progress");
  const status = bar.querySelector("[role='status']");
  const step = (done, steps, words) => {
    progress.max = steps;
    progress.value = done;
    status.textContent = words;
  };
  pressed.disabled = true;
  bar.hidden = false;
  progress.value = 0;
  try {
    await make(read(), step);
  } catch (error) {
    bar.hidden = true;
    fault(error);
  } finally {
    pressed.disabled = false;
  }
}
