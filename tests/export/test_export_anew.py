"""Decks taken anew: what carries our mark has the figures of now, what somebody has done to it stays."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from export_figures import DAY, chart, charts_in, listed, plot, rows, story
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches
from test_export_slides import png

from ktudash import deck
from ktudash.book import open_book
from ktudash.chart import build
from ktudash.chart.model import Chart
from ktudash.cli import main
from ktudash.downloads.anew import NotTaken, refused, taken_anew
from ktudash.drawing.pptx import Field, Grid, Origin, Part, Slide, Table, presentation
from ktudash.drawing.pptx.anew import DeckRefused, Renewed, read_here, renew_here
from ktudash.drawing.pptx.marks import Mark, Stamp, fingerprint, read, written
from ktudash.drawing.seal import Seal
from ktudash.drawing.seal import read as read_seal
from ktudash.reporting.ledger import Entry
from ktudash.store import Store
from ktudash.words import say

PAGE = Origin("students-by-level", "/students?line=SP-1")
LATER = date(2026, 12, 1)


def slide_of(made: Chart, **more: Any) -> Slide:
    return Slide(made, origin=PAGE, link="https://host/students", **more)


def written_deck(*parts: Part, day: date = DAY, **more: Any) -> bytes:
    return presentation(parts, title="A deck", day=day, **more)


def opened(file: bytes) -> Any:
    return Presentation(io.BytesIO(file))


def saved(made: Any) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def years(actual: Mapping[int, float], target: Mapping[int, float], **words: Any) -> Chart:
    """Actuals and targets as bars."""
    return chart(
        plot(
            build.bars(rows(dict(actual)), role="actual", name="Students, actual"),
            build.bars(rows(dict(target)), role="target", name="Students, target"),
        ),
        **words,
    )


OLD = years({2018: 1200.0, 2019: 900.0}, {2020: 600.0, 2021: 650.0})
NEW = years({2018: 1200.0, 2019: 950.0}, {2020: 600.0, 2021: 2400.0}, title="Students fell by 250")


def anew(old: bytes, *parts: Part) -> Renewed:
    return renew_here(old, written_deck(*parts, day=LATER), {"21 November 2026": "1 December 2026"})


def told(made: Renewed) -> list[tuple[str, str, str]]:
    return [(one.what, one.series, one.place) for one in made.changes]


def test_a_mark_is_read_as_it_was_written():
    mark = Mark(
        Origin("a & b", "/students?line=SP-1&q=е=1", "SP-2", 2025), "chart", 2, 3,
        Stamp(57, "2026-11-26", "kk", ",", demo=True), "x", "a", "k", "n", "0:650", "half",
    )  # fmt: skip
    assert read(f"Students 5 % {written(mark)}") == mark
    for name in ("Chart 1", "ktu:", "ktu:r=chart", "ktu:c=a&r=throne", "ktu:c=a&r=chart&p=two", "x" * 5000):
        assert read(name) is None


def test_every_shape_of_ours_carries_where_it_comes_from():
    file = written_deck(slide_of(OLD), version=57)
    marks = read_here(file).marks
    assert {mark.role for mark in marks} == {"sub", "foot", "chart"}
    assert {(mark.origin, mark.stamp.version, mark.stamp.day) for mark in marks} == {(PAGE, 57, "2026-11-21")}
    assert {mark.title for mark in marks} == {fingerprint("Students fell by 3.2 pp, second year running")}
    assert read_here(written_deck(Slide(OLD))).marks == ()  # nowhere to be found again


def test_the_figures_of_now_come_into_the_chart_its_workbook_and_its_words():
    made = anew(written_deck(slide_of(OLD)), slide_of(NEW))
    file = opened(made.content)
    (frame,) = charts_in(file.slides[1])
    assert [tuple(one.values) for one in frame.plots[0].series] == [
        (1200.0, 950.0, None, None), (None, None, 600.0, 2400.0),
    ]  # fmt: skip
    sheet = openpyxl.load_workbook(io.BytesIO(frame.part.chart_workbook.xlsx_part.blob)).active
    assert [sheet.cell(row, 2).value for row in range(2, 6)] == [1200, 950, None, None]
    assert frame.value_axis.maximum_scale > 2400
    assert file.slides[1].shapes.title.text == "Students fell by 250"
    shape = next(one for one in file.slides[1].shapes if one.has_chart)
    assert "2\u202f400" in shape._element._nvXxPr.cNvPr.get("descr")
    assert "Students fell by 250" in file.slides[1].notes_slide.notes_text_frame.text
    assert file.slides[0].placeholders[1].text == "1 December 2026"
    assert {one for one in told(made) if one[0] == "chart"} == {
        ("chart", "Students, actual", "2019"), ("chart", "Students, target", "2021"),
    }  # fmt: skip
    figure = next(one for one in made.changes if one.place == "2019")
    assert (figure.slide, figure.old, figure.new, figure.drawn) == (2, 900.0, 950.0, False)
    assert made.left == ()
    again = anew(made.content, slide_of(NEW))
    assert (again.changes, again.left) == ((), ())


def test_a_deck_that_nothing_has_changed_in_says_so():
    made = anew(written_deck(slide_of(OLD), day=LATER), slide_of(OLD))
    assert (made.changes, made.left) == ((), ())
    assert made.seen == 3


def test_what_somebody_has_done_stays():
    file = opened(written_deck(slide_of(OLD)))
    slide = file.slides[1]
    slide.shapes.title.text_frame.text = "We are proud"
    slide.notes_slide.notes_text_frame.text = "Say it slowly."
    shape = next(one for one in slide.shapes if one.has_chart)
    shape.left, shape.width = Inches(1), Inches(6)
    series = shape.chart.plots[0].series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string("AA0000")
    shape.chart.value_axis.maximum_scale = 5000
    foot = next(one for one in slide.shapes if one.name.startswith("Source"))
    foot.text_frame.paragraphs[0].runs[0].font.bold = True
    made = anew(saved(file), slide_of(NEW))
    slide = opened(made.content).slides[1]
    assert slide.shapes.title.text == "We are proud"
    assert slide.notes_slide.notes_text_frame.text == "Say it slowly."
    shape = next(one for one in slide.shapes if one.has_chart)
    assert (shape.left, shape.width) == (Inches(1), Inches(6))
    assert tuple(shape.chart.plots[0].series[0].values)[1] == 950
    assert shape.chart.plots[0].series[0].format.fill.fore_color.rgb == RGBColor.from_string("AA0000")
    assert shape.chart.value_axis.maximum_scale == 5000  # all figures fit below it
    assert {(one.what, one.why) for one in made.left} == {("title", "rewritten"), ("notes", "rewritten")}
    assert any(one.name == "We are proud" for one in made.left)


def test_an_axis_that_somebody_has_set_gives_way_to_figures_beyond_it():
    file = opened(written_deck(slide_of(OLD)))
    next(one for one in file.slides[1].shapes if one.has_chart).chart.value_axis.maximum_scale = 1500
    (frame,) = charts_in(opened(anew(saved(file), slide_of(NEW)).content).slides[1])
    assert frame.value_axis.maximum_scale > 2400


def test_a_title_of_ones_own_is_left_from_the_start():
    made = anew(written_deck(slide_of(OLD, title="Ours")), slide_of(NEW))
    assert opened(made.content).slides[1].shapes.title.text == "Ours"
    assert [(one.what, one.why) for one in made.left] == [("title", "own")]
    again = anew(made.content, slide_of(NEW))
    assert [(one.what, one.why) for one in again.left] == [("title", "own")]


def test_more_years_come_into_the_same_chart():
    longer = years({2018: 1200.0, 2019: 950.0}, {2020: 600.0, 2021: 650.0, 2022: 700.0})
    made = anew(written_deck(slide_of(OLD)), slide_of(longer))
    (frame,) = charts_in(opened(made.content).slides[1])
    assert list(frame.plots[0].categories) == ["2018", "2019", "2020", "2021", "2022"]
    assert not any(one.drawn for one in made.changes)


def test_another_number_of_series_is_drawn_anew_in_its_place():
    file = opened(written_deck(slide_of(OLD)))
    shape = next(one for one in file.slides[1].shapes if one.has_chart)
    shape.top = Inches(3)
    series = shape.chart.plots[0].series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string("AA0000")
    alone = chart(plot(build.bars(rows({2018: 1200.0, 2019: 1.0}), role="actual", name="Students, actual")))
    made = anew(saved(file), slide_of(alone))
    shape = next(one for one in opened(made.content).slides[1].shapes if one.has_chart)
    assert shape.top == Inches(3)
    (series,) = shape.chart.plots[0].series
    assert tuple(series.values) == (1200.0, 1.0)
    assert series.format.fill.fore_color.rgb == RGBColor.from_string("AA0000")
    assert all(one.drawn for one in made.changes if one.what == "chart")


def test_a_list_that_has_another_order_takes_its_looks_along():
    before = chart(listed({"Karaganda": 5.0, "Atyrau": 4.0, "Abai": 3.0}))
    after = chart(listed({"Abai": 9.0, "Karaganda": 5.0, "Atyrau": 4.0}))
    file = opened(written_deck(slide_of(before)))
    shape = next(one for one in file.slides[1].shapes if one.has_chart)
    series = shape.chart.plots[0].series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string("00AA00")
    point = series.points[0].format.fill
    point.solid()
    point.fore_color.rgb = RGBColor.from_string("AA0000")
    (frame,) = charts_in(opened(anew(saved(file), slide_of(after)).content).slides[1])
    assert list(frame.plots[0].categories) == ["Abai", "Karaganda", "Atyrau"]
    assert frame.plots[0].series[0].points[1].format.fill.fore_color.rgb == RGBColor.from_string("AA0000")


def test_charts_of_others_and_those_that_are_gone_are_named():
    file = opened(written_deck(slide_of(OLD)))
    data = CategoryChartData()
    data.categories = ["a"]
    data.add_series("theirs", (1,))
    place = (Inches(1), Inches(1), Inches(2), Inches(2))
    file.slides[1].shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data)
    before = saved(file)
    made = anew(before)
    assert {(one.what, one.why) for one in made.left} == {("chart", "gone"), ("chart", "somebody")}
    assert [tuple(one.plots[0].series[0].values) for one in charts_in(opened(made.content).slides[1])] == [
        tuple(one.plots[0].series[0].values) for one in charts_in(opened(before).slides[1])
    ]
    other = anew(before, slide_of(OLD, picture=None), Slide(OLD, origin=PAGE))
    assert {(one.what, one.why) for one in other.left} == {("chart", "somebody")}


def table_of(*words: tuple[str, str]) -> Table:
    fields = tuple((Field(code), Field(said, right=True)) for code, said in words)
    return Table(
        story(), (Field("Code"), Field("Actual", right=True)), fields, (0.2, 0.2), origin=Origin("status", "/t")
    )


def test_a_table_takes_new_words_and_rows():
    made = anew(written_deck(table_of(("A", "1"), ("B", "2"))), table_of(("A", "1"), ("B", "3"), ("C", "4")))
    (shape,) = (one for one in opened(made.content).slides[1].shapes if one.has_table)
    assert [[cell.text for cell in row.cells] for row in shape.table.rows] == [
        ["Code", "Actual"], ["A", "1"], ["B", "3"], ["C", "4"],
    ]  # fmt: skip
    assert ("table", "Actual", "B") in told(made)
    shorter = anew(made.content, table_of(("A", "1")))
    (shape,) = (one for one in opened(shorter.content).slides[1].shapes if one.has_table)
    assert len(shape.table.rows) == 2


def test_a_table_that_somebody_has_rewritten_is_left():
    file = opened(written_deck(table_of(("A", "1"))))
    next(one for one in file.slides[1].shapes if one.has_table).table.cell(1, 1).text = "about 1"
    made = anew(saved(file), table_of(("A", "2")))
    (shape,) = (one for one in opened(made.content).slides[1].shapes if one.has_table)
    assert shape.table.cell(1, 1).text == "about 1"
    assert [(one.what, one.why) for one in made.left] == [("table", "rewritten")]


def test_a_picture_is_drawn_anew_where_its_figures_have_changed(heat: Chart):
    before = written_deck(slide_of(heat, picture=png()))
    same = anew(before, slide_of(heat, picture=png(80, 60)))
    assert not [one for one in same.changes if one.what == "picture"]
    other = replace(heat, panels=(replace(heat.panels[0], series=heat.panels[0].series[:1]),))
    made = anew(before, slide_of(other, picture=png(80, 60)))
    (shape,) = (one for one in opened(made.content).slides[1].shapes if one.shape_type == 13)
    assert shape.image.size == (80, 60)
    old = next(one for one in opened(before).slides[1].shapes if one.shape_type == 13)
    assert shape.width <= old.width
    assert shape.height <= old.height
    assert ("picture", "", "") in told(made)


def test_charts_of_a_grid_are_found_one_by_one():
    other = Origin("target-SP-1", "", "SP-2", 2025)
    small = years({2018: 1.0}, {2019: 2.0}, name="target-SP-1", title="A path")
    grid = Grid("Paths", "Two", (slide_of(OLD), Slide(small, origin=other)), origin=Origin("grid:x", "", "SP-2", 2025))
    now = replace(grid, slides=(slide_of(NEW), Slide(small, origin=other)))
    made = anew(written_deck(grid), now)
    slide = opened(made.content).slides[1]
    assert any(one.has_text_frame and one.text_frame.text == "Students fell by 250" for one in slide.shapes)
    assert tuple(charts_in(slide)[0].plots[0].series[0].values)[1] == 950
    assert {one.chart for one in made.changes if one.place} == {"Students fell by 250"}


def test_a_draft_stays_one_and_what_was_confirmed_is_no_longer(empty_store: Store):
    for seal, said, then in (
        (Seal("draft"), "Draft · Source", "Draft · Source"),
        (Seal("confirmed", DAY), "Confirmed on 21 November 2026 · Source", "Source"),
    ):
        parts = deck.parts_of(empty_store, "SP-2", 2025, root="https://host")[:1]
        before = presentation(parts, title="", day=DAY, version=0, seal=seal)
        foot = next(words for words in said_of(before).split("\n") if "Source" in words)
        assert foot.startswith(said)
        made = taken_anew(empty_store, before, demo=False)
        foot = next(words for words in said_of(made.renewed.content).split("\n") if "Source" in words)
        assert foot.startswith(then)


def test_a_seal_is_one_of_three():
    assert read_seal("") is None
    assert read_seal("confirmed:2026-11-21") == Seal("confirmed", DAY)
    for seal in (Seal("draft"), Seal("internal"), Seal("confirmed", DAY)):
        assert read_seal(seal.written) == seal
    for wrong in ("secret", "draft:2026-11-21", "confirmed", "confirmed:2026-02-31"):
        with pytest.raises(ValueError, match=r"\w"):
            read_seal(wrong)


def many_panels(first: float) -> Chart:
    """Small multiples that are too many for one slide, their values counted from ``first``."""
    panels = [
        plot(build.bars(rows({2018: first + at}), role="actual", name=f"N{at}"), title=f"P{at}") for at in range(12)
    ]
    return chart(*build.multiples(panels, rows=3))


def test_parts_of_a_chart_that_is_too_much_for_a_slide_are_told_apart():
    old, new = slide_of(many_panels(10.0)), slide_of(many_panels(50.0))
    assert len(old.split()) > 1
    for parts in ([old], old.split()):  # divided by the deck, or before it
        made = anew(written_deck(*parts), new)
        values = [
            next(iter(frame.plots[0].series[0].values))
            for slide in opened(made.content).slides
            for frame in charts_in(slide)
        ]
        assert sorted(values) == [50.0 + at for at in range(12)]
        assert made.left == ()


def test_a_typed_title_of_a_chart_that_was_divided_is_left():
    parts = slide_of(many_panels(10.0), title="Ours").split()
    assert len(parts) > 1
    made = anew(written_deck(*parts), slide_of(many_panels(10.0)))
    assert {(one.what, one.why) for one in made.left} == {("title", "own")}


# --- files that are none ----------------------------------------------------------------------------


def rezipped(file: bytes, changes: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys([*old.namelist(), *changes]):
            new.writestr(name, changes.get(name) or old.read(name))
    return out.getvalue()


SLIDE = "ppt/slides/slide2.xml"


@pytest.fixture(scope="module")
def good() -> bytes:
    return written_deck(slide_of(OLD))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda _: b"", "empty"),
        (lambda _: b"%PDF-1.7 ", "kind"),
        (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "old"),
        (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (lambda good: good[:-60], "damaged"),
        (lambda good: rezipped(good, {SLIDE: b"<x>" + b" " * 40_000_000 + b"</x>"}), "bomb"),
        (lambda good: rezipped(good, {SLIDE: b"<x>" * 500 + b"</x>" * 500}), "damaged"),
        (lambda good: rezipped(good, {SLIDE: b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "entities"),
        (lambda good: rezipped(good, {"ppt/media/x.svg": b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "entities"),
        (lambda good: rezipped(good, {"ppt/vbaProject.bin": b"macro"}), "macros"),
        (lambda good: rezipped(good, {SLIDE: b"<x/>"}), "damaged"),
        (lambda good: rezipped(good, {"ppt/charts/chart9.xml": b"no xml"}), "damaged"),
    ],
)
def test_what_is_no_deck_is_refused(good: bytes, change: Callable[[bytes], bytes], why: str):
    with pytest.raises(DeckRefused) as error:
        renew_here(change(good), good, {})
    assert error.value.why == why
    assert say(refused(NotTaken(why))).endswith(".")


def test_a_workbook_is_no_deck():
    out = io.BytesIO()
    openpyxl.Workbook().save(out)
    with pytest.raises(DeckRefused) as error:
        read_here(out.getvalue())
    assert error.value.why == "kind"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_deck_is_read_or_refused_but_never_an_error(good: bytes, data: st.DataObject):
    broken = bytearray(good)
    for _ in range(data.draw(st.integers(1, 20))):
        broken[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    try:
        renew_here(bytes(broken), good, {})
    except DeckRefused as error:
        assert error.why in ("damaged", "bomb", "kind", "password", "entities", "macros")  # noqa: PT017


# --- the whole way ----------------------------------------------------------------------------------


@pytest.fixture
def empty_store(over: Callable[[str], Store], tmp_path: Path) -> Store:
    open_book()
    return over(f"sqlite:///{tmp_path}/ledger.sqlite")


def set_of(store: Store) -> bytes:
    """Some slides of a line's standard set."""
    parts = deck.parts_of(store, "SP-2", 2025, root="https://host", each=True)
    return presentation(parts[:6], title="Line 2", day=DAY, version=store.version())


def report_actuals(store: Store) -> None:
    entries = [Entry("SP-2.5.1", 2021, 80.0), Entry("SP-2.5.1", 2022, 91.0)]
    store.ledger.append(entries, author="A", base_version=store.ledger.version())


def said_of(file: bytes) -> str:
    made = opened(file)
    return "\n".join(
        words
        for slide in made.slides
        for shape in slide.shapes
        for words in (
            [cell.text for row in shape.table.rows for cell in row.cells] if shape.has_table
            else [shape.text_frame.text] if shape.has_text_frame
            else []
        )
    )  # fmt: skip


def test_reported_actuals_come_into_a_deck(empty_store: Store):
    before = set_of(empty_store)
    report_actuals(empty_store)
    made = taken_anew(empty_store, before, demo=False)
    assert made.stamp.day == DAY.isoformat()
    assert "91 (2022)" in said_of(made.renewed.content)
    paths = [frame for slide in opened(made.renewed.content).slides for frame in charts_in(slide)]
    assert any(91.0 in tuple(one.values) for frame in paths for plot in frame.plots for one in plot.series)


def test_a_deck_of_invented_actuals_is_no_deck_of_these(empty_store: Store):
    before = presentation([slide_of(OLD)], title="", day=DAY, demo=True)
    with pytest.raises(NotTaken) as error:
        taken_anew(empty_store, before, demo=False)
    assert error.value.why == "demo"
    with pytest.raises(NotTaken) as error:
        taken_anew(empty_store, written_deck(Slide(OLD)), demo=False)
    assert error.value.why == "none"


def test_marks_that_lead_nowhere_leave_their_charts_alone(empty_store: Store):
    strange = [
        Origin("students-by-level", href)
        for href in ("//evil.example", "/no-such-page", "/targets/none", "?as_of=x", "/students?line=%00", "")
    ]
    strange += [Origin("x", "", "SP-9", 2025), Origin("x", "", "SP-1", 1900), Origin("status", "/audit")]
    file = presentation([Slide(OLD, origin=one) for one in strange], title="", day=DAY)
    made = taken_anew(empty_store, file, demo=False)
    assert {one.why for one in made.renewed.left if one.what == "chart"} <= {"gone"}


def test_the_command_writes_the_file_and_tells_what_changed(
    empty_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    before, after = tmp_path / "before.pptx", tmp_path / "new" / "after.pptx"
    before.write_bytes(set_of(empty_store))
    report_actuals(empty_store)
    assert main(["refresh-deck", str(before), str(after)]) == 0
    said = capsys.readouterr().out
    assert "have changed since 21 November 2026" in said
    assert "Slide 2, Actual, SP-2.5.1: – → 91 (2022)" in said
    assert "91 (2022)" in said_of(after.read_bytes())
    assert main(["refresh-deck", str(tmp_path / "none.pptx"), str(after)]) == 1
    assert "there is no such file" in capsys.readouterr().err
    before.write_bytes(b"x")
    assert main(["refresh-deck", str(before), str(after)]) == 1
    assert "no PowerPoint presentation" in capsys.readouterr().err


SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed (Debian: libreoffice-impress)")
def test_a_deck_that_libreoffice_has_saved_takes_new_figures(empty_store: Store, tmp_path: Path):
    made = opened(set_of(empty_store))
    at = next(number for number, slide in enumerate(made.slides) if charts_in(slide))
    moved = made.slides[at]
    (shape, *_) = [one for one in moved.shapes if one.has_chart]
    shape.left = Inches(2)
    series = shape.chart.plots[0].series[0]
    series.format.line.color.rgb = RGBColor.from_string("AA0000")
    moved.shapes.title.text_frame.text = "Rewritten"
    (tmp_path / "deck.pptx").write_bytes(saved(made))
    out = tmp_path / "odp"
    for wanted, file in (("odp", tmp_path / "deck.pptx"), ("pptx", out / "deck.odp")):
        subprocess.run(
            [str(SOFFICE), "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", wanted,
             "--outdir", str(out), str(file)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    report_actuals(empty_store)
    renewed = taken_anew(empty_store, (out / "deck.pptx").read_bytes(), demo=False).renewed
    assert "91 (2022)" in said_of(renewed.content)
    slide = opened(renewed.content).slides[at]
    assert slide.shapes.title.text == "Rewritten"
    assert ("title", "rewritten") in {(one.what, one.why) for one in renewed.left}
    shape = next(one for one in slide.shapes if one.has_chart)
    assert abs(shape.left - Inches(2)) < Inches(0.02)
    values = {one.name: tuple(one.values) for plot in shape.chart.plots for one in plot.series}
    assert 91.0 in values["Actual"]
    book = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob)).active
    assert 91 in [cell.value for row in book.iter_rows() for cell in row]  # LibreOffice keeps no workbook
    other = [one for one in shape.chart.plots[0].series if one.name != "Actual"]
    assert any(
        one.format.line.color.rgb == RGBColor.from_string("AA0000") for one in other if one.format.line.color.type
    )
    assert shape._element._nvXxPr.cNvPr.get("descr")
