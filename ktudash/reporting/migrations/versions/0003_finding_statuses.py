"""What the office says of a finding of the audit: open, explained, accepted or corrected, by whom and why.

Kept as observations are: rows are added, the newest one of a finding is in force, and the past is guarded.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

REFUSAL = "the ledger is append-only: a correction is a new row"


def upgrade() -> None:
    op.create_table(
        "finding_status",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            primary_key=True,
        ),
        sa.Column("finding", sa.String(255), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'explained', 'accepted', 'corrected')", name="known_status_of_a_finding"
        ),
        sa.CheckConstraint("author <> ''", name="somebody_judged_it"),
        sa.CheckConstraint("note <> ''", name="and_said_why"),
        sqlite_autoincrement=True,
    )
    op.create_index("finding_status_by_finding", "finding_status", ["finding", "id"])
    op.create_index("finding_status_by_moment", "finding_status", ["recorded_at"])
    op.create_index("finding_status_by_request", "finding_status", ["request_id"], unique=True)

    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER finding_status_no_{what.lower()} BEFORE {what} ON finding_status "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        # INSERT OR REPLACE deletes without firing the trigger above.
        op.execute(
            "CREATE TRIGGER finding_status_no_replace BEFORE INSERT ON finding_status "
            "WHEN NEW.id IN (SELECT id FROM finding_status) "
            "OR NEW.request_id IN (SELECT request_id FROM finding_status) "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row'); END"
        )
    elif dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION finding_status_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER finding_status_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON finding_status "
            "FOR EACH STATEMENT EXECUTE FUNCTION finding_status_is_append_only()"
        )


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
