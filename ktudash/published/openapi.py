"""The OpenAPI document of the data: made of the lists that the routes answer from, so that the two cannot differ."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from ktudash.plan.attainment import STATUSES
from ktudash.published import charts, frames
from ktudash.published.indicators import ALWAYS, COLUMNS, meaning
from ktudash.store import Store
from ktudash.view import AS_OF, FIGURES, LANG
from ktudash.words import msg, offered, say

VERSION: Final = "1.0.0"
ROOT: Final = "/data"
STYLES: Final = ("comma", "semicolon")

Asks = Mapping[str, Collection[str]]


def of_indicators(store: Store) -> Asks:
    """The parameters of the table of indicators and their values; a day has none that could be listed."""
    years = sorted({year for one in store.catalog.indicators.values() for year in one.years})
    return {
        "plan": tuple(store.catalog.documents),
        "line": tuple(store.catalog.lines),
        "year": tuple(map(str, years)),
        "code": tuple(store.catalog.indicators),
        **OF_CHART,
    }


OF_CHART: Final[Asks] = {"figures": FIGURES, AS_OF: ()}
OF_CSV: Final[Asks] = {"csv": STYLES}


def of_language() -> Asks:
    """The parameter of every address: in which language its texts are."""
    return {LANG: offered()}


def document(store: Store) -> dict[str, Any]:
    """OpenAPI 3.1, in the language that is spoken."""
    table = of_indicators(store)
    paths = {
        f"{ROOT}/indicators.csv": _get("indicatorsCsv", "indicators", {**table, **OF_CSV}, _csv(), dated=True),
        f"{ROOT}/indicators.json": _get("indicatorsJson", "indicators", table, _json("Indicators"), dated=True),
    }
    for spec in store.catalog.frames.values():
        known = frames.columns(store, spec)
        path = _get(f"frame_{spec.name}", "frame", OF_CSV, _csv())
        path["get"]["summary"] = say(frames.title(spec))
        path["get"]["x-columns"] = [{"name": name, "meaning": say(told)} for name, told in known.items()]
        paths[f"{ROOT}/{spec.name}.csv"] = path
    path = _get("chart", "chart", OF_CHART, _json("Chart"), dated=True)
    name = {"name": "name", "in": "path", "required": True, "schema": {"type": "string", "enum": list(charts.names())}}
    path["get"]["parameters"].insert(0, {**name, "description": say(msg("open-parameter", name="name"))})
    path["get"]["responses"]["404"] = _sentence("none")
    paths[f"{ROOT}/charts/{{name}}.json"] = path
    return {
        "openapi": "3.1.0",
        "info": {"title": say(msg("open-title")), "version": VERSION, "description": say(msg("open-lead"))},
        "paths": paths,
        "components": {"schemas": {"Indicators": _indicators(), "Chart": _chart()}},
    }


def _get(key: str, what: str, asks: Asks, content: dict[str, Any], *, dated: bool = False) -> dict[str, Any]:
    tag = {"description": say(msg("open-answer", answer="etag")), "schema": {"type": "string"}}
    answers = {
        "200": {"description": say(msg("open-answer", answer="data")), "headers": {"ETag": tag}, "content": content},
        "304": {"description": say(msg("open-answer", answer="same"))},
        "400": _sentence("wrong"),
    }
    if dated:
        answers["503"] = _sentence("away")
    return {
        "get": {
            "operationId": key,
            "summary": say(msg("open-what", what=what)),
            "parameters": [*_parameters({**asks, **of_language()})],
            "responses": answers,
        }
    }


def _parameters(asks: Asks) -> Iterable[dict[str, Any]]:
    for name, values in asks.items():
        schema: dict[str, Any] = {"type": "string"}
        # 191 codes would bury the rest; they stand in the data.
        schema |= {"enum": list(values)} if values and name != "code" else {}
        told = say(msg("open-parameter", name=name))
        yield {"name": name, "in": "query", "required": False, "description": told, "schema": schema}


def _sentence(answer: str) -> dict[str, Any]:
    words = {"text/plain": {"schema": {"type": "string"}}}
    return {"description": say(msg("open-answer", answer=answer)), "content": words}


def _csv() -> dict[str, Any]:
    return {"text/csv": {"schema": {"type": "string"}}}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _indicators() -> dict[str, Any]:
    row: dict[str, Any] = {
        name: {"type": kind if name in ALWAYS else [kind, "null"], "description": say(meaning(name))}
        for name, kind in COLUMNS.items()
    }
    row["status"]["enum"] = list(STATUSES)
    item = {"type": "object", "properties": row, "required": list(COLUMNS), "additionalProperties": False}
    rows = {"type": "array", "items": item}
    return {"type": "object", "properties": {"rows": rows}, "required": ["rows"]}


def _chart() -> dict[str, Any]:
    told = {key: {"type": "string" if key in ("name", "page") else "object"} for key in charts.KEYS}
    return {"type": "object", "properties": told, "required": list(charts.KEYS)}
