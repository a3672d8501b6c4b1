"""What declarations promise: needs that are resolved, sources and lines that follow, a start that stops on a hole."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from ktudash import cli, deck, registry
from ktudash.chart.model import Chart
from ktudash.components.shell import GROUPS
from ktudash.registry import Declared, frame, targets, told
from ktudash.schema import DataError
from ktudash.store import Store
from ktudash.words import say
from tests.pages import PAGES

registry.discover()


def test_every_declared_chart_can_be_made(store: Store) -> None:
    assert registry.check(store) == len(registry.charts()) > 20


def test_every_chart_names_its_source_and_belongs_to_a_line(store: Store) -> None:
    for one in registry.charts():
        made = registry.build(one, registry.View(one.page))
        assert made is not None, one.name
        assert made.story.name == one.name
        assert say(made.story.source).startswith(("Strategic Plan", "Conceptual Directions"))
        assert one.lines(store) <= set(store.catalog.lines)
        assert one.lines(store), one.name


def test_names_are_not_used_twice() -> None:
    assert len({one.name for one in registry.charts()}) == len(registry.charts())


def test_arguments_and_needs_are_the_same() -> None:
    with pytest.raises(TypeError, match="its function takes"):

        @registry.chart("broken", page="/x", span=1, wanted=frame("contingent"))
        def broken(other: pd.DataFrame) -> Chart | None: ...


def declared(**needs: registry.Need) -> Declared:
    return Declared("sample", "/x", 6, needs, lambda **_rows: None, takes_view=False, module="tests")


@pytest.mark.parametrize(
    ("need", "words"),
    [
        (targets("SP-9.9.9"), "chart sample, need it: indicators.csv: read no indicator SP-9.9.9"),
        (frame("weather"), "need it: the declaration: read 'weather'"),
        (frame("contingent", level="postdoc"), "need it: frame contingent: read no row with level 'postdoc'"),
        (frame("contingent", colour="red"), "need it: frame contingent: read 'colour'"),
        (told("gossip"), "no row with topic 'gossip'"),
    ],
)
def test_a_need_that_is_missing_is_named(store: Store, need: registry.Need, words: str) -> None:
    with pytest.raises(DataError) as caught:
        declared(it=need).rows(store, "corrected")
    assert words in str(caught.value)


def test_lines_and_sources_follow_from_needs(store: Store) -> None:
    one = declared(
        table=frame("contingent"), plan=targets("CD-1.1.1"), behind=frame("finance", measure="income", supports=True)
    )
    assert one.lines(store) == {"SP-1", "CD-1"}
    rows = one.rows(store, "corrected")
    assert [list(need.sources(rows[name])) for name, need in one.needs.items()] == [["SP-T1"], ["CD-1.1.1"], ["SP-T6"]]
    assert targets("CD-1.1.1", as_table=True).sources(rows["plan"]) == ["CD-D1"]


def without_indicator(data: Path, store: Store, code: str, *, workbook: bool) -> None:
    """Takes an indicator out of the register, and out of its workbook too, as an editor of the data would."""
    rows = store.frame("targets")
    name, _, cell = rows.loc[rows["code"] == code, "cell"].iloc[0].partition("!")
    register = data / "indicators.csv"
    lines = register.read_text(encoding="utf-8").splitlines(keepends=True)
    register.write_text("".join(line for line in lines if not line.startswith(f"{code},")), encoding="utf-8")
    if not workbook:
        return
    path = data / "strategic-plan-2021-2025.xlsx"
    book = openpyxl.load_workbook(path)
    book[name].delete_rows(int(cell.lstrip("ABCDEFGH")))
    book.save(path)


@pytest.mark.parametrize(
    ("code", "chart", "everywhere"),
    [
        ("SP-2.5.19", "research-share-of-income", True),
        ("SP-2.5.4", "young-scientists", True),  # from the middle of a task
        ("SP-2.5.4", "young-scientists", False),  # the workbook still has it
        ("CD-T1.1", "income-both-plans", False),  # its table lists it by code
    ],
)
def test_a_chart_without_its_indicator_stops_the_start_with_one_sentence(
    data_copy: Path, store: Store, capsys: pytest.CaptureFixture[str], code: str, chart: str, everywhere: bool
) -> None:
    """The command answers as the start does, with chart, need and file, wherever in its task the indicator stood."""
    without_indicator(data_copy, store, code, workbook=everywhere)
    assert cli.main(["check", "--data", str(data_copy)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"chart {chart}, need" in said
    assert f"indicators.csv: read no indicator {code}" in said


def test_the_command_says_what_it_checked(capsys: pytest.CaptureFixture[str], store: Store) -> None:
    assert cli.main(["check"]) == 0
    assert f"{len(registry.charts()) + deck.check(store)} charts made" in capsys.readouterr().out


def test_charts_are_read_in_the_order_of_their_pages() -> None:
    order = list(dict.fromkeys(one.page for one in registry.charts()))
    shown = sorted(
        (entry for entry in PAGES.values() if entry["path"] in order),
        key=lambda entry: (GROUPS.index(entry["group"]), entry["order"]),
    )
    assert order == [entry["path"] for entry in shown]
