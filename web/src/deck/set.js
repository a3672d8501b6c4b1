// The standard set of a line comes into the deck.
import { answered } from "../again.js";
import { demo, inside } from "../data.js";
import { element, onElements } from "../dom.js";
import { fault } from "../notice.js";
import { say } from "../words.js";
import { gather } from "./gather.js";
import { show } from "./page.js";

async function fetchSet(line) {
  const asked = new URLSearchParams({ line });
  if (document.getElementById("deck-each")?.checked) asked.set("each", "1");
  // A page as of a day or a meeting adds the set of then.
  const then = new URL(location.href).searchParams.get("as_of");
  if (then) asked.set("as_of", then);
  const answer = await answered(() => fetch(inside(`/export/standard-set?${asked}`)));
  if (!answer.ok || !/json/.test(answer.headers.get("Content-Type") ?? "")) {
    throw new Error(say("web-deck-set-failed", { line, status: answer.status }));
  }
  return answer.json();
}

/** A chart of a standard set as the deck keeps it. */
const fromSet = (chart) => ({ ...chart, demo: demo() });

/** All charts that belong into a presentation of one line, as the server puts them together. */
async function addSet(line, pressed) {
  pressed.disabled = true;
  try {
    const { charts } = await fetchSet(line);
    if (gather(charts.map((chart) => fromSet(chart)))) show();
  } catch (error) {
    fault(error);
  } finally {
    pressed.disabled = false;
  }
}

/** The choice in the menu of sets whether each indicator has a slide. */
function drawChoice() {
  const host = document.querySelector("[data-deck-each]:empty");
  if (!host) return;
  const box = element("input", { type: "checkbox", id: "deck-each" });
  host.append(element("label", { for: "deck-each" }, [box, ` ${host.getAttribute("data-deck-each")}`]));
}

export function start() {
  onElements(drawChoice);
  document.addEventListener("click", ({ target }) => {
    const set = target.closest("[data-deck-set]");
    if (set) addSet(set.getAttribute("data-deck-set"), set);
  });
}
