"""What went wrong in, words for an editor out; the rest of the page goes on."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from dashboard.errors import DashboardError
from dashboard.pages.parts import sheet
from dashboard.pages.parts.markup import Html, tag

_log = logging.getLogger(__name__)


@contextmanager
def explained(part: str) -> Iterator[None]:
    """Tell an error inside in words; one that nobody foresaw by its id in the log."""
    try:
        yield
    except DashboardError as error:
        _tell(part, "This did not work", str(error))
    except Exception:
        number = secrets.token_hex(4)
        _log.exception("error %s on %s", number, part)
        _tell(
            part,
            "Something went wrong here",
            "The rest of the dashboard works on, and nothing in the archive was "
            f"changed. The log tells more under error {number}.",
        )


def _tell(part: str, heading: str, words: str) -> None:
    sheet.show(f"trouble-{part}", _notice(heading, words))


def _notice(heading: str, words: str) -> Html:
    return tag(
        "div", tag("h2", heading), tag("p", words), class_="notice", role="alert"
    )
