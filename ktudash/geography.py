"""Where the regions of the country lie: their outlines before the reform of 2022, and where their labels stand.

The outlines are data (see ``data/README.md``); a region's id leads to its feature.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from ktudash.settings import Settings

MAP_FILE: Final = "kazakhstan-regions-2020.geojson"

#: The feature of each region of Table 8.
FEATURES: Final = {
    "akmola": "akmola",
    "aktobe": "aktobe",
    "almaty": "almaty_region",
    "atyrau": "atyrau",
    "west_kazakhstan": "west_kazakhstan",
    "zhambyl": "zhambyl",
    "karaganda": "karaganda",
    "kostanay": "kostanay",
    "kyzylorda": "kyzylorda",
    "mangystau": "mangystau",
    "pavlodar": "pavlodar",
    "north_kazakhstan": "north_kazakhstan",
    "turkestan": "turkestan",
    "east_kazakhstan": "east_kazakhstan",
}

#: Cities of republican significance: features of their own, without a column in Table 8.
CITIES: Final = ("almaty_city", "astana")

#: Where a region's label stands on the map: longitude and latitude.
LABELS_AT: Final = {
    "akmola": (69.3, 51.85),
    "aktobe": (58.0, 48.7),
    "almaty": (78.0, 44.9),
    "atyrau": (52.6, 47.5),
    "west_kazakhstan": (51.1, 49.9),
    "zhambyl": (72.2, 44.7),
    "karaganda": (71.0, 48.4),
    "kostanay": (63.9, 51.7),
    "kyzylorda": (63.9, 45.3),
    "mangystau": (53.6, 43.7),
    "pavlodar": (76.3, 52.4),
    "north_kazakhstan": (68.8, 54.2),
    "turkestan": (72.0, 41.4),
    "east_kazakhstan": (81.6, 48.6),
}

#: Too narrow for its label, which stands outside the country beside it.
LABELLED_OUTSIDE: Final = frozenset({"turkestan"})

Ring = list[tuple[float, float]]


@lru_cache(maxsize=2)
def _shapes(path: Path) -> dict[str, Any]:
    shapes: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return shapes


_FOLDER: list[Callable[[], Path]] = [lambda: Settings.from_environment().data_dir]


def lies_in(folder: Callable[[], Path]) -> None:
    """Say once how to learn which data folder is in force; until then it is that of the settings."""
    _FOLDER[:] = [folder]


def shapes() -> dict[str, Any]:
    """The outlines as GeoJSON, from the data folder of this process."""
    return _shapes(_FOLDER[0]() / MAP_FILE)


def features(ids: list[str]) -> dict[str, Any]:
    """Some of the outlines, as a GeoJSON collection."""
    return {"type": "FeatureCollection", "features": [one for one in shapes()["features"] if one["id"] in ids]}


def rings(feature: str) -> list[Ring]:
    """All rings of a feature, holes included, as longitude and latitude."""
    geometry = next(one["geometry"] for one in shapes()["features"] if one["id"] == feature)
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[(float(point[0]), float(point[1])) for point in ring] for polygon in polygons for ring in polygon]
