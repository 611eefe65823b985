"""A decision follows its words, or is listed as lost; it never moves to other words."""

from hypothesis import assume, given
from hypothesis import strategies as st

from dashboard.analysis import decided
from dashboard.analysis.decided.anchors import where
from dashboard.readers import plain
from dashboard.records import Finding, Span

#: Figures that stand in it twice, among words that stand in it twice.
TEXT = """Tea exports of Karvia rise

Exports of tea rose by 5% in the first quarter, the board said. Prices rose by 5% too.

Growers sold 40,000 tonnes for $90 million. Last year they sold 40,000 tonnes for less.

The board expects exports of tea to rise by 5% in the second quarter. It gave no reason.
"""
WORDS = (
    "rain",
    "5%",
    "the board said",
    "40,000 tonnes",
    "Exports of tea rose by 5%",
    "",
)


def story(text):
    return plain.story(text, None)


def finding(start, raw):
    span = Span(start, start + len(raw))
    return Finding(span, raw, "body", span, "test", "test", 1.0)


def places(text, raw):
    return [at for at in range(len(text)) if text.startswith(raw, at)]


@given(st.sampled_from(("5%", "40,000 tonnes", "$90 million")), st.data())
def test_words_are_found_where_they_went_or_nowhere(raw, data):
    told = story(TEXT)
    start = data.draw(st.sampled_from(places(told.text, raw)))
    words = decided.anchor(told, finding(start, raw))
    cut = data.draw(st.integers(0, len(told.text)))
    to = data.draw(st.integers(cut, min(len(told.text), cut + 60)))
    new = data.draw(st.sampled_from(WORDS))
    assume(new != told.text[cut:to])
    edited = story(told.text[:cut] + new + told.text[to:])
    found = where(edited, words)
    if cut < start + len(raw) and to > start:
        # The words themselves are cut out; only what the edit put there may be them.
        assert found is None or cut - len(raw) < found.start <= cut + len(new)
    else:
        after = cut >= start + len(raw)
        assert found is None or found.start == start + (
            0 if after else len(new) - (to - cut)
        )


@given(st.sampled_from(("5%", "40,000 tonnes")), st.data())
def test_an_unchanged_story_keeps_every_place(raw, data):
    told = story(TEXT)
    start = data.draw(st.sampled_from(places(told.text, raw)))
    assert where(told, decided.anchor(told, finding(start, raw))).start == start


def test_a_paragraph_above_moves_them_all():
    told = story(TEXT)
    added = "Rain fell by 5%.\n\n"
    longer = story(TEXT.replace("Exports of tea rose", f"{added}Exports of tea rose"))
    for start in places(told.text, "5%"):
        words = decided.anchor(told, finding(start, "5%"))
        assert where(longer, words).start == start + len(added)


def test_endless_repetition_is_searched_in_bounded_steps():
    told = story("Tea\n\n" + "5% " * 20_000)
    words = decided.anchor(told, finding(told.text.index("5%"), "5%"))
    assert where(told, words) is not None
