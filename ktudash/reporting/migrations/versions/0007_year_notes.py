"""Notes on a year of an indicator: an event, a change of definition, who wrote it and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

REFUSAL = "the ledger is append-only: a correction is a new row"


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "year_note",
        sa.Column("id", number, sa.Identity(always=True), primary_key=True),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.CheckConstraint("author <> ''", name="somebody_noted_it"),
        sqlite_autoincrement=True,
    )
    op.create_index("year_note_by_key", "year_note", ["code", "year", "id"])
    op.create_index("year_note_by_moment", "year_note", ["recorded_at"])
    op.create_index("year_note_by_request", "year_note", ["request_id", "place"], unique=True)
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER year_note_no_{what.lower()} BEFORE {what} ON year_note "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        # INSERT OR REPLACE deletes without firing the trigger above.
        op.execute(
            "CREATE TRIGGER year_note_no_replace BEFORE INSERT ON year_note WHEN EXISTS (SELECT 1 FROM year_note "
            "AS known WHERE known.id = NEW.id OR (known.request_id = NEW.request_id AND known.place = NEW.place)) "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row'); END"
        )
    elif dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION year_note_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER year_note_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON year_note "
            "FOR EACH STATEMENT EXECUTE FUNCTION year_note_is_append_only()"
        )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
