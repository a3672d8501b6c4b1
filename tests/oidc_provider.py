"""An identity provider that keeps to the letter of OpenID Connect: what the tests log in through.

A program of its own: `python -m tests.oidc_provider PORT`. It knows one client, its secret and its way back; it asks
for PKCE and a nonce, signs with a key of its own, and takes each code once. Who logs in is typed (``as``, a subject of
`PEOPLE`). Some of its people make it err, as providers that are set up wrong or broken do.
"""

from __future__ import annotations

import sys
import time
from typing import Any

import flask
from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode, UserInfo
from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

CLIENT = "ktudash"
SECRET = "what the provider and the dashboard know"  # noqa: S105

#: By subject: what the identity token says, and under ``there`` what is told at the other address alone.
PEOPLE: dict[str, dict[str, Any]] = {
    "s-1": {"preferred_username": "A. Bekova", "groups": ["staff", "CN=Strategy,OU=KTU"]},
    "s-2": {"preferred_username": "d.omarov", "there": {"groups": ["finance", "hr"]}},
    "s-3": {"preferred_username": "guest", "groups": []},
    "s-4": {"preferred_username": "аdmin", "groups": ["staff"]},  # the first letter is Cyrillic
    "s-5": {"preferred_username": "editor", "groups": ["staff"]},
    "other-nonce": {"preferred_username": "m1", "groups": ["staff"]},
    "other-audience": {"preferred_username": "m2", "groups": ["staff"]},
    "other-issuer": {"preferred_username": "m3", "groups": ["staff"]},
    "expired": {"preferred_username": "m4", "groups": ["staff"]},
    "other-key": {"preferred_username": "m5", "groups": ["staff"]},
    "no-signature": {"preferred_username": "m6", "groups": ["staff"]},
    "by-secret": {"preferred_username": "m7", "groups": ["staff"]},
    "other-person": {"preferred_username": "m8"},
}

KEY = RSAKey.generate_key(2048, auto_kid=True)
OTHER_KEY = RSAKey.generate_key(2048, {"kid": KEY.kid})

app = flask.Flask(__name__)
codes: dict[str, Code] = {}
tokens: dict[str, str] = {}
back: set[str] = set()


class Client:
    """The dashboard, as it was registered here."""

    client_id = CLIENT

    def get_client_id(self) -> str:
        return CLIENT

    def get_default_redirect_uri(self) -> None:
        return None

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, address: str) -> bool:
        return address in back

    def check_client_secret(self, secret: str) -> bool:
        return secret == SECRET

    def check_endpoint_auth_method(self, method: str, _endpoint: str) -> bool:
        return method == "client_secret_basic"

    def check_response_type(self, kind: str) -> bool:
        return kind == "code"

    def check_grant_type(self, kind: str) -> bool:
        return kind == "authorization_code"


class Code:
    """What was asked for with a code."""

    def __init__(self, request: Any) -> None:
        asked = request.payload.data
        self.subject = request.user
        self.redirect_uri = asked["redirect_uri"]
        self.scope = asked["scope"]
        self.nonce = asked["nonce"]
        self.code_challenge = asked["code_challenge"]
        self.code_challenge_method = asked["code_challenge_method"]

    def get_redirect_uri(self) -> str:
        return str(self.redirect_uri)

    def get_scope(self) -> str:
        return str(self.scope)

    def get_nonce(self) -> str:
        return str(self.nonce)

    def get_auth_time(self) -> int:
        return int(time.time())

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


class ByCode(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    """Codes are taken once."""

    TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic",)

    def save_authorization_code(self, code: str, request: Any) -> None:
        codes[code] = Code(request)

    def query_authorization_code(self, code: str, _client: Client) -> Code | None:
        return codes.get(code)

    def delete_authorization_code(self, code: Code) -> None:
        for key in [key for key, one in codes.items() if one is code]:
            del codes[key]

    def authenticate_user(self, code: Code) -> str:
        return str(code.subject)


class Identity(OpenIDCode):  # type: ignore[misc]
    """The identity token, with the faults of those that make it err."""

    def exists_nonce(self, nonce: str, _request: Any) -> bool:
        return any(one.nonce == nonce for one in codes.values())

    def generate_user_info(self, subject: str, _scope: str) -> UserInfo:
        return UserInfo(sub=subject, **{key: value for key, value in PEOPLE[subject].items() if key != "there"})

    def encode_id_token(self, token: dict[str, Any], request: Any) -> str:
        now, subject = int(time.time()), request.user
        claims = {
            "iss": issuer(),
            "aud": [CLIENT],
            "iat": now,
            "exp": now + 300,
            **self.get_authorization_code_claims(request.authorization_code),
            **self.generate_user_info(subject, token["scope"]),
        }
        wrong: dict[str, dict[str, Any]] = {
            "other-nonce": {"nonce": "another"},
            "other-audience": {"aud": ["somebody-else"]},
            "other-issuer": {"iss": "https://elsewhere.example"},
            "expired": {"iat": now - 900, "exp": now - 600},
        }
        claims |= wrong.get(subject, {})
        if subject == "no-signature":
            return jwt.encode({"alg": "none"}, claims, None, ["none"])
        if subject == "by-secret":
            return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(SECRET), ["HS256"])
        key = OTHER_KEY if subject == "other-key" else KEY
        return jwt.encode({"alg": "RS256", "kid": KEY.kid}, claims, key, ["RS256"])


def issuer() -> str:
    return flask.request.host_url.rstrip("/")


def keep_token(token: dict[str, Any], request: Any) -> None:
    tokens[token["access_token"]] = request.user


server = AuthorizationServer(app, query_client=lambda one: Client() if one == CLIENT else None, save_token=keep_token)
server.register_grant(ByCode, [Identity(require_nonce=True), CodeChallenge(required=True)])


@app.get("/.well-known/openid-configuration")
def configuration() -> dict[str, Any]:
    return {
        "issuer": issuer(),
        "authorization_endpoint": f"{issuer()}/authorize",
        "token_endpoint": f"{issuer()}/token",
        "userinfo_endpoint": f"{issuer()}/userinfo",
        "end_session_endpoint": f"{issuer()}/end",
        "jwks_uri": f"{issuer()}/keys",
        "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
        "code_challenge_methods_supported": ["S256"],
    }


@app.get("/keys")
def keys() -> dict[str, Any]:
    return dict(KeySet([KEY]).as_dict(private=False))


@app.put("/back")
def register() -> str:
    """Where the dashboard is: the address to which people are led back."""
    back.add(flask.request.get_data(as_text=True))
    return ""


@app.route("/authorize", methods=["GET", "POST"])
def authorize() -> Any:
    grant = server.get_consent_grant(end_user=None)
    if flask.request.method == "GET":
        people = "".join(f'<button name="as" value="{one}">{one}</button>' for one in PEOPLE)
        return f'<form method="post">{people}<button name="as" value="">No</button></form>'
    return server.create_authorization_response(grant=grant, grant_user=flask.request.form["as"] or None)


@app.post("/token")
def token() -> Any:
    return server.create_token_response()


@app.get("/userinfo")
def userinfo() -> Any:
    subject = tokens[flask.request.headers["Authorization"].removeprefix("Bearer ")]
    told = PEOPLE[subject].get("there", {})
    return {"sub": "somebody else" if subject == "other-person" else subject, **told}


@app.get("/end")
def end() -> Any:
    asked = flask.request.args
    if asked["client_id"] != CLIENT:
        flask.abort(400)
    return flask.redirect(f"{asked['post_logout_redirect_uri']}?state={asked['state']}")


if __name__ == "__main__":
    app.run("127.0.0.1", int(sys.argv[1]))
