"""What can be done from the command line; one command a file, each listed here."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from dashboard.commands.analyse import COMMAND as ANALYSE
from dashboard.commands.base import CUT_OFF, TROUBLE, Command
from dashboard.commands.export import COMMAND as EXPORT
from dashboard.commands.load import COMMAND as LOAD
from dashboard.commands.migrate import COMMAND as MIGRATE
from dashboard.commands.quarantine import COMMAND as QUARANTINE
from dashboard.commands.read import COMMAND as READ
from dashboard.commands.remove import COMMAND as REMOVE
from dashboard.commands.start import COMMAND as START
from dashboard.errors import DashboardError

COMMANDS: tuple[Command, ...] = (
    START,
    LOAD,
    QUARANTINE,
    READ,
    ANALYSE,
    EXPORT,
    REMOVE,
    MIGRATE,
)


def main(words: Sequence[str]) -> int:
    """Run the command that `words` ask for; the exit code of the process."""
    chosen = _parser().parse_args(words)
    try:
        return int(chosen.command.run(chosen))
    except DashboardError as error:
        print(error, file=sys.stderr)
        return TROUBLE
    except KeyboardInterrupt:
        print("Stopped. What had been reported as done is kept.", file=sys.stderr)
        return CUT_OFF
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m dashboard",
        description="An editorial dashboard that follows figures and promises.",
    )
    choices = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = choices.add_parser(
            command.name, help=command.help, description=f"{command.help}."
        )
        command.options(sub)
        sub.set_defaults(command=command)
    return parser
