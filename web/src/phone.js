// Whether the screen is as narrow as a phone's, which the server wants to know before it draws (ktudash/serving/choices.py).
import { inside } from "./data.js";

const NARROW = "ktudash-narrow";
/** Pixels below which cards are too narrow for panels side by side. */
const PHONE = 600;

export function start() {
  // Not `innerWidth`: a phone that zooms out, because something is wider than its screen, tells of more than it has.
  const said = document.documentElement.clientWidth < PHONE ? "yes" : "no";
  // biome-ignore lint/suspicious/noDocumentCookie: the other way of setting one needs TLS, which an intranet may lack
  document.cookie = `${NARROW}=${said}; path=${inside("/")}; max-age=31536000; SameSite=Lax`;
}
