"""Relations that the printed numbers should satisfy, and whether they do.

Each relation is declared in one place, `RELATIONS`: what stands on its left, what the right side is made of,
and over which years (levels, regions …) it is repeated. `run` turns them into findings. A suppressed cell is
some number from nought upwards, so a relation with suppressed cells fails only where it cannot hold; one with
a lost or malformed cell says nothing.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product
from typing import Final

import pandas as pd

from ktudash.schema import DataError

HOLDS: Final = "{relation} ({where}): {left} agrees with {right}."
FAILS: Final = "{relation} ({where}): {left} is printed, the other figures give {right}."
HOLDS_BOUND: Final = "{relation} ({where}): {left} is not less than {right}."
FAILS_BOUND: Final = "{relation} ({where}): {left} is printed, less than the {right} of its parts."
HOLDS_SUPPRESSED: Final = "{relation} ({where}): {left} is possible, the known parts make {right}."
FAILS_SUPPRESSED: Final = "{relation} ({where}): {left} is printed, the known parts alone make {right}."
EVERYWHERE: Final = "as a whole"

#: Statuses of a cell that contributes nothing, and of one that contributes nobody knows what.
_NOTHING: Final = {"none", "blank"}
_UNKNOWN: Final = {"lost", "malformed", "text", "lower_bound"}


@dataclass(frozen=True)
class Finding:
    """One relation in one place. ``left`` is printed, ``right`` computed (its lower bound where cells are
    suppressed); ``words`` says it in a sentence."""

    relation: str
    table_id: str
    where: str
    left: float
    right: float
    holds: bool
    words: str


@dataclass(frozen=True)
class Cells:
    """Cells of one frame: the one that ``where`` picks, or all that it picks ``besides`` some, added up."""

    frame: str
    where: Mapping[str, object]
    besides: Mapping[str, object] = field(default_factory=dict)
    factor: float = 1.0


@dataclass(frozen=True)
class Relation:
    """``left`` equals what ``how`` makes of ``right``, for every combination of ``over``.

    ``how`` is ``sum``, ``product`` (a percentage of an amount), ``share`` (first of the second, in per cent),
    ``ratio``, ``growth`` (from the second to the first, in per cent) or ``at_least`` (left not less than the
    sum). Sums must agree to the last printed digit; quotients and products may be rounded or cut off there,
    as the plan does both.
    """

    name: str
    left: Cells
    how: str
    right: Sequence[Cells]
    over: Mapping[str, Sequence[object]] = field(default_factory=dict)


def _of(frame: str, **where: object) -> Cells:
    return Cells(frame, where)


def _times(factor: float, frame: str, **where: object) -> Cells:
    return Cells(frame, where, factor=factor)


def _rest(frame: str, besides: Mapping[str, object], **where: object) -> Cells:
    return Cells(frame, where, besides)


_HISTORY: Final = (2018, 2019, 2020)
_PLAN: Final = (2021, 2022, 2023, 2024, 2025)
_DIRECTIONS: Final = (2024, 2025, 2026, 2027, 2028, 2029)
_FUNDING: Final = ("total", "state", "contract")
_SEASONS: Final = {"year": _HISTORY, "period": ("winter", "summer")}
_MEASURES: Final = ("vacant_jobs", "expected_need")
_INDUSTRIES: Final = (
    "mining",
    "manufacturing",
    "power_supply",
    "civil_engineering",
    "passenger_rail",
    "freight_rail",
    "other_passenger_land",
    "freight_road",
    "communication",
    "programming",
    "architecture",
)
_REGIONS: Final = (
    "akmola",
    "aktobe",
    "almaty",
    "atyrau",
    "west_kazakhstan",
    "zhambyl",
    "karaganda",
    "kostanay",
    "kyzylorda",
    "mangystau",
    "pavlodar",
    "north_kazakhstan",
    "turkestan",
    "east_kazakhstan",
)


def _employment(measure: str, funding: str, **where: object) -> Cells:
    return _of("employment", measure=measure, funding=funding, **where)


def _target(code: str, factor: float = 1.0, **where: object) -> Cells:
    return _times(factor, "targets", code=code, **where)


def _text(topic: str, measure: str, item: str, **where: object) -> Cells:
    return _of("text_figures", topic=topic, measure=measure, item=item, **where)


def _finance(measure: str, factor: float = 1.0) -> Cells:
    return _times(factor, "finance", measure=measure)


def _sum_of_targets(left: str, *right: str) -> Relation:
    name = f"{left} is {' + '.join(code.removeprefix('SP-') for code in right)}"
    return Relation(name, _target(left), "sum", [_target(code) for code in right], {"year": _PLAN})


def _heading(code: str, *right: str) -> Iterator[Relation]:
    """Both ends of a heading are the sums of its rows in the plan's first and last year."""
    for point, year in (("from", _DIRECTIONS[0]), ("to", _DIRECTIONS[-1])):
        name = f"Heading {code} is the sum of {', '.join(right)}"
        left = _of("headline_targets", code=code, point=point)
        yield Relation(name, left, "sum", [_target(row, year=year) for row in right], {"year": (year,)})


RELATIONS: Final[tuple[Relation, ...]] = (
    # Table 1: part-time students are a part of the bachelor's students.
    Relation(
        "Students of all levels",
        _of("contingent", level="total", mode="all"),
        "sum",
        [_of("contingent", level=level, mode="all") for level in ("bachelor", "master", "doctoral")],
        {"year": _HISTORY},
    ),
    Relation(
        "Bachelor's students include the part-time ones",
        _of("contingent", level="bachelor", mode="all"),
        "at_least",
        [_of("contingent", level="bachelor", mode="part_time")],
        {"year": _HISTORY},
    ),
    Relation(
        "Students of Table 1 and of the financial section",
        _text("contingent_text", "people", "Total (financial section)"),
        "sum",
        [_of("contingent", level="total", mode="all")],
        {"year": (2018, 2020)},
    ),
    # Table 2: those who entered a master's program are among the employed of 2018 and 2019 only.
    Relation(
        "Graduates are state order and contract",
        _employment("graduates", "total"),
        "sum",
        [_employment("graduates", "state"), _employment("graduates", "contract")],
        {"level": ("bachelor", "master", "doctoral"), **_SEASONS},
    ),
    Relation(
        "Employed bachelors are state order, contract and master's entrants",
        _employment("employed", "total", level="bachelor"),
        "sum",
        [
            _employment("employed", "state", level="bachelor"),
            _employment("employed", "contract", level="bachelor"),
            _employment("entered_master", "total", level="bachelor"),
        ],
        {"year": (2018, 2019), "period": ("summer",)},
    ),
    Relation(
        "Employed bachelors are state order and contract",
        _employment("employed", "total", level="bachelor"),
        "sum",
        [
            _employment("employed", "state", level="bachelor"),
            _employment("employed", "contract", level="bachelor"),
        ],
        {"year": (2020,), "period": ("summer",)},
    ),
    Relation(
        "Employed are state order and contract",
        _employment("employed", "total"),
        "sum",
        [_employment("employed", "state"), _employment("employed", "contract")],
        {"level": ("master", "doctoral"), **_SEASONS},
    ),
    Relation(
        "Not employed are state order and contract",
        _employment("not_employed", "total", level="master"),
        "sum",
        [
            _employment("not_employed", "state", level="master"),
            _employment("not_employed", "contract", level="master"),
        ],
        _SEASONS,
    ),
    *(
        Relation(
            "Graduates are employed or not",
            _employment("graduates", funding, level="master"),
            "sum",
            [
                _employment("employed", funding, level="master"),
                _employment("not_employed", funding, level="master"),
            ],
            _SEASONS,
        )
        for funding in _FUNDING
    ),
    *(
        Relation(
            f"Share of employed graduates, {funding}",
            _employment("employed_share", funding),
            "share",
            [_employment("employed", funding), _employment("graduates", funding)],
            {"level": ("bachelor", "master", "doctoral"), **_SEASONS},
        )
        for funding in ("total", "state")
    ),
    Relation(
        "Share of graduates who entered a master's program",
        _employment("entered_master_share", "total", level="bachelor"),
        "share",
        [
            _employment("entered_master", "total", level="bachelor"),
            _employment("graduates", "total", level="bachelor"),
        ],
        {"year": _HISTORY, "period": ("summer",)},
    ),
    *(
        Relation(
            f"Growth of publications in {item}",
            _text("publications_text", "growth", item),
            "growth",
            [
                _of("publications", database=database, year=2019),
                _of("publications", database=database, year=2018),
            ],
            {"year": (2019,)},
        )
        for item, database in (("RSCI", "rsci"), ("Scopus", "scopus"), ("Web of Science", "web_of_science"))
    ),
    Relation(
        "Patents since 2006 include those of Table 4",
        _text("protection_titles_text", "number", "Patents received", year=2020),
        "at_least",
        [_of("protection_titles", protection_title="patent", year=year) for year in _HISTORY],
    ),
    # Table 5
    Relation(
        "Electronic resources of all kinds",
        _of("e_resources", resource="total"),
        "sum",
        [_rest("e_resources", {"resource": "total"})],
        {"year": _HISTORY},
    ),
    Relation(
        "Publications in all are the own and the acquired ones of three years",
        _text("e_resources_text", "number", "Electronic educational publications"),
        "sum",
        [
            _text("e_resources_text", "number", "Developed by the teaching staff"),
            *(Cells("e_resources", {"resource": "acquired", "year": year}) for year in _HISTORY),
        ],
        {},
    ),
    # Table 6
    Relation(
        "Assets are equity and liabilities",
        _finance("assets"),
        "sum",
        [_finance("equity_and_liabilities")],
        {"year": _HISTORY},
    ),
    Relation(
        "Equity and liabilities are own capital and liabilities",
        _finance("equity_and_liabilities"),
        "sum",
        [_finance("own_capital"), _finance("liabilities")],
        {"year": _HISTORY},
    ),
    Relation(
        "Profit before taxation is income less expenses",
        _finance("profit_before_tax"),
        "sum",
        [_finance("income"), _finance("expenses", -1)],
        {"year": _HISTORY},
    ),
    Relation(
        "Net profit is the profit left at the university's disposal",
        _finance("net_profit"),
        "sum",
        [_finance("net_profit_retained")],
        {"year": _HISTORY},
    ),
    *(
        Relation(
            f"Return on {words}",
            _finance(measure),
            "share",
            [_finance("net_profit"), _finance(base)],
            {"year": _HISTORY},
        )
        for measure, base, words in (
            ("return_on_assets", "assets", "assets"),
            ("return_on_own_capital", "own_capital", "own capital"),
            ("return_on_income", "income", "income"),
        )
    ),
    Relation(
        "Leverage is liabilities to own capital",
        _finance("leverage"),
        "ratio",
        [_finance("liabilities"), _finance("own_capital")],
        {"year": _HISTORY},
    ),
    Relation(
        "Z is the weighted sum of five indicators",
        _text("stability", "z", "Z"),
        "sum",
        [
            _finance("return_on_assets", 0.717),
            _finance("leverage", 0.847),
            _finance("leverage_effect", 3.107),
            _finance("return_on_own_capital", 0.42),
            _finance("return_on_income", 0.998),
        ],
        {"year": (2018, 2020)},
    ),
    # Table 8: the cities of republican significance have no column, so the republic may have more.
    Relation(
        "The republic has at least what its regions have",
        _of("regional_vacancies", region="republic"),
        "at_least",
        [_rest("regional_vacancies", {"region": "republic"})],
        {"industry": (*_INDUSTRIES, "total"), "measure": _MEASURES},
    ),
    Relation(
        "The total is the sum of the industries",
        _of("regional_vacancies", industry="total"),
        "sum",
        [_rest("regional_vacancies", {"industry": "total"})],
        {"region": ("republic", *_REGIONS), "measure": _MEASURES},
    ),
    *(
        Relation(
            f"Vacancies of the text and of Table 8, {item}",
            _text("vacancies_text", "vacancies", item),
            "sum",
            [_of("regional_vacancies", industry=industry, region="republic", measure="vacant_jobs")],
        )
        for item, industry in (
            ("Manufacturing industry", "manufacturing"),
            ("Mining and quarrying", "mining"),
            ("Supply of electricity, gas, steam, hot water and conditioned air", "power_supply"),
            ("Civil engineering", "civil_engineering"),
        )
    ),
    # Table 9: the printed total adds up groups and their members alike.
    Relation(
        "The total adds up every row, groups and their members",
        _of("occupation_vacancies", kind="total"),
        "sum",
        [_rest("occupation_vacancies", {"kind": "total"})],
        {"year": _HISTORY},
    ),
    *(
        Relation(
            f"{parent} is the sum of its parts",
            _of("occupation_vacancies", name=parent, kind=kind, depth=depth),
            "sum",
            [_rest("occupation_vacancies", {"kind": "total"}, parent=parent, kind=kind, depth=depth + 1)],
            {"year": years},
        )
        for parent, kind, depth, years in (
            ("Industrial", "industry", 0, (2019, 2020)),
            ("Transportation and warehousing", "industry", 0, (2019, 2020)),
            ("Land transport and pipeline transportation", "industry", 1, (2019, 2020)),
            ("Warehousing and auxiliary transport activities", "industry", 1, (2020,)),
            ("Information and communication", "industry", 0, (2019, 2020)),
            ("Real estate transactions", "industry", 0, (2019,)),
            ("Professional, scientific and technical activities", "industry", 0, (2019, 2020)),
            ("Specialists-information technology professionals (IT)", "occupation", 1, (2018,)),
            ("Architects, planners, surveyors and designers", "occupation", 2, (2018,)),
            ("Specialists-professionals in the field of science and technology", "occupation", 0, (2018,)),
            (
                "Specialists are professionals in the field of technology, excluding electrical engineers",
                "occupation",
                1,
                (2018,),
            ),
            ("Electrical engineers", "occupation", 1, (2018,)),
        )
    ),
    # Table 10
    Relation(
        "Programs accredited by all agencies",
        _of("accreditation", agency="total"),
        "sum",
        [_rest("accreditation", {"agency": "total"})],
        {"year": _HISTORY},
    ),
    Relation(
        "Programs accredited, of the text and of Table 10",
        _text("accreditation_text", "number", "Programmes accredited"),
        "sum",
        [_of("accreditation", agency="total")],
        {"year": (2019, 2020)},
    ),
    # Figures of the running text
    Relation(
        "Educational programs of all levels",
        _text("programmes", "number", "Total"),
        "sum",
        [_text("programmes", "number", item) for item in ("Bachelor's", "Master's", "Doctoral (PhD)")],
        {"year": (2020,)},
    ),
    *(
        Relation(
            f"Share of {item.lower()} in the contingent of the text",
            _text("contingent_text", "share", item),
            "share",
            [_text("contingent_text", "people", item), _text("contingent_text", "people", "Total")],
            {"year": (2020,)},
        )
        for item in ("Master's students", "Doctoral students")
    ),
    Relation(
        "Growth of R&D funding",
        _text("research_funding", "growth", "Total", year=2020),
        "growth",
        [
            _text("research_funding", "amount", "Total", year=2020),
            _text("research_funding", "amount", "Total", year=2018),
        ],
    ),
    Relation(
        "Teachers trained in all courses of the year",
        _text("staff_training", "people", "Total"),
        "sum",
        [_rest("text_figures", {"item": "Total"}, topic="staff_training", measure="people")],
        {"year": _HISTORY},
    ),
    Relation(
        "Need for personnel of the republic",
        _text("republic_need", "people", "Total"),
        "sum",
        [_rest("text_figures", {"item": "Total"}, topic="republic_need", measure="people")],
        {"year": (2020,)},
    ),
    *(
        Relation(
            f"Share of {item.lower()} in the need of the republic",
            _text("republic_need", "share", item),
            "share",
            [_text("republic_need", "people", item), _text("republic_need", "people", "Total")],
            {"year": (2020,)},
        )
        for item in (
            "Secondary specialized education",
            "Higher education",
            "Professions without special education",
        )
    ),
    Relation(
        "Industry in the regional product",
        _text("economy", "share_of_regional_product", "Industry"),
        "sum",
        [
            _text("economy", "share_of_regional_product", item)
            for item in (
                "Manufacturing",
                "Mining",
                "Electricity, gas, steam and air conditioning",
                "Water supply, sewerage and waste",
            )
        ],
    ),
    Relation(
        "Financing of all years",
        Cells("financing", {"is_total": True}),
        "sum",
        [Cells("financing", {}, {"is_total": True})],
    ),
    # Targets
    _sum_of_targets("SP-1.2.1", "SP-1.2.10", "SP-1.2.13", "SP-1.2.16"),
    _sum_of_targets("SP-1.2.2", "SP-1.2.3", "SP-1.2.4"),
    _sum_of_targets("SP-1.2.5", "SP-1.2.6", "SP-1.2.7"),
    _sum_of_targets("SP-1.2.8", "SP-1.2.9"),
    _sum_of_targets("SP-1.2.10", "SP-1.2.11", "SP-1.2.12"),
    _sum_of_targets("SP-1.2.13", "SP-1.2.14", "SP-1.2.15"),
    _sum_of_targets("SP-1.2.16", "SP-1.2.17"),
    Relation(
        "Students of the Conceptual Directions are those of the Strategic Plan and its college",
        _target("CD-1.1.1"),
        "sum",
        [_target("SP-1.2.1"), _target("SP-1.2.23")],
        {"year": (2024,)},
    ),
    *(
        Relation(
            f"{amount} is the share {share} of the income",
            _target(amount),
            "product",
            [_target(share, 0.01), _target("CD-T1.1")],
            {"year": _DIRECTIONS},
        )
        for amount, share in (("CD-1.2.1.1", "CD-1.2.1.2"), ("CD-1.2.2.1", "CD-1.2.2.2"))
    ),
    *_heading("CD-H2.2", "CD-2.2.2"),
    *_heading("CD-H2.3", "CD-2.3.2"),
    *_heading("CD-H3.2", "CD-3.2.1", "CD-3.2.2", "CD-3.2.3", "CD-3.2.4", "CD-3.2.5"),
    *_heading("CD-H4.5", "CD-4.5.1", "CD-4.5.2"),
)


@dataclass(frozen=True)
class _Bounds:
    """What is known of a number: it lies between the two."""

    low: float
    high: float

    @property
    def known(self) -> bool:
        return not math.isnan(self.low)


_NO_IDEA: Final = _Bounds(math.nan, math.nan)


_Row = Mapping[Hashable, object]
_Records = Mapping[str, Sequence[_Row]]


def run(frames: Mapping[str, pd.DataFrame], relations: Sequence[Relation] = RELATIONS) -> list[Finding]:
    """Every relation in every place where its cells say enough, in the order of their declaration.

    ``frames`` are those of the loaders or the store, with corrected values or as printed. A relation that
    names cells which a frame does not have raises :class:`DataError`.
    """
    records: _Records = {name: frame.to_dict("records") for name, frame in frames.items()}
    return [finding for relation in relations for finding in _findings(relation, records)]


def _findings(relation: Relation, records: _Records) -> Iterator[Finding]:
    for values in product(*relation.over.values()):
        place = dict(zip(relation.over, values, strict=True))
        left_row = _one(relation.left, place, records, relation.name)
        left = _bounds(left_row)
        if str(left_row["status"]) in _NOTHING or not left.known or math.isinf(left.high):
            continue
        sides = [_added(cells, place, records, relation.name) for cells in relation.right]
        right = _right(relation.how, sides)
        if not right.known:
            continue
        holds = _agree(relation.how, left.low, right, _last_digit(left_row))
        where = ", ".join(str(value).replace("_", " ") for value in values) or EVERYWHERE
        words = _sentence(relation.how, holds, math.isinf(right.high)).format(
            relation=relation.name, where=where, left=_number(left.low), right=_number(right.low)
        )
        yield Finding(relation.name, str(left_row["table_id"]), where, left.low, right.low, holds, words)


def _agree(how: str, left: float, right: _Bounds, digit: float) -> bool:
    """Whether the printed ``left`` can be the computed ``right``; ``digit`` is the unit of its last digit."""
    noise = 1e-9 * max(1.0, abs(left))
    rounded = 0.5 * digit + noise
    if how == "at_least":
        return left >= right.low - rounded
    cut_off = rounded if how == "sum" else digit - noise
    return right.low - cut_off <= left <= right.high + rounded


def _sentence(how: str, holds: bool, suppressed: bool) -> str:
    if how == "at_least":
        return HOLDS_BOUND if holds else FAILS_BOUND
    if suppressed:
        return HOLDS_SUPPRESSED if holds else FAILS_SUPPRESSED
    return HOLDS if holds else FAILS


def _matching(cells: Cells, place: Mapping[str, object], records: _Records) -> list[_Row]:
    rows = records[cells.frame]
    wanted = {key: value for key, value in place.items() if key in rows[0]} | dict(cells.where)
    found = [row for row in rows if all(row[key] == value for key, value in wanted.items())]
    return [row for row in found if not any(row[key] == value for key, value in cells.besides.items())]


def _one(cells: Cells, place: Mapping[str, object], records: _Records, name: str) -> _Row:
    rows = _matching(cells, place, records)
    if len(rows) != 1:
        raise DataError(f"audit, {name}", f"{len(rows)} rows for {dict(cells.where)} {dict(place)}", "one row")
    return rows[0]


def _bounds(row: _Row) -> _Bounds:
    status, value = str(row["status"]), row["value"]
    if status in _NOTHING:
        return _Bounds(0.0, 0.0)
    if status == "suppressed":
        return _Bounds(0.0, math.inf)
    if status in _UNKNOWN or not isinstance(value, float):
        return _NO_IDEA
    return _Bounds(value, value)


def _added(cells: Cells, place: Mapping[str, object], records: _Records, name: str) -> _Bounds:
    rows = _matching(cells, place, records) if cells.besides else [_one(cells, place, records, name)]
    if not rows:
        raise DataError(f"audit, {name}", f"no rows for {dict(cells.where)} {dict(place)}", "some rows")
    bounds = [_bounds(row) for row in rows]
    low, high = (sum(getattr(one, end) for one in bounds) * cells.factor for end in ("low", "high"))
    return _Bounds(min(low, high), max(low, high)) if not math.isnan(low) else _NO_IDEA


def _right(how: str, sides: Sequence[_Bounds]) -> _Bounds:
    if any(not side.known for side in sides):
        return _NO_IDEA
    if how in ("sum", "at_least"):
        return _Bounds(sum(side.low for side in sides), sum(side.high for side in sides))
    if any(math.isinf(side.high) for side in sides):
        return _NO_IDEA
    first, second = (side.low for side in sides)
    if how == "product":
        return _Bounds(first * second, first * second)
    if second == 0:
        return _NO_IDEA
    quotient = {
        "share": 100 * first / second,
        "ratio": first / second,
        "growth": 100 * (first - second) / second,
    }[how]
    return _Bounds(quotient, quotient)


def _last_digit(row: _Row) -> float:
    """The unit of the last digit of a row's print, or of its correction."""
    corrected = row["corrected"]
    if isinstance(corrected, float) and not math.isnan(corrected):
        text = format(corrected, ".15g")
    else:
        text = str(row["printed"]).strip("()%").replace(",", ".")
    exponent = Decimal(text.replace(" ", "")).as_tuple().exponent
    return float(10.0**exponent) if isinstance(exponent, int) else 1.0


def _number(value: float) -> str:
    """A number with at most two decimals and no noughts behind them."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".")
