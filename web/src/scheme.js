// A light or a dark screen: what was chosen stands in the page, else the system decides, which may change its mind.
import { data } from "./data.js";

const SHEET = 'link[href*="/dark.css"]';

const query = () => window.matchMedia(document.querySelector(SHEET)?.media || "not all");

/** A figure in the colours of the screen that shows it; what is taken along keeps those of paper. */
export function onScreen(figure) {
  if (!query().matches) return figure;
  const { dark } = data();
  return JSON.parse(JSON.stringify(figure).replace(/#[0-9A-F]{6}/g, (light) => dark[light] ?? light));
}

/** Calls `then` whenever the screen turns light or dark. */
export const turns = (then) => query().addEventListener("change", then);
