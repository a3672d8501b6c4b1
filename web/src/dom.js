// Making elements.
import { say } from "./words.js";

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element of HTML; children are elements or words. */
export function element(name, attributes = {}, children = []) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function drawn(name, attributes = {}, children = []) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

/** Runs `look` whenever elements come or go, or an `attribute` of one changes: pages of the app change without loading. */
export function onElements(look, attribute = null) {
  const more = attribute ? { attributes: true, attributeFilter: [attribute] } : {};
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, ...more });
}

/** While `promise` runs, its button says so. */
export async function whileBusy(button, promise) {
  button.setAttribute("aria-busy", "true");
  try {
    return await promise;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** Fetches and runs a script of this server. */
export function script(src) {
  return new Promise((resolve, reject) => {
    const tag = element("script", { src });
    tag.onload = resolve;
    tag.onerror = () => {
      tag.remove();
      reject(new Error(say("web-unreachable")));
    };
    document.head.append(tag);
  });
}
