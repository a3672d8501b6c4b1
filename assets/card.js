/* What the buttons of a chart card do, in the browser and for every card alike (see components/card.py).
   One listener on the document: cards come and go with the pages. */
(function () {
  "use strict";

  var SLIDE = { width: 1920, height: 1080, scale: 2 };

  function chartOf(card) {
    return card.querySelector(".js-plotly-plot");
  }

  function fileName(card, extension) {
    var today = new Date().toISOString().slice(0, 10);
    return "ktu_" + card.getAttribute("data-card") + "_" + today + "." + extension;
  }

  /* Break a sentence into lines of at most `most` letters: Plotly does not wrap titles. */
  function wrap(text, most) {
    var lines = [""];
    (text || "").split(" ").forEach(function (word) {
      var last = lines[lines.length - 1];
      if ((last + " " + word).trim().length > most && last) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = (last + " " + word).trim();
      }
    });
    return lines;
  }

  /* Everything that has a size in pixels grows with the picture, so that it reads on a projector. */
  function enlarge(value, factor) {
    if (Array.isArray(value)) {
      return value.map(function (item) { return enlarge(item, factor); });
    }
    if (value && typeof value === "object") {
      Object.keys(value).forEach(function (key) {
        var item = value[key];
        if (/^(size|width|xshift|yshift|l|r|t|b|standoff|tickwidth)$/.test(key) && typeof item === "number") {
          if (!(key === "width" && value.type)) { value[key] = item * factor; }
        } else if (Array.isArray(item) && key === "size") {
          value[key] = item.map(function (number) { return number * factor; });
        } else if (key !== "customdata" && key !== "x" && key !== "y" && key !== "z") {
          value[key] = enlarge(item, factor);
        }
      });
    }
    return value;
  }

  function picture(card, size) {
    var graph = chartOf(card);
    var data = JSON.parse(JSON.stringify(graph.data));
    var layout = JSON.parse(JSON.stringify(graph.layout));
    var story = layout.meta || {};
    var factor = size.width / 960;
    var bars = data.map(function (trace) { return trace.type === "bar" ? trace.width : undefined; });
    data = enlarge(data, factor);
    data.forEach(function (trace, index) { if (bars[index] !== undefined) { trace.width = bars[index]; } });
    enlarge(layout, factor);
    var title = wrap(story.title, 72);
    var foot = [story.source, story.key].filter(Boolean).join(" ");
    var footLines = wrap(foot, 130);
    (story.notes || []).forEach(function (note) { footLines = footLines.concat(wrap("* " + note, 130)); });
    var headHeight = 60 + title.length * 54 + 50;
    var footHeight = 40 + footLines.length * 30;
    var margin = layout.margin || {};
    layout.width = size.width;
    layout.height = size.height;
    layout.autosize = false;
    layout.paper_bgcolor = layout.plot_bgcolor = "#FFFFFF";
    layout.margin = {
      l: Math.max(70, (margin.l || 0) + 40), r: Math.max(60, margin.r || 0),
      t: headHeight + (margin.t || 0), b: footHeight + 70
    };
    layout.title = {
      text: title.join("<br>") + "<br><span style=\"font-size:28px;color:#5A6779\">" + (story.subtitle || "") + "</span>",
      x: 0.035, xanchor: "left", y: 1 - 40 / size.height, yanchor: "top", yref: "container",
      font: { size: 42, weight: 600 }
    };
    layout.annotations = (layout.annotations || []).concat([{
      text: footLines.join("<br>"), xref: "paper", yref: "paper", x: 0, y: 0, xanchor: "left", yanchor: "top",
      align: "left", xshift: -(layout.margin.l - size.width * 0.035), yshift: -70, showarrow: false,
      font: { size: 21, color: "#5A6779" }
    }]);
    return { data: data, layout: layout };
  }

  function toImage(card, format) {
    return window.Plotly.toImage(picture(card, SLIDE), {
      format: format, width: SLIDE.width, height: SLIDE.height, scale: format === "png" ? SLIDE.scale : 1
    });
  }

  function save(url, name) {
    var link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
  }

  function say(button, words) {
    var before = button.textContent;
    button.textContent = words;
    window.setTimeout(function () { button.textContent = before; }, 1500);
  }

  var ACTIONS = {
    table: function (card, button) {
      var table = card.querySelector(".card-table");
      var chart = card.querySelector(".card-chart");
      var open = table.hidden;
      table.hidden = !open;
      chart.hidden = open;
      button.setAttribute("aria-expanded", String(open));
    },
    png: function (card) {
      return toImage(card, "png").then(function (url) { save(url, fileName(card, "png")); });
    },
    svg: function (card) {
      return toImage(card, "svg").then(function (url) { save(url, fileName(card, "svg")); });
    },
    copy: function (card, button) {
      var blob = toImage(card, "png").then(function (url) { return fetch(url); }).then(function (answer) {
        return answer.blob();
      });
      return navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]).then(
        function () { say(button, "Copied"); },
        function () { say(button, "Not allowed here"); }
      );
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
    if (button) {
      ACTIONS[button.getAttribute("data-card-action")](button.closest(".card-k"), button);
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
})();
