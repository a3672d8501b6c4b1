// What a picture, a deck or a report is: a draft, for internal use, or confirmed on a day (see ktudash/drawing/seal.py).
// Chosen where one takes it along, kept for this browser.
import { element } from "./dom.js";
import { settings } from "./settings.js";
import { say } from "./words.js";

const KINDS = ["", "draft", "internal", "confirmed"];

const today = () => new Date().toLocaleDateString("sv"); // 2026-11-26

/** The seal as the server reads it: empty, `draft`, `confirmed:2026-11-26`. */
export function sealOf({ seal, sealed }) {
  return seal === "confirmed" ? `confirmed:${sealed || today()}` : seal;
}

/** The words at the foot. */
export function sealWords(how) {
  const [kind, day] = sealOf(how).split(":");
  if (!day) return kind ? say(`web-seal-${kind}`) : "";
  const { lang } = document.documentElement;
  const style = { day: "numeric", month: "long", year: "numeric" };
  const words = new Date(`${day}T12:00`).toLocaleDateString(lang === "en" ? "en-GB" : lang, style);
  return say("web-seal-confirmed-on", { day: words });
}

/** A menu of seals, and the day of a confirmation beside it. `changed` is told of the settings after each choice. */
export function sealMenu(changed = () => {}) {
  const now = settings();
  const options = KINDS.map((value) => {
    const option = element("option", { value }, [say(`web-seal-${value || "none"}`)]);
    option.selected = value === now.seal;
    return option;
  });
  const menu = element("select", {}, options);
  const day = element("input", { type: "date", "aria-label": say("web-seal-day") });
  const show = ({ seal, sealed }) => {
    day.hidden = seal !== "confirmed";
    day.value = sealed || today();
  };
  show(now);
  const choose = (change) => {
    const made = settings(change);
    show(made);
    changed(made);
  };
  menu.addEventListener("change", () => choose({ seal: menu.value, sealed: today() }));
  day.addEventListener("change", () => day.value && choose({ sealed: day.value }));
  return element("label", { class: "seal" }, [`${say("web-seal")} `, menu, " ", day]);
}

/** Links to reports carry the seal of now when they are followed. */
export function start() {
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target.closest?.("a[href*='/export/report/']");
      if (!link) return;
      const address = new URL(link.href);
      const seal = sealOf(settings());
      if (seal) address.searchParams.set("seal", seal);
      else address.searchParams.delete("seal");
      link.href = address.href;
    },
    true,
  );
}
