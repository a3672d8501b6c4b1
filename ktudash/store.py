"""The only door to data for pages: everything is loaded once, and handed out from here."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property, lru_cache, wraps
from pathlib import Path
from typing import Final, TypeVar, cast

import pandas as pd

from ktudash import audit as auditing
from ktudash import catalog as catalogs
from ktudash.audit import Audit, declared
from ktudash.audit.model import Relation
from ktudash.catalog import Catalog
from ktudash.clock import day_ends, today
from ktudash.loaders import load_frames
from ktudash.loaders.sheets import Sheet, sheets
from ktudash.plan import pairs as pairing
from ktudash.plan.assessment import assess
from ktudash.plan.continuity import baselines
from ktudash.plan.pairs import Pairs
from ktudash.plan.seam import Seam, seam
from ktudash.reporting.ledger import (
    Explanation,
    FindingStatuses,
    Judgement,
    Ledger,
    LedgerError,
    Meeting,
    Office,
    Round,
    Unconfirmed,
    nothing_reported,
)
from ktudash.reporting.sums import Share, Sums, Total
from ktudash.schema import in_force, observed
from ktudash.settings import DATABASE, Settings
from ktudash.words import Text

CORRECTED: Final = "corrected"
PRINTED: Final = "printed"

#: One target of a relation, in the years that it is repeated over.
_TARGET: Final = re.compile(r"targets\[code=([\w.-]+)\]")

#: Frames kept of the ledger's newest versions, and assessments: each has years × figures.
MOST_KEPT: Final = 4
MOST_ASSESSMENTS: Final = 32

#: The version of a ledger that cannot be read.
UNREAD: Final = -1

#: Seconds before a ledger that could not be read is asked again: a database that hangs must not hold every reader.
ASKED_AGAIN: Final = 3.0

K = TypeVar("K", bound=Hashable)
R = TypeVar("R")

_LOG: Final = logging.getLogger(__name__)

#: The register's columns that `Store.targets` adds to the frame ``targets``.
REGISTER_COLUMNS: Final = (
    "short_name",
    "kind",
    "polarity",
    "owner",
    "stakeholders",
    "baseline",
    "comparable",
    "baseline_note",
    "successor",
    "doubt",
    "line_id",
)


@dataclass(frozen=True)
class Series:
    """One indicator's rows for a chart: its targets (with the reported actuals) and its baseline.

    Both are frames with the core columns of :mod:`ktudash.schema`; the baseline is empty where none is
    comparable. ``tables`` are the ids of the tables they were read from.
    """

    targets: pd.DataFrame
    baseline: pd.DataFrame
    tables: tuple[str, ...]


class Store:
    """The data of one folder, read once.

    Every frame is handed out as a shallow copy: pandas copies a column only when somebody writes to it, so a
    caller can do no harm to the next one. Raises :class:`~ktudash.schema.DataError` where the data is wrong: for the
    catalog at once, for the workbooks with the first frame, so that a chart whose indicator the register lacks is named
    before a workbook is compared with that register.
    """

    def __init__(self, data_dir: Path, database_url: str = DATABASE) -> None:
        self.data_dir = data_dir
        self.ledger = Ledger(database_url)
        self.judged = FindingStatuses(self.ledger)
        self.office = Office(self.ledger)
        self.catalog: Catalog = catalogs.load(data_dir)
        self._declared = declared.load(data_dir)
        self._audited: dict[str, Audit] = {}
        self._audits: dict[tuple[int, str], Audit] = {}
        self._in_force: dict[tuple[str, str], pd.DataFrame] = {}
        self._reported: dict[tuple[int, str], pd.DataFrame] = {}
        self._assessments: dict[tuple[int, int, str], pd.DataFrame] = {}
        self._seams: dict[tuple[int, str], tuple[Seam, ...]] = {}
        self._unread_until = 0.0
        #: How often the ledger could not be read: what was made meanwhile shows the plan alone, and is not remembered.
        self.unread = 0

    @cached_property
    def _loaded(self) -> dict[str, pd.DataFrame]:
        return load_frames(self.catalog, self.data_dir)

    def frame(self, name: str, figures: str = CORRECTED) -> pd.DataFrame:
        """The frame ``name`` with its values ``"corrected"`` or as ``"printed"``; unknown: ``KeyError``."""
        key = (name, figures)
        if key not in self._in_force:
            self._in_force[key] = in_force(self._loaded[name], figures)
        return self._in_force[key].copy(deep=False)

    def loaded(self, name: str) -> pd.DataFrame:
        """The frame as loaded: ``value`` is the print's, ``corrected`` stands beside it."""
        return self._loaded[name].copy(deep=False)

    def targets(self, figures: str = CORRECTED) -> pd.DataFrame:
        """The frame ``targets`` with the register's columns (`REGISTER_COLUMNS`) and the reported ``actual``.

        ``actual_status`` says what it is (``ledger.VALUE_STATUSES``); missing where nothing is reported.
        """
        key = ("targets and register", figures)
        if key not in self._in_force:
            joined = self.frame("targets", figures).merge(
                self._register, how="left", left_on="code", right_index=True, validate="many_to_one"
            )
            self._in_force[key] = joined
        frame = self._kept(self._reported, (self.version(), figures), lambda: self._with_actuals(key))
        return self._owned(frame.copy(deep=False))

    def _with_actuals(self, key: tuple[str, str]) -> pd.DataFrame:
        actual = self.actuals().set_index(["code", "year"])[["value", "status"]]
        actual = actual.rename(columns={"value": "actual", "status": "actual_status"})
        return self._in_force[key].join(actual, on=["code", "year"])

    def _kept(self, cache: dict[K, R], key: K, make: Callable[[], R], most: int = MOST_KEPT) -> R:
        """What ``make`` makes of a state of the ledger, kept for the newest few: older ones are not asked for again.

        What was made while the ledger went away shows the plan alone: it is an answer for now, and not kept.
        """
        found = cache.get(key)
        if found is None:
            unread = self.unread
            found = make()
            if self.unread == unread:
                for old in list(cache)[: len(cache) - most + 1]:
                    cache.pop(old, None)
                cache[key] = found
        return found

    @cached_property
    def sums(self) -> Sums:
        """What the plan's targets add up: their relations among the audit's."""
        return _sums(self._declared.relations)

    def baselines(self, figures: str = CORRECTED) -> pd.DataFrame:
        """The last actual before the plan of each indicator that has one (`plan.continuity`)."""
        key = ("baselines", figures)
        if key not in self._in_force:
            frames = {name: self.frame(name, figures) for name in self.catalog.frames}
            self._in_force[key] = baselines(frames, self.catalog.indicators)
        return self._in_force[key].copy(deep=False)

    @cached_property
    def pairs(self) -> Pairs:
        """What became of every indicator between the plans, as people decided it."""
        headings = self.frame("headline_targets")["code"].unique()
        return pairing.load(self.data_dir, self.catalog.indicators, headings)

    def seams(self, figures: str = CORRECTED) -> tuple[Seam, ...]:
        """The pairs of both plans with their figures, the reported ones too."""
        return self._kept(self._seams, (self.version(), figures), lambda: self._seams_with_actuals(figures))

    def _seams_with_actuals(self, figures: str) -> tuple[Seam, ...]:
        frames = {name: self.frame(name, figures) for name in self.catalog.frames}
        frames["targets"] = self.targets(figures)
        return tuple(seam(pair, frames, self.catalog.indicators) for pair in self.pairs.pairs)

    def version(self) -> int:
        """Which state of the ledger is in force: a cheap look, so that every worker sees an upload at once.

        `UNREAD` while the ledger cannot be read: the plan stands without it.
        """
        return self._of_ledger(lambda: self.ledger.version(_moment()), UNREAD)

    def actuals(self) -> pd.DataFrame:
        """What was reported: the columns of `reporting.ledger.STATE_COLUMNS`, one row an indicator's year.

        None while the ledger cannot be read; ``attrs["version"]`` is `UNREAD` then.
        """
        return self._of_ledger(lambda: self.ledger.state(_moment()), nothing_reported(UNREAD))

    def ledger_answers(self) -> bool:
        """Whether the ledger can be read just now, whatever was remembered of it."""
        self._unread_until = 0.0
        return self.version() != UNREAD

    def _of_ledger(self, read: Callable[[], R], without: R) -> R:
        """What ``read`` finds in the ledger, or ``without`` while it fails: it is not asked at every turn then."""
        if time.monotonic() < self._unread_until:
            return without
        try:
            return read()
        except LedgerError as error:
            _LOG.error("the ledger cannot be read: %s", error)
            self.unread += 1
            self._unread_until = time.monotonic() + ASKED_AGAIN
            return without

    def reporting_year(self) -> int:
        """The year that pages speak of unless asked otherwise: the last with an actual, else the plan's last."""
        reported = self.actuals()["year"]
        return int(reported.max()) if len(reported) else self.catalog.documents["SP"].years[-1]

    def assessment(self, year: int, figures: str = CORRECTED) -> pd.DataFrame:
        """Every indicator's standing in ``year``: the columns of `plan.assessment.COLUMNS`, 191 rows."""
        key = (self.version(), year, figures)
        found = self._kept(
            self._assessments,
            key,
            lambda: assess(self.targets(figures), self.actuals(), self.baselines(figures), year),
            most=MOST_ASSESSMENTS,
        )
        return self._owned(found.copy(deep=False))

    def series(self, code: str, figures: str = CORRECTED) -> Series:
        """Targets, baseline and actuals of one indicator; an unknown code raises ``KeyError``."""
        unit = self.catalog.indicators[code].unit
        targets = self.targets(figures)
        targets = targets[targets["code"] == code]
        before = self.baselines(figures)
        before = before[(before["code"] == code) & before["value"].notna() & before["comparable"]]
        sources = [table for ids in before["table_ids"] for table in ids.split(", ")]
        return Series(
            targets=targets,
            baseline=observed(before["year"], before["value"], unit, before["status"]),
            tables=(*sources, *targets["table_id"].unique()),
        )

    def audit(self, figures: str = CORRECTED) -> Audit:
        """What holds of the figures and what does not; of the print, with a mark where a correction settles it."""
        return self._kept(self._audits, (self.version(), figures), lambda: self._audit_with_actuals(figures))

    def _audit_with_actuals(self, figures: str) -> Audit:
        found = auditing.with_actuals(self._audit_of_print(figures), self.actuals(), self.catalog.indicators)
        return found if figures == CORRECTED else found.settled_by(self.audit(CORRECTED))

    def sheet(self, table_id: str) -> Sheet:
        """The sheet that a table stands on, as its workbook has it."""
        table = self.catalog.tables[table_id]
        return sheets(self.data_dir / self.catalog.documents[table.document].file)[table.sheet]

    def responsible(self) -> Catalog:
        """The catalog with those who answer today: whom the office assigned, else whom the register names."""
        given = self._owners()
        indicators = {
            code: replace(one, owner=given.get(code, one.owner)) for code, one in self.catalog.indicators.items()
        }
        return replace(self.catalog, indicators=indicators) if given else self.catalog

    def _owned(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Rows of indicators (``code``, ``owner``) with those who answer today."""
        given = self._owners()
        if given:
            rows["owner"] = rows["code"].map(given).fillna(rows["owner"])
        return rows

    def _owners(self) -> Mapping[str, str]:
        nothing: Mapping[str, str] = {}
        return self._of_ledger(lambda: self.office.owners(_DAY.get() or today(), _moment()), nothing)

    def rounds(self) -> Mapping[int, Round]:
        """The round in force of each year that has one; none while the ledger is away."""
        nothing: Mapping[int, Round] = {}
        return self._of_ledger(lambda: self.office.rounds(_moment()), nothing)

    def closed_years(self) -> frozenset[int]:
        """The years whose round is closed: what is reported of them now is a restatement."""
        return frozenset(one.year for one in self.rounds().values() if one.is_closed)

    def explanations(self) -> Mapping[tuple[str, int], Explanation]:
        """The explanation in force of each code and year that has one."""
        nothing: Mapping[tuple[str, int], Explanation] = {}
        return self._of_ledger(lambda: self.office.explanations(_moment()), nothing)

    def explained(self, code: str) -> tuple[Explanation, ...]:
        """Every explanation of an indicator, oldest first."""
        nothing: tuple[Explanation, ...] = ()
        return self._of_ledger(lambda: self.office.explanation_history(code, _moment()), nothing)

    def explained_version(self) -> int:
        """The id of the newest explanation, 0 when there is none."""
        return self._of_ledger(self.office.explained_version, UNREAD)

    def unconfirmed(self) -> tuple[Unconfirmed, ...]:
        """Values that wait for a confirm; of a past day nobody asks."""
        nothing: tuple[Unconfirmed, ...] = ()
        return nothing if _moment() else self._of_ledger(self.office.unconfirmed, nothing)

    def meetings(self) -> tuple[Meeting, ...]:
        """Every meeting, oldest first."""
        nothing: tuple[Meeting, ...] = ()
        return self._of_ledger(self.office.meetings, nothing)

    def assigned_version(self) -> int:
        """The id of the newest assignment, 0 when there is none."""
        return self._of_ledger(self.office.assigned_version, UNREAD)

    def office_version(self) -> int:
        """Grows with whatever the office keeps."""
        return self._of_ledger(self.office.version, UNREAD)

    def judgements(self) -> Mapping[str, Judgement]:
        """What the office says of findings, by their ids: the newest of each; nothing while the ledger is away."""
        nothing: Mapping[str, Judgement] = {}
        return self._of_ledger(lambda: self.judged.state(_moment()), nothing)

    def judged_version(self) -> int:
        """Which of these is in force, as `version` tells it of the actuals."""
        return self._of_ledger(lambda: self.judged.version(_moment()), UNREAD)

    def judged_before(self, finding: str) -> tuple[Judgement, ...]:
        """All that was said of a finding, oldest first."""
        nothing: tuple[Judgement, ...] = ()
        return self._of_ledger(lambda: self.judged.history(finding, _moment()), nothing)

    def _audit_of_print(self, figures: str) -> Audit:
        """Without what was reported: nothing that a report could change, so it is worked out once."""
        if figures not in self._audited:
            frames = {name: self.frame(name, figures) for name in self.catalog.frames}
            self._audited[figures] = auditing.run(
                frames, self.catalog.indicators, self._declared, self.baselines(figures)
            )
        return self._audited[figures]

    @cached_property
    def _register(self) -> pd.DataFrame:
        indicators = self.catalog.indicators
        return pd.DataFrame(
            {column: [getattr(one, column) for one in indicators.values()] for column in REGISTER_COLUMNS},
            index=list(indicators),
        )

    def source(self, *frames: str) -> Text:
        """Source of a chart that shows these frames: ``Strategic Plan 2021-2025, Table 1, Table 2``."""
        return self.catalog.source_line(table for frame in frames for table in self.catalog.frames[frame].tables)

    def source_of(self, frame: pd.DataFrame | Iterable[str]) -> Text:
        """Source of just the rows at hand, by their column ``table_id`` (or of the given ids)."""
        if isinstance(frame, pd.DataFrame):
            return self.catalog.source_line(frame["table_id"].drop_duplicates().tolist())
        return self.catalog.source_line(frame)


def _sums(relations: Iterable[Relation]) -> Sums:
    """What the audit's relations add up among the targets: totals that are to hold of actuals too, shares of wholes."""
    totals, shares = [], []
    for one in relations:
        codes = [match[1] if (match := _TARGET.fullmatch(cell)) else "" for cell in (one.left, *one.right)]
        if not all(codes) or set(one.over) != {"year"}:
            continue
        years = tuple(int(year) for year in one.over["year"])
        if one.kind == "sum" and one.actuals:
            totals.append(Total(codes[0], tuple(codes[1:]), years))
        elif one.kind == "product" and len(codes) == 3:
            shares.append(Share(codes[0], codes[1], codes[2], years))
    return Sums(tuple(totals), tuple(shares))


_DAY: Final[ContextVar[date | None]] = ContextVar("as_of", default=None)


@contextmanager
def as_of(day: date | None) -> Iterator[None]:
    """Within the block, what was reported after ``day`` is not there yet; ``None``: everything is."""
    before = _DAY.set(day)
    try:
        yield
    finally:
        _DAY.reset(before)


def _moment() -> datetime | None:
    day = _DAY.get()
    return None if day is None else day_ends(day)


@lru_cache(maxsize=1)
def _store(settings: Settings) -> Store:
    return Store(settings.data_dir, settings.database_url)


def get_store() -> Store:
    """The store of this process, from the folder and the database that the settings name."""
    return _store(Settings.from_environment())


class _WithoutLedger(Exception):
    """The ledger went away while ``made`` was made: it is an answer for now only."""

    def __init__(self, made: object) -> None:
        super().__init__()
        self.made = made


def per_version(function: Callable[..., R]) -> Callable[..., R]:
    """Memoise a function of hashable arguments until the ledger changes: its answers show actuals."""

    @lru_cache(maxsize=512)
    def remembered(store: Store, _version: int, *args: Hashable) -> R:
        before = store.unread
        made = function(*args)
        if store.unread != before:
            raise _WithoutLedger(made)  # what raises is not remembered
        return made

    @wraps(function)
    def current(*args: Hashable) -> R:
        try:
            store = get_store()
            return remembered(store, store.version(), *args)
        except _WithoutLedger as error:
            return cast("R", error.made)

    return current
