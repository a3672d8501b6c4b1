"""Charts of what research gives: publications by database, patents, all titles of protection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Point, Reference, Series, Story
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.research import rules
from ktudash.words import Listed, Message, Number, Quantity, Signed, Text, Year, msg

PATH: Final = "/research"

#: The air between groups of two bars, as a part of a year's place.
_GROUP_GAP: Final = 0.15

#: Of the highest bar: air for two lines of words above it.
_TWO_LINES: Final = 1.1


def growth_marks(rows: pd.DataFrame, changes: pd.DataFrame, *, name: Text) -> Series:
    """Growth on the year before (``changes``, %), written above the number of each bar of ``rows``."""
    heights = rows.set_index("year")["value"]
    made = []
    for row in changes.to_dict("records"):
        words, ink = _growth(float(row["value"]))
        made.append(
            Point(
                place=str(row["year"]),
                value=float(row["value"]),
                shown=words,
                label=words,
                height=float(heights[row["year"]]),
                ink=ink,
            )
        )
    return Series(msg("research-growth-of", name=name), "change", tuple(made), mark="text", in_legend=False)


def _growth(percent: float) -> tuple[Message, str]:
    """Growth with its arrow, and the role of its colour; what rounds to nothing is neither good nor bad."""
    same = round(percent, 1) == 0
    direction = "same" if same else "rose" if percent > 0 else "fell"
    words = msg("research-growth", direction=direction, percent=Quantity(abs(percent), "%", 1))
    return words, {"same": "neutral", "rose": "good", "fell": "bad"}[direction]


def database_name(database: str) -> Message:
    """A database of publications as a panel and a series are named."""
    return msg("research-database", database=database)


@chart(
    "publications-by-database",
    page=PATH,
    span=7,
    table=frame("publications"),
    text=told("publications_text", measure="growth"),
)
def publications(table: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Table 3 as small multiples with own scales and the yearly growth; notes where the text differs."""
    of = {database: table[table["database"] == database] for database in rules.DATABASES}
    growths = {database: rules.growth(rows) for database, rows in of.items()}
    panels = []
    for database, rows in of.items():
        name = database_name(database)
        panels.append(
            Panel(
                build.years(rows["year"]),
                (
                    *build.bars(rows, role="actual", name=name),
                    growth_marks(rows, growths[database], name=name),
                ),
                title=name,
                years=True,
                axis=build.value_axis([*rows["value"], rows["value"].max() * _TWO_LINES], shown=False),
            )
        )
    since, year = Year(int(table["year"].min())), Year(int(table["year"].max()))
    return Chart(
        Story(
            name="publications-by-database",
            title=_publications_title(of, since, year),
            subtitle=msg("research-publications-sub", since=since, year=year),
            key=msg("research-publications-key", far=rules.is_far_above("rsci", of)),
            notes=_deviations(growths, text),
        ),
        build.multiples(panels),
        height=310,
    )


def _publications_title(of: Mapping[str, pd.DataFrame], since: Year, year: Year) -> Message:
    """How publications changed from the first year to the last in each database, the largest growth first."""
    totals = {database: rules.total_growth(rows) for database, rows in of.items()}
    changes = []
    for database in sorted(totals, key=lambda name: -totals[name]):
        first, last = rules.ends(of[database])
        changes.append(
            msg(
                "research-publications-change",
                database=database_name(database),
                percent=Signed(totals[database], 0, "%"),
                before=Number(first),
                now=Number(last),
            )
        )
    return msg("research-publications-title", since=since, year=year, changes=Listed(tuple(changes), "comma"))


def _deviations(growths: Mapping[str, pd.DataFrame], text: pd.DataFrame) -> tuple[Message, ...]:
    """A sentence for every growth in the text that the table does not give."""
    keys = {item: database for database, item in rules.DATABASES.items()}
    found = rules.deviations({rules.DATABASES[database]: rows for database, rows in growths.items()}, text)
    return tuple(
        msg(
            "research-publications-text",
            text=Quantity(row["text"], "%"),
            database=database_name(keys[row["item"]]),
            year=Year(row["year"]),
            table=Quantity(row["table"], "%", 2 if row["cut"] else 1),
            cut=bool(row["cut"]),
        )
        for row in found.to_dict("records")
    )


@chart(
    "patents",
    page=PATH,
    span=5,
    received=frame("protection_titles", protection_title="patent"),
    plan=targets("SP-2.5.7"),
    text=told("protection_titles_text", measure="number", item="Patents received"),
)
def patents(received: pd.DataFrame, plan: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Patents received and planned, with a dotted line where the plan ends below what was reached.

    Once something is reported, the line goes: it is not against the old level that the university stands.


    ``text``: the text's own number of patents received since a year, which a note sets beside the table's sum.
    """
    received, plan = received.sort_values("year"), plan.sort_values("year")
    received = received.assign(unit=plan["unit"].iloc[0])  # patents, as those that are asked for
    base, end = received.iloc[-1], plan.iloc[-1]
    below = bool(end["value"] < base["value"])
    reached, base_year = Number(base["value"]), Year(int(base["year"]))
    name = msg("research-kind", kind="patent")
    series = (
        *build.bars(received, role="actual", name=name),
        *build.bars(plan, role="target", name=name),
    )
    # Named over the low bars of the first years, where no number stands.
    words = msg("research-patents-reached", reached=reached, base=base_year)
    line = Reference(float(base["value"]), words, side="start")
    return Chart(
        Story(
            name="patents",
            title=msg(
                "research-patents-title",
                below=below,
                target=Number(end["value"]),
                year=Year(int(end["year"])),
                reached=reached,
                base=base_year,
                fewer=Number(abs(end["value"] - base["value"])),
            ),
            subtitle=msg(
                "research-patents-sub",
                since=Year(int(received["year"].min())),
                base=base_year,
                first=Year(int(plan["year"].min())),
                year=Year(int(end["year"])),
            ),
            key=msg("research-patents-key"),
            notes=(
                msg("research-patents-whose"),
                *_patents_of_text(received, text),
                *build.correction_notes(plan, name),
            ),
        ),
        (
            build.yearly(
                series,
                received,
                plan,
                references=(line,) if below and not build.was_reported(plan) else (),
            ),
        ),
        height=310,
    )


def _patents_of_text(received: pd.DataFrame, text: pd.DataFrame) -> tuple[Message, ...]:
    """A sentence where the text counts fewer patents over more years than the table has."""
    added = received["value"].sum()
    return tuple(
        msg(
            "research-patents-text",
            text=Number(row["value"]),
            since=Year(int(row["since"])),
            sum=Number(added),
            first=Year(int(received["year"].min())),
            last=Year(int(received["year"].max())),
        )
        for row in text.to_dict("records")
        if row["value"] < added
    )


@chart(
    "titles-of-protection",
    page=PATH,
    span=5,
    table=frame("protection_titles"),
    text=told("protection_titles_text", measure="applications"),
)
def titles(table: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Titles of protection received (Table 4) beside the applications filed (text), a small multiple a kind."""
    of = {kind: table[table["protection_title"] == kind] for kind in rules.APPLICATIONS}
    years = sorted(int(year) for year in table["year"].unique())
    panels = []
    for kind, item in rules.APPLICATIONS.items():
        received, filed = of[kind], rules.with_years(text[text["item"] == item], years)
        panels.append(
            Panel(
                build.years(years),
                (
                    *build.bars(
                        filed,
                        role="part",
                        colour="neutral",
                        name=msg("research-titles-applied", kind=kind),
                        ink="muted",
                    ),
                    *build.bars(received, role="actual", name=msg("research-titles-received", kind=kind)),
                ),
                title=msg("research-kind", kind=kind),
                years=True,
                arrangement="beside",
                gap=_GROUP_GAP,
                axis=build.value_axis([*received["value"], *filed["value"]], shown=False),
            )
        )
    return Chart(
        Story(
            name="titles-of-protection",
            title=_titles_title(of, years),
            subtitle=msg("research-titles-sub", since=Year(years[0]), year=Year(years[-1])),
            key=msg("research-titles-key"),
        ),
        build.multiples(panels),
        height=350,
    )


def _titles_title(of: Mapping[str, pd.DataFrame], years: list[int]) -> Message:
    """The first and the last year's titles of both kinds, where both rose."""
    patents, certificates = rules.ends(of["patent"]), rules.ends(of["copyright_certificate"])
    return msg(
        "research-titles-title",
        rose=all(last > first for first, last in (patents, certificates)),
        since=Year(years[0]),
        year=Year(years[-1]),
        patents_from=Number(patents[0]),
        patents_to=Number(patents[1]),
        certificates_from=Number(certificates[0]),
        certificates_to=Number(certificates[1]),
    )
