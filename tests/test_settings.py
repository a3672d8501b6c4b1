"""What the environment may change, and what it may not."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ktudash.accounts.roles import ROLES, standing
from ktudash.settings import DATABASE, DEMO_DATABASE, PROJECT, Fault, Grant, Settings, SettingsError


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


def faults(environment: dict[str, str]) -> list[Fault]:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(environment)
    return list(caught.value.faults)


@pytest.mark.parametrize("port", ["", "0", "-1", "65536", "80a", "8050.0", "８０５０x", " 80"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    assert faults({"PORT": port}) == [Fault("PORT", port, "port")]


@pytest.mark.parametrize(
    ("written", "path"), [("", ""), ("/", ""), ("ktu", "/ktu"), ("/ktu/", "/ktu"), ("/a-b/c.d/", "/a-b/c.d")]
)
def test_a_path_is_read_with_and_without_its_signs(written: str, path: str) -> None:
    assert Settings.from_environment({"KTUDASH_BASE_PATH": written}).base_path == path


@pytest.mark.parametrize("path", ["/a//b", "/..", "/a/../b", "/a b", "/a?b", "/<code>", "/ктy"])
def test_a_path_that_is_none_is_named(path: str) -> None:
    assert faults({"KTUDASH_BASE_PATH": path}) == [Fault("KTUDASH_BASE_PATH", path, "path")]


@pytest.mark.parametrize("end", ["", "/", "/ktu", "/ktu/"])
def test_the_address_of_the_site_may_have_the_path_and_is_a_name_of_the_server(end: str) -> None:
    settings = Settings.from_environment(
        {"KTUDASH_BASE_PATH": "/ktu", "KTUDASH_BASE_URL": f"https://Plan.example.kz{end}"}
    )
    assert (settings.base_url, settings.hosts) == ("https://plan.example.kz", ("plan.example.kz",))


@pytest.mark.parametrize(
    "address", ["plan.example.kz", "ftp://plan.example.kz", "https://", "https://plan.example.kz/other/"]
)
def test_an_address_that_is_none_or_has_another_path_is_named(address: str) -> None:
    wrong = faults({"KTUDASH_BASE_PATH": "/ktu", "KTUDASH_BASE_URL": address})
    assert wrong == [Fault("KTUDASH_BASE_URL", address, "address")]


@pytest.mark.parametrize("zone", ["Asia/Karaganda", "../etc/passwd", "/etc/localtime", "Asia", "UTC+5"])
def test_a_time_zone_that_is_none_is_named(zone: str) -> None:
    assert faults({"KTUDASH_TIMEZONE": zone}) == [Fault("KTUDASH_TIMEZONE", zone, "zone")]


@pytest.mark.parametrize("port", ["1", "65535"])
def test_the_first_and_the_last_port_are_ports(port: str) -> None:
    assert Settings.from_environment({"PORT": port}).port == int(port)


@pytest.mark.parametrize(
    ("written", "demo"), [("", False), ("0", False), ("false", False), ("Off", False), ("1", True), ("yes", True)]
)
def test_a_demonstration_is_asked_for(written: str, demo: bool) -> None:
    assert Settings.from_environment({"KTUDASH_DEMO": written}).demo is demo


def test_invented_actuals_never_reach_the_ledger_of_real_ones() -> None:
    real = {"DATABASE_URL": "sqlite:////srv/real.sqlite"}
    assert Settings.from_environment({**real, "KTUDASH_DEMO": "1"}).database_url == DEMO_DATABASE
    own = {**real, "DEMO_DATABASE_URL": "sqlite:////srv/demo.sqlite"}
    assert Settings.from_environment({**own, "KTUDASH_DEMO": "1"}).database_url == "sqlite:////srv/demo.sqlite"
    assert Settings.from_environment(own).database_url == real["DATABASE_URL"]
    assert DATABASE != DEMO_DATABASE


def test_all_that_makes_no_sense_is_said_at_once_and_no_password_with_it() -> None:
    wrong = {
        "PORT": "abc",
        "KTUDASH_DEMO": "maybe",
        "DATABASE_URL": "mysql://user:secret@host/base",
        "KTUDASH_HOSTS": "strategy.example.kz, http://other",
        "KTUDASH_FRAME_ANCESTORS": "'self' javascript:x",
    }
    assert faults(wrong) == [
        Fault("KTUDASH_DEMO", "maybe", "switch"),
        Fault("DATABASE_URL", "mysql", "database"),
        Fault("PORT", "abc", "port"),
        Fault("KTUDASH_HOSTS", "http://other", "host"),
        Fault("KTUDASH_FRAME_ANCESTORS", "javascript:x", "ancestor"),
    ]


def test_what_the_machine_does_not_have_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    there = {"KTUDASH_DATA": str(tmp_path), "DATABASE_URL": f"sqlite:///{tmp_path}/new/ledger.sqlite"}
    assert Settings.from_environment(there).missing() == []
    gone = {
        "KTUDASH_DATA": str(tmp_path / "none"),
        "KTUDASH_TEMPLATE": str(tmp_path / "none.potx"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/file/ledger.sqlite",
    }
    assert Settings.from_environment(gone).missing() == [
        Fault("KTUDASH_DATA", gone["KTUDASH_DATA"], "folder"),
        Fault("KTUDASH_TEMPLATE", gone["KTUDASH_TEMPLATE"], "file"),
        Fault("DATABASE_URL", gone["DATABASE_URL"], "writable"),
    ]


def test_settings_stay_as_they_were_read() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().port = 1  # type: ignore[misc]


def test_the_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings.from_environment({"DATABASE_URL": f"sqlite:///{tmp_path}/state/ledger.sqlite"})
    assert settings.state == tmp_path / "state"
    made = settings.session_secret()
    assert len(made) >= 32
    assert settings.session_secret() == made
    (file,) = settings.state.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_secret_that_is_given_is_taken_and_never_shown() -> None:
    given = "0123456789" * 4
    settings = Settings.from_environment({"KTUDASH_SECRET": given, "KTUDASH_STATE": "/nowhere"})
    assert settings.session_secret() == given
    assert given not in repr(settings)
    assert faults({"KTUDASH_SECRET": "short", "KTUDASH_READERS": "some"}) == [
        Fault("KTUDASH_READERS", "some", "readers"),
        Fault("KTUDASH_SECRET", "…", "secret"),
    ]


OIDC = {
    "KTUDASH_OIDC_ISSUER": "https://login.example.kz/realms/ktu",
    "KTUDASH_OIDC_CLIENT": "ktudash",
    "KTUDASH_OIDC_SECRET": "a secret of the provider",
    "KTUDASH_OIDC_ROLES": "CN=Strategy,OU=KTU=editor; finance = reporter: Finance Department ;*=reader",
}


def test_a_provider_has_groups_with_roles_and_its_secret_is_never_shown() -> None:
    read = Settings.from_environment(OIDC)
    assert read.provider is not None
    assert read.provider.grants == (
        Grant("CN=Strategy,OU=KTU", "editor"),
        Grant("finance", "reporter", "Finance Department"),
        Grant("*", "reader"),
    )
    assert "a secret of" not in repr(read)
    assert standing(["finance"], read.provider.grants) == ("reporter", ("Finance Department",))
    assert standing(["finance", "CN=Strategy,OU=KTU"], read.provider.grants) == ("editor", ())
    assert standing(["Finance"], read.provider.grants) == ("reader", ())
    for role in ROLES:
        given = Settings.from_environment(OIDC | {"KTUDASH_OIDC_ROLES": f"g={role}"}).provider
        assert given is not None
        assert given.grants[0].role == role


@pytest.mark.parametrize(
    ("variable", "written"),
    [
        ("KTUDASH_OIDC_ISSUER", "http://login.example.kz"),
        ("KTUDASH_OIDC_ISSUER", "login.example.kz"),
        ("KTUDASH_OIDC_ISSUER", "http://localhost.example.kz"),
        ("KTUDASH_OIDC_CLIENT", ""),
        ("KTUDASH_OIDC_SECRET", ""),
        ("KTUDASH_OIDC_SCOPES", "profile"),
        ("KTUDASH_OIDC_ROLES", ""),
        ("KTUDASH_OIDC_ROLES", "staff=boss"),
        ("KTUDASH_OIDC_ROLES", "staff"),
    ],
)
def test_a_provider_that_cannot_be_asked_is_named(variable: str, written: str) -> None:
    assert [one.variable for one in faults(OIDC | {variable: written})] == [variable]
