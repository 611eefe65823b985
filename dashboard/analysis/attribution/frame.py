"""What a frame is: a verb of saying at work, with what it reports."""

from dataclasses import dataclass

from dashboard.analysis.attribution.phrases import Stretch


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb of saying at work."""

    verb: int
    #: say, think, call, object, according or estimate.
    kind: str
    who: Stretch | None
    #: Tokens before the attribution that it reports.
    left: Stretch | None
    #: Tokens after it that it reports.
    right: Stretch | None
    #: Where the words about hearer, time and channel end.
    tail: int
