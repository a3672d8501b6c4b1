/* Labels at bars fit their place: where a card gets narrow, their type shrinks, and below 9 px they give way
   (the numbers stay in the hover and in the table). Ticks of a crowded axis shrink alike. */
(function () {
  "use strict";

  var SMALLEST = 9;
  var LETTER = 0.56; // mean width of a digit as a part of the type size

  function longest(texts) {
    return (texts || []).reduce(function (most, text) {
      return Math.max(most, String(text || "").replace(/<[^>]*>/g, "").length);
    }, 0);
  }

  function axisOf(graph, trace) {
    var name = (trace.xaxis || "x").replace("x", "xaxis");
    return graph._fullLayout[name];
  }

  function fit(graph) {
    var layout = graph._fullLayout;
    // Once for each width of each set of data: the restyle below draws again and would come back here.
    if (!layout || (graph._ktuWidth === layout.width && graph._ktuData === graph.data)) { return; }
    graph._ktuWidth = layout.width;
    graph._ktuData = graph.data;
    var sizes = [];
    var indices = [];
    graph.data.forEach(function (trace, index) {
      if (trace.type !== "bar" || trace.orientation === "h" || !trace.text) { return; }
      var axis = axisOf(graph, trace);
      if (!axis || !axis._length || !axis.range) { return; }
      var slot = axis._length / Math.max(1, Math.abs(axis.range[1] - axis.range[0]));
      if (layout.barmode === "group" && trace.offset === undefined) {
        var beside = graph.data.filter(function (other) {
          return other.type === "bar" && other.offset === undefined && (other.xaxis || "x") === (trace.xaxis || "x") &&
            (other.x || []).some(function (x) { return (trace.x || []).indexOf(x) >= 0; });
        }).length;
        slot = slot / Math.max(1, beside);
      }
      var home = trace._ktuPosition || (trace._ktuPosition = trace.textposition || "auto");
      var inside = home === "inside";
      if (inside) { slot = slot * (1 - layout.bargap); }
      var room = slot / (LETTER * longest(trace.text));
      var size = Math.min(13, Math.floor(room));
      sizes.push(size < SMALLEST ? 1 : size);
      indices.push(index);
    });
    if (!indices.length) { return; }
    window.Plotly.restyle(graph, {
      "textfont.size": sizes,
      "textposition": indices.map(function (index, place) {
        return sizes[place] === 1 ? "none" : graph.data[index]._ktuPosition;
      })
    }, indices);
  }

  function watch(graph) {
    if (graph._ktuWatched) { return; }
    graph._ktuWatched = true;
    graph.on("plotly_afterplot", function () { fit(graph); });
    fit(graph);
  }

  new MutationObserver(function () {
    document.querySelectorAll(".card-chart .js-plotly-plot").forEach(function (graph) {
      if (graph.on && graph._fullLayout) { watch(graph); }
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
