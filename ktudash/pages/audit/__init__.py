"""The plan audited: what contradicts what, how bad it is, and where it can be seen."""

from __future__ import annotations

from typing import Final

PATH: Final = "/audit"
EXPORT: Final = "/export/audit"
