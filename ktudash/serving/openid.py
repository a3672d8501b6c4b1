"""The way to the university's identity provider and back: OpenID Connect, by code, with PKCE, state and nonce.

What the provider says of somebody is their subject (who it is, for ever), a name, and groups, which the settings turn
into a role. The account is made at the first login and follows the groups at each later one. The library for it takes
a tenth of a start: :mod:`ktudash.serving.provider` imports this module where there is a provider only.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import flask
from authlib.integrations.base_client.errors import MismatchingStateError, OAuthError
from authlib.integrations.flask_client import FlaskIntegration, FlaskOAuth2App
from authlib.integrations.requests_client import OAuth2Session
from joserfc.errors import JoseError
from requests import RequestException

from ktudash.accounts import AccountError
from ktudash.accounts.roles import standing
from ktudash.components.who import LOGIN
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import LedgerError
from ktudash.serving import journal, session
from ktudash.serving.form import no_store
from ktudash.serving.provider import BACK, Page, chosen
from ktudash.serving.ways import way_on
from ktudash.settings import Provider
from ktudash.site import base, home
from ktudash.store import get_store
from ktudash.words import Text, msg

#: Under which state and nonce wait in the cookie.
_NAME: Final = "provider"
#: Signatures that only the provider can make; one with a secret or with none is refused, whatever it offers.
_SIGNED: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
#: Seconds that the provider has for each of its answers.
_WAITS: Final = 5
#: Seconds that its clock may differ from ours.
_LEEWAY: Final = 60

_LOG: Final = logging.getLogger(__name__)


class _Straight(OAuth2Session):
    """Asks the provider's own addresses, and follows no answer that leads elsewhere."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.max_redirects = 0


class _Client(FlaskOAuth2App):
    client_cls = _Straight


class OtherIssuer(Exception):
    """What answers at the issuer's address says that it is another one."""


def go(page: Page) -> Any:
    """Lead to the provider, which leads back to :func:`come_back`."""
    to = way_on(flask.request.args.get("to", ""))
    try:
        client = _client()
        asked = client.create_authorization_url(_address_of(BACK))
    except OtherIssuer as error:
        return _untrusted(error, page, to)
    except (RequestException, ValueError) as error:
        return _away(error, page, to)
    # One login at a time: what waits for others would only fill the cookie.
    for name in [one for one in flask.session if one.startswith("_state_")]:
        del flask.session[name]
    client.save_authorize_data(redirect_uri=_address_of(BACK), to=to, **asked)
    return no_store(flask.redirect(asked["url"], 303))


def end_address() -> str:
    """Where the provider ends its own session and leads back here; empty where it has no such address, or is away."""
    try:
        client = _client()
        if "end_session_endpoint" not in client.load_server_metadata():
            return ""
        asked = client.create_logout_url(_address_of(LOGIN), client_id=client.client_id)
    except (RequestException, OtherIssuer, ValueError) as error:
        _LOG.error("the identity provider is away: %r", error)
        return ""
    return str(asked["url"])


def come_back(page: Page) -> Any:
    """Let in whom the provider sends back, or say why not."""
    state = flask.request.args.get("state", "")
    begun = FlaskIntegration(_NAME).get_state_data(flask.session, state) or {}
    to, subject = way_on(begun.get("to", "")), ""
    try:
        claims = _claims()
        subject = str(claims["sub"])
        return session.begin(_enter(claims), to, "provider")
    except MismatchingStateError:
        return _refuse(page, to, msg("accounts-provider-again"), 400, "no such login")
    except OAuthError as error:
        if error.error == "access_denied":
            return _refuse(page, to, msg("accounts-provider-refused"), 403, "refused there")
        return _untrusted(error, page, to)
    except (JoseError, KeyError, OtherIssuer, TypeError) as error:
        return _untrusted(error, page, to)
    except (RequestException, ValueError) as error:  # no JSON, too
        return _away(error, page, to)
    except AccountError as error:
        return _refuse(page, to, error.text, 403, "no account", subject)
    except LedgerError:
        return _refuse(page, to, msg("accounts-away"), 503, "away")
    except ReportingError as error:  # a name that no account can have
        return _refuse(page, to, error.text, 403, "odd name", subject)


def _claims() -> Mapping[str, Any]:
    """What the provider says of who comes back, checked: signature, issuer, audience, nonce, time."""
    client, wanted = _client(), chosen()
    options = {
        "iss": {"essential": True, "value": wanted.issuer},
        "aud": {"essential": True, "value": wanted.client},
        "sub": {"essential": True},
    }
    token = client.authorize_access_token(claims_options=options, leeway=_LEEWAY)
    claims: dict[str, Any] = dict(token["userinfo"])
    if {wanted.name, wanted.groups} <= claims.keys() or "userinfo_endpoint" not in client.server_metadata:
        return claims
    # Many providers tell these at another address only.
    more = dict(client.userinfo(token=token))
    if more.get("sub") != claims["sub"]:
        raise KeyError("sub")
    return {**more, **claims}


def _enter(claims: Mapping[str, Any]) -> Any:
    wanted = chosen()
    told = claims.get(wanted.groups, [])
    groups = [told] if isinstance(told, str) else [one for one in told if isinstance(one, str)]
    role, owners = standing(groups, wanted.grants)
    name = claims.get(wanted.name)
    return get_store().accounts.provided(
        wanted.issuer, str(claims["sub"]), name if isinstance(name, str) else "", role, owners
    )


def _untrusted(error: Exception, page: Page, to: str) -> Any:
    _LOG.error("the identity provider's answer is not to be trusted: %r", error)
    told = msg("accounts-provider-wrong", request=flask.g.get("request_id", ""))
    return _refuse(page, to, told, 502, "untrusted answer")


def _away(error: Exception, page: Page, to: str) -> Any:
    _LOG.error("the identity provider is away: %r", error)
    return _refuse(page, to, msg("accounts-provider-away"), 503, "provider away")


def _refuse(page: Page, to: str, told: Text, status: int, result: str, subject: str = "") -> Any:
    # With the subject the administrator can link an account.
    journal.note("login", way="provider", result=result, subject=subject)
    return page(to, told, status)


def _address_of(address: str) -> str:
    """The whole address by which browsers come to an address of ours."""
    return (home() or flask.request.host_url.rstrip("/") + base()) + address


def _client() -> FlaskOAuth2App:
    """The client of the settings, which knows the provider's addresses. Raises ``requests.RequestException`` where
    they cannot be had, and :class:`OtherIssuer`."""
    wanted = chosen()
    client = _made(wanted)
    told = client.load_server_metadata()
    if told.get("issuer") != wanted.issuer:
        _made.cache_clear()
        raise OtherIssuer(told.get("issuer"))
    offered = told.get("id_token_signing_alg_values_supported") or ["RS256"]
    told["id_token_signing_alg_values_supported"] = [one for one in offered if one in _SIGNED]
    return client


@lru_cache(maxsize=4)
def _made(wanted: Provider) -> FlaskOAuth2App:
    return _Client(
        FlaskIntegration(_NAME),
        _NAME,
        client_id=wanted.client,
        client_secret=wanted.secret,
        server_metadata_url=f"{wanted.issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={
            "scope": " ".join(wanted.scopes),
            "code_challenge_method": "S256",
            "default_timeout": _WAITS,
        },
    )
