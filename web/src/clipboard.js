// The clipboard. Browsers keep the way of today from a page that came without TLS, as on an intranet; the old one is left.
import { element } from "./dom.js";

/** Whether the old way took `text`: what is selected is copied. */
function copySelected(text) {
  const before = document.activeElement;
  const field = element("textarea", { class: "visually-hidden", readonly: "", "aria-hidden": "true" });
  field.value = text;
  // What is outside of a modal dialog cannot be selected.
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    before?.focus?.({ preventScroll: true });
  }
}

/** Puts `text` on the clipboard; tells whether it is there. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/**
 * Puts what `made` will be there, a blob of `type`. It is handed over unfinished: browsers allow it only right at the click.
 * Without TLS there is no such way: `unable` is thrown.
 */
export async function copyBlob(made, type, unable) {
  if (!navigator.clipboard || !window.ClipboardItem) throw unable;
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: made })]);
  } catch (error) {
    await made; // where that failed, that is the fault
    throw error && error.name !== "NotAllowedError" ? error : unable;
  }
}
