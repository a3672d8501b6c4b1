"""Imports run down only: a module may use the floors below its own, never its neighbours or what is above."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent

FLOORS = (
    {"schema", "settings"},
    {"words", "geography"},
    {"theme"},
    {"catalog"},
    {"view"},
    {"chart"},
    {"loaders", "audit", "metrics", "actuals"},
    {"drawing"},
    {"plan", "store", "export"},
    {"registry"},
    {"components"},
    {"deck_status"},
    {"deck"},
    {"topics"},
    {"pages"},
    {"cli"},
    {"app"},
)
#: `python -m ktudash` is the door to `cli`, and nothing imports it.
DOORS = {"__main__": "cli"}
FLOOR = {module: floor for floor, modules in enumerate(FLOORS) for module in modules}

DASH = {"dash", "dash_bootstrap_components", "dash_ag_grid"}

MODULES = sorted([PROJECT / "app.py", *(PROJECT / "ktudash").rglob("*.py")])


def _part(path: Path) -> str:
    """The part of the house that a file belongs to: the name right below ``ktudash``, or ``app``."""
    inside = path.relative_to(PROJECT).parts
    name = inside[1] if inside[0] == "ktudash" else inside[0]
    return name.removesuffix(".py")


def _imports(path: Path) -> set[str]:
    """Full names of everything that a file imports, relative imports resolved."""
    names: set[str] = set()
    package = list(path.relative_to(PROJECT).with_suffix("").parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names |= {f"{module}.{alias.name}" for alias in node.names} | {module}
    return names


def _parts(names: set[str]) -> set[str]:
    parts = {name.split(".")[1] for name in names if name.startswith("ktudash.")}
    return (parts & set(FLOOR)) | ({"app"} if "app" in names else set())


def test_every_module_has_a_floor() -> None:
    known = {*FLOOR, *DOORS, "__init__"}
    assert {_part(path) for path in MODULES} <= known


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_imports_run_down(path: Path) -> None:
    part = _part(path)
    if part == "__init__":
        assert _parts(_imports(path)) == set()
        return
    if part in DOORS:
        assert _parts(_imports(path)) == {DOORS[part]}
        return
    up = {other for other in _parts(_imports(path)) if other != part and FLOOR[other] >= FLOOR[part]}
    assert up == set()


def test_figures_metrics_and_what_is_below_never_see_dash() -> None:
    """They are pure functions and data: no Dash, no store, no file (but the loaders read workbooks)."""
    for path in MODULES:
        part = _part(path)
        roots = {name.split(".")[0] for name in _imports(path)}
        if part == "words":
            assert roots.isdisjoint({*DASH, "flask", "pandas", "plotly", "numpy"}), path
        elif part in ("figures", "metrics"):
            assert roots.isdisjoint({*DASH, "flask", "openpyxl"}), path
        elif part in ("loaders", "audit", "store", "cli") or FLOOR.get(part, 99) <= FLOOR["view"]:
            assert roots.isdisjoint(DASH), path
