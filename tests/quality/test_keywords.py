"""Keywords agree with those of many taggers no less than the pinned floors."""

import json
import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
import snowballstemmer

from dashboard.analysis import keywords, names, sentences
from dashboard.analysis.keywords.odds import change
from dashboard.queries.keywords.rising import LEAST
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


@cache
def read(text):
    story = told(text)
    split = sentences.split(story)
    return keywords.read(story, split, names.read(story, split))


def texts():
    if not NEWS.exists():
        pytest.skip("the tagged news texts are kept outside the repository")
    return json.loads(NEWS.read_text(encoding="utf-8"))


def f1(found, wanted, count):
    listed = keywords.ranked(found)
    top = [key for key in dict.fromkeys(map(normal, listed)) if key][:count]
    hits = len(set(top) & wanted)
    # Precision counts the places that stay empty, as is the custom on this set.
    return 2 * hits / (count + len(wanted)) if wanted else 0.0


def test_the_ten_best_keywords_of_the_crowd_are_found():
    scores = [
        f1(read(text["text"]), {normal(key) for key in text["keys"]} - {""}, 10)
        for text in texts()
    ]
    assert sum(scores) / len(scores) >= FLOORS["f1_at_10"]


def test_what_sets_a_desk_apart_is_what_its_taggers_chose():
    """The 20 terms that rise most from all desks to one; right if given twice there."""
    counted, given, sizes = defaultdict(Counter), defaultdict(Counter), Counter()
    labels = {}
    for text in texts():
        desk = text["id"].rpartition("-")[0]
        found = {each.term: each for each in read(text["text"])}
        terms = {term for term, each in found.items() if each.profile != "part"}
        labels |= {term: found[term].label for term in terms}
        counted[desk].update(terms)
        given[desk].update({normal(key) for key in text["keys"]})
        sizes[desk] += 1
    right = 0
    for desk, here in counted.items():
        others = sum((counted[each] for each in counted if each != desk), Counter())
        rest = sizes.total() - sizes[desk]
        odds = {
            term: change(number, sizes[desk], others[term], rest)
            for term, number in here.items()
            if number >= LEAST
        }
        best = sorted(odds, key=lambda term: (-odds[term], term))[:20]
        right += sum(given[desk][normal(labels[term])] > 1 for term in best)
    assert right / (20 * len(counted)) >= FLOORS["desk_terms_at_20"]
