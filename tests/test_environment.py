import subprocess
import sys
from pathlib import Path

from dashboard import environment
from dashboard.settings import HOME


def test_what_is_installed_is_not_missing():
    assert environment.missing(environment.REQUIREMENTS) == []


def test_another_version_and_an_absent_package_are_missing(tmp_path):
    listed = tmp_path / "listed.txt"
    listed.write_text("pandas==1.0.*\nno-such-package==1.*\n", encoding="utf-8")
    assert environment.missing(listed) == ["pandas", "no-such-package"]


def test_a_list_can_include_another(tmp_path):
    (tmp_path / "one.txt").write_text("no-such-package==1.*\n", encoding="utf-8")
    both = tmp_path / "both.txt"
    both.write_text("-r one.txt\nother-absent-package==2.1.*\n", encoding="utf-8")
    assert environment.missing(both) == ["no-such-package", "other-absent-package"]


def test_every_pinned_line_is_understood():
    """A line that the pattern passes over would never be checked."""
    for path in (environment.REQUIREMENTS, HOME / "tests" / "requirements.txt"):
        lines = [
            line
            for line in path.read_text(encoding="utf-8").split("\n")
            if line and not line.startswith("-r ")
        ]
        own = tuple(environment._wanted(path))[-len(lines) :]
        assert [name for name, _ in own] == [
            line.split("=")[0].split("[")[0] for line in lines
        ]


def test_it_is_made_with_the_standard_library_alone():
    """A Python that cannot see any package imports it and finds what is missing."""
    code = (
        "from dashboard import environment as e; print(len(e.missing(e.REQUIREMENTS)))"
    )
    bare = Path(sys.base_prefix) / "bin" / "python3"
    told = subprocess.run(
        [
            str(bare if bare.exists() else sys.executable),
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(HOME)!r}); {code}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(told.stdout) > 0
