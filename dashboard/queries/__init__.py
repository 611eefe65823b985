"""An editor's choice in, rows out."""
