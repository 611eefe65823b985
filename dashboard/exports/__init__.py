"""Rows in, bytes out; one format a file, each listed here."""
