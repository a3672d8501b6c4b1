"""The tables of a ledger, as the newest migration leaves them; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeDecorator


class UtcMoment(TypeDecorator[datetime]):
    """An aware datetime in UTC. SQLite keeps it without a zone, so the zone is put back on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """The moment as the database takes it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment of the ledger needs its time zone: {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """The moment, aware again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata: Final = sa.MetaData()


def _number() -> sa.Column[int]:
    return sa.Column(
        "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=True), primary_key=True
    )


observation: Final = sa.Table(
    "observation",
    metadata,
    _number(),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("value", sa.Double),
    sa.Column("status", sa.String(16), nullable=False, server_default="reported"),
    sa.Column("withdrawn", sa.Boolean, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("author", sa.String(200), nullable=False),
    sa.Column("recorded_at", UtcMoment, nullable=False),
    sa.Column("source_name", sa.String(255), nullable=False),
    sa.Column("source_sha256", sa.String(64), nullable=False),
    sa.Column("upload_id", sa.String(64), nullable=False),
    sa.CheckConstraint("(value IS NULL) = (withdrawn OR status = 'unranked')", name="a_value_or_why_there_is_none"),
    sa.CheckConstraint("status IN ('reported', 'lower_bound', 'unranked')", name="known_status"),
    sa.CheckConstraint("author <> ''", name="somebody_reported_it"),
    sa.Index("observation_by_key", "code", "year", "id"),
    sa.Index("observation_by_moment", "recorded_at"),
    sa.Index("observation_by_upload", "upload_id"),
    sqlite_autoincrement=True,
)
writers: Final = sa.Table("writers", metadata, sa.Column("id", sa.Integer, primary_key=True, autoincrement=False))

finding_status: Final = sa.Table(
    "finding_status",
    metadata,
    _number(),
    sa.Column("finding", sa.String(255), nullable=False),
    sa.Column("status", sa.String(16), nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("author", sa.String(200), nullable=False),
    sa.Column("recorded_at", UtcMoment, nullable=False),
    sa.Column("request_id", sa.String(64), nullable=False),
    sa.CheckConstraint("status IN ('open', 'explained', 'accepted', 'corrected')", name="known_status_of_a_finding"),
    sa.CheckConstraint("author <> ''", name="somebody_judged_it"),
    sa.CheckConstraint("note <> ''", name="and_said_why"),
    sa.Index("finding_status_by_finding", "finding", "id"),
    sa.Index("finding_status_by_moment", "recorded_at"),
    sa.Index("finding_status_by_request", "request_id", unique=True),
    sqlite_autoincrement=True,
)


def _signed(name: str, *key: str) -> tuple[SchemaItem, ...]:
    """Who kept a row, when, and in which request; and what it is found by."""
    return (
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", UtcMoment, nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.CheckConstraint("author <> ''"),
        sa.Index(f"{name}_by_key", *key, "id"),
        sa.Index(f"{name}_by_moment", "recorded_at"),
        sa.Index(f"{name}_by_request", "request_id", "place", unique=True),
    )


reporting_round: Final = sa.Table(
    "reporting_round",
    metadata,
    _number(),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("due", sa.Date, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    *_signed("reporting_round", "year"),
    sqlite_autoincrement=True,
)
assignment: Final = sa.Table(
    "assignment",
    metadata,
    _number(),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("owner", sa.String(500), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    *_signed("assignment", "code"),
    sqlite_autoincrement=True,
)
meeting: Final = sa.Table(
    "meeting",
    metadata,
    _number(),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("as_of", UtcMoment, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    *_signed("meeting", "name"),
    sa.Index("meeting_by_name", "name", unique=True),
    sqlite_autoincrement=True,
)
explanation: Final = sa.Table(
    "explanation",
    metadata,
    _number(),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Column("measure", sa.Text, nullable=False),
    sa.Column("responsible", sa.String(200), nullable=False),
    sa.Column("until", sa.Date),
    *_signed("explanation", "code", "year"),
    sqlite_autoincrement=True,
)
#: What is said of a year of an indicator; without a text the note before it is taken back.
year_note: Final = sa.Table(
    "year_note",
    metadata,
    _number(),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    *_signed("year_note", "code", "year"),
    sqlite_autoincrement=True,
)
unconfirmed: Final = sa.Table(
    "unconfirmed",
    metadata,
    _number(),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("read", sa.String(200), nullable=False),
    *_signed("unconfirmed", "code", "year"),
    sqlite_autoincrement=True,
)

#: Who may do what: a change of role, of owners, or a disabling is a new row. ``owners`` stand with semicolons between.
account: Final = sa.Table(
    "account",
    metadata,
    _number(),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("owners", sa.Text, nullable=False),
    sa.Column("disabled", sa.Boolean, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    *_signed("account", "name"),
    sqlite_autoincrement=True,
)
#: Not among the rows that are kept for ever: a password that was given up is nobody's business.
credential: Final = sa.Table(
    "credential",
    metadata,
    sa.Column("name", sa.String(100), primary_key=True),
    sa.Column("password_hash", sa.String(200), nullable=False),
    sa.Column("changed_at", UtcMoment, nullable=False),
)
#: Whose account is whose at an identity provider: a subject there, which is never given to another person, and a name.
identity: Final = sa.Table(
    "identity",
    metadata,
    sa.Column("issuer", sa.String(500), primary_key=True),
    sa.Column("subject", sa.String(255), primary_key=True),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Index("identity_by_name", "name", unique=True),
)
#: Attempts to log in of the last minutes, which all workers count together. Older ones are swept away.
login_attempt: Final = sa.Table(
    "login_attempt",
    metadata,
    _number(),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("address", sa.String(64), nullable=False),
    sa.Column("tried_at", UtcMoment, nullable=False),
    sa.Index("login_attempt_by_moment", "tried_at"),
    sqlite_autoincrement=True,
)
#: Who is logged in: by the digest of what the browser's cookie holds, so that a copy of the table opens nothing.
login_session: Final = sa.Table(
    "login_session",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("began_at", UtcMoment, nullable=False),
    sa.Column("seen_at", UtcMoment, nullable=False),
    sa.Index("login_session_by_name", "name"),
)
#: What is of the moment: no backup has it.
passing: Final = (login_attempt, login_session)
