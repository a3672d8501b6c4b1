"""Pictures of charts without a browser, for slides of what PowerPoint has no chart for: maps, cells, floating bars.

resvg paints the chart's SVG. It needs a face on this machine that has the letters of Russian and Kazakh; where there is
none, :func:`missing` says so, and a deck shows tables in place of pictures.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

import resvg_py

from ktudash.chart.model import Chart
from ktudash.drawing.svg import svg
from ktudash.words import Text, msg

#: The body of a slide in pixels of a card: letters of 13 pixels are 12 points there.
WIDTH: Final = 960.0
HEIGHT: Final = 400.0
SCALE: Final = 3
#: Pixels of the heads of a table of colours and of each of its rows, of the axis of a list and of each of its names.
HEAD: Final = {"heat": 90.0, "rows": 70.0}
ROW: Final = {"heat": 22.0, "rows": 16.0}

#: Where systems keep their faces.
FOLDERS: Final = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("/Library/Fonts"),
    Path("/System/Library/Fonts/Supplemental"),
    Path("C:/Windows/Fonts"),
)

#: Faces that have all letters of the house, best first: family, regular, bold. Reading these files alone is most of a
#: picture's time saved: resvg would read every face of the machine otherwise. Not each of them has ▲, ▼ and −: resvg
#: takes such a sign from the next.
FACES: Final = (
    ("Noto Sans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("Segoe UI", "segoeui.ttf", "segoeuib.ttf"),
    ("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("Arial", "arial.ttf", "arialbd.ttf"),
    ("Arial", "Arial.ttf", "Arial Bold.ttf"),
)

#: Faces that are taken for such signs alone.
SIGNS: Final = ("LiberationSans-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf")


@lru_cache(maxsize=1)
def face() -> tuple[str, tuple[str, ...]] | None:
    """The family to write in, and the files of all that are here; ``None`` where this machine has none."""
    files = {file.name: file for folder in FOLDERS if folder.is_dir() for file in folder.rglob("*.[Tt][Tt][Ff]")}
    families = [family for family, regular, _ in FACES if regular in files]
    if not families:
        return None
    names = [*(name for _, *names in FACES for name in names), *SIGNS]
    return families[0], tuple(str(files[name]) for name in names if name in files)


def missing() -> Text:
    """What pictures lack on this machine; empty where they can be made."""
    return "" if face() else msg("export-no-face")


def picture(chart: Chart) -> bytes | None:
    """The chart as a PNG without title and foot (the slide writes them); ``None`` where no face is there to write in.

    A chart higher than a slide's body is made wider too, so that it fills the body when it is shrunk; the rows of a
    list or a table of colours stand closer there than on a page, so that their letters are no smaller than the foot's.
    """
    known = face()
    if known is None:
        return None
    family, files = known
    height = max(HEIGHT, _height(chart))
    drawn = svg(chart, width=max(WIDTH, WIDTH * height / HEIGHT * 0.6), height=height, standalone=True)
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=drawn,
            zoom=SCALE,
            skip_system_fonts=True,
            font_files=list(files),
            font_family=family,
            sans_serif_family=family,
        )
    )


def _height(chart: Chart) -> float:
    """The pixels that a picture of the chart needs from top to bottom."""
    first = chart.panels[0]
    if first.form not in HEAD or len({panel.row for panel in chart.panels}) > 1:
        return float(chart.height)
    return min(float(chart.height), HEAD[first.form] + ROW[first.form] * len(first.places))
