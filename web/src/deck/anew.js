// A deck that somebody has worked on is brought back: the same file comes with the figures of now, and a list of what
// has changed in it (see ktudash/downloads/anew.py).
import { element, onElements } from "../dom.js";
import { answerTo, save } from "../exports.js";
import { fault } from "../notice.js";
import { say } from "../words.js";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const list = (lines) =>
  element(
    "ul",
    {},
    lines.map((line) => element("li", {}, [line])),
  );

/** What has become of the deck, in the place below the field. */
export function told({ heading, changes, left }) {
  const parts = [element("p", { class: "deck-anew-heading" }, [heading])];
  if (changes.length) parts.push(list(changes));
  if (left.length) parts.push(element("h3", {}, [say("web-anew-left")]), list(left));
  return parts;
}

const bytes = (coded) => Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));

async function take(field, place) {
  const [file] = field.files;
  if (!file) return;
  field.disabled = true;
  place.replaceChildren(element("p", {}, [say("web-anew-busy")]));
  try {
    const made = await answerTo("/export/refresh-deck", file, PPTX);
    place.replaceChildren(...told(made));
    save(new Blob([bytes(made.file)], { type: PPTX }), file.name);
  } catch (error) {
    place.replaceChildren();
    fault(error);
  } finally {
    field.disabled = false;
    field.value = ""; // the same file can be chosen once more
  }
}

export function start() {
  onElements(() => {
    const host = document.querySelector("#deck-anew:not([data-drawn])");
    if (!host) return;
    host.setAttribute("data-drawn", "");
    const field = element("input", { type: "file", accept: ".pptx", id: "deck-anew-file" });
    const place = element("div", { class: "deck-anew-told", role: "status" });
    field.addEventListener("change", () => take(field, place));
    host.append(element("label", { for: "deck-anew-file" }, [host.getAttribute("data-label")]), field, place);
  });
}
