"""Rows in, bytes out; one format a file, each listed here."""

from dashboard.exports.base import Cell, Export
from dashboard.exports.csv import EXPORT as CSV
from dashboard.exports.ics import EXPORT as ICS

EXPORTS: tuple[Export, ...] = (CSV, ICS)

__all__ = ["EXPORTS", "Cell", "Export"]
