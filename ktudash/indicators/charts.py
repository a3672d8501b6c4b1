"""The charts of the plan's indicators, drawn from the store: what the list, an indicator's page and the decks share.

Once something is reported each leads with where its indicators stand in the last reported year (`ktudash.plan.lead`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from ktudash.chart.model import Chart
from ktudash.plan import lead
from ktudash.plan.assessment import assess
from ktudash.plan.gaps import gaps
from ktudash.plan.index import index
from ktudash.plan.noted import noted
from ktudash.plan.paths import path, scale_of
from ktudash.plan.seam import Seam, by_line, fates
from ktudash.plan.seam_charts import overview, pair_chart
from ktudash.plan.ways import ways
from ktudash.store import CORRECTED, Store
from ktudash.words import Listed, Text, msg


def path_chart(
    store: Store, code: str, figures: str = CORRECTED, *, compact: bool = False, paces: bool = True
) -> Chart:
    """The path of one indicator: the large chart of its page and of decks, or a small multiple.

    ``paces``: with where they lead, for which several on one slide have no room.
    """
    indicator = store.catalog.indicators[code]
    rows = store.series(code, figures)
    made = path(
        rows.targets,
        rows.baseline,
        name=indicator.short_name,
        printed=indicator.printed,
        kind=indicator.kind,
        polarity=indicator.polarity,
        sources=rows.tables,
        source=store.catalog.source_line(rows.tables),
        compact=compact,
        paces=paces,
    )
    made = noted(made, store.notes_on_years([code]))
    standing = stands(store, [code], figures)
    if standing.empty:
        return made
    # The title speaks in the unit in which the path is drawn.
    scales: list[Any] = [scale_of(rows.targets, rows.baseline)]
    standing = standing.assign(scale=scales)
    if compact:
        title = lead.one(standing.to_dict("records")[0])
        return replace(made, story=replace(made.story, title=title))
    return replace(made, story=lead.led(made.story, standing, _reported(store, [code]), 1))


def gap_charts(store: Store, chosen: pd.DataFrame, filters: Sequence[Text] = ()) -> list[Chart]:
    """How far the chosen rows of an assessment are from their targets; before anything is reported, how far they go.

    Empty where nothing has a ratio; several where one picture could not be read.
    """
    sources = _tables(store, chosen["code"])
    source = store.catalog.source_line(sources)
    made = gaps(chosen, sources=sources, source=source) or ways(chosen, sources=sources, source=source)
    notes = store.notes_on_years(chosen["code"])
    return [_filtered(noted(one, notes), filters) for one in made]


def index_chart(store: Store, codes: Iterable[str], figures: str, filters: Sequence[Text] = ()) -> Chart | None:
    """The paths of several indicators as an index, with the actuals of those that are named."""
    codes = list(codes)
    targets = store.targets(figures)
    sources = _tables(store, codes)
    made = index(targets[targets["code"].isin(codes)], sources=sources, source=store.catalog.source_line(sources))
    if made is None:
        return None
    story = lead.led(made.story, stands(store, codes, figures), _reported(store, codes), len(codes))
    return _filtered(noted(replace(made, story=story), store.notes_on_years(codes)), filters)


def fates_chart(store: Store, figures: str = CORRECTED, chosen: str = "") -> Chart:
    """What became of the indicators of every line between the two plans; the ``chosen`` line stands out."""
    counts = by_line(fates(store.pairs, store.seams(figures)), store.catalog.indicators)
    sources = _tables(store, store.catalog.indicators)
    source = store.catalog.source_line(sources)
    return overview(counts, store.catalog.lines, source=source, sources=sources, chosen=chosen)


def seam_chart(store: Store, pair: str, figures: str = CORRECTED) -> Chart:
    """Both plans' paths of one pair; ``KeyError`` where there is no such pair."""
    seams = {one.pair.id: one for one in store.seams(figures)}
    found = seams[pair]
    sources = tuple(
        dict.fromkeys(table for side in (*found.older, *found.newer) for table in side.rows["table_id"].unique())
    )
    made = pair_chart(
        found,
        store.catalog.indicators,
        store.catalog.documents,
        source=store.catalog.source_line(sources),
        sources=sources,
    )
    standing, years = _standing_of_paths(store, found, figures)
    codes = dict.fromkeys(code for side in (*found.older, *found.newer) for code in side.rows["code"].unique())
    made = noted(made, store.notes_on_years(map(str, codes)))
    return replace(made, story=lead.led(made.story, standing, {pair: years}, 1))


def _standing_of_paths(store: Store, pair: Seam, figures: str) -> tuple[pd.DataFrame, list[int]]:
    """Where the drawn paths of a pair stand in the last year with an actual of one, and all years with one.

    A path that was worked out of two indicators stands for itself: neither of these is drawn.
    """
    drawn = {str(side.rows["code"].iloc[0]): side for side in (*pair.older, *pair.newer)}
    plain = [code for code, side in drawn.items() if not side.steps]
    worked_out = [side.rows[side.rows["actual"].notna()] for side in drawn.values() if side.steps]
    years = {year for of_one in _reported(store, plain).values() for year in of_one}
    years |= {int(year) for rows in worked_out for year in rows["year"]}
    if not years:
        return stands(store, [], figures), []
    last = max(years)
    found = [_of_year(store, plain, last, figures)]
    for side in drawn.values():
        if side.steps and last in list(side.rows.loc[side.rows["actual"].notna(), "year"]):
            actual = side.rows.assign(value=side.rows["actual"])[["code", "year", "value"]]
            own = assess(side.rows, actual, store.baselines(figures).iloc[0:0], last)
            names: list[Any] = [pair.pair.name]
            found.append(own.assign(name=names))
    return pd.concat(found), sorted(years)


def narrowed(subtitle: Text, filters: Sequence[Text]) -> Text:
    """``subtitle`` with the filters in force: what they cut stands wherever something is counted."""
    if not filters:
        return subtitle
    return Listed((subtitle, msg("plan-filtered", filters=Listed(tuple(filters), "semicolon"))), "sentence")


def _filtered(made: Chart, filters: Sequence[Text]) -> Chart:
    return replace(made, story=replace(made.story, subtitle=narrowed(made.story.subtitle, filters)))


def _tables(store: Store, codes: Iterable[str]) -> tuple[str, ...]:
    targets = store.targets()
    return tuple(targets.loc[targets["code"].isin(list(codes)), "table_id"].unique())


def _reported(store: Store, codes: Sequence[str]) -> dict[str, list[int]]:
    """The years of the plan with an actual, of each of ``codes`` that has one."""
    return {code: list(years) for code, years in store.reported_years().items() if code in codes}


def stands(store: Store, codes: Sequence[str], figures: str = CORRECTED) -> pd.DataFrame:
    """The assessment of the last year with an actual of one of them, of those that have one of that year."""
    years = [year for of_one in _reported(store, codes).values() for year in of_one]
    if not years:
        return store.assessment(store.reporting_year(), figures).iloc[0:0]
    return _of_year(store, codes, max(years), figures)


def _of_year(store: Store, codes: Sequence[str], year: int, figures: str) -> pd.DataFrame:
    rows = store.assessment(year, figures)
    return rows[rows["code"].isin(codes) & (rows["actual_year"] == year)]
