// Who cannot see a page change hears it; who works by the keyboard goes on where the choice was made.
import { element, onElements } from "./dom.js";

const MENUS = "details.drop, details.tool-menu";
const ENTRIES = "a, button";

/** What can be pressed in a bar, its menus closed. */
const controlsOf = (bar) =>
  [...bar.querySelectorAll("summary, a, button, input")].filter((one) => !one.closest(".menu"));

/** The control behind an element that a page draws anew: the same name in a table, the same place in the same kind of bar. */
function placeOf(target) {
  const row = target.closest?.("[data-card] a[data-y]");
  if (row) {
    const [card, name] = [row.closest("[data-card]").dataset.card, row.dataset.y].map(CSS.escape);
    return { bar: `[data-card="${card}"]`, named: `a[data-y="${name}"]` };
  }
  const named = target.closest?.("button[id]");
  if (named) return { bar: ".main", named: `[id="${CSS.escape(named.id)}"]` };
  const control = target.closest?.(MENUS) ?? target;
  const bar = control.parentElement?.closest(".topbar, .controls, .tiles, .card-head, .nav-items");
  if (!bar) return null;
  const own = control.matches?.(MENUS) ? control.querySelector("summary") : control;
  return { bar: `.${bar.className.split(" ")[0]}`, nth: controlsOf(bar).indexOf(own) };
}

let left = null; // where the focus was when the page began to change

/** A button that has nothing more to do hides: its neighbour stands for it. */
const orNeighbour = (one) => (one?.hidden ? one.parentElement.querySelector("button:not([hidden])") : one);

/** What was pressed stands no more: the focus goes to what stands in its place. */
function restore() {
  const at = document.activeElement;
  if (!left || (at && at !== document.body && !at.hidden)) return;
  const bar = document.querySelector(`#react-entry-point ${left.bar}`);
  const found = left.named ? bar?.querySelector(left.named) : bar && controlsOf(bar)[left.nth];
  orNeighbour(found)?.focus({ preventScroll: true });
}

/** Says the title of the page whenever it is another. */
function announcing() {
  const line = element("div", { class: "visually-hidden", role: "status" });
  document.body.append(line);
  let said = document.title;
  return () => {
    if (document.title === said || !document.title) return;
    said = document.title;
    line.textContent = said;
  };
}

/** Arrow keys go through an open menu, from its summary too. */
function along(event) {
  const menu = event.target.closest?.(`${MENUS.replaceAll(",", "[open],")}[open]`);
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (!menu || !step) return;
  const entries = [...menu.querySelectorAll(`.menu :is(${ENTRIES})`)];
  const at = entries.indexOf(document.activeElement);
  const next = Math.min(Math.max(at + step, 0), entries.length - 1);
  event.preventDefault();
  entries[next]?.focus();
}

/** Enter follows the link of a cell: the keyboard goes from cell to cell of the table of indicators, and never into one. */
function intoCell({ key, target }) {
  if (key === "Enter" && target.matches?.(".ag-cell")) target.querySelector("a")?.click();
}

const CHOSEN = ".nav-item, .menu-item";

/** Which page is seen and what is chosen in a menu is told by more than colour; links of Dash cannot say it themselves. */
function tellCurrent(changes) {
  if (!changes.some(({ type, target }) => type === "childList" || target.matches(CHOSEN))) return;
  for (const link of document.querySelectorAll(`#react-entry-point :is(${CHOSEN})`)) {
    const kind = link.matches(".nav-item.current") ? "page" : "true";
    if (!link.matches(".current, .chosen")) link.removeAttribute("aria-current");
    else if (link.getAttribute("aria-current") !== kind) link.setAttribute("aria-current", kind);
  }
}

export function start() {
  document.addEventListener("keydown", along);
  document.addEventListener("keydown", intoCell);
  document.addEventListener("click", ({ target }) => {
    // A line that asks to try again stands for what was pressed before.
    if (!target.closest?.(".say")) left = target.closest?.("a, button") ? placeOf(target) : null;
  });
  onElements(announcing());
  onElements(restore, "hidden");
  onElements(tellCurrent, "class");
}
