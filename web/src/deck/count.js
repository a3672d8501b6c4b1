// The number of charts in the deck, wherever a page shows it.
import { onElements } from "../dom.js";
import { say } from "../words.js";
import { onChange, read } from "./store.js";

function count() {
  const many = read().charts.length;
  const words = many ? say("web-deck-counted", { count: many }) : say("web-deck-counted-none");
  for (const shown of document.querySelectorAll("[data-deck-count]")) {
    if (shown.getAttribute("data-deck-count") === String(many)) continue;
    shown.setAttribute("data-deck-count", String(many));
    (shown.closest("a, button") ?? shown).setAttribute("aria-label", words);
  }
}

export function start() {
  onChange(count);
  onElements(() => {
    if (document.querySelector("[data-deck-count='']")) count();
  });
}
