"""The databases that the ledger is tested on, and a small plan to report against."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pandas as pd
import pytest
import sqlalchemy as sa

from ktudash.catalog import Catalog, Indicator, load
from ktudash.reporting.ledger import Ledger
from ktudash.settings import Settings

SP_YEARS = (2021, 2022, 2023, 2024, 2025)
CD_YEARS = (2024, 2025, 2026, 2027, 2028, 2029)


class PostgreSQL:
    """A private cluster on a socket of its own, thrown away at the end."""

    def __init__(self, programs: Path, folder: Path, user: str) -> None:
        self.programs, self.folder, self.user = programs, folder, user
        self._as = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
        if os.geteuid() != 0:
            self._as = {}

    def run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self.programs / program, *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            **self._as,
        )
        assert done.returncode == 0, done.stderr

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
        # The server's own output goes to a file: a pipe would stay open as long as the server runs.
        self.run("pg_ctl", "start", "-w", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-o", options)

    def stop(self, mode: str) -> None:
        self.run("pg_ctl", "stop", "-w", "-m", mode, "-D", f"{self.folder}/data")

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{self.user}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        name = f"ledger_{uuid4().hex}"
        engine = sa.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        return self.url(name)


@contextmanager
def cluster() -> Iterator[PostgreSQL]:
    """A cluster of the newest PostgreSQL on this machine, which has to be there."""
    (*_, newest) = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    # Not pytest's folder: a socket's path may have 107 characters, and the server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, user)
    made = PostgreSQL(newest.parent, folder, user)
    made.run("initdb", "-D", f"{folder}/data", "-U", user, "-A", "trust", "-E", "UTF8", "--no-sync")
    made.start()
    try:
        yield made
    finally:
        made.stop("immediate")
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        pytest.skip("no PostgreSQL server on this machine: apt-get install postgresql")
    with cluster() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/ledger.sqlite"
    return request.getfixturevalue("postgresql").new_database()


class Clock:
    """Tells an invented moment, a day later each time."""

    def __init__(self) -> None:
        self.moment = datetime(2022, 1, 31, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        told, self.moment = self.moment, self.moment + timedelta(days=1)
        return told


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_ledger() -> Iterator[Callable[..., Ledger]]:
    """Opens ledgers and closes their connections at the end."""
    opened: list[Ledger] = []

    def open_one(url: str, **options: object) -> Ledger:
        ledger = Ledger(url, **options)
        opened.append(ledger)
        return ledger

    yield open_one
    for ledger in opened:
        ledger.close()


@pytest.fixture
def ledger(url: str, clock: Clock, open_ledger: Callable[..., Ledger]) -> Ledger:
    return open_ledger(url, clock=clock)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """A small plan with every kind of indicator: what the project's own data says is not tested here."""
    real = load(Settings().data_dir)

    def indicator(code: str, kind: str, unit: str, polarity: str = "up", owner: str = "") -> Indicator:
        plan, _, rest = code.partition("-")
        return replace(
            next(iter(real.indicators.values())),
            code=code,
            plan=plan,
            line=int(rest.removeprefix("T")[0]),
            short_name=f"Short name of {code}",
            printed=f"The wording of {code}",
            unit=unit,
            kind=kind,
            polarity=polarity,
            owner=owner,
            years=SP_YEARS if plan == "SP" else CD_YEARS,
        )

    indicators = [
        indicator("SP-2.5.1", "level", "units"),
        indicator("SP-2.5.2", "share", "%"),
        indicator("SP-2.5.3", "level", "people"),
        indicator("SP-2.5.8", "change", "%"),
        indicator("SP-3.3.1", "rank", "place", "down"),
        indicator("SP-3.3.2", "rank", "place", "down"),
        indicator("SP-5.8.7", "flag", "yes/no", "hold"),
        indicator("SP-1.3.5", "level", "ratio"),
        indicator("CD-1.2.1.1", "level", "thousand tenge", owner="Rector; Department of Finance"),
        indicator("CD-3.1.1", "share", "%", owner="Vice-Rector for Research"),
        indicator("CD-T2.kzt", "level", "tenge per academic hour", owner="Department of Finance"),
    ]
    return replace(real, indicators={one.code: one for one in indicators})


_TARGETS = {
    "SP-2.5.1": (82, 82, 82, 82, 82),
    "SP-2.5.2": (None, 10.98, 11.5, 12, 12),
    "SP-2.5.3": (3, 5, 7, 7, 7),
    "SP-2.5.8": (7.2, 7.6, 8, 8.2, 8.2),
    "SP-3.3.1": (801, 801, 801, 801, 801),
    "SP-3.3.2": (190, 190, 190, 190, 180),
    "SP-5.8.7": (1, 1, 1, 1, 1),
    "SP-1.3.5": (1.1, 1.2, 1.2, 1.3, 1.3),
    "CD-1.2.1.1": (100_000, 120_000, 140_000, 160_000, 180_000, 200_000),
    "CD-3.1.1": (10, 12, 14, 16, 18, 5000),
    "CD-T2.kzt": (1300, 1400, 1500, 1600, 1700, 1800),
}


@pytest.fixture
def targets(catalog: Catalog) -> pd.DataFrame:
    """The frame ``targets`` as the store hands it out, one printed value corrected."""
    rows = []
    for code, values in _TARGETS.items():
        indicator = catalog.indicators[code]
        for year, value in zip(indicator.years, values, strict=True):
            wrong = value == 5000
            band = code == "SP-3.3.1"
            rows.append(
                {
                    "code": code,
                    "plan": indicator.plan,
                    "line": str(indicator.line),
                    "year": year,
                    "value": float("nan") if value is None else float(value),
                    "unit": indicator.unit,
                    "printed": "-" if value is None else f"{value}+" if band else str(value),
                    "status": "none" if value is None else "lower_bound" if band else "reported",
                    "corrected": 20.0 if wrong else float("nan"),
                }
            )
    return pd.DataFrame(rows).astype({"year": "Int64"})
