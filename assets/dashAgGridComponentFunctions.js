/* Cells that are drawn: a link that stays in the app, a sparkline, a status dot with its word, a group's head. */
var dagcomponents = (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {});

function ktuElement(type, props) {
  return React.createElement.apply(React, [type, props].concat(Array.prototype.slice.call(arguments, 2)));
}

dagcomponents.KtuLink = function (props) {
  if (!props.data || !props.data.href) { return props.value; }
  return ktuElement("a", {
    href: props.data.href,
    onClick: function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) { return; }
      event.preventDefault();
      window.history.pushState({}, "", props.data.href);
      window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
      window.scrollTo(0, 0);
    }
  }, props.value);
};

dagcomponents.KtuSpark = function (props) {
  var values = props.value || [];
  var known = values.filter(function (value) { return value !== null; });
  if (known.length < 2) { return null; }
  var low = Math.min.apply(null, known);
  var span = Math.max.apply(null, known) - low || 1;
  var width = 96;
  var height = 26;
  var step = (width - 8) / (values.length - 1);
  var flip = props.data.kind === "rank";
  var pen = "M";
  var path = values.map(function (value, index) {
    if (value === null) { pen = "M"; return ""; }
    var share = (value - low) / span;
    var y = 4 + (flip ? share : 1 - share) * (height - 8);
    if (known.every(function (other) { return other === low; })) { y = height / 2; }
    var mark = pen + (4 + index * step).toFixed(1) + " " + y.toFixed(1);
    pen = "L";
    return mark;
  }).join(" ");
  return ktuElement("svg", { width: width, height: height, "aria-hidden": "true", style: { display: "block", marginTop: 5 } },
    ktuElement("path", { d: path, fill: "none", stroke: "#0B5CAD", strokeWidth: 2 }));
};

dagcomponents.KtuStatus = function (props) {
  if (!props.value) { return null; }
  return ktuElement("span", { className: "status " + props.data.status_role }, props.value);
};

dagcomponents.KtuGroup = function (props) {
  return ktuElement("div", { className: "grid-group" }, props.data.group);
};
