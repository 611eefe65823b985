"""Bullets and standfirst in, those that the body does not bear out out."""

from collections.abc import Iterable, Iterator, Sequence

from dashboard.analysis.checks.base import Check
from dashboard.analysis.keywords.tokens import Token, tells, tokens
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.families import FAMILY_OF
from dashboard.folding import fold
from dashboard.records import Findings, Remark, Story

#: Words of one family share their first letters: "repairs" and "repairing".
_FAMILY = 5
#: A bullet may be worded afresh; this much of it in the body is no support yet.
_SHARE = 0.4
_WORDS_MISSING = 3


def _look(
    _story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    if not any(sentence.part == "standfirst" for sentence in sentences):
        return
    told = tuple(tokens(sentences))
    body = [token for words in told for token in words if token.part == "body"]
    for sentence, words in zip(sentences, told, strict=True) if body else ():
        if sentence.part == "standfirst":
            yield from _borne_out(sentence, [t for t in words if tells(t)], body)


def _borne_out(
    bullet: Sentence, telling: Sequence[Token], body: Sequence[Token]
) -> Iterator[Remark]:
    known = {token.term[:_FAMILY] for token in body}
    families = _families(fold(token.word) for token in body)
    missing = [
        token.word
        for token in telling
        if token.term[:_FAMILY] not in known
        and families.isdisjoint(_families([fold(token.word)]))
    ]
    unsupported = len(missing) >= (1 - _SHARE) * len(telling)
    if unsupported and len(missing) >= _WORDS_MISSING:
        why = f"the body has nothing of “{', '.join(missing)}”"
        yield Remark("bullet-support", "look", why, bullet.span)
    elif telling:
        why = "the words of this bullet are in the body"
        yield Remark("bullet-support", "ok", why, bullet.span)


def _families(words: Iterable[str]) -> frozenset[int]:
    """The families of words that stand for one another, by word or its singular."""
    found: set[int] = set()
    for word in words:
        for form in (word, word.removesuffix("s"), word.removesuffix("ed")):
            found |= FAMILY_OF.get(form, frozenset())
    return frozenset(found)


CHECK = Check(
    name="bullet-support",
    rule="What a bullet or the standfirst says is in the body too.",
    look=_look,
    wrong=(
        "Osk to rebuild its old bridge\n\nPublished 6 October 2026\n\n"
        "• Ministry promises tax relief for households\n• Bridge closed since "
        "spring\n\n"
        "OSK: The town will rebuild the bridge that has been closed since spring, the "
        "mayor, Ida Renn, said on Tuesday.",
    ),
    right=(
        "Osk fares go up\n\nPublished 6 October 2026\n\n"
        "• Pensioners still travel free\n\n"
        "OSK: Bus tickets will cost more from spring, the mayor, Ida Renn, said. Those "
        "who are retired will not have to pay.",
        "Osk to rebuild its old bridge\n\nPublished 6 October 2026\n\n"
        "• Bridge has been shut since spring\n• Mayor promises rebuilding\n\n"
        "OSK: The town will rebuild the bridge that has been closed since spring, the "
        "mayor, Ida Renn, said on Tuesday.",
    ),
)
