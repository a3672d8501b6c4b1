/* What the frame of every page does in the browser: the search box writes the URL, a link is copied. */
(function () {
  "use strict";

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.shell = {
    /* Enter (or leaving the box) puts the words into the URL; the page is drawn from there. */
    search: function (_submitted, _left, value) {
      var here = new URL(window.location.href);
      var wanted = (value || "").trim();
      if ((here.searchParams.get("q") || "") === wanted) { return window.dash_clientside.no_update; }
      if (wanted) { here.searchParams.set("q", wanted); } else { here.searchParams.delete("q"); }
      return here.pathname + here.search;
    },

    /* The search of the top bar leads to the list of indicators from any page. */
    find: function (submitted, value) {
      var wanted = (value || "").trim();
      if (!submitted || !wanted) { return window.dash_clientside.no_update; }
      var figures = new URL(window.location.href).searchParams.get("figures");
      return "/targets?" + (figures ? "figures=" + figures + "&" : "") + "q=" + encodeURIComponent(wanted);
    }
  };

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-shell-action='copy-link']");
    if (!button) { return; }
    var before = button.textContent;
    navigator.clipboard.writeText(window.location.href).then(
      function () { button.textContent = "Link copied"; },
      function () { window.prompt("Copy this link", window.location.href); }
    ).then(function () { window.setTimeout(function () { button.textContent = before; }, 1500); });
  });
})();
