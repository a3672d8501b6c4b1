/* Functions that the table's column definitions call by name. */
var dagfuncs = (window.dashAgGridFunctions = window.dashAgGridFunctions || {});

/* Rows that are the heading of a task. */
dagfuncs.ktuIsGroup = function (params) {
  return Boolean(params.rowNode.data && params.rowNode.data.group);
};

/* Numbers in order; an empty cell stays behind them, whichever way the column is sorted. */
dagfuncs.ktuNumbers = function (a, b, nodeA, nodeB, descending) {
  var nothingA = a === null || a === undefined;
  var nothingB = b === null || b === undefined;
  if (nothingA || nothingB) {
    return nothingA === nothingB ? 0 : (nothingA ? 1 : -1) * (descending ? -1 : 1);
  }
  return a - b;
};
