"""The numbers for a monitoring system: of all workers together, for those alone whom the setting names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
from ktudash.settings import Settings, SettingsError
from tests.servers import Server, running

TOKEN = "a-token-of-a-monitoring-system-of-the-university"  # noqa: S105 - of this test


def value(text: str, name: str) -> float:
    """The sum of the numbers of a name, with the labels that it has."""
    found = re.findall(rf"^{re.escape(name)}\S* (\S+)$", text, re.MULTILINE)
    assert found, name
    return sum(float(one) for one in found)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("metrics")
    with running(folder, DATABASE_URL=f"sqlite:///{folder}/ledger.sqlite", KTUDASH_METRICS="local") as server:
        yield server


def test_requests_are_counted_of_all_workers_and_without_what_was_asked(server: Server) -> None:
    before = server.get("/metrics")[2]
    workers = {server.get("/targets/SP-2.5.7?lang=en")[1]["X-Worker"] for _ in range(12)}
    server.get("/nothing-like-that")
    after = server.get("/metrics")[2]
    pages = 'ktudash_requests_total{method="GET",route="/targets/<code>",status="200"}'
    assert value(after, pages) == 12
    assert pages not in before
    assert value(after, 'ktudash_request_seconds_count{route="/targets/<code>"}') == 12
    assert value(after, 'ktudash_requests_total{method="GET",route="/<path:path>",status="404"}') == 1
    assert "nothing-like-that" not in after
    assert len(workers) == 2
    for worker in workers:
        assert value(after, f'ktudash_worker_peak_bytes{{pid="{worker}"}}') > 50_000_000
    assert value(after, "ktudash_ledger_up") == value(after, "ktudash_data_newest") == 1


def test_they_are_for_programs_of_the_machine_alone(server: Server) -> None:
    status, _, text = server.get("/metrics", headers={"X-Forwarded-For": "10.0.0.9"})
    assert (status, "worker_peak" in text) == (403, False)


def test_they_are_opened_by_a_token(tmp_path: Path) -> None:
    with running(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}/ledger.sqlite", KTUDASH_METRICS=TOKEN) as server:
        assert server.get("/metrics")[0] == 403
        assert server.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}x"})[0] == 403
        assert server.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})[0] == 200


def test_without_the_setting_there_are_none() -> None:
    assert app.server.test_client().get("/metrics").status_code == 404


@pytest.mark.parametrize(("written", "read"), [("", ""), ("off", ""), ("0", ""), ("local", "local"), (TOKEN, TOKEN)])
def test_the_setting_is_a_place_or_a_token(written: str, read: str) -> None:
    assert Settings.from_environment({"KTUDASH_METRICS": written}).metrics == read


def test_a_short_token_ends_the_start_and_is_not_repeated() -> None:
    with pytest.raises(SettingsError) as told:
        Settings.from_environment({"KTUDASH_METRICS": "short"})
    assert "short" not in str(told.value)
