"""Charts of rankings: place 1 on top, bands as bands, and a word wherever there is no place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Reference, Story
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.rankings import rules
from ktudash.topics.rankings.marks import named, places, rank_axis, ranking_name, unranked
from ktudash.topics.rankings.rules import Standing
from ktudash.words import Listed, Message, Number, Year, msg

PATH: Final = "/rankings"

#: The ranking whose targets are bands; it stands first and wider than the others.
WIDE: Final = "qs_wur"

#: Small multiples of one row, of which the wide one takes two.
_IN_A_ROW: Final = 4

#: Below the worst place there is air for the words of missing places, in parts of the axis.
_AIR: Final = 0.2

#: A band reaches down to the end of the axis and must be seen as one.
_BAND_AIR: Final = 0.4


def _shown(rows: pd.DataFrame) -> list[float]:
    """All places that rows show, the reported ones among them."""
    return [float(place) for place in (*rows["value"].dropna(), *build.reported_in(rows)["value"].dropna())]


@chart(
    "ranking-qs-eeca",
    page=PATH,
    span=6,
    actual=frame("international_rankings", ranking="qs_eeca"),
    plan=targets("SP-3.3.2"),
)
def qs_eeca(actual: pd.DataFrame, plan: pd.DataFrame) -> Chart:
    """QS EECA with its targets."""
    return _aim("qs_eeca", "ranking-qs-eeca", actual, plan)


@chart(
    "ranking-webometrics",
    page=PATH,
    span=6,
    actual=frame("international_rankings", ranking="webometrics"),
    plan=targets("SP-3.3.3"),
)
def webometrics(actual: pd.DataFrame, plan: pd.DataFrame) -> Chart:
    """Webometrics with its targets."""
    return _aim("webometrics", "ranking-webometrics", actual, plan)


def _aim(ranking: str, slug: str, actual: pd.DataFrame, plan: pd.DataFrame) -> Chart:
    """One ranking with its targets on a cut axis, the best place on top.

    Where the last target is not ahead of what was reached, a dotted line shows that place.
    """
    actual, plan = actual.sort_values("year"), plan.sort_values("year")
    base = actual[actual["value"].notna()].iloc[-1]
    reached, name = float(base["value"]), ranking_name(ranking)
    ahead = rules.places_ahead(actual, plan)
    not_ahead = rules.standing(ahead) in (Standing.BEHIND, Standing.SAME)
    shown = [*_shown(actual), *_shown(plan)]
    best, worst = min(shown), max(shown)
    span = (worst - best) or 1.0
    line = Reference(
        reached,
        msg("rankings-reached", place=build.shown(base), year=Year(int(base["year"]))),
        side="end" if build.reported_in(plan).empty else "head",  # clear of the reported places
    )
    panel = Panel(
        build.years(actual["year"], plan["year"]),
        (
            *places(actual, role="actual", name=name),
            *places(
                plan,
                role="target",
                name=name,
                below_from=reached if not_ahead else None,
            ),
        ),
        years=True,
        axis=Axis(low=max(1.0, best - 0.2 * span), high=worst + 0.25 * span, shown=True, descending=True),
        references=(line,) if not_ahead else (),
        remarks=unranked(plan),
    )
    return Chart(_aim_story(ranking, slug, actual, plan, base, ahead), (panel,))


def _aim_story(
    ranking: str, slug: str, actual: pd.DataFrame, plan: pd.DataFrame, base: pd.Series, ahead: int | None
) -> Story:
    name, end = ranking_name(ranking), plan.iloc[-1]
    first, reached_year, target_year = (Year(int(year)) for year in (plan["year"].min(), base["year"], end["year"]))
    return Story(
        name=slug,
        title=msg(
            "rankings-aim-title",
            name=name,
            standing=rules.standing(ahead),
            always=rules.one_place(plan),
            places=Number(ahead),
            target=build.shown(end),
            target_year=target_year,
            reached=build.shown(base),
            reached_year=reached_year,
            first=first,
        ),
        subtitle=msg(
            "rankings-aim-sub",
            since=Year(int(actual["year"].min())),
            reached_year=reached_year,
            first=first,
            target_year=target_year,
        ),
        key=msg("rankings-aim-key"),
        notes=build.correction_notes(plan, name),
    )


@chart(
    "international-rankings",
    page=PATH,
    span=12,
    rankings=frame("international_rankings"),
    wide_plan=targets("SP-3.3.1"),
    wide_text=told("international_rankings_text", measure="rank", item="QS World University Rankings"),
)
def overview(rankings: pd.DataFrame, wide_plan: pd.DataFrame, wide_text: pd.DataFrame) -> Chart:
    """All rankings of Table 11 as small multiples, place 1 on top; QS World, wider, with its targets.

    ``wide_text``: its places in running text; a note names one that the text gives for another year.
    """
    wide_plan = wide_plan.sort_values("year")
    series = rules.by_ranking(rankings)
    since, year = int(rankings["year"].min()), int(rankings["year"].max())
    wide = series.pop(WIDE)
    panels = [replace(_places_panel(WIDE, wide, wide_plan), span=2)]
    for slot, (ranking, rows) in enumerate(series.items(), start=2):
        panel = _grades_panel(ranking, rows) if rows["value"].isna().all() else _places_panel(ranking, rows)
        panels.append(replace(panel, row=slot // _IN_A_ROW, column=slot % _IN_A_ROW))
    return Chart(
        Story(
            name="international-rankings",
            title=_overview_title(rankings, year),
            subtitle=msg(
                "rankings-overview-sub",
                since=Year(since),
                year=Year(year),
                first=Year(int(wide_plan["year"].min())),
                last=Year(int(wide_plan["year"].max())),
            ),
            key=msg("rankings-overview-key"),
            notes=tuple(
                msg(
                    "rankings-other-year",
                    ranking=ranking_name(one["ranking"]),
                    printed=one["printed"],
                    text_year=Year(one["text_year"]),
                    table_year=Year(one["table_year"]),
                )
                for one in rules.moved_years(wide, wide_text).to_dict("records")
            ),
        ),
        tuple(panels),
        height=450,
    )


def _overview_title(rankings: pd.DataFrame, year: int) -> Message:
    """Every ranking that moved, by what became of it."""
    found = rules.moves(rankings)
    printed = found.set_index("ranking")[["before", "now"]]
    clauses = []
    for move, of_kind in rules.by_move(found).items():
        told_of = tuple(
            msg(
                "rankings-moved",
                way=_way(move, gained),
                ranking=msg("rankings-short", ranking=ranking),
                places=Number(None if gained is None else abs(gained)),
                before=str(printed.loc[ranking, "before"]),
                now=str(printed.loc[ranking, "now"]),
            )
            for ranking, gained in of_kind
        )
        clauses.append(msg("rankings-moves", move=move, rankings=Listed(told_of, "and")))
    return msg(
        "rankings-overview-title",
        moved=len(clauses),
        before=Year(int(sorted(rankings["year"].unique())[-2])),
        year=Year(year),
        moves=Listed(tuple(clauses), "semicolon"),
    )


def _way(move: rules.Move, gained: float | None) -> str:
    """How far a ranking moved: so many places, from one band to another, or in or out of it."""
    if move in (rules.Move.JOINED, rules.Move.LEFT):
        return "name"
    return "bands" if gained is None else "places"


def _places_panel(ranking: str, rows: pd.DataFrame, plan: pd.DataFrame | None = None) -> Panel:
    """A ranking of places from the first on, with its targets where there is a ``plan``."""
    name = ranking_name(ranking)
    shown = [*_shown(rows), *([] if plan is None else _shown(plan))]
    bottom = max(shown) * (1 + (_BAND_AIR if (rows["status"] == "lower_bound").any() else _AIR))
    series = places(rows, role="actual", name=name)
    years = [rows["year"]]
    if plan is not None:
        series += places(plan, role="target", name=name)
        years.append(plan["year"])
    return Panel(
        build.years(*years),
        series,
        title=name,
        years=True,
        axis=rank_axis(bottom),
        remarks=() if plan is None else unranked(plan),
    )


def _grades_panel(ranking: str, rows: pd.DataFrame) -> Panel:
    """A ranking that gives grades, not places: the grade of each year as text."""
    name = ranking_name(ranking)
    (made,) = build.line(rows, role="actual", name=name, size=14)
    made = named(rows, made)
    points = tuple(replace(point, label=point.shown, bold=True) for point in made.points)
    return Panel(
        build.years(rows["year"]),
        (replace(made, mark="text", points=points),),
        title=name,
        years=True,
        axis=Axis(low=-1.0, high=1.0),
    )
