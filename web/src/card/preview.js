// The picture of a chart before it is saved, with what can be chosen about it.
import { decimal } from "../data.js";
import { element, whileBusy } from "../dom.js";
import { fault } from "../notice.js";
import { draw } from "../picture/compose.js";
import { fileName } from "../picture/filenames.js";
import { canBeCut } from "../picture/parts.js";
import { svgBlob } from "../picture/png.js";
import { LEGIBLE, SCALE, SIZES } from "../picture/sizes.js";
import { sealMenu } from "../seal.js";
import { settings } from "../settings.js";
import { say } from "../words.js";
import { copy, look, saveParts, savePng, saveSvg } from "./take.js";

const RUN = { png: savePng, svg: saveSvg, copy };

function choices(name, heading, entries, chosen) {
  const labels = entries.map(([value, words]) => {
    const input = element("input", { type: "radio", name: `picture-${name}`, value });
    input.checked = value === chosen;
    return element("label", {}, [input, ` ${words}`]);
  });
  return element("fieldset", { class: "picture-choice" }, [element("legend", {}, [heading]), ...labels]);
}

function sizeChoices() {
  return Object.entries(SIZES)
    .filter(([, size]) => !size.bare)
    .map(([key, { words, width, height }]) => [key, `${say(words)} (${width} × ${height})`]);
}

function side(how, resealed) {
  const grounds = ["white", "none"].map((value) => [value, say(`web-ground-${value}`)]);
  const decimals = [
    [".", say("web-decimal-point")],
    [",", say("web-decimal-comma")],
  ];
  return element("div", { class: "picture-side" }, [
    choices("size", say("web-size"), sizeChoices(), how.size),
    choices("ground", say("web-ground"), grounds, how.ground),
    // Where the language writes commas there is nothing to choose.
    ...(decimal() === "." ? [choices("decimal", say("web-decimal"), decimals, how.decimal)] : []),
    sealMenu(resealed),
  ]);
}

function actions() {
  const button = (action, words, kind = "") =>
    element("button", { type: "button", class: `picture-button${kind}`, "data-picture": action }, [say(words)]);
  return element("div", { class: "picture-actions" }, [
    button("png", "web-save-png", " first"),
    element("button", { type: "button", class: "picture-button", "data-picture": "parts", hidden: "" }),
    button("svg", "web-save-svg"),
    button("copy", "web-copy"),
    button("close", "web-close"),
  ]);
}

function said(figure, how, { width, height, points }) {
  const name = fileName(figure, "png", how.size);
  const words = say("web-picture-file", { name, width: SCALE * width, height: SCALE * height });
  return points < LEGIBLE ? `${words}. ${say("web-picture-small", { points })}` : words;
}

/** Keeps `image` at what the choices ask for; `draw` again after each. The last one asked for is shown. */
class Sheet {
  constructor(figure, chart) {
    this.figure = figure;
    this.chart = chart;
    this.parts = 1; // as how many pictures a list can be read
    this.actions = actions();
    this.image = element("img", { class: "picture-preview", alt: "" });
    this.frame = element("div", { class: "picture-frame", "aria-busy": "true" }, [this.image]);
    this.file = element("p", { class: "picture-file", role: "status" }, [say("web-drawing")]);
    this.turn = 0;
    this.shown = "";
  }

  async draw(how) {
    this.turn += 1;
    const mine = this.turn;
    this.frame.setAttribute("aria-busy", "true");
    this.frame.classList.toggle("chequered", how.ground === "none");
    try {
      const drawing = await draw(this.figure, how);
      if (mine === this.turn) this.show(drawing, how);
    } catch (error) {
      this.file.textContent = error.message;
    }
  }

  show(drawing, how) {
    this.forget();
    this.shown = URL.createObjectURL(svgBlob(drawing));
    this.image.src = this.shown;
    this.image.alt = say("web-picture-alt", { title: drawing.title });
    this.image.width = drawing.width;
    this.image.height = drawing.height;
    this.frame.removeAttribute("aria-busy");
    this.file.textContent = said(this.figure, how, drawing);
    this.parts = this.chart && canBeCut(this.chart) ? Math.ceil(LEGIBLE / drawing.points) : 1;
    const button = this.actions.querySelector("[data-picture='parts']");
    button.hidden = this.parts < 2;
    button.textContent = say("web-save-parts", { count: this.parts });
  }

  forget() {
    URL.revokeObjectURL(this.shown);
  }
}

/** Opens the preview; `opener` gets the focus back. `chart`: the figure as data, which can be cut into several. */
export function preview(figure, opener, chart = null) {
  let how = look();
  const sheet = new Sheet(figure, chart);
  const heading = element("h2", { id: "picture-heading" }, [say("web-picture-heading")]);
  const redraw = (change) => {
    how = { ...how, ...change };
    sheet.draw(how);
  };
  const body = element("div", { class: "picture-body" }, [sheet.frame, side(how, redraw)]);
  const parts = [heading, body, sheet.file, sheet.actions];
  const dialog = element("dialog", { class: "picture-dialog", "aria-labelledby": "picture-heading" }, parts);
  dialog.addEventListener("change", ({ target }) => {
    if (target.name) redraw(settings({ [target.name.replace("picture-", "")]: target.value }));
  });
  dialog.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-picture]");
    const action = button?.getAttribute("data-picture");
    if (action === "close") dialog.close();
    else if (action === "parts") whileBusy(button, saveParts(chart, how, sheet.parts)).catch(fault);
    else if (action) whileBusy(button, RUN[action](figure, how)).catch(fault);
  });
  dialog.addEventListener("close", () => {
    sheet.forget();
    const line = dialog.querySelector(".say");
    if (line) document.body.append(line);
    dialog.remove();
    if (opener?.isConnected) opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  sheet.draw(how);
}

/** A dialog belongs to the page it was opened on. */
export function start() {
  window.addEventListener("popstate", () => {
    for (const dialog of document.querySelectorAll("dialog.picture-dialog[open]")) dialog.close();
  });
}
