/* From a chart to a picture that needs no retouching: window.ktuPicture.

   The chart is drawn by Plotly as on its card, at a size at which nothing overlaps, and scaled as a whole; title,
   subtitle, source and notes are set around it. So nothing of the chart is enlarged piece by piece, and what stands
   around it can neither cut it nor cover it. */
(function () {
  "use strict";

  var FONT = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", Arial, sans-serif";
  var INK = "#13263C";
  var MUTED = "#5A6779";
  var RULE = "#E3E8EF";
  var GROUND = "#FFFFFF";

  /* Pixels of a picture before `scale`; `title` is the size of its type. A slide is 1920 wide, so a half-slide has the
     same type as a whole one. `panel` and `half-panel` go without title and source: the slide writes them itself. */
  var SIZES = {
    "16:9": { width: 1920, height: 1080, title: 44, name: "16:9", words: "1920 × 1080" },
    "4:3": { width: 1600, height: 1200, title: 42, name: "4:3", words: "1600 × 1200", suffix: "4x3" },
    "square": { width: 1200, height: 1200, title: 38, name: "Square", words: "1200 × 1200", suffix: "square" },
    "half": { width: 960, height: 1080, title: 36, name: "Half a slide", words: "960 × 1080", suffix: "half" },
    "panel": { width: 1760, height: 800, bare: true },
    "half-panel": { width: 860, height: 800, bare: true }
  };
  var SCALE = 2;

  /* How many pixels of the picture one pixel of a card takes, best first. 2.4 makes the 13 px of a card 16 points on
     a slide; the first at which all words find a place is taken. */
  var ZOOMS = [2.4, 2.15, 1.9, 1.7, 1.5, 1.35, 1.2, 1.05, 0.92, 0.8];
  var CARD_TYPE = 13;
  var SLIDE_POINTS = 540 / 1080; // a slide is 7.5 inches, 540 points, high
  var SMALLEST_LABEL = 10;
  var LINE = 1.24;
  var MAP_SHAPE = 1.4; // how much wider than high the country is, with its legend
  var DEMO = "Demonstration: the actuals are invented";

  var ruler = document.createElement("canvas").getContext("2d");

  function plainWords(text) {
    return String(text === null || text === undefined ? "" : text).replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
  }

  function widthOf(text, size, weight) {
    ruler.font = (weight || 400) + " " + size + "px " + FONT;
    return ruler.measureText(plainWords(text)).width;
  }

  /* Lines of at most `most` pixels. Thin and no-break spaces hold together; a tag is never broken. */
  function wrap(text, most, size, weight) {
    var lines = [];
    String(text || "").split(/<br\s*\/?>/).forEach(function (part) {
      var line = "";
      part.split(/ +(?![^<>]*>)/).forEach(function (word) {
        var longer = line ? line + " " + word : word;
        if (line && widthOf(longer, size, weight) > most) {
          lines.push(line);
          line = word;
        } else {
          line = longer;
        }
      });
      lines.push(line);
    });
    return lines;
  }

  function isSpec(value) {
    return typeof value.dtype === "string" && value.bdata !== undefined;
  }

  var ARRAYS = {
    i1: Int8Array, u1: Uint8Array, i2: Int16Array, u2: Uint16Array, i4: Int32Array, u4: Uint32Array,
    f4: Float32Array, f8: Float64Array
  };

  /* A copy as plain JSON: typed arrays become lists, and what plotly.js and this dashboard keep for themselves
     (names with an underscore) stays behind. */
  function plain(value) {
    if (value === null || value === undefined) { return null; }
    if (ArrayBuffer.isView(value)) { return Array.from(value, plain); }
    if (Array.isArray(value)) { return value.map(plain); }
    if (typeof value === "number") { return isFinite(value) ? value : null; }
    if (typeof value !== "object") { return value; }
    if (isSpec(value) && typeof value.bdata === "string" && !value.shape) {
      var bytes = Uint8Array.from(window.atob(value.bdata), function (letter) { return letter.charCodeAt(0); });
      return Array.from(new ARRAYS[value.dtype](bytes.buffer), plain);
    }
    var copy = {};
    Object.keys(value).forEach(function (key) {
      if (key.charAt(0) !== "_" && value[key] !== undefined && typeof value[key] !== "function") {
        copy[key] = plain(value[key]);
      }
    });
    return copy;
  }

  /* The figure of a drawn chart as its page made it: what fit.js did for the width of the card is undone. */
  function figureOf(graph) {
    var data = graph.data.map(function (trace) {
      var copy = plain(trace);
      if (trace._ktuPosition) {
        copy.textposition = trace._ktuPosition;
        if (copy.textfont) { delete copy.textfont.size; }
      }
      return copy;
    });
    var layout = plain(graph.layout);
    var holder = graph.closest(".card-chart");
    // Dash takes the height out of a chart that fills its card; how high that is, is part of the figure.
    layout.height = layout.height || (holder && parseFloat(holder.style.height)) || 320;
    delete layout.width;
    return { data: data, layout: layout };
  }

  function storyOf(figure) {
    return figure.layout.meta || {};
  }

  /* --- Decimal comma ------------------------------------------------------------------------------------------ */

  var DECIMAL = /(?<![A-Za-z0-9.]|[A-Za-z]-)(\d+)\.(\d+)(?![\d.]*\.\d|\d|[A-Za-z])/g;

  /* `1.5` → `1,5`; codes such as 1.2.10 or SP-1.2 and what is quoted from the print stay as they are. */
  function commas(text) {
    if (typeof text !== "string") { return text; }
    return text.split(/(“[^”]*”|<[^>]*>)/).map(function (part) {
      return /^[“<]/.test(part) ? part : part.replace(DECIMAL, "$1,$2");
    }).join("");
  }

  function commasIn(value) {
    return Array.isArray(value) ? value.map(commasIn) : commas(value);
  }

  function withCommas(figure) {
    figure.layout.separators = ", ";
    figure.data.forEach(function (trace) {
      if (trace.text) { trace.text = commasIn(trace.text); }
    });
    (figure.layout.annotations || []).forEach(function (note) { note.text = commas(note.text); });
    axesOf(figure).forEach(function (axis) {
      if (axis.ticktext) { axis.ticktext = commasIn(axis.ticktext); }
    });
    var story = storyOf(figure);
    ["title", "subtitle", "key"].forEach(function (name) { story[name] = commas(story[name]); });
    story.notes = (story.notes || []).map(commas);
  }

  function axesOf(figure) {
    return Object.keys(figure.layout).filter(function (key) { return /^[xy]axis\d*$/.test(key); })
      .map(function (key) { return figure.layout[key]; });
  }

  /* --- The chart at one size ----------------------------------------------------------------------------------- */

  function typeOf(font, usual) {
    return (font && typeof font.size === "number") ? font.size : (usual || CARD_TYPE);
  }

  function isEndLabel(note) {
    return note.showarrow === false && note.xanchor === "left" && note.xshift > 0 && note.xref !== "paper" &&
      note.yref !== "paper";
  }

  function axisName(reference, letter) {
    return (reference || letter).replace(" domain", "").replace(letter, letter + "axis");
  }

  /* Names beside the ends of lines: wrapped, with as much margin as the longest line of them takes. */
  function wrapEndLabels(layout, box) {
    var widest = 0;
    (layout.annotations || []).filter(isEndLabel).forEach(function (note) {
      var size = typeOf(note.font);
      var lines = wrap(note.text, 0.24 * box.width, size);
      note.text = lines.join("<br>");
      note.align = "left";
      note.yanchor = "middle";
      lines.forEach(function (line) { widest = Math.max(widest, widthOf(line, size) + note.xshift); });
    });
    if (widest) { layout.margin.r = Math.ceil(widest) + 6; }
  }

  /* Titles of small multiples (and other words that hang on the page): no wider than the panel they stand over. */
  function wrapPanelTitles(layout, box) {
    var inner = box.width - 48;
    var deepest = 1;
    (layout.annotations || []).forEach(function (note) {
      if (note.showarrow !== false || note.xref !== "paper" || typeof note.x !== "number") { return; }
      var room = inner;
      Object.keys(layout).forEach(function (key) {
        var domain = /^xaxis/.test(key) && layout[key].domain;
        if (domain && note.xanchor !== "right" && note.x >= domain[0] - 0.001 && note.x <= domain[1] + 0.001) {
          room = Math.min(room, (domain[1] - domain[0]) * inner + 10);
        }
      });
      var lines = wrap(note.text, room, typeOf(note.font), /<b>/.test(note.text) ? 700 : 400);
      note.text = lines.join("<br>");
      if (note.yref === "paper" && note.y > 0.98 && note.yanchor === "bottom") {
        deepest = Math.max(deepest, lines.length);
      }
    });
    layout.margin.t += (deepest - 1) * 17;
  }

  function categoriesOf(figure, letter, axis) {
    var id = axis.replace("axis", "");
    var seen = [];
    figure.data.forEach(function (trace) {
      if ((trace[letter + "axis"] || letter) !== id || !Array.isArray(trace[letter])) { return; }
      trace[letter].forEach(function (value) {
        if (typeof value === "string" && isNaN(Number(value)) && seen.indexOf(value) < 0) { seen.push(value); }
      });
    });
    return seen;
  }

  function wrapTicks(axis, names, room, size) {
    var wrapped = (axis.ticktext || names).map(function (text) {
      return wrap(String(text).replace(/<br\s*\/?>/g, " "), room, size).join("<br>");
    });
    if (!axis.ticktext) { axis.tickmode = "array"; axis.tickvals = names; }
    axis.ticktext = wrapped;
    axis.ticklabelstandoff = 5;
  }

  /* Long names at the left: wrapped where their rows have room for a second line. */
  function wrapNames(figure, box) {
    Object.keys(figure.layout).filter(function (key) { return /^yaxis/.test(key); }).forEach(function (key) {
      var axis = figure.layout[key];
      if (axis.visible === false || axis.showticklabels === false) { return; }
      var names = axis.ticktext || categoriesOf(figure, "y", key);
      if (!names.length) { return; }
      var domain = axis.domain || [0, 1];
      var size = typeOf(axis.tickfont);
      var row = 0.8 * box.height * (domain[1] - domain[0]) / names.length;
      var room = row >= 2.3 * size ? 0.28 * box.width : 0.42 * box.width;
      wrapTicks(axis, names, room, size);
    });
  }

  function prepared(figure, box, ground) {
    var copy = plain(figure);
    var layout = copy.layout;
    var usual = ((layout.template || {}).layout || {}).margin || {};
    layout.margin = Object.assign({ l: 8, r: 8, t: 24, b: 8 }, usual, layout.margin || {});
    layout.margin.l = Math.max(layout.margin.l, 4);
    layout.autosize = false;
    layout.width = box.width;
    layout.height = box.height;
    layout.paper_bgcolor = layout.plot_bgcolor = ground;
    if (layout.geo) { layout.geo.bgcolor = ground; }
    delete layout.title;
    wrapEndLabels(layout, box);
    wrapPanelTitles(layout, box);
    wrapNames(copy, box);
    copy.data.forEach(function (trace) {
      if (trace.showlegend !== false && trace.name) {
        trace.name = wrap(trace.name, 0.8 * box.width, 12).join("<br>");
      }
    });
    copy.config = { staticPlot: true, displayModeBar: false };
    return copy;
  }

  /* Push the names at line ends apart, now that the place of every value is known. */
  function placeEndLabels(graph, change) {
    var groups = {};
    (graph.layout.annotations || []).forEach(function (note, index) {
      if (!isEndLabel(note)) { return; }
      var name = axisName(note.yref, "y");
      var axis = graph._fullLayout[name];
      if (!axis || !axis.d2p) { return; }
      var size = typeOf(note.font);
      var place = axis.d2p(note.y);
      // Labels of several ends of one axis stand in one column only where their lines end at one place.
      var column = name + " " + note.x;
      (groups[column] = groups[column] || []).push({
        index: index, at: place, place: place, room: note.text.split("<br>").length * size * 1.3, length: axis._length
      });
    });
    Object.keys(groups).forEach(function (column) {
      var labels = groups[column].sort(function (one, other) { return one.at - other.at; });
      function apart(one, other) { return (one.room + other.room) / 2; }
      labels.forEach(function (label, index) {
        if (index) { label.place = Math.max(label.place, labels[index - 1].place + apart(label, labels[index - 1])); }
      });
      var lowest = labels[labels.length - 1];
      lowest.place = Math.min(lowest.place, Math.max(lowest.at, lowest.length));
      for (var index = labels.length - 2; index >= 0; index -= 1) {
        labels[index].place = Math.min(labels[index].place, labels[index + 1].place - apart(labels[index], labels[index + 1]));
      }
      labels.forEach(function (label) { change["annotations[" + label.index + "].yshift"] = label.at - label.place; });
    });
  }

  /* Where a value is written beside the end of a line, the name goes behind it. */
  function clearEndLabels(graph) {
    var values = Array.from(graph.querySelectorAll(".textpoint text"), function (text) {
      return text.getBoundingClientRect();
    });
    var push = 0;
    var notes = graph.layout.annotations || [];
    notes.forEach(function (note, index) {
      var drawn = isEndLabel(note) && graph.querySelector(".annotation[data-index='" + index + "'] text");
      if (!drawn) { return; }
      var name = drawn.getBoundingClientRect();
      values.forEach(function (value) {
        if (value.left < name.right && name.left < value.right + 4 && value.top + 3 < name.bottom && name.top < value.bottom - 3) {
          push = Math.max(push, value.right - name.left + 4);
        }
      });
    });
    if (!push) { return null; }
    var change = { "margin.r": graph.layout.margin.r + push };
    notes.forEach(function (note, index) {
      if (isEndLabel(note)) { change["annotations[" + index + "].xshift"] = note.xshift + push; }
    });
    return change;
  }

  /* Years that would touch are written 2018 ’19 ’20. */
  function shortYears(names, slot, size) {
    if (!names.every(isYear) || widthOf("2020", size) + 4 <= slot) { return null; }
    return names.map(function (name, index) { return index ? "’" + String(name).slice(2) : String(name); });
  }

  /* Names under bars: wrapped to the width of their place instead of turned. */
  function placeCategories(graph, change) {
    change = change || {};
    Object.keys(graph._fullLayout).filter(function (key) { return /^xaxis\d*$/.test(key); }).forEach(function (key) {
      var axis = graph._fullLayout[key];
      var given = graph.layout[key] || {};
      if (!axis._length || axis.visible === false || axis.showticklabels === false) { return; }
      var names = axis.ticktext && axis.tickmode === "array" ? axis.ticktext : categoriesOf(graph, "x", key);
      if (!names.length) { return; }
      var size = typeOf(axis.tickfont);
      var slot = axis._length / names.length - 6;
      var years = axis.range ? axis._length / Math.abs(axis.range[1] - axis.range[0]) : slot;
      var wrapped = shortYears(names, years, size) ||
        names.map(function (text) { return wrap(text, slot, size).join("<br>"); });
      var widest = Math.max.apply(null, wrapped.join("<br>").split("<br>").map(function (line) { return widthOf(line, size); }));
      if (wrapped.join() === names.join() || widest > slot + 8 && !isYear(names[0])) { return; }
      if (!given.ticktext) {
        change[key + ".tickmode"] = "array";
        change[key + ".tickvals"] = names;
      }
      change[key + ".ticktext"] = wrapped;
      change[key + ".tickangle"] = 0;
    });
    return change;
  }

  /* Labels at upright bars shrink a little before the whole chart has to; for labels inside of them the bars first
     grow broader, and all such labels of a chart have one size. */
  function fitBarLabels(graph) {
    var layout = graph._fullLayout;
    var labelled = [];
    graph.data.forEach(function (trace, index) {
      if (trace.type !== "bar" || trace.orientation === "h" || !trace.text || trace.textposition === "none") { return; }
      var axis = layout[axisName(trace.xaxis, "x")];
      if (!axis || !axis._length || !axis.range) { return; }
      var usual = typeOf(trace.textfont);
      var slot = axis._length / Math.max(1, Math.abs(axis.range[1] - axis.range[0]));
      if (layout.barmode === "group" && trace.offsetgroup === undefined) {
        slot = slot / Math.max(1, graph.data.filter(function (other) {
          return other.type === "bar" && (other.xaxis || "x") === (trace.xaxis || "x") &&
            (other.x || []).some(function (x) { return (trace.x || []).indexOf(x) >= 0; });
        }).length);
      }
      var texts = Array.isArray(trace.text) ? trace.text : [trace.text];
      labelled.push({
        index: index, usual: usual, slot: slot, inside: trace.textposition === "inside",
        widest: Math.max.apply(null, [1].concat(texts.map(function (text) { return widthOf(text, usual) + 4; })))
      });
    });
    var inside = labelled.filter(function (one) { return one.inside; });
    var gap = inside.reduce(function (least, one) { return Math.min(least, 1 - (one.widest + 4) / one.slot); }, layout.bargap);
    gap = Math.max(0.1, gap);
    function fitting(one) {
      return Math.min(one.usual, one.usual * (one.inside ? one.slot * (1 - gap) - 4 : one.slot - 2) / one.widest);
    }
    var common = Math.min.apply(null, inside.map(fitting));
    graph._ktuTight = inside.length > 0 && common < 0.9 * SMALLEST_LABEL;
    var sizes = [];
    var indices = [];
    labelled.forEach(function (one) {
      var size = Math.max(SMALLEST_LABEL, one.inside ? common : fitting(one));
      if (size < one.usual) {
        sizes.push(size);
        indices.push(one.index);
      }
    });
    var step = gap < layout.bargap ? window.Plotly.relayout(graph, { bargap: gap }) : Promise.resolve();
    return step.then(function () {
      return indices.length ? window.Plotly.restyle(graph, { "textfont.size": sizes }, indices) : null;
    });
  }

  /* How much of the chart did not find a place: words over words, words outside, a plot squeezed by its names. */
  function faults(graph) {
    var host = graph.getBoundingClientRect();
    var size = graph._fullLayout._size;
    var count = 0;
    if (graph._ktuTight) { count += 1; }
    if (!graph._fullLayout.geo && (size.w < 0.38 * host.width || size.h < 0.4 * host.height)) { count += 3; }
    var boxes = [];
    graph.querySelectorAll("svg text").forEach(function (text, owner) {
      if (!text.textContent.trim() || text.closest(".hoverlayer")) { return; }
      var tick = text.closest(".xtick, .ytick");
      var turned = tick && /rotate\((?!0)/.test(text.getAttribute("transform") || "");
      if (turned) { count += 0.05; }
      var lines = text.querySelectorAll("tspan.line");
      (lines.length ? Array.from(lines) : [text]).forEach(function (line) {
        var box = line.getBoundingClientRect();
        if (!line.textContent.trim() || box.width < 1 || box.height < 3) { return; }
        if (box.left < host.left - 3 || box.right > host.right + 3 || box.top < host.top - 3 || box.bottom > host.bottom + 3) {
          count += 1;
        }
        // A box of letters has air above and below: labels may come that close.
        var air = 0.14 * box.height;
        boxes.push({
          left: box.left - 1, right: box.right + 1, top: box.top + air, bottom: box.bottom - air, turned: turned, owner: owner
        });
      });
    });
    for (var one = 0; one < boxes.length; one += 1) {
      for (var other = one + 1; other < boxes.length; other += 1) {
        var a = boxes[one];
        var b = boxes[other];
        if (a.owner !== b.owner && !(a.turned && b.turned) && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
          count += 1;
        }
      }
    }
    return count;
  }

  function drawAt(host, figure, room, zoom, ground) {
    var box = { width: Math.round(room.width / zoom), height: Math.round(room.height / zoom) };
    host.style.width = box.width + "px";
    host.style.height = box.height + "px";
    var spec = prepared(figure, box, ground);
    return window.Plotly.newPlot(host, spec.data, spec.layout, spec.config).then(function () {
      var change = {};
      placeEndLabels(host, change);
      placeCategories(host, change);
      return Object.keys(change).length ? window.Plotly.relayout(host, change) : null;
    }).then(function () {
      var change = clearEndLabels(host);
      return change ? window.Plotly.relayout(host, change) : null;
    }).then(function () { return fitBarLabels(host); }).then(function () {
      return { zoom: zoom, box: box, faults: faults(host), data: host.data, layout: host.layout };
    });
  }

  /* What cannot fit need not be tried: a chart keeps most of the height of its card (a map nearly all, for its
     regions do not grow with their names), and each name on a list needs a line. */
  function largestZoom(figure, room) {
    var natural = figure.layout.height || 320;
    var listed = room.height;
    var keeps = 0.6;
    if (figure.layout.geo) { return Math.min(room.height, room.width / MAP_SHAPE) / (0.95 * natural); }
    Object.keys(figure.layout).filter(function (key) { return /^yaxis/.test(key); }).forEach(function (key) {
      var axis = figure.layout[key];
      var names = axis.visible === false || axis.showticklabels === false ? [] : categoriesOf(figure, "y", key);
      if (axis.ticktext && !names.length) { names = axis.ticktext; }
      var domain = axis.domain || [0, 1];
      if (names.length > 5) {
        keeps = 0.4;
        listed = Math.min(listed, 0.9 * room.height * (domain[1] - domain[0]) / (names.length * typeOf(axis.tickfont) * 1.25));
      }
    });
    return Math.min(listed, room.height / (keeps * natural));
  }

  /* The chart as SVG at the largest zoom at which nothing is in the way of anything. */
  function chart(figure, room, ground, quick) {
    var host = document.createElement("div");
    host.className = "picture-host";
    host.setAttribute("aria-hidden", "true");
    document.body.appendChild(host);
    var largest = largestZoom(figure, room);
    var zooms = ZOOMS.filter(function (zoom) { return zoom <= largest + 0.001; });
    if (!zooms.length) { zooms = ZOOMS.slice(-1); }
    if (quick) { zooms = [zooms[Math.min(zooms.length - 1, 3)]]; }
    var best = null;

    function attempt(index) {
      return drawAt(host, figure, room, zooms[index], ground).then(function (drawn) {
        if (!best || drawn.faults < best.faults || (drawn.faults === best.faults && drawn.zoom > best.zoom)) { best = drawn; }
        return drawn.faults === 0;
      });
    }

    /* The larger the type, the more is in the way: halve what lies between the last that failed and the first that fits. */
    function between(failed, fits) {
      if (fits - failed <= 1) { return Promise.resolve(); }
      var middle = Math.floor((failed + fits) / 2);
      return attempt(middle).then(function (fitted) { return fitted ? between(failed, middle) : between(middle, fits); });
    }

    return attempt(0).then(function (fitted) { return fitted || between(0, zooms.length); }).then(function () {
      var drawn = best;
      return window.Plotly.toImage({ data: drawn.data, layout: drawn.layout, config: { staticPlot: true } }, {
        format: "svg", width: drawn.box.width, height: drawn.box.height, imageDataOnly: true
      }).then(function (svg) {
        return { svg: svg, zoom: drawn.zoom, box: drawn.box, faults: drawn.faults };
      });
    }).finally(function () {
      window.Plotly.purge(host);
      host.remove();
    });
  }

  /* --- What stands around it ----------------------------------------------------------------------------------- */

  var SVG = "http://www.w3.org/2000/svg";

  function node(name, attributes, text) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function block(lines, x, top, size, weight, colour) {
    var text = node("text", {
      "font-family": FONT, "font-size": size, "font-weight": weight, fill: colour, "xml:space": "preserve"
    });
    lines.forEach(function (line, index) {
      text.appendChild(node("tspan", { x: x, y: (top + size * (0.95 + index * LINE)).toFixed(1) }, plainWords(line)));
    });
    return text;
  }

  function head(story, size, room) {
    var type = size.title;
    var title = wrap(story.title, room, type, 650);
    while (title.length > 3 && type > 0.7 * size.title) {
      type -= 2;
      title = wrap(story.title, room, type, 650);
    }
    var small = Math.round(0.62 * size.title);
    return { title: title, type: type, subtitle: wrap(story.subtitle, room, small), small: small,
      height: title.length * type * LINE + (story.subtitle ? 8 + wrap(story.subtitle, room, small).length * small * LINE : 0) };
  }

  /* Source and notes, in smaller type where there are many, at most a quarter of the picture. */
  function foot(story, size, room, demo) {
    var parts = [[story.source, story.key].filter(Boolean).join(" · ")];
    (story.notes || []).forEach(function (note) { parts.push(/^\*/.test(note) ? note : "* " + note); });
    if (demo) { parts.unshift(demoWords(demo) + "."); }
    var type = Math.round(0.5 * size.title);
    var lines;
    for (; ; type -= 1) {
      lines = [];
      parts.filter(Boolean).forEach(function (part) { lines = lines.concat(wrap(part, room, type)); });
      if (lines.length * type * LINE <= 0.24 * size.height || type <= 0.34 * size.title) { break; }
    }
    var most = Math.floor(0.3 * size.height / (type * LINE));
    if (lines.length > most) {
      lines = lines.slice(0, most);
      lines[most - 1] = lines[most - 1].replace(/.{3}$/, "…");
    }
    return { lines: lines, type: type, height: lines.length * type * LINE };
  }

  /* `demo` is the sentence of the mark, or just true. */
  function demoWords(demo) { return typeof demo === "string" && demo ? demo : DEMO; }

  function demoMark(size, demo) {
    var type = 0.85 * size.width / widthOf(demoWords(demo), 1, 700);
    return node("text", {
      x: size.width / 2, y: size.height / 2, "text-anchor": "middle", "font-family": FONT, "font-size": type.toFixed(0),
      "font-weight": 700, fill: "#B83227", "fill-opacity": 0.16, class: "demo-mark",
      transform: "rotate(-24 " + size.width / 2 + " " + size.height / 2 + ")"
    }, demoWords(demo));
  }

  /* The picture as SVG text. `options`: `size` (a name of SIZES), `ground` (white, none), `decimal` (. or ,), `title`
     (instead of the chart's own), `demo`, `quick` (for thumbnails: first drawing taken). */
  function draw(figure, options) {
    options = options || {};
    var size = SIZES[options.size] || SIZES["16:9"];
    var ground = options.ground === "none" ? "rgba(0,0,0,0)" : GROUND;
    var copy = plain(figure);
    var story = copy.layout.meta = Object.assign({}, storyOf(copy));
    if (options.title) { story.title = options.title; }
    if (options.decimal === ",") { withCommas(copy); }
    var pad = size.bare ? 8 : Math.round(0.022 * size.width + 14);
    var room = size.width - 2 * pad;
    var above = size.bare ? { height: -8 } : head(story, size, room);
    var below = size.bare ? { height: -24 } : foot(story, size, room, options.demo);
    var place = { x: pad, y: pad + above.height + 16, width: room };
    place.height = size.height - place.y - (below.height + 32) - (size.bare ? 8 : 0.7 * pad);
    return chart(copy, place, ground, options.quick).then(function (drawn) {
      var inner = new DOMParser().parseFromString(drawn.svg, "image/svg+xml").documentElement;
      // Labels squeezed into bars too thin for them are no labels: the table has their numbers.
      inner.querySelectorAll(".bartext").forEach(function (label) {
        var scale = /scale\(([\d.]+)/.exec(label.getAttribute("transform") || "");
        if (scale && Number(scale[1]) < 0.62) { label.remove(); }
      });
      inner.setAttribute("x", place.x);
      inner.setAttribute("y", place.y);
      inner.setAttribute("width", place.width);
      inner.setAttribute("height", place.height);
      inner.setAttribute("viewBox", "0 0 " + drawn.box.width + " " + drawn.box.height);
      inner.setAttribute("preserveAspectRatio", "xMidYMid meet");
      inner.setAttribute("overflow", "visible");
      var svg = node("svg", {
        width: size.width, height: size.height, viewBox: "0 0 " + size.width + " " + size.height, role: "img"
      });
      svg.appendChild(node("title", {}, story.title || ""));
      svg.appendChild(node("desc", {}, [story.subtitle, story.source].concat(story.notes || []).filter(Boolean).join(" ")));
      if (options.ground !== "none") { svg.appendChild(node("rect", { width: size.width, height: size.height, fill: GROUND })); }
      if (!size.bare) {
        svg.appendChild(block(above.title, pad, pad, above.type, 650, INK));
        svg.appendChild(block(above.subtitle, pad, pad + above.title.length * above.type * LINE + 8, above.small, 400, MUTED));
      }
      svg.appendChild(document.importNode(inner, true));
      if (!size.bare) {
        var top = size.height - 0.7 * pad - below.height;
        svg.appendChild(node("line", { x1: pad, x2: size.width - pad, y1: top - 10, y2: top - 10, stroke: RULE, "stroke-width": 2 }));
        svg.appendChild(block(below.lines, pad, top, below.type, 400, MUTED));
      }
      if (options.demo) { svg.appendChild(demoMark(size, options.demo)); }
      return {
        svg: new XMLSerializer().serializeToString(svg), title: story.title || "", width: size.width, height: size.height, faults: drawn.faults,
        points: Math.round(CARD_TYPE * drawn.zoom * SLIDE_POINTS)
      };
    });
  }

  /* The drawing as pixels: a PNG of `scale` times its size. */
  function toPng(drawing, scale) {
    var url = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
    return new Promise(function (done, failed) {
      var image = new Image();
      image.onload = function () {
        var canvas = document.createElement("canvas");
        canvas.width = drawing.width * scale;
        canvas.height = drawing.height * scale;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(function (blob) { if (blob) { done(blob); } else { failed(new Error("No picture came out.")); } }, "image/png");
      };
      image.onerror = function () { failed(new Error("The drawing could not be turned into a picture.")); };
      image.src = url;
    }).finally(function () { URL.revokeObjectURL(url); });
  }

  function png(figure, options) {
    return draw(figure, options).then(function (drawing) { return toPng(drawing, (options && options.scale) || SCALE); });
  }

  /* --- File names ---------------------------------------------------------------------------------------------- */

  function two(number) { return (number < 10 ? "0" : "") + number; }

  function isYear(value) {
    return /^(19|20)\d\d$/.test(String(value));
  }

  /* First and last year of a chart: of its axes where years stand on them, else of its subtitle. */
  function yearsOf(figure) {
    var years = [];
    figure.data.forEach(function (trace) {
      (Array.isArray(trace.x) && trace.meta && trace.orientation !== "h" && trace.type !== "heatmap" ? trace.x : []).forEach(function (x) { if (isYear(x)) { years.push(Number(x)); } });
    });
    if (!years.length) {
      years = (String(storyOf(figure).subtitle || "").match(/\b(19|20)\d\d\b/g) || []).map(Number);
    }
    if (!years.length) { return ""; }
    var first = Math.min.apply(null, years);
    var last = Math.max.apply(null, years);
    return first === last ? String(first) : first + "-" + last;
  }

  /* `ktu_students-by-level_2018-2025_2026-11-21.png` */
  function fileName(figure, extension, size) {
    var now = new Date();
    var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
    var slug = String(storyOf(figure).name || "chart").toLowerCase().replace(/[^\p{L}\p{N}.-]+/gu, "-");
    var suffix = size && SIZES[size] ? SIZES[size].suffix : "";
    return ["ktu", slug, yearsOf(figure), suffix, today].filter(Boolean).join("_") + "." + extension;
  }

  /* Whether PowerPoint has no chart of this kind, so that a slide needs the picture (see export/panels.py). */
  function needsPicture(figure) {
    var panels = {};
    var lines = 0;
    var across = false;
    var strange = figure.data.some(function (trace) {
      var type = trace.type || "scatter";
      var shows = trace.meta && trace.meta.role && trace.meta.role !== "word";
      panels[(trace.xaxis || "x") + (trace.yaxis || "y")] = true;
      across = across || trace.orientation === "h";
      if (type === "scatter" && shows && /lines/.test(trace.mode || "")) { lines += 1; }
      return (type !== "bar" && type !== "scatter") || trace.base !== undefined ||
        (type === "scatter" && shows && !/lines/.test(trace.mode || "") && trace.mode !== "text");
    });
    return strange || Object.keys(panels).length > 9 || lines > 12 || (across && lines > 0) ||
      axesOf(figure).some(function (axis) { return axis.type === "log"; });
  }

  window.ktuPicture = {
    sizes: SIZES, needsPicture: needsPicture, draw: draw, png: png, toPng: toPng, figureOf: figureOf, fileName: fileName, yearsOf: yearsOf,
    commas: commas, categories: placeCategories
  };
})();

/* What every card and the deck need to save, ask and say: window.ktuDesk. */
(function () {
  "use strict";

  var WORDS = {
    close: "Close",
    refused: "The server did not make the file (it answered {status}).",
    unreachable: "The server cannot be reached. Try again when the connection is back."
  };
  var SETTINGS = "ktu-picture";
  var DEFAULTS = { size: "16:9", ground: "white", decimal: "." };

  /* How pictures are to look, kept for this browser. */
  function settings(change) {
    var kept = {};
    try { kept = JSON.parse(window.localStorage.getItem(SETTINGS)) || {}; } catch (_unreadable) { kept = {}; }
    var now = Object.assign({}, DEFAULTS, kept, change || {});
    if (change) {
      try { window.localStorage.setItem(SETTINGS, JSON.stringify(now)); } catch (_full) { /* holds for this page */ }
    }
    return now;
  }

  /* The sentence of the demonstration's mark, `false` where the figures are real. */
  function demo() {
    var words = document.documentElement.getAttribute("data-demo");
    return words === null ? false : words || true;
  }

  function save(blob, name) {
    var link = document.createElement("a");
    var url = URL.createObjectURL(blob);
    link.href = url;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
  }

  var timer;

  /* One line at the foot of the window; a fault stays until it is closed. `action`: { words, run }. */
  function say(words, kind, action) {
    var line = document.querySelector(".say");
    if (!line) {
      line = document.createElement("div");
      line.className = "say";
      document.body.appendChild(line);
    }
    window.clearTimeout(timer);
    line.textContent = "";
    line.setAttribute("role", kind === "fault" ? "alert" : "status");
    line.classList.toggle("fault", kind === "fault");
    line.hidden = false;
    var text = document.createElement("span");
    text.textContent = words;
    line.appendChild(text);
    function button(label, run) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", function () { line.hidden = true; if (run) { run(); } });
      line.appendChild(made);
    }
    if (action) { button(action.words, action.run); }
    button(WORDS.close);
    // A modal dialog hides what is outside of it from readers of the screen and of the page.
    (document.querySelector("dialog[open]") || document.body).appendChild(line);
    if (kind !== "fault") { timer = window.setTimeout(function () { line.hidden = true; }, action ? 12000 : 5000); }
  }

  function fault(error) {
    say(error && error.message ? error.message : String(error), "fault");
  }

  function nameIn(answer, usual) {
    var header = answer.headers.get("Content-Disposition") || "";
    var exact = /filename\*=UTF-8''([^;]+)/i.exec(header);
    if (exact) { return decodeURIComponent(exact[1]); }
    var simple = /filename="?([^";]+)"?/i.exec(header);
    return simple ? simple[1] : usual;
  }

  /* The words of a refusal: text, or the sentence within JSON; never a whole page of HTML. */
  function sentence(answer) {
    return answer.text().then(function (text) {
      try {
        var read = JSON.parse(text);
        text = typeof read === "string" ? read : read.error || read.message || "";
      } catch (_notJson) { /* plain text */ }
      var short = text.trim();
      return short && short.length < 400 && short.charAt(0) !== "<" ? short
        : WORDS.refused.replace("{status}", answer.status);
    });
  }

  /* Ask the server for a file of charts and save it. */
  function download(kind, body, usual) {
    return fetch("/export/" + kind, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body)
    }).catch(function () { throw new Error(WORDS.unreachable); }).then(function (answer) {
      var made = answer.ok && !/text\/html/.test(answer.headers.get("Content-Type") || "");
      if (!made) { return sentence(answer).then(function (words) { throw new Error(words); }); }
      return answer.blob().then(function (blob) { save(blob, nameIn(answer, usual)); });
    });
  }

  /* The filters of this page in words, as its bar of menus writes them. */
  function filters() {
    return Array.from(document.querySelectorAll(".topbar .drop-button, .controls .drop-button"), function (button) {
      return button.textContent.trim().replace(/\s+/g, " ");
    }).join("; ");
  }

  window.ktuDesk = { settings: settings, demo: demo, save: save, say: say, fault: fault, download: download, filters: filters };
})();

/* What the buttons of a chart card do, for every card alike (see components/card.py). One listener on the document:
   cards come and go with the pages. */
(function () {
  "use strict";

  var picture = window.ktuPicture;
  var desk = window.ktuDesk;
  var WORDS = {
    copied: "Copied: paste it into a slide.",
    not_copied: "This browser does not let the page copy pictures. Save the PNG instead.",
    saved: "Saved as {name}.",
    not_drawn: "This chart is not drawn yet. Try again in a moment.",
    drawing: "Drawing the picture …",
    heading: "Picture for slides",
    size: "Size",
    ground: "Ground",
    white: "White",
    none: "Transparent",
    decimal: "Decimals",
    point: "Point: 1.5",
    comma: "Comma: 1,5",
    png: "Save PNG",
    svg: "Save SVG",
    copy: "Copy",
    close: "Close",
    alt: "Preview: {title}",
    file: "{name} · {width} × {height} pixels",
    small: "There is much in this chart: its type would be about {points} points on a slide."
  };
  var LEGIBLE = 10;

  function chartOf(card) {
    var graph = card.querySelector(".js-plotly-plot");
    if (!graph || !graph.data || !window.Plotly) { throw new Error(WORDS.not_drawn); }
    return graph;
  }

  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, function (_all, key) { return values[key]; });
  }

  /* The view that a chart can be found at: its own page where its title is a link, else this one. */
  function hrefOf(card) {
    var link = card.querySelector(".card-title a[href]");
    return link ? link.getAttribute("href") : window.location.pathname + window.location.search;
  }

  function options(more) {
    return Object.assign({}, desk.settings(), { demo: desk.demo() }, more || {});
  }

  function savePng(figure, how) {
    var name = picture.fileName(figure, "png", how.size);
    return picture.png(figure, how).then(function (blob) {
      desk.save(blob, name);
      desk.say(fill(WORDS.saved, { name: name }));
    });
  }

  function saveSvg(figure, how) {
    var name = picture.fileName(figure, "svg", how.size);
    return picture.draw(figure, how).then(function (drawing) {
      desk.save(new Blob([drawing.svg], { type: "image/svg+xml" }), name);
      desk.say(fill(WORDS.saved, { name: name }));
    });
  }

  function copy(figure, how) {
    if (!navigator.clipboard || !window.ClipboardItem) { return Promise.reject(new Error(WORDS.not_copied)); }
    // The promise is handed over unfinished: browsers allow the copy only right at the click.
    var blob = picture.png(figure, how);
    return navigator.clipboard.write([new window.ClipboardItem({ "image/png": blob })]).then(
      function () { desk.say(WORDS.copied); },
      function (error) { throw error && error.name !== "NotAllowedError" ? error : new Error(WORDS.not_copied); }
    );
  }

  /* --- The preview --------------------------------------------------------------------------------------------- */

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) {
      made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return made;
  }

  function choices(name, heading, entries, chosen) {
    return element("fieldset", { class: "picture-choice" }, [element("legend", {}, [heading])].concat(
      entries.map(function (entry) {
        var input = element("input", { type: "radio", name: "picture-" + name, value: entry[0] });
        input.checked = entry[0] === chosen;
        return element("label", {}, [input, " " + entry[1]]);
      })
    ));
  }

  function preview(figure, opener) {
    var how = options();
    var dialog = element("dialog", { class: "picture-dialog", "aria-labelledby": "picture-heading" });
    var image = element("img", { class: "picture-preview", alt: "" });
    var frame = element("div", { class: "picture-frame", "aria-busy": "true" }, [image]);
    var file = element("p", { class: "picture-file", role: "status" }, [WORDS.drawing]);
    var buttons = ["png", "svg", "copy"].map(function (action) {
      var kind = action === "png" ? "picture-button first" : "picture-button";
      return element("button", { type: "button", class: kind, "data-picture": action }, [WORDS[action]]);
    });
    var close = element("button", { type: "button", class: "picture-button", "data-picture": "close" }, [WORDS.close]);
    var sizes = Object.keys(picture.sizes).filter(function (key) { return !picture.sizes[key].bare; }).map(function (key) {
      return [key, picture.sizes[key].name + " (" + picture.sizes[key].words + ")"];
    });
    dialog.appendChild(element("h2", { id: "picture-heading" }, [WORDS.heading]));
    dialog.appendChild(element("div", { class: "picture-body" }, [
      frame,
      element("div", { class: "picture-side" }, [
        choices("size", WORDS.size, sizes, how.size),
        choices("ground", WORDS.ground, [["white", WORDS.white], ["none", WORDS.none]], how.ground),
        choices("decimal", WORDS.decimal, [[".", WORDS.point], [",", WORDS.comma]], how.decimal)
      ])
    ]));
    dialog.appendChild(file);
    dialog.appendChild(element("div", { class: "picture-actions" }, buttons.concat([close])));

    var turn = 0;
    var shown = "";

    function draw() {
      var mine = turn += 1;
      frame.setAttribute("aria-busy", "true");
      frame.classList.toggle("chequered", how.ground === "none");
      picture.draw(figure, how).then(function (drawing) {
        if (mine !== turn) { return; }
        URL.revokeObjectURL(shown);
        shown = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
        image.src = shown;
        image.alt = fill(WORDS.alt, { title: drawing.title });
        image.width = drawing.width;
        image.height = drawing.height;
        frame.removeAttribute("aria-busy");
        var words = fill(WORDS.file, {
          name: picture.fileName(figure, "png", how.size), width: 2 * drawing.width, height: 2 * drawing.height
        });
        file.textContent = drawing.points < LEGIBLE ? words + ". " + fill(WORDS.small, { points: drawing.points }) : words;
      }).catch(function (error) { file.textContent = error.message; });
    }

    dialog.addEventListener("change", function (event) {
      var change = {};
      change[event.target.name.replace("picture-", "")] = event.target.value;
      how = Object.assign(how, desk.settings(change));
      draw();
    });
    dialog.addEventListener("click", function (event) {
      var button = event.target.closest("[data-picture]");
      if (!button) { return; }
      if (button.getAttribute("data-picture") === "close") { dialog.close(); return; }
      var run = { png: savePng, svg: saveSvg, copy: copy }[button.getAttribute("data-picture")];
      busy(button, run(figure, Object.assign({}, how)));
    });
    dialog.addEventListener("close", function () {
      URL.revokeObjectURL(shown);
      var line = dialog.querySelector(".say");
      if (line) { document.body.appendChild(line); }
      dialog.remove();
      if (opener && opener.isConnected) { opener.focus(); }
    });
    document.body.appendChild(dialog);
    dialog.showModal();
    draw();
  }

  /* --- Buttons ------------------------------------------------------------------------------------------------- */

  /* While something is being made its button is busy; what goes wrong is said. */
  function busy(button, promise) {
    button.setAttribute("aria-busy", "true");
    return promise.catch(desk.fault).finally(function () { button.removeAttribute("aria-busy"); });
  }

  function numbers(card, kind) {
    var figure = picture.figureOf(chartOf(card));
    return desk.download(kind, {
      charts: [{ figure: figure, href: hrefOf(card) }],
      title: (figure.layout.meta || {}).title || "",
      filters: desk.filters(),
      decimal: desk.settings().decimal,
      demo: Boolean(desk.demo())
    }, picture.fileName(figure, kind));
  }


  /* The table twin of a chart, made of what the server read from the figure; every text stays a text. */
  function twinTable(host) {
    var twin = JSON.parse(host.dataset.twin);
    var table = document.createElement("table");
    table.className = "table-k";
    table.createCaption().textContent = host.dataset.caption;
    var head = table.createTHead().insertRow();
    [""].concat(twin.columns).forEach(function (column) {
      var cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = column;
      head.appendChild(cell);
    });
    var body = table.createTBody();
    twin.rows.forEach(function (row) {
      var line = body.insertRow();
      row.forEach(function (given, index) {
        var cell = line.appendChild(document.createElement(index === 0 ? "th" : "td"));
        if (index === 0) { cell.scope = "row"; cell.textContent = given; return; }
        cell.className = "num";
        if (given) { cell.textContent = given[0]; cell.title = given[1]; }
      });
    });
    return table;
  }

  /* A page that takes the place of another keeps its elements: an open table of the old chart is closed. */
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      var card = change.target.closest("[data-card]");
      change.target.hidden = true;
      change.target.replaceChildren();
      card.querySelector(".card-chart").hidden = false;
      var button = card.querySelector("[data-card-action='table']");
      if (button) { button.setAttribute("aria-expanded", "false"); }
    });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-twin"], subtree: true });
  var ACTIONS = {
    table: function (card, button) {
      var table = card.querySelector(".card-table");
      var chart = card.querySelector(".card-chart");
      var open = table.hidden;
      if (open) { table.replaceChildren(twinTable(table)); }
      table.hidden = !open;
      chart.hidden = open;
      button.setAttribute("aria-expanded", String(open));
    },
    picture: function (card) {
      preview(picture.figureOf(chartOf(card)), card.querySelector(".tool-menu > summary"));
    },
    png: function (card) { return savePng(picture.figureOf(chartOf(card)), options()); },
    svg: function (card) { return saveSvg(picture.figureOf(chartOf(card)), options()); },
    copy: function (card) { return copy(picture.figureOf(chartOf(card)), options()); },
    xlsx: function (card) { return numbers(card, "xlsx"); },
    csv: function (card) { return numbers(card, "csv"); },
    deck: function (card) {
      var figure = picture.figureOf(chartOf(card));
      window.ktuDeck.add([{
        figure: figure,
        name: card.getAttribute("data-card"),
        title: (figure.layout.meta || {}).title || "",
        href: hrefOf(card),
        filters: desk.filters(),
        demo: desk.demo()
      }]);
    }
  };

  document.addEventListener("click", function (event) {
    var shell = event.target.closest("[data-shell-action='menu']");
    if (shell) {
      var open = shell.closest(".sidebar").classList.toggle("open");
      shell.setAttribute("aria-expanded", String(open));
      return;
    }
    var button = event.target.closest("[data-card-action]");
    document.querySelectorAll("details.drop[open], details.tool-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target) || event.target.closest(".menu")) { menu.removeAttribute("open"); }
    });
    if (!button) { return; }
    try {
      var made = ACTIONS[button.getAttribute("data-card-action")](button.closest(".card-k"), button);
      if (made) { busy(button, made); }
    } catch (error) {
      desk.fault(error);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.drop[open], details.tool-menu[open]").forEach(function (menu) {
        menu.removeAttribute("open");
        menu.querySelector("summary").focus();
      });
    }
  });

  /* A dialog belongs to the page it was opened on. */
  window.addEventListener("popstate", function () {
    document.querySelectorAll("dialog.picture-dialog[open]").forEach(function (dialog) { dialog.close(); });
  });
})();

/* Paper: charts take the width of the printed page, and the screen's again afterwards (see print.css). */
(function () {
  "use strict";

  var PAPER = 662;     // A4 less its margins and a card's padding, in CSS pixels
  var NAMES = 232;     // what a small multiple leaves to its name
  var MOST = 760;      // a chart and its words stand on one page
  var SMALLER = 0.8;   // type of 13 px is 8 points on paper

  function charts() {
    return Array.from(document.querySelectorAll(".card-chart .js-plotly-plot")).filter(function (graph) {
      return graph._fullLayout && graph.layout && graph.closest(".card-chart").offsetParent;
    });
  }

  function at(layout, path) {
    return path.split(".").reduce(function (value, key) { return value ? value[key] : undefined; }, layout);
  }

  function grids() {
    var open = window.dash_ag_grid;
    return Array.from(document.querySelectorAll(".grid-table[id]"), function (grid) {
      return { grid: grid, api: open && open.getApi ? open.getApi(grid.id) : null };
    }).filter(function (one) { return one.api; });
  }

  function cell(name, words, kind) {
    var made = document.createElement(name);
    made.textContent = words === null || words === undefined ? "" : String(words);
    if (kind) { made.className = kind; }
    return made;
  }

  /* A grid draws only the rows in sight, and not at once: on paper stands a plain table of all of them. */
  function tableOf(api) {
    var columns = api.getAllDisplayedColumns().filter(function (column) {
      return column.getColDef().cellRenderer !== "KtuSpark";
    });
    var table = document.createElement("table");
    table.className = "table-k paper-table";
    var head = table.createTHead().insertRow();
    columns.forEach(function (column) { head.appendChild(cell("th", column.getColDef().headerName)); });
    var body = table.createTBody();
    api.forEachNodeAfterFilterAndSort(function (node) {
      var row = body.insertRow();
      if (node.data && node.data.group) {
        var heading = cell("th", node.data.group, "paper-group");
        heading.colSpan = columns.length;
        row.appendChild(heading);
        return;
      }
      columns.forEach(function (column) {
        var words = api.getCellValue({ rowNode: node, colKey: column, useFormatter: true });
        row.appendChild(cell("td", words, column.getColDef().type === "rightAligned" ? "num" : ""));
      });
    });
    return table;
  }

  window.addEventListener("beforeprint", function () {
    charts().forEach(function (graph) {
      if (graph._ktuScreen) { return; }
      var holder = graph.closest(".card-chart");
      var mini = graph.closest(".card-k.mini");
      var height = graph._fullLayout.height;
      var factor = mini ? 1 : Math.min(SMALLER, MOST / height);
      var paper = { width: (mini ? PAPER - NAMES : PAPER) / factor, height: height, autosize: false };
      var screen = { width: null, height: graph.layout.height || null, autosize: true };
      window.Plotly.relayout(graph, paper);
      var years = window.ktuPicture.categories(graph);
      Object.keys(years).forEach(function (path) {
        var before = at(graph.layout, path);
        screen[path] = before === undefined ? null : before;
      });
      if (Object.keys(years).length) { window.Plotly.relayout(graph, years); }
      graph._ktuScreen = screen;
      // Only now: plotly.js measures its words, and a zoom would be measured too.
      holder.style.zoom = factor;
    });
    grids().forEach(function (one) {
      if (!one.grid.nextElementSibling || !one.grid.nextElementSibling.classList.contains("paper-table")) {
        one.grid.insertAdjacentElement("afterend", tableOf(one.api));
      }
    });
  });

  window.addEventListener("afterprint", function () {
    charts().forEach(function (graph) {
      var screen = graph._ktuScreen;
      if (!screen) { return; }
      delete graph._ktuScreen;
      graph.closest(".card-chart").style.zoom = "";
      window.Plotly.relayout(graph, screen);
    });
    document.querySelectorAll(".paper-table").forEach(function (table) { table.remove(); });
  });
})();
