"""What an editor decided about a finding, and the words by which it is found again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

#: What a field of a finding is kept as, here and in the archive: dates in ISO 8601.
Value: TypeAlias = str | float | bool | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a story with what stands around them, and where they stood.

    The text-quote and text-position selectors of the W3C's Web Annotation model.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    #: headline, standfirst, caption or body.
    part: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One editor's word on one finding of one story; never changed once it is made."""

    #: The story's key.
    story: str
    #: figure, rejection, target, deadline, quote, name or remark.
    kind: str
    #: The finding's key when the decision was made.
    key: str
    #: None for a remark, which its key alone tells.
    anchor: Anchor | None
    #: confirmed, corrected, rejected, added, reinstated, status, dismissed or noted.
    verdict: str
    #: The finding as the machine had read it; empty for one that an editor added.
    before: Mapping[str, Value]
    #: What the editor put in its place: the fields that differ.
    after: Mapping[str, Value] = field(default_factory=dict)
    editor: str = field(kw_only=True)
    made: datetime = field(kw_only=True)
    why: str | None = None
    #: The number of the decision that this one takes back.
    undoes: int | None = None
    #: The number of a decision on the same finding that its editor had not seen.
    unseen: int | None = None
    #: Its number in the archive; 0 until it is kept there.
    id: int = 0
