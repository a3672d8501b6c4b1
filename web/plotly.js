// plotly.js with just the traces that the dashboard draws (scatter is part of its core). A chart of another kind needs
// its line here; what this bundle lacks, Plotly says on the console. So does a language: Plotly brings Russian, and has no
// Kazakh of its own.
import bar from "plotly.js/lib/bar";
import choropleth from "plotly.js/lib/choropleth";
import Plotly from "plotly.js/lib/core";
import heatmap from "plotly.js/lib/heatmap";
import ru from "plotly.js/lib/locales/ru";
import scattergeo from "plotly.js/lib/scattergeo";
import kk from "./plotly-kk.js";

Plotly.register([bar, heatmap, choropleth, scattergeo, ru, kk]);
window.Plotly = Plotly;
