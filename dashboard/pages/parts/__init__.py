"""Pieces that several pages draw, and the address that holds what was chosen."""
