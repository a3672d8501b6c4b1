// What the page of the deck shows: its head, and a line for each chart.
import { inside } from "../data.js";
import { element } from "../dom.js";
import { sealMenu } from "../seal.js";
import { say, sentences } from "../words.js";
import { preview } from "./sheets.js";
import { joins, slidesOf } from "./slides.js";
import { titleOf } from "./store.js";

const LABELS = {
  up: "web-deck-up-label",
  down: "web-deck-down-label",
  join: "web-deck-join-label",
  part: "web-deck-part-label",
  remove: "web-deck-remove-label",
};
/** Charts on a slide that the whole deck can be given. */
const TOGETHER = [1, 2, 4];

/** A moment as a day in the language of the page. */
function dayOf(taken) {
  const style = { day: "numeric", month: "short", year: "numeric" };
  const { lang } = document.documentElement;
  return new Date(taken).toLocaleDateString(lang === "en" ? "en-GB" : lang, style); // as the server writes days
}

const SIZES = { "16:9": "web-deck-whole", half: "web-size-half", table: "web-deck-table" };

function button(action, words, more = {}) {
  return element("button", { type: "button", class: "deck-button", "data-deck": action, ...more }, [say(words)]);
}

function tool(action, title) {
  return button(action, `web-deck-${action}`, { "aria-label": say(LABELS[action], { title }) });
}

/** The labels of a chart's buttons after its title has changed, and those of its slide where it is the first there. */
export function relabel(chart, title) {
  const slide = chart.closest(".deck-item");
  const whose = slide.querySelector(".deck-chart") === chart ? slide.querySelectorAll(".deck-moves [data-deck]") : [];
  for (const button of [...chart.querySelectorAll("[data-deck]"), ...whose]) {
    const words = LABELS[button.getAttribute("data-deck")];
    if (words) button.setAttribute("aria-label", say(words, { title }));
  }
}

function togetherMenu() {
  const choose = element("option", { value: "" }, [say("web-deck-together-choose")]);
  const options = TOGETHER.map((count) =>
    element("option", { value: count }, [say("web-deck-together-of", { count })]),
  );
  const menu = element("select", { class: "deck-together" }, [choose, ...options]);
  return element("label", { class: "seal" }, [`${say("web-deck-together")} `, menu]);
}

function sizeMenu(chosen) {
  const options = Object.entries(SIZES).map(([value, words]) => {
    const option = element("option", { value }, [say(words)]);
    option.selected = value === chosen;
    return option;
  });
  return element("select", { class: "deck-size", "aria-label": say("web-size") }, options);
}

function under(chart) {
  const { subtitle, filters } = chart.chart.story;
  const parts = [filters ? sentences([subtitle, filters]) : (subtitle ?? "")];
  if (chart.demo) parts.push(element("span", { class: "badge-note" }, [say("web-deck-invented")]));
  // Only a view of this dashboard is a link.
  if (/^\/(?!\/)/.test(chart.href || "")) parts.push(" ", element("a", { href: chart.href }, [say("web-deck-live")]));
  if (chart.taken)
    parts.push(" ", element("span", { class: "deck-taken" }, [say("web-deck-taken", { day: dayOf(chart.taken) })]));
  return element("p", { class: "deck-under" }, parts);
}

/** A chart on its slide: its title, what it is, and what can be done with it there. */
function part(chart, number, slide) {
  const title = titleOf(chart);
  const input = element("input", {
    type: "text",
    class: "deck-title",
    value: title,
    maxlength: 300,
    "aria-label": say("web-deck-chart-title", { place: number }),
  });
  const several = slide.length > 1;
  return element("div", { class: "deck-chart", "data-id": chart.id }, [
    element("div", { class: "deck-words" }, [input, under(chart)]),
    element("div", { class: "deck-tools" }, [
      ...(several ? [tool("part", title)] : [sizeMenu(chart.size)]),
      tool("remove", title),
    ]),
  ]);
}

/** A slide: `first` is the number of its first chart. */
function item(slide, place, slides, first) {
  const title = titleOf(slide[0]);
  const [up, down, join] = ["up", "down", "join"].map((action) => tool(action, title));
  up.disabled = place === 0;
  down.disabled = place === slides.length - 1;
  join.disabled = !joins(slides, place);
  const head = element("input", {
    type: "text",
    class: "deck-slide-title",
    value: slide[0].slide ?? "",
    maxlength: 300,
    placeholder: say("web-deck-slide-usual"),
    "aria-label": say("web-deck-slide-title", { place: place + 1 }),
  });
  return element("li", { class: "deck-item", "data-id": slide[0].id, draggable: "true" }, [
    element("span", { class: "deck-place", "aria-hidden": "true" }, [String(place + 1)]),
    element("div", { class: "deck-charts" }, [
      ...(slide.length > 1 ? [head] : []),
      ...slide.map((chart, index) => part(chart, first + index, slide)),
      preview(slide),
    ]),
    element("div", { class: "deck-tools deck-moves" }, [up, down, join]),
  ]);
}

function items(charts) {
  let first = 1;
  return slidesOf(charts).map((slide, place, slides) => {
    const made = item(slide, place, slides, first);
    first += slide.length;
    return made;
  });
}

const STATES = { changed: "web-deck-changed", gone: "web-deck-gone" };

/** Says at each chart what has become of its figures, and above all of them how many have changed. */
export function showStates(host, compared) {
  for (const line of host.querySelectorAll(".deck-chart")) {
    const { state } = compared.get(line.getAttribute("data-id")) ?? {};
    line.querySelector(".deck-state")?.remove();
    if (state === "same" || !state) continue;
    const title = line.querySelector(".deck-title").value;
    const parts = [element("span", { class: "badge-note" }, [say(STATES[state])])];
    if (state === "changed") {
      const label = say("web-deck-refresh-label", { title });
      parts.push(" ", button("refresh", "web-deck-refresh", { "aria-label": label }));
    }
    line.querySelector(".deck-words").append(element("p", { class: "deck-state" }, parts));
  }
  const count = [...compared.values()].filter(({ state }) => state === "changed").length;
  host.querySelector(".deck-changed")?.remove();
  if (!count) return;
  const all = element("button", { type: "button", class: "picture-button", "data-deck": "refresh-all" }, [
    say("web-deck-refresh-all", { count }),
  ]);
  const words = element("span", { role: "status" }, [say("web-deck-some-changed", { count })]);
  host.querySelector(".deck-head").after(element("p", { class: "deck-changed" }, [words, " ", all]));
}

function undoButton(undoable) {
  const made = button("undo", "web-deck-undo", { class: "picture-button", title: say("web-deck-undo-hint") });
  made.disabled = !undoable;
  return made;
}

export function emptyDeck(undoable) {
  const words = say(document.querySelector("[data-deck-set]") ? "web-deck-empty" : "web-deck-empty-bare");
  const home = element("a", { href: inside("/") }, [say("web-deck-empty-link")]);
  const undo = undoable ? [element("p", {}, [undoButton(true)])] : [];
  return [element("p", { class: "empty" }, [words, " ", home]), ...undo];
}

/** `sealed` is called once another seal was chosen. */
export function fullDeck({ title, charts }, undoable, sealed) {
  const name = element("input", { type: "text", id: "deck-name", value: title, maxlength: 200 });
  const bar = element("progress", { max: 1, value: 0, "aria-label": say("web-deck-download") });
  return [
    element("div", { class: "deck-head" }, [
      element("label", { for: "deck-name" }, [say("web-deck-title-label")]),
      name,
      togetherMenu(),
      sealMenu(sealed),
      button("pptx", "web-deck-download", { class: "picture-button first" }),
      undoButton(undoable),
      button("clear", "web-deck-clear", { class: "picture-button" }),
    ]),
    element("div", { class: "deck-progress", hidden: "" }, [bar, element("span", { role: "status" })]),
    element("ol", { class: "deck-list", "aria-label": say("web-deck-list") }, items(charts)),
  ];
}
