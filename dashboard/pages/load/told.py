"""Outcomes of loading in, what happened in an editor's words out, and back again.

A page is drawn anew at every click and may keep only text meanwhile, so outcomes are
kept as JSON.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard import wording
from dashboard.ingest import Outcome

_STATES = {
    "new": "new",
    "changed": "a new version",
    "same": "already there, unchanged",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line: a story out of a file, or a file that was refused."""

    file: str
    #: new, changed, same or refused.
    state: str
    #: The headline, or the reason.
    text: str
    #: The story's key; empty for a refused file.
    key: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The state as an editor would say it."""
        return _STATES.get(self.state, self.state)


def lines(outcome: Outcome) -> tuple[Told, ...]:
    """One file's outcome, line by line."""
    if outcome.refusal is not None:
        return (Told(outcome.name, "refused", outcome.refusal.reason),)
    if not outcome.stories:
        return (Told(outcome.name, "refused", "No story was found in it."),)
    return tuple(
        Told(
            outcome.name,
            story.state,
            story.headline or "(no headline)",
            story.key,
            story.warnings,
        )
        for story in outcome.stories
    )


def summary(told: Sequence[Told]) -> str:
    """How much came in: "2 stories out of 1 file: 2 new. 1 file was refused."."""
    refused = sum(each.state == "refused" for each in told)
    read = [each for each in told if each.state != "refused"]
    said = []
    if read:
        states = Counter(each.state for each in read)
        parts = [
            f"{states[state]:,} {words}"
            for state, words in _STATES.items()
            if states[state]
        ]
        files = wording.count(len({each.file for each in read}), "file")
        stories = wording.count(len(read), "story")
        said.append(f"{stories} out of {files}: {wording.joined(parts)}.")
    if refused:
        verb = "was" if refused == 1 else "were"
        said.append(f"{wording.count(refused, 'file')} {verb} refused.")
    return " ".join(said)


def keep(told: Iterable[Told]) -> str:
    """The lines as text."""
    return json.dumps(
        [
            [each.file, each.state, each.text, each.key, list(each.warnings)]
            for each in told
        ]
    )


def kept(text: str) -> tuple[Told, ...]:
    """The lines that `keep` made the text of."""
    return tuple(
        Told(file, state, said, key, tuple(warnings))
        for file, state, said, key, warnings in json.loads(text)
    )
