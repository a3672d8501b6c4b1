"""plotly.js with just the traces in use: of the right version, with every kind of trace, sent compressed."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import flask
from plotly.offline import get_plotlyjs_version

from ktudash.components import plotly_js
from ktudash.settings import PROJECT


def test_the_bundle_is_built_of_the_version_that_plotly_writes_figures_for() -> None:
    package = json.loads((PROJECT / "web" / "package.json").read_text(encoding="utf-8"))
    assert package["dependencies"]["plotly.js"] == get_plotlyjs_version()


def test_every_trace_of_the_figures_is_in_the_bundle() -> None:
    drawings = (PROJECT / "ktudash" / "drawing" / "plotly").rglob("*.py")
    source = "".join(path.read_text(encoding="utf-8") for path in drawings)
    drawn = set(re.findall(r'\btype="(\w+)",', source))
    drawn -= {"rect", "line", "path"}  # shapes of the layout
    entry = (PROJECT / "web" / "plotly.js").read_text(encoding="utf-8")
    assert drawn == {*re.findall(r'plotly\.js/lib/(\w+)"', entry), "scatter"} - {"core"}


def test_another_version_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "plotly-0.0.1-0123456789ab.min.js").touch()
    assert plotly_js.built(tmp_path) is None
    right = tmp_path / f"plotly-{get_plotlyjs_version()}-0123456789ab.min.js"
    right.touch()
    assert plotly_js.built(tmp_path) == right
    assert plotly_js.built(tmp_path / "nowhere") is None


def test_the_bundle_is_sent_compressed_and_for_good(tmp_path: Path) -> None:
    file = tmp_path / "plotly-1-a.min.js"
    file.write_bytes(b"window.Plotly = {}")
    file.with_name(file.name + ".gz").write_bytes(gzip.compress(b"window.Plotly = {}"))
    server = flask.Flask(__name__)
    address = plotly_js.serve(server, file)
    client = server.test_client()
    with client.get(address, headers={"Accept-Encoding": "gzip, br"}) as packed:
        assert packed.headers["Content-Encoding"] == "gzip"
        assert packed.mimetype == "text/javascript"
        assert gzip.decompress(packed.data) == file.read_bytes()
        assert packed.headers["Cache-Control"] == plotly_js.FOREVER
    with client.get(address) as raw:
        assert "Content-Encoding" not in raw.headers
        assert raw.data == file.read_bytes()
    assert client.get("/built/other.js").status_code == 404
