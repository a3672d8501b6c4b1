"""A click on a chart of the page opens the link to the region or the industry that was clicked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final
from urllib.parse import parse_qsl, urlsplit

import dash
from dash import Input, Output, State
from pydantic import Field, JsonValue
from typing_extensions import TypedDict

from ktudash import geography
from ktudash.components.card import Card
from ktudash.components.incoming import LOOSE, expect
from ktudash.store import get_store
from ktudash.topics.labour_market import names, rules
from ktudash.topics.labour_market.choice import PARAMETERS, PATH
from ktudash.view import View
from ktudash.words import say


class Clicked(TypedDict):
    """A click as plotly.js tells of it; what stands there beside the points is its own."""

    __pydantic_config__ = LOOSE  # type: ignore[misc]

    points: Annotated[list[dict[str, JsonValue]], Field(min_length=1, max_length=100)]


#: Charts that choose region and industry when clicked.
CLICKABLE: Final = ("labour-map", "labour-list", "labour-heat", "labour-profile")

#: Where the browser puts what was clicked.
CLICKED: Final = "labour-clicked"

#: Of a click, only the points are read, and of these their places.
expect(CLICKED, "data", Clicked | None)


def clickable(card: Card, view: View) -> Card:
    """The card, which tells what was clicked where that chooses something."""
    if card.name not in CLICKABLE:
        return card
    return replace(card, clicks=CLICKED, leads=lambda name: _link(view, {"y": name}))


def place_of(point: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Region and industry of a clicked point of the map, the list, the heatmap or the profile.

    ``None``: the point says nothing of it. ``republic`` and ``total`` stand for no choice.
    """
    if "location" in point:
        by_feature = {feature: region for region, feature in geography.FEATURES.items()}
        return by_feature.get(str(point["location"])), None
    table_8 = get_store().frame("regional_vacancies")
    by_region = {say(names.region(key)): key for key in (rules.REPUBLIC, *rules.regions(table_8))}
    by_industry = {say(names.industry(key)): key for key in (rules.TOTAL, *rules.industries(table_8))}
    found = [str(point.get(axis)) for axis in ("x", "y")]
    region = next((by_region[label] for label in found if label in by_region), None)
    industry = next((by_industry[label] for label in found if label in by_industry), None)
    return region, industry


@dash.callback(
    Output("url", "href", allow_duplicate=True),
    Input(CLICKED, "data"),
    State("url", "href"),
    prevent_initial_call=True,
)
def follow_click(clicked: Clicked | None, href: str) -> Any:
    """A click on a chart opens the link to what was clicked."""
    return chosen_link(href, clicked["points"][0]) if clicked else dash.no_update


def chosen_link(href: str, point: Mapping[str, Any]) -> str:
    """The link to the clicked point's region and industry; what is clicked again is no longer chosen."""
    view = View.parse(PATH, dict(parse_qsl(urlsplit(href).query)), get_store().catalog.lines, PARAMETERS)
    return _link(view, point) or view.href()


def _link(view: View, point: Mapping[str, Any]) -> str:
    """From ``view`` to what stands at a point, and back where that is chosen already; nothing where it chooses none."""
    region, industry = place_of(point)
    wanted = {
        "region": "" if region == rules.REPUBLIC else region,
        "industry": "" if industry == rules.TOTAL else industry,
    }
    changes = {name: value for name, value in wanted.items() if value is not None}
    if not changes:
        return ""
    if all(view.get(name) == value for name, value in changes.items()):
        changes = dict.fromkeys(changes, "")
    return view.href(**changes)
