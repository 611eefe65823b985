import pytest

from dashboard.pages.parts.markup import Html, joined, tag

TEXTS = [
    ("<b>tide</b>", "&lt;b&gt;tide&lt;/b&gt;"),
    ('salt & "rope"', "salt &amp; &quot;rope&quot;"),
    ("it's", "it&#x27;s"),
    ("&lt;", "&amp;lt;"),
    ("\u202ereversed\u2069", "reversed"),
    ("\u0628\u0646\u062f\u0631", "\u0628\u0646\u062f\u0631"),
]


@pytest.mark.parametrize(("text", "shown"), TEXTS)
def test_text_stays_text_inside_a_tag(text, shown):
    assert tag("p", text) == f"<p>{shown}</p>"


def test_what_a_tag_built_is_not_escaped_again():
    assert tag("p", tag("b", "a < b"), " c") == "<p><b>a &lt; b</b> c</p>"


def test_an_attribute_cannot_end_itself():
    built = tag("a", "x", title="\" onclick='steal()' <i>")
    assert built == ('<a title="&quot; onclick=&#x27;steal()&#x27; &lt;i&gt;">x</a>')


def test_attributes_are_named_as_in_html_and_left_out_without_a_value():
    built = tag("a", class_="chip", data_go=True, href=None, open=False)
    assert built == '<a class="chip" data-go></a>'


def test_void_elements_have_no_end():
    assert tag("br") == "<br>"


def test_pieces_that_are_none_are_left_out():
    pieces = joined((None, "a", tag("i", "b")))
    assert pieces == "a<i>b</i>"
    assert isinstance(pieces, Html)
