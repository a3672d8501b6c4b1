"""Codes of indicators among words."""

from __future__ import annotations

import re
from typing import Final

from dash import html
from dash.development.base_component import Component

_CODE: Final = re.compile(r"((?:SP|CD)-[\w.]*\w)")


def unbroken(words: str) -> list[Component | str]:
    """``words``, no line of which ends within a code: browsers break a line at the hyphen of ``SP-1.2.24``."""
    parts = _CODE.split(words)
    return [html.Span(part, className="unbroken") if number % 2 else part for number, part in enumerate(parts) if part]
