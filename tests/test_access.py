"""Who may do what: each role at each address and each callback, asked over HTTP of the whole app."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from html import escape, unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask.testing import FlaskClient

import app
from ktudash.accounts import ADMINISTRATOR, READER, REPORTER, ROLES, at_least
from ktudash.catalog import Indicator
from ktudash.serving.access import ONE_PERSON, READERS
from ktudash.serving.rights import CALLBACKS, PUBLIC, ROUTES, name_of
from ktudash.store import Store, get_store
from tests import callback_requests

PASSWORD = "four words and a horse"  # noqa: S105
#: Whose indicator the reporter of these tests may report.
CODE = "CD-1.1.1"
OWNER = "Vice-Rector for Academic Affairs"

LogIn = Callable[[str], FlaskClient]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The app's store, on a ledger of its own, where each role has an account of its name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", f"sqlite:///{tmp_path_factory.mktemp('access')}/ledger.sqlite")
        found = get_store()
        for role in ROLES:
            found.accounts.add(role, role, [OWNER] if role == REPORTER else [], PASSWORD, author="test")
        found.accounts.add("former one", ADMINISTRATOR, [], PASSWORD, author="test")
        yield found
        found.ledger.close()


@pytest.fixture(scope="module")
def tokens(store: Store) -> dict[str, str]:
    """What the browsers of those who have logged in hold; that of the disabled account still holds it."""
    held = {"": "", "disabled": ""}
    for name in ROLES:
        held[name] = store.sessions.begin(store.accounts.of(name))
    held["disabled"] = store.sessions.begin(store.accounts.of("former one"))
    store.accounts.change("former one", ADMINISTRATOR, [], disabled=True, author="test")
    return held


@pytest.fixture
def log_in(tokens: dict[str, str]) -> LogIn:
    """A browser in which somebody has logged in."""

    def browser(name: str) -> FlaskClient:
        client = app.server.test_client()
        with client.session_transaction() as session:
            session["token"] = tokens[name]
        return client

    return browser


def enter(client: FlaskClient, name: str, password: str = PASSWORD, **options: Any) -> Any:
    return client.post("/login", data={"name": name, "password": password, "to": "/students"}, **options)


#: An address for each endpoint, and how it is asked.
ASKED: dict[str, tuple[str, str]] = {
    "/": ("GET", "/"),
    "/<path:path>": ("GET", "/students"),
    "/_dash-update-component": ("POST", callback_requests.ADDRESS),
    "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>": (
        "GET",
        "/_dash-component-suites/dash/nothing.js",
    ),
    "_dash_assets.static": ("GET", "/assets/ktudash.css"),
    "bootstrap.static": ("GET", "/bootstrap/static/css/bootstrap.min.css"),
    "static": ("GET", "/static/none"),
    "choose": ("GET", "/language/en"),
    "choose-scheme": ("GET", "/scheme/dark"),
    "log-in": ("GET", "/login"),
    "provider": ("GET", "/login/provider"),
    "provider-back": ("GET", "/login/provider/back"),
    "password": ("GET", "/password"),
    "log-out": ("POST", "/logout"),
    "data-<name>.csv": ("GET", "/data/targets.csv"),
    "data-<path:name>": ("GET", "/data/none"),
    "data-charts/<name>.json": ("GET", "/data/charts/none.json"),
    "data-read-only": ("POST", "/data/targets.csv"),
    "export-audit": ("GET", "/export/audit/csv"),
    "export-indicators": ("GET", "/export/indicators/csv"),
    **{f"export-{one}": ("POST", f"/export/{one}") for one in ("csv", "xlsx", "pptx", "current", "drawing", "sheets")},
    "standard_set": ("GET", "/export/standard-set?line=SP-1"),
    "data-indicators.csv": ("GET", "/data/indicators.csv"),
    "data-indicators.json": ("GET", "/data/indicators.json"),
    "data-openapi.json": ("GET", "/data/openapi.json"),
    "health": ("GET", "/health"),
    "ready": ("GET", "/ready"),
}

WHO = ("", "reader", "reporter", "editor", "administrator", "disabled")


def role_of(name: str, *, is_open: bool) -> str:
    return name if name in ROLES else READER if is_open else ""


def refused(response: Any) -> bool:
    to_login = response.status_code == 303 and response.headers["Location"].startswith("/login?to=")
    return to_login or response.status_code in (401, 403)


def requests() -> list[tuple[str, dict[str, Any]]]:
    bodies = callback_requests.requests(app.app)
    return [(name_of(app.app.callback_map[body["output"]]), body) for body in bodies]


def test_every_address_and_every_callback_has_its_role() -> None:
    endpoints = {rule.endpoint for rule in app.server.url_map.iter_rules()}
    assert endpoints | {"plotly_js"} == set(ROUTES)
    names = [name_of(called) for called in app.app.callback_map.values() if "callback" in called]
    assert sorted(names) == sorted(CALLBACKS)


def test_what_is_not_declared_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    client = app.server.test_client()
    for name, body in requests():
        if name == "labour-clicked.data":
            monkeypatch.delitem(CALLBACKS, name)  # type: ignore[arg-type]
            assert client.post(callback_requests.ADDRESS, json=body).status_code == 403
    monkeypatch.delitem(ROUTES, "/actuals/state.csv")  # type: ignore[arg-type]
    assert client.get("/actuals/state.csv").status_code == 403


@pytest.mark.parametrize("readers", ["open", "accounts"])
@pytest.mark.parametrize("name", WHO)
def test_each_address_is_for_who_may(name: str, readers: str, log_in: LogIn, only: Callable[[str], None]) -> None:
    only(readers)
    role = role_of(name, is_open=readers == "open")
    for endpoint, wanted in ROUTES.items():
        # The password is of an account: who has none is led to the login (test_own_password).
        if endpoint in ("plotly_js", "log-out", "/_dash-update-component", "password"):
            continue
        method, address = ASKED.get(endpoint, ("GET", endpoint))
        with log_in(name) as client, client.open(address, method=method) as response:
            may = wanted == PUBLIC or at_least(role, wanted)
            assert refused(response) is not may, (endpoint, response.status_code)


@pytest.mark.parametrize("readers", ["open", "accounts"])
@pytest.mark.parametrize("name", WHO)
def test_each_callback_is_for_who_may(
    name: str, readers: str, log_in: LogIn, only: Callable[[str], None], store: Store
) -> None:
    only(readers)
    role, client = role_of(name, is_open=readers == "open"), log_in(name)
    values, explained = len(store.ledger.history()), len(store.office.explanation_history())
    for first, body in requests():
        response = client.post(callback_requests.ADDRESS, json=body)
        may = at_least(role, CALLBACKS[first])
        assert refused(response) is not may, (first, response.status_code, response.text[:200])
        if not may:
            assert response.text.startswith("Nothing was done")
    assert set(store.ledger.history()["author"][values:]) <= {name}
    assert {one.author for one in store.office.explanation_history()[explained:]} <= {name}


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets everybody read, or those with an account."""

    def let(readers: str) -> None:
        monkeypatch.setitem(app.server.config, READERS, readers)

    return let


def test_a_browser_enters_and_leaves(store: Store, tokens: dict[str, str]) -> None:
    client = app.server.test_client()
    page = client.get("/login?to=/students")
    assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-store")
    assert 'name="password"' in page.text
    assert "minlength" not in page.text, "what is known already may have any length"
    wrong = enter(client, "reader", "not this one at all")
    assert (wrong.status_code, "do not belong together" in wrong.text) == (401, True)
    assert "Set-Cookie" not in wrong.headers
    done = enter(client, "READER")
    assert (done.status_code, done.headers["Location"]) == (303, "/students")
    (cookie,) = done.headers.getlist("Set-Cookie")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    inside = client.get("/students")
    assert ">reader (reader)<" in inside.text
    # Sent again, a late answer would put it in the place of a newer one.
    assert "Set-Cookie" not in inside.headers
    with client.session_transaction() as session:
        first = session["token"]
    assert enter(client, "reader").status_code == 303
    with client.session_transaction() as session:
        second = session["token"]
    # Whoever had the first one has nothing.
    assert (store.sessions.find(first), store.sessions.find(second)) == (None, store.accounts.of("reader"))
    assert client.post("/logout").status_code == 303
    assert store.sessions.find(second) is None
    assert ">Log in<" in client.get("/students").text


def test_once_there_are_accounts_they_are_not_looked_for_at_each_request(
    log_in: LogIn, store: Store, tokens: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert store.has_accounts()
    looked: list[str] = []
    monkeypatch.setattr(store.accounts, "any", lambda: looked.append("any"))
    monkeypatch.setattr(store.accounts, "all", lambda: looked.append("all"))
    assert log_in("").get("/data/targets.csv").status_code == 200
    assert looked == []


def test_behind_tls_the_cookie_is_for_tls_alone(store: Store, tokens: dict[str, str]) -> None:
    done = enter(app.server.test_client(), "reader", base_url="https://localhost")
    (cookie,) = done.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-ktudash=")
    assert "Secure" in cookie.split("; ")


@pytest.mark.parametrize(
    "to", ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "//[", "/nowhere", "/login"]
)
def test_nobody_is_led_elsewhere_by_the_login(store: Store, tokens: dict[str, str], to: str) -> None:
    client = app.server.test_client()
    done = client.post("/login", data={"name": "reader", "password": PASSWORD, "to": to})
    assert done.headers["Location"] == "/"


def test_who_follows_a_link_to_a_file_logs_in_and_gets_it(
    store: Store, tokens: dict[str, str], only: Callable[[str], None]
) -> None:
    only("accounts")
    client, file = app.server.test_client(), "/actuals/template.xlsx?year=2024&owner=Rector"
    assert client.get(file).status_code == 401, "a program is told so"
    led = client.get(file, headers={"Sec-Fetch-Dest": "document"})
    assert (led.status_code, led.headers["Location"].partition("?")[0]) == (303, "/login")
    way = {"to": file}
    assert dict(parse_qsl(urlsplit(led.headers["Location"]).query)) == way
    done = client.post("/login", data={"name": "reader", "password": PASSWORD} | way)
    shown = client.get(done.headers["Location"])
    assert "reader (reader)" in shown.text
    assert f'href="{escape(file)}"' in shown.text
    assert client.get(file).status_code == 200


def test_the_login_speaks_the_language_that_is_chosen_there_or_in_the_link(
    store: Store, tokens: dict[str, str], only: Callable[[str], None]
) -> None:
    only("accounts")
    client = app.server.test_client()
    led = client.get("/students?lang=ru")
    page = client.get(led.headers["Location"]).text
    assert '<h1 class="page-title">Войти</h1>' in page
    (action,) = re.findall(r'action="([^"]+)"', page)
    wrong = client.post(action, data={"name": "reader", "password": "none of these"})
    assert "Неверное имя или пароль" in wrong.text, "and so does what comes of it"
    page = client.get("/login?to=/students").text
    ways = dict(re.findall(r'href="([^"]+)" title="[^"]+" lang="(\w+)"', page))
    chosen = client.get(unescape(next(way for way, code in ways.items() if code == "kk")))
    assert chosen.headers["Location"] == "/login?to=%2Fstudents"
    assert '<html lang="kk">' in client.get(chosen.headers["Location"]).text


def test_a_page_elsewhere_logs_nobody_in_or_out(log_in: LogIn, store: Store, tokens: dict[str, str]) -> None:
    client = log_in("reader")
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert client.post("/logout", headers=elsewhere).status_code == 403
    assert enter(client, "editor", headers=elsewhere).status_code == 403
    assert store.sessions.find(tokens["reader"]) == store.accounts.of("reader")


def test_too_many_attempts_are_refused_whatever_is_typed(store: Store, tokens: dict[str, str]) -> None:
    client = app.server.test_client()
    told = [enter(client, "somebody", str(one)).status_code for one in range(6)]
    assert told == [401] * 5 + [429]
    assert enter(client, "reporter").status_code == 303  # another name from there is no such attempt


def test_what_is_kept_for_one_reader_is_shown_to_no_other(
    log_in: LogIn, only: Callable[[str], None], tokens: dict[str, str]
) -> None:
    for readers in ("open", "accounts"):
        only(readers)
        pages = {}
        for name in ("editor", "reader", "", "reader", "editor"):
            answer = log_in(name).get("/research")
            pages.setdefault(name, set()).add(answer.text)
            if name:
                assert f">{name} ({name})<" in answer.text
                assert "public" not in answer.headers.get("Cache-Control", "")
                assert "Cookie" in answer.headers["Vary"]
            elif readers == "accounts":
                assert answer.status_code == 303
            assert not any(f">{other} ({other})<" in answer.text for other in ROLES if other != name)
        assert {name: len(found) for name, found in pages.items()} == {"editor": 1, "reader": 1, "": 1}


def test_a_name_of_what_a_browser_holds_opens_nothing_for_another(
    log_in: LogIn, only: Callable[[str], None], tokens: dict[str, str]
) -> None:
    only("accounts")
    answer = log_in("reader").get("/data/targets.csv")
    assert (answer.status_code, answer.headers["Cache-Control"], "ETag" in answer.headers) == (200, "no-store", False)
    again = app.server.test_client().get("/data/targets.csv", headers={"If-None-Match": "*"})
    assert again.status_code == 401


def keep(client: FlaskClient, code: str) -> str:
    planned = get_store().targets()
    year, value = planned[planned["code"] == code].iloc[0][["year", "value"]]
    version = get_store().version()
    typed = {
        "indicator-seen": {"code": code, "version": version, "upload_id": f"{version:032x}", "doubted": None},
        "indicator-year": str(year),
        "indicator-value": f"{value:g}",
        "actuals-author": "Somebody else",
    }
    body = callback_requests.request(app.app, "indicator-keep.n_clicks", typed)
    answer = client.post(callback_requests.ADDRESS, json=body)
    assert answer.status_code == 200
    return answer.text


def of_another_owner(store: Store) -> Indicator:
    """An indicator that somebody else answers for."""
    known = store.catalog.indicators.values()
    return next(one for one in known if one.owner and OWNER not in one.owner and one.unit == "%")


def test_a_reporter_reports_for_the_owners_given_and_nobody_else(
    log_in: LogIn, store: Store, tokens: dict[str, str]
) -> None:
    client, before = log_in("reporter"), len(store.ledger.history())
    other = of_another_owner(store)
    assert f"{other.code} is reported by" in keep(client, other.code)
    assert "is reported by" in client.get(f"/targets/{other.code}").text
    assert "indicator-value" not in client.get(f"/targets/{other.code}").text
    assert len(store.ledger.history()) == before
    keep(client, CODE)
    assert store.ledger.history()["author"].tolist()[before:] == ["reporter"]
    page = client.get(f"/targets/{CODE}").text
    assert "Signed with your account, reporter." in page
    assert "the name in the card above" not in page, "there is no such field"


def test_rows_of_others_in_a_file_are_refused(log_in: LogIn, store: Store, tokens: dict[str, str]) -> None:
    other = of_another_owner(store)
    file = f"Code;Year;Actual\n{CODE};2025;9950\n{other.code};{other.years[0]};7\n"
    contents = "data:text/csv;base64," + base64.b64encode(file.encode()).decode()
    bodies = dict(requests())
    client, before = log_in("reporter"), len(store.ledger.history())
    for first in ("actuals-upload.data", "actuals-keep.n_clicks"):
        body = bodies[first]
        for part in (*body["inputs"], *body["state"]):
            if isinstance(part, dict) and part["id"] == "actuals-upload":
                part["value"] = {"name": "actuals.csv", "at": 1, "contents": contents}
            if isinstance(part, dict) and part["id"] == "actuals-checked":
                part["value"] = {"upload_id": "a" * 32, "version": store.version(), "explained": 0, "year": ""}
        answer = client.post(callback_requests.ADDRESS, json=body)
        if first == "actuals-upload.data":
            assert f"{other.code} is reported by" in answer.text
    kept = store.ledger.history().iloc[before:]
    assert (kept["code"].tolist(), set(kept["author"])) == ([CODE], {"reporter"})


@pytest.mark.parametrize(
    ("options", "alone"),
    [
        ({}, True),
        ({"base_url": "http://127.0.0.1:8050"}, True),
        ({"base_url": "http://[::1]:8050", "environ_overrides": {"SERVER_NAME": "::1"}}, True),  # as servers say it
        ({"environ_overrides": {"SERVER_NAME": "0.0.0.0"}}, False),  # noqa: S104 - where it listens
        ({"environ_overrides": {"REMOTE_ADDR": "10.0.0.7"}}, False),
        ({"headers": {"X-Forwarded-For": "10.0.0.7"}}, False),
        ({"headers": {"X-Forwarded-Proto": "http"}}, False),
    ],
)
def test_without_accounts_only_the_machine_itself_writes(
    options: dict[str, Any], alone: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/nobody.sqlite")
    client = app.server.test_client()
    page = client.get("/research", **options)
    assert (page.status_code, "python -m ktudash user add" in page.text) == (200, not alone)
    (body,) = [one for name, one in requests() if name == "indicator-explain.n_clicks"]
    for part in body["state"]:
        typed = {"actuals-author": "A typed name", "indicator-until": "2026-03-01"}
        part["value"] = typed.get(part["id"], part["value"])
    answer = client.post(callback_requests.ADDRESS, json=body, **options)
    assert answer.status_code == (200 if alone else 401)
    assert {one.author for one in get_store().office.explanation_history()} == ({"A typed name"} if alone else set())
    told = client.get("/login", **options).text
    assert "python -m ktudash user add NAME --role administrator" in told


def test_a_server_for_an_office_takes_nobody_for_the_one_person(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A proxy that passes on neither name nor address looks like the machine itself."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/nobody.sqlite")
    monkeypatch.setitem(app.server.config, ONE_PERSON, False)
    client = app.server.test_client()
    assert "python -m ktudash user add" in client.get("/research", base_url="http://127.0.0.1:8050").text
    for name, body in requests():
        if CALLBACKS[name] != READER:
            assert client.post(callback_requests.ADDRESS, json=body).status_code == 401, name
