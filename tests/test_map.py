"""The map shows each region where it is: a label stands in its own outline, an outline is that of its own name.

Where the regions lie is known from their capitals, not from the file that is tested.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ktudash.geography import CITIES, FEATURES, LABELLED_OUTSIDE, LABELS_AT
from ktudash.words import msg, voice

#: The regions before 2022 by ISO 3166-2:KZ: name, and longitude and latitude of the capital (or of a town well inside).
ISO = {
    "KZ-AKM": ("Akmola", 69.39, 53.28),  # Kokshetau
    "KZ-AKT": ("Aktobe", 57.17, 50.28),  # Aktobe
    "KZ-ALM": ("Almaty region", 78.37, 45.02),  # Taldykorgan
    "KZ-ATY": ("Atyrau", 51.92, 47.10),  # Atyrau
    "KZ-ZAP": ("West Kazakhstan", 51.37, 51.23),  # Oral
    "KZ-ZHA": ("Zhambyl", 71.37, 42.90),  # Taraz
    "KZ-KAR": ("Karaganda", 73.10, 49.80),  # Karaganda
    "KZ-KUS": ("Kostanay", 63.63, 53.21),  # Kostanay
    "KZ-KZY": ("Kyzylorda", 65.51, 44.85),  # Kyzylorda
    "KZ-MAN": ("Mangystau", 52.86, 43.35),  # Zhanaozen
    "KZ-PAV": ("Pavlodar", 76.95, 52.29),  # Pavlodar
    "KZ-SEV": ("North Kazakhstan", 69.15, 54.87),  # Petropavl
    "KZ-YUZ": ("Turkestan", 68.25, 43.30),  # Turkestan
    "KZ-VOS": ("East Kazakhstan", 82.61, 49.95),  # Oskemen
    "KZ-ALA": ("Almaty (city)", 76.91, 43.24),
    "KZ-AST": ("Astana", 71.43, 51.16),
}

Ring = list[tuple[float, float]]


@pytest.fixture(scope="module")
def outlines(data_dir: Path) -> dict[str, list[list[Ring]]]:
    """The polygons of each feature: an outline each, and the holes in it."""
    shapes = json.loads((data_dir / "kazakhstan-regions-2020.geojson").read_text(encoding="utf-8"))
    found = {feature["id"]: list(_polygons(feature["geometry"])) for feature in shapes["features"]}
    assert len(found) == len(shapes["features"]) == len(ISO)
    assert {feature["id"]: feature["properties"]["name"] for feature in shapes["features"]} == {
        key: key for key in found
    }
    return found


def _polygons(geometry: dict[str, Any]) -> Iterator[list[Ring]]:
    yield from [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def _inside(lon: float, lat: float, polygons: list[list[Ring]]) -> bool:
    """Whether a ray to the east crosses the edges an odd number of times (holes count as edges)."""
    crossings = 0
    for ring in (ring for polygon in polygons for ring in polygon):
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
    return crossings % 2 == 1


def _at(lon: float, lat: float, outlines: dict[str, list[list[Ring]]]) -> list[str]:
    return [key for key, polygons in outlines.items() if _inside(lon, lat, polygons)]


def test_each_name_has_the_outline_around_its_own_capital(outlines: dict[str, list[list[Ring]]]) -> None:
    english = voice("en")
    features = {english.say(msg("labour-region", region=key)): feature for key, feature in FEATURES.items()} | {
        english.say(msg("labour-city", city=key)): key for key in CITIES
    }
    assert {name: [feature] for name, feature in features.items()} == {
        name: _at(lon, lat, outlines) for name, lon, lat in ISO.values()
    }


def test_each_label_stands_in_its_own_region(outlines: dict[str, list[list[Ring]]]) -> None:
    assert set(LABELS_AT) == set(FEATURES)
    assert {"turkestan"} == LABELLED_OUTSIDE
    for region, (lon, lat) in LABELS_AT.items():
        wanted = [] if region in LABELLED_OUTSIDE else [FEATURES[region]]
        assert _at(lon, lat, outlines) == wanted, region
