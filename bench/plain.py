"""The yardstick: a plain Dash page with Plotly Express on the same data, as one writes it in an afternoon."""

from __future__ import annotations

import os
from pathlib import Path

import dash
import pandas as pd
import plotly.express as px
from dash import Input, Output, dash_table, dcc, html

from ktudash.store import Store

STORE = Store(Path(__file__).resolve().parent.parent / "data", os.environ["DATABASE_URL"])
TARGETS = STORE.targets()
LINES = sorted(TARGETS["line_id"].unique())
MOST = 48

app = dash.Dash(__name__)
server = app.server


def _chosen(line: str) -> pd.DataFrame:
    rows = TARGETS[TARGETS["line_id"] == line] if line else TARGETS
    return rows[rows["code"].isin(rows["code"].unique()[:MOST])]


def _static() -> list[dcc.Graph]:
    """Four more charts, of the frame of students."""
    figures = [px.bar(STORE.frame(name), x="year", y="value", color="unit") for name in ("contingent", "employment")]
    figures += [px.line(STORE.frame(name), x="year", y="value", color="unit") for name in ("publications", "finance")]
    return [dcc.Graph(figure=one) for one in figures]


app.layout = html.Div(
    [
        dcc.Dropdown(LINES, id="line"),
        dcc.Graph(id="lines"),
        dcc.Graph(id="bars"),
        dash_table.DataTable(id="table", page_size=48),
        *_static(),
    ]
)


@app.callback(Output("lines", "figure"), Output("bars", "figure"), Output("table", "data"), Input("line", "value"))
def _filtered(line: str | None) -> tuple[object, object, list[dict]]:
    rows = _chosen(line or "")
    last = rows[rows["year"] == rows["year"].max()]
    table = last[["code", "short_name", "unit", "value"]].to_dict("records")
    return px.line(rows, x="year", y="value", color="code"), px.bar(last, x="code", y="value", color="code"), table
