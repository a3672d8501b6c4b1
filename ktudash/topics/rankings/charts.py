"""Charts of rankings: place 1 on top, bands as bands, and a word wherever there is no place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Reference, Story
from ktudash.plan.attainment import ACHIEVED, status
from ktudash.plan.lead import years_told
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.rankings import rules
from ktudash.topics.rankings.marks import named, places, rank_axis, ranking_name, unranked
from ktudash.topics.rankings.rules import Standing
from ktudash.words import Listed, Message, Number, Year, msg

PATH: Final = "/rankings"

#: The ranking whose targets are bands; it stands first.
WIDE: Final = "qs_wur"

#: Small multiples of one row: eight years with their numbers need half a page.
_IN_A_ROW: Final = 2

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

    Where the last target is not ahead of what was reached, a dotted line shows that place, until places are reported.
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
    )
    panel = Panel(
        build.years(actual["year"], plan["year"]),
        build.joined(
            places(actual, role="actual", name=name),
            places(
                plan,
                role="target",
                name=name,
                below_from=reached if not_ahead else None,
            ),
        ),
        years=True,
        axis=Axis(low=max(1.0, best - 0.2 * span), high=worst + 0.25 * span, shown=True, descending=True),
        references=(line,) if not_ahead and not build.was_reported(plan) else (),
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
            places=Number(None if ahead is None else abs(ahead)),
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
    wide_plan=targets("SP-3.3.1", leads=False),
    eeca_plan=targets("SP-3.3.2", leads=False),
    webometrics_plan=targets("SP-3.3.3", leads=False),
    wide_text=told("international_rankings_text", measure="rank", item="QS World University Rankings"),
)
def overview(
    rankings: pd.DataFrame,
    wide_plan: pd.DataFrame,
    eeca_plan: pd.DataFrame,
    webometrics_plan: pd.DataFrame,
    wide_text: pd.DataFrame,
) -> Chart:
    """All rankings of Table 11 as small multiples, place 1 on top; those with targets first.

    ``wide_text``: its places in running text; a note names one that the text gives for another year.
    """
    series = rules.by_ranking(rankings)
    since, year = int(rankings["year"].min()), int(rankings["year"].max())
    plans = {WIDE: wide_plan, "qs_eeca": eeca_plan, "webometrics": webometrics_plan}
    planned = {name: plan.sort_values("year") for name, plan in plans.items()}
    wide, panels = series[WIDE], []
    others = [name for name in series if name not in planned]
    for slot, ranking in enumerate((*planned, *others)):
        rows, plan = series[ranking], planned.get(ranking)
        panel = _grades_panel(ranking, rows) if rows["value"].isna().all() else _places_panel(ranking, rows, plan)
        panels.append(replace(panel, row=slot // _IN_A_ROW, column=slot % _IN_A_ROW))
    reached, moved = _overview_reached(planned), _overview_title(rankings, year)
    unmeasured = _unmeasured(rankings, year)
    return Chart(
        Story(
            name="international-rankings",
            title=reached or moved,
            subtitle=Listed(
                (
                    *([moved] if reached else []),
                    msg(
                        "rankings-overview-sub",
                        count=len(planned),
                        since=Year(since),
                        year=Year(year),
                        first=Year(int(wide_plan["year"].min())),
                        last=Year(int(wide_plan["year"].max())),
                    ),
                    *_years_reported(planned),
                ),
                "sentence",
            ),
            key=msg("rankings-overview-key"),
            notes=(
                *([Listed(unmeasured, "sentence")] if unmeasured else []),
                *(
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
        ),
        tuple(panels),
        height=780,
    )


def _years_reported(planned: Mapping[str, pd.DataFrame]) -> tuple[Message, ...]:
    """Of which years places were reported, where any were."""
    reported = {str(plan["code"].iloc[0]): build.reported_in(plan)["year"] for plan in planned.values()}
    known = {code: [int(year) for year in years] for code, years in reported.items() if len(years)}
    return (years_told(known, len(planned)),) if known else ()


def _overview_reached(planned: Mapping[str, pd.DataFrame]) -> Message | None:
    """The places of the last reported year with their targets, and how many of these are reached."""
    reported = {ranking: build.reported_in(plan) for ranking, plan in planned.items()}
    years = [int(rows["year"].max()) for rows in reported.values() if not rows.empty]
    if not years:
        return None
    places, reached = [], 0
    for ranking, plan in planned.items():
        at = reported[ranking]["year"] == max(years)
        if not at.any():
            continue
        actual, target = reported[ranking][at].iloc[0], plan[plan["year"] == max(years)].iloc[0]
        judged = status(
            None if pd.isna(actual["value"]) else float(actual["value"]),
            target["value"],
            "down",
            "rank",
            actual_status=actual["status"],
            target_status=target["status"],
        )
        reached += judged == ACHIEVED
        word = build.shown(actual) if actual["status"] == "unranked" else build.label(dict(actual))
        places.append(
            msg(
                "rankings-reported-place",
                ranking=msg("rankings-short", ranking=ranking),
                place=word,
                target=build.label(dict(target)),
            )
        )
    return msg(
        "rankings-overview-reached",
        year=Year(max(years)),
        places=Listed(tuple(places), "comma"),
        state="all" if reached == len(places) else "some" if reached else "none",
        reached=reached,
    )


def _overview_title(rankings: pd.DataFrame, year: int) -> Message:
    """Every ranking that moved by a known number of places."""
    found = rules.moves(rankings)
    clauses = []
    for move, of_kind in rules.by_move(found[found["places"].notna()]).items():
        told_of = tuple(
            msg("rankings-moved", ranking=msg("rankings-short", ranking=ranking), places=Number(abs(gained or 0.0)))
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


def _unmeasured(rankings: pd.DataFrame, year: int) -> tuple[Message, ...]:
    """What became of rankings whose move has no number: from band to band, which may hold one place, new or gone."""
    found = rules.moves(rankings)
    return tuple(
        msg(
            "rankings-unmeasured",
            move=row["move"] if row["move"] in (rules.Move.JOINED, rules.Move.LEFT) else "bands",
            ranking=msg("rankings-short", ranking=row["ranking"]),
            before=row["before"],
            now=row["now"],
            year=Year(year),
        )
        for row in found[found["places"].isna()].to_dict("records")
    )


def _places_panel(ranking: str, rows: pd.DataFrame, plan: pd.DataFrame | None = None) -> Panel:
    """A ranking of places from the first on, with its targets where there is a ``plan``."""
    name = ranking_name(ranking)
    shown = [*_shown(rows), *([] if plan is None else _shown(plan))]
    bottom = max(shown) * (1 + (_BAND_AIR if (rows["status"] == "lower_bound").any() else _AIR))
    series = places(rows, role="actual", name=name)
    years = [rows["year"]]
    if plan is not None:
        series = build.joined(series, places(plan, role="target", name=name))
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
