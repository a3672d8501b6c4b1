"""The app as a whole, without a browser: every page, every line, both figures; nothing from another host."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import plotly.graph_objects as go
import pytest
from dash.development.base_component import Component
from flask import Flask
from flask.testing import FlaskClient

import app
from ktudash import registry
from ktudash.chart.wire import from_json
from ktudash.drawing import plotly
from ktudash.reporting.ledger import Entry, Ledger
from ktudash.settings import PROJECT
from ktudash.store import Store
from tests.pages import PAGES

LINES = (*(f"SP-{number}" for number in range(1, 7)), *(f"CD-{number}" for number in range(1, 5)))

#: Every view that draws charts of its own: a page with its parameters.
VIEWS: tuple[tuple[str, dict[str, str]], ...] = (
    *((name, {}) for name in PAGES),
    *(("targets", {"show": show, "line": "SP-2"}) for show in ("gaps", "paths", "index")),
    ("targets", {"show": "gaps", "plan": "SP", "year": "2025"}),
    ("targets", {"show": "index", "plan": "CD"}),
    ("targets", {"show": "paths", "line": "SP-3"}),
    *(("two_plans", {"pair": pair}) for pair in ("foreign-students", "double-degree", "students", "motivation")),
    ("two_plans", {"line": "SP-4", "fate": "changed"}),
    *(("indicator", {"code": code}) for code in ("SP-1.2.10", "SP-3.3.1", "CD-2.2.3", "SP-9.9.9")),
)
EVERY_VIEW = pytest.mark.parametrize(
    ("name", "query"), VIEWS, ids=["-".join([name, *query.values()]) for name, query in VIEWS]
)
EVERY_PAGE = pytest.mark.parametrize("name", PAGES)


def layout(name: str, **query: str) -> Component:
    """A page as Dash asks for it."""
    content = PAGES[name]["layout"](**query)
    assert isinstance(content, Component)
    return content


@cache
def silent_layout(name: str, figures: str, *query: tuple[str, str]) -> Component:
    """A view without any actual; made once, for several tests to look at."""
    return layout(name, figures=figures, **dict(query))


def components(content: Component) -> Iterator[Component]:
    yield content
    for part in content._traverse():
        if isinstance(part, Component):
            yield part


def ids(content: Component) -> list[str]:
    return [json.dumps(part.id, sort_keys=True) for part in components(content) if getattr(part, "id", None)]


def charts(content: Component) -> list[go.Figure]:
    """The figures of a page: what its charts become once somebody turns to them."""
    sent = [getattr(part, "data-chart", None) for part in components(content)]
    return [go.Figure(plotly.figure(from_json(chart))) for chart in sent if chart]


def story_of(figure: go.Figure) -> SimpleNamespace:
    """The story that a drawing carries for the browser."""
    return SimpleNamespace(**figure.layout.meta)


def tables(content: Component) -> list[dict[str, Any]]:
    """The table twins of the page's charts, as its cards carry them for the browser."""
    found = [getattr(part, "data-twin", None) for part in components(content)]
    return [json.loads(table) for table in found if table]


def words(content: Any) -> str:
    """Everything that a page says."""
    if isinstance(content, Component):
        return words(getattr(content, "children", None))
    if isinstance(content, list | tuple):
        # A term that leads to the glossary is a part of its sentence.
        between = "" if any(getattr(part, "className", "") == "term" for part in content) else " "
        return between.join(words(part) for part in content)
    return "" if content is None else str(content)


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


@pytest.fixture(scope="module")
def ask(client: FlaskClient) -> Callable[[str, str], Any]:
    """What the server answers when the browser's address changes."""
    (page,) = [
        one
        for one in client.get("/_dash-dependencies").json
        if {"_pages_location"} == {source["id"] for source in one["inputs"]}
    ]
    outputs = [
        dict(zip(("id", "property"), output.rsplit(".", 1), strict=True))
        for output in page["output"].strip(".").split("...")
    ]

    def answer(path: str, search: str = "") -> Any:
        values = {"pathname": path, "search": search}
        asked = {
            "output": page["output"],
            "outputs": outputs,
            "inputs": [{**source, "value": values[source["property"]]} for source in page["inputs"]],
            "changedPropIds": ["_pages_location.pathname"],
            "state": [],
        }
        response = client.post("/_dash-update-component", json=asked)
        assert response.status_code == 200, response.text[-2000:]
        return response.json["response"]

    return answer


# -- pages


def test_every_page_has_a_path_of_its_own() -> None:
    paths = [entry["path"] for entry in PAGES.values()]
    assert len(paths) == len(set(paths))
    assert len(PAGES) == len(registry.pages())
    assert set(PAGES) >= {"home", "targets", "students", "graduates", "research", "finance", "rankings", "teaching"}
    assert PAGES["home"]["path"] == "/"


def test_every_page_has_a_name_and_a_group_of_the_navigation_has_an_order() -> None:
    grouped = [entry for entry in PAGES.values() if entry.get("group")]
    assert len({entry["name"] for entry in grouped}) == len(grouped)
    orders = [(entry["group"], entry["order"]) for entry in grouped]
    assert len(orders) == len(set(orders))


@EVERY_PAGE
def test_every_page_stands_for_every_line_and_both_figures(name: str) -> None:
    queries = [{"line": line} for line in ("", *LINES)]
    queries += [{"line": line, "figures": "printed"} for line in ("", "SP-2")]
    for query in queries:
        content = layout(name, **query)
        given = ids(content)
        assert sorted(given) == sorted(set(given)), query
        assert "does not exist" not in words(content), query
    strange = words(layout(name, line="SP-9", figures="nice", path="x", self="y"))
    assert name == "not_found" or strange.count("does not exist") + strange.count("there are corrected") == 2


@EVERY_VIEW
def test_every_view_has_unique_ids(name: str, query: dict[str, str]) -> None:
    given = ids(silent_layout(name, "corrected", *query.items()))
    assert sorted(given) == sorted(set(given))


def test_every_path_can_be_reached_and_is_drawn_once(store: Store) -> None:
    drawn = []
    for part in ("", "2", "3", "4"):
        content = layout("targets", show="paths", **({"part": part} if part else {}))
        drawn += [str(one.children) for one in components(content) if getattr(one, "className", "") == "card-code"]
        assert f"Indicators {48 * (int(part or 1) - 1) + 1} to" in words(content)
    assert sorted(drawn) == sorted(store.catalog.indicators)
    assert "Indicators 145 to 191 of 191" in words(layout("targets", show="paths", part="99"))
    assert "Indicators 1 to" not in words(layout("targets", show="paths", line="SP-3"))


def test_an_unknown_indicator_says_so() -> None:
    assert "There is no indicator SP-9.9.9." in words(layout("indicator", code="SP-9.9.9"))


@pytest.mark.parametrize("figures", ["corrected", "printed"])
@EVERY_VIEW
def test_every_chart_tells_its_story_and_has_its_table(name: str, query: dict[str, str], figures: str) -> None:
    page = silent_layout(name, figures, *query.items())
    stories = [story_of(figure) for figure in charts(page)]
    assert len({story.name for story in stories}) == len(stories)
    for table, story in zip(tables(page), stories, strict=True):
        assert story.title.strip()
        assert story.subtitle.strip()
        assert story.source.startswith(("Strategic Plan", "Conceptual Directions"))
        assert all(note.strip() for note in story.notes)
        assert re.fullmatch(r"[A-Za-z0-9.-]+", story.name), "a file is called so"
        assert table["rows"]
        assert table["columns"]
        for _, *cells in table["rows"]:
            assert any(cell is not None for cell in cells)
            assert all(cell[0].strip() for cell in cells if cell is not None)
        heads = [row[0] for row in table["rows"]]
        said = " ".join((story.title, story.subtitle, story.key, *story.notes, *heads, *table["columns"]))
        assert "nan" not in re.findall(r"[A-Za-z]+", said.lower())
        assert "{" not in said


def test_topics_have_charts() -> None:
    for name in ("students", "graduates", "research", "finance", "rankings", "teaching", "stability", "labour_market"):
        assert len(charts(layout(name))) >= 4, name


# -- what the server sends


@pytest.mark.parametrize(
    "address",
    ["/", "/students", "/targets", "/targets/SP-1.2.10", "/finance?figures=printed", "/rankings?line=SP-3", "/nowhere"],
)
def test_the_server_answers_an_address_with_a_page(ask: Callable[[str, str], Any], address: str) -> None:
    path, _, search = address.partition("?")
    answer = ask(path, f"?{search}" if search else "")
    sent = json.dumps(answer, allow_nan=False)  # a browser reads no NaN
    assert '"main"' in sent
    assert "Error" not in answer["_pages_store"]["data"]["title"]
    given = re.findall(r'"id": ("[^"]+"|\{[^}]+\})', sent)
    assert sorted(given) == sorted(set(given))


@EVERY_PAGE
def test_every_page_says_which_parameter_it_does_not_have(ask: Callable[[str, str], Any], name: str) -> None:
    if name == "not_found":
        return
    path = PAGES[name]["path_template"] or PAGES[name]["path"]
    sent = json.dumps(ask(path.replace("<code>", "SP-1.2.10"), "?stranger=x"), ensure_ascii=False)
    assert "The link sets “stranger”, which this page does not have; it is left out." in sent
    assert "stranger=x" not in sent


def test_the_site_has_its_own_icon(client: FlaskClient) -> None:
    (icon,) = re.findall(r'<link rel="icon"[^>]*href="([^"]+)"', client.get("/").text)
    with client.get(icon) as answer:
        assert (answer.status_code, answer.mimetype) == (200, "image/svg+xml")


class _Addresses(HTMLParser):
    """Everything that a page of HTML loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in ("src", "href", "action", "data") and value]


def test_the_first_page_loads_from_its_own_server_only(client: FlaskClient) -> None:
    response = client.get("/")
    loaded = _Addresses()
    loaded.feed(response.text)
    assert len(loaded.found) > 10
    # places of the page itself, and pictures that stand in it, come from nowhere
    asked = [address for address in loaded.found if not address.startswith(("#", "data:"))]
    assert [address for address in asked if not re.match(r"/(?!/)", address)] == []
    for address in asked:
        with client.get(address) as answer:
            # what chooses a language or a screen leads back to the page
            assert answer.status_code == (303 if address.startswith(("/language/", "/scheme/")) else 200), address
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy


def test_style_sheets_and_scripts_load_from_nowhere_else() -> None:
    for file in sorted((PROJECT / "assets").glob("*.[cj]s*")):
        addresses = set(re.findall(r"https?://[^\"'\s)>]+", file.read_text(encoding="utf-8")))
        assert {address for address in addresses if "www.w3.org" not in address} == set(), file.name
        assert "@import" not in file.read_text(encoding="utf-8"), file.name


def test_the_command_of_the_procfile_starts(tmp_path: Path) -> None:
    command = (PROJECT / "Procfile").read_text(encoding="utf-8").removeprefix("web: ").strip()
    assert command.split()[:2] == ["gunicorn", "app:server"]
    assert isinstance(app.server, Flask)
    environment = {
        **os.environ,
        "PORT": "8000",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "DATABASE_URL": f"sqlite:///{tmp_path}/ledger.sqlite",
    }
    checked = subprocess.run(
        ["sh", "-c", f"{command} --check-config"],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert checked.returncode == 0, checked.stderr


# -- pages with actuals


@pytest.fixture(scope="module")
def far_beyond(store: Store, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database in which every target was reached three times over."""
    url = f"sqlite:///{tmp_path_factory.mktemp('beyond')}/ledger.sqlite"
    targets = store.targets()
    known = targets[targets["value"].notna()]
    ledger = Ledger(url)
    ledger.append(
        [
            Entry(code, int(year), value * 3)
            for code, year, value in zip(known["code"], known["year"], known["value"], strict=True)
        ],
        author="A. Person",
        base_version=ledger.version(),
    )
    ledger.close()
    return url


def _outside(figure: go.Figure) -> list[tuple[str, float]]:
    """Points beyond the range of their value axis, by the trace's name."""
    beyond = []
    for trace in figure.data:
        if trace.type not in ("bar", "scatter") or not trace.meta:
            continue
        across = getattr(trace, "orientation", None) == "h"
        axis = (trace.xaxis or "x") if across else (trace.yaxis or "y")
        drawn = figure.layout[f"{axis[0]}axis{axis[1:]}"]
        if drawn.range is None or drawn.type == "log":
            continue
        low, high = sorted(drawn.range)
        air = 0.01 * (high - low)
        ends = trace.x if across else trace.y
        given = getattr(trace, "base", None)
        bases = given if isinstance(given, tuple | list) else [given or 0.0] * len(ends)
        tops = [base + end for base, end in zip(bases, ends, strict=True) if isinstance(end, int | float)]
        beyond += [(trace.name, top) for top in tops if not low - air <= top <= high + air]
    return beyond


@EVERY_VIEW
def test_everything_drawn_lies_within_its_axes(name: str, query: dict[str, str]) -> None:
    for figures in ("corrected", "printed"):
        for drawn in charts(silent_layout(name, figures, *query.items())):
            assert _outside(drawn) == [], story_of(drawn).name


def _over_targets(figure: go.Figure) -> Iterator[tuple[go.Figure, go.Figure]]:
    """Each trace of actuals that a mark drew over its targets, with the trace of these: it is drawn right before."""
    target = None
    for trace in figure.data:
        meta = trace.meta or {}
        if meta.get("role") == "target":
            target = trace
        elif meta.get("over_targets"):
            assert target is not None
            yield target, trace


@EVERY_VIEW
def test_actuals_are_drawn_on_the_scale_of_their_targets_with_room_for_them(
    monkeypatch: pytest.MonkeyPatch, far_beyond: str, name: str, query: dict[str, str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", far_beyond)
    page = layout(name, **query)
    assert len(tables(page)) == len(charts(page))
    for figure in charts(page):
        for target, over in _over_targets(figure):
            planned = dict(zip(target.x, target.meta.get("values", target.y), strict=True))
            reported = {place: value for place, value in zip(over.x, over.y, strict=True) if value is not None}
            three_times = {place: 3 * planned[place] for place in reported}
            assert reported == pytest.approx(three_times), (story_of(figure).name, over.name)
        assert _outside(figure) == [], story_of(figure).name


def test_topics_show_actuals(monkeypatch: pytest.MonkeyPatch, far_beyond: str) -> None:
    monkeypatch.setenv("DATABASE_URL", far_beyond)
    for name in ("students", "graduates", "research", "finance", "rankings", "teaching"):
        traces = [trace for figure in charts(layout(name)) for trace in figure.data]
        assert any(trace.meta and trace.meta.get("over_targets") for trace in traces), name


# -- tabs


@pytest.mark.parametrize(
    ("path", "search", "title"),
    [
        ("/", "", "Where we stand · KTU strategy"),
        ("/", "?line=CD-2", "Where we stand, CD-2 · Customer orientation · KTU strategy"),
        ("/finance", "?figures=printed", "Finance, as printed · KTU strategy"),
        ("/students", "", "Students · KTU strategy"),
        ("/students", "?line=SP-2", "Students, SP-2 · Research · KTU strategy"),
        ("/targets", "", "Strategic Lines · KTU strategy"),
        (
            "/targets",
            "?line=SP-1&task=2&kind=share&q=students",
            "Strategic Lines, SP-1 · Training, task 2, kind share, search “students” · KTU strategy",
        ),
        ("/targets", "?plan=CD", "Strategic Lines, Conceptual Directions 2024-2029 · KTU strategy"),
        ("/targets/SP-2.5.7", "", "SP-2.5.7 · Patents received · KTU strategy"),
    ],
)
def test_a_tab_names_page_indicator_and_filter(
    ask: Callable[[str, str], Any], path: str, search: str, title: str
) -> None:
    assert ask(path, search)["_pages_store"]["data"]["title"] == title


def test_on_a_phone_the_table_begins_with_name_target_and_actual() -> None:
    def heads(agent: str) -> list[str]:
        told = app.server.test_client().get("/targets?year=2024", headers={"User-Agent": agent}).get_data(as_text=True)
        (row,) = re.findall(r"<thead><tr>(<th>Code</th>.*?|<th>Indicator</th>.*?)</tr>", told)
        return re.findall("<th>(.*?)</th>", row)

    assert heads("Desktop")[:3] == ["Code", "Indicator", "Unit"]
    assert heads("Mobile") != heads("Desktop")
    assert heads("Mobile")[0] == "Indicator"
    assert heads("Mobile")[-2:] == ["Unit", "Code"]
    assert sorted(heads("Mobile")) == sorted(heads("Desktop")), "the others are a swipe away"
