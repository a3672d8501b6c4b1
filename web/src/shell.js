// What the frame of every page does in the browser: menus open and close, a link is copied.
import { answered } from "./again.js";
import { copyBlob, copyText } from "./clipboard.js";
import { fault, tell } from "./notice.js";
import { link } from "./page.js";
import { settings } from "./settings.js";
import { say } from "./words.js";

const SHOWN_FOR = 1_500;
/** Pixels between a menu and the edge of the window. */
const EDGE = 8;

function toggleNavigation(button) {
  const open = button.closest(".sidebar").classList.toggle("open");
  button.setAttribute("aria-expanded", String(open));
}

const openMenus = () => document.querySelectorAll("details.drop[open], details.tool-menu[open]");

/** A menu closes when something else is pressed, or something in it. */
function closeMenus(target) {
  for (const menu of openMenus()) {
    if (!menu.contains(target) || target.closest(".menu")) menu.removeAttribute("open");
  }
}

/** A menu that opens near an edge of the window stands inside of it. */
function keepInside({ target }) {
  const menu = target.matches?.("details.drop, details.tool-menu") ? target.querySelector(".menu") : null;
  if (!menu) return;
  menu.style.translate = "";
  if (!target.open) return;
  const { left, right } = menu.getBoundingClientRect();
  const over = Math.max(0, right + EDGE - document.documentElement.clientWidth);
  const by = left - over < EDGE ? EDGE - left : -over;
  if (by) menu.style.translate = `${by}px`;
}

async function copyLink(button) {
  const before = button.textContent;
  if (await copyText(link())) button.textContent = say("web-link-copied");
  else window.prompt(say("web-copy-link"), link());
  setTimeout(() => {
    button.textContent = before;
  }, SHOWN_FOR);
}

/** All columns of the table, as a spreadsheet takes them from the clipboard. */
async function copyTable(button) {
  const address = new URL(button.getAttribute("data-address"), location.href);
  address.searchParams.set("decimal", settings().decimal);
  const text = answered(() => fetch(address)).then((answer) => {
    if (!answer.ok) throw new Error(say("web-refused", { status: answer.status }));
    return answer.blob();
  });
  try {
    const unable = new Error(say("web-table-not-copied"));
    if (navigator.clipboard) await copyBlob(text, "text/plain", unable);
    else if (!(await copyText(await (await text).text()))) throw unable;
    tell(say("web-table-copied"));
  } catch (error) {
    fault(error);
  }
}

const ACTIONS = { menu: toggleNavigation, "copy-link": copyLink, "copy-table": copyTable };

export function start() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-shell-action]");
    const action = button?.getAttribute("data-shell-action");
    if (action !== "menu") closeMenus(target);
    if (action) ACTIONS[action](button);
  });
  document.addEventListener("toggle", keepInside, true); // it does not bubble
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of openMenus()) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    }
  });
}
