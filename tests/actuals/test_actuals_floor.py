"""The folder stands on its floor: it sees the catalog and below, nothing beside or above it."""

from __future__ import annotations

import ast
from pathlib import Path

ALLOWED = {"schema", "theme", "settings", "catalog", "view", "actuals"}
FOLDER = Path(__file__).resolve().parents[2] / "ktudash" / "actuals"


def test_actuals_import_only_what_is_below_them():
    files = list(FOLDER.rglob("*.py"))
    assert len(files) >= 10
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [
                    f"{node.module}.{alias.name}" if node.module == "ktudash" else str(node.module)
                    for alias in node.names
                ]
            for name in names:
                assert name.split(".")[0] not in ("dash", "flask", "plotly"), (file.name, name)
                if name.startswith("ktudash."):
                    assert name.split(".")[1] in ALLOWED, (file.name, name)
