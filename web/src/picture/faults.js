// How much of a drawn chart did not find a place: words over words, words outside, a plot squeezed by its names.

const AIR = 0.14; // of a box of letters is empty, above and below

function isOutside(box, host) {
  return (
    box.left < host.left - 3 || box.right > host.right + 3 || box.top < host.top - 3 || box.bottom > host.bottom + 3
  );
}

export function inTheWay(one, other) {
  return (
    one.owner !== other.owner &&
    !(one.turned && other.turned) &&
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function isTurned(text) {
  const tick = text.closest(".xtick, .ytick");
  return Boolean(tick) && /rotate\((?!0)/.test(text.getAttribute("transform") ?? "");
}

function linesOf(text) {
  const lines = text.querySelectorAll("tspan.line");
  return lines.length ? [...lines] : [text];
}

/** Boxes of all lines of words, with their owner and whether they are turned. */
function boxesOf(graph) {
  const boxes = [];
  for (const text of graph.querySelectorAll("svg text")) {
    if (!text.textContent.trim() || text.closest(".hoverlayer")) continue;
    const turned = isTurned(text);
    for (const line of linesOf(text)) {
      const box = line.getBoundingClientRect();
      if (line.textContent.trim() && box.width >= 1 && box.height >= 3) boxes.push({ box, turned, owner: text });
    }
  }
  return boxes;
}

/** Labels of points that the line of their axis strikes through. */
function struck(graph, host) {
  let count = 0;
  for (const { plot, yaxis } of Object.values(graph._fullLayout._plots ?? {})) {
    const line = host.top + yaxis._offset + yaxis._length;
    for (const text of plot?.node()?.closest(".subplot")?.querySelectorAll(".textpoint text") ?? []) {
      const { top, bottom, height } = text.getBoundingClientRect();
      if (top + AIR * height < line && line < bottom - AIR * height) count += 1;
    }
  }
  return count;
}

const TURNED = 0.05;
const SQUEEZED = 3;

/** `tight`: whether labels inside bars are too small to be read. */
export function faultsOf(graph, tight) {
  const host = graph.getBoundingClientRect();
  const { _size: size, geo } = graph._fullLayout;
  const boxes = boxesOf(graph);
  let count = tight ? 1 : 0;
  if (!geo && (size.w < 0.38 * host.width || size.h < 0.4 * host.height)) count += SQUEEZED;
  count += TURNED * new Set(boxes.filter(({ turned }) => turned).map(({ owner }) => owner)).size;
  count += boxes.filter(({ box }) => isOutside(box, host)).length;
  count += struck(graph, host);
  const letters = boxes.map(({ box, turned, owner }) => {
    // A box of letters has air above and below: labels may come that close.
    const air = AIR * box.height;
    return { left: box.left - 1, right: box.right + 1, top: box.top + air, bottom: box.bottom - air, turned, owner };
  });
  for (let one = 0; one < letters.length; one += 1) {
    for (let other = one + 1; other < letters.length; other += 1) {
      if (inTheWay(letters[one], letters[other])) count += 1;
    }
  }
  return count;
}
