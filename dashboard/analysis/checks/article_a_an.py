"""Sentences in, "a" before a vowel and "an" before a consonant out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

_ARTICLE = re.compile(r"(?<![\w'’.&-])(?P<article>an?)\s+(?P<word>[^\W_][\w’'-]{0,30})")
_AT_START = re.compile(r"(?P<article>An?)\s+(?P<word>[^\W_][\w’'-]{0,30})")
#: Sounds: "union" begins with a y, "one" with a w, "under" and "unidentified" do not.
_VOWEL = re.compile(
    r"[ai](?![’'])|e(?!u|we)|o(?!ne|nce|ui|ua)|u(?:n(?!i|an)|ni[dmn]|p|l|mb|gl|tter|rg)"
    r"|h(?:ours?|onest|onou?r|eir)(?![a-z])"
)
_CONSONANT = re.compile(
    r"[bcdfgjklmnpqrstvwz](?!-)|y(?!-|[^aeiou])|uni(?:[tvqofc]|on|lat)|euro|one\b|once\b"
    # Many still write "an historic", "an hotel"; nobody writes "an hole".
    r"|h(?!-|our|onest|onou?r|eir|istor|otel|abit|eredit|yster|orrif|ypoth|eroi)[a-z]"
)
#: Spelled out letter by letter: those whose names begin with a vowel, as "em" in "MP".
_SPELLED = re.compile(r"(?=[FHLMNRSX])[B-DF-HJ-NP-TV-Z]{2,5}s?(?![\w&])")
_LETTER = re.compile(r"[AEFHILMNORSX](?:-[A-Za-z]|-?\d)")
_LETTER_WITH_CONSONANT = re.compile(r"[BCDGJKPQTUVWYZ](?:-[A-Za-z]|-?\d)")
#: Said as "you": UN, US, UK, EU, UNESCO; or with a consonant: "tee-vee".
_SPELLED_WITH_CONSONANT = re.compile(
    r"(?:U[A-Z]{1,6}|EU|[BCDGJKPQTVWYZ][B-DF-HJ-NP-TV-Z]{1,4}s?)(?![\w&])"
)
_WITH_VOWEL = re.compile(r"(?!EU\b)[AEIO][A-Z]{2,5}s?(?![\w&])")
_CLASHING = {
    "a": (_SPELLED, _LETTER, _WITH_VOWEL),
    "an": (_SPELLED_WITH_CONSONANT, _LETTER_WITH_CONSONANT),
}
#: In a line of capitals any word looks spelled out.
_CAPITALS = re.compile(r"(?:^|\s)[A-Z]{2,}\s$|^\s+[A-Z]{2,}(?![a-z])")
#: Eight, eleven, eighteen and the eighties; an "h" may be silent or not in good copy.
_EIGHT = re.compile(r"(?:8\d*|1[18](?!\d))(?![\d])")


def _look(
    story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    if not story.language.startswith("en"):
        return
    for sentence in sentences:
        found = list(_ARTICLE.finditer(sentence.text))
        opening = _AT_START.match(sentence.text)
        for match in [opening, *found] if opening else found:
            article, word = match["article"].lower(), match["word"]
            before = sentence.text[max(0, match.start() - 24) : match.start()]
            shouted = _CAPITALS.search(before) or _CAPITALS.search(
                sentence.text[match.end() : match.end() + 24]
            )
            if _clashes(article, word) and not (shouted and word.isupper()):
                span = Span(
                    sentence.span.start + match.start(),
                    sentence.span.start + match.end(),
                )
                right = "an" if article == "a" else "a"
                why = f"“{article} {word}”: “{right}” is said before this sound"
                yield Remark("article-a-an", "look", why, span)


def _clashes(article: str, word: str) -> bool:
    if word[:1].isdigit():
        return article == "a" and bool(_EIGHT.match(word))
    # Capitals and single letters are spelled out: "an MP", "an x".
    if word[1:] != word[1:].lower() or word[1:2] in ("", "-", "'", "’"):
        return any(form.match(word) for form in _CLASHING[article])
    sound = _VOWEL if article == "a" else _CONSONANT
    return bool(sound.match(word.lower()))


CHECK = Check(
    name="article-a-an",
    rule="“a” stands before a consonant that is heard, “an” before a vowel.",
    look=_look,
    wrong=(
        "Rain ends\n\nThe bridge was built by a engineer from Osk.",
        "Rain ends\n\nShe is an doctor at an university.",
        "Rain ends\n\nIt would not a observe the truce.",
        "Rain ends\n\n“We stood a hour in the rain,” said Ida Renn.",
        "Rain ends\n\nThe boat of a MP was found by a NHS nurse with an UN envoy.",
        "Rain ends\n\nThere was an hole in the roof and a A-level to sit.",
    ),
    right=(
        "Rain ends\n\nAn hour ago an MP met a European union in a one-room house.",
        "Rain ends\n\nA unique user of an X-ray met an unidentified man and a UN "
        "envoy.",
        "Rain ends\n\nAn FBI agent with an NHS nurse, a UNESCO expert, a NATO envoy, "
        "an M&S buyer, a U-turn, an LED lamp, an A-level and an SOS.",
        "Rain ends\n\nAn 8% rise followed a 10% fall after an historic vote.",
    ),
    certain=True,
)
