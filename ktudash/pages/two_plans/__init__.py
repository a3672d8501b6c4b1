"""The two plans side by side: what the newer one keeps, asks for differently, drops and adds."""

from __future__ import annotations

from typing import Final

PATH: Final = "/two-plans"
