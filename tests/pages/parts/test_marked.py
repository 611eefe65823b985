import re
from html import unescape

import pytest

from dashboard.pages.parts import marked
from dashboard.readers import plain
from dashboard.records import Findings, Name, Quote, Span

LINES = (
    "Ola Ferrow of <Telmark> & Sons said the pier stands.",
    "“We carried 4,000 crates,” Ola Ferrow said.",
)
TEXT = "\n\n".join(LINES)
_TAG = re.compile(r"<[^>]*+>")


def name(start, end, key):
    here = Span(start, end)
    raw = TEXT[start:end]
    return Name(here, raw, "body", Span(0, 52), "r", "why", 0.9, raw, "person", 1,
                key=key)  # fmt: skip


def quote(start, end, key):
    here = Span(start, end)
    return Quote(here, TEXT[start:end], "body", Span(54, 97), "r", "why", 0.9, "direct",
                 "Ola Ferrow", None, "said", None, "named", key=key)  # fmt: skip


OVERLAPS = [
    (),
    (name(0, 10, "a"), name(0, 3, "b")),
    (name(0, 10, "a"), name(4, 23, "b"), name(14, 52, "c")),
    (name(0, 52, "a"), name(0, 52, "b")),
    (name(14, 23, "a"), name(23, 31, "b")),
    (name(0, 97, "a"), quote(54, 79, "q")),
    (quote(60, 70, "q"), quote(54, 79, "r"), name(65, 97, "a")),
]


def drawn(found):
    findings = Findings(
        names=tuple(each for each in found if isinstance(each, Name)),
        quotes=tuple(each for each in found if isinstance(each, Quote)),
    )
    return marked.text(plain.story(TEXT, None), findings)


@pytest.mark.parametrize("found", OVERLAPS)
def test_no_letter_is_lost_or_doubled_however_findings_overlap(found):
    assert unescape(_TAG.sub("", drawn(found))) == "".join(LINES)


@pytest.mark.parametrize("found", OVERLAPS)
def test_every_finding_has_one_place_to_go_to(found):
    html = drawn(found)
    assert [html.count(f'id="at-{each.key}"') for each in found] == [1] * len(found)


def test_a_quote_is_marked_over_all_of_its_pieces_and_nothing_else():
    html = drawn(OVERLAPS[6])
    pieces = re.findall(r'<span class="mark quote">([^<]*)</span>', html)
    assert "".join(pieces) == TEXT[54:79]
    assert len(pieces) == 4


def test_tags_in_the_copy_are_words():
    assert "<Telmark>" not in drawn(())
    assert "&lt;Telmark&gt; &amp; Sons" in drawn(())


def test_a_story_knows_its_direction_and_language():
    story = plain.story("بندرگاہ کا کام شروع ہوا۔", None)
    html = marked.text(story, Findings())
    assert f'dir="{story.direction}"' in html
    assert 'dir="auto"' in html
