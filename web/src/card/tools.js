// What every card can be taken along as stands once on the page (components/card.py): each card gets a copy of it.
import { onElements } from "../dom.js";

const PLACES = "[data-taken-along]";

function fill(place) {
  const kept = document.getElementById("taken-along");
  if (!kept || place.firstChild) return;
  place.append(...[...kept.children].map((one) => one.cloneNode(true)));
}

function fillAll(changes) {
  for (const { type, target } of changes) {
    // React may make something else of the element.
    if (type === "attributes" && !target.hasAttribute("data-taken-along")) target.replaceChildren();
  }
  for (const place of document.querySelectorAll(`#react-entry-point ${PLACES}`)) fill(place);
}

export function start() {
  onElements(fillAll, "data-taken-along");
}
