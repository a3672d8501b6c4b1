"""The ledger's first shape: observations, the row that writers queue at, and the guard of the past.

A new migration is a new file beside this one, named by its number; this one is never edited again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: What the database itself says to whoever tries to change the past.
REFUSAL = "the ledger is append-only: a correction is a new row"


def upgrade() -> None:
    op.create_table(
        "observation",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            primary_key=True,
        ),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("value", sa.Double),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_name", sa.String(255), nullable=False),
        sa.Column("source_sha256", sa.String(64), nullable=False),
        sa.Column("upload_id", sa.String(64), nullable=False),
        sa.CheckConstraint("(value IS NULL) = withdrawn", name="withdrawn_has_no_value"),
        sa.CheckConstraint("author <> ''", name="somebody_reported_it"),
        sqlite_autoincrement=True,
    )
    op.create_index("observation_by_key", "observation", ["code", "year", "id"])
    op.create_index("observation_by_moment", "observation", ["recorded_at"])
    op.create_index("observation_by_upload", "observation", ["upload_id"])

    writers = op.create_table("writers", sa.Column("id", sa.Integer, primary_key=True, autoincrement=False))
    op.bulk_insert(writers, [{"id": 1}])

    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER observation_no_{what.lower()} BEFORE {what} ON observation "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        # INSERT OR REPLACE deletes without firing the trigger above.
        op.execute(
            "CREATE TRIGGER observation_no_replace BEFORE INSERT ON observation "
            "WHEN NEW.id IN (SELECT id FROM observation) "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row'); END"
        )
    elif dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION observation_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER observation_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON observation "
            "FOR EACH STATEMENT EXECUTE FUNCTION observation_is_append_only()"
        )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
