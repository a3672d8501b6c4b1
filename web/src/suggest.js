// The search of the top bar offers what it finds while somebody types (ktudash/pages/suggestions.py): a combobox after the
// ARIA pattern. What is not chosen goes where Enter always led, to the list of indicators.
import { inside } from "./data.js";
import { element, onElements } from "./dom.js";
import { follow } from "./places.js";
import { say } from "./words.js";

const BOX = "shell-search";
const LIST = "search-suggestions";
const SAID = "search-said";
/** Milliseconds after the last letter. */
const PAUSE = 150;
/** Milliseconds for which Enter waits for an answer. */
const PATIENCE = 1_500;
/** What the server is told of the page. */
const KEPT = ["line", "figures", "as_of", "lang"];

/** The parameters of the page that are among `names`. */
function kept(names) {
  const here = new URL(location.href).searchParams;
  return names.filter((name) => here.get(name)).map((name) => [name, here.get(name)]);
}

/** The list of indicators with what was typed: where Enter leads when nothing is chosen. */
export const listOf = (q) =>
  inside(`/targets?${new URLSearchParams([...kept(["figures", "as_of", "lang"]), ["q", q]])}`);

const box = () => document.querySelector(`#react-entry-point #${BOX}`);
const list = () => document.getElementById(LIST);
const options = () => [...(list()?.querySelectorAll('[role="option"]') ?? [])];

let asked = { address: "", answer: Promise.resolve(null), stop: null };
let waiting = 0; // the timer of the pause

/** What is found for `q`: the same promise for the same words on the same page. */
function ask(q) {
  const address = q && inside(`/search/suggestions?${new URLSearchParams([["q", q], ...kept(KEPT)])}`);
  if (asked.address === address) return asked.answer;
  asked.stop?.abort();
  const stop = new AbortController();
  const answer = q
    ? fetch(address, { signal: stop.signal })
        .then((response) => (response.ok ? response.json() : null))
        .catch(() => null)
    : Promise.resolve(null);
  asked = { address, answer, stop };
  return answer;
}

/** The list stands below its box, in the bar: there it is part of the page. */
function place() {
  const bar = box().closest(".topbar");
  if (!list()) bar.append(element("div", { id: LIST, class: "suggestions", role: "listbox", hidden: "" }));
  if (!document.getElementById(SAID))
    bar.append(element("div", { id: SAID, class: "visually-hidden", "aria-live": "polite" }));
  const made = list();
  if (made.parentElement !== bar) bar.append(made, document.getElementById(SAID));
  made.setAttribute("aria-label", box().getAttribute("placeholder"));
  made.style.top = `${box().offsetHeight + box().getBoundingClientRect().top - bar.getBoundingClientRect().top + 4}px`;
  return made;
}

function option({ code, name, href }, number) {
  const words = code ? [element("span", { class: "suggestion-code" }, [code]), " ", name] : [name];
  return element(
    "div",
    { id: `${LIST}-${number}`, role: "option", "aria-selected": "false", "data-href": href },
    words,
  );
}

function show(found) {
  const made = place();
  let number = 0;
  const groups = (found?.groups ?? []).map(({ name, entries }, group) => {
    const head = element("div", { id: `${LIST}-group-${group}`, class: "menu-head" }, [name]);
    const entry = (one) => option(one, number++);
    return element("div", { role: "group", "aria-labelledby": head.id }, [head, ...entries.map(entry)]);
  });
  made.replaceChildren(...groups);
  made.hidden = number === 0;
  box().setAttribute("aria-expanded", String(number > 0));
  box().removeAttribute("aria-activedescendant");
  document.getElementById(SAID).textContent = say("web-suggestions", { count: number });
}

function close() {
  clearTimeout(waiting);
  if (list()) list().hidden = true;
  box()?.setAttribute("aria-expanded", "false");
  box()?.removeAttribute("aria-activedescendant");
}

const isOpen = () => list()?.hidden === false;
const active = () => options().find((one) => one.getAttribute("aria-selected") === "true");

function choose(chosen) {
  for (const one of options()) one.setAttribute("aria-selected", String(one === chosen));
  if (!chosen) return box().removeAttribute("aria-activedescendant");
  box().setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

/** The next option, or the one before; past the last one it is the box itself again. */
function step(by) {
  const all = [null, ...options()];
  const at = all.indexOf(active() ?? null);
  choose(all[(at + by + all.length) % all.length]);
}

function open(href) {
  close();
  window.dash_clientside.set_props("url", { href });
  setTimeout(follow);
}

/** What Enter opens where nothing is chosen: the one thing that is found, else the list of indicators. */
async function enter(q) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const found = await Promise.race([ask(q), late]);
  open(found?.only || listOf(q));
}

/** What each key does in the box, and whether it did anything. */
const KEYS = {
  Enter(q) {
    const chosen = isOpen() && active();
    if (chosen) open(chosen.getAttribute("data-href"));
    else if (q) enter(q);
    return Boolean(q);
  },
  ArrowDown(q) {
    if (isOpen()) step(1);
    else if (q) ask(q).then((found) => box()?.value.trim() === q && show(found));
    return true;
  },
  ArrowUp() {
    if (isOpen()) step(-1);
    return true;
  },
  Escape() {
    const wasOpen = isOpen();
    close();
    return wasOpen;
  },
};

function keyed(event) {
  if (event.target !== box() || event.isComposing) return;
  if (!KEYS[event.key]?.(box().value.trim())) return;
  // The box itself knows nothing of a list.
  event.preventDefault();
  event.stopPropagation();
}

function typed({ target }) {
  if (target !== box()) return;
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const q = target.value.trim();
    const found = await ask(q);
    if (document.activeElement === target && target.value.trim() === q) show(found);
  }, PAUSE);
}

/** Says to readers of the screen what the box is; React draws it anew with every page. */
function dress() {
  const found = box();
  if (!found || found.getAttribute("role") === "combobox") return;
  const says = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": LIST };
  for (const [name, value] of Object.entries(says)) found.setAttribute(name, value);
  place();
}

export function start() {
  onElements(dress);
  document.addEventListener("keydown", keyed, true);
  document.addEventListener("input", typed);
  document.addEventListener("focusout", ({ target }) => target === box() && close());
  // A press would take the focus from the box, and with it the list.
  document.addEventListener("mousedown", (event) => event.target.closest?.(`#${LIST}`) && event.preventDefault());
  document.addEventListener("click", ({ target }) => {
    const pressed = target.closest?.(`#${LIST} [role="option"]`);
    if (pressed) open(pressed.getAttribute("data-href"));
  });
}
