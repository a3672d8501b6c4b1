"""Students by level and mode of study: what Table 1 leaves to be worked out.

The targets of 2021-2025 count full-time students only (SP 1.2.11 + 1.2.12 = 1.2.10), while Table 1 includes part-time
bachelor's students. Only the full-time part may be compared.
"""

from __future__ import annotations

import pandas as pd


def full_time(contingent: pd.DataFrame, level: str) -> pd.DataFrame:
    """Full-time students of ``level`` (``bachelor`` or ``total``) by year: all minus part-time bachelor's.

    Rows as in ``contingent`` with ``mode="full_time"``; ``printed`` shows the subtraction.
    """
    of_level = contingent[(contingent["level"] == level) & (contingent["mode"] == "all")]
    part_time = contingent[contingent["mode"] == "part_time"].set_index("year")
    result = of_level.copy()
    result["mode"] = "full_time"
    result["value"] = result["value"] - result["year"].map(part_time["value"])
    result["printed"] = result["printed"] + " − " + result["year"].map(part_time["printed"])
    return result
