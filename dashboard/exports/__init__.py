"""Rows in, bytes out; one format a file, each listed here."""

from dashboard.exports.base import Cell, Export
from dashboard.exports.csv import EXPORT as CSV

EXPORTS: tuple[Export, ...] = (CSV,)

__all__ = ["EXPORTS", "Cell", "Export"]
