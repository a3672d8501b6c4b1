// Charts come into the deck, and it is said.
import { inside } from "../data.js";
import { tell } from "../notice.js";
import { say } from "../words.js";
import { add } from "./store.js";

/** A link of the page itself, where there is one, changes the page without loading it anew. */
function openDeck() {
  const link = document.querySelector(`a[href^='${inside("/deck")}']`);
  if (link) link.click();
  else location.assign(inside("/deck"));
}

/** Adds charts to the deck and says so; tells whether any was added. */
export function gather(charts) {
  const kept = add(charts);
  if (!kept) return false;
  const { added, total } = kept;
  if (!added) {
    tell(say("web-deck-there", { count: charts.length }));
    return false;
  }
  const action = document.getElementById("deck") ? null : { words: say("web-deck-open"), run: openDeck };
  tell(say("web-deck-added", { count: added, total }), "", action);
  return true;
}
