"""What an attribution is: words of the copy that are given to someone."""

from dataclasses import dataclass

from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stretch of copy that someone is said to say, write or estimate."""

    #: The words that are attributed, without marks, "that" and the attribution itself.
    content: Span
    #: direct, mixed, indirect, continued (as in `Quote`), or claim: given to someone
    #: without a saying verb ("according to", "officials estimating").
    kind: str
    #: The words that name who says it; None when it is carried over.
    who: Span | None
    as_written: str | None
    #: The person or body in the fullest form printed; None when it is not known who.
    speaker: str | None
    verb: str | None
    channel: str | None
    #: named, role (a title without a name), unnamed or none.
    source: str
    rule: str
    reason: str
    confidence: float
    #: person or organisation where the speaker's name tells.
    speaker_kind: str | None = None
    #: The stretches of `content` that stand in marks, without the marks.
    marked: tuple[Span, ...] = ()
