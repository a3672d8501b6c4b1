/* The deck: charts that wait in this browser for a presentation. window.ktuDeck keeps them; on /deck they are listed,
   ordered, named, and made into a PPTX (see ktudash/pages/deck.py). */
(function () {
  "use strict";

  var KEY = "ktu-deck";
  var MOST = 200;
  var picture = window.ktuPicture;
  var desk = window.ktuDesk;

  var WORDS = {
    title: "KTU strategy",
    added: "Added to the deck, {count} in it.",
    added_some: "{added} charts added to the deck, {count} in it.",
    there: "This chart is already in the deck as it is.",
    all_there: "All these charts are already in the deck.",
    open: "Open the deck",
    full: "The deck is full: this browser keeps no more for one site. Download what is in it, then remove charts.",
    most: "A deck holds at most {most} charts.",
    unreadable: "The deck kept in this browser could not be read, so a new one was begun.",
    none: "This browser does not let the page keep anything, so there is no deck. Allow storage for this site.",
    counted: "Deck, {count} charts",
    counted_one: "Deck, 1 chart",
    counted_none: "Deck, empty",
    empty: "The deck is empty. Press + at any chart, or add a line’s standard set above.",
    empty_bare: "The deck is empty. Press + at any chart.",
    empty_link: "See where we stand",
    deck_title: "Title of the deck",
    chart_title: "Title on the slide of chart {place}",
    list: "Charts of the deck in their order",
    size: "Size",
    whole: "Full slide",
    half: "Half a slide",
    up: "Up",
    down: "Down",
    remove: "Remove",
    up_label: "Move up: {title}",
    down_label: "Move down: {title}",
    remove_label: "Remove: {title}",
    moved: "{title}: now chart {place} of {count}.",
    removed: "Removed: {title}.",
    cleared: "The deck is empty now.",
    undo: "Undo",
    clear: "Clear the deck",
    download: "Download PPTX",
    live: "Live view",
    demo: "Invented figures",
    drawing: "Drawing picture {place} of {count}: {title}",
    sending: "Making the presentation …",
    done: "The presentation is saved.",
    thumb_failed: "no preview",
    set_failed: "The standard set of {line} could not be fetched (the server answered {status})."
  };

  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, function (_all, key) { return values[key]; });
  }

  /* --- Keeping ------------------------------------------------------------------------------------------------- */

  function empty() { return { version: 1, title: WORDS.title, charts: [] }; }

  function read() {
    var text = null;
    try { text = window.localStorage.getItem(KEY); } catch (_forbidden) { return empty(); }
    if (!text) { return empty(); }
    try {
      var kept = JSON.parse(text);
      if (!kept || kept.version !== 1 || !Array.isArray(kept.charts)) { throw new Error("another version"); }
      return kept;
    } catch (_unreadable) {
      window.localStorage.removeItem(KEY);
      desk.say(WORDS.unreadable, "fault");
      return empty();
    }
  }

  /* Returns whether it was kept; a full store is said in words and leaves what was there. */
  function write(deck) {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(deck));
    } catch (error) {
      var full = error && (error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED");
      desk.say(full ? WORDS.full : WORDS.none, "fault");
      return false;
    }
    changed();
    return true;
  }

  function newId() {
    return Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  }

  /* What a chart tells, without what plotly.js and the width of a card make of its looks. */
  function told(chart) {
    return JSON.stringify([chart.name, chart.href, chart.figure.layout.meta, chart.figure.data.map(function (trace) {
      return [trace.name, trace.x, trace.y, trace.z, trace.text];
    })]);
  }

  function sameChart(one, other) { return told(one) === told(other); }

  /* Charts as { figure, name, title, href, filters, demo, size }. What is there already is not added again. */
  function add(charts) {
    var deck = read();
    var fresh = charts.filter(function (chart) {
      return !deck.charts.some(function (kept) { return sameChart(kept, chart); });
    });
    if (!fresh.length) {
      desk.say(charts.length === 1 ? WORDS.there : WORDS.all_there);
      return false;
    }
    if (deck.charts.length + fresh.length > MOST) {
      desk.say(fill(WORDS.most, { most: MOST }), "fault");
      return false;
    }
    fresh.forEach(function (chart) {
      deck.charts.push(Object.assign({ id: newId(), size: "16:9" }, chart));
    });
    if (!write(deck)) { return false; }
    var words = fill(fresh.length === 1 ? WORDS.added : WORDS.added_some, { added: fresh.length, count: deck.charts.length });
    var here = document.getElementById("deck");
    desk.say(words, "", here ? null : { words: WORDS.open, run: openDeck });
    return true;
  }

  /* A link of the page itself, where there is one, changes the page without loading it anew. */
  function openDeck() {
    var link = document.querySelector("a[href^='/deck']");
    if (link) { link.click(); } else { window.location.assign("/deck"); }
  }

  function change(edit) {
    var deck = read();
    edit(deck);
    return write(deck);
  }

  /* --- The counter --------------------------------------------------------------------------------------------- */

  function count() {
    var many = read().charts.length;
    var words = many === 0 ? WORDS.counted_none : many === 1 ? WORDS.counted_one : fill(WORDS.counted, { count: many });
    document.querySelectorAll("[data-deck-count]").forEach(function (element) {
      if (element.getAttribute("data-deck-count") !== String(many)) {
        element.setAttribute("data-deck-count", String(many));
        (element.closest("a, button") || element).setAttribute("aria-label", words);
      }
    });
  }

  /* --- The page ------------------------------------------------------------------------------------------------ */

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) {
      made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return made;
  }

  function button(action, words, label, kind) {
    return element("button", Object.assign({ type: "button", class: kind || "deck-button", "data-deck": action },
      label ? { "aria-label": label } : {}), [words]);
  }

  var thumbs = {}; // address of a chart's thumbnail by its id, for as long as the page is open
  var drawing = Promise.resolve();

  function plotly() {
    return new Promise(function (ready) {
      (function look() {
        if (window.Plotly) { ready(); } else { window.requestAnimationFrame(look); }
      })();
    });
  }

  /* Thumbnails are drawn one after the other, so that the page stays at hand. */
  function thumb(chart, image) {
    if (thumbs[chart.id]) { image.src = thumbs[chart.id]; return; }
    drawing = drawing.then(plotly).then(function () {
      if (!image.isConnected) { return null; }
      return picture.draw(chart.figure, { size: "panel", quick: true }).then(function (drawn) {
        thumbs[chart.id] = URL.createObjectURL(new Blob([drawn.svg], { type: "image/svg+xml" }));
        image.src = thumbs[chart.id];
      });
    }).catch(function () { image.alt = WORDS.thumb_failed; });
  }

  function item(chart, index, all) {
    var title = chart.title || chart.name;
    var image = element("img", { class: "deck-thumb", alt: "", width: 176, height: 80, draggable: "false" });
    var input = element("input", {
      type: "text", class: "deck-title", value: title, maxlength: 300, "aria-label": fill(WORDS.chart_title, { place: index + 1 })
    });
    var sizes = element("select", { class: "deck-size", "aria-label": WORDS.size }, [["16:9", WORDS.whole], ["half", WORDS.half]].map(
      function (entry) {
        var option = element("option", { value: entry[0] }, [entry[1]]);
        option.selected = chart.size === entry[0];
        return option;
      }
    ));
    var up = button("up", WORDS.up, fill(WORDS.up_label, { title: title }));
    var down = button("down", WORDS.down, fill(WORDS.down_label, { title: title }));
    up.disabled = index === 0;
    down.disabled = index === all.length - 1;
    var meta = (chart.figure.layout || {}).meta || {};
    var under = element("p", { class: "deck-under" }, [meta.subtitle || ""]);
    if (chart.demo) { under.appendChild(element("span", { class: "badge-note" }, [WORDS.demo])); }
    if (/^\/(?!\/)/.test(chart.href || "")) {
      under.appendChild(document.createTextNode(" "));
      under.appendChild(element("a", { href: chart.href }, [WORDS.live]));
    }
    var made = element("li", { class: "deck-item", "data-id": chart.id, draggable: "true" }, [
      element("span", { class: "deck-place", "aria-hidden": "true" }, [String(index + 1)]),
      image,
      element("div", { class: "deck-words" }, [input, under]),
      element("div", { class: "deck-tools" }, [
        sizes, up, down, button("remove", WORDS.remove, fill(WORDS.remove_label, { title: title }))
      ])
    ]);
    thumb(chart, image);
    return made;
  }

  /* Draw the list anew; the focus stays where it was (`focus`: chart's id and action), else it is left alone. */
  function draw(focus) {
    var host = document.getElementById("deck");
    if (!host) { return; }
    var deck = read();
    host.textContent = "";
    host.setAttribute("data-drawn", "");
    if (!deck.charts.length) {
      var sets = document.querySelector("[data-deck-set]");
      host.appendChild(element("p", { class: "empty" }, [
        sets ? WORDS.empty : WORDS.empty_bare, " ", element("a", { href: "/" }, [WORDS.empty_link])
      ]));
      return;
    }
    var name = element("input", { type: "text", id: "deck-name", value: deck.title, maxlength: 200 });
    var pptx = button("pptx", WORDS.download, "", "picture-button first");
    host.appendChild(element("div", { class: "deck-head" }, [
      element("label", { for: "deck-name" }, [WORDS.deck_title]), name, pptx, button("clear", WORDS.clear, "", "picture-button")
    ]));
    host.appendChild(element("div", { class: "deck-progress", hidden: "" }, [
      element("progress", { max: 1, value: 0, "aria-label": WORDS.download }), element("span", { role: "status" }, [])
    ]));
    host.appendChild(element("ol", { class: "deck-list", "aria-label": WORDS.list }, deck.charts.map(item)));
    if (focus) {
      var line = host.querySelector("[data-id='" + focus.id + "']");
      var wanted = line && line.querySelector("[data-deck='" + focus.action + "']");
      if (wanted && wanted.disabled) { wanted = line.querySelector("[data-deck='up']:not(:disabled), [data-deck='down']:not(:disabled)"); }
      if (wanted) { wanted.focus(); }
    }
  }

  function placeOf(deck, id) {
    return deck.charts.findIndex(function (chart) { return chart.id === id; });
  }

  function move(id, to, focus) {
    var title = "";
    var many = 0;
    change(function (deck) {
      var from = placeOf(deck, id);
      if (from < 0) { return; }
      var chart = deck.charts.splice(from, 1)[0];
      to = Math.max(0, Math.min(deck.charts.length, to));
      deck.charts.splice(to, 0, chart);
      title = chart.title || chart.name;
      many = deck.charts.length;
    });
    draw(focus);
    if (title) { desk.say(fill(WORDS.moved, { title: title, place: to + 1, count: many })); }
  }

  /* Put back what was there before `words` happened. */
  function undoable(words, before) {
    desk.say(words, "", { words: WORDS.undo, run: function () { if (write(before)) { draw(); } } });
  }

  var ACTIONS = {
    up: function (id) { move(id, placeOf(read(), id) - 1, { id: id, action: "up" }); },
    down: function (id) { move(id, placeOf(read(), id) + 1, { id: id, action: "down" }); },
    remove: function (id) {
      var before = read();
      var place = placeOf(before, id);
      if (place < 0) { return; }
      change(function (deck) { deck.charts.splice(placeOf(deck, id), 1); });
      var next = read().charts[Math.min(place, before.charts.length - 2)];
      draw(next ? { id: next.id, action: "remove" } : null);
      undoable(fill(WORDS.removed, { title: before.charts[place].title || before.charts[place].name }), before);
    },
    clear: function () {
      var before = read();
      if (write(empty())) { draw(); undoable(WORDS.cleared, before); }
    },
    pptx: function (_id, pressed) { return download(pressed); }
  };

  /* Pictures are made here, one by one, for the charts that PowerPoint has no kind for; the rest is the server's. */
  function download(pressed) {
    var deck = read();
    var bar = document.querySelector(".deck-progress");
    var progress = bar.querySelector("progress");
    var status = bar.querySelector("[role='status']");
    var decimal = desk.settings().decimal;
    var drawn = deck.charts.filter(function (chart) { return picture.needsPicture(chart.figure); });
    var pictures = {};
    pressed.disabled = true;
    bar.hidden = false;
    progress.max = drawn.length + 1;
    progress.value = 0;

    function step(index) {
      if (index >= drawn.length) { return Promise.resolve(); }
      var chart = drawn[index];
      status.textContent = fill(WORDS.drawing, { place: index + 1, count: drawn.length, title: chart.title || chart.name });
      return picture.png(chart.figure, {
        size: chart.size === "half" ? "half-panel" : "panel", decimal: decimal, demo: chart.demo
      }).then(asAddress).then(function (address) {
        pictures[chart.id] = address;
        progress.value = index + 1;
        return step(index + 1);
      });
    }

    return plotly().then(function () { return step(0); }).then(function () {
      status.textContent = WORDS.sending;
      var filters = deck.charts.map(function (chart) { return chart.filters || ""; });
      return desk.download("pptx", {
        charts: deck.charts.map(function (chart) {
          var sent = { figure: chart.figure, title: chart.title, href: chart.href, size: chart.size };
          if (pictures[chart.id]) { sent.picture = pictures[chart.id]; }
          return sent;
        }),
        title: deck.title,
        // One sentence for all: charts of different pages have filters of their own, which their links keep.
        filters: filters.every(function (words) { return words === filters[0]; }) ? filters[0] || "" : "",
        decimal: decimal,
        demo: Boolean(desk.demo()) || deck.charts.some(function (chart) { return chart.demo; })
      }, "ktu_deck.pptx");
    }).then(function () {
      progress.value = progress.max;
      status.textContent = WORDS.done;
    }).catch(function (error) {
      bar.hidden = true;
      desk.fault(error);
    }).finally(function () { pressed.disabled = false; });
  }

  function asAddress(blob) {
    return new Promise(function (done, failed) {
      var reader = new FileReader();
      reader.onload = function () { done(reader.result); };
      reader.onerror = function () { failed(reader.error); };
      reader.readAsDataURL(blob);
    });
  }

  /* All charts that belong into a presentation of one line, as the server puts them together. */
  function addSet(line, pressed) {
    pressed.disabled = true;
    return fetch("/export/standard-set?line=" + encodeURIComponent(line)).then(function (answer) {
      if (!answer.ok || !/json/.test(answer.headers.get("Content-Type") || "")) {
        throw new Error(fill(WORDS.set_failed, { line: line, status: answer.status }));
      }
      return answer.json();
    }).then(function (set) {
      var added = add(set.charts.map(function (chart) {
        var meta = (chart.figure.layout || {}).meta || {};
        return {
          figure: chart.figure, name: chart.name || meta.name || "chart", title: chart.title || meta.title || "",
          href: chart.href || "", filters: set.filters || "", demo: desk.demo(), size: chart.size || "16:9"
        };
      }));
      if (added) { draw(); }
    }).catch(desk.fault).finally(function () { pressed.disabled = false; });
  }

  document.addEventListener("click", function (event) {
    var set = event.target.closest("[data-deck-set]");
    if (set) { addSet(set.getAttribute("data-deck-set"), set); return; }
    var pressed = event.target.closest("#deck [data-deck]");
    if (!pressed) { return; }
    var line = pressed.closest(".deck-item");
    ACTIONS[pressed.getAttribute("data-deck")](line && line.getAttribute("data-id"), pressed);
  });

  document.addEventListener("change", function (event) {
    var host = event.target.closest("#deck");
    if (!host) { return; }
    if (event.target.id === "deck-name") {
      change(function (deck) { deck.title = event.target.value.trim() || WORDS.title; });
      return;
    }
    var line = event.target.closest(".deck-item");
    if (!line) { return; }
    var id = line.getAttribute("data-id");
    var key = event.target.classList.contains("deck-title") ? "title" : "size";
    change(function (deck) {
      var chart = deck.charts[placeOf(deck, id)];
      if (chart) { chart[key] = event.target.value.trim(); }
    });
    if (key === "title") {
      var title = event.target.value.trim();
      [["up", WORDS.up_label], ["down", WORDS.down_label], ["remove", WORDS.remove_label]].forEach(function (entry) {
        line.querySelector("[data-deck='" + entry[0] + "']").setAttribute("aria-label", fill(entry[1], { title: title }));
      });
    }
  });

  /* What is being typed when the page goes away counts as typed. */
  window.addEventListener("pagehide", function () {
    var field = document.activeElement;
    if (field && field.closest("#deck") && field.matches("input")) { field.blur(); }
  });

  /* --- Dragging: the same as Up and Down, with a pointer -------------------------------------------------------- */

  var dragged = null;

  document.addEventListener("dragstart", function (event) {
    var line = event.target.closest && event.target.closest(".deck-item");
    if (!line || event.target.closest("input, select, a")) { return; }
    dragged = line;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", line.getAttribute("data-id"));
    line.classList.add("dragged");
  });

  document.addEventListener("dragover", function (event) {
    var line = dragged && event.target.closest && event.target.closest(".deck-item");
    if (!line) { return; }
    event.preventDefault();
    if (line === dragged) { return; }
    var box = line.getBoundingClientRect();
    line.parentNode.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? line : line.nextSibling);
  });

  document.addEventListener("drop", function (event) {
    if (dragged) { event.preventDefault(); }
  });

  document.addEventListener("dragend", function () {
    if (!dragged) { return; }
    dragged.classList.remove("dragged");
    var id = dragged.getAttribute("data-id");
    var to = Array.from(dragged.parentNode.children).indexOf(dragged);
    dragged = null;
    if (to !== placeOf(read(), id)) { move(id, to); }
  });

  /* A dragged field would take its letters along instead of marking them. */
  document.addEventListener("focusin", function (event) { hold(event, "false"); });
  document.addEventListener("focusout", function (event) { hold(event, "true"); });
  function hold(event, value) {
    var line = event.target.closest && event.target.closest(".deck-item");
    if (line && event.target.matches("input")) { line.setAttribute("draggable", value); }
  }

  /* --- Keeping up ----------------------------------------------------------------------------------------------- */

  function changed() { count(); }

  /* The deck may change in another window of this browser. */
  window.addEventListener("storage", function (event) {
    if (event.key === KEY) { count(); draw(); }
  });

  var counters = 0;
  new MutationObserver(function () {
    var host = document.getElementById("deck");
    if (host && !host.hasAttribute("data-drawn")) { draw(); }
    var now = document.querySelectorAll("[data-deck-count='']").length;
    if (now || counters) { counters = now; count(); }
  }).observe(document.documentElement, { childList: true, subtree: true });

  window.ktuDeck = { add: add, read: read };
})();
