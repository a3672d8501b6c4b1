"""Who owes what: rounds of reporting, owners of indicators, meetings, explanations, and rows that nobody confirmed.

Kept as observations are: rows are added, the newest one is in force, and the past is guarded. A request is kept once:
its rows stand together, each under a place of its own.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

REFUSAL = "the ledger is append-only: a correction is a new row"


def _number() -> sa.Column[Any]:
    return sa.Column(
        "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=True), primary_key=True
    )


def _signature() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
    )


def upgrade() -> None:
    op.create_table(
        "reporting_round",
        _number(),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        *_signature(),
        sa.CheckConstraint("state IN ('open', 'closed')", name="known_state_of_a_round"),
        sa.CheckConstraint("author <> ''", name="somebody_set_the_round"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "assignment",
        _number(),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(500), nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        *_signature(),
        sa.CheckConstraint("author <> ''", name="somebody_assigned_it"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "meeting",
        _number(),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        *_signature(),
        sa.CheckConstraint("name <> ''", name="a_meeting_has_a_name"),
        sa.CheckConstraint("author <> ''", name="somebody_froze_it"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "explanation",
        _number(),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("measure", sa.Text, nullable=False),
        sa.Column("responsible", sa.String(200), nullable=False),
        sa.Column("until", sa.Date),
        *_signature(),
        sa.CheckConstraint("cause <> ''", name="an_explanation_names_a_cause"),
        sa.CheckConstraint("author <> ''", name="somebody_explained_it"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "unconfirmed",
        _number(),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("read", sa.String(200), nullable=False),
        *_signature(),
        sa.CheckConstraint("author <> ''", name="somebody_sent_it"),
        sqlite_autoincrement=True,
    )
    for table, key in (
        ("reporting_round", ["year"]),
        ("assignment", ["code"]),
        ("meeting", ["name"]),
        ("explanation", ["code", "year"]),
        ("unconfirmed", ["code", "year"]),
    ):
        op.create_index(f"{table}_by_key", table, [*key, "id"])
        op.create_index(f"{table}_by_moment", table, ["recorded_at"])
        op.create_index(f"{table}_by_request", table, ["request_id", "place"], unique=True)
        _guard(table)
    op.create_index("meeting_by_name", "meeting", ["name"], unique=True)


def _guard(table: str) -> None:
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        # INSERT OR REPLACE deletes without firing the trigger above, also at the other unique columns.
        same = "known.id = NEW.id OR (known.request_id = NEW.request_id AND known.place = NEW.place)"
        if table == "meeting":
            same += " OR known.name = NEW.name"
        known = f"SELECT 1 FROM {table} AS known WHERE {same}"  # noqa: S608 - the names are ours
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS ({known}) "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )
    elif dialect == "postgresql":
        op.execute(
            f"CREATE FUNCTION {table}_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_is_append_only()"
        )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
