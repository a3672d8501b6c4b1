"""Requests that nobody means, to every address of the whole app: none is a fault of the server, none makes it large."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import dash
import pytest
from flask.testing import FlaskClient

import app
from ktudash.serving.rights import ROUTES
from tests.servers import running

#: What stands after the question mark, as nobody types it.
QUERIES = (
    "line=SP-1&line=CD-1&year=2024&year=2025&figures=printed&figures=x",
    "as_of=2024-01-01&as_of=9999-99-99&since=²&year=²022&code=SP-1.1.1&code=",
    "line=%ED%A0%80&q=%ED%B0%80&owner=%ff%fe&lang=%00",
    "line[]=SP-1&line[$ne]=1&__proto__=1&year=1e400&year=-1&base=" + "9" * 400,
    "q=" + "%D2%9B" * 30_000,
    "&".join(f"q{one}=1" for one in range(2_000)),
)
#: The longest answer: an address as long as that may be repeated in links, not in every one of a thousand.
MOST_BYTES = 20 * 2**20

ADDRESSES = sorted(
    {one["path"] for one in dash.page_registry.values() if "<" not in one["path"]}
    | {"/targets/SP-2.5.7", "/targets/²", "/data/targets.csv", "/data/charts/research.json", "/data/none"}
    | {"/export/audit/csv", "/export/audit/xlsx", "/export/indicators/csv", "/export/indicators/xlsx"}
    | {"/export/standard-set", "/language/en", "/login", "/login/provider", "/login/provider/back", "/password"}
    | {route for route in ROUTES if route.startswith("/") and "<" not in route}
)


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


@pytest.mark.parametrize("query", QUERIES, ids=["doubled", "moments", "no letters", "shapes", "long", "many"])
def test_no_query_is_a_fault_of_the_server(client: FlaskClient, query: str) -> None:
    for address in ADDRESSES:
        with client.get(f"{address}?{query}") as answer:
            assert answer.status_code < 500, (address, answer.status_code)
            assert len(answer.data) < MOST_BYTES, (address, len(answer.data))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "HEAD"])
def test_no_method_is_a_fault_of_the_server(client: FlaskClient, method: str) -> None:
    for address in (*ADDRESSES, "/_dash-update-component/more", "/_dash-component-suites/dash/x.js", "/assets/x"):
        with client.open(address, method=method, data=b"\xff{") as answer:
            assert answer.status_code < 500, (address, answer.status_code)
            assert method != "TRACE" or answer.status_code in (404, 405), address


@pytest.mark.parametrize(
    "address",
    [
        "/assets/..%2f..%2fapp.py",
        "/assets/%2e%2e/app.py",
        "/assets/%00",
        "/assets/" + "a" * 5_000,
        "/assets/.git/config",
        "/.git/config",
        "/bootstrap/static/..%2f..%2f__init__.py",
        "/_dash-component-suites/dash/..%2f..%2f..%2fapp.py",
        "/_dash-component-suites/%00/%00",
        "/_dash-component-suites/dash/deps/" + "a" * 5_000,
        "/_dash-component-suites/os/environ",
        "/data/..%2f..%2fapp.py.csv",
        "/data/charts/..%2f..%2fapp.json",
        "/export/%ED%A0%80",
        "/targets/" + "9" * 100_000,
    ],
)
def test_nothing_lies_beside_what_is_served(client: FlaskClient, address: str) -> None:
    with client.get(address) as answer:
        assert answer.status_code == 404
        assert b"create_app" not in answer.data


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""]
)
@pytest.mark.parametrize(
    "body", [b"", b"\xff" * 1000, b"name=%ED%A0%80&password=%00", b"--x\r\n" * 500, b"a=" * 60_000]
)
def test_no_form_is_a_fault_of_the_server(client: FlaskClient, kind: str, body: bytes) -> None:
    for address in ("/login", "/password", "/logout"):
        answer = client.post(address, data=body, content_type=kind)
        assert answer.status_code < 500, (address, answer.status_code)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where the app is served as the Procfile says."""
    folder = tmp_path_factory.mktemp("odd")
    with running(folder, DATABASE_URL=f"sqlite:///{folder}/ledger.sqlite") as server:
        yield server.address[1]


def said(port: int, request: bytes) -> bytes:
    """What the server answers to bytes, until it hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        told = b""
        while part := connection.recv(65_536):
            told += part
        return told


HEAD = b"POST /_dash-update-component HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    "request_",
    [
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nhello",
        HEAD + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        HEAD + b"Content-Length: -1\r\n\r\n{}",
        HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        HEAD + b"Content-Length: 100\r\n\r\n{}",
        HEAD + b"X: " + b"x" * 100_000 + b"\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"\0" * 1000,
    ],
)
def test_no_bytes_are_a_fault_of_the_server(port: int, request_: bytes) -> None:
    told = said(port, request_)
    first = told.split(b"\r\n", 1)[0]
    assert not told or first.split(b" ")[1] in (b"400", b"404", b"408", b"413", b"414", b"421", b"431", b"501"), first
    assert b"Traceback" not in told
    assert b"200 OK" in said(port, b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")


def test_what_a_proxy_says_counts_where_it_is_believed(port: int) -> None:
    over = b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
    assert b"Strict-Transport-Security" in said(port, over)
    assert b"Strict-Transport-Security" not in said(port, over.replace(b": https", b": http"))
