// Whether the screen is as narrow as a phone's, which the server wants to know before it draws (ktudash/serving/choices.py).
import { inside } from "./data.js";

const NARROW = "ktudash-narrow";
/** Pixels below which cards are too narrow for panels side by side. */
const PHONE = 600;

export function start() {
  const said = window.innerWidth < PHONE ? "yes" : "no";
  // biome-ignore lint/suspicious/noDocumentCookie: the other way of setting one needs TLS, which an intranet may lack
  document.cookie = `${NARROW}=${said}; path=${inside("/")}; max-age=31536000; SameSite=Lax`;
}
