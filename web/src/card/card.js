// What the buttons of a chart card do, for every card alike (see components/card.py). One listener on the document:
// cards come and go with the pages.
import { gather } from "../deck/gather.js";
import { whileBusy } from "../dom.js";
import { figureOf } from "../figure.js";
import { fault } from "../notice.js";
import { preview } from "./preview.js";
import { chartOf, copy, look, saveNumbers, savePng, saveSvg } from "./take.js";
import { toggleTwin } from "./twin.js";

const ACTIONS = {
  table: toggleTwin,
  picture: (card) => preview(figureOf(card), card.querySelector(".tool-menu > summary")),
  png: (card) => savePng(figureOf(card), look()),
  svg: (card) => saveSvg(figureOf(card), look()),
  copy: (card) => copy(figureOf(card), look()),
  xlsx: (card) => saveNumbers(card, "xlsx"),
  csv: (card) => saveNumbers(card, "csv", "."),
  "csv-semicolon": (card) => saveNumbers(card, "csv", ","),
  deck: (card) => {
    gather([chartOf(card)]);
  },
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
