"""The dashboard: ``python app.py`` for one person, ``gunicorn app:server`` for the office."""

from __future__ import annotations

from importlib import import_module
from typing import Final

import dash
from flask_bootstrap import Bootstrap5

from ktudash.components.shell import SEARCH_ID
from ktudash.settings import Settings

#: The pages, one module each; each registers itself when imported.
PAGES: Final = (
    "home",
    "targets",
    "indicator",
    "students",
    "graduates",
    "research",
    "finance",
    "rankings",
    "teaching",
    "labour_market",
    "stability",
)

#: Bootstrap's style sheet comes from a package on this server: the dashboard works without internet.
BOOTSTRAP: Final = "/bootstrap/static/css/bootstrap.min.css"


def create_app() -> dash.Dash:
    """Make the Dash app with all its pages. Loads the data, so that a fault in it stops the start."""
    app = dash.Dash(
        __name__,
        use_pages=True,
        pages_folder="",
        external_stylesheets=[BOOTSTRAP],
        title="KTU strategy",
        update_title="",
        suppress_callback_exceptions=True,
        compress=True,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    app.server.config["BOOTSTRAP_SERVE_LOCAL"] = True
    Bootstrap5(app.server)
    for name in PAGES:
        import_module(f"ktudash.pages.{name}")
    app.clientside_callback(
        dash.ClientsideFunction("shell", "find"),
        dash.Output("url", "href"),
        dash.Input(SEARCH_ID, "n_submit"),
        dash.State(SEARCH_ID, "value"),
        prevent_initial_call=True,
    )
    app.layout = dash.html.Div([dash.dcc.Location(id="url", refresh="callback-nav"), dash.page_container])
    return app


app = create_app()
server = app.server

if __name__ == "__main__":
    settings = Settings.from_environment()
    app.run(host=settings.host, port=str(settings.port), debug=False)
