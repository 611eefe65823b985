"""Imports run one way; the contracts stand in `.importlinter`."""

import ast
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
#: A package from outside, and the only places that may import it.
KEEPERS = {
    "streamlit": ("dashboard/pages", "app.py"),
    "starlette": ("dashboard/routes",),
    "sqlalchemy": ("dashboard/store", "dashboard/queries"),
    "alembic": ("dashboard/store",),
    "altair": ("dashboard/charts",),
}
#: What analysis may not reach for: it has no clock, no files and no network.
IMPURE = {"os", "pathlib", "socket", "time", "urllib", "subprocess", "random"}


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def modules() -> list[Path]:
    return [HOME / "app.py", *sorted((HOME / "dashboard").rglob("*.py"))]


def test_each_package_from_outside_has_its_keepers():
    for path in modules():
        place = path.relative_to(HOME).as_posix()
        for package in imported(path) & KEEPERS.keys():
            assert place.startswith(KEEPERS[package]), f"{place} imports {package}"


def test_analysis_has_no_clock_no_files_and_no_network():
    for path in (HOME / "dashboard" / "analysis").rglob("*.py"):
        assert imported(path).isdisjoint(IMPURE), path.name
