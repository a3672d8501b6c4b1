"""The floor: a page without a server's work, which draws two charts from data that it brings."""

from __future__ import annotations

import json
import os
from pathlib import Path

import flask

from ktudash.components import plotly_js
from ktudash.store import Store

PROJECT = Path(__file__).resolve().parent.parent
ROWS = Store(PROJECT / "data", os.environ["DATABASE_URL"]).targets()[["code", "line_id", "year", "value"]]
FILE = plotly_js.built()
PAGE = """<!doctype html><title>floor</title><select id="line"></select><div id="lines"></div><div id="bars"></div>
<script src="/built/{name}"></script><script>
const rows = {rows};
function draw(line) {{
  const codes = [...new Set(rows.filter((r) => !line || r[1] === line).map((r) => r[0]))].slice(0, 48);
  const of = (code) => rows.filter((r) => r[0] === code);
  const lines = codes.map((code) => ({{x: of(code).map((r) => r[2]), y: of(code).map((r) => r[3]), mode: "lines"}}));
  const bars = [{{type: "bar", x: codes, y: codes.map((code) => of(code).at(-1)[3])}}];
  Plotly.react("lines", lines, {{}}); Plotly.react("bars", bars, {{}});
}}
window.filter = draw; draw("");
</script>"""

server = flask.Flask(__name__)
BODY = PAGE.format(name=FILE.name if FILE else "", rows=json.dumps(ROWS.astype(object).values.tolist(), default=str))


@server.get("/")
def page() -> str:
    return BODY


if FILE:
    plotly_js.serve(server, FILE)
