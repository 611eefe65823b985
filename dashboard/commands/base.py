"""The shape of a command: words on the command line in, an exit code out."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

#: Exit codes; a wrong use of the command line is 2, as argparse has it.
FINE, TROUBLE, CUT_OFF = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done from the command line."""

    name: str
    #: What it does, in one line.
    help: str
    #: Adds the command's own options to its parser.
    options: Callable[[ArgumentParser], None]
    #: Does it; returns an exit code, or raises a `DashboardError` to be told.
    run: Callable[[Namespace], int]
