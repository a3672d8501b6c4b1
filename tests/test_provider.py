"""Logging in through an identity provider: a real one, in a process of its own, and the whole app."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask.testing import FlaskClient

import app
from ktudash.serving import provider as served
from ktudash.serving.access import ONE_PERSON
from ktudash.settings import PROJECT, Grant, Provider
from ktudash.store import Store, get_store
from tests.oidc_provider import CLIENT, SECRET

#: What an installation with a provider sets.
SET = {
    "KTUDASH_OIDC_ISSUER": "https://id.example.kz",
    "KTUDASH_OIDC_CLIENT": CLIENT,
    "KTUDASH_OIDC_SECRET": SECRET,
    "KTUDASH_OIDC_ROLES": "*=reader",
}
PASSWORD = "four words and a horse"  # noqa: S105
BACK = "http://localhost/login/provider/back"
STRATEGY = "CN=Strategy,OU=KTU"
GRANTS = (
    Grant(STRATEGY, "editor"),
    Grant("finance", "reporter", "Finance Department"),
    Grant("hr", "reporter", "HR"),
    Grant("staff", "reader"),
)


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The address of the provider, which knows where the dashboard is."""
    command = [sys.executable, "-m", "tests.oidc_provider", "0"]
    process = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "Running on " in line:
            address = line.rpartition("Running on ")[2].strip()
            break
    else:
        pytest.fail("the provider did not start")
    for back in (BACK, "https://portal.example.kz/ktu/login/provider/back"):
        requests.put(f"{address}/back", data=back, timeout=10)
    yield address
    process.terminate()
    process.communicate(timeout=30)


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path_factory.mktemp('provider')}/ledger.sqlite")
    found = get_store()
    yield found
    found.ledger.close()


@pytest.fixture
def wanted(issuer: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Provider]:
    """Sets the app's provider, with other settings where they are given."""

    def put(**other: Any) -> Provider:
        made = replace(Provider(issuer, CLIENT, SECRET, grants=GRANTS), **other)
        monkeypatch.setitem(app.server.config, served.SETTING, made)
        return made

    put()
    return put


@pytest.fixture
def client(wanted: Callable[..., Provider]) -> FlaskClient:
    return app.server.test_client()


def begin(client: FlaskClient, to: str = "/students") -> str:
    begun = client.get(f"/login/provider?to={to}")
    assert (begun.status_code, begun.headers["Cache-Control"]) == (303, "no-store")
    return str(begun.headers["Location"])


def vouch(asked: str, subject: str) -> str:
    """What the provider answers to ``asked`` when somebody logs in there: the address that leads back."""
    answer = requests.post(asked, data={"as": subject}, allow_redirects=False, timeout=10)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"].removeprefix("http://localhost")


def enter(client: FlaskClient, subject: str) -> Any:
    return client.get(vouch(begin(client), subject))


def test_the_first_login_makes_an_account_of_the_groups_role_and_leads_back(client: FlaskClient, store: Store) -> None:
    page = client.get("/login?to=/students").text
    assert "Log in with the university’s account" in page
    assert 'name="password"' not in page
    done = enter(client, "s-1")
    assert (done.status_code, done.headers["Location"]) == (303, "/students")
    (made,) = store.accounts.all().values()
    assert (made.name, made.role, made.owners) == ("A. Bekova", "editor", ())
    assert ">A. Bekova (editor)<" in client.get("/students").text
    assert "has no password here" in client.get("/password").text
    again = app.server.test_client()
    assert enter(again, "s-1").status_code == 303
    assert len(store.accounts.all()) == 1


def test_what_is_asked_for_can_be_used_by_nobody_else(client: FlaskClient) -> None:
    asked = parse_qs(urlsplit(begin(client)).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    assert asked["scope"] == ["openid profile email"]
    assert asked["redirect_uri"] == [BACK]
    assert all(len(asked[one][0]) >= 20 for one in ("state", "nonce", "code_challenge"))
    assert SECRET not in str(asked)


def test_groups_may_stand_at_the_other_address_and_give_owners(client: FlaskClient, store: Store) -> None:
    assert enter(client, "s-2").status_code == 303
    made = store.accounts.of("d.omarov")
    assert (made.role, made.owners) == ("reporter", ("Finance Department", "HR"))


def test_an_account_follows_the_groups_and_keeps_its_name(
    client: FlaskClient, store: Store, wanted: Callable[..., Provider]
) -> None:
    enter(client, "s-1")
    other = app.server.test_client()
    wanted(grants=(Grant(STRATEGY, "reporter"),), name="sub")
    assert enter(other, "s-1").status_code == 303
    made = store.accounts.of("A. Bekova")
    assert made.role == "reporter"
    assert ">Log in<" in client.get("/students").text  # what was logged in with the other role is ended
    # Owners that the administrator gave stay, where groups give none.
    store.accounts.change("A. Bekova", "reporter", ["HR"], disabled=False, author="test")
    assert enter(other, "s-1").status_code == 303
    assert store.accounts.of("A. Bekova").owners == ("HR",)
    wanted(grants=(Grant("nobody", "reader"),))
    assert enter(client, "s-1").status_code == 403
    assert ">Log in<" in other.get("/students").text


@pytest.mark.parametrize(
    ("subject", "words"),
    [("s-3", "in none of the groups"), ("s-4", "mixes Latin and Cyrillic")],
)
def test_who_may_not_enter_is_told_why(client: FlaskClient, store: Store, subject: str, words: str) -> None:
    answer = enter(client, subject)
    assert (answer.status_code, words in answer.text) == (403, True)
    assert store.accounts.all() == {}
    assert ">Log in<" in client.get("/students").text


def test_a_name_that_is_here_already_is_not_taken_over_until_the_administrator_links_it(
    client: FlaskClient, store: Store, issuer: str
) -> None:
    store.accounts.add("Editor", "administrator", [], PASSWORD, author="test")
    answer = enter(client, "s-5")
    assert (answer.status_code, "There is an account editor here already" in answer.text) == (403, True)
    assert store.accounts.of("editor").role == "administrator"
    store.accounts.link("editor", issuer, "s-5")
    assert enter(client, "s-5").status_code == 303
    assert ">Editor (reader)<" in client.get("/students").text


def test_a_disabled_account_stays_out(client: FlaskClient, store: Store) -> None:
    enter(client, "s-1")
    store.accounts.change("A. Bekova", "editor", [], disabled=True, author="test")
    assert ">Log in<" in client.get("/students").text
    answer = enter(client, "s-1")
    assert (answer.status_code, "A. Bekova is disabled" in answer.text) == (403, True)
    assert store.accounts.of("A. Bekova").disabled


@pytest.mark.parametrize(
    "subject",
    [
        *("other-nonce", "other-audience", "other-issuer", "expired"),
        *("other-key", "no-signature", "by-secret", "other-person"),
    ],
)
def test_what_the_provider_cannot_have_said_opens_nothing(client: FlaskClient, store: Store, subject: str) -> None:
    answer = enter(client, subject)
    assert (answer.status_code, "cannot be trusted" in answer.text) == (502, True)
    assert answer.headers["X-Request-Id"] in answer.text
    assert store.accounts.all() == {}


def test_a_code_counts_once_and_in_the_browser_that_asked(client: FlaskClient, store: Store) -> None:
    back = vouch(begin(client), "s-1")
    stranger = app.server.test_client()
    answer = stranger.get(back)
    assert (answer.status_code, "begun elsewhere or too long ago" in answer.text) == (400, True)
    assert client.get(back.replace("code=", "code=x")).status_code == 502
    assert client.get(back).status_code == 400  # the state went with the first try
    assert client.get("/login/provider/back").status_code == 400
    assert store.accounts.all() == {}


def test_who_breaks_it_off_is_told_so(client: FlaskClient) -> None:
    answer = enter(client, "")
    assert (answer.status_code, "did not let you in" in answer.text) == (403, True)


def test_a_wrong_secret_opens_nothing(client: FlaskClient, store: Store, wanted: Callable[..., Provider]) -> None:
    wanted(secret="another one")  # noqa: S106
    assert enter(client, "s-1").status_code == 502
    assert store.accounts.all() == {}


def test_a_provider_that_is_away_is_said_and_holds_nobody(
    client: FlaskClient, store: Store, wanted: Callable[..., Provider]
) -> None:
    enter(client, "s-1")
    wanted(issuer="http://127.0.0.1:9")
    answer = app.server.test_client().get("/login/provider?to=/students")
    assert (answer.status_code, "cannot be reached" in answer.text) == (503, True)
    assert 'href="/login/provider?to=%2Fstudents"' in answer.text
    out = client.post("/logout")
    assert (out.status_code, out.headers["Location"]) == (303, "/")
    assert ">Log in<" in client.get("/students").text


def test_an_issuer_that_calls_itself_otherwise_is_refused(client: FlaskClient, wanted: Callable[..., Provider]) -> None:
    wanted(issuer=f"{wanted().issuer}/")
    assert client.get("/login/provider").status_code == 502


def test_logging_out_ends_the_session_there_too(client: FlaskClient, store: Store, issuer: str) -> None:
    enter(client, "s-1")
    out = client.post("/logout")
    asked = urlsplit(out.headers["Location"])
    assert out.headers["Location"].startswith(f"{issuer}/end?")
    assert parse_qs(asked.query)["post_logout_redirect_uri"] == ["http://localhost/login"]
    back = requests.get(out.headers["Location"], allow_redirects=False, timeout=10).headers["Location"]
    assert client.get(back.removeprefix("http://localhost")).status_code == 200
    assert ">Log in<" in client.get("/students").text


def test_below_a_path_of_a_site_the_way_back_is_there(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KTUDASH_BASE_URL", "https://portal.example.kz")
    monkeypatch.setenv("KTUDASH_BASE_PATH", "/ktu/")
    asked = parse_qs(urlsplit(begin(client, "/ktu/students")).query)
    assert asked["redirect_uri"] == ["https://portal.example.kz/ktu/login/provider/back"]


@pytest.mark.parametrize("to", ["https://elsewhere.example", "//elsewhere.example", "/nowhere"])
def test_nobody_is_led_elsewhere(client: FlaskClient, to: str) -> None:
    assert client.get(vouch(begin(client, to), "s-1")).headers["Location"] == "/"


def test_with_a_provider_nobody_is_the_one_person_of_the_machine(client: FlaskClient) -> None:
    assert app.server.config[ONE_PERSON]
    page = client.get("/research").text
    assert ">Log in<" in page
    assert "python -m ktudash user add" not in page


def test_without_a_provider_its_addresses_lead_nowhere(store: Store) -> None:
    client = app.server.test_client()
    for address in ("/login/provider", "/login/provider/back"):
        answer = client.get(address)
        assert (answer.status_code, "KTUDASH_OIDC_ISSUER" in answer.text) == (404, True)


@pytest.mark.parametrize("settings", [{}, SET], ids=["without", "with"])
def test_the_library_is_read_before_workers_part_and_only_where_there_is_a_provider(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/ledger.sqlite")
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    asked = "import sys, app; print('authlib' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], cwd=PROJECT, stdout=subprocess.PIPE, text=True, check=True)
    assert told.stdout == f"{bool(settings)}\n"
