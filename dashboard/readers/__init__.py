"""A page's bytes in, its stories out; one format a file, each listed here."""
