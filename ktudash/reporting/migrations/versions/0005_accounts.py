"""Who may do what: accounts, their passwords, who is logged in, and who has tried to.

Accounts are kept as observations are: rows are added, the newest one of a name is in force, and the past is guarded.
Passwords and sessions are not: what is given up goes.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REFUSAL = "the ledger is append-only: a correction is a new row"


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "account",
        sa.Column("id", number, sa.Identity(always=True), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("owners", sa.Text, nullable=False),
        sa.Column("disabled", sa.Boolean, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.CheckConstraint("role IN ('reader', 'reporter', 'editor', 'administrator')", name="known_role"),
        sa.CheckConstraint("name <> ''", name="an_account_has_a_name"),
        sa.CheckConstraint("author <> ''", name="somebody_made_the_account"),
        sqlite_autoincrement=True,
    )
    op.create_index("account_by_key", "account", ["name", "id"])
    op.create_index("account_by_moment", "account", ["recorded_at"])
    op.create_index("account_by_request", "account", ["request_id", "place"], unique=True)
    _guard()
    op.create_table(
        "credential",
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "login_attempt",
        sa.Column("id", number, sa.Identity(always=True), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("login_attempt_by_moment", "login_attempt", ["tried_at"])
    op.create_table(
        "login_session",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("login_session_by_name", "login_session", ["name"])


def _guard() -> None:
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER account_no_{what.lower()} BEFORE {what} ON account "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        # INSERT OR REPLACE deletes without firing the trigger above.
        op.execute(
            "CREATE TRIGGER account_no_replace BEFORE INSERT ON account WHEN EXISTS (SELECT 1 FROM account AS known "
            "WHERE known.id = NEW.id OR (known.request_id = NEW.request_id AND known.place = NEW.place)) "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row'); END"
        )
    elif dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION account_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER account_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON account "
            "FOR EACH STATEMENT EXECUTE FUNCTION account_is_append_only()"
        )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
