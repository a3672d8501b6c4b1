// What the buttons of a chart card do, for every card alike (see components/card.py). One listener on the document:
// cards come and go with the pages.
import { gather } from "../deck/gather.js";
import { whileBusy } from "../dom.js";
import { figureOf } from "../figure.js";
import { fault } from "../notice.js";
import { TooSmall } from "../picture/png.js";
import { copyCode } from "./embed.js";
import { preview } from "./preview.js";
import { chartOf, copy, look, saveNumbers, savePng, saveSvg } from "./take.js";
import { toggleTwin } from "./twin.js";

async function open(card) {
  preview(await figureOf(card), card.querySelector(".tool-menu > summary"), chartOf(card).chart);
}

/** What would be too small to read is shown first, with what can be done about it. */
async function orAsk(card, taken) {
  try {
    await taken;
  } catch (error) {
    if (!(error instanceof TooSmall)) throw error;
    await open(card);
  }
}

const ACTIONS = {
  table: toggleTwin,
  picture: open,
  png: async (card) => orAsk(card, savePng(await figureOf(card), look(), false)),
  svg: async (card) => saveSvg(await figureOf(card), look()),
  copy: (card) => orAsk(card, copy(figureOf(card), look(), false)),
  xlsx: (card) => saveNumbers(card, "xlsx"),
  csv: (card) => saveNumbers(card, "csv", "."),
  "csv-semicolon": (card) => saveNumbers(card, "csv", ","),
  deck: (card) => {
    gather([chartOf(card)]);
  },
  embed: copyCode,
};

export function start() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-card-action]");
    if (!button) return;
    try {
      const made = ACTIONS[button.getAttribute("data-card-action")](button.closest(".card-k"));
      if (made) whileBusy(button, made).catch(fault);
    } catch (error) {
      fault(error);
    }
  });
}
