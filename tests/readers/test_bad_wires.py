"""Wire stories and sitemaps that are broken, hostile or held back."""

import json
from datetime import date
from pathlib import Path

import pytest

from dashboard import readers
from dashboard.errors import Unreadable
from dashboard.readers import wire

TODAY = date(2026, 11, 25)
FOLDER = Path(__file__).parent / "samples"
NITF = (FOLDER / "lighthouse.nitf").read_bytes()
NEWSML = (FOLDER / "tramways.xml").read_bytes()
SITEMAP = (FOLDER / "latest.xml").read_bytes()
NINJS = (FOLDER / "glass.ninjs.json").read_bytes()
ENTITIES = b'<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
REFUSED = {
    "NITF cut off": (NITF[:1500], "broken_xml"),
    "NITF that declares entities": (
        ENTITIES + b"<nitf><body><body.content><p>&b;</p></body.content></body></nitf>",
        "entity_declaration",
    ),
    "NITF that asks for a file": (
        OUTSIDE + b"<nitf><body><body.content><p>&x;</p></body.content></body></nitf>",
        "entity_declaration",
    ),
    "NITF with a name for a letter that nobody knows": (
        b'<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><body><body.content><p>a&wire; b</p>'
        b"</body.content></body></nitf>",
        "unknown_entity",
    ),
    "NITF that says nothing": (b"<nitf><head/></nitf>", "no_story"),
    "NITF nested without end": (b"<nitf>" + b"<p>" * 200_000, "too_deep"),
    "NewsML cut off": (NEWSML[:2000], "broken_xml"),
    "NewsML of pictures": (
        NEWSML.replace(b"ninat:text", b"ninat:picture"),
        "no_story",
    ),
    "NewsML with a zero byte": (
        NEWSML.replace(b"Belmarsh", b"Bel\0marsh"),
        "nul_bytes",
    ),
    "XML of another kind": (b"<?xml version='1.0'?><invoice/>", "kind_mismatch"),
    "sitemap of bare links": (
        b"<urlset><url><loc>https://a.example/b</loc></url></urlset>",
        "links_only",
    ),
    "index of sitemaps": (
        b"<sitemapindex><sitemap><loc>https://a.example/b.xml</loc></sitemap>"
        b"</sitemapindex>",
        "links_only",
    ),
    "sitemap cut off": (SITEMAP[:-40], "broken_xml"),
    "ninjs cut off": (NINJS[:700], "broken_json"),
    "ninjs of a picture": (
        b'{"uri": "urn:a", "version": "1", "type": "picture", "pubstatus": "usable"}',
        "no_story",
    ),
    "ninjs nested without end": (
        b'{"uri": "a", "bodies": ' + b"[" * 200_000,
        "too_deep",
    ),
    "ninjs with half a letter": (
        NINJS.replace(b"glass-works", b"\\ud83d"),
        "bad_unicode",
    ),
}
#: What stands in an item: where nothing is to be told, and where something is.
FREE = [
    ("stat:usable", None, None),
    (None, None, None),
    ("usable", "2026-11-24T18:00:00Z", None),
    ("embargoed", "2026-11-24T18:00:00Z", None),
]
HELD = [
    (("stat:withheld", None, None), "withholds"),
    (("withhold", None, None), "withholds"),
    (("stat:canceled", None, None), "cancelled"),
    (("http://cv.iptc.org/newscodes/pubstatusg2/canceled", None, None), "cancelled"),
    (("kill", None, None), "killed"),
    (("embargoed", None, None), "under an embargo"),
    (("embargoed", "20261126T060000Z", None), "until 26 Nov 2026, 06:00 UTC"),
    (("usable", "2026-11-25T18:00:00+01:00", None), "25 Nov 2026, 18:00 UTC+01:00"),
    (("usable", "2026-12-01", None), "until 1 Dec 2026:"),
    (("usable", "noon tomorrow", None), "until noon tomorrow"),
    (("usable", None, "ADDS quote"), "editors: ADDS quote"),
]
DATES = [
    ("20260605T164000Z", "2026-06-05T16:40"),
    ("20260605", "2026-06-05"),
    ("2026-06-05T16:40:00.000+02:00", "2026-06-05T16:40"),
    ("Friday", "Friday"),
    ("", None),
    (None, None),
]


def stories(content: bytes):
    return readers.reader_of(content).read("file", content, TODAY)[1]


def ninjs(**fields: object) -> bytes:
    item = {"uri": "urn:a", "pubstatus": "usable", "headline": "Tea exports rise"}
    return json.dumps(item | fields).encode()


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_way_on(name):
    content, code = REFUSED[name]
    with pytest.raises(Unreadable) as refusal:
        stories(content)
    assert refusal.value.code == code
    assert refusal.value.reason.endswith(".")
    assert len(refusal.value.reason) > 40


def test_entities_are_refused_in_every_encoding():
    content = f"{OUTSIDE.decode()}<nitf/>".encode("utf-16")
    with pytest.raises(Unreadable) as refusal:
        stories(content)
    assert refusal.value.code == "entity_declaration"


@pytest.mark.parametrize(("held", "told"), HELD)
def test_what_stands_in_the_way_of_publishing_is_told(held, told):
    (caution,) = wire.cautions(*held, TODAY)
    assert told in caution


@pytest.mark.parametrize("free", FREE)
def test_of_what_may_be_published_nothing_is_told(free):
    assert list(wire.cautions(*free, TODAY)) == []


@pytest.mark.parametrize(("stamp", "day"), DATES)
def test_dates_are_written_in_full(stamp, day):
    assert wire.dated(stamp) == day


def test_a_wire_story_whose_encoding_is_not_the_declared_one_is_read():
    (story,) = stories(NITF.replace(b"iso-8859-1", b"utf-8"))
    assert "Mattis Röhm" in story.text


@pytest.mark.parametrize("doctype", ["", '<!DOCTYPE nitf SYSTEM "nitf.dtd">'])
def test_letters_that_are_named_as_in_html_are_read(doctype):
    body = "<p>Caf&eacute; R&ouml;hm &amp; Sons&nbsp;&ndash; &lt;open&GT;.</p>"
    (story,) = stories(
        f"{doctype}<nitf><body><body.content>{body}</body.content></body></nitf>".encode()
    )
    assert story.text == "Café Röhm & Sons – <open>."


@pytest.mark.parametrize(
    "scheme", ["javascript:alert(1)", "data:text/html,a", "file:///a"]
)
def test_only_addresses_of_pages_are_kept(scheme):
    body = {"body_text": "They rose on Sunday."}
    texts = [
        ninjs(**body, uri=scheme),
        NITF.replace(b"https://mna.example/lighthouse-sale", scheme.encode()),
        NEWSML.replace(b"https://wire.example/tram-1", scheme.encode()),
        SITEMAP.replace(b"https://post.example/2026/11/ferry-fares", scheme.encode()),
        f"---\ntitle: Tea\nurl: {scheme}\n---\nThey rose on Sunday.\n".encode(),
    ]
    for content in texts:
        assert stories(content)[0].url is None


def test_a_story_in_nitf_inside_an_item_is_read_with_the_fields_of_both():
    inside = NITF.partition(b'.dtd">')[2].decode("latin-1")
    content = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>'
        '<itemClass qcode="ninat:text"/><provider><name>Marl Wire</name></provider>'
        "</itemMeta><contentMeta><headline>Nine lighthouses for sale</headline>"
        '</contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">'
        f"{inside}</inlineXML></contentSet></newsItem>"
    ).encode()
    (story,) = stories(content)
    assert (story.headline, story.outlet) == ("Nine lighthouses for sale", "Marl Wire")
    assert (story.byline, story.dateline_place) == ("André Falk", "PORT ESTER")
    assert "1 Mar 2027" in story.warnings[0]


def test_an_item_of_a_wire_is_known_among_records_by_its_own_names():
    assert readers.reader_of(ninjs()).name == "ninjs"
    assert readers.reader_of(b'{"title": "Tea", "body": "It rose."}').name == "dump"


def test_the_names_of_later_versions_are_known_whatever_their_case():
    (story,) = stories(
        ninjs(
            headline=None,
            headlines=[{"value": "Tea exports rise"}],
            bodies=[
                {"contentType": "text/plain", "value": "Plain."},
                {"contentType": "application/xhtml+xml", "value": "<p>They rose.</p>"},
            ],
            versionCreated="2026-03-11T14:20:00Z",
        )
    )
    assert story.text == "Tea exports rise\n\nThey rose."
    assert (story.published, story.updated) == ("2026-03-11T14:20", None)


@pytest.mark.parametrize(
    "odd", [None, 3, [], {}, [None], [[1]], "text", {"a": {"b": 1}}]
)
@pytest.mark.parametrize(
    "name",
    [
        *("headlines", "bodies", "descriptions", "subjects", "associations"),
        *("byline", "ednote", "embargoed", "versioncreated", "language", "located"),
    ],
)
def test_a_field_of_another_kind_than_it_should_be_stops_nothing(name, odd):
    (story,) = stories(ninjs(body_text="They rose on Sunday.", **{name: odd}))
    assert "They rose on Sunday." in story.text
