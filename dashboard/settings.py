"""What may be set from outside, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard.desk import Desk, pipeline, roll
from dashboard.errors import DashboardError

__all__ = ["HOME", "Desk", "Settings", "read", "settings"]

#: The folder that holds `app.py`.
HOME = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that may be set; each field names its variable."""

    #: DASHBOARD_DATABASE: an SQLAlchemy URL.
    database: str
    #: DASHBOARD_DOLLAR, DASHBOARD_FISCAL_YEAR, DASHBOARD_NAMES, DASHBOARD_ANNOTATOR.
    desk: Desk
    #: DASHBOARD_EDITOR: under whose name decisions are kept, where nobody signs in.
    editor: str


def read(environment: Mapping[str, str]) -> Settings:
    """Settings out of environment variables; raises `DashboardError` on a bad one."""
    database = (
        environment.get("DASHBOARD_DATABASE")
        or f"sqlite:///{HOME}/.dashboard/archive.db"
    )
    month = environment.get("DASHBOARD_FISCAL_YEAR")
    if month and (not month.isdecimal() or not 1 <= int(month) <= 12):
        raise DashboardError(
            f"DASHBOARD_FISCAL_YEAR is {month!r}; give the month in which the fiscal "
            "year begins as a number from 1 to 12."
        )
    dollar = environment.get("DASHBOARD_DOLLAR", "USD").upper()
    if len(dollar) != 3 or not dollar.isalpha():
        raise DashboardError(
            f"DASHBOARD_DOLLAR is {dollar!r}; give a currency code such as USD or AUD."
        )
    names, model = map(environment.get, ("DASHBOARD_NAMES", "DASHBOARD_ANNOTATOR"))
    return Settings(
        database=database,
        desk=Desk(
            dollar=dollar,
            fiscal_year_starts=int(month) if month else None,
            names=roll.read(names) if names else (),
            annotator=pipeline.installed(model) if model else None,
        ),
        editor=environment.get("DASHBOARD_EDITOR") or _logged_in(environment),
    )


def _logged_in(environment: Mapping[str, str]) -> str:
    """The name under which someone is logged in on this machine."""
    names = (environment.get(name) for name in ("LOGNAME", "USER", "USERNAME"))
    return next(filter(None, names), "editor")


@cache
def settings() -> Settings:
    """The settings of this process."""
    return read(os.environ)
