"""Actuals on the command line as another program runs them: template, fill, import, export."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

PROJECT = Path(__file__).resolve().parent.parent

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``python -m ktudash …`` on a ledger of its own."""

    def run_one(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ktudash", *map(str, arguments)],
            cwd=PROJECT,
            env=os.environ | {"DATABASE_URL": f"sqlite:///{tmp_path}/ledger.sqlite"},
            capture_output=True,
            text=True,
            check=False,
        )

    return run_one


@pytest.fixture
def filled(run: Run, tmp_path: Path) -> Path:
    """The template of line 2 for 2022: a good row, one that is wrong and one that is doubtful."""
    path = tmp_path / "line-2.xlsx"
    done = run("template", "--line", "SP-2", "--year", 2022, "--out", path)
    assert (done.returncode, done.stdout) == (0, f"19 indicators written to {path}.\n")
    book = load_workbook(path)
    sheet = book["Actuals"]
    header = {sheet.cell(4, column).value: column for column in range(1, sheet.max_column + 1)}
    assert {"Code", "Actual"} <= set(header)
    actual = header["Actual"]
    rows = {sheet.cell(row, header["Code"]).value: row for row in range(5, sheet.max_row + 1)}
    for code, value in (("SP-2.5.7", 55), ("SP-2.5.3", "many"), ("SP-2.5.1", 900)):
        sheet.cell(rows[code], actual).value = value
    book.save(path)
    return path


def exported(run: Run, path: Path, *more: object) -> list[dict[str, str]]:
    done = run("export-actuals", "--out", path, *more)
    assert done.returncode == 0, done.stderr
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_from_the_template_to_the_export(run: Run, filled: Path, tmp_path: Path) -> None:
    done = run("import-actuals", filled, "--author", "A. Bekova", "--dry-run")
    assert done.returncode == 1
    assert "Would keep 1: 1 new, 0 changed. Nothing was written." in done.stdout
    assert exported(run, tmp_path / "none.csv") == []

    done = run("import-actuals", filled, "--author", "A. Bekova", "--all-or-nothing")
    assert done.returncode == 1
    assert "Nothing was kept, because not every row was accepted." in done.stdout
    assert exported(run, tmp_path / "none.csv") == []

    done = run("import-actuals", filled, "--author", "A. Bekova")
    assert done.returncode == 1
    refused, doubtful = (
        next(line for line in done.stdout.splitlines() if line.startswith(word))
        for word in ("refused", "to be confirmed")
    )
    for words in ("Actuals!G7", "SP-2.5.3", "2022", "“many”", "is not a number"):
        assert words in refused
    assert "SP-2.5.1" in doubtful
    assert "Kept 1: 1 new, 0 changed." in done.stdout
    (row,) = exported(run, tmp_path / "actuals.csv")
    assert [row[name] for name in ("code", "year", "value", "author", "source_file")] == [
        "SP-2.5.7",
        "2022",
        "55",
        "A. Bekova",
        "line-2.xlsx",
    ]

    book = load_workbook(filled)
    book["Actuals"]["G7"], book["Actuals"]["G5"] = 5, 82
    book.save(filled)
    done = run("import-actuals", filled, "--author", "A. Bekova", "--all-or-nothing")
    assert (done.returncode, "Kept 2: 2 new, 0 changed." in done.stdout) == (0, True)
    assert len(exported(run, tmp_path / "actuals.csv")) == 3
    assert exported(run, tmp_path / "before.csv", "--as-of", "2000-01-01") == []


def test_explanations_come_with_a_file_and_what_is_doubtful_waits(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "why.csv"
    file.write_text(
        "Code;Year;Actual;Note;Cause of the gap;What is done;Until when\n"
        "SP-2.5.7;2022;50;;Two labs closed;A second call;30.06.2027\n",
        encoding="utf-8",
    )
    done = run("import-actuals", file, "--author", "A. Bekova", "--dry-run")
    assert "new  D2" not in done.stdout
    assert "read “50”, kept as 50: New. Its explanation is kept." in done.stdout
    assert "Would keep 1: 1 new, 0 changed. Explanations: 1. Nothing was written." in done.stdout
    done = run("import-actuals", file, "--author", "A. Bekova")
    assert (done.returncode, "Kept 1: 1 new, 0 changed. Explanations: 1." in done.stdout) == (0, True), done.stdout
    file.write_text("Code;Year;Cause of the gap;Actual\nSP-2.5.7;2022;;9000\n", encoding="utf-8")
    done = run("import-actuals", file, "--author", "A. Bekova")
    assert done.returncode == 1
    assert "One value waits to be confirmed: the board of the reporting shows it." in done.stdout


def test_what_cannot_be_done_says_so_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "nothing.xlsx"
    done = run("template", "--line", "SP-9", "--year", 2022, "--out", nowhere)
    assert (done.returncode, nowhere.exists()) == (1, False)
    assert done.stdout.startswith("There is no line “SP-9”.")
    fake = tmp_path / "fake.xlsx"
    fake.write_text("Code;Actual\n")
    done = run("import-actuals", fake, "--author", "A")
    assert done.returncode == 1
    assert "fake.xlsx: nothing was read. The file is named .xlsx but is not an Excel workbook." in done.stdout
    assert run("import-actuals", fake).returncode == 2  # nobody reports without a name
    done = run("export-actuals", "--out", nowhere, "--as-of", "June")
    assert (done.returncode, "“June” is no day such as 2025-06-30" in done.stdout) == (1, True)
    assert not nowhere.exists()
    assert "Traceback" not in done.stderr
