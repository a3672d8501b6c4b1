"""``python -m ktudash``: what it writes, what it prints, and that wrong data writes nothing."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from ktudash import cli
from ktudash.reporting.ledger import FindingStatuses, Ledger
from ktudash.store import Store
from ktudash.words import language


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, data_dir: Path) -> Path:
    folder = tmp_path_factory.mktemp("frames") / "new" / "folder"
    assert cli.main(["frames", "--data", str(data_dir), "--out", str(folder)]) == 0
    return folder


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_frame_is_written_with_its_metadata(out: Path, store: Store) -> None:
    names = list(store.catalog.frames)
    assert len(names) == 15
    assert {path.name for path in out.iterdir()} == {f"{n}.{end}" for n in names for end in ("csv", "json")}
    for name in names:
        frame, rows = store.loaded(name), _rows(out / f"{name}.csv")
        about = json.loads((out / f"{name}.json").read_text(encoding="utf-8"))
        assert len(rows) == about["rows"] == len(frame)
        assert list(rows[0]) == [column["name"] for column in about["columns"]] == list(frame.columns)
        assert all(column["meaning"] for column in about["columns"])
        assert all(about[key] for key in ("title", "description", "document", "table", "unit", "tables"))
        assert [row["printed"] for row in rows] == frame["printed"].tolist()
        assert [row["value"] for row in rows] == [
            "" if pd.isna(value) else format(value, ".15g") for value in frame["value"]
        ]
        assert len(about["corrections"]) == frame["corrected"].notna().sum()


def test_targets_csv(out: Path) -> None:
    rows = _rows(out / "targets.csv")
    wanted = "code plan line task no indicator unit year value printed status corrected"
    assert set(wanted.split()) <= set(rows[0])
    first = next(row for row in rows if row["code"] == "CD-2.2.3" and row["year"] == "2025")
    assert [first[key] for key in ("plan", "line", "task", "value", "printed", "status", "corrected")] == [
        "CD",
        "2",
        "2.2",
        "",
        "12 00",
        "malformed",
        "12000",
    ]
    assert "NaN" not in (out / "targets.csv").read_text(encoding="utf-8")


def test_frames_for_a_russian_excel(out: Path, data_dir: Path, tmp_path: Path) -> None:
    assert cli.main(["frames", "--data", str(data_dir), "--out", str(tmp_path), "--csv-style", "semicolon"]) == 0
    for path in out.glob("*.csv"):
        text = (tmp_path / path.name).read_text(encoding="utf-8-sig")
        assert (tmp_path / path.name).read_bytes().startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(text.splitlines(keepends=True), delimiter=";"))
        assert rows == [
            {**row, "value": row["value"].replace(".", ","), "corrected": row["corrected"].replace(".", ",")}
            for row in _rows(path)
        ]


def test_audit_prints_what_does_not_hold(capsys: pytest.CaptureFixture[str], data_dir: Path) -> None:
    assert cli.main(["audit", "--data", str(data_dir)]) == 5
    lines = capsys.readouterr().out.splitlines()
    assert (
        "Open       SP-T1    Students of all levels (2018): 11\u202f402 is printed, the other figures give 11\u202f502"
        " (difference −100)." in lines
    )
    assert re.fullmatch(r"1\u202f\d{3} relations checked, 1\u202f\d{3} hold, \d{3} do not: .*", lines[-1])
    assert cli.main(["audit", "--data", str(data_dir), "--severity", "error", "--figures", "printed"]) == 5
    worst = capsys.readouterr().out.splitlines()
    assert len(worst) < len(lines)
    assert sum(line.endswith("Corrected.") for line in worst) == 9
    assert cli.main(["audit", "--data", str(data_dir), "--severity", "error", "--all"]) == 5
    assert len(capsys.readouterr().out.splitlines()) > 1000


def test_audit_tells_how_a_finding_stands_and_lists_only_those_that_stand_so(
    capsys: pytest.CaptureFixture[str], data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/ledger.sqlite"
    monkeypatch.setenv("DATABASE_URL", url)
    statuses = FindingStatuses(Ledger(url))
    statuses.keep("sp-t1-total/2018", "explained", author="A. Bekova", note="Asked.", seen=0, request_id="r")
    wanted = ["audit", "--data", str(data_dir)]
    assert cli.main([*wanted, "--status", "explained"]) == 5
    told, *counts = capsys.readouterr().out.splitlines()
    assert told.startswith("Explained  SP-T1    Students of all levels (2018)")
    assert re.search(r"Explained by A\. Bekova on \d{1,2} \w+ \d{4}: “Asked\.”$", told)
    assert len(counts) == 1
    assert cli.main([*wanted, "--status", "accepted"]) == 0
    capsys.readouterr()
    assert cli.main([*wanted, "--status", "explained", "--format", "csv"]) == 5
    (row,) = csv.DictReader(capsys.readouterr().out.splitlines())
    assert (row["id"], row["status"], row["status_by"], row["status_note"]) == (
        "sp-t1-total/2018",
        "explained",
        "A. Bekova",
        "Asked.",
    )
    assert cli.main([*wanted, "--status", "corrected", "--figures", "printed", "--format", "csv"]) == 5
    settled = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert {row["id"] for row in settled} >= {"sp-t5-total/2018", "cd-h4.5-from"}


def test_audit_as_data_and_as_a_report(capsys: pytest.CaptureFixture[str], data_dir: Path) -> None:
    wanted = ["audit", "--data", str(data_dir), "--severity", "error", "--format"]
    assert cli.main([*wanted, "csv"]) == 5
    rows = {row["id"]: row for row in csv.DictReader(capsys.readouterr().out.splitlines())}
    total = rows["sp-t1-total/2018"]
    assert (total["printed"], total["computed_low"], total["difference"]) == ("11402.0", "11502.0", "-100.0")
    assert "Table 1!B10 (line 165): 11\u202f402" in total["cells"]
    assert cli.main([*wanted, "json"]) == 5
    content = json.loads(capsys.readouterr().out)
    assert [row["id"] for row in content["findings"]] == list(rows)
    assert content["held"]["sum"] > 150
    assert all(one["reason"] for one in content["untouched"])
    assert cli.main([*wanted, "md"]) == 5
    report = capsys.readouterr().out
    assert report.startswith("# The plan audited\n")
    assert "- Table 1!B10 (line 165): 11\u202f402" in report
    assert "More than one cell could put it right" in report


def test_wrong_data_writes_nothing(capsys: pytest.CaptureFixture[str], data_copy: Path, tmp_path: Path) -> None:
    path = data_copy / "strategic-plan-2021-2025.xlsx"
    workbook = openpyxl.load_workbook(path)
    workbook["Financing"]["B6"] = "a lot"
    workbook.save(path)
    out = tmp_path / "out"
    assert cli.main(["frames", "--data", str(data_copy), "--out", str(out)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(
        "The data could not be read. strategic-plan-2021-2025.xlsx, sheet “Financing”, cell B6: read 'a lot'"
    )
    assert not out.exists()
    assert cli.main(["audit", "--data", str(data_copy)]) == 1


def test_a_folder_that_cannot_be_made_is_named(
    capsys: pytest.CaptureFixture[str], data_dir: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert cli.main(["frames", "--data", str(data_dir), "--out", str(tmp_path / "file")]) == 1
    assert "nothing could be written there" in capsys.readouterr().err


def test_as_a_program(data_dir: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ktudash", "frames", "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=data_dir.parent, capture_output=True, text=True, check=True)
    assert done.stdout == f"15 frames written to {tmp_path}.\n"
    wrong = subprocess.run([sys.executable, "-m", "ktudash"], cwd=data_dir.parent, capture_output=True, check=False)
    assert wrong.returncode == 2


def help_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        cli.main([*arguments, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


COMMANDS = (
    "reload",
    "frames",
    "audit",
    "check",
    "template",
    "import-actuals",
    "export-actuals",
    "backup",
    "deck",
    "refresh-deck",
    "report",
    "doctor",
    "restore",
    "round",
    "note",
    "digest",
    "void",
    "user",
)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_speaks_the_language_that_is_chosen(capsys: pytest.CaptureFixture[str], command: str) -> None:
    asked = [command] if command else []
    english = help_of(capsys, *asked)
    assert "show this help message and exit" in english
    assert help_of(capsys, *asked, "--lang", "en") == english
    told = help_of(capsys, *asked, "--lang", "pseudo")
    # What is typed stays as it is: the program, its commands and options and what they take.
    typed = {
        "python",
        "ktudash",
        "URL",
        "open",
        "close",
        "list",
        "add",
        "change",
        "password",
        "disable",
        "link",
        *COMMANDS,
    }
    left = re.sub(r"(?<![\w-])--?[a-z-]+|\{[a-z,]+\}", " ", told)
    assert [word for word in re.findall(r"[A-Za-z-]{3,}", left) if word.isascii() and word not in typed] == []
    for words in ("show", "options", "usage"):
        assert words not in told


def test_what_is_said_speaks_the_language_that_is_chosen(
    capsys: pytest.CaptureFixture[str], data_dir: Path, tmp_path: Path
) -> None:
    assert cli.main(["--lang", "pseudo", "frames", "--data", str(data_dir), "--out", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("15 ")
    assert "frames" not in told
    assert str(tmp_path) in told
    with pytest.raises(SystemExit) as ended:
        cli.main(["frames", "--lang", "pseudo"])
    assert ended.value.code == 2
    assert ": error:" not in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main(["frames", "--lang", "latin"])
    assert "'latin' is none of" in capsys.readouterr().err
    assert language() == "en"
