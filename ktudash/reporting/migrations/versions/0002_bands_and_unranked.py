"""What a value can be: a number, the known edge of a rank band, or no place in a ranking any more.

Everything kept before is a number. SQLite cannot change a constraint of a table, so there the table is made anew with
every row under its old number, and its guards are put back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REFUSAL = "the ledger is append-only: a correction is a new row"
WHY_NONE = "(value IS NULL) = (withdrawn OR status = 'unranked')"
KNOWN = "status IN ('reported', 'lower_bound', 'unranked')"
KEEP = (
    "INSERT INTO observation_new "
    "(id, code, year, value, withdrawn, note, author, recorded_at, source_name, source_sha256, upload_id) "
    "SELECT id, code, year, value, withdrawn, note, author, recorded_at, source_name, source_sha256, upload_id "
    "FROM observation ORDER BY id"
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _make_anew()
        return
    status = sa.Column("status", sa.String(16), nullable=False, server_default="reported")
    op.add_column("observation", status)
    op.drop_constraint("withdrawn_has_no_value", "observation", type_="check")
    op.create_check_constraint("a_value_or_why_there_is_none", "observation", WHY_NONE)
    op.create_check_constraint("known_status", "observation", KNOWN)


def _make_anew() -> None:
    op.create_table(
        "observation_new",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("value", sa.Double),
        sa.Column("status", sa.String(16), nullable=False, server_default="reported"),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_name", sa.String(255), nullable=False),
        sa.Column("source_sha256", sa.String(64), nullable=False),
        sa.Column("upload_id", sa.String(64), nullable=False),
        sa.CheckConstraint(WHY_NONE, name="a_value_or_why_there_is_none"),
        sa.CheckConstraint(KNOWN, name="known_status"),
        sa.CheckConstraint("author <> ''", name="somebody_reported_it"),
        sqlite_autoincrement=True,
    )
    op.execute(KEEP)
    op.drop_table("observation")
    op.rename_table("observation_new", "observation")
    op.create_index("observation_by_key", "observation", ["code", "year", "id"])
    op.create_index("observation_by_moment", "observation", ["recorded_at"])
    op.create_index("observation_by_upload", "observation", ["upload_id"])
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER observation_no_{what.lower()} BEFORE {what} ON observation "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )
    op.execute(
        "CREATE TRIGGER observation_no_replace BEFORE INSERT ON observation "
        "WHEN NEW.id IN (SELECT id FROM observation) "
        "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row'); END"
    )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
