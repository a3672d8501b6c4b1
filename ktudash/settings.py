"""What the environment may change, read once into one frozen object."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

PROJECT = Path(__file__).resolve().parent.parent

#: Reported values live beside the project unless told otherwise; invented ones never in the same file.
DATABASE = f"sqlite:///{PROJECT / 'var' / 'ktudash.sqlite'}"
DEMO_DATABASE = f"sqlite:///{PROJECT / 'var' / 'demo.sqlite'}"

#: What follows from files alone, and may be deleted.
CACHE = PROJECT / "var" / "cache"

#: Karaganda has the time of Almaty.
TIMEZONE = ZoneInfo("Asia/Almaty")

#: Who may read: everybody, or who has logged in.
READERS: Final = ("open", "accounts")
#: The file of the state folder with what sessions are signed with, and its least length where it is given.
SECRET: Final = "ktudash.secret"  # noqa: S105 - the name of a file
SHORTEST_SECRET: Final = 32

#: Numbers for a monitoring system are read by programs of the machine; another word is the token that opens them.
METRICS_LOCAL: Final = "local"

#: What switches something on or off. Any other word may mean either.
_OFF: Final = ("0", "no", "off", "false")
_SWITCH: Final = dict.fromkeys(("", *_OFF), False) | dict.fromkeys(("1", "yes", "on", "true"), True)
_DATABASE: Final = re.compile(r"(sqlite:///.+|postgres(ql)?(\+\w+)?://.+)")
_HOST: Final = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
_BASE: Final = re.compile(r"(/(?!\.\.?(/|$))[A-Za-z0-9._~-]+)*")
_SITE: Final = re.compile(r"(?P<site>https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?)(?P<path>/.*)?", re.IGNORECASE)
#: An identity provider: over TLS, or on this machine for trying it out.
_ISSUER: Final = re.compile(r"https://[^\s/?#]+[^\s?#]*|http://(localhost|127\.0\.0\.1)(:[0-9]+)?(/[^\s?#]*)?")
#: Names of groups may have any sign (those of directories have ``=``), roles are the last one's right side.
_GRANT: Final = re.compile(r"(?P<group>.+)=\s*(?P<role>reader|reporter|editor|administrator)\s*(:(?P<owner>.+))?")
_ANCESTOR: Final = re.compile(r"'self'|'none'|https?://[a-zA-Z0-9.*-]+(:[0-9]+)?")


def cache_folder(environment: Mapping[str, str] | None = None) -> Path | None:
    """Where is kept what follows from files alone (`KTUDASH_CACHE`); ``None`` where it is switched off.

    Apart from the settings: words are read before these, so that a fault in them can be said.
    """
    written = (os.environ if environment is None else environment).get("KTUDASH_CACHE", "")
    if written.lower() in _OFF:
        return None
    return Path(written or CACHE)


@dataclass(frozen=True)
class Fault:
    """A variable that makes no sense: its name, what was read, and the kind of thing expected (a message's choice)."""

    variable: str
    read: str
    expected: str


class SettingsError(ValueError):
    """What the environment says cannot be meant. ``faults`` are all of it, so that they are mended at once."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{one.variable}={one.read!r}" for one in faults))


@dataclass(frozen=True)
class Grant:
    """What a group of the identity provider may: a role, and of reporters an owner whose indicators they report."""

    group: str
    role: str
    owner: str = ""


@dataclass(frozen=True)
class Provider:
    """The identity provider that people log in through. ``name`` and ``groups`` are the claims that tell these."""

    issuer: str
    client: str
    secret: str = field(repr=False)
    scopes: tuple[str, ...] = ("openid", "profile", "email")
    name: str = "preferred_username"
    groups: str = "groups"
    grants: tuple[Grant, ...] = ()


@dataclass(frozen=True)
class Settings:
    """Settings of one process. Every field has an environment variable of the README's table."""

    data_dir: Path = PROJECT / "data"
    host: str = "127.0.0.1"
    port: int = 8050
    database_url: str = DATABASE
    demo: bool = False
    template: Path | None = None
    timezone: ZoneInfo = TIMEZONE
    hosts: tuple[str, ...] = ()
    frame_ancestors: str = "'self'"
    embed_ancestors: str = "'self'"
    base_path: str = ""
    base_url: str = ""
    readers: str = "open"
    state: Path = PROJECT / "var"
    secret: str = field(default="", repr=False)
    alone: bool = False
    provider: Provider | None = None
    metrics: str = field(default="", repr=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read the variables of the README's table. Raises :class:`SettingsError` with all that make no sense."""
        env = os.environ if environment is None else environment
        read = _Reader(env)
        demo = read.switch("KTUDASH_DEMO")
        store, default = ("DEMO_DATABASE_URL", DEMO_DATABASE) if demo else ("DATABASE_URL", DATABASE)
        hosts = tuple(one.strip().lower() for one in env.get("KTUDASH_HOSTS", "").split(",") if one.strip())
        ancestors = env.get("KTUDASH_FRAME_ANCESTORS", "") or "'self'"
        embedding = env.get("KTUDASH_EMBED_ANCESTORS", "") or "'self'"
        port = env.get("PORT", "8050")
        path = base_path(env.get("KTUDASH_BASE_PATH", ""))
        site = read.site("KTUDASH_BASE_URL", path)
        readers = env.get("KTUDASH_READERS", "") or "open"
        secret = env.get("KTUDASH_SECRET", "")
        metrics = env.get("KTUDASH_METRICS", "")
        metrics = "" if metrics.lower() in _OFF else metrics
        fits = port.isascii() and port.isdigit() and 0 < int(port) < 65536
        database = read.database(store, default)
        settings = cls(
            data_dir=Path(env.get("KTUDASH_DATA", "") or PROJECT / "data"),
            host=env.get("HOST", "127.0.0.1"),
            port=int(port) if read.that(fits, "PORT", port, "port") else 0,
            database_url=database,
            demo=demo,
            template=Path(env["KTUDASH_TEMPLATE"]) if env.get("KTUDASH_TEMPLATE") else None,
            timezone=read.zone("KTUDASH_TIMEZONE"),
            hosts=(*hosts, *filter(None, [urlsplit(site).hostname])),
            frame_ancestors=ancestors,
            embed_ancestors=embedding,
            base_path=path,
            base_url=site,
            readers=readers,
            state=Path(env.get("KTUDASH_STATE", "") or _beside(database)),
            secret=secret,
            alone=read.switch("KTUDASH_ALONE"),
            provider=read.provider(),
            metrics=metrics,
        )
        read.that(readers in READERS, "KTUDASH_READERS", readers, "readers")
        # What it is has no business in a log.
        read.that(not secret or len(secret) >= SHORTEST_SECRET, "KTUDASH_SECRET", "…", "secret")
        read.that(metrics in ("", METRICS_LOCAL) or len(metrics) >= SHORTEST_SECRET, "KTUDASH_METRICS", "…", "metrics")
        for host in hosts:
            read.that(bool(_HOST.fullmatch(host)), "KTUDASH_HOSTS", host, "host")
        for variable, sites in (("KTUDASH_FRAME_ANCESTORS", ancestors), ("KTUDASH_EMBED_ANCESTORS", embedding)):
            for one in sites.split():
                read.that(bool(_ANCESTOR.fullmatch(one)), variable, one, "ancestor")
        read.that(bool(_BASE.fullmatch(path)), "KTUDASH_BASE_PATH", path, "path")
        if read.faults:
            raise SettingsError(read.faults)
        return settings

    def missing(self) -> list[Fault]:
        """What the settings name and the machine does not have: folders and files, and where the ledger is kept."""
        found = []
        if not self.data_dir.is_dir():
            found.append(Fault("KTUDASH_DATA", str(self.data_dir), "folder"))
        if self.template and not self.template.is_file():
            found.append(Fault("KTUDASH_TEMPLATE", str(self.template), "file"))
        kept = self.database_url.removeprefix("sqlite:///")
        if kept != self.database_url and not _can_be_written(Path(kept.partition("?")[0])):
            found.append(Fault("DEMO_DATABASE_URL" if self.demo else "DATABASE_URL", self.database_url, "writable"))
        told = any(one.expected == "writable" for one in found)
        if not told and not self.secret and not _can_be_written(self.state / SECRET):
            found.append(Fault("KTUDASH_STATE", str(self.state), "writable"))
        return found

    def session_secret(self) -> str:
        """What the cookies of sessions are signed with: that of the environment, else one that is made once and kept
        in the state folder, for its owner alone. Raises ``OSError`` where it can be neither read nor made."""
        if self.secret:
            return self.secret
        self.state.mkdir(parents=True, exist_ok=True)
        file = self.state / SECRET
        if not file.exists():
            # Two workers may start at once: the one that comes second takes what the first one made.
            made = Path(f"{file}.{os.getpid()}")
            with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as whole:
                whole.write(secrets.token_urlsafe(48))
            with suppress(FileExistsError):
                os.link(made, file)
            made.unlink()
        return file.read_text(encoding="ascii")


def base_path(written: str) -> str:
    """The path below which readers find the dashboard, as links begin with it: ``ktu/`` is ``/ktu``, ``/`` is none."""
    bare = written.strip().strip("/")
    return f"/{bare}" if bare else ""


_OF_PROVIDER: Final = (
    *("KTUDASH_OIDC_ISSUER", "KTUDASH_OIDC_CLIENT", "KTUDASH_OIDC_SECRET", "KTUDASH_OIDC_SCOPES"),
    *("KTUDASH_OIDC_NAME", "KTUDASH_OIDC_GROUPS", "KTUDASH_OIDC_ROLES"),
)


class _Reader:
    """Reads variables, and gathers those that make no sense."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.faults: list[Fault] = []

    def that(self, holds: bool, variable: str, read: str, expected: str) -> bool:
        """Note a fault unless something ``holds``."""
        if not holds:
            self.faults.append(Fault(variable, read, expected))
        return holds

    def switch(self, variable: str) -> bool:
        written = self.environment.get(variable, "").strip().lower()
        self.that(written in _SWITCH, variable, written, "switch")
        return _SWITCH.get(written, False)

    def database(self, variable: str, default: str) -> str:
        url = self.environment.get(variable, "") or default
        # The address may hold a password: a fault does not repeat it.
        self.that(bool(_DATABASE.fullmatch(url)), variable, url.partition(":")[0], "database")
        return url

    def site(self, variable: str, path: str) -> str:
        """Scheme and name of the site. It may be written with ``path``, but with no other: links have that one."""
        written = self.environment.get(variable, "").strip()
        found = _SITE.fullmatch(written)
        names = found is not None and base_path(found["path"] or "") in ("", path)
        self.that(names or not written, variable, written, "address")
        return found["site"].lower() if found and names else ""

    def provider(self) -> Provider | None:
        """The identity provider, where one is named."""
        issuer, client, secret, scopes, name, groups, roles = (
            self.environment.get(variable, "").strip() for variable in _OF_PROVIDER
        )
        if not issuer:
            return None
        self.that(bool(_ISSUER.fullmatch(issuer)), "KTUDASH_OIDC_ISSUER", issuer, "issuer")
        self.that(bool(client), "KTUDASH_OIDC_CLIENT", client, "client")
        self.that(bool(secret), "KTUDASH_OIDC_SECRET", secret, "client-secret")
        asked = tuple(scopes.split()) or Provider.scopes
        self.that("openid" in asked, "KTUDASH_OIDC_SCOPES", scopes, "scopes")
        return Provider(
            issuer=issuer,
            client=client,
            secret=secret,
            scopes=asked,
            name=name or Provider.name,
            groups=groups or Provider.groups,
            grants=tuple(self._grants(roles)),
        )

    def _grants(self, written: str) -> Iterator[Grant]:
        """Groups with their roles: ``strategy=editor; finance=reporter:Finance Department; *=reader``."""
        parts = [one.strip() for one in written.split(";") if one.strip()]
        self.that(bool(parts), "KTUDASH_OIDC_ROLES", written, "grants")
        for part in parts:
            found = _GRANT.fullmatch(part)
            if self.that(found is not None, "KTUDASH_OIDC_ROLES", part, "grants") and found:
                yield Grant(found["group"].strip(), found["role"], (found["owner"] or "").strip())

    def zone(self, variable: str) -> ZoneInfo:
        written = self.environment.get(variable, "") or TIMEZONE.key
        try:
            return ZoneInfo(written)
        except (ValueError, OSError, ZoneInfoNotFoundError):  # a path, a folder, a name that is none
            self.that(False, variable, written, "zone")
            return TIMEZONE


def _beside(database: str) -> Path:
    """The folder of a ledger of SQLite; the project's own where the ledger is on a server."""
    kept = database.removeprefix("sqlite:///")
    return Path(kept.partition("?")[0]).parent if kept != database else PROJECT / "var"


def _can_be_written(file: Path) -> bool:
    """Whether the file can be written, or made: itself, or the nearest folder above it that is there."""
    there = next((one for one in (file, *file.absolute().parents) if one.exists()), Path())
    return os.access(there, os.W_OK) and (there == file or there.is_dir()) and not file.is_dir()
