"""Keywords agree with those of many taggers no less than the pinned floors."""

import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
import snowballstemmer

from dashboard.analysis import keywords, names, sentences
from dashboard.records import Part, Span, Story

HERE = Path(__file__).parent
NEWS = (
    HERE.parents[1] / ".." / "shared" / "benchmarks" / "keywords" / "kpcrowd_dev.json"
)
FLOORS = json.loads((HERE / "floors_keywords.json").read_text(encoding="utf-8"))
STEMMER = snowballstemmer.stemmer("porter")
TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")


@cache
def stem(word):
    return STEMMER.stemWord(re.sub(r"['.&-]", "", re.sub(r"'s$", "", word)))


def normal(phrase):
    phrase = unicodedata.normalize("NFKC", phrase).replace("’", "'").lower()
    return " ".join(stem(token) for token in TOKEN.findall(phrase))


def told(text):
    """A text of the set: its first line is the headline, the rest is the body."""
    headline, _, body = text.partition("\n")
    parts = [Part("headline", Span(0, len(headline)))]
    if body.strip():
        parts.append(Part("body", Span(len(headline) + 1, len(text))))
    return Story(text=text, offset=0, parts=tuple(parts))


def f1(story, wanted, count):
    split = sentences.split(story)
    listed = keywords.ranked(keywords.read(story, split, names.read(story, split)))
    top = [key for key in dict.fromkeys(map(normal, listed)) if key][:count]
    hits = len(set(top) & wanted)
    # Precision counts the places that stay empty, as is the custom on this set.
    return 2 * hits / (count + len(wanted)) if wanted else 0.0


def test_the_ten_best_keywords_of_the_crowd_are_found():
    if not NEWS.exists():
        pytest.skip("the tagged news texts are kept outside the repository")
    texts = json.loads(NEWS.read_text(encoding="utf-8"))
    scores = [
        f1(told(text["text"]), {normal(key) for key in text["keys"]} - {""}, 10)
        for text in texts
    ]
    assert sum(scores) / len(scores) >= FLOORS["f1_at_10"]
