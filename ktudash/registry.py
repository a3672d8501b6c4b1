"""Charts and pages, declared once: what a chart needs, where it stands, how it is made of what it needs.

From a declaration follow its source line, its Strategic Lines, its place in the decks of these, the check at start and
its golden twin. Nothing else lists charts: a page asks for its own, the deck and the command line for all.
"""

from __future__ import annotations

import inspect
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from importlib import import_module
from types import ModuleType
from typing import Final, TypeVar

import pandas as pd

from ktudash.catalog import REGISTER_FILE, Catalog
from ktudash.chart.checks import checked
from ktudash.chart.model import Chart, Story
from ktudash.chart.speech import spoken
from ktudash.derived import derived
from ktudash.plan.attainment import UNRANKED
from ktudash.plan.lead import led, sum_note
from ktudash.plan.noted import Noted, noted
from ktudash.remembered import of_the_store
from ktudash.reporting.sums import Difference, differences
from ktudash.schema import DataError
from ktudash.store import CORRECTED, Store, get_store
from ktudash.view import View
from ktudash.words import Listed, Message, Text, language, msg, voice


class Need(ABC):
    """Something that a chart is made of. ``supports``: it stands behind the figures, and decides no line."""

    supports: bool

    @abstractmethod
    def known(self, catalog: Catalog) -> None:
        """:class:`DataError` where the catalog alone tells that the data has none."""

    @abstractmethod
    def resolve(self, store: Store, figures: str) -> pd.DataFrame:
        """Its rows; :class:`DataError` where the data has none."""

    @abstractmethod
    def sources(self, rows: pd.DataFrame) -> Sequence[str]:
        """Ids of tables, or codes of indicators, that the rows were read from."""

    @abstractmethod
    def lines(self, store: Store, rows: pd.DataFrame) -> frozenset[str]:
        """The Strategic Lines whose work the rows show."""


@dataclass(frozen=True)
class Rows(Need):
    """Rows of a frame by the values of its own dimensions."""

    frame: str
    where: tuple[tuple[str, object], ...] = ()
    supports: bool = False

    def known(self, catalog: Catalog) -> None:
        if self.frame not in catalog.frames:
            expected = msg("data-expected-frame", frames=Listed(tuple(catalog.frames), "comma"))
            raise DataError(msg("data-declaration"), self.frame, expected)

    def resolve(self, store: Store, figures: str) -> pd.DataFrame:
        self.known(store.catalog)
        rows = store.frame(self.frame, figures)
        for column, wanted in self.where:
            if column not in rows:
                expected = msg("data-expected-column", columns=Listed(tuple(rows.columns), "comma"))
                raise DataError(msg("data-frame", name=self.frame), column, expected)
            rows = rows[rows[column].isin(wanted) if isinstance(wanted, tuple) else rows[column] == wanted]
        if rows.empty:
            asked = Listed(tuple(f"{column} {wanted!r}" for column, wanted in self.where), "comma")
            raise DataError(
                msg("data-frame", name=self.frame), msg("data-no-row", asked=asked), msg("data-expected-some")
            )
        return rows

    def sources(self, rows: pd.DataFrame) -> Sequence[str]:
        if self.frame != "headline_targets":
            return list(dict.fromkeys(rows["table_id"]))
        # Target indicators of direction 3 stand among the headings and are none: they go by their number.
        codes = rows["code"].where(rows["code"].str.startswith("CD-T"), rows["table_id"])
        return list(dict.fromkeys(codes))

    def lines(self, store: Store, rows: pd.DataFrame) -> frozenset[str]:
        found: set[str] = set()
        for table_id in rows["table_id"].unique():
            table = store.catalog.tables[table_id]
            found |= {*table.serves, *([table.line] if table.line else [])}
            if "topic" in rows:
                found |= {table.topic_lines[topic] for topic in rows["topic"].unique() if topic in table.topic_lines}
        if self.frame == "headline_targets":
            found |= {f"CD-{line}" for line in rows["line"].astype(str).unique()}
        return frozenset(found)


@dataclass(frozen=True)
class Targets(Need):
    """The targets of indicators, with the reported ``actual`` and the register's columns.

    ``leads``: the chart's title begins with their standing once they have actuals (`ktudash.plan.lead`).
    """

    codes: tuple[str, ...]
    supports: bool = False
    as_table: bool = False
    leads: bool = True

    def known(self, catalog: Catalog) -> None:
        for code in self.codes:
            if code not in catalog.indicators:
                raise DataError(
                    REGISTER_FILE, msg("data-no-indicator", code=code), msg("data-expected-indicator-shown")
                )

    def resolve(self, store: Store, figures: str) -> pd.DataFrame:
        self.known(store.catalog)
        targets = store.targets(figures)
        return targets[targets["code"].isin(self.codes)]

    def sources(self, rows: pd.DataFrame) -> Sequence[str]:
        return list(dict.fromkeys(rows["table_id"])) if self.as_table else self.codes

    def lines(self, store: Store, rows: pd.DataFrame) -> frozenset[str]:
        return frozenset(store.catalog.indicators[code].line_id for code in self.codes)


def frame(name: str, *, supports: bool = False, **where: object) -> Rows:
    """Rows of the frame ``name`` whose dimensions have the given values (a tuple: one of them)."""
    return Rows(name, tuple(where.items()), supports)


def told(topic: str, *, supports: bool = False, **where: object) -> Rows:
    """Figures of running text on one topic (the frame ``text_figures``)."""
    return frame("text_figures", supports=supports, topic=topic, **where)


def heading(*codes: str, supports: bool = False, **where: object) -> Rows:
    """Targets that stand in headings of the Conceptual Directions (the frame ``headline_targets``)."""
    return frame("headline_targets", supports=supports, code=codes, **where)


def targets(*codes: str, supports: bool = False, as_table: bool = False, leads: bool = True) -> Targets:
    """The targets of indicators; ``as_table``: the source names their table instead of each indicator.

    ``leads=False``: the chart speaks of something else than how these stand (their part of another figure).
    """
    return Targets(codes, supports, as_table, leads and not supports)


Draw = Callable[..., "Chart | None"]
D = TypeVar("D", bound=Draw)
T = TypeVar("T")


@dataclass(frozen=True)
class Declared:
    """A chart of a page: its width in columns of twelve, its needs by the names of its function's arguments."""

    name: str
    page: str
    span: int
    needs: Mapping[str, Need]
    draw: Draw
    takes_view: bool
    module: str

    def rows(self, store: Store, figures: str) -> dict[str, pd.DataFrame]:
        """Its needs resolved. Raises :class:`DataError` naming chart, need and file where one is missing."""
        return {name: self._of_need(name, partial(need.resolve, store, figures)) for name, need in self.needs.items()}

    def known(self, catalog: Catalog) -> None:
        """:class:`DataError` naming chart, need and file where the catalog alone lacks what it needs."""
        for name, need in self.needs.items():
            self._of_need(name, partial(need.known, catalog))

    def _of_need(self, name: str, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except DataError as error:
            where = msg("data-need", chart=self.name, need=name, where=error.where)
            raise DataError(where, error.read, error.expected) from error

    @property
    def codes(self) -> tuple[str, ...]:
        """The indicators that it is made of, in the order of its needs."""
        needs = (need for need in self.needs.values() if isinstance(need, Targets))
        return tuple(dict.fromkeys(code for need in needs for code in need.codes))

    def lines(self, store: Store) -> frozenset[str]:
        """The Strategic Lines that its numbers belong to."""
        rows = self.rows(store, CORRECTED)
        of_needs = (need.lines(store, rows[name]) for name, need in self.needs.items() if not need.supports)
        return frozenset().union(*of_needs)


_CHARTS: Final[dict[str, Declared]] = {}


def chart(name: str, *, page: str, span: int, **needs: Need) -> Callable[[D], D]:
    """Declare the function below as a chart of ``page``: its arguments are its needs, and ``view`` where it asks."""

    def declare(draw: D) -> D:
        arguments = list(inspect.signature(draw).parameters)
        takes_view = "view" in arguments
        wanted = [argument for argument in arguments if argument != "view"]
        if wanted != list(needs):
            raise TypeError(f"chart {name}: its function takes {wanted}, its declaration names {list(needs)}")
        if name in _CHARTS and _CHARTS[name].module != draw.__module__:
            raise ValueError(f"two charts are named {name!r}")
        _CHARTS[name] = Declared(name, page, span, needs, draw, takes_view, draw.__module__)
        return draw

    return declare


def discover() -> list[ModuleType]:
    """Import every room that may declare charts or pages: adding one is adding a file."""
    modules = []
    for room in ("ktudash.topics", "ktudash.pages"):
        package = import_module(room)
        modules += [import_module(found.name) for found in pkgutil.walk_packages(package.__path__, f"{room}.")]
    return modules


def pages() -> list[ModuleType]:
    """The modules that are pages: each has a ``register`` of its own, which adds it to the app."""
    found = []
    for module in discover():
        register = getattr(module, "register", None)
        if register and register.__module__ == module.__name__ and not inspect.signature(register).parameters:
            found.append(module)
    return found


def charts(page: str | None = None) -> list[Declared]:
    """All declared charts, or those of one page, in reading order: of the pages, then of their declarations."""
    found = [one for one in _CHARTS.values() if page in (None, one.page)]
    return found if page else sorted(found, key=lambda one: _order_of_pages().get(one.page, 0))


@lru_cache(maxsize=1)
def _order_of_pages() -> dict[str, int]:
    """The ``ORDER`` of each page with charts, by its path; none names it twice."""
    return {module.PATH: module.ORDER for module in pages() if hasattr(module, "ORDER")}


def build(one: Declared, view: View) -> Chart | None:
    """The chart for a view, with its source; ``None`` where the view leaves nothing to draw."""
    store = get_store()
    return _built(store, one.name, _plain(one, view), store.version())


@of_the_store
@lru_cache(maxsize=512)
def _built(store: Store, name: str, view: View, _version: int) -> Chart | None:
    one = _CHARTS[name]
    rows = one.rows(store, view.figures)
    drawn = one.draw(**rows, **({"view": view} if one.takes_view else {}))
    if drawn is None:
        return None
    sources = tuple(dict.fromkeys(source for key, need in one.needs.items() for source in need.sources(rows[key])))
    story: Story = drawn.story
    if not story.source:
        story = replace(story, source=store.catalog.source_line(sources))
    story = _led(story, one, rows, store, view.figures)
    return checked(replace(drawn, story=story, sources=sources))


def _led(story: Story, one: Declared, rows: Mapping[str, pd.DataFrame], store: Store, figures: str) -> Story:
    """The story, led by where the chart's indicators stand in the last year that has an actual of one of them.

    A note says where reported parts do not make the reported total (rule 12).
    """
    shown = [(need, rows[name]) for name, need in one.needs.items() if isinstance(need, Targets)]
    story = replace(story, notes=(*story.notes, *_unequal_sums([of for _, of in shown], store)))
    known = _reported(one, rows)
    if known.empty:
        return story
    year = int(known["year"].max())
    standing = store.assessment(year, figures)
    codes = known.loc[known["year"] == year, "code"]
    years = {str(code): [int(year) for year in of["year"]] for code, of in known.groupby("code", sort=False)}
    shown_codes = {code for need, of in shown if need.leads for code in of["code"]}
    return led(story, standing[standing["code"].isin(codes)], years, len(shown_codes))


def is_judged(name: str, store: Store, figures: str) -> bool:
    """Whether a declared chart is led by where its indicators stand: an actual of one of them is reported."""
    return name in _CHARTS and _is_judged(store, name, figures, store.version())


@of_the_store
@lru_cache(maxsize=512)
def _is_judged(store: Store, name: str, figures: str, _version: int) -> bool:
    one = _CHARTS[name]
    return not _reported(one, one.rows(store, figures)).empty


def _reported(one: Declared, rows: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The years with an actual, of the indicators that the chart speaks of."""
    shown = [rows[name] for name, need in one.needs.items() if isinstance(need, Targets) and need.leads]
    return pd.concat([of[_was_reported(of)] for of in shown]) if shown else pd.DataFrame()


def _was_reported(rows: pd.DataFrame) -> pd.Series:
    """Which years of targets have an actual; to have left a ranking is one."""
    unranked = rows["actual_status"].eq(UNRANKED) if "actual_status" in rows else False
    return rows["actual"].notna() | unranked


def _unequal_sums(shown: Sequence[pd.DataFrame], store: Store) -> list[Message]:
    """A sentence for each total that the chart shows whole or in parts, where these were reported otherwise."""
    codes = {code for of in shown for code in of["code"]}
    totals = [total for total in store.sums.totals if total.code in codes or set(total.parts) <= codes]
    if not totals or not any(of["actual"].notna().any() for of in shown):
        return []
    actuals = store.actuals()
    values = {
        (code, int(year)): float(value)
        for code, year, value in zip(actuals["code"], actuals["year"], actuals["value"], strict=True)
    }
    names = store.catalog.indicators
    found: dict[str, list[Difference]] = {}
    for one in differences(totals, values):
        found.setdefault(one.total.code, []).append(one)
    notes = []
    for code, unequal in found.items():
        *before, last = sorted(unequal, key=lambda one: one.year)
        others = [one.year for one in before]
        notes.append(sum_note(code, names[code].short_name, last.year, last.added, last.reported, others))
    return notes


def spoken_chart(one: Declared, view: View) -> Chart | None:
    """The chart for a view in the language of the reader."""
    store = get_store()
    return _spoken(store, one.name, _plain(one, view), store.version(), language(), store.notes_on_years(one.codes))


def _plain(one: Declared, view: View) -> View:
    """The view with what the chart depends on: every line and every typing mistake shares one drawing."""
    return replace(view, line="", as_of=None, lang="", problems=(), extra=view.extra if one.takes_view else ())


@of_the_store
@lru_cache(maxsize=512)
def _spoken(store: Store, name: str, view: View, version: int, code: str, notes: tuple[Noted, ...]) -> Chart | None:
    made = _built(store, name, view, version)
    return None if made is None else spoken(checked(noted(made, notes)), voice(code))


@of_the_store
@lru_cache(maxsize=2)
def _lines(store: Store) -> dict[str, frozenset[str]]:
    return derived("lines", store.contents, lambda: {one.name: one.lines(store) for one in charts()})


def lines_of(one: Declared, store: Store) -> frozenset[str]:
    """The lines of a declared chart, worked out once: they follow from the data alone."""
    return _lines(store)[one.name]


def check(store: Store) -> int:
    """Resolve every need and build every chart once, plan only; how many there are.

    The pairs of the two plans are brought to one unit, too. Raises :class:`DataError` with one sentence that names
    chart, need and file.
    """
    for one in charts():
        one.known(store.catalog)
    store.seams()
    for one in charts():
        rows = {name: _plan_only(of) for name, of in one.rows(store, CORRECTED).items()}
        view = {"view": View(one.page)} if one.takes_view else {}
        try:
            drawn = one.draw(**rows, **view)
            if drawn is not None:
                spoken(checked(drawn), voice(language()))
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            where = msg("data-made-of", chart=one.name, needs=_files(store, one, rows))
            raise DataError(where, f"{type(error).__name__}: {error}", msg("data-expected-drawable")) from error
    return len(charts())


def _files(store: Store, one: Declared, rows: Mapping[str, pd.DataFrame]) -> Text:
    """The needs of a chart, each with the workbooks and tables that it was read from."""
    found: list[Text] = []
    for name in one.needs:
        tables = [store.catalog.tables[table] for table in rows[name]["table_id"].unique()]
        places = tuple(
            msg("data-sheet", file=store.catalog.documents[table.document].file, sheet=table.sheet) for table in tables
        )
        found.append(msg("data-need-read", need=name, places=Listed(places, "comma")))
    return Listed(tuple(found), "semicolon")


def _plan_only(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows as if nothing had been reported."""
    return rows.assign(actual=float("nan"), actual_status=None) if "actual" in rows else rows
