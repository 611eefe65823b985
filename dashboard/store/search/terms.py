"""An editor's search words in, terms that every database understands out.

Words are joined by "and"; `"…"` is a phrase, `-` leaves out, `OR` between two terms
takes either, a `*` at the end takes every ending.
"""

import re
from dataclasses import dataclass

from dashboard.folding import fold

#: Longer searches are cut: nobody types them, and every term costs a look-up.
LONGEST = 300

_WORDS = re.compile(r"\w+")
_TERM = re.compile(r'(?P<no>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Term:
    """One or more words that stand next to each other."""

    words: tuple[str, ...]
    #: The last word may go on.
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What a story must have and must not have."""

    #: Each inner tuple is a choice of which one term must be there.
    wanted: tuple[tuple[Term, ...], ...]
    unwanted: tuple[Term, ...]

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return bool(self.wanted or self.unwanted)


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, as they are indexed and looked for."""
    return tuple(_WORDS.findall(fold(text)))


def parse(text: str) -> Search:
    """Search words as typed to what they ask for; never fails."""
    wanted: list[tuple[Term, ...]] = []
    unwanted: list[Term] = []
    either = False
    # Typographic quotes are typed too, so they are made plain before the split.
    for found in _TERM.finditer(re.sub("[“”„]", '"', text[:LONGEST])):
        if found["word"] == "OR" and not found["no"]:
            either = bool(wanted)
            continue
        raw = found["phrase"] if found["phrase"] is not None else found["word"]
        term = Term(words(raw), prefix=raw.endswith("*"))
        if not term.words:
            continue
        if found["no"]:
            unwanted.append(term)
        elif either:
            wanted[-1] = (*wanted[-1], term)
        else:
            wanted.append((term,))
        either = False
    return Search(tuple(wanted), tuple(unwanted))
