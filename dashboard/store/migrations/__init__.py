"""The steps by which the tables change, run from code when a store is opened."""
