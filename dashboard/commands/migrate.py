"""A database in, the same database with the newest tables out."""

from argparse import ArgumentParser, Namespace

from dashboard.commands.base import FINE, Command
from dashboard.settings import settings
from dashboard.store.engine import open_store


def options(_parser: ArgumentParser) -> None:
    """None: the database is set by DASHBOARD_DATABASE."""


def run(_chosen: Namespace) -> int:
    """Opening a store brings its tables up to date."""
    store = open_store(settings().database)
    place = store.engine.url.render_as_string(hide_password=True)
    store.close()
    print(f"{place} has the newest tables.")
    return FINE


COMMAND = Command(
    name="migrate",
    help="Bring the database's tables up to date, or make them",
    options=options,
    run=run,
)
