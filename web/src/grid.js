// What the table of indicators calls by name (see components/grid.py): functions, and cells that are drawn.
import { data, font } from "./data.js";

const make = (...args) => window.React.createElement(...args);

// --- Functions

/** Rows that are the heading of a task. */
export const ktuIsGroup = (params) => Boolean(params.rowNode.data?.group);

/** The words of a cell whose number sorts: `<field>_text` of its row. */
export const ktuText = (params) => params.data[`${params.colDef.field}_text`] || "";

/** Numbers in order; an empty cell stays behind them, whichever way the column is sorted. */
export function ktuNumbers(a, b, _nodeA, _nodeB, descending) {
  const [noA, noB] = [a ?? null, b ?? null].map((value) => value === null);
  if (!noA && !noB) return a - b;
  if (noA && noB) return 0;
  return (noA ? 1 : -1) * (descending ? -1 : 1);
}

/** Words in alphabetical order; an empty cell stays behind them, whichever way the column is sorted. */
export function ktuWords(a, b, _nodeA, _nodeB, descending) {
  const [noA, noB] = [!a, !b];
  if (!noA && !noB) return a.localeCompare(b, data().lang, { numeric: true, sensitivity: "base" });
  if (noA && noB) return 0;
  return (noA ? 1 : -1) * (descending ? -1 : 1);
}

/** Statuses in the order of what needs work, not of the alphabet. */
export const ktuSeverity = (_a, _b, nodeA, nodeB) => (nodeA.data?.severity ?? 0) - (nodeB.data?.severity ?? 0);

/** After sorting: every row back under its heading, which stays above it. */
export function ktuWithinGroups({ nodes }) {
  if (!nodes.some(({ data }) => data?.group)) return;
  const rank = ({ data }) => 2 * (data?.place ?? 0) + (data?.group ? 0 : 1);
  nodes.splice(0, nodes.length, ...[...nodes].sort((one, other) => rank(one) - rank(other)));
}

/** The order stands in the link: the page is drawn again from it, so that its links and files keep it too. */
export function ktuSorted({ api }) {
  const column = api.getColumnState().find(({ sort }) => sort);
  const order = column ? `${column.sort === "desc" ? "-" : ""}${column.colId}` : "";
  const here = new URL(location.href);
  if ((here.searchParams.get("sort") ?? "") === order) return;
  if (order) here.searchParams.set("sort", order);
  else here.searchParams.delete("sort");
  history.replaceState(history.state, "", here);
  window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
}

/** The dress of the cards on one of the table's own themes. */
export function ktuTheme(base) {
  return base.withParams({
    accentColor: "var(--target)",
    backgroundColor: "var(--ground)",
    borderColor: "var(--grid)",
    headerBackgroundColor: "var(--ground)",
    headerTextColor: "var(--muted)",
    foregroundColor: "var(--actual)",
    fontFamily: font(),
    fontSize: 13,
    headerFontWeight: 600,
    columnBorder: false,
    headerColumnBorder: false,
    headerColumnResizeHandleColor: "transparent",
    wrapperBorder: false,
    spacing: 6,
  });
}

// --- Drawn cells

function stayInTheApp(event, href) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState({}, "", href);
  window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
  window.scrollTo(0, 0);
}

/** `to`: the field of the row that holds the way there. */
export function KtuLink({ data, value, to = "href" }) {
  const href = data?.[to];
  if (!href) return value;
  return make("a", { href, onClick: (event) => stayInTheApp(event, href) }, value);
}

const SPARK = { width: 96, height: 26, pad: 4 };

/** The path of a sparkline; places of a ranking (`flip`) rise as they fall, and gaps stay gaps. */
export function sparkPath(values, flip) {
  const { width, height, pad } = SPARK;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (width - 2 * pad) / (values.length - 1);
  let pen = "M";
  const marks = values.map((value, index) => {
    if (value === null) {
      pen = "M";
      return "";
    }
    const share = (value - low) / (span || 1);
    const y = span ? pad + (flip ? share : 1 - share) * (height - 2 * pad) : height / 2;
    const mark = `${pen}${(pad + index * step).toFixed(1)} ${y.toFixed(1)}`;
    pen = "L";
    return mark;
  });
  return marks.join(" ");
}

export function KtuSpark({ data, value }) {
  const values = value ?? [];
  if (values.filter((one) => one !== null).length < 2) return null;
  const { width, height } = SPARK;
  const look = { width, height, "aria-hidden": "true", style: { display: "block", marginTop: 5 } };
  const path = { d: sparkPath(values, data.kind === "rank"), fill: "none", stroke: "var(--target)", strokeWidth: 2 };
  return make("svg", look, make("path", path));
}

export const KtuStatus = ({ data, value }) =>
  value ? make("span", { className: `status ${data.status_role}` }, value) : null;

/** Beside a name on a phone its status, where the reader has not left that out (`beside`). */
export const KtuNamed = ({ data, value, beside }) =>
  make("div", null, KtuLink({ data, value }), beside && make("div", null, KtuStatus({ data, value: data.status })));

export const KtuGroup = ({ data }) => make("div", { className: "grid-group" }, data.group);
