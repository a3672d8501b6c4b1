"""Strategic Lines: every indicator's targets, gap and status, by filter, search and link."""

from __future__ import annotations

from typing import Final

PATH: Final = "/targets"
