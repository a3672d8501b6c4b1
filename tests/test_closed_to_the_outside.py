"""What the real app tells browsers to load, run and send: all of it, word by word."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from flask.testing import FlaskClient

import app

#: The whole policy; ``scripts`` are the hashes of Dash's own inline scripts, which change with its version.
POLICY = {
    "default-src": "'self'",
    "script-src": "'self' {scripts}",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' data: blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


@pytest.mark.parametrize("address", ["/", "/students?line=SP-1", "/nowhere"])
def test_every_page_has_the_whole_policy(client: FlaskClient, address: str) -> None:
    response = client.get(address)
    assert response.mimetype == "text/html"
    (policy,) = response.headers.getlist("Content-Security-Policy")
    directives = [part.strip().partition(" ")[::2] for part in policy.split(";")]
    assert len(dict(directives)) == len(directives)
    found = dict(directives)
    assert found == {name: value.format(scripts=hashes(response.text)) for name, value in POLICY.items()}


def hashes(page: str) -> str:
    """Those of the inline scripts that a page holds, but for data and for comments: no other may run."""
    page = re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)
    inline = re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>(.*?)</script>", page, re.DOTALL)
    assert inline
    digests = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in inline]
    return " ".join(f"'sha256-{digest}'" for digest in digests)


@pytest.mark.parametrize(
    "address", ["/", "/_dash-layout", "/actuals/history.csv", "/export/standard-set?line=SP-9", "/assets/ktudash.js"]
)
def test_every_answer_says_what_it_is_and_where_readers_come_from_to_nobody(client: FlaskClient, address: str) -> None:
    with client.get(address) as response:
        assert response.headers.getlist("X-Content-Type-Options") == ["nosniff"]
        assert response.headers.getlist("Referrer-Policy") == ["same-origin"]
        if response.mimetype != "text/html":
            nothing = "default-src 'none'; base-uri 'none'; frame-ancestors 'self'"
            assert response.headers.getlist("Content-Security-Policy") == [nothing]
        assert not [name for name, _ in response.headers if name.startswith("Access-Control-")]
