"""The register of indicators, ``indicators.csv``."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Final

from ktudash.catalog.model import Document, Indicator
from ktudash.schema import DataError
from ktudash.words import Listed, Text, msg

REGISTER_FILE: Final = "indicators.csv"

KINDS: Final = ("level", "share", "rank", "flag", "change")
POLARITIES: Final = ("up", "down", "hold", "none")

#: What the columns of the register with a closed vocabulary may hold.
_REGISTER_VALUES: Final = {"kind": KINDS, "polarity": POLARITIES, "comparable": ("", "yes", "no")}


def register_of(path: Path, documents: Mapping[str, Document]) -> dict[str, Indicator]:
    columns = [column.name for column in fields(Indicator) if column.name != "years"]
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            header = list(reader.fieldnames or [])
            if header != columns:
                where = msg("data-header", file=path.name)
                raise DataError(where, header, msg("data-expected-columns", columns=str(columns)))
            rows = [{key: (value or "").strip() for key, value in row.items()} for row in reader]
    except FileNotFoundError as error:
        raise DataError(str(path), msg("data-no-file"), msg("data-expected-register")) from error
    indicators: dict[str, Indicator] = {}
    for row in rows:
        where = msg("data-indicator", file=path.name, code=row["code"] or msg("data-without-code"))
        if not row["code"] or row["code"] in indicators:
            raise DataError(where, row["code"], msg("data-expected-code-once"))
        for column, allowed in _REGISTER_VALUES.items():
            if row[column] not in allowed:
                raise DataError(_column(where, column), row[column], _one_of(allowed))
        if row["plan"] not in documents:
            raise DataError(_column(where, "plan"), row["plan"], _one_of(documents))
        if not row["line"].isdigit():
            raise DataError(_column(where, "line"), row["line"], msg("data-expected-a-number"))
        if bool(row["baseline"]) != bool(row["comparable"]):
            raise DataError(_column(where, "comparable"), row["comparable"], msg("data-expected-comparable"))
        for column in ("short_name", "printed", "task", "no"):
            if not row[column]:
                raise DataError(_column(where, column), "", msg("data-expected-a-text"))
        indicators[row["code"]] = Indicator(
            code=row["code"],
            plan=row["plan"],
            line=int(row["line"]),
            task=row["task"],
            no=row["no"],
            short_name=row["short_name"],
            printed=row["printed"],
            unit=row["unit"],
            kind=row["kind"],
            polarity=row["polarity"],
            owner=row["owner"],
            stakeholders=row["stakeholders"],
            baseline=row["baseline"],
            comparable={"yes": True, "no": False}.get(row["comparable"]),
            baseline_note=row["baseline_note"],
            doubt=row["doubt"],
            years=documents[row["plan"]].years,
        )
    return indicators


def _column(where: Text, column: str) -> Text:
    return msg("data-column", where=where, column=column)


def _one_of(choices: Iterable[str]) -> Text:
    return msg("data-expected-one-of", choices=Listed(tuple(choices), "comma"))
