"""The deck of a line: its standard set, the command that writes it, and how fast it is."""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from export_figures import charts_in
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from test_export_slides import check_places

from ktudash import deck
from ktudash.deck.status import status_slides
from ktudash.drawing import pictures
from ktudash.drawing.pptx import presentation
from ktudash.plan.attainment import attained
from ktudash.store import Store


def run(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    deck.add_parser(parser.add_subparsers(required=True))
    options = parser.parse_args(["deck", *arguments])
    return int(options.run(options))


@pytest.fixture
def no_face(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without a face to write in."""
    monkeypatch.setattr(pictures, "FOLDERS", ())
    pictures.face.cache_clear()
    yield
    pictures.face.cache_clear()


@pytest.mark.usefixtures("no_face")
def test_the_command_writes_the_deck_of_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "new" / "line2.pptx"
    assert run(["--line", "SP-2", "--year", "2025", "--out", str(out), "--url", "https://host/"]) == 0
    said = capsys.readouterr().out
    assert "way-to-the-targets" in said
    assert "because no face with the letters of Russian and Kazakh was found" in said
    made = Presentation(str(out))
    titles = [slide.shapes.title.text for slide in made.slides]
    assert titles[0].startswith("SP-2 · ")
    assert titles[1].startswith("SP-2 · Research: 19 indicators in 2025, none with an actual yet")
    assert sum("task 5" in title for title in titles) == 2  # 19 rows of one table
    assert any(title.startswith("Publications 2018-2020") for title in titles)
    links = {rel.target_ref for slide in made.slides for rel in slide.part.rels.values() if rel.is_external}
    assert "https://host/targets?line=SP-2" in links
    assert "https://host/research?line=SP-2" in links
    check_places(made)
    assert run(["--line", "SP-2", "--year", "2025", "--out", str(out), "--url", "https://host/", "--each"]) == 0
    each = Presentation(str(out))
    assert sum(len(charts_in(slide)) for slide in each.slides) >= 19
    links = {rel.target_ref for slide in each.slides for rel in slide.part.rels.values() if rel.is_external}
    assert "https://host/targets/SP-2.5.1" in links


@pytest.mark.usefixtures("no_face")
@pytest.mark.parametrize("site", ["", "https://plan.example.kz/ktu/"])
def test_links_lead_to_the_address_of_the_settings_and_without_one_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: str
):
    monkeypatch.setenv("KTUDASH_BASE_PATH", "/ktu/")
    monkeypatch.setenv("KTUDASH_BASE_URL", site)
    out = tmp_path / "line2.pptx"
    assert run(["--line", "CD-4", "--out", str(out)]) == 0
    made = Presentation(str(out))
    links = {rel.target_ref for slide in made.slides for rel in slide.part.rels.values() if rel.is_external}
    assert {link.startswith(f"{site}targets") for link in links if "/targets" in link} == ({True} if site else set())
    assert bool(links) is bool(site)


def test_maps_and_cells_are_pictures_where_a_face_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "line1.pptx"
    assert run(["--line", "SP-1", "--out", str(out)]) == 0
    assert "Tables stand" not in capsys.readouterr().out
    found = [
        Image.open(io.BytesIO(shape.image.blob))
        for slide in Presentation(str(out)).slides
        for shape in slide.shapes
        if shape.shape_type == MSO_SHAPE_TYPE.PICTURE
    ]
    assert found
    for picture in found:
        assert picture.width >= 2_800
        assert len(picture.convert("L").getcolors(256) or ()) > 20  # something is drawn on the ground


def test_wrong_arguments_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = ["--out", str(tmp_path / "x.pptx")]
    assert run(["--line", "SP-9", *out]) == 2
    assert "There is no line SP-9. Lines: SP-1" in capsys.readouterr().err
    assert run(["--line", "SP-2", "--year", "1999", *out]) == 2
    assert "SP-2 has no targets of 1999; its years are 2021-2025." in capsys.readouterr().err
    (tmp_path / "broken.pptx").write_bytes(b"x")
    assert run(["--line", "SP-4", "--template", str(tmp_path / "broken.pptx"), *out]) == 1
    assert "no presentation that can be opened" in capsys.readouterr().err
    assert run(["--line", "SP-4", "--out", str(tmp_path)]) == 1
    assert "nothing could be written there" in capsys.readouterr().err


def test_the_slides_of_a_line_keep_their_places(store: Store):
    made = Presentation(
        io.BytesIO(presentation(deck.parts_of(store, "SP-1", 2025), title="Line 1", day=date(2026, 11, 21)))
    )
    assert len(made.slides) >= 20
    check_places(made)


# --- the status table -------------------------------------------------------------------------------


def rows_of(made: Any) -> list[list[str]]:
    tables = [shape.table for slide in list(made.slides)[1:] for shape in slide.shapes if shape.has_table]
    return [[cell.text for cell in row.cells] for table in tables for row in list(table.rows)[1:]]


@pytest.mark.parametrize("line", ["SP-1", "CD-2"])
def test_the_status_table_has_every_indicator_once(store: Store, line: str):
    assessment = store.assessment(2025)
    chosen = assessment[assessment["line_id"] == line]
    made = Presentation(
        io.BytesIO(presentation(status_slides(chosen, line=line, source="Plan"), title="x", day=date(2026, 11, 21)))
    )
    assert [row[0] for row in rows_of(made)] == chosen["code"].tolist()
    assert all(row[-1] == "no actual" for row in rows_of(made))
    check_places(made)


def test_the_status_is_a_word_with_a_sign_and_the_worst_is_named(store: Store):
    assessment = store.assessment(2024)
    chosen = assessment[assessment["line_id"] == "SP-2"].head(4).copy()
    chosen["status"] = ["behind", "near", "achieved", "no actual"]
    ratios = [0.56, 0.93, 1.2, None]
    chosen["attainment"] = pd.array(ratios, dtype="Float64")
    chosen["attainment_text"] = [attained(ratio) for ratio in ratios]
    chosen["actual"], chosen["actual_year"] = [46.0, 11.0, 8.4, 5.0], [2024, 2024, 2024, 2023]
    table = status_slides(chosen, line="SP-2", source="Plan", decimal=",")[0]
    name = chosen["short_name"].iloc[0]
    assert table.story.title == f"SP-2: 1 of 3 judged are behind in 2024; furthest: “{name}” (56\u202f%)"
    assert table.story.subtitle.endswith("1 achieved, 1 near, 1 behind, 1 no actual")
    assert "Achieved from 100\u202f% of the target" in table.story.key
    assert [row[-1].words for row in table.rows] == ["▼ behind", "● near", "▲ achieved", "no actual"]
    assert table.rows[3][5].words == "5 (2023)"
    assert "," in table.rows[2][5].words


def test_the_check_makes_the_chart_of_every_indicator(store: Store):
    # at least one list a line: long ones run over several
    assert deck.check(store) >= len(store.catalog.indicators) + len(store.catalog.lines)
