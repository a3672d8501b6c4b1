"""Asks the whole app below a path for everything that its pages lead to; what it found goes out as JSON.

`tests.test_below_a_path` runs it: the path is a setting, and an app has one for as long as it lives.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from re import findall
from typing import Any

import dash
from pptx import Presentation

import app
from tests.test_kept import page_request

LEADING = ("href", "src", "action", "data-link", "data-address")
#: What leads nowhere else.
OTHERS = ("#", "data:", "mailto:")
#: Beside the pages themselves, where a page has other links.
VIEWS = (
    "/targets?show=gaps",
    "/targets?show=paths&line=SP-1",
    "/targets/SP-2.5.7",
    "/two-plans?line=SP-2",
    "/actuals?since=2026-06-01&as_of=2026-06-01",
    "/reporting?year=2023&owner=nobody",
    "/audit?line=SP-1",
)


def addresses(content: Any) -> Iterator[str]:
    """Every address in an answer, those that a table holds as data too."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key in LEADING and isinstance(value, str):
                yield value
            else:
                yield from addresses(value)
    elif isinstance(content, list):
        for part in content:
            yield from addresses(part)


def main(base: str) -> None:
    client = app.server.test_client()
    found: set[str] = set()
    differ = []
    for view in (*(one["path"] for one in dash.page_registry.values() if one.get("group")), *VIEWS):
        given, stripped = (client.get(f"{before}{view}") for before in (base, ""))
        if (given.status_code, _shown(given.text)) != (200, _shown(stripped.text)):
            differ.append(view)
        for name in LEADING:
            found |= {unescape(one) for one in findall(rf' {name}="([^"]*)"', given.text)}
        path, _, query = view.partition("?")
        asked = page_request(base + path, f"?{query}" if query else "")
        found |= set(addresses(client.post(f"{base}/_dash-update-component", json=asked).json))
    found = {one for one in found if one and not one.startswith(OTHERS)}
    asked_for = {one.partition("?")[0]: one for one in sorted(found)}
    slides = client.get(f"{base}/export/indicators/pptx?line=SP-2")
    told = {
        "outside": sorted(one for one in found if not f"{one}/".startswith(f"{base}/")),
        "differ": differ,
        "answers": {one: client.get(one).status_code for one in asked_for.values()},
        "health": [client.get(f"{before}/ready").status_code for before in (base, "")],
        "slides": sorted(set(_links(slides.data))),
        "set": sorted({one["href"] for one in client.get(f"{base}/export/standard-set?line=SP-2").json["charts"]}),
        "language": _chosen(client.get(f"{base}/language/en?to={base}/targets")),
        "nowhere": client.get(f"{base}/nowhere").status_code,
    }
    json.dump(told, sys.stdout)


def _chosen(answer: Any) -> list[str]:
    return [answer.headers["Location"], answer.headers["Set-Cookie"].partition("Path=")[2].partition(";")[0]]


def _shown(text: str) -> str:
    """What a reader sees of a page."""
    return text.partition('id="first-paint"')[2].partition("<footer>")[0]


def _links(content: bytes) -> Iterator[str]:
    for slide in Presentation(BytesIO(content)).slides:
        for part in slide.part.rels.values():
            if part.is_external:
                yield part.target_ref


if __name__ == "__main__":
    main(sys.argv[1])
