// What is too much for one picture, cut into several: a list or a table of colours by its rows, all on one scale; small
// multiples by their panels.

const ROOM = 1.12; // beyond the longest bar, for its number

/** Least and greatest end of what is drawn of a panel; of a table of colours the darkest number that is no total. */
function ends({ form, axis = {}, series }) {
  if (form === "heat") {
    const cells = series.flatMap(({ points }) => points.filter(({ colour }) => !colour).map(({ value }) => value));
    return { high: axis.high ?? Math.max(0, ...cells.filter((value) => typeof value === "number")) };
  }
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

const isList = ([{ form, axis, places }]) => ["rows", "heat"].includes(form) && !axis?.log && places.length > 1;

/** Whether a chart can be cut: a list in one panel, on a scale that begins anywhere but at a logarithm, or panels that
 * are alike in width. */
export const canBeCut = ({ panels }) =>
  panels.length === 1 ? isList(panels) : panels.every(({ form, span }) => form === "columns" && (span ?? 1) === 1);

/** The chart as `count` charts, or fewer where it has not so much; `titled` names each by its place. */
export const partsOf = (chart, count, titled) =>
  chart.panels.length === 1 ? byRows(chart, count, titled) : byPanels(chart, count, titled);

function byPanels(chart, count, titled) {
  const place = ({ row, column }) => 1000 * (row ?? 0) + (column ?? 0);
  const panels = [...chart.panels].sort((one, other) => place(one) - place(other));
  const across = Math.max(...panels.map(({ column }) => (column ?? 0) + 1));
  const down = new Set(panels.map(({ row }) => row ?? 0)).size;
  const each = Math.ceil(panels.length / count);
  const made = Math.ceil(panels.length / each);
  // Few are laid out about as wide as high, so that each gets larger, not only fewer.
  const columns = Math.min(across, Math.ceil(Math.sqrt(each)));
  return Array.from({ length: made }, (_, index) => ({
    ...chart,
    story: { ...chart.story, title: titled(chart.story.title, index + 1, made) },
    panels: panels
      .slice(index * each, (index + 1) * each)
      .map((panel, number) => ({ ...panel, row: Math.floor(number / columns), column: number % columns })),
    height: Math.max(240, Math.round(((chart.height ?? 320) * Math.ceil(each / columns)) / down)),
  }));
}

function byRows(chart, count, titled) {
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
