"""The words and names of a story in, the phrases that tell what it is about out."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from dashboard.analysis.keywords.tokens import Token, tells, term
from dashboard.records import Keyword, Name, Story

#: A story has room for no more.
MOST = 10
_LONGEST = 3
#: No noun: "has granted", "more closely", "to mining" end no phrase.
_NOT_LAST = ("ed", "ing", "ly")
_NOT_FIRST = ("ly", "ed")
_PER_WORD = 0.2
_HEADLINE = 0.5
_LATE = -0.3
#: Who is named once beside a saying verb is seldom what the story is about.
_NAMES = {"person": -0.2, "organisation": 0.0, "place": 0.2}
_JOINED = re.compile(r"[ \u00a0]")


def phrases(
    story: Story, sentences: Sequence[tuple[Token, ...]], names: Sequence[Name]
) -> tuple[Keyword, ...]:
    """Names of two words and more, and phrases that the story prints again."""
    starts = [words[0].start for words in sentences if words]
    found = [
        _keyword(name.name, name.mentions, _number(starts, name), _NAMES[name.kind], 0)
        for name in names
        if " " in name.name
    ]
    named = {term(word) for name in names for word in name.name.split()}
    found += _repeated(story, sentences, named)
    found.sort(key=lambda phrase: (-phrase.score, phrase.term))
    kept: list[Keyword] = []
    for phrase in found:
        if not any(_alike(phrase, other) for other in kept):
            kept.append(phrase)
    return tuple(kept[:MOST])


def _number(starts: list[int], name: Name) -> int:
    """How many sentences stand before the first mention of a name."""
    first = min((span.start for span in name.spans), default=name.span.start)
    return max(sum(start <= first for start in starts) - 1, 0)


def _keyword(
    label: str, mentions: int, first: int, bonus: float, headline: bool | int
) -> Keyword:
    words = label.split()
    score = math.log2(1 + mentions) + _PER_WORD * min(len(words), _LONGEST) + bonus
    score += _LATE * math.log1p(first) + _HEADLINE * headline
    folded = " ".join(term(word) for word in words)
    return Keyword(folded, label, "phrase", mentions, round(score, 4))


def _repeated(
    story: Story, sentences: Sequence[tuple[Token, ...]], named: set[str]
) -> Iterator[Keyword]:
    places: defaultdict[str, list[tuple[Token, ...]]] = defaultdict(list)
    for words in sentences:
        for run in _runs(story.text, words):
            for size in range(2, min(len(run), _LONGEST) + 1):
                for start in range(len(run) - size + 1):
                    piece = run[start : start + size]
                    if _stands(piece):
                        places[" ".join(token.term for token in piece)].append(piece)
    for pieces in places.values():
        if len(pieces) > 1:
            labels = Counter(_label(piece, named) for piece in pieces)
            first = pieces[0][0]
            yield _keyword(
                labels.most_common(1)[0][0],
                len(pieces),
                first.sentence,
                0,
                first.part == "headline",
            )


def _runs(text: str, words: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Telling words that stand side by side with nothing but a space between."""
    run: list[Token] = []
    for token in words:
        if run:
            end = run[-1].start + len(run[-1].word)
            if not _JOINED.fullmatch(text, end, token.start) or not tells(token):
                yield tuple(run)
                run = []
        if tells(token):
            run.append(token)
    yield tuple(run)


def _stands(piece: tuple[Token, ...]) -> bool:
    first, last = piece[0], piece[-1]
    # A clause, not a phrase: "policy Pakistan's exports".
    owned = any(token.word.endswith(("'s", "’s")) for token in piece[:-1])
    if owned or (not first.capital and first.term.endswith(_NOT_FIRST)):
        return False
    return last.capital or not last.term.endswith(_NOT_LAST)


def _label(piece: tuple[Token, ...], named: set[str]) -> str:
    words = [
        token.word
        if token.capital or token.word.isupper() or token.term in named
        else token.word.lower()
        for token in piece
    ]
    return re.sub(r"['’]s$", "", " ".join(words))


def _alike(phrase: Keyword, other: Keyword) -> bool:
    """Whether one of two phrases holds the other."""
    one, two = f" {phrase.term} ", f" {other.term} "
    return one in two or two in one
