"""The catalog, the register and the corrections: what they say, and that nothing wrong gets through."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from ktudash import catalog as catalogs
from ktudash.catalog import Catalog
from ktudash.schema import DataError
from ktudash.words import say

FRAMES = (
    "contingent",
    "employment",
    "publications",
    "protection_titles",
    "e_resources",
    "finance",
    "regional_vacancies",
    "occupation_vacancies",
    "accreditation",
    "international_rankings",
    "national_rankings",
    "text_figures",
    "financing",
    "targets",
    "headline_targets",
)


def test_there_are_two_documents_fifteen_frames_and_a_table_for_each_sheet(catalog: Catalog) -> None:
    assert list(catalog.documents) == ["SP", "CD"]
    assert tuple(catalog.frames) == FRAMES
    assert len(catalog.tables) == 25
    assert catalog.tables["SP-T2"].number == "Table 2"
    assert catalog.documents["CD"].approved.isoformat() == "2024-06-25"


def test_each_line_has_its_number_of_indicators(catalog: Catalog) -> None:
    counts = {line.id: line.n_indicators for line in catalog.lines.values()}
    sp = {"SP-1": 48, "SP-2": 19, "SP-3": 14, "SP-4": 12, "SP-5": 14, "SP-6": 22}
    activities = Counter(
        indicator.line_id
        for indicator in catalog.indicators.values()
        if indicator.plan == "CD" and indicator.task != "T"
    )
    assert {key: counts[key] for key in sp} == sp
    assert activities == {"CD-1": 16, "CD-2": 12, "CD-3": 15, "CD-4": 13}
    assert counts["CD-1"] == 19  # with its three target indicators
    assert sum(counts.values()) == len(catalog.indicators) == 191


def test_tasks_of_a_line_are_those_of_the_plan(catalog: Catalog) -> None:
    tasks = {line.id: tuple(line.tasks) for line in catalog.lines.values() if line.plan == "SP"}
    assert tasks == {
        "SP-1": ("1", "2", "3"),
        "SP-2": ("5",),
        "SP-3": ("1", "3"),
        "SP-4": ("2", "6"),
        "SP-5": ("8",),
        "SP-6": ("4", "7"),
    }


def test_codes_are_made_of_plan_line_task_and_number(catalog: Catalog) -> None:
    for code, indicator in catalog.indicators.items():
        if indicator.plan == "SP":
            assert code == f"SP-{indicator.line}.{indicator.task}.{indicator.no}"
        else:
            assert code.startswith("CD-")
        assert indicator.line_id in catalog.lines
        assert indicator.years == catalog.documents[indicator.plan].years


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        ("SP-T2", "Strategic Plan 2021-2025, Table 2"),
        (["SP-T2", "SP-T6", "SP-T2"], "Strategic Plan 2021-2025, Table 2, Table 6"),
        ("CD-T1.1", "Conceptual Directions 2024-2029, target indicator 1.1"),
        (["CD-T2.kzt", "CD-T2.usd"], "Conceptual Directions 2024-2029, target indicator 2"),
        ("CD-T3.2", "Conceptual Directions 2024-2029, target indicator 3.2"),
        ("CD-H", "Conceptual Directions 2024-2029, section headings"),
        ("SP-1.2.10", "Strategic Plan 2021-2025, indicator 1.2.10"),
        (
            ["SP-T6", "CD-TI"],
            "Strategic Plan 2021-2025, Table 6; Conceptual Directions 2024-2029, target indicators",
        ),
    ],
)
def test_source_line(catalog: Catalog, sources: str | list[str], line: str) -> None:
    assert say(catalog.source_line(sources)) == line


def test_an_unknown_source_is_an_error(catalog: Catalog) -> None:
    with pytest.raises(KeyError):
        catalog.source_line("SP-T7")


def test_every_correction_says_why_and_where_it_can_be_seen(catalog: Catalog) -> None:
    grounds = [*catalog.corrections, *catalog.label_corrections, *catalog.unreadable, *catalog.readings]
    assert (len(catalog.corrections), len(catalog.readings)) == (11, 7)
    for entry in grounds:
        assert entry.reason.endswith("."), entry
        assert re.match(r"(SP|CD) \d+", entry.evidence), entry


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("catalog.toml", 'shape = "years"', 'shape = "year"', r"table SP-T1, key “shape”: read 'year'"),
        ("catalog.toml", 'frame = "contingent"', 'frame = "students"', r"key “frame”: read 'students'"),
        ("catalog.toml", 'document = "SP"', 'document = "XX"', r"key “document”: read 'XX'"),
        ("catalog.toml", 'sheet = "Table 1"', "sheet = 1", r"key “sheet”: read 1, expected .* type str"),
        ("catalog.toml", 'sheet = "Table 1"\n', "", r"expected a key “sheet”"),
        ("catalog.toml", 'sheet = "Table 1"', 'sheet = "Table 1"\ncolour = 1', r"read \['colour'\]"),
        ("catalog.toml", "approved = 2022-02-24", 'approved = "soon"', r"key “approved”: read 'soon'"),
        ("catalog.toml", "(?P<value>", "(?P<number>", r"expected a pattern with a group named value"),
        ("catalog.toml", 'year = "calendar', 'years = "calendar', r"columns: .*expected the core columns"),
        ("catalog.toml", '[units]\n"" =', '[units\n"" =', r"expected well-formed TOML"),
        ("catalog.toml", 'label_columns = ["Databases"]', 'label_columns = ["Base"]', r"read 'Base'"),
        ("indicators.csv", ",share,up,", ",shares,up,", r"column kind: read 'shares'"),
        ("indicators.csv", "SP-1.1.2,", "SP-1.1.1,", r"SP-1\.1\.1: .*expected a code that occurs once"),
        ("indicators.csv", "polarity", "direction", r"indicators\.csv, header"),
        ("indicators.csv", "SP-1.1.3,SP,1,1,", "SP-1.1.3,SP,9,1,", r"read line SP-9, task 1"),
        ("indicators.csv", "SP-1.1.3,SP,1,1,", "SP-1.1.3,SP,1,9,", r"read line SP-1, task 9"),
        ("indicators.csv", "SP-1.1.3,SP,1,1,", "SP-1.1.3,SP,one,1,", r"column line: read 'one'"),
        ("indicators.csv", "SP-1.1.3,SP,", "SP-1.1.3,XX,", r"column plan: read 'XX'"),
        ("corrections.toml", 'frame = "employment"', 'frame = "jobs"', r"correction 1, key “frame”"),
        ("corrections.toml", "value = 15.7\n", "", r"correction 1: .*expected a key “value”"),
        (
            "corrections.toml",
            'value = 15.7\nreason = "The',
            'value = 15.7\nreason = ""#',
            r"expected a reason",
        ),
        ("corrections.toml", "where = { level", "where = { grade", r"correction 1: read .*'grade'"),
        ("corrections.toml", "value = 15.7", "value = true", r"correction 1, key “value”: read True"),
        ("corrections.toml", 'table_id = "SP-T2"', 'table_id = "SP-T7"', r"label 1, key “table_id”"),
    ],
)
def test_what_is_wrong_is_named(data_copy: Path, file: str, old: str, new: str, message: str) -> None:
    _edit(data_copy / file, old, new)
    with pytest.raises(DataError, match=message):
        catalogs.load(data_copy)


@pytest.mark.parametrize("file", ["catalog.toml", "indicators.csv", "corrections.toml"])
def test_a_missing_file_is_named(data_copy: Path, file: str) -> None:
    (data_copy / file).unlink()
    with pytest.raises(DataError, match=rf"{file}: read no such file"):
        catalogs.load(data_copy)
