// What the page of the deck shows: its head, and a line for each chart.
import { inside } from "../data.js";
import { element } from "../dom.js";
import { sealMenu } from "../seal.js";
import { say, sentences } from "../words.js";
import { titleOf } from "./store.js";
import { thumb } from "./thumbs.js";

const LABELS = { up: "web-deck-up-label", down: "web-deck-down-label", remove: "web-deck-remove-label" };
/** A moment as a day in the language of the page. */
function dayOf(taken) {
  const style = { day: "numeric", month: "short", year: "numeric" };
  const { lang } = document.documentElement;
  return new Date(taken).toLocaleDateString(lang === "en" ? "en-GB" : lang, style); // as the server writes days
}

const SIZES = { "16:9": "web-deck-whole", half: "web-size-half" };

function button(action, words, more = {}) {
  return element("button", { type: "button", class: "deck-button", "data-deck": action, ...more }, [say(words)]);
}

function tool(action, title) {
  return button(action, `web-deck-${action}`, { "aria-label": say(LABELS[action], { title }) });
}

/** The labels of a line's buttons after its title has changed. */
export function relabel(line, title) {
  for (const [action, words] of Object.entries(LABELS)) {
    line.querySelector(`[data-deck='${action}']`).setAttribute("aria-label", say(words, { title }));
  }
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

export function item(chart, index, all) {
  const title = titleOf(chart);
  const image = element("img", { class: "deck-thumb", alt: "", width: 176, height: 80, draggable: "false" });
  const label = say("web-deck-chart-title", { place: index + 1 });
  const input = element("input", {
    type: "text",
    class: "deck-title",
    value: title,
    maxlength: 300,
    "aria-label": label,
  });
  const [up, down, remove] = ["up", "down", "remove"].map((action) => tool(action, title));
  up.disabled = index === 0;
  down.disabled = index === all.length - 1;
  thumb(chart, image);
  return element("li", { class: "deck-item", "data-id": chart.id, draggable: "true" }, [
    element("span", { class: "deck-place", "aria-hidden": "true" }, [String(index + 1)]),
    image,
    element("div", { class: "deck-words" }, [input, under(chart)]),
    element("div", { class: "deck-tools" }, [sizeMenu(chart.size), up, down, remove]),
  ]);
}

const STATES = { changed: "web-deck-changed", gone: "web-deck-gone" };

/** Says at each chart what has become of its figures, and above all of them how many have changed. */
export function showStates(host, compared) {
  for (const line of host.querySelectorAll(".deck-item")) {
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

export function emptyDeck() {
  const words = say(document.querySelector("[data-deck-set]") ? "web-deck-empty" : "web-deck-empty-bare");
  const home = element("a", { href: inside("/") }, [say("web-deck-empty-link")]);
  return [element("p", { class: "empty" }, [words, " ", home])];
}

export function fullDeck({ title, charts }) {
  const name = element("input", { type: "text", id: "deck-name", value: title, maxlength: 200 });
  const bar = element("progress", { max: 1, value: 0, "aria-label": say("web-deck-download") });
  return [
    element("div", { class: "deck-head" }, [
      element("label", { for: "deck-name" }, [say("web-deck-title-label")]),
      name,
      sealMenu(),
      button("pptx", "web-deck-download", { class: "picture-button first" }),
      button("clear", "web-deck-clear", { class: "picture-button" }),
    ]),
    element("div", { class: "deck-progress", hidden: "" }, [bar, element("span", { role: "status" })]),
    element("ol", { class: "deck-list", "aria-label": say("web-deck-list") }, charts.map(item)),
  ];
}
