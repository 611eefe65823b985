"""The shape of a copy check: a story and what was read in it in, remarks out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a good sub-editor looks at."""

    #: As in the list of checks, for example "figure-source".
    name: str
    #: The rule in one sentence, shown where its result stands.
    rule: str
    look: Callable[[Story, tuple[Sentence, ...], Findings], Iterable[Remark]]
    #: Copy that the check must remark on, and copy that it must leave alone.
    wrong: tuple[str, ...]
    right: tuple[str, ...]
