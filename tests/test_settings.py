"""What the environment may change, and what it may not."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ktudash.settings import DATABASE, DEMO_DATABASE, PROJECT, Settings


def test_an_empty_environment_gives_the_defaults() -> None:
    settings = Settings.from_environment({})
    assert settings == Settings()
    assert (settings.host, settings.port, settings.demo) == ("127.0.0.1", 8050, False)
    assert settings.data_dir == PROJECT / "data"
    assert settings.database_url == DATABASE


def test_every_variable_is_read() -> None:
    settings = Settings.from_environment(
        {
            "PORT": "9000",
            "HOST": "0.0.0.0",  # noqa: S104 - a container listens on all its addresses
            "KTUDASH_DATA": "/srv/data",
            "DATABASE_URL": "sqlite:////srv/ledger.sqlite",
            "KTUDASH_TIMEZONE": "Europe/London",
        }
    )
    assert settings.timezone == ZoneInfo("Europe/London")
    assert (settings.host, settings.port) == ("0.0.0.0", 9000)  # noqa: S104
    assert settings.data_dir == Path("/srv/data")
    assert settings.database_url == "sqlite:////srv/ledger.sqlite"


def test_the_process_environment_is_read_unless_another_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "9001")
    assert Settings.from_environment().port == 9001
    assert Settings.from_environment({}).port == 8050


@pytest.mark.parametrize("port", ["", "0", "-1", "65536", "80a", "8050.0", "８０５０x", " 80"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    with pytest.raises(ValueError, match=r"^PORT: read .*, expected a port number from 1 to 65535$"):
        Settings.from_environment({"PORT": port})


@pytest.mark.parametrize("zone", ["Asia/Karaganda", "../etc/passwd", "/etc/localtime", "Asia", "UTC+5"])
def test_a_time_zone_that_is_none_is_named(zone: str) -> None:
    with pytest.raises(ValueError, match=r"^KTUDASH_TIMEZONE: read .*, expected a time zone such as Asia/Almaty$"):
        Settings.from_environment({"KTUDASH_TIMEZONE": zone})


@pytest.mark.parametrize("port", ["1", "65535"])
def test_the_first_and_the_last_port_are_ports(port: str) -> None:
    assert Settings.from_environment({"PORT": port}).port == int(port)


@pytest.mark.parametrize(("written", "demo"), [("", False), ("0", False), ("1", True), ("yes", True)])
def test_a_demonstration_is_asked_for(written: str, demo: bool) -> None:
    assert Settings.from_environment({"KTUDASH_DEMO": written}).demo is demo


def test_invented_actuals_never_reach_the_ledger_of_real_ones() -> None:
    real = {"DATABASE_URL": "sqlite:////srv/real.sqlite"}
    assert Settings.from_environment({**real, "KTUDASH_DEMO": "1"}).database_url == DEMO_DATABASE
    own = {**real, "DEMO_DATABASE_URL": "sqlite:////srv/demo.sqlite"}
    assert Settings.from_environment({**own, "KTUDASH_DEMO": "1"}).database_url == "sqlite:////srv/demo.sqlite"
    assert Settings.from_environment(own).database_url == real["DATABASE_URL"]
    assert DATABASE != DEMO_DATABASE


def test_settings_stay_as_they_were_read() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().port = 1  # type: ignore[misc]
