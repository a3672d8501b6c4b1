// How pictures are to look, kept for this browser.
import { decimal } from "./data.js";

const KEY = "ktu-picture";
const DEFAULTS = { size: "16:9", ground: "white", decimal: ".", seal: "", sealed: "" };

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** The settings of now; with a `change`, after it. */
export function settings(change = null) {
  const now = { ...DEFAULTS, ...kept(), ...change };
  // A language that writes commas writes them everywhere.
  if (decimal() === ",") now.decimal = ",";
  if (change) {
    try {
      localStorage.setItem(KEY, JSON.stringify(now));
    } catch {
      // A browser that keeps nothing: the change holds for what is open.
    }
  }
  return now;
}
