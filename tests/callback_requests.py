"""Requests to callbacks as the browser sends them: each one of the app's own, with values that it may have."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from dash import Dash
from dash._utils import split_callback_id

from ktudash.store import get_store
from ktudash.topics.stability import known
from ktudash.topics.stability.assumptions import EFFECTS, INPUTS

ADDRESS = "/_dash-update-component"


def values() -> dict[str, Any]:
    """A value of each input that a browser sends."""
    start = known.start("corrected", 2020)
    code = "SP-2.5.7"
    return {
        "labour-clicked.data": {"points": [{"x": "Education", "y": "Karaganda", "bbox": {"x0": 1.5}}], "at": 1},
        "value": "2024",
        "search": "",
        "pathname": "/students",
        "href": "/labour-market",
        "n_clicks": 1,
        "n_submit": 1,
        # Without a name nothing is kept.
        "actuals-author.value": "",
        "stability-effect.value": EFFECTS[0],
        "stability-start.data": {
            "path": "/stability",
            "figures": "corrected",
            "base": 2020,
            "values": {name: getattr(start, name) for name in INPUTS},
            "effect": EFFECTS[0],
            "names": list(INPUTS),
        },
        **{f"stability-{name}.value": getattr(start, name) for name in INPUTS},
        "actuals-upload.data": {
            "name": "actuals.csv",
            "at": 1,
            "contents": "data:text/csv;base64," + base64.b64encode(b"Code;Year;Actual\nSP-2.5.7;2022;60\n").decode(),
        },
        "actuals-checked.data": {"upload_id": "0" * 32, "version": get_store().version(), "explained": 0, "year": ""},
        "indicator-explained-seen.data": {"code": code, "version": 0, "request_id": "2" * 32},
        "indicator-noted-seen.data": {"code": code, "version": 0, "request_id": "5" * 32},
        "reporting-seen.data": {"year": 2023, "round": 0, "assigned": 0, "request_id": "3" * 32},
        "reporting-codes.value": [code],
        "audit-opened.data": {"finding": "begins_above:SP-1.3.3", "seen": 0, "request_id": "4" * 32},
        "indicator-seen.data": {"code": code, "version": get_store().version(), "upload_id": "1" * 32, "doubted": None},
    }


def requests(app: Dash) -> list[dict[str, Any]]:
    """One whole request for each callback that runs on the server."""
    known_values = values()
    return [
        {
            "output": name,
            "outputs": split_callback_id(name),
            "inputs": [_input(one, known_values) for one in called["inputs"]],
            "state": [_input(one, known_values) for one in called["state"]],
            "changedPropIds": [f"{called['inputs'][0]['id']}.{called['inputs'][0]['property']}"],
        }
        for name, called in app.callback_map.items()
        if "callback" in called
    ]


def request(app: Dash, first: str, typed: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The request of the callback that ``first`` sets off (``indicator-keep.n_clicks``); ``typed`` are values by id."""
    (body,) = [one for one in requests(app) if one["changedPropIds"] == [first]]
    body["state"] = [{**part, "value": (typed or {}).get(part["id"], part["value"])} for part in body["state"]]
    return body


def _input(declared: dict[str, str], known_values: dict[str, Any]) -> Any:
    identity, prop = declared["id"], declared["property"]
    if identity.startswith("{"):
        return []
    own = known_values.get(f"{identity}.{prop}")
    return {"id": identity, "property": prop, "value": own if own is not None else known_values[prop]}
