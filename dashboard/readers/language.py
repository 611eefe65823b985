"""A text in, its language as far as letters and common words tell it out."""

import re

#: Letters enough to judge a text by.
_LOOKED_AT = 3000
#: So many common words must be there: one stands in other languages too ("die").
_LEAST_COMMON = 2
#: Share of its words that an English text has from the list: on 214 news texts the
#: median is .35, and all but two have more than .21.
_ENGLISH = 0.15
_ENGLISH_WORDS = """
the of and to in a is that for on with as was at by it from be are has have his her he
she they their this which an but not were had who will would its after more said been
or about when than there one two we you i
"""
_COMMON = frozenset(_ENGLISH_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTER = re.compile(r"[^\W\d_]")
_URDU = re.compile(r"[ٹڈڑںےہھۓ]")
_PASHTO = re.compile(r"[ټډړښځڅېۍ]")
_PERSIAN = re.compile(r"[پچژگکی]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_HEBREW = re.compile(r"[\u0590-\u05ff]")


def direction(text: str) -> str:
    """ "rtl" where most letters are written from right to left, else "ltr"."""
    right = len(_RIGHT_TO_LEFT.findall(text[:_LOOKED_AT]))
    letters = len(_LETTER.findall(text[:_LOOKED_AT])) if right else 0
    return "rtl" if right * 2 > letters else "ltr"


def language(text: str) -> str:
    """BCP 47: "en", "ur", "ps", "fa", "ar", "he" or "und"."""
    text = text[:_LOOKED_AT]
    if direction(text) == "rtl":
        return _right_to_left(text)
    words = _WORD.findall(text.lower())
    common = sum(word in _COMMON for word in words)
    return "en" if common >= max(_LEAST_COMMON, _ENGLISH * len(words)) else "und"


def _right_to_left(text: str) -> str:
    """The letters decide: each of these languages has some of its own."""
    if len(_HEBREW.findall(text)) > len(_ARABIC.findall(text)):
        return "he"
    if _PASHTO.search(text):
        return "ps"
    if _URDU.search(text):
        return "ur"
    return "fa" if _PERSIAN.search(text) else "ar"
