// Whether the figures of a deck are still those of the dashboard, and taking them anew.
import { currentOf } from "../exports.js";
import { read, write } from "./store.js";

/** What has become of each chart by its id: the same, changed (with the chart of now), or gone from where it stood. */
export async function compare(charts) {
  const { charts: now, taken } = await currentOf(charts);
  const found = charts.map((kept, index) => {
    const chart = now[index];
    if (!chart) return [kept.id, { state: "gone" }];
    const same = JSON.stringify(chart) === JSON.stringify(kept.chart);
    return [kept.id, same ? { state: "same" } : { state: "changed", chart, taken }];
  });
  return new Map(found);
}

/** A chart with the figures of now. A title that was written by hand stays. */
function renewed(kept, { chart, taken }) {
  const own = kept.title !== kept.chart.story.title;
  return { ...kept, chart, taken, title: own ? kept.title : chart.story.title };
}

/** Takes the changed charts among `ids` anew; gives how many, and how many of them keep a title of their own. */
export function renew(compared, ids) {
  const deck = read();
  const wanted = new Set(ids.filter((id) => compared.get(id)?.state === "changed"));
  let own = 0;
  deck.charts = deck.charts.map((kept) => {
    if (!wanted.has(kept.id)) return kept;
    const made = renewed(kept, compared.get(kept.id));
    if (made.title !== made.chart.story.title) own += 1;
    return made;
  });
  return wanted.size && write(deck) ? { count: wanted.size, own } : null;
}
