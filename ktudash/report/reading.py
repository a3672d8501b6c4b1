"""What of a page is there to be read: its words, charts and tables, without what only scripts and a server can do.

The page's own components are taken: menus and buttons go, a link leads to the site or is plain words, and below each
chart stands its table. `components.static` writes them as HTML.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.twin import twin_table
from ktudash.words import msg, say

#: Classes of what steers the page.
_STEERS: Final = frozenset(
    {
        "topbar", "controls", "skip", "card-tools", "small-tools", "tool-menu", "sidebar", "plain-button", "search",
        "deck", "deck-anew", "fold-holds", "paper-head", "help-link", "help-contents", "help-tour", "tour",
    }
)  # fmt: skip
#: Components of what somebody types or presses, and of what is kept for scripts.
_TYPED: Final = frozenset(
    {
        "Button", "Input", "Dropdown", "Slider", "RangeSlider", "Upload", "Store", "Download", "Checklist", "Form",
        "RadioItems", "Textarea", "Interval", "Location", "DatePickerSingle", "Label",
    }
)  # fmt: skip

Link = Any  # a function from an address of ours to one that opens it from a file, empty where there is none


def readable(part: Any, lead: Link) -> Any:
    """A component (or several, or text) as it is read; ``None`` where nothing of it is."""
    if isinstance(part, list | tuple):
        return [one for one in (readable(each, lead) for each in part) if one is not None]
    if not isinstance(part, Component):
        return part
    classes = set(str(getattr(part, "className", "") or "").split())
    if part._type in _TYPED or classes & _STEERS:
        return None
    if "card-chart" in classes:
        return _chart(part)
    if "card-table" in classes:
        return _twin(part)
    if "fold-k" in classes:  # in a file everything is there to be read; a reader may still fold it
        return _with(part, readable(part.children, lead), open=True)
    if "term" in classes:  # the words alone: the glossary does not go with the file
        return part.children
    if part._type in ("Link", "A"):
        return _link(part, lead)
    return _with(part, readable(getattr(part, "children", None), lead))


def _with(part: Component, children: Any, **more: Any) -> Component:
    given = {name: getattr(part, name) for name in (*part._prop_names, *_wildcards(part)) if hasattr(part, name)}
    own = {"children": children} if "children" in part._prop_names else {}
    made: Component = type(part)(**{**given, **own, **more})
    return made


def _wildcards(part: Component) -> Iterator[str]:
    return (name for name in vars(part) if name.startswith(("data-", "aria-")))


def _link(part: Component, lead: Link) -> Component:
    children = readable(getattr(part, "children", None), lead)
    to = lead(str(getattr(part, "href", "") or ""))
    css = getattr(part, "className", None)
    return html.A(children, href=to, className=css) if to else html.Span(children, className=css)


def _chart(part: Component) -> Component:
    """The drawing as wide as there is room: its height follows."""
    return html.Div(className="card-chart", **attributes(data_svg=getattr(part, "data-svg", "")))


def _twin(part: Component) -> Component:
    """The table of a chart, folded away below it."""
    twin = json.loads(getattr(part, "data-twin", "") or '{"columns": [], "rows": []}')
    table = twin_table(twin, css="twin", caption=getattr(part, "data-caption", ""), notes=True)
    return html.Details([html.Summary(say(msg("report-table"))), html.Div(table, className="scroll")], className="fold")
