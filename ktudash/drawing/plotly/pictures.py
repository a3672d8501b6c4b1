"""Pictures of charts without a reader's browser, where Kaleido and a Chrome are installed: for nightly decks.

Neither is needed for anything else. Where one is missing, :attr:`Painter.missing` says which, and the deck
shows tables in place of pictures.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from ktudash.chart.model import Chart
from ktudash.drawing.plotly import figure
from ktudash.words import Text, msg

#: Maps ask their makers' server for outlines that they do not draw; this script makes that unnecessary.
OFFLINE_MAPS: Final = Path(__file__).resolve().parents[3] / "web" / "src" / "geo-offline.js"

#: The body of a slide in pixels of a card: letters of 13 pixels are 12 points there.
WIDTH: Final = 960
HEIGHT: Final = 400
SCALE: Final = 3


class Painter:
    """Paints charts while it is open (``with Painter() as painter``); one Chrome serves them all."""

    def __init__(self) -> None:
        self.missing: Text = ""
        self._kaleido: Any = None

    def __enter__(self) -> Self:
        if find_spec("kaleido") is None:
            self.missing = msg("export-no-kaleido")
            return self
        kaleido = import_module("kaleido")
        try:
            page = kaleido.PageGenerator(mathjax=False, others=[OFFLINE_MAPS.as_uri()])
            kaleido.start_sync_server(page_generator=page, silence_warnings=True)
            self._kaleido = kaleido
            self._paint({"data": [], "layout": {}}, WIDTH, HEIGHT)
        except Exception as error:  # Kaleido wraps what a browser can do wrong in errors of many libraries
            self._close()
            self.missing = msg("export-no-chrome", reason=str(error).strip().split("\n")[0][:200])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def _close(self) -> None:
        if self._kaleido is not None:
            self._kaleido.stop_sync_server(silence_warnings=True)
            self._kaleido = None

    def paint(self, chart: Chart) -> bytes | None:
        """The chart as a PNG without title and foot (the slide writes them); ``None`` where none can be made.

        A chart higher than a slide's body is made wider too, so that it fills the body when it is shrunk.
        """
        if self._kaleido is None:
            return None
        height = max(HEIGHT, chart.height)
        return self._paint(figure(chart), max(WIDTH, int(WIDTH * height / HEIGHT * 0.6)), height)

    def _paint(self, drawn: dict[str, Any], width: int, height: int) -> bytes:
        options = {"format": "png", "width": width, "height": height, "scale": SCALE}
        return bytes(self._kaleido.calc_fig_sync(drawn, opts=options))
