// plotly.js comes when a chart needs it: a page of sleeping charts is read without it.
import { data } from "./data.js";
import { script } from "./dom.js";

let coming = null;

/** Plotly, fetched once; where it could not be fetched, the next who asks tries again. */
export async function plotly() {
  if (window.Plotly) return window.Plotly;
  coming ??= script(data().plotly).finally(() => {
    coming = null;
  });
  await coming;
  return window.Plotly;
}
