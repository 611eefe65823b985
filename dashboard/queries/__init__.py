"""An editor's choice in, rows out, each with the way back to the words of the copy."""
