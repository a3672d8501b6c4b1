// A page in another language than the words of the browser's own code: the reader chose it in another window meanwhile.
import { data } from "./data.js";
import { onElements } from "./dom.js";

/** Whether the living page speaks another language than the document around it. */
export function isOther(root = document) {
  const spoken = root.querySelector("#react-entry-point .shell")?.getAttribute("lang");
  return Boolean(spoken) && spoken !== data().lang;
}

export function start() {
  onElements(() => {
    // Once: what a browser has just loaded anew it does not load again.
    if (isOther() && performance.getEntriesByType("navigation")[0]?.type !== "reload") location.reload();
  });
}
