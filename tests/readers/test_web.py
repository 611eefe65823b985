"""Web pages whose markup is in the way of their stories."""

from datetime import date

import pytest

from dashboard.readers import web

TODAY = date(2027, 1, 1)
PARAGRAPHS = (
    "<p>Bakers in Orrin called off their strike on Sunday after the mills cut the "
    "price of flour by a tenth, the head of their guild said in the evening.</p>"
    "<p>The strike had kept 31 of 44 bakeries in the town shut for nine days, and "
    "bread came by boat from Mirren at twice the usual price for a loaf.</p>"
    "<p>We bake again tomorrow, the head of the guild said after a meeting of four "
    "hours. She added that the mills would hold the new price until December.</p>"
)


def page(head: str = "", body: str = PARAGRAPHS, headline: str = "") -> bytes:
    title = headline or "Bakers in Orrin call off strike over price of flour"
    return (
        f"<!doctype html><html lang='en'><head>{head}</head><body><main>"
        f"<h1>{title}</h1>{body}</main></body></html>"
    ).encode()


def only(content: bytes):
    _, (story,) = web.read("page.html", content, TODAY)
    return story


def test_a_record_that_is_no_json_is_passed_over_for_the_next_source():
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", // no</script>'
        '<meta property="article:published_time" content="2026-04-12T08:00Z">'
    )
    assert only(page(head)).published == "2026-04-12T08:00"


def test_a_record_nested_without_end_is_passed_over():
    head = f'<script type="application/ld+json">{"[" * 50_000}</script>'
    assert only(page(head)).headline.startswith("Bakers in Orrin")


def test_a_date_that_only_the_address_holds_is_marked_as_inferred():
    head = '<link rel="canonical" href="https://post.example/2026/04/12/bakers">'
    story = only(page(head))
    assert story.published == "2026-04-12"
    assert any("inferred" in warning for warning in story.warnings)


def test_an_address_that_is_none_is_passed_over():
    head = (
        '<link rel="canonical" href="https://[::bad/">'
        '<meta property="og:url" content="https://post.example/bakers">'
    )
    assert only(page(head)).url == "https://post.example/bakers"


def test_a_page_without_any_date_gets_none():
    assert only(page()).day is None


def test_a_headline_of_another_story_is_warned_of():
    story = only(page(headline="Parliament rejects treaty about fishing grounds"))
    assert any("few words" in warning for warning in story.warnings)
    assert not any("few words" in warning for warning in only(page()).warnings)


def test_the_charset_that_a_page_declares_is_believed():
    head = "<meta charset=windows-1250>"
    content = page(head).decode().replace("Mirren", "Miřenec").encode("cp1250")
    told, (story,) = web.read("page.html", content, TODAY)
    assert "Miřenec" in story.text
    assert (told.encoding, told.encoding_certain) == ("cp1250", True)


@pytest.mark.parametrize("tag", ["div", "section"])
def test_two_headlines_with_stories_of_their_own_are_two_stories(tag):
    second = PARAGRAPHS.replace("Orrin", "Kestral")
    body = (
        f"<{tag}><h1>Bakers in Orrin call off their strike</h1>{PARAGRAPHS}</{tag}>"
        f"<{tag}><h1>Bakers in Kestral call off their strike</h1>{second}</{tag}>"
    )
    content = f"<html><body>{body}</body></html>".encode()
    _, stories = web.read("page.html", content, TODAY)
    assert [story.headline for story in stories] == [
        "Bakers in Orrin call off their strike",
        "Bakers in Kestral call off their strike",
    ]
    assert "Kestral" not in stories[0].text
    assert "Orrin" not in stories[1].text


def test_a_short_story_beside_another_is_kept():
    short = "".join(f"<p>{'Bread is cheaper in Kestral. ' * 3}</p>" for _ in range(3))
    body = (
        f"<article><h1>Bakers in Orrin call off their strike</h1>{PARAGRAPHS}</article>"
        f"<article><h1>Bread gets cheaper in Kestral</h1>{short}</article>"
    )
    _, stories = web.read("page.html", f"<html><body>{body}".encode(), TODAY)
    assert [story.headline for story in stories] == [
        "Bakers in Orrin call off their strike",
        "Bread gets cheaper in Kestral",
    ]


@pytest.mark.parametrize(
    ("line", "is_marked"),
    [("<p>By Ada Renn</p>", True), ('<p>By <a rel="author">Ada Renn</a></p>', False)],
)
def test_a_writer_that_a_line_names_is_marked_as_inferred(line, is_marked):
    body = f"<h1>Bakers in Orrin call off their strike</h1>{line}{PARAGRAPHS}"
    _, (story,) = web.read("page.html", f"<html><body>{body}".encode(), TODAY)
    assert story.byline == "Ada Renn"
    assert ("“Ada Renn” was inferred" in " ".join(story.warnings)) is is_marked


def test_nothing_on_a_page_is_run_or_fetched(monkeypatch):
    def forbidden(*_words, **_named):
        raise AssertionError("a page was let out to the network")

    monkeypatch.setattr("socket.socket.connect", forbidden)
    monkeypatch.setattr("socket.getaddrinfo", forbidden)
    head = (
        '<script src="https://evil.example/a.js"></script>'
        '<link rel="stylesheet" href="https://evil.example/a.css">'
    )
    assert "evil" not in only(page(head)).text
