"""Dash building blocks. They take plain values and figures, and know neither the store nor any page."""

from __future__ import annotations

from typing import Any


def attributes(**values: str) -> dict[str, Any]:
    """HTML attributes that Dash's components have no parameter for: ``data_card="x"`` → ``data-card="x"``."""
    return {name.replace("_", "-"): value for name, value in values.items()}
