// plotly.js comes when a chart needs it: a page of sleeping charts is read without it.
import { data } from "./data.js";
import { element } from "./dom.js";
import { say } from "./words.js";

let coming = null;

/** Plotly, fetched once; where it could not be fetched, the next who asks tries again. */
export function plotly() {
  if (window.Plotly) return Promise.resolve(window.Plotly);
  coming ??= new Promise((resolve, reject) => {
    const script = element("script", { src: data().plotly });
    script.onload = () => resolve(window.Plotly);
    script.onerror = () => {
      coming = null;
      script.remove();
      reject(new Error(say("web-unreachable")));
    };
    document.head.append(script);
  });
  return coming;
}
