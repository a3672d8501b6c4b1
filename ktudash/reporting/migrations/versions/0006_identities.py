"""Accounts of those who log in through an identity provider: which subject there has which name here."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "identity",
        sa.Column("issuer", sa.String(500), primary_key=True),
        sa.Column("subject", sa.String(255), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
    )
    op.create_index("identity_by_name", "identity", ["name"], unique=True)


def downgrade() -> None:
    raise NotImplementedError("Going back would delete the ledger. Restore a backup instead.")
