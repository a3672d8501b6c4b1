"""The only door to data for pages: everything is loaded once, and handed out from here."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, wraps
from pathlib import Path
from typing import Final, TypeVar, cast

import pandas as pd

from ktudash import audit as auditing
from ktudash import catalog as catalogs
from ktudash import geography
from ktudash.audit import Audit, declared
from ktudash.catalog import Catalog
from ktudash.clock import local
from ktudash.data_folders import files_of, name_of
from ktudash.derived import derived
from ktudash.loaders import load_frames
from ktudash.loaders.sheets import Sheet, sheets
from ktudash.plan import pairs as pairing
from ktudash.plan.assessment import assess
from ktudash.plan.continuity import baselines
from ktudash.plan.noted import Noted
from ktudash.plan.pairs import Pairs
from ktudash.plan.paths import short_name
from ktudash.plan.seam import Seam, seam
from ktudash.remembered import forget, of_the_store
from ktudash.reported import Reported
from ktudash.reporting.sums import Sums
from ktudash.schema import in_force, observed
from ktudash.settings import DATABASE, Settings
from ktudash.then import meetings_are
from ktudash.words import Own, Text, language, voice

CORRECTED: Final = "corrected"
PRINTED: Final = "printed"

#: Assessments kept of the ledger's newest versions.
MOST_ASSESSMENTS: Final = 32

#: Tables of a day that are remembered: a page and its files ask for the same one.
FEW: Final = 4

R = TypeVar("R")

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


class Store(Reported):
    """The data of one folder, read once, with what was reported.

    Every frame is handed out as a shallow copy: pandas copies a column only when somebody writes to it, so a
    caller can do no harm to the next one. Raises :class:`~ktudash.schema.DataError` where the data is wrong: for the
    catalog at once, for the workbooks with the first frame, so that a chart whose indicator the register lacks is named
    before a workbook is compared with that register.
    """

    #: Whether newer files of the data could not be read: these are the last that could.
    behind = False

    def __init__(self, data_dir: Path, database_url: str = DATABASE) -> None:
        super().__init__(database_url)
        self._read(data_dir)

    def _read(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        #: A name for what the files held when they were read.
        self.contents = name_of(files_of(data_dir))
        self.catalog: Catalog = catalogs.load(data_dir)
        self._declared = declared.load(data_dir)
        self._audited: dict[str, Audit] = {}
        self._audits: dict[tuple[int, str], Audit] = {}
        self._in_force: dict[tuple[str, str], pd.DataFrame] = {}
        self._reported: dict[tuple[int, str], pd.DataFrame] = {}
        self._assessments: dict[tuple[int, int, str], pd.DataFrame] = {}
        self._years: dict[int, Mapping[str, tuple[int, ...]]] = {}
        self._last: dict[int, int] = {}
        self._seams: dict[tuple[int, str], tuple[Seam, ...]] = {}

    def of_folder(self, data_dir: Path) -> Store:
        """The data of another folder over the same ledger. Raises as the store itself does."""
        other = copy(self)
        for name, kept in vars(Store).items():
            if isinstance(kept, cached_property) or name == "behind":
                other.__dict__.pop(name, None)
        other._read(data_dir)
        return other

    def left_behind(self, behind: bool) -> Store:
        """The same data, whose newer files could not be read, or which is the newest after all: another store, so that
        nothing that was made of this one is taken for its own."""
        other = copy(self)
        other.behind = behind
        return other

    @cached_property
    def _loaded(self) -> dict[str, pd.DataFrame]:
        return derived("frames", self.contents, lambda: load_frames(self.catalog, self.data_dir))

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

    @cached_property
    def sums(self) -> Sums:
        """What the plan's targets add up: their relations among the audit's."""
        return declared.sums_of(self._declared.relations)

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

    def reported_years(self) -> Mapping[str, tuple[int, ...]]:
        """The years of the plan with an actual, of each indicator that has one."""
        return self._kept(self._years, self.version(), self._years_reported)

    def _years_reported(self) -> Mapping[str, tuple[int, ...]]:
        targets = self.targets()
        known = targets[targets["actual_status"].notna()]
        return {str(code): tuple(map(int, of["year"])) for code, of in known.groupby("code", sort=False)}

    def reporting_year(self) -> int:
        """The year that pages speak of unless asked otherwise: the last with an actual, else the plan's last."""
        return self._kept(self._last, self.version(), self._last_reported)

    def _last_reported(self) -> int:
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

    def notes_on_years(self, codes: Iterable[str]) -> tuple[Noted, ...]:
        """The notes in force on years of indicators as their charts say them, in the language that is spoken."""
        names = self.catalog.indicators
        return tuple(
            Noted(
                one.code,
                short_name(one.code, names[one.code].short_name),
                one.year,
                Own("ledger-note", one.text, one.text),
                Own("ledger-note", one.author, one.author),
                voice(language()).date(local(one.recorded_at)),
            )
            for one in self.noted(*codes)
            if one.code in names
        )

    def audit(self, figures: str = CORRECTED) -> Audit:
        """What holds of the figures and what does not; of the print, with a mark where a correction settles it."""
        return self._kept(self._audits, (self.version(), figures), lambda: self._audit_with_actuals(figures))

    def _audit_with_actuals(self, figures: str) -> Audit:
        found = auditing.with_actuals(self._audit_of_print(figures), self.actuals(), self.catalog.indicators)
        return found if figures == CORRECTED else found.settled_by(self.audit(CORRECTED))

    @cached_property
    def _sheets(self) -> dict[str, dict[str, Sheet]]:
        """Every sheet of the workbook of each document."""
        return {one.id: sheets(self.data_dir / one.file) for one in self.catalog.documents.values()}

    def sheet(self, table_id: str) -> Sheet:
        """The sheet that a table stands on, as its workbook has it."""
        table = self.catalog.tables[table_id]
        return self._sheets[table.document][table.sheet]

    def read_whole(self) -> None:
        """Read now what is read when it is asked for: the files may be others then."""
        _ = self._loaded
        self.__dict__["_sheets"] = derived("sheets", self.contents, lambda: self._sheets)

    def responsible(self) -> Catalog:
        """The catalog with those who answer today: whom the office assigned, else whom the register names."""
        given = self.owners()
        indicators = {
            code: replace(one, owner=given.get(code, one.owner)) for code, one in self.catalog.indicators.items()
        }
        return replace(self.catalog, indicators=indicators) if given else self.catalog

    def _owned(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Rows of indicators (``code``, ``owner``) with those who answer today."""
        given = self.owners()
        if given:
            rows["owner"] = rows["code"].map(given).fillna(rows["owner"])
        return rows

    def _audit_of_print(self, figures: str) -> Audit:
        """Without what was reported: nothing that a report could change, so it is worked out once."""
        if figures not in self._audited:
            self._audited[figures] = derived(f"audit-{figures}", self.contents, lambda: self._run_audit(figures))
        return self._audited[figures]

    def _run_audit(self, figures: str) -> Audit:
        frames = {name: self.frame(name, figures) for name in self.catalog.frames}
        return auditing.run(frames, self.catalog.indicators, self._declared, self.baselines(figures), self.pairs)

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


@lru_cache(maxsize=1)
def _place(_settings: Settings) -> list[Store]:
    """Where the one store of this process stands, and another one may be put."""
    return []


#: The store of the block of :func:`using`.
_USED: Final[ContextVar[Store | None]] = ContextVar("store", default=None)


@contextmanager
def using(store: Store) -> Iterator[None]:
    """Within the block it is the store, whatever is put into force meanwhile: an answer shows one state."""
    token = _USED.set(store)
    try:
        yield
    finally:
        _USED.reset(token)


def get_store() -> Store:
    """The store of this process, from the folder and the database that the settings name."""
    used = _USED.get()
    if used is not None:
        return used
    settings = Settings.from_environment()
    place = _place(settings)
    if not place:
        place[:] = [Store(settings.data_dir, settings.database_url)]
    return place[0]


def put_store(store: Store) -> None:
    """Put another store into force, for whoever asks from now on. What was made of the one before is forgotten."""
    _place(Settings.from_environment())[:] = [store]
    forget()


def per_data(function: Callable[..., R]) -> Callable[..., R]:
    """Memoise a function of hashable arguments until the data changes: its answers show no actuals."""

    @of_the_store
    @lru_cache(maxsize=512)
    def remembered(_store: Store, *args: Hashable) -> R:
        return function(*args)

    @wraps(function)
    def current(*args: Hashable) -> R:
        return remembered(get_store(), *args)

    return current


meetings_are(lambda: get_store().meetings())
geography.lies_in(lambda: get_store().data_dir)


class _WithoutLedger(Exception):
    """The ledger went away while ``made`` was made: it is an answer for now only."""

    def __init__(self, made: object) -> None:
        super().__init__()
        self.made = made


def per_version(function: Callable[..., R]) -> Callable[..., R]:
    """Memoise a function of hashable arguments until the ledger or the data changes: its answers show actuals."""
    return _remembered(function, 512)


def few_per_version(function: Callable[..., R]) -> Callable[..., R]:
    """The same for what a reader may ask in any number of ways (days), each answer a whole table: the last few."""
    return _remembered(function, FEW)


def _remembered(function: Callable[..., R], most: int) -> Callable[..., R]:
    @of_the_store
    @lru_cache(maxsize=most)
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
