"""The audit on the screen and in files: what a link asks of it, what its findings touch, the mark that leads there."""

from __future__ import annotations

from typing import Final

PATH: Final = "/audit"
EXPORT: Final = "/export/audit"
