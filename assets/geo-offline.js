/* Maps without internet. Before it draws a geo subplot with a choropleth, plotly.js fetches an outline of the world
   from its makers' server, even where that outline is hidden and the regions come with the figure; offline nothing is
   drawn. An empty outline in the place where plotly.js looks first makes the request unnecessary. */
(function () {
  "use strict";

  var assets = window.PlotlyGeoAssets = window.PlotlyGeoAssets || {};
  var outlines = assets.topojson = assets.topojson || {};
  var layers = ["coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits"];

  ["world_110m", "world_50m"].forEach(function (name) {
    outlines[name] = {
      type: "Topology",
      arcs: [],
      objects: Object.fromEntries(layers.map(function (layer) {
        return [layer, { type: "GeometryCollection", geometries: [] }];
      }))
    };
  });
})();
