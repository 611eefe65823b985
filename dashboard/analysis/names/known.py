"""A name in, the one form that stands for all its spellings out, in any story.

Cautious: what is left open by the spelling stays apart. "Sharif" alone is not the
Sharif of another story, and a generation ("Jr") tells a son from his father.
"""

import re
import unicodedata

from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.places import SAME_PLACE

#: Stand before a person's name in some copy and not in other; ranks that tell two
#: people apart ("Prince", "King") are none of them.
_COURTESIES = listed(
    "mr mrs ms miss mx dr drs prof professor sir dame lord lady rev reverend hon sen"
    " rep gov gen col capt lt maj sgt president premier chancellor minister secretary"
    " senator representative governor mayor general councillor cllr judge justice mp"
)
#: Say in what form a company is held, and are left out as often as printed.
_HELD = listed("ltd limited inc incorporated plc llc llp corp gmbh co")
_INITIAL = re.compile(r"[A-Z]\.?")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,8}")
_PLAIN = str.maketrans({**dict.fromkeys("‘’ʼ′`´", "'"), **dict.fromkeys("‐‑–—", "-")})


def known_as(name: str, kind: str | None) -> str:
    """The form that a name of a kind is counted under; its capitals stay."""
    text = " ".join(_bare(name).translate(_PLAIN).split())
    if kind == "place":
        return SAME_PLACE.get(text, text)
    if kind == "person":
        return " ".join(_person(text.split()))
    if kind == "organisation":
        return " ".join(_body(text.split()))
    return text


def acronym(texts: tuple[str, ...], name: str) -> str | None:
    """The short form in capitals that a story prints beside a body's full name."""
    if " " not in name:
        return None
    short = (text.replace(".", "") for text in texts)
    return next((each for each in short if 1 < len(each) < 9 and each.isupper()), None)


def _bare(text: str) -> str:
    """Without accents, in any script that writes them as marks of their own."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text)
    kept = "".join(each for each in letters if not unicodedata.combining(each))
    return unicodedata.normalize("NFC", kept)


def _person(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0].lower().rstrip(".") in _COURTESIES:
        words = words[1:]
    middle = [word for word in words[1:-1] if not _INITIAL.fullmatch(word)]
    return [words[0], *middle, words[-1]] if len(words) > 1 else words


def _body(words: list[str]) -> list[str]:
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    while len(words) > 1 and words[-1].lower().rstrip(".,") in _HELD:
        words = [*words[:-2], words[-2].rstrip(",")]
    plain = ("and" if word == "&" else word for word in words)
    return [w.replace(".", "") if _DOTTED.fullmatch(w) else w for w in plain]
