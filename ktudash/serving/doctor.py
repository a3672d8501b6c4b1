"""What is wrong with an installation: everything that a start needs, tried one after the other and told in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from ktudash import registry
from ktudash.components import plotly_js
from ktudash.components.ledger.cells import moment
from ktudash.drawing import pictures
from ktudash.files import wrong_setting
from ktudash.reporting.ledger import LedgerError
from ktudash.schema import DataError
from ktudash.settings import Settings, SettingsError
from ktudash.store import Store
from ktudash.words import Message, Number, Text, msg


@dataclass(frozen=True)
class Finding:
    """One thing that was tried: its name, and what is wrong; ``serious`` where the dashboard cannot do without."""

    name: Message
    fault: Text
    serious: bool


def examine() -> Iterator[Finding]:
    """Try settings, data, charts, ledger, clock, and what makes pages faster and pictures possible."""
    try:
        settings = Settings.from_environment()
    except SettingsError as error:
        for fault in error.faults:
            yield Finding(msg("doctor-settings"), wrong_setting(fault), True)
        return
    missing = settings.missing()
    for fault in missing:
        yield Finding(msg("doctor-settings"), wrong_setting(fault), True)
    if missing:
        return
    yield Finding(msg("doctor-settings"), "", True)
    yield from _of_the_store(settings)
    yield Finding(msg("doctor-plotly"), "" if plotly_js.built() else msg("doctor-no-plotly"), False)
    yield Finding(msg("doctor-letters"), pictures.missing(), False)


def _of_the_store(settings: Settings) -> Iterator[Finding]:
    try:
        store = Store(settings.data_dir, settings.database_url)
    except DataError as error:
        yield Finding(msg("doctor-data"), error.told, True)
        return
    except LedgerError as error:  # an address that no ledger has
        yield Finding(msg("doctor-ledger"), error.text, True)
        return
    yield Finding(msg("doctor-data"), _fault_of(lambda: registry.check(store)), True)
    fault = _fault_of(store.ledger.version)
    yield Finding(msg("doctor-ledger"), fault, True)
    if not fault:
        yield Finding(msg("doctor-clock"), _wrong_clock(store), True)
    store.ledger.close()


def _wrong_clock(store: Store) -> Text:
    ahead = store.ledger.still_to_come()
    if ahead is not None:
        return msg("doctor-clock-wrong", moment=moment(ahead))
    differs = store.ledger.clock_differs()
    if differs is None:
        return ""
    minutes = Number(abs(differs) // timedelta(minutes=1), 0)
    return msg("doctor-clock-differs", ahead=differs > timedelta(0), minutes=minutes)


def _fault_of(attempt: Callable[[], object]) -> Text:
    try:
        attempt()
    except DataError as error:
        return error.told
    except LedgerError as error:
        return error.text
    return ""
