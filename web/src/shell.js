// What the frame of every page does in the browser: menus open and close, a link is copied.
import { link } from "./page.js";
import { say } from "./words.js";

const SHOWN_FOR = 1_500;

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

async function copyLink(button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(link());
    button.textContent = say("web-link-copied");
  } catch {
    window.prompt(say("web-copy-link"), link());
  }
  setTimeout(() => {
    button.textContent = before;
  }, SHOWN_FOR);
}

const ACTIONS = { menu: toggleNavigation, "copy-link": copyLink };

export function start() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-shell-action]");
    const action = button?.getAttribute("data-shell-action");
    if (action !== "menu") closeMenus(target);
    if (action) ACTIONS[action](button);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of openMenus()) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    }
  });
}
