"""The tables, how they change and how they are written: records in, rows kept."""
