"""Invented pages of many sites are read as well as before; floors are only raised."""

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from statistics import mean

import pytest

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers import web
from dashboard.readers.decoding import decode
from dashboard.readers.mending import mend
from dashboard.records import Story
from tests.quality import dated_pages, mutations, page_sets, single_pages, web_pages
from tests.quality.page_sets import FLOORS, GOLD, HOME, SHARED

TODAY = date(2027, 6, 1)
#: Pages of two stories that are set and written in other ways.
TWO = {
    "the page of the first run": HOME / "data" / "stories" / "two_stories.txt",
    "the page beside the repository": SHARED / "seed" / "two_stories.txt",
}
#: How files of each language are written that are older than UTF-8.
OLD = {
    **dict.fromkeys(("en", "de", "es", "pt"), ("cp1252", "latin-1")),
    "fr": ("cp1252", "iso8859-15"),
    "pl": ("cp1250", "iso8859-2"),
    "tr": ("cp1254", "iso8859-9"),
    "ru": ("cp1251", "koi8-r", "iso8859-5"),
    "ar": ("cp1256",),
    "ur": (),
    "zh": ("gb18030", "big5"),
    "ja": ("shift_jis", "euc_jp"),
    "ko": ("euc_kr", "cp949"),
}
#: A word of one text that came damaged from its source.
TRUE_DAMAGE = "HermÃ¨s"
NEW = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")


def read(content: bytes) -> tuple[Story, ...]:
    try:
        return readers.read("page.txt", content)[1]
    except Unreadable:
        return ()


def read_page(content: bytes) -> tuple[Story, ...]:
    """In this process, where it goes as fast as it can."""
    try:
        return web.READER.read("page.html", content, TODAY)[1]
    except Unreadable:
        return ()


@pytest.fixture(params=TWO.values(), ids=TWO.keys())
def two_stories(request) -> str:
    if not request.param.exists():
        pytest.skip("the annotated page is not beside the repository")
    return str(request.param.read_text(encoding="utf-8"))


def test_two_stories_are_read_alike_however_their_page_is_set(two_stories):
    pages = mutations.mutated(two_stories)
    whole = mutations.told(read(two_stories.encode()))
    third = mutations.told(read(mutations.THIRD.encode()))
    assert len(set(pages.values())) >= 130
    for name, content in pages.items():
        page, stories = readers.read("page.txt", content)
        assert not mutations.left_out(page, stories), name
        wanted = [*whole, *third] if "a third story" in name else whole
        assert mutations.told(stories) == wanted, name


def test_one_story_is_seldom_split():
    pages = list(single_pages.pages())
    split = [shape for shape, _story, page in pages if len(read(page.encode())) != 1]
    assert len(split) / len(pages) <= FLOORS["split"], split


@cache
def copied(everything: bool) -> tuple[float, float]:
    """F1 of the bodies and share of the headlines of pages as they are copied."""
    bodies, headlines = [], []
    for place, style in enumerate(page_sets.styles()):
        for number in range(2):
            told = page_sets.told()[(place * 7 + number * 13) % len(page_sets.told())]
            page = page_sets.copied(style, told, everything)
            body, headline = best(read(page.encode()), told)
            bodies.append(body)
            headlines.append(headline)
    return mean(bodies), mean(headlines)


def best(stories: tuple[Story, ...], told: page_sets.Told) -> tuple[float, bool]:
    """How well the likest of the stories of a page is the one that it shows."""
    scored = [
        (
            page_sets.alike(page_sets.body(story), told.paragraphs),
            page_sets.same_headline(story, told),
        )
        for story in stories
    ]
    return max(scored, default=(0.0, False))


@pytest.mark.parametrize("copy", ["dragged", "selected"])
def test_copied_pages_of_many_sites_are_read_as_well_as_before(copy):
    assert len(page_sets.styles()) >= 40
    body, headline = copied(copy == "selected")
    assert body >= FLOORS[f"{copy}_body"]
    assert headline >= FLOORS[f"{copy}_headline"]


def test_saved_pages_of_many_makes_are_read_as_well_as_before():
    scored = [
        best(read_page(content), told) for _make, told, content in web_pages.pages()
    ]
    assert len(scored) >= 40
    assert mean(body for body, _headline in scored) >= FLOORS["web_body"]
    assert mean(headline for _body, headline in scored) >= FLOORS["web_headline"]


def test_no_paragraph_of_two_stories_on_a_page_is_lost_or_mixed():
    for layout, both, content in web_pages.pairs():
        found = [tuple(page_sets.body(story)) for story in read_page(content)]
        flat = [tuple(filed(body)) for body in found]
        assert flat == [tuple(filed(told.paragraphs)) for told in both], layout


def filed(paragraphs: tuple[str, ...]) -> list[str]:
    """The words of a body, whatever of its first paragraph is told apart as a place."""
    return page_sets.key_words(" ".join(paragraphs))


@cache
def dated(kind: str) -> tuple[float, float, float]:
    """Shares of days that are right, answered, and right of those answered."""
    ways = dated_pages.STATED if kind == "stated" else dated_pages.GUESSED
    pages, right, answered = 0, 0, 0
    for _way, day, content in dated_pages.pages(ways):
        (story,) = read_page(content)
        found = story.published or story.updated
        pages += 1
        answered += found is not None
        right += bool(found) and str(found)[:10] == str(day.date())
    return right / pages, answered / pages, right / max(1, answered)


def test_days_that_pages_state_are_read_as_well_as_before():
    assert dated("stated")[0] >= FLOORS["stated_right"]


def test_days_that_pages_do_not_state_are_inferred_as_well_as_before():
    _right, answered, right_of_answered = dated("guessed")
    assert answered >= FLOORS["guessed_answered"]
    assert right_of_answered >= FLOORS["guessed_right"]


@pytest.mark.parametrize("way", dated_pages.GUESSED)
def test_a_day_that_is_inferred_is_marked(way):
    for _way, _day, content in dated_pages.pages({way: dated_pages.GUESSED[way]}):
        (story,) = read_page(content)
        assert "was inferred" in " ".join(story.warnings)


def test_a_day_that_stands_in_the_markup_is_not_marked():
    for way in ("record", "Open Graph", "time element", "printed, British"):
        for _way, _day, content in dated_pages.pages({way: dated_pages.STATED[way]}):
            (story,) = read_page(content)
            assert "was inferred" not in " ".join(story.warnings)


def matrix() -> list[tuple[str, str, str, bytes]]:
    """Each language in each of its encodings: the text and the bytes."""
    texts = json.loads((GOLD / "languages.json").read_text(encoding="utf-8"))
    cells = []
    for language, text in texts.items():
        for encoding in (*NEW, *OLD[language]):
            # Old code pages lack some marks, as the programs that wrote them did.
            held = (
                text
                if encoding in NEW
                else text.encode(encoding, "ignore").decode(encoding)
            )
            cells.append((language, encoding, held, held.encode(encoding)))
    return cells


def test_texts_in_many_encodings_are_read_to_the_letter():
    cells = matrix()
    wrong = [cell[:2] for cell in cells if not exact(cell[2], cell[3])]
    assert len({cell[0] for cell in cells}) >= 12
    assert 1 - len(wrong) / len(cells) >= FLOORS["encodings"], wrong


def exact(text: str, content: bytes) -> bool:
    try:
        return decode(content).text == text
    except Unreadable:
        return False


def clean_texts() -> list[str]:
    """Every text in the repository and beside it, the values of JSON one by one."""
    folders = (HOME / "data", SHARED / "acceptance", SHARED / "benchmarks")
    paths = [path for folder in folders for path in sorted(folder.rglob("*"))]
    found: list[str] = []
    for path in paths:
        if path.suffix in (".txt", ".md"):
            found.append(path.read_text(encoding="utf-8"))
        elif path.suffix == ".json":
            gather(json.loads(path.read_text(encoding="utf-8")), found.append)
    return found


def gather(value: object, take: Callable[[str], None]) -> None:
    if isinstance(value, str):
        take(value)
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            gather(each, take)


def test_clean_text_is_never_changed_by_repair():
    texts = clean_texts()
    assert len(texts) > 1000
    changed = [text for text in texts if mend(text)[0] != text]
    assert all(TRUE_DAMAGE in text for text in changed)
