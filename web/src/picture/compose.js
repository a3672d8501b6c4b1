// A picture that needs no retouching: title, subtitle, source and notes set around a chart, which they can neither cut
// nor cover.
import { colour, font, decimal as written } from "../data.js";
import { drawn } from "../dom.js";
import { plain, storyOf } from "../figure.js";
import { withCommas } from "../numbers.js";
import { sealWords } from "../seal.js";
import { sentences } from "../words.js";
import { chart } from "./chart.js";
import { plainWords, widthOf, wrap } from "./measure.js";
import { CARD_TYPE, SIZES, SLIDE_POINTS } from "./sizes.js";

const LINE = 1.24;
const CLEAR = "rgba(0,0,0,0)";
const THIN_LABEL = 0.62;

function block(lines, x, top, { size, weight = 400, fill }) {
  const rows = lines.map((line, index) =>
    drawn("tspan", { x, y: (top + size * (0.95 + index * LINE)).toFixed(1) }, [plainWords(line)]),
  );
  const look = { "font-family": font(), "font-size": size, "font-weight": weight, fill, "xml:space": "preserve" };
  return drawn("text", look, rows);
}

export function headOf(story, size, room) {
  let type = size.title;
  let title = wrap(story.title, room, type, 650);
  while (title.length > 3 && type > 0.7 * size.title) {
    type -= 2;
    title = wrap(story.title, room, type, 650);
  }
  const small = Math.round(0.62 * size.title);
  const words = story.filters ? sentences([story.subtitle, story.filters]) : story.subtitle;
  const subtitle = words ? wrap(words, room, small) : [];
  const below = words ? 8 + subtitle.length * small * LINE : 0;
  return { title, type, subtitle, small, height: title.length * type * LINE + below };
}

/** Source and notes, in smaller type where there are many, at most a quarter of the picture. */
export function footOf(story, size, room, demo, seal = "") {
  const notes = (story.notes ?? []).map((note) => (note.startsWith("*") ? note : `* ${note}`));
  const said = [seal, story.source, story.key].filter(Boolean).join(" · ");
  const parts = [demo && `${demo}.`, said, ...notes].filter(Boolean);
  const set = (type) => parts.flatMap((part) => wrap(part, room, type));
  let type = Math.round(0.5 * size.title);
  let lines = set(type);
  while (lines.length * type * LINE > 0.24 * size.height && type > 0.34 * size.title) {
    type -= 1;
    lines = set(type);
  }
  const most = Math.floor((0.3 * size.height) / (type * LINE));
  if (lines.length > most) {
    lines = lines.slice(0, most);
    lines[most - 1] = lines[most - 1].replace(/.{3}$/, "…");
  }
  return { lines, type, height: lines.length * type * LINE };
}

function demoMark({ width, height }, demo) {
  const type = (0.85 * width) / widthOf(demo, 1, 700);
  const [x, y] = [width / 2, height / 2];
  const look = {
    class: "demo-mark",
    x,
    y,
    "text-anchor": "middle",
    "font-family": font(),
    "font-size": type.toFixed(0),
    "font-weight": 700,
    fill: colour("bad"),
    "fill-opacity": 0.16,
    transform: `rotate(-24 ${x} ${y})`,
  };
  return drawn("text", look, [demo]);
}

/** Gives each line of a label its own height: Plotly counts them in ems from the first, which not every program that
 * reads SVG can. */
function placeLines(svg) {
  for (const line of svg.querySelectorAll("tspan.line[dy]")) {
    const em = Number.parseFloat(line.closest("text").style.fontSize);
    const y = Number(line.getAttribute("y")) + em * Number.parseFloat(line.getAttribute("dy"));
    line.setAttribute("y", y.toFixed(2));
    line.removeAttribute("dy");
  }
}

/** Gives numbers at lines and above bars an edge of the ground, so that no line strikes them through: a copy below each,
 * for not every program that reads SVG knows the order of painting. Numbers of a heatmap stand on its cells. */
function edged(svg, ground) {
  for (const label of svg.querySelectorAll(".textpoint text, text.bartext-outside")) {
    if (label.closest(".subplot")?.querySelector(".hm")) continue;
    const edge = label.cloneNode(true);
    for (const part of [edge, ...edge.querySelectorAll("tspan")]) part.style.fill = ground;
    Object.assign(edge.style, { stroke: ground, strokeWidth: "3px", strokeLinejoin: "round" });
    edge.setAttribute("aria-hidden", "true");
    label.before(edge);
  }
}

/** Plotly's drawing, set into its place. `ground`: what stands behind it, nothing where it is clear. */
function placed({ svg, box }, place, ground) {
  const inner = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  // Labels squeezed into bars too thin for them are no labels: the table has their numbers.
  for (const label of inner.querySelectorAll(".bartext")) {
    const scale = /scale\(([\d.]+)/.exec(label.getAttribute("transform") ?? "");
    if (scale && Number(scale[1]) < THIN_LABEL) label.remove();
  }
  placeLines(inner);
  if (ground) edged(inner, ground);
  const frame = {
    ...place,
    viewBox: `0 0 ${box.width} ${box.height}`,
    preserveAspectRatio: "xMidYMid meet",
    overflow: "visible",
  };
  for (const [name, value] of Object.entries(frame)) inner.setAttribute(name, value);
  return document.importNode(inner, true);
}

function around(head, foot, size, pad) {
  const top = size.height - 0.7 * pad - foot.height;
  const subtitle = pad + head.title.length * head.type * LINE + 8;
  const rule = { x1: pad, x2: size.width - pad, y1: top - 10, y2: top - 10, stroke: colour("grid"), "stroke-width": 2 };
  return [
    block(head.title, pad, pad, { size: head.type, weight: 650, fill: colour("actual") }),
    block(head.subtitle, pad, subtitle, { size: head.small, fill: colour("muted") }),
    drawn("line", rule),
    block(foot.lines, pad, top, { size: foot.type, fill: colour("muted") }),
  ];
}

/** The figure as told: a copy with its own title and decimals. */
function told(figure, { title, decimal }) {
  const copy = plain(figure);
  copy.layout.meta = { ...storyOf(copy), ...(title && { title }) };
  // What a language with commas has written has them; its points are those of codes.
  if (decimal === "," && written() === ".") withCommas(copy);
  return copy;
}

/** The picture as SVG text. `options`: `size` (a name of SIZES), `ground` (white, none), `decimal` (. or ,), `title`
 * (instead of the chart's own), `demo` (its sentence), `quick` (for thumbnails: first drawing taken). */
export async function draw(figure, options = {}) {
  const size = SIZES[options.size] ?? SIZES["16:9"];
  const clear = options.ground === "none";
  const copy = told(figure, options);
  const story = storyOf(copy);
  const pad = size.bare ? 8 : Math.round(0.022 * size.width + 14);
  const room = size.width - 2 * pad;
  const head = size.bare ? { height: -8 } : headOf(story, size, room);
  const foot = size.bare
    ? { height: -24 }
    : footOf(story, size, room, options.demo, sealWords({ seal: "", ...options }));
  const place = { x: pad, y: pad + head.height + 16, width: room };
  place.height = size.height - place.y - (foot.height + 32) - (size.bare ? 8 : 0.7 * pad);
  const made = await chart(copy, place, clear ? CLEAR : colour("ground"), options.quick);
  const { width, height } = size;
  const description = [story.subtitle, story.filters, story.source, ...(story.notes ?? [])].filter(Boolean).join(" ");
  const parts = [
    drawn("title", {}, [story.title || ""]),
    drawn("desc", {}, [description]),
    !clear && drawn("rect", { width, height, fill: colour("ground") }),
    placed(made, place, clear ? null : colour("ground")),
    ...(size.bare ? [] : around(head, foot, size, pad)),
    options.demo && demoMark(size, options.demo),
  ];
  const svg = drawn("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" }, parts.filter(Boolean));
  return {
    svg: new XMLSerializer().serializeToString(svg),
    title: story.title || "",
    width,
    height,
    faults: made.faults,
    points: Math.round(CARD_TYPE * made.zoom * SLIDE_POINTS),
  };
}
