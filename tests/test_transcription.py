"""The transcription is checked, not believed.

Each printed cell is looked for on the lines of the source text that its workbook row names, in printed order.
Tables 2, 6, 8 and 9 are compared cell by cell with a second reading that somebody made without the first.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd
import pytest

from ktudash import catalog as catalogs
from ktudash.catalog import Catalog
from ktudash.loaders import DASHES, SUPPRESSED, read_printed

SECOND_READING = Path(__file__).parent / "second_reading"

#: Figures that the text writes as words, or that the extraction broke; each by line.
WRITTEN_OTHERWISE = {
    ("SP", 280): {"seven": "7"},
    ("SP", 589): {"47 people have professions that do not require special education: 990 people": "47990"},
    ("SP", 1104): {"second place": "2"},
    ("SP", 636): {"110": "15"},  # the row above again; its own 15 stands one row too low
    ("SP", 1524): {"190": "180"},
    ("SP", 1526): {"1707": "4707"},
    ("CD", 92): {"zero": "0"},
    ("SP", 1581): {"1 61": "1"},  # the page number 61 got into the cell
}
#: All tables that the catalog names: a new one is compared without being listed here.
TABLES = tuple(catalogs.load(Path(__file__).resolve().parent.parent / "data").tables)
_WORDS = {"one": "1", "1st": "1", "2nd": "2", "3rd": "3"}
_NUMBER = re.compile(r"\d+(?:[ \u00a0]\d{3}(?!\d))*(?:[.,]\d+)*\+?%?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def _same(text: str) -> str:
    """A printed cell without blanks, marks and the choice of decimal mark."""
    text = re.sub(r"<[^>]+>|[\s\u00a0()%]", "", text).replace(",", ".").strip()
    if text in SUPPRESSED:
        return "x"
    return "-" if text in DASHES else text.rstrip(".")


def _tokens(document: str, number: int, line: str) -> Iterator[set[str]]:
    """What a line says, in its order; each place as the set of what it may be read as."""
    for broken, whole in WRITTEN_OTHERWISE.get((document, number), {}).items():
        assert broken in line
        line = line.replace(broken, f" {whole} ")
    for cell in line.replace("\\$", "").split("\t"):
        inside = _NUMBER.findall(cell)
        if inside and _same(cell) != _same(inside[0]):
            for part in re.findall(rf"{_NUMBER.pattern}|\b(?:{'|'.join(_WORDS)})\b", cell):
                readings = {_same(part), _same(_WORDS.get(part, part))}
                if _ENGLISH.fullmatch(part.rstrip("%+")):
                    readings.add(part.replace(",", ""))
                yield readings
        yield {_same(cell)}


def _numbers(lines: str) -> Iterator[int]:
    for part in lines.split(", "):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def _value_of(text: str) -> str:
    """A number by its value, so that 7025019,0 and 7025019.0 are the same; other text as it is."""
    try:
        return format(float(text), ".15g")
    except ValueError:
        return text


def _missing(frame: pd.DataFrame, document: str, source: list[str]) -> list[str]:
    """Cells of one sheet that are not on their lines, in printed order."""
    missing = []
    frame = frame[~frame["status"].isin(["blank", "lost"])]
    column = frame["cell"].str.extract(r"!([A-Z]+)(\d+)$")
    frame = frame.assign(row=column[1].astype(int), width=column[0].str.len(), letter=column[0])
    for _, row in frame.sort_values(["row", "width", "letter"]).groupby("row"):
        said = [
            {_value_of(reading) for reading in readings}
            for number in _numbers(row["source_lines"].iloc[0])
            for readings in _tokens(document, number, source[number - 1])
        ]
        place = 0
        for cell, printed in zip(row["cell"], row["printed"], strict=True):
            wanted = _value_of(_same(printed))
            while place < len(said) and wanted not in said[place]:
                place += 1
            if place == len(said):
                missing.append(f"{cell}: {printed!r} is not on {document} {row['source_lines'].iloc[0]}")
                break
            place += 1
    return missing


@pytest.mark.parametrize("table_id", TABLES)
def test_each_printed_cell_is_on_its_line(
    table_id: str, catalog: Catalog, frames: Mapping[str, pd.DataFrame], source_lines: Mapping[str, list[str]]
) -> None:
    table = catalog.tables[table_id]
    frame = frames[table.frame]
    frame = frame[frame["table_id"] == table_id]
    assert len(frame) > 0
    assert _missing(frame, table.document, source_lines[table.document]) == []


def test_a_cell_that_is_not_on_its_line_is_noticed(
    frames: Mapping[str, pd.DataFrame], source_lines: Mapping[str, list[str]]
) -> None:
    """The search itself must be able to fail: on a wrong figure, and on two figures in the wrong order."""
    frame = frames["contingent"].copy()
    frame.loc[frame["cell"] == "Table 1!C6", "printed"] = "10256"
    assert _missing(frame, "SP", source_lines["SP"]) == ["Table 1!C6: '10256' is not on SP 161"]
    frame = frames["contingent"].copy()
    frame.loc[:1, "printed"] = ["10255", "9980"]
    assert _missing(frame, "SP", source_lines["SP"]) == ["Table 1!C6: '9980' is not on SP 161"]


def _letters(text: str) -> str:
    return "".join(character for character in re.sub(r"<[^>]+>", "", text).lower() if character.isalnum())


def _words_in_order(wording: str, said: str) -> bool:
    """Whether the words stand in the text one after another, whatever stands between them."""
    place = 0
    for word in re.findall(r"\w+", wording.lower()):
        place = said.find(_letters(word), place)
        if place < 0:
            return False
        place += len(_letters(word))
    return True


def test_each_indicator_is_worded_as_on_its_lines(
    frames: Mapping[str, pd.DataFrame], source_lines: Mapping[str, list[str]]
) -> None:
    rows = frames["targets"].drop_duplicates("code")
    odd = []
    for plan, code, indicator, lines in rows[["plan", "code", "indicator", "source_lines"]].to_numpy():
        said = _letters(" ".join(source_lines[plan][number - 1] for number in _numbers(lines)))
        if not _words_in_order(indicator, said):
            odd.append(code)
    assert odd == []


# --- the second reading ---------------------------------------------------------------------------


def _second(name: str) -> list[dict[str, str]]:
    with (SECOND_READING / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _compare(frame: pd.DataFrame, second: Mapping[tuple[object, ...], str], keys: list[str]) -> list[str]:
    """Cells in which two readings differ; a cell that the second reading leaves out must be blank."""
    differences = []
    first = dict(zip(frame[keys].itertuples(index=False, name=None), frame.to_dict("records"), strict=True))
    for key in second.keys() - first.keys():
        differences.append(f"{key}: only the second reading has it ({second[key]!r})")
    for key, row in first.items():
        if key not in second:
            if row["status"] != "blank":
                differences.append(f"{key}: the second reading has nothing, the workbook {row['printed']!r}")
            continue
        other = read_printed(second[key])
        same_value = other.value == row["value"] or (math.isnan(other.value) and math.isnan(row["value"]))
        if other.status != row["status"] or not same_value:
            differences.append(f"{key}: {second[key]!r}, in the workbook {row['printed']!r}")
    return differences


def test_second_reading_of_table_2(frames: Mapping[str, pd.DataFrame]) -> None:
    keys = ["level", "measure", "funding", "year", "period"]
    second = {
        (row["level"], row["measure"], row["funding"], int(row["year"]), row["period"]): row["printed"]
        for row in _second("table_2.csv")
    }
    assert len(second) == 120
    assert _compare(frames["employment"], second, keys) == []


def test_second_reading_of_table_6(frames: Mapping[str, pd.DataFrame]) -> None:
    second = {(row["measure"], int(row["year"])): row["printed"] for row in _second("table_6.csv")}
    assert len(second) == 51
    assert _compare(frames["finance"], second, ["measure", "year"]) == []


def test_second_reading_of_table_8(frames: Mapping[str, pd.DataFrame]) -> None:
    keys = ["industry", "region", "measure"]
    second = {tuple(row[key] for key in keys): row["printed"] for row in _second("table_8.csv")}
    assert len(second) == 360
    assert _compare(frames["regional_vacancies"], second, keys) == []


def test_second_reading_of_table_9(catalog: Catalog, frames: Mapping[str, pd.DataFrame]) -> None:
    """Rows of the same name are told apart by their order, which the second reading counts from 1.

    It was made from the text at hand: what slipped there is compared as the document prints it.
    """
    frame = frames["occupation_vacancies"].copy()
    row = frame["cell"].str.extract(r"(\d+)$")[0].astype(int)
    frame["order"] = row - row.min() + 1
    rows = _second("table_9.csv")
    second = {(int(one["order"]), int(one["year"])): one["printed"] for one in rows}
    (read,) = catalog.frame_readings("occupation_vacancies")
    (slip,) = [key for key, text in second.items() if text == read.text and key[0] == 13]
    second[slip] = read.printed
    assert len(second) == len(rows) == 84
    assert _compare(frame, second, ["order", "year"]) == []
    names = dict(zip(frame["order"], frame["name"], strict=True))
    assert [one for one in rows if _letters(one["name"]) != _letters(names[int(one["order"])])] == []
