"""A fresh machine in, the whole suite passed out: `python3 -m tests [pytest options]`.

Makes the environment, finds or installs a browser, looks at form, types and imports,
and runs every test. It fails where no browser can be had; the tests start a PostgreSQL
of their own and fail without it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from dashboard import environment
from dashboard.errors import DashboardError, SetupTrouble
from dashboard.settings import HOME

REQUIREMENTS = HOME / "tests" / "requirements.txt"
#: Names under which systems ship a Chromium.
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
#: What must hold before the tests are run, in this order.
LOOKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)
#: Files of tests run side by side, each whole in one process: the tests of a file share
#: a served dashboard. Two on two cores took 5.5 minutes where one took 8.5.
SIDE_BY_SIDE = ("--numprocesses", "auto", "--maxprocesses", "4", "--dist", "loadfile")


def browser() -> str:
    """The path of a Chromium; installed if there is none."""
    if found := _found():
        return found
    _install()
    if found := _found():
        return found
    raise SetupTrouble(
        "No Chromium was found and none could be installed. Install one, or set "
        "CHROMIUM to the path of one that is there."
    )


def _found() -> str | None:
    named = shutil.which(os.environ.get("CHROMIUM", ""))
    return (
        named or _playwrights() or next(filter(None, map(shutil.which, BROWSERS)), None)
    )


def _playwrights() -> str | None:
    """The browser that Playwright has downloaded for itself."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only now installed

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _install() -> None:
    """Playwright's own Chromium; where that cannot be had, Debian's package."""
    tool = [sys.executable, "-m", "playwright", "install", "chromium"]
    if subprocess.call(tool) == 0:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call(["apt-get", "update", "-qq"], env=quiet)
        subprocess.call(["apt-get", "install", "-y", "-qq", "chromium"], env=quiet)


def main(words: list[str]) -> int:
    """Look, then test; the first exit code that is not 0, or 0."""
    tools = Path(sys.executable).parent
    surroundings = {
        **os.environ,
        "CHROMIUM": browser(),
    }
    for look in LOOKS:
        print(f"{' '.join(look)}", flush=True)
        if code := subprocess.call([str(tools / look[0]), *look[1:]], cwd=HOME):
            return code
    tests = [str(tools / "pytest"), *SIDE_BY_SIDE, *words]
    return subprocess.call(tests, cwd=HOME, env=surroundings)


if __name__ == "__main__":
    try:
        environment.enter("tests", REQUIREMENTS)
        raise SystemExit(main(sys.argv[1:]))
    except DashboardError as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from error
