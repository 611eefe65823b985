"""A connection in, a database with the newest tables out."""

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from dashboard.errors import NewerDatabase
from dashboard.settings import HOME


def migrate(connection: Connection, to: str = "head") -> None:
    """Apply every step up to `to` that the database lacks, in the transaction given.

    Raises `NewerDatabase` when the database knows steps that this dashboard does not.
    """
    config = Config()
    config.set_main_option(
        "script_location", str(HOME / "dashboard" / "store" / "migrations")
    )
    scripts = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    known = {step.revision for step in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise NewerDatabase(
            "This archive was written by a newer dashboard than this one. Nothing was "
            "changed; update the dashboard to open it."
        )
    if current == scripts.get_current_head():
        return
    with EnvironmentContext(
        config,
        scripts,
        fn=lambda revision, _context: scripts._upgrade_revs(to, revision),
    ) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
