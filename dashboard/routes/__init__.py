"""An answer to a browser in, the same with rules for what may run in it out."""
