/* The page Actuals: hands a dropped file over to the check, writes the dates of the history into the URL. */
(function () {
  "use strict";

  window.dash_clientside = window.dash_clientside || {};
  var none = function () { return window.dash_clientside.no_update; };

  window.dash_clientside.actuals = {
    /* The file stays in the browser until it is kept or discarded; the same file can be dropped again. */
    take: function (contents, name) {
      if (!contents) { return [none(), none()]; }
      return [{ name: name || "", contents: contents, at: Date.now() }, null];
    },

    discard: function (clicks) {
      return clicks ? null : none();
    },

    /* The page is drawn from its URL: a date is a part of the link that can be sent. */
    dates: function (clicks, sinceSubmitted, asOfSubmitted, since, asOf) {
      // Called once when the fields appear, too.
      if (!clicks && !sinceSubmitted && !asOfSubmitted) { return none(); }
      var here = new URL(window.location.href);
      var before = here.search;
      [["since", since], ["as_of", asOf]].forEach(function (one) {
        if (one[1]) { here.searchParams.set(one[0], one[1]); } else { here.searchParams.delete(one[0]); }
      });
      ["page", "as_of_page"].forEach(function (name) { here.searchParams.delete(name); });
      return here.search === before ? none() : here.pathname + here.search;
    }
  };

  /* What the drop zone does not take it drops without a word: say it. */
  function look(event) {
    var zone = event.target.closest ? event.target.closest("[data-most-bytes]") : null;
    var files = zone && ((event.dataTransfer && event.dataTransfer.files) || event.target.files);
    if (!files || !files.length) { return; }
    var most = Number(zone.getAttribute("data-most-bytes"));
    var words = "";
    if (files[0].size > most) {
      words = zone.getAttribute("data-too-big").replace("{size}", files[0].size.toLocaleString("en"));
    } else if (files.length > 1) {
      words = zone.getAttribute("data-only-one").replace("{name}", files[0].name);
    }
    window.dash_clientside.set_props("actuals-file-note", { children: words });
  }

  document.addEventListener("drop", look, true);
  document.addEventListener("change", look, true);
})();
