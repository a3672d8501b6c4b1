// What a mark of a drawing says, beside it and at once; and a click on it, where its page asks for that. A browser's own note
// of a mark comes late and goes under the pointer: it is for readers without scripts.
import { element } from "./dom.js";

/** Pixels around a mark from which it is still meant. */
const NEAR = 20;
const AWAY = 12;
const EDGE = 8;

const DRAWINGS = '.card-chart svg[role="img"]';

const marksOf = new WeakMap(); // of each drawing: what each of its marks says

/** The marks of a drawing with what they say, taken from the notes that the browser would show itself. */
function marks(drawing) {
  let found = marksOf.get(drawing);
  if (!found) {
    found = new Map();
    for (const note of drawing.querySelectorAll("title")) {
      found.set(note.parentElement, note.textContent);
      note.remove();
    }
    marksOf.set(drawing, found);
  }
  return found;
}

const distance = (box, x, y) =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The mark under a point of the window; where none is, the nearest of those that are small. */
export function markAt(drawing, x, y) {
  const known = marks(drawing);
  // Of words in lines, a line is met: its mark is the whole.
  const met = document.elementsFromPoint(x, y).map((one) => (one.localName === "tspan" ? one.parentElement : one));
  const under = met.find((one) => known.has(one));
  if (under) return under;
  const near = [...known.keys()]
    .filter((one) => one.matches("circle, [data-dot]"))
    .map((mark) => ({ mark, away: distance(mark.getBoundingClientRect(), x, y) }))
    .filter(({ away }) => away <= NEAR);
  return near.sort((one, other) => one.away - other.away)[0]?.mark ?? null;
}

let note = null;
let shown = null;

function hide() {
  note?.remove();
  shown = null;
}

function show(mark, words, x, y) {
  if (shown !== mark || !note?.isConnected) {
    const [first, ...rest] = words.split("\n");
    note ??= element("div", { class: "mark-note", "aria-hidden": "true" });
    note.replaceChildren(element("b", {}, [first]), ...rest.map((line) => element("span", {}, [line])));
    document.body.append(note);
    shown = mark;
  }
  const { width, height } = note.getBoundingClientRect();
  const above = y - height - AWAY;
  note.style.left = `${Math.max(EDGE, Math.min(x + AWAY, window.innerWidth - width - EDGE))}px`;
  note.style.top = `${above < EDGE ? y + 2 * AWAY : above}px`;
}

function point({ target, clientX, clientY }) {
  const drawing = target.closest?.(DRAWINGS);
  const mark = drawing && markAt(drawing, clientX, clientY);
  if (mark) show(mark, marks(drawing).get(mark), clientX, clientY);
  else hide();
}

/** Whether a click asks for nothing else, such as another tab. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey }) => button === 0 && !ctrlKey && !metaKey && !shiftKey;

/** Tells the page which mark was clicked, by the names of its series and of its place. */
function choose(event) {
  const { target, clientX, clientY } = event;
  const store = target.closest?.("[data-clicks]")?.getAttribute("data-clicks");
  if (!store) return;
  const drawing = target.closest(DRAWINGS);
  // A table in the place of a drawing has links: this one does not leave the place where the reader is.
  const link = isPlain(event) ? target.closest("a[data-y]") : null;
  const mark = drawing ? markAt(drawing, clientX, clientY) : link;
  if (!mark?.hasAttribute("data-y")) return;
  event.preventDefault();
  const chosen = { x: mark.getAttribute("data-x"), y: mark.getAttribute("data-y") };
  window.dash_clientside.set_props(store, { data: { points: [chosen], at: Date.now() } });
}

export function start() {
  for (const way of ["pointermove", "pointerdown"]) document.addEventListener(way, point, { passive: true });
  document.addEventListener("click", choose);
  document.documentElement.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  window.addEventListener("scroll", hide, { passive: true, capture: true });
}
