"""Outcomes of loading in, what happened in an editor's words out."""

from collections import Counter
from collections.abc import Sequence
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
    #: The file that `file` is, or is in.
    of: str = ""

    @property
    def words(self) -> str:
        """The state as an editor would say it."""
        return _STATES.get(self.state, self.state)


def lines(outcome: Outcome) -> tuple[Told, ...]:
    """One file's outcome, line by line."""
    if outcome.refusal is not None:
        reason = outcome.refusal.reason
        return (Told(outcome.name, "refused", reason, of=outcome.file),)
    if not outcome.stories:
        reason = "No story was found in it."
        return (Told(outcome.name, "refused", reason, of=outcome.file),)
    return tuple(
        Told(
            outcome.name,
            story.state,
            story.headline or "(no headline)",
            story.key,
            story.warnings,
            outcome.file,
        )
        for story in outcome.stories
    )


def states(told: Sequence[Told]) -> str:
    """What became of one file: "2 new and 1 already there, unchanged"."""
    counted = Counter(each.state for each in told)
    parts = [
        f"{counted[state]:,} {words}"
        for state, words in (*_STATES.items(), ("refused", "refused"))
        if counted[state]
    ]
    return wording.joined(parts)


def summary(told: Sequence[Told]) -> str:
    """How much came in: "2 stories out of 1 file: 2 new. 1 file was refused."."""
    refused = [each for each in told if each.state == "refused"]
    read = [each for each in told if each.state != "refused"]
    said = []
    if read:
        files = wording.count(len({each.of for each in read}), "file")
        stories = wording.count(len(read), "story")
        said.append(f"{stories} out of {files}: {states(read)}.")
    if refused:
        verb = "was" if len(refused) == 1 else "were"
        inside = any(each.file != each.of for each in refused)
        number = wording.count(len(refused), "file")
        more = ", single records counted" if inside else ""
        said.append(f"{number} {verb} refused{more}.")
    return " ".join(said)
