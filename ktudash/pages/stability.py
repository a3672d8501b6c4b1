"""Financial stability: the plan's Z, what it is made of, how firm it is, what assumptions would change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import dash
import pandas as pd
from dash import ClientsideFunction, Input, Output, State, callback, clientside_callback, ctx, dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components.card import Card, chart_card, text_card
from ktudash.components.shell import menu, page
from ktudash.figures import stability as figures_of
from ktudash.figures.marks import shown
from ktudash.metrics import stability as metrics
from ktudash.metrics.finance import of_measure, scaled
from ktudash.metrics.stability import Effect, Formula, Statement
from ktudash.store import get_store
from ktudash.view import View

PATH: Final = "/stability"
WORDS: Final = {
    "name": "Financial stability",
    "title": "Financial stability",
    "lead": "How solid the plan says the university is, what that rests on, and what would change it.",
    "checks_title": "{agree} of {given} printed ratios follow from the statements as printed",
    "checks_sub": "Ratios of Table 6 recomputed from net profit, assets, own capital, liabilities and income",
    "checks_foot": "{source}. All three returns are computed from the net profit and the year’s closing figures.",
    "ratio": "Ratio",
    "how": "Computed as",
    "printed": "{year} printed",
    "recomputed": "recomputed",
    "how_return_on_assets": "net profit / assets, %",
    "how_return_on_own_capital": "net profit / own capital, %",
    "how_return_on_income": "net profit / income, %",
    "how_leverage": "liabilities / own capital",
    "no_statement": "lost",
    "differs": "{value}, differs",
    "limits_title": "What the statements do not give",
    "limits_sub": "Named here, and not filled in",
    "limit_income": "Income, expenses and gross income of {year} are lost in the text. The printed return"
    " on income ({rate}) and the net profit would put income between {low} and {high} mln tenge; no chart"
    " uses that.",
    "limit_effect": "The formula of the leverage effect is not printed. Return on assets × leverage would"
    " give {given}; printed are {printed}. Only the print enters Z.",
    "year_value": "{value} in {year}",
    "limit_tax": "Net profit equals the profit before tax in {same}, but not in {other}; the tax itself is"
    " not printed.",
    "limit_tax_always": "Net profit equals the profit before tax in {same}; no tax is printed.",
    "limit_tax_never": "Net profit differs from the profit before tax in {other}; the tax itself is not printed.",
    "years": "{first} and {last}",
    "limit_liquidity": "Liquidity and debt service are not shown: the table has no current assets, no"
    " current liabilities and no interest. Of debt it carries liabilities and leverage only.",
    "limit_classes": "The order that sets the classes is quoted with one border only: class I from {threshold}.",
    "assume_title": "What if?",
    "assume_sub": "Move a figure; ratios, Z and class follow. Amounts in mln tenge",
    "assume_foot": "The link in the address bar and every picture of the charts carry your assumptions.",
    "start": "Start from:",
    "start_printed": "{year}, as printed",
    "start_planned": "{year}, income and net profit as planned",
    "head_printed": "Printed: Strategic Plan, Table 6",
    "head_planned": "Planned: Conceptual Directions",
    "start_note": "Not offered: {lost}, whose income is lost, and {first}-{last}, which neither plan gives.",
    "reset": "Reset",
    "close": "Close the balance",
    "close_title": "Set the assets to own capital and liabilities",
    "effect": "Leverage effect (formula not printed)",
    "effect_moves": "moves in proportion to return on assets × leverage",
    "effect_held": "stays as printed",
    "readout": "{value}",
    "readout_moved": "{value} ({change} on {base})",
    "origin_printed": "printed for {year}",
    "origin_planned": "planned for {year}",
    "origin_net": "planned income less planned net profit of {year}",
    "origin_borrowed": "assumed as in {year}; the plan gives none",
    "note_none": "No figure is moved: those are the figures of {year}.",
    "note_moved": "Assumed: {name} {value} mln tenge, {change} on the {base} {origin}.",
    "note_borrowed": "Assumed: {name} {value} mln tenge, as in {year}; the plan gives none for {planned}.",
    "note_planned": "Planned for {year}: income {income} and net profit {profit} mln tenge; expenses are"
    " their difference, as if no tax were paid.",
    "note_effect_moves": "The leverage effect is assumed to move in proportion to return on assets ×"
    " leverage, from the {effect} of {year}; its formula is not printed.",
    "note_effect_held": "The leverage effect is held at the {effect} of {year}.",
    "note_rounded": "Printed ratios are rounded, assumed ones are computed: for the figures of {year} {name} adds"
    " {computed} to Z instead of {printed}.",
    "note_open": "This balance sheet does not close: assets differ from own capital and liabilities by"
    " {gap} mln tenge.",
    "ratios_title": "Profit of {profit} mln tenge, {share} of the income",
    "ratios_none": "Without income, assets or own capital there is no ratio",
    "ratios_sub": "Ratios under your assumptions beside those printed for {year}",
    "ratios_foot": "Z is the sum of the terms. Class I begins at {threshold}.",
    "column_printed": "Printed {year}",
    "column_assumed": "Assumed",
    "column_change": "Change",
    "column_term": "Adds to Z",
    "zone_one": "Z of {z}: class I",
    "zone_below": "Z of {z}: below class I",
    "zone_fractions_one": "With fractions instead of whole per cent: {z}, class I.",
    "zone_fractions_below": "With fractions instead of whole per cent: {z}, below class I.",
    "no_value": "no value",
    "unknown_number": "The link sets {name} to “{read}”, which is not an amount here; {fallback} is shown.",
    "table_title": "Every figure of Table 6",
    "table_sub": "Values of the basic indicators of financial-economic activities, {first}-{last}",
    "table_head": "Indicator",
    "table_unit": "Unit",
    "table_foot": "{source}. Lost: the cell did not survive in the text of the document.",
    "return_on_assets": "Return on assets, %",
    "leverage": "Leverage",
    "leverage_effect": "Leverage effect, %",
    "return_on_own_capital": "Return on own capital, %",
    "return_on_income": "Return on income, %",
    "z": "Z",
    "income": "Income",
    "expenses": "Expenses",
    "assets": "Assets",
    "own_capital": "Own capital",
    "liabilities": "Liabilities",
    "equity_and_liabilities": "Own capital and liabilities, total",
    "gross_income": "Gross income",
    "profit_before_tax": "Profit before taxation",
    "net_profit": "Net profit",
    "net_profit_retained": "Net profit left at the disposal of the organization",
    "net_profit_for_development": "of it for development",
    "ebitda": "EBITDA",
}

MLN: Final = "mln tenge"
#: The standard step of a slider and of the second tornado, mln tenge.
SLIDER_STEP: Final = 10
STANDARD_STEP: Final = 100.0
EFFECTS: Final = ("moves", "held")

#: Dash draws its inputs in this colour.
ACCENT: Final = {"--Dash-Fill-Interactive-Strong": theme.COLOUR["target"]}

#: A plain button in the dress of the drop-downs.
BUTTON: Final = {
    "background": theme.COLOUR["ground"],
    "border": f"1px solid {theme.COLOUR['axis']}",
    "borderRadius": "8px",
    "padding": "6px 12px",
    "color": theme.COLOUR["actual"],
}


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__, path=PATH, name=WORDS["name"], title=WORDS["name"], order=20, group="Analyses",
        layout=layout,
    )  # fmt: skip


def layout(**query: str) -> Component:
    """The page as its URL asks for it, assumptions included."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    bases = [str(year) for year in _bases(view.figures)]
    base, view = view.choice("base", bases, _last_complete(view.figures))
    effect, view = view.choice("effect", EFFECTS, EFFECTS[0])
    start = _start(view.figures, int(base))
    values, view = _given(view, start)
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=WORDS["title"],
        lead=WORDS["lead"],
        cards=[
            *cards(view.figures),
            *_reading(view.figures),
            _controls(view, int(base), start, values, effect),
            html.Div(
                _result(view.figures, int(base), values, effect),
                id="stability-result",
                style={"display": "contents"},
            ),
            _table(view.figures),
        ],
    )


# --- What the page knows ----------------------------------------------------------------------------------


def _finance(figures: str) -> pd.DataFrame:
    return get_store().frame("finance", figures)


@lru_cache(maxsize=4)
def _formula(figures: str) -> Formula:
    return Formula.read(get_store().frame("text_figures", figures))


def _rounded(statement: Statement) -> Statement:
    """To the last digit of the print (0.01 thousand tenge), so that sums and links come out even."""
    return Statement(**{name: round(value, 5) for name, value in asdict(statement).items()})


def _statement(figures: str, year: int) -> Statement:
    """The printed statement of a year in mln tenge."""
    finance = _finance(figures)
    amounts = finance[finance["measure"].isin(metrics.INPUTS)]
    return _rounded(metrics.statement_of(scaled(amounts, MLN), year))


@lru_cache(maxsize=4)
def _printed_years(figures: str) -> tuple[int, ...]:
    """The years whose statements are complete."""
    years = sorted(int(year) for year in _finance(figures)["year"].unique())
    return tuple(year for year in years if all(value == value for value in asdict(_statement(figures, year)).values()))


def _last_complete(figures: str) -> str:
    return str(_printed_years(figures)[-1])


def _bases(figures: str) -> tuple[int, ...]:
    return (*_printed_years(figures), *_planned_years(figures))


@lru_cache(maxsize=4)
def _planned_years(figures: str) -> tuple[int, ...]:
    targets = get_store().targets(figures)
    return tuple(sorted(int(year) for year in targets.loc[targets["code"] == "CD-T1.1", "year"]))


def _planned(figures: str, code: str, year: int) -> float:
    targets = get_store().targets(figures)
    rows = scaled(targets[(targets["code"] == code) & (targets["year"] == year)], MLN)
    return float(rows["value"].iloc[0])


@lru_cache(maxsize=64)
def _start(figures: str, base: int) -> Statement:
    """What the sliders start from: a printed year, or a planned one with the last printed balance."""
    last = _printed_years(figures)[-1]
    if base <= last:
        return _statement(figures, base)
    income, profit = (_planned(figures, code, base) for code in ("CD-T1.1", "CD-T1"))
    return _rounded(metrics.planned_statement(_statement(figures, last), income, profit))


def _reference(figures: str, base: int) -> int:
    """The printed year that an assumption is compared with."""
    return min(base, _printed_years(figures)[-1])


def _effect(figures: str, base: int, effect: str) -> Effect:
    return metrics.effect_of(_finance(figures), _reference(figures, base), moves=effect == EFFECTS[0])


def _given(view: View, start: Statement) -> tuple[Statement, View]:
    """The statement of the URL: its amounts over those of ``start``; what is no amount is named."""
    values, problems = {}, list(view.problems)
    for name, base in asdict(start).items():
        read = view.get(name)
        low, high = _range(base)
        try:
            value = float(read) if read else base
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            problems.append(WORDS["unknown_number"].format(name=WORDS[name], read=read, fallback=theme.number(base, 1)))
            value = base
        values[name] = value
    return Statement(**values), replace(view, problems=tuple(problems))


def _range(base: float) -> tuple[float, float]:
    """How far a slider goes: from two fifths of where it starts to twice that, in full steps."""
    low, high = base * 0.4 // SLIDER_STEP * SLIDER_STEP, -(-base * 2 // SLIDER_STEP) * SLIDER_STEP
    return low, high


# --- Cards that show the print ----------------------------------------------------------------------------


@lru_cache(maxsize=4)
def cards(figures: str) -> tuple[Card, ...]:
    """The charts that no assumption changes, in reading order."""
    store, finance, formula = get_store(), _finance(figures), _formula(figures)
    text = store.frame("text_figures", figures)
    printed_z = text[(text["topic"] == "stability") & (text["measure"] == "z")]
    whole = metrics.contributions(finance, formula)
    fractions = metrics.contributions(finance, formula, fractions=True)
    z, z_fractions = metrics.z_by_year(whole), metrics.z_by_year(fractions)
    by_year = {int(row["year"]): float(row["value"]) for _, row in z.iterrows()}
    years = sorted(by_year)
    steps = {(before, after): metrics.steps(whole, before, after) for before, after in pairwise(years)}
    source = store.catalog.source_line(["SP-T6", "SP-TXT"])
    lines = frozenset({"SP-6"})
    threshold = formula.class_one_from
    return (
        Card(figures_of.z_by_year(z, printed_z, threshold, source=source), 5, lines),
        Card(figures_of.terms(whole, z, formula.coefficients, source=source), 7, lines),
        Card(figures_of.moves(by_year, steps, source=source), 7, lines),
        Card(figures_of.units(z, z_fractions, threshold, metrics.DISTRESS_BELOW, source=source), 5, lines),
    )


def _reading(figures: str) -> list[Component]:
    """The recomputed ratios, and what cannot be recomputed."""
    finance, source = _finance(figures), get_store().catalog.source_line("SP-T6")
    checks = metrics.recomputed(finance)
    given = [check for check in checks if check.agrees is not None]
    years = sorted({check.year for check in checks})
    head = [html.Th(WORDS["ratio"], scope="col"), html.Th(WORDS["how"], scope="col", style={"textAlign": "left"})]
    for year in years:
        head += [
            html.Th(WORDS["printed"].format(year=year), scope="col"),
            html.Th(WORDS["recomputed"], scope="col"),
        ]
    body = []
    for ratio in dict.fromkeys(check.ratio for check in checks):
        cells = [html.Td(WORDS[f"how_{ratio}"])]
        for check in checks:
            if check.ratio == ratio:
                cells += [
                    html.Td(check.printed, className="num"),
                    html.Td(_recomputed(check), className="num"),
                ]
        body.append(html.Tr([html.Th(WORDS[ratio], scope="row"), *cells]))
    return [
        text_card(
            WORDS["checks_title"].format(agree=sum(bool(check.agrees) for check in given), given=len(given)),
            html.Div(
                html.Table([html.Thead(html.Tr(head)), html.Tbody(body)], className="table-k"),
                style={"overflowX": "auto"},
            ),
            subtitle=WORDS["checks_sub"],
            foot=WORDS["checks_foot"].format(source=source),
            span=7,
        ),
        text_card(
            WORDS["limits_title"],
            html.Ul([html.Li(sentence) for sentence in _limits(figures)], style={"paddingLeft": "18px"}),
            subtitle=WORDS["limits_sub"],
            foot=source,
            span=5,
        ),
    ]


def _recomputed(check: metrics.Check) -> str:
    if check.agrees is None:
        return WORDS["no_statement"]
    value = theme.number(check.recomputed, 3)
    return value if check.agrees else WORDS["differs"].format(value=value)


def _limits(figures: str) -> list[str]:
    finance = _finance(figures)
    sentences = []
    income = of_measure(finance, "income")
    for year in income.loc[income["status"] == "lost", "year"]:
        low, high = metrics.implied_income(finance, int(year))
        rate = metrics.printed_ratios(finance, int(year))["return_on_income"]
        sentences.append(
            WORDS["limit_income"].format(
                year=year,
                rate=theme.quantity(rate, "%"),
                low=theme.number(low / 1000, 0),
                high=theme.number(high / 1000, 0),
            )
        )
    products = metrics.effect_product(finance)
    sentences.append(
        WORDS["limit_effect"].format(
            given=_listed({year: product for year, (_, product) in products.items()}),
            printed=_listed({year: printed for year, (printed, _) in products.items()}),
        )
    )
    threshold = theme.number(_formula(figures).class_one_from)
    return [
        *sentences,
        _taxed(finance),
        WORDS["limit_liquidity"],
        WORDS["limit_classes"].format(threshold=threshold),
    ]


def _taxed(finance: pd.DataFrame) -> str:
    """In which years the net profit is the profit before tax."""
    before, net = (of_measure(finance, name).set_index("year")["value"] for name in ("profit_before_tax", "net_profit"))
    same = before == net
    words = {"same": _years(before.index[same]), "other": _years(before.index[~same])}
    sentence = "limit_tax" if all(words.values()) else "limit_tax_always" if words["same"] else "limit_tax_never"
    return WORDS[sentence].format(**words)


def _years(years: Iterable[int]) -> str:
    """Years as a sentence lists them: 2018, 2019 and 2020."""
    *first, last = [str(year) for year in years] or [""]
    return WORDS["years"].format(first=", ".join(first), last=last) if first else last


def _listed(values: Mapping[int, float]) -> str:
    return ", ".join(
        WORDS["year_value"].format(value=theme.number(value, 2), year=year) for year, value in values.items()
    )


@lru_cache(maxsize=4)
def _table(figures: str) -> Component:
    """Table 6 in the unit and with every figure of the print."""
    finance = _finance(figures)
    years = sorted(int(year) for year in finance["year"].unique())
    body = []
    for measure in finance["measure"].drop_duplicates():
        rows = of_measure(finance, measure)
        cells = [html.Td(shown(row.replace({row["unit"]: ""})), className="num") for _, row in rows.iterrows()]
        unit = html.Td(rows["unit"].iloc[0].replace("ratio", ""))
        body.append(html.Tr([html.Th(WORDS[measure], scope="row"), unit, *cells]))
    head = [
        html.Th(WORDS["table_head"], scope="col"),
        html.Th(WORDS["table_unit"], scope="col", style={"textAlign": "left"}),
        *[html.Th(str(year), scope="col") for year in years],
    ]
    return text_card(
        WORDS["table_title"],
        html.Table(
            [html.Thead(html.Tr(head)), html.Tbody(body)],
            className="table-k",
        ),
        subtitle=WORDS["table_sub"].format(first=years[0], last=years[-1]),
        foot=WORDS["table_foot"].format(source=get_store().catalog.source_line("SP-T6")),
        span=12,
    )


# --- What if ----------------------------------------------------------------------------------------------


def _controls(view: View, base: int, start: Statement, values: Statement, effect: str) -> Component:
    """The card with the sliders. Its start is a link; the rest is live."""
    cleared = dict.fromkeys((*metrics.INPUTS, "effect"), "")
    default = int(_last_complete(view.figures))

    def entry(year: int, words: str) -> tuple[str, str, bool]:
        chosen = "" if year == default else str(year)
        return WORDS[words].format(year=year), view.href(base=chosen, **cleared), year == base

    printed = _printed_years(view.figures)
    entries: list[tuple[str, str, bool] | str] = [WORDS["head_printed"]]
    entries += [entry(year, "start_printed") for year in printed]
    entries.append(WORDS["head_planned"])
    entries += [entry(year, "start_planned") for year in _planned_years(view.figures)]
    chosen = WORDS["start_printed" if base in printed else "start_planned"].format(year=base)
    return text_card(
        WORDS["assume_title"],
        [
            menu(WORDS["start"], chosen, entries),
            html.P(_not_offered(view.figures), className="card-sub"),
            *[_slider(view.figures, name, base, start, values) for name in metrics.INPUTS],
            html.Div(WORDS["effect"], id="stability-effect-label", style={"marginTop": "8px"}),
            dcc.RadioItems(
                options=[{"label": f" {WORDS[f'effect_{name}']}", "value": name} for name in EFFECTS],
                value=effect,
                id="stability-effect",
                labelStyle={"display": "block"},
                style=ACCENT,
            ),
            html.Div(
                [
                    html.Button(WORDS["reset"], id="stability-reset", type="button", style=BUTTON),
                    html.Button(
                        WORDS["close"],
                        id="stability-close",
                        type="button",
                        style=BUTTON,
                        title=WORDS["close_title"],
                    ),
                ],
                style={"display": "flex", "gap": "8px", "marginTop": "12px"},
            ),
            dcc.Store(
                id="stability-start",
                data={
                    "path": PATH,
                    "figures": view.figures,
                    "base": base,
                    "values": asdict(start),
                    "effect": EFFECTS[0],
                    "names": [WORDS[name] for name in metrics.INPUTS],
                },
            ),
            dcc.Store(id="stability-written"),
        ],
        subtitle=WORDS["assume_sub"],
        foot=WORDS["assume_foot"],
        span=5,
    )


def _not_offered(figures: str) -> str:
    printed, planned = _printed_years(figures), _planned_years(figures)
    every = sorted(int(year) for year in _finance(figures)["year"].unique())
    return WORDS["start_note"].format(
        lost=_years(year for year in every if year not in printed),
        first=printed[-1] + 1,
        last=planned[0] - 1,
    )


def _slider(figures: str, name: str, base: int, start: Statement, values: Statement) -> Component:
    low, high = _range(getattr(start, name))
    return html.Div(
        [
            html.Div(
                [
                    html.B(WORDS[name]),
                    html.Span(
                        _readout(name, start, values),
                        id=f"stability-{name}-readout",
                        style={"fontVariantNumeric": "tabular-nums"},
                    ),
                ],
                style={"display": "flex", "justifyContent": "space-between", "gap": "8px"},
            ),
            dcc.Slider(
                id=f"stability-{name}",
                min=low,
                max=high,
                step=SLIDER_STEP,
                value=getattr(values, name),
                marks=None,
                updatemode="drag",
                allow_direct_input=False,
            ),
            html.Div(_origin(figures, name, base), className="card-sub"),
        ],
        style={"marginTop": "10px", **ACCENT},
    )


def _origin(figures: str, name: str, base: int) -> str:
    """Where the figure that a slider starts from comes from."""
    reference = _reference(figures, base)
    if base == reference:
        return WORDS["origin_printed"].format(year=base)
    if name == "income":
        return WORDS["origin_planned"].format(year=base)
    if name == "expenses":
        return WORDS["origin_net"].format(year=base)
    return WORDS["origin_borrowed"].format(year=reference)


def _readout(name: str, start: Statement, values: Statement) -> str:
    base, value = getattr(start, name), getattr(values, name)
    if value == base:
        return WORDS["readout"].format(value=theme.number(value, 1))
    change = theme.quantity((value / base - 1) * 100, "%", 1)
    sign = "" if value < base else "+"
    return WORDS["readout_moved"].format(
        value=theme.number(value, 1), change=f"{sign}{change}", base=theme.number(base, 1)
    )


def _notes(figures: str, base: int, values: Statement, effect: Effect) -> tuple[str, ...]:
    """The assumptions in words, for the page and for every picture that leaves it."""
    start, reference = _start(figures, base), _reference(figures, base)
    moved = [name for name in metrics.INPUTS if getattr(values, name) != getattr(start, name)]
    notes = []
    if base != reference:
        notes.append(
            WORDS["note_planned"].format(
                year=base, income=theme.number(start.income, 1), profit=theme.number(start.profit, 1)
            )
        )
        notes += [
            WORDS["note_borrowed"].format(
                name=WORDS[name].lower(),
                value=theme.number(getattr(start, name), 1),
                year=reference,
                planned=base,
            )
            for name in ("assets", "own_capital", "liabilities")
            if name not in moved
        ]
    elif not moved:
        notes.append(WORDS["note_none"].format(year=base))
    for name in moved:
        before, now = getattr(start, name), getattr(values, name)
        notes.append(
            WORDS["note_moved"].format(
                name=WORDS[name].lower(),
                value=theme.number(now, 1),
                change=f"{theme.signed((now / before - 1) * 100, 1)}{theme.THIN_SPACE}%",
                base=theme.number(before, 1),
                origin=_origin(figures, name, base),
            )
        )
    words = WORDS["note_effect_moves" if effect.moves else "note_effect_held"]
    notes.append(words.format(effect=theme.quantity(effect.printed, "%"), year=reference))
    if base == reference:
        notes += _rounding(figures, base, effect)
    if abs(values.imbalance) > 0.05:
        notes.append(WORDS["note_open"].format(gap=theme.number(abs(values.imbalance), 1)))
    return tuple(notes)


def _rounding(figures: str, year: int, effect: Effect) -> list[str]:
    """The term that differs most, to two decimals, between the printed ratios and those of the statements."""
    formula = _formula(figures)
    of_print = formula.terms(metrics.printed_ratios(_finance(figures), year))
    computed = formula.terms(metrics.assumed_ratios(_statement(figures, year), effect))
    differ = [name for name in of_print if theme.number(of_print[name], 2) != theme.number(computed[name], 2)]
    if not differ:
        return []
    name = max(differ, key=lambda one: abs(of_print[one] - computed[one]))
    return [
        WORDS["note_rounded"].format(
            year=year,
            name=figures_of.SENTENCES[name].lower(),
            computed=theme.number(computed[name], 2),
            printed=theme.number(of_print[name], 2),
        )
    ]


def _result(figures: str, base: int, values: Statement, effect_name: str) -> list[Component]:
    """What follows from the assumptions: terms of Z, ratios, sensitivity."""
    formula, effect = _formula(figures), _effect(figures, base, effect_name)
    reference = _reference(figures, base)
    printed = metrics.printed_ratios(_finance(figures), reference)
    ratios = metrics.assumed_ratios(values, effect)
    z = formula.z(printed), formula.z(ratios)
    notes = _notes(figures, base, values, effect)
    source = get_store().catalog.source_line(
        ["SP-T6", "SP-TXT"] if base == reference else ["SP-T6", "SP-TXT", "CD-T1", "CD-T1.1"]
    )
    chart = figures_of.assumed(
        formula.terms(printed),
        formula.terms(ratios),
        year=reference,
        z=z,
        fraction=formula.z(ratios, fractions=True),
        class_one_from=formula.class_one_from,
        moved=base != reference or values != _start(figures, base),
        notes=notes,
        source=source,
    )
    tornado = figures_of.tornado(
        metrics.sensitivity(values, effect, formula, percent=1),
        metrics.sensitivity(values, effect, formula, step=STANDARD_STEP),
        step=STANDARD_STEP,
        notes=notes,
        source=source,
    )
    return [
        chart_card(Card(chart, 7)),
        _ratios(printed, ratios, formula, values, reference),
        chart_card(Card(tornado, 7)),
    ]


def _ratios(
    printed: Mapping[str, float],
    ratios: Mapping[str, float],
    formula: Formula,
    values: Statement,
    reference: int,
) -> Component:
    terms = formula.terms(ratios)
    before, now = formula.z(printed), formula.z(ratios)
    known = now == now
    head = [
        WORDS["ratio"],
        WORDS["column_printed"].format(year=reference),
        WORDS["column_assumed"],
        WORDS["column_change"],
        WORDS["column_term"],
    ]

    def row(label: str, numbers: Sequence[float]) -> Component:
        old, new, term = numbers
        words = [
            theme.number(old, 2),
            theme.number(new, 2) if new == new else WORDS["no_value"],
            theme.signed(new - old, 2) if new == new else "",
            theme.number(term, 2),
        ]
        return html.Tr([html.Th(label, scope="row"), *[html.Td(word, className="num") for word in words]])

    share = ratios["return_on_income"]
    title = WORDS["ratios_title"].format(profit=theme.number(values.profit, 1), share=theme.quantity(share, "%", 1))
    one, fraction = known and formula.is_class_one(now), formula.z(ratios, fractions=True)
    one_fraction = known and formula.is_class_one(fraction)
    return text_card(
        title if known else WORDS["ratios_none"],
        [
            html.Table(
                [
                    html.Thead(html.Tr([html.Th(word, scope="col") for word in head])),
                    html.Tbody(
                        [
                            *[row(WORDS[name], (printed[name], ratios[name], terms[name])) for name in terms],
                            row(WORDS["z"], (before, now, now)),
                        ]
                    ),
                ],
                className="table-k",
            ),
            html.P(
                [
                    html.B(
                        WORDS["zone_one" if one else "zone_below"].format(z=theme.number(now, 2)),
                        className="good" if one else "bad",
                    ),
                    html.Br(),
                    WORDS["zone_fractions_one" if one_fraction else "zone_fractions_below"].format(
                        z=theme.number(fraction, 2)
                    ),
                ]
                if known
                else WORDS["no_value"],
                id="stability-class",
                style={"marginTop": "10px"},
            ),
        ],
        subtitle=WORDS["ratios_sub"].format(year=reference),
        foot=WORDS["ratios_foot"].format(threshold=theme.number(formula.class_one_from)),
        span=5,
    )


_SLIDERS: Final = tuple(f"stability-{name}" for name in metrics.INPUTS)


@callback(
    Output("stability-result", "children"),
    *[Output(f"{slider}-readout", "children") for slider in _SLIDERS],
    *[Input(slider, "value") for slider in _SLIDERS],
    Input("stability-effect", "value"),
    State("stability-start", "data"),
    prevent_initial_call=True,
)
def _assume(*given: Any) -> tuple[Any, ...]:
    *amounts, effect, start = given
    values = Statement(*[float(amount) for amount in amounts])
    readouts = [_readout(name, Statement(**start["values"]), values) for name in metrics.INPUTS]
    return _result(start["figures"], start["base"], values, effect), *readouts


@callback(
    *[Output(slider, "value") for slider in _SLIDERS],
    Output("stability-effect", "value"),
    Input("stability-reset", "n_clicks"),
    Input("stability-close", "n_clicks"),
    *[State(slider, "value") for slider in _SLIDERS],
    State("stability-effect", "value"),
    State("stability-start", "data"),
    prevent_initial_call=True,
)
def _set(_reset: int | None, _close: int | None, *given: Any) -> tuple[Any, ...]:
    *amounts, effect, start = given
    if ctx.triggered_id == "stability-reset":
        return *start["values"].values(), EFFECTS[0]
    values = Statement(*amounts)
    closed = _rounded(replace(values, assets=values.own_capital + values.liabilities))
    return *asdict(closed).values(), effect


# The address bar follows the sliders without a visit to the server (web/src/what-if.js).
clientside_callback(
    ClientsideFunction("stability", "follow"),
    Output("stability-written", "data"),
    *[Input(slider, "value") for slider in _SLIDERS],
    Input("stability-effect", "value"),
    State("stability-start", "data"),
)
