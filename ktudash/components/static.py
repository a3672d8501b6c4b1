"""A page as plain HTML: what a browser shows before (or without) the page's scripts.

The same components that Dash sends as JSON become tags; a chart is its SVG, what only scripts can do is left out. So
are ids: scripts look for them in the living page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any, Final

from dash.development.base_component import Component

#: Tags without an end.
_VOID: Final = {"br", "hr", "img", "input"}

#: Names of properties in HTML; what stands neither here nor as ``data-`` or ``aria-`` is for scripts.
_ATTRIBUTES: Final = {
    "className": "class", "href": "href", "title": "title", "hidden": "hidden", "src": "src", "alt": "alt",
    "width": "width", "height": "height", "colSpan": "colspan", "rowSpan": "rowspan", "scope": "scope", "role": "role",
    "type": "type", "placeholder": "placeholder", "value": "value", "lang": "lang", "open": "open", "rel": "rel",
    "disabled": "disabled", "action": "action", "method": "method", "start": "start", "hrefLang": "hreflang",
}  # fmt: skip

#: Where a chart keeps its SVG, which the scripts of the living page lay into its place.
_DRAWING: Final = "data-svg"

#: Attributes of a card that only its menu reads, the largest part of a page.
_FOR_SCRIPTS: Final = (
    "data-chart",
    "data-twin",
    "data-native",
    "data-card-action",
    "data-clicks",
    "data-margins",
    _DRAWING,
)

#: Pixels of a chart's card by its width in columns, on a screen of 1440.
_INNER: Final = {12: 1106.0, 8: 722.0, 7: 626.0, 6: 530.0, 5: 434.0, 4: 338.0, 3: 242.0}


def inner_width(span: int) -> float:
    """Pixels that a card of that many columns leaves to its chart."""
    return _INNER.get(span, _INNER[12])


def html_of(part: Any) -> str:
    """A component (or several, or text) as HTML."""
    if part is None:
        return ""
    if isinstance(part, Component):
        return _component(part)
    if isinstance(part, list | tuple):
        return "".join(html_of(one) for one in part)
    return escape(str(part), quote=False)


def _component(part: Component) -> str:
    if part._namespace == "dash_html_components":
        return _tag(part._type.lower(), part)
    return _OTHERS.get(part._type, _nothing)(part)


def _tag(name: str, part: Component, **more: str) -> str:
    within = getattr(part, _DRAWING, "") or html_of(getattr(part, "children", None))
    inner = "" if name in _VOID else f"{within}</{name}>"
    return f"<{name}{_attributes(part, more)}>{inner}"


def _attributes(part: Component, more: dict[str, str]) -> str:
    given = dict(more)
    for name in part._prop_names + list(_wildcards(part)):
        value = getattr(part, name, None)
        written = _ATTRIBUTES.get(name, name if name.startswith(("data-", "aria-")) else "")
        if value is None or not written or written in _FOR_SCRIPTS or value is False:
            continue
        given.setdefault(written, written if value is True else str(value))
    style = getattr(part, "style", None)
    if style:
        given["style"] = ";".join(f"{_dashed(name)}:{value}" for name, value in style.items())
    return "".join(f' {name}="{escape(value, quote=True)}"' for name, value in given.items())


def _wildcards(part: Component) -> Iterable[str]:
    return (name for name in vars(part) if name.startswith(("data-", "aria-")))


def _dashed(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name)


def _nothing(part: Component) -> str:
    """What scripts alone can do: its content, if it has one."""
    return html_of(getattr(part, "children", None))


def _link(part: Component) -> str:
    return _tag("a", part)


def _input(part: Component) -> str:
    return _tag("input", part, disabled="disabled")


def _markdown(part: Component) -> str:
    """Only tables of our own making come as markdown, and they are HTML already."""
    return str(part.children) if getattr(part, "dangerously_allow_html", False) else html_of(part.children)


def _alert(part: Component) -> str:
    own = getattr(part, "className", "")
    return _tag(
        "div", part, **{"class": f"alert alert-{getattr(part, 'color', 'info')} {own}".strip(), "role": "alert"}
    )


def written_rows(part: Any) -> tuple[list[str], list[list[str]]]:
    """The heads and rows of the table of indicators, as they are written; the head of a group is a row of one cell."""
    columns = [one for one in part.columnDefs if one.get("field") and not one.get("hide")]
    rows = []
    for row in part.rowData or ():
        if "group" in row:
            rows.append([str(row["group"])])
            continue
        cells = (row.get(f"{one['field']}_text", row.get(one["field"])) for one in columns)
        rows.append(["" if cell is None or isinstance(cell, list | dict) else str(cell) for cell in cells])
    return [str(one.get("headerName", "")) for one in columns], rows


def _grid(part: Any) -> str:
    """The table of indicators as a table: its written columns."""
    heads, rows = written_rows(part)
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = (
        f'<tr><th colspan="{len(heads)}">{escape(row[0])}</th></tr>' if len(row) == 1 < len(heads)
        else f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for row in rows
    )  # fmt: skip
    table = f'<table class="table-k"><thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table>'
    return f'<div class="scroll-x" tabindex="0">{table}</div>'


_OTHERS: Final[dict[str, Callable[[Component], str]]] = {
    "Link": _link,
    "Input": _input,
    "Markdown": _markdown,
    "Alert": _alert,
    "AgGrid": _grid,
}
