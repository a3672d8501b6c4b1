"""The dashboard: ``python app.py`` for one person, ``gunicorn app:server`` for the office."""

from __future__ import annotations

import argparse
import gc
import hashlib
import html
import os
import re
import sys
from importlib.metadata import version
from typing import Any, Final

import dash
import flask
from flask_bootstrap import Bootstrap5

from ktudash import book
from ktudash.components import plotly_js
from ktudash.components.browser import browser_data, data_block
from ktudash.components.screen import sheet
from ktudash.downloads import routes
from ktudash.files import wrong_setting
from ktudash.first_paint import first_paint
from ktudash.pages import suggestions
from ktudash.reporting import demo, demo_office
from ktudash.schema import DataError
from ktudash.serving import patient, protect, reload
from ktudash.serving.below import serve_below
from ktudash.settings import Fault, Settings, SettingsError
from ktudash.site import inside
from ktudash.theme import dark_sheet
from ktudash.words import msg, say

#: The demonstration invents actuals up to this year.
DEMO_UNTIL: Final = 2024
#: Bootstrap's style sheet comes from a package on this server: the dashboard works without internet.
BOOTSTRAP: Final = f"/bootstrap/static/css/bootstrap.min.css?v={version('Bootstrap-Flask')}"
#: The sheet for dark screens, which no page has unasked.
DARK: Final = "dark.css"
_DARK_VERSION: Final = hashlib.sha256(dark_sheet().encode()).hexdigest()[:12]
#: The script of the table's library among those of Dash: it comes when a page has a table (``web/src/grid-later.js``).
_TABLE: Final = re.compile(r'<script src="([^"]*/dash_ag_grid/[^"]+)"></script>')


class Dashboard(dash.Dash):
    """Dash, whose pages tell the browser their language, words and palette."""

    #: Whether the actuals are invented, which the style sheet writes on every page.
    demo: bool = False

    def _generate_css_dist_html(self) -> str:
        return f"{super()._generate_css_dist_html()}{sheet(f'{self.get_asset_url(DARK)}?v={_DARK_VERSION}')}"

    def interpolate_index(self, *args: Any, **parts: Any) -> str:
        table = _TABLE.search(parts["scripts"])
        data = browser_data(demo=self.demo, grid=table[1] if table else "")
        parts["favicon"] = f'<link rel="icon" type="image/svg+xml" href="{self.get_asset_url("favicon.svg")}">'
        body = f'<body data-demo="{html.escape(data["demo"])}">' if self.demo else "<body>"
        parts["scripts"] = _TABLE.sub("", parts["scripts"])
        shown = first_paint(flask.request.path, flask.request.args)
        parts["title"] = flask.g.get("tab", parts["title"])
        page: str = super().interpolate_index(*args, **parts)
        page = page.replace("<html>", f'<html lang="{data["lang"]}">').replace("<body>", body + data_block(data), 1)
        return page.replace("<footer>", f"{shown}<footer>", 1)


def create_app() -> dash.Dash:
    """Make the Dash app with all its pages. Loads the data, so that a fault in it stops the start."""
    settings = Settings.from_environment()
    if missing := settings.missing():
        raise SettingsError(missing)
    plotly = plotly_js.built()
    app = Dashboard(
        __name__,
        use_pages=True,
        pages_folder="",
        external_stylesheets=[inside(BOOTSTRAP)],
        requests_pathname_prefix=f"{settings.base_path}/",
        routes_pathname_prefix="/",
        title=say(msg("shell-brand")),
        update_title="",
        suppress_callback_exceptions=True,
        compress=True,
        assets_ignore=re.escape(DARK),
        # One environment variable would open every callback to machines, another would change how they run.
        enable_mcp=False,
        use_async=False,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    reload.watch(app.server, settings)
    protect(app, settings)
    app.demo = settings.demo
    app.server.config["BOOTSTRAP_SERVE_LOCAL"] = True
    # The style sheets and scripts of assets/ are small; compressing them as streams leaves their files open.
    app.server.config["COMPRESS_STREAMS"] = False
    Bootstrap5(app.server)
    if plotly:
        plotly_js.serve(app.server, plotly)
    book.bind()
    routes.register(app.server, template=settings.template)
    suggestions.add_route(app.server)
    store = reload.first()
    if settings.demo:
        invented = demo.demo(store.catalog, store.targets(), DEMO_UNTIL, sums=store.sums)
        demo.fill(settings.database_url, invented).close()
        demo_office.fill_office(settings.database_url, store.catalog, store.targets(), invented, DEMO_UNTIL)
    app.layout = dash.html.Div([dash.dcc.Location(id="url", refresh="callback-nav"), dash.page_container])
    serve_below(app, settings.base_path)
    if not (settings.provider or store.has_accounts()):
        print(say(msg("accounts-start", alone=settings.alone)), file=sys.stderr)
    # Dash sets itself up at the first request; a worker of several threads would be met half done.
    app.server.test_client().get("/")
    return app


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=say(msg("cli-app")))
    parser.add_argument("--demo", action="store_true", help=say(msg("cli-app-demo")))
    return parser.parse_args()


if __name__ == "__main__":
    if _arguments().demo:
        os.environ["KTUDASH_DEMO"] = "1"
    # Started by hand, for who sits here; an office has a server.
    os.environ.setdefault("KTUDASH_ALONE", "1")

# Next to nothing of a start is garbage, and to look for it again and again takes a quarter of the time.
gc.disable()
try:
    app = create_app()
except DataError as error:
    sys.exit(say(msg("cli-not-read", reason=error.told)))
except SettingsError as error:
    sys.exit("\n".join(say(wrong_setting(one)) for one in error.faults))
server = app.server
# What is there now stays: looked through once more in every worker, its memory would be shared by none.
gc.freeze()
gc.enable()

if __name__ == "__main__":
    settings = Settings.from_environment()
    print(say(msg("cli-app-listens", address=f"http://{settings.host}:{settings.port}")), file=sys.stderr)
    try:
        patient.serve(server, settings.host, settings.port)
    except OSError:
        sys.exit(say(wrong_setting(Fault("PORT", str(settings.port), "taken"))))
