"""What a reader chooses on the page of the labour market: measure, industry, region, and how the heatmap is sorted."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

import pandas as pd

from ktudash.topics.labour_market import rules
from ktudash.view import View

PATH: Final = "/labour-market"

#: Regions or industries in printed order.
PRINT: Final = "print"


@dataclass(frozen=True)
class Choice:
    """The page's own parameters, each with its default. ``region``: empty for all."""

    measure: str = rules.VACANT_JOBS
    industry: str = rules.TOTAL
    region: str = ""
    rows: str = rules.TOTAL
    columns: str = rules.REPUBLIC

    @property
    def place(self) -> str:
        """The region, or the republic where none is chosen."""
        return self.region or rules.REPUBLIC


#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = tuple(one.name for one in fields(Choice))


def chosen(view: View, table_8: pd.DataFrame) -> tuple[Choice, View]:
    """What the link asks for; what does not exist falls back to its default and is named among the problems."""
    regions, industries = rules.regions(table_8), rules.industries(table_8)
    usual = Choice()
    measure, view = view.choice("measure", rules.MEASURES, usual.measure)
    industry, view = view.choice("industry", (rules.TOTAL, *industries), usual.industry)
    region, view = view.choice("region", ("", *regions), usual.region)
    rows, view = view.choice("rows", (PRINT, rules.TOTAL, *industries), usual.rows)
    columns, view = view.choice("columns", (PRINT, rules.REPUBLIC, *regions), usual.columns)
    return Choice(measure, industry, region, rows, columns), view
