"""The house's own rules: what stands where, how large, and what it may say."""

import ast
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[2]
VISIBLE = {"app.py", "dashboard", "data", "tests", "requirements.txt", "README.md"}
#: Lines of a module, statements' lines of a function.
LONGEST_MODULE, LONGEST_FUNCTION = 300, 30
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "misc", "manager"}
PLACEHOLDERS = ("TODO", "FIXME", "XXX", "HACK")
MODULES = sorted((HOME / "dashboard").rglob("*.py"))


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=HOME,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this copy of the code is no checkout, so git cannot list it")
    return listed.stdout.split("\n")[:-1]


def named(path: Path) -> str:
    return str(path.relative_to(HOME))


def test_the_visible_top_level_is_exactly_six_names():
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} == VISIBLE


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_is_short_and_says_what_goes_in_and_out(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    assert ast.get_docstring(ast.parse(text)), "the module has no docstring"
    assert not any(word in text for word in PLACEHOLDERS)
    assert path.stem not in FORBIDDEN_NAMES


#: The first step lists every table, and a list is as long as it is.
LISTS = {"first_tables.py"}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_function_is_longer_than_a_reader_holds(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and path.name not in LISTS:
            first = node.body[1] if ast.get_docstring(node) and node.body[1:] else None
            start = first.lineno if first else node.body[0].lineno
            length = (node.end_lineno or start) - start + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


def test_every_folder_of_the_code_is_a_package():
    folders = {path.parent for path in MODULES}
    assert {
        folder for folder in folders if not (folder / "__init__.py").exists()
    } == set()


def test_every_folder_of_the_code_is_on_its_map():
    home = HOME / "dashboard"
    text = ast.get_docstring(ast.parse((home / "__init__.py").read_text("utf-8")))
    folders = [each.name for each in home.iterdir() if each.is_dir()]
    mapped = {line.split()[0] for line in (text or "").split("\n") if "   " in line}
    assert {name for name in folders if name[0] != "_"} == mapped


def test_tests_mirror_the_code():
    """Every folder of tests is a folder of the code, or one of the four kinds."""
    kinds = {"shape", "browser", "quality", "speed"}
    for path in (HOME / "tests").rglob("test_*.py"):
        place = path.parent.relative_to(HOME / "tests")
        if place.parts and place.parts[0] not in kinds:
            assert (HOME / "dashboard" / place).is_dir(), named(path)
