"""All pages of the dashboard in one binding: registered with Dash, each as of the day that its link names."""

from __future__ import annotations

import dash

from ktudash import registry
from ktudash.components.tab import name_tabs
from ktudash.dated import dated
from ktudash.pages.actuals.link import PATH as ACTUALS


def bind() -> None:
    """Register every page with the app of this process."""
    for page in registry.pages():
        page.register()
    name_tabs()
    for entry in dash.page_registry.values():
        if entry["path"] != ACTUALS:  # where one reports, and asks for the state of a day in words
            entry["layout"] = dated(entry["layout"])


def open_book() -> None:
    """For commands, which have no server: pages can be made after this."""
    if not dash.page_registry:
        dash.Dash("ktudash", use_pages=True, pages_folder="", suppress_callback_exceptions=True)
        bind()
