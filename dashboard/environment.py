"""A bare Python in, one that has what the dashboard needs out.

Runs before anything is installed, so it uses the standard library only.
"""

import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from dashboard.errors import SetupTrouble
from dashboard.settings import HOME

#: The dashboard's own environment, beside the code and left out of version control.
PLACE = HOME / ".venv"
REQUIREMENTS = HOME / "requirements.txt"

_LEAST = (3, 11)
#: One line of a requirements file: a name, extras, and the version it starts with.
_LINE = re.compile(
    r"(?P<name>[\w.-]+)(?:\[[\w,-]+\])?==(?P<version>[\d.]+)(?P<any>\*?)"
)


def enter(module: str, requirements: Path = REQUIREMENTS) -> None:
    """Go on when the packages are there; else run `module` again where they are.

    The environment is made and filled first if need be. Does not return when it runs
    `module` again; raises `SetupTrouble` when the environment cannot be made.
    """
    if sys.version_info < _LEAST:
        raise SetupTrouble(
            f"The dashboard needs Python {_LEAST[0]}.{_LEAST[1]} or newer; this is "
            f"Python {sys.version_info[0]}.{sys.version_info[1]}."
        )
    if not missing(requirements):
        return
    inside = Path(sys.prefix).resolve() == PLACE.resolve()
    if not inside and not _python().exists():
        _say(f"Making an environment in {PLACE.name} (once).")
        _make()
    if inside or _run(_python(), "-m", "dashboard.environment", str(requirements)):
        _say(f"Installing what {requirements.name} names (once, some minutes).")
        _install(requirements)
    become([str(_python()), "-m", module, *sys.argv[1:]])


def become(command: list[str]) -> NoReturn:
    """Run `command` in the place of this process."""
    # Windows has no exec that keeps the console waiting.
    if os.name == "nt":
        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)


def missing(requirements: Path) -> list[str]:
    """The packages that are absent or of another version than is asked for."""
    return [name for name, wanted in _wanted(requirements) if not _fits(name, wanted)]


def _wanted(requirements: Path) -> Iterator[tuple[str, str]]:
    """Each name with the beginning of its version, included files first."""
    for line in requirements.read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            yield from _wanted(requirements.parent / line.removeprefix("-r ").strip())
        elif found := _LINE.match(line):
            yield found["name"], found["version"]


def _fits(name: str, wanted: str) -> bool:
    try:
        return f"{metadata.version(name)}.".startswith(f"{wanted.rstrip('.')}.")
    except metadata.PackageNotFoundError:
        return False


def _python() -> Path:
    return PLACE / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _make() -> None:
    try:
        venv.create(PLACE, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupTrouble(
            f"No environment can be made in {PLACE}. On Debian and Ubuntu the package "
            f"python3-venv is needed for it ({error})."
        ) from error


def _install(requirements: Path) -> None:
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    if _run(_python(), *pip, "-r", str(requirements)):
        raise SetupTrouble(
            "The packages could not be installed; the lines above tell why. The "
            "network's package index must be within reach the first time."
        )


def _run(*command: object) -> int:
    return subprocess.call([str(part) for part in command], cwd=HOME)


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(bool(missing(Path(sys.argv[1]))))
