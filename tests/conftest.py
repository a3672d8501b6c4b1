"""Fixtures for tests without a browser: the real data, and what it needs to be tampered with."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import settings

from ktudash import catalog as catalogs
from ktudash import loaders
from ktudash.catalog import Catalog
from ktudash.reporting import demo
from ktudash.store import Store, get_store

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = PROJECT.parent / "shared" / "sources"
SOURCE_FILES = {"SP": "001_c8db7dab2a2239cd.txt", "CD": "000_70a1c185d2173a1a.txt"}

# A loaded machine is no reason to fail: speed is what `make bench` is for.
settings.register_profile("ktudash", deadline=None)
settings.load_profile("ktudash")

# No test reports into the ledger of a real dashboard: whoever imports the app gets an empty one.
os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp(prefix='ktudash-')}/ledger.sqlite"
os.environ.pop("KTUDASH_DEMO", None)
# Without accounts, tests are the one person at this machine.
os.environ["KTUDASH_ALONE"] = "1"
# Nor does it take over what an earlier run worked out.
os.environ["KTUDASH_CACHE"] = tempfile.mkdtemp(prefix="ktudash-cache-")

Change = Callable[[openpyxl.Workbook], None]


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The project's own data folder, whatever the environment says."""
    return PROJECT / "data"


@pytest.fixture(scope="session")
def catalog(data_dir: Path) -> Catalog:
    return catalogs.load(data_dir)


@pytest.fixture(scope="session")
def store(data_dir: Path) -> Store:
    return Store(data_dir, os.environ["DATABASE_URL"])


@pytest.fixture(scope="session")
def demo_url(store: Store, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A ledger with the invented actuals of 2021 to 2024; nobody reports into it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('demo')}/ledger.sqlite"
    demo.fill(url, demo.demo(store.catalog, store.targets(), 2024)).close()
    return url


@pytest.fixture
def over(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Store]]:
    """Puts the whole app over the ledger behind a URL, until the test ends."""
    stores: list[Store] = []

    def put(url: str) -> Store:
        monkeypatch.setenv("DATABASE_URL", url)
        stores.append(get_store())
        return stores[-1]

    yield put
    for store in stores:
        store.ledger.close()


@pytest.fixture(scope="session")
def frames(store: Store) -> dict[str, pd.DataFrame]:
    """All frames as loaded: values of the print, corrections beside them."""
    return {name: store.loaded(name) for name in store.catalog.frames}


@pytest.fixture
def data_copy(data_dir: Path, tmp_path: Path) -> Path:
    """A copy of the data folder that a test may change."""
    return Path(shutil.copytree(data_dir, tmp_path / "data"))


@pytest.fixture
def tamper(catalog: Catalog, data_dir: Path) -> Callable[[str, Change], dict[str, pd.DataFrame]]:
    """Opens the real workbooks, changes that of one document, and loads all frames from them."""

    def load(document: str, change: Change) -> dict[str, pd.DataFrame]:
        workbooks = {one.id: openpyxl.load_workbook(data_dir / one.file) for one in catalog.documents.values()}
        change(workbooks[document])
        return loaders.read_workbooks(catalog, workbooks)

    return load


@pytest.fixture(scope="session")
def source_lines() -> dict[str, list[str]]:
    """The lines of both source texts by document; the documents themselves are not in the repository."""
    missing = [name for name in SOURCE_FILES.values() if not (SOURCES / name).is_file()]
    if missing:
        pytest.skip(f"the source texts are not beside the checkout ({', '.join(missing)})")
    return {
        document: (SOURCES / name).read_text(encoding="utf-8").split("\n") for document, name in SOURCE_FILES.items()
    }
