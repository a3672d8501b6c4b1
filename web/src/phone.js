// Whether the screen is as narrow as a phone's or a tablet's, which the server wants to know before it draws
// (ktudash/serving/choices.py).
import { inside } from "./data.js";

const NARROW = "ktudash-narrow";
/** Pixels below which cards are too narrow for panels side by side. */
const PHONE = 600;
/** The widest on which cards of half the width have the whole (assets/ktudash.css). */
const TABLET = 1180;

/** What the cookie says of a screen of `width` pixels. */
export const saidOf = (width) => (width < PHONE ? "yes" : width <= TABLET ? "tablet" : "no");

export function start() {
  // Not `innerWidth`: a phone that zooms out, because something is wider than its screen, tells of more than it has.
  const said = saidOf(document.documentElement.clientWidth);
  // biome-ignore lint/suspicious/noDocumentCookie: the other way of setting one needs TLS, which an intranet may lack
  document.cookie = `${NARROW}=${said}; path=${inside("/")}; max-age=31536000; SameSite=Lax`;
}
