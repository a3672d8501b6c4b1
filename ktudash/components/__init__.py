"""Dash building blocks. They take plain values and figures, and know neither the store nor any page."""

from __future__ import annotations

from typing import Any

from dash.development.base_component import Component


def attributes(**values: str) -> dict[str, Any]:
    """HTML attributes that Dash's components have no parameter for: ``data_card="x"`` → ``data-card="x"``."""
    return {name.replace("_", "-"): value for name, value in values.items()}


def children_of(part: Component) -> list[Any]:
    """The children of a component, however it was given them; nothing stands for none."""
    children = getattr(part, "children", None)
    found = children if isinstance(children, list | tuple) else [children]
    return [one for one in found if one is not None]


def words_in(part: Any, between: str = "") -> str:
    """The words of a component, those of its parts with ``between`` between them."""
    if isinstance(part, Component):
        part = children_of(part)
    if isinstance(part, list | tuple):
        return between.join(filter(None, (words_in(one, between) for one in part)))
    return "" if part is None else str(part)
