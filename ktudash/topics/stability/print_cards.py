"""Cards of words and tables that no assumption changes: recomputed ratios, what is missing, every figure of Table 6."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash.chart.build import shown
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.wide import blocks
from ktudash.money import of_measure
from ktudash.store import get_store
from ktudash.topics.stability import rules
from ktudash.topics.stability.known import finance, formula
from ktudash.topics.stability.rules import Check
from ktudash.view import View
from ktudash.words import Listed, Message, Number, Quantity, Text, UnitName, Year, msg, say
from ktudash.words.prints import as_printed


def measure_name(measure: str) -> Message:
    """A figure of Table 6 as its table and the sliders name it."""
    return msg("stability-measure", measure=measure)


def listed_years(years: Iterable[int]) -> Listed:
    """Years as a sentence lists them: 2018, 2019 and 2020."""
    return Listed(tuple(Year(year) for year in years), "and")


def checks(view: View) -> Component:
    """Printed ratios beside those that the statements give."""
    found = rules.recomputed(finance(view.figures))
    given = [check for check in found if check.agrees is not None]
    years = sorted({check.year for check in found})
    head = [_head(msg("stability-head-ratio")), _head(msg("stability-head-how"), left=True)]
    for year in years:
        head += [_head(msg("stability-head-printed", year=Year(year))), _head(msg("stability-head-recomputed"))]
    body = []
    for ratio in dict.fromkeys(check.ratio for check in found):
        cells = [html.Td(say(msg("stability-how", ratio=ratio)))]
        for check in found:
            if check.ratio == ratio:
                cells += [
                    html.Td(say(as_printed(check.printed)), className="num"),
                    html.Td(say(_recomputed(check)), className="num"),
                ]
        body.append(html.Tr([html.Th(say(measure_name(ratio)), scope="row"), *cells]))
    return text_card(
        say(msg("stability-checks-title", agree=sum(bool(check.agrees) for check in given), given=len(given))),
        _table(head, body),
        subtitle=say(msg("stability-checks-sub")),
        foot=say(msg("stability-checks-foot", source=_source())),
        span=12,
        tools=help_link("audit", view),
    )


def _head(words: Text, *, left: bool = False) -> Component:
    return html.Th(say(words), scope="col", style={"textAlign": "left"} if left else None)


def _table(head: Sequence[Component], body: Sequence[Component]) -> Component:
    return blocks(html.Table([html.Thead(html.Tr(head)), html.Tbody(body)], className="table-k"))


def _source() -> Text:
    return get_store().catalog.source_line("SP-T6")


def _recomputed(check: Check) -> Text:
    if check.agrees is None:
        return msg("status-word", status="lost")
    value = Number(check.recomputed, 3)
    return value if check.agrees else msg("stability-differs", value=value)


def limits(view: View) -> Component:
    """What cannot be recomputed, sentence by sentence."""
    sentences = _limits(finance(view.figures), formula(view.figures).class_one_from)
    return text_card(
        say(msg("stability-limits-title")),
        html.Ul(
            [html.Li(say(sentence)) for sentence in sentences],
            style={"paddingLeft": "18px"},
        ),
        subtitle=say(msg("stability-limits-sub")),
        foot=say(_source()),
        span=12,
        tools=help_link("z", view),
    )


def _limits(table: pd.DataFrame, threshold: float) -> list[Message]:
    products = rules.effect_product(table)
    return [
        *(_lost_income(table, year) for year in rules.lost_incomes(table)),
        msg(
            "stability-limit-effect",
            given=_by_year({year: product for year, (_, product) in products.items()}),
            printed=_by_year({year: printed for year, (printed, _) in products.items()}),
        ),
        tax_words(table),
        msg("stability-limit-liquidity"),
        msg("stability-limit-classes", threshold=Number(threshold)),
    ]


def _lost_income(table: pd.DataFrame, year: int) -> Message:
    low, high = rules.implied_income(table, year)
    return msg(
        "stability-limit-income",
        year=Year(year),
        rate=Quantity(rules.printed_ratios(table, year)["return_on_income"], "%"),
        low=Number(low / 1000, 0),
        high=Number(high / 1000, 0),
    )


def tax_words(table: pd.DataFrame) -> Message:
    """In which years the net profit is the profit before tax."""
    same, different = rules.taxed(table)
    return msg(
        "stability-limit-tax",
        equals=len(same),
        others=len(different),
        same=listed_years(same),
        different=listed_years(different),
    )


def _by_year(values: Mapping[int, float]) -> Listed:
    return Listed(
        tuple(msg("stability-in-year", value=Number(value, 2), year=Year(year)) for year, value in values.items()),
        "comma",
    )


def every_figure(figures: str) -> Component:
    """Table 6 in the unit and with every figure of the print."""
    table = finance(figures)
    years = rules.years_of(table)
    body = []
    for measure in table["measure"].drop_duplicates():
        rows = of_measure(table, measure)
        cells = [html.Td(say(shown({**row, "unit": ""})), className="num") for row in rows.to_dict("records")]
        unit = "" if rows["unit"].iloc[0] == "ratio" else say(UnitName(rows["unit"].iloc[0]))
        body.append(
            html.Tr([html.Th(say(measure_name(measure)), scope="row"), html.Td(unit, className="unbroken"), *cells])
        )
    head = [
        _head(msg("stability-head-indicator")),
        _head(msg("stability-head-unit"), left=True),
        *[_head(Year(year)) for year in years],
    ]
    return text_card(
        say(msg("stability-table-title")),
        _table(head, body),
        subtitle=say(msg("stability-table-sub", first=Year(years[0]), last=Year(years[-1]))),
        foot=say(msg("stability-table-foot", source=_source())),
        span=12,
    )
