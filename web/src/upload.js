// What the drop zone of the page Actuals does not take it drops without a word: say it.
import { onElements } from "./dom.js";
import { grouped, say } from "./words.js";

/** Why not all of `files` are taken; empty where they are. */
export function complaint([file, ...others], most) {
  if (file.size > most) return say("web-upload-too-big", { size: grouped(file.size), limit: grouped(most) });
  return others.length ? say("web-upload-only-one", { name: file.name }) : "";
}

function look(event) {
  const zone = event.target.closest?.("[data-most-bytes]");
  const given = event.dataTransfer?.files ?? event.target.files;
  if (!zone || !given?.length) return;
  const words = complaint([...given], Number(zone.getAttribute("data-most-bytes")));
  window.dash_clientside.set_props("actuals-file-note", { children: words });
}

/** The chooser of files has no name of its own: what its zone says is its name. Nobody sees it, and the button beside it
 * opens it: it is no stop of the keyboard. */
function name() {
  for (const chooser of document.querySelectorAll("[data-most-bytes] input[type=file]:not([aria-label])")) {
    chooser.tabIndex = -1;
    chooser.setAttribute("aria-label", chooser.closest("[data-most-bytes]").textContent.trim());
  }
}

export function start() {
  onElements(name);
  document.addEventListener("drop", look, true);
  document.addEventListener("change", look, true);
}
