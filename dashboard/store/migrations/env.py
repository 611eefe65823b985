"""Run the steps in the transaction that `store.migrate` has open."""

from alembic import context

with context.begin_transaction():
    context.run_migrations()
