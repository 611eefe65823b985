"""One step a file, oldest first by its number."""
