"""A request in, a stream out."""
