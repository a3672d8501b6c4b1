"""The cards of words of the page of financial stability, and what its URL may ask for."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.topics.stability import known
from ktudash.topics.stability.charts import PATH
from ktudash.topics.stability.controls import PARAMETERS, read, readout
from ktudash.topics.stability.print_cards import tax_words
from ktudash.topics.stability.what_if_charts import notes
from ktudash.view import View
from ktudash.words import say


def asked(figures: str = "corrected", **query: str) -> View:
    return View.parse(PATH, {**query, "figures": figures}, (), PARAMETERS)


@pytest.mark.parametrize("figures", ["corrected", "printed"])
@pytest.mark.parametrize(("base", "words"), [("2019", "leverage adds 0.24"), ("2020", "return on income adds 11.67")])
def test_what_rounding_alone_changes_is_said_where_nothing_moved(figures: str, base: str, words: str) -> None:
    def rounded(year: str) -> list[str]:
        assumption, _ = read(asked(figures, base=year))
        told = notes(assumption, known.rounding(figures, assumption))
        return [one for one in map(say, told) if "rounded" in one]

    (note,) = rounded(base)
    assert f"for the figures of {base} {words} to Z instead of " in note
    assert rounded("2024") == []


def test_the_url_moves_figures_and_nonsense_is_named() -> None:
    assumption, view = read(asked(income="7000", liabilities="999999", assets="abc", base="2019", effect="held"))
    assert (assumption.base, assumption.values.income, assumption.effect.moves) == (2019, 7000, False)
    assert assumption.moved == ("income",)
    # Table 6: liabilities 1 575 482 and assets 7 025 019 thousand tenge in 2019.
    assert [say(problem).replace("\u202f", " ") for problem in view.problems] == [
        "The link sets Assets to “abc”, which is not an amount here; 7 025.0 is shown.",
        "The link sets Liabilities to “999999”, which is not an amount here; 1 575.5 is shown.",
    ]
    # 7000 / 5836.529 = 1.1993
    assert say(readout("income", assumption)).replace("\u202f", " ") == "+19.9 % on 5 836.5"
    assert say(readout("assets", assumption)) == ""  # its field says it


@pytest.mark.parametrize(
    ("net", "words"),
    [
        ((1.0, 2.0, 3.0), "Net profit equals the profit before tax in 2018, 2019 and 2020; no tax is printed."),
        ((0.5, 2.0, 3.0), "Net profit equals the profit before tax in 2019 and 2020, but not in 2018;"),
        ((0.5, 1.0, 2.0), "Net profit differs from the profit before tax in 2018, 2019 and 2020;"),
    ],
)
def test_the_years_without_a_tax_are_listed(net: tuple[float, ...], words: str) -> None:
    years = (2018, 2019, 2020)
    finance = pd.concat(
        [
            pd.DataFrame({"year": years, "value": values, "measure": measure})
            for measure, values in (("profit_before_tax", (1.0, 2.0, 3.0)), ("net_profit", net))
        ]
    )
    assert say(tax_words(finance)).startswith(words)
