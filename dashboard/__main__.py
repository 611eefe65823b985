"""The command line: `python3 -m dashboard start`, and every other command."""

import sys

from dashboard import environment
from dashboard.errors import DashboardError

try:
    environment.enter("dashboard")
except DashboardError as error:
    print(error, file=sys.stderr)
    raise SystemExit(1) from error

# Only now are the packages sure to be there.
from dashboard.commands import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
