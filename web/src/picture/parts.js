// A list too long for one picture, cut into several: each has some of its rows, all have one scale.

const ROOM = 1.12; // beyond the longest bar, for its number

/** Least and greatest end of what is drawn of a panel. */
function ends({ axis = {}, series }) {
  const values = series.flatMap(({ points }) => points.flatMap(({ value, base }) => [value, base]));
  const numbers = values.filter((value) => typeof value === "number");
  const low = axis.low ?? Math.min(0, ROOM * Math.min(...numbers));
  return { low, high: axis.high ?? Math.max(0, ROOM * Math.max(...numbers)) };
}

function some(panel, scale, start, stop) {
  const places = panel.places.slice(start, stop);
  const keys = new Set(places.map(({ key }) => key));
  const here = ({ place }) => keys.has(place);
  const series = panel.series.map((one) => ({ ...one, points: one.points.filter(here) }));
  const axis = { ...panel.axis, ...scale };
  const marks = Object.fromEntries(
    ["remarks", "framed"].filter((name) => panel[name]).map((name) => [name, panel[name].filter(here)]),
  );
  return { ...panel, ...marks, places, series: series.filter(({ points }) => points.length), axis };
}

/** Whether a chart can be cut: a list in one panel, on a scale that begins anywhere but at a logarithm. */
export const canBeCut = ({ panels }) =>
  panels.length === 1 && panels[0].form === "rows" && !panels[0].axis?.log && panels[0].places.length > 1;

/** The chart as `count` charts, or fewer where there are not so many rows; `titled` names each by its place. */
export function partsOf(chart, count, titled) {
  const [panel] = chart.panels;
  const rows = Math.ceil(panel.places.length / count);
  const made = Math.ceil(panel.places.length / rows);
  const scale = ends(panel);
  return Array.from({ length: made }, (_, index) => ({
    ...chart,
    story: { ...chart.story, title: titled(chart.story.title, index + 1, made) },
    panels: [some(panel, scale, index * rows, (index + 1) * rows)],
    height: Math.max(120, Math.round(((chart.height ?? 320) * rows) / panel.places.length)),
  }));
}
