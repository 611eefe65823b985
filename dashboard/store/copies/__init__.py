"""A story in, the other stories that print the same out: the groups of copies."""

from dashboard.store.copies.groups import KIND, PARTED, join, leave
from dashboard.store.copies.sketch import sketch

__all__ = ["KIND", "PARTED", "join", "leave", "sketch"]
