// Maps without internet. Before it draws a geo subplot with a choropleth, plotly.js fetches an outline of the world from
// its makers' server, even where that outline is hidden and the regions come with the figure; offline nothing is drawn.
// An empty outline in the place where plotly.js looks first makes the request unnecessary.
{
  const layers = ["coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits"];
  const nothing = { type: "GeometryCollection", geometries: [] };
  const outline = {
    type: "Topology",
    arcs: [],
    objects: Object.fromEntries(layers.map((layer) => [layer, nothing])),
  };
  window.PlotlyGeoAssets ??= {};
  window.PlotlyGeoAssets.topojson ??= {};
  Object.assign(window.PlotlyGeoAssets.topojson, { world_110m: outline, world_50m: outline });
}
