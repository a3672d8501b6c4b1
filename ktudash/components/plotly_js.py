"""plotly.js with just the traces in use, where it was built (``web/build.mjs``); else the larger one that Dash brings.

No page loads it: ``web/src/plotly.js`` fetches it for the first chart that wakes.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

import flask
from plotly.offline import get_plotlyjs_version

from ktudash.settings import PROJECT
from ktudash.site import inside

BUILT: Final = PROJECT / "var" / "built"

#: Its name changes with its content, so a browser never needs to ask again.
FOREVER: Final = "public, max-age=31536000, immutable"

#: Compressed copies that the build leaves beside the file, best first.
COPIES: Final = {"br": ".br", "gzip": ".gz"}


def built(folder: Path = BUILT) -> Path | None:
    """The built file of the version that Plotly writes its figures for."""
    return next(iter(sorted(folder.glob(f"plotly-{get_plotlyjs_version()}-*.min.js"))), None)


#: Plotly's whole script among the files that Dash serves.
OF_DASH: Final = "/_dash-component-suites/plotly/package_data/plotly.min.js"


@lru_cache(maxsize=1)
def address() -> str:
    """Where browsers find plotly.js."""
    file = built()
    return inside(f"/built/{file.name}" if file else OF_DASH)


def serve(server: flask.Flask, file: Path) -> str:
    """Add the route of the file; its address is given back."""
    at = f"/built/{file.name}"
    copies = {coding: file.with_name(file.name + ending) for coding, ending in COPIES.items()}

    @server.get(at)
    def plotly_js() -> flask.Response:
        accepted = flask.request.accept_encodings
        coding = next((one for one, copy in copies.items() if one in accepted and copy.is_file()), "")
        response = flask.send_file(copies.get(coding, file), mimetype="text/javascript")
        if coding:
            response.headers["Content-Encoding"] = coding
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Cache-Control"] = FOREVER
        return response

    return at
