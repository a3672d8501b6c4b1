// One line at the foot of the window that says what happened.
import { element } from "./dom.js";
import { say } from "./words.js";

const SHORT = 5_000;
const LONG = 12_000; // with something to press

let timer;

function emptyLine(kind) {
  let line = document.querySelector(".say");
  if (!line) {
    line = element("div", { class: "say" });
    document.body.append(line);
  }
  line.textContent = "";
  line.setAttribute("role", kind === "fault" ? "alert" : "status");
  line.classList.toggle("fault", kind === "fault");
  line.hidden = false;
  return line;
}

let standing = null; // what is said until it is answered, whatever else is said meanwhile

/**
 * Says `words`; a `kind` of fault stays until it is closed. `action`: `{ words, run, left }`. With `left`, which is called
 * where the line is closed, it comes back after whatever else is said, until `hush`.
 */
export function tell(words, kind = "", action = null) {
  clearTimeout(timer);
  if (action?.left) standing = { words, kind, action };
  const line = emptyLine(kind);
  const hide = () => {
    line.hidden = true;
    if (standing?.action === action) standing = null;
    else if (standing) tell(standing.words, standing.kind, standing.action);
  };
  const button = (label, run) => {
    const made = element("button", { type: "button" }, [label]);
    made.addEventListener("click", () => {
      hide();
      run?.();
    });
    return made;
  };
  line.append(element("span", {}, [words]));
  if (action) line.append(button(action.words, action.run));
  line.append(button(say("web-close"), action?.left));
  // A modal dialog hides what is outside of it from readers of the screen and of the page.
  (document.querySelector("dialog[open]") ?? document.body).append(line);
  if (kind !== "fault") timer = setTimeout(hide, action ? LONG : SHORT);
  return line;
}

/** What stood until it was answered is. */
export function hush() {
  if (!standing) return;
  const line = document.querySelector(".say");
  if (line?.querySelector("span").textContent === standing.words) line.hidden = true;
  standing = null;
}

/** Says what went wrong; nothing where the reader gave it up. */
export function fault(error) {
  if (error?.name !== "AbortError") tell(error?.message || String(error), "fault");
}
