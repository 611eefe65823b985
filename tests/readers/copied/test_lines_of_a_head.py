"""Single lines of a page's head, each with what it says and what it does not."""

import pytest

from dashboard.readers.copied import bylines, captions, datelines, furniture, stamps

DATED = {
    "9 January 2026": [(None, "2026-01-09")],
    "Jan. 9, 2026": [(None, "2026-01-09")],
    "Friday, January 9th, 2026": [(None, "2026-01-09")],
    "2026/01/09": [(None, "2026-01-09")],
    "09.01.26": [(None, "2026-01-09 or 2026-09-01")],
    "Fri 09/01/2026": [(None, "2026-01-09")],
    "Updated 09 January 2026": [("updated", "2026-01-09")],
    "Last modified on Fri 9 Jan 2026 20.05 GMT": [("updated", "2026-01-09T20:05")],
    "Published at 06:00 on Sunday 19 July 2026": [("published", "2026-07-19T06:00")],
    "First published on: 2026-09-04 at 18:05 IST": [("published", "2026-09-04T18:05")],
    "Posted: Friday, May 8, 2026 5:45 PM": [("published", "2026-05-08T17:45")],
    "October 6, 2026 | 12:14 a.m. ET": [(None, "2026-10-06T00:14")],
    "Thu, 23 Jul 2026 14:05:00 +0000": [(None, "2026-07-23T14:05")],
    "2026-07-23T14:05:00Z": [(None, "2026-07-23T14:05")],
    "(9 January 2026)": [(None, "2026-01-09")],
    "Published 9 Jan 2026, updated 10 Jan 2026": [
        ("published", "2026-01-09"),
        ("updated", "2026-01-10"),
    ],
    "2 Jun 20262 Jun 2026": [(None, "2026-06-02"), (None, "2026-06-02")],
    "January 2026": [(None, "2026-01")],
    "Updated 6 sec ago": [("updated", "")],
    "3 hours ago": [(None, "")],
    "Just now": [(None, "")],
    "30 February 2026": [(None, "")],
}
UNDATED = [
    "Parliament votes on 9 January 2026",
    "May 1",
    "11 September",
    "2026",
    "18:05",
    "Updated",
    "Today is a good day",
    "Ada Renn, 9 January 2026",
    "Orrin 3-2 Sall",
    "1.2.3",
    "$5.8 million",
]
PLACED = {
    "ISLAMABAD: ": "ISLAMABAD",
    "PORT SALL, Marl (MNA) -- ": "PORT SALL",
    "NEW YORK, Jan. 9, 2026 /PRNewswire/ -- ": "NEW YORK",
    "WASHINGTON, D.C. — ": "WASHINGTON",
    "UNITED NATIONS (AP) — ": "UNITED NATIONS",
    "ST. ORRIN, Marl – ": "ST. ORRIN",
    "PORT-AU-SALL: ": "PORT-AU-SALL",
    "SÃO ORRÍN (Reuters) - ": "SÃO ORRÍN",
    "Orrin, 9 January 2026 — ": "Orrin",
    "Orrin (AFP) – ": "Orrin",
    "Islamabad: ": "Islamabad",
}
UNPLACED = [
    "TIME: ",
    "WATCH: ",
    "EXCLUSIVE - ",
    "EDITOR'S NOTE: ",
    "Q: ",
    "Minister: ",
    "Orrin: ",
    "He said: ",
    "THREE things matter. ",
    "US-Marl talks: ",
    "BY ADA RENN ORRIN (AP) — ",
    "",
]
TEXT = "The port will reopen on Monday after eleven weeks of ice, the ministry said."
SIGNED = {
    "By Ada Renn": "Ada Renn",
    "By Ada van der Renn and Tom O’Gale": "Ada van der Renn and Tom O’Gale",
    "by Ada Renn": "Ada Renn",
    "BY ADA RENN": "ADA RENN",
    "By Ada Renn, Tom Gale and Ida Holm": "Ada Renn, Tom Gale and Ida Holm",
    "Story by Ada Renn": "Ada Renn",
    "By Ada Renn for The Orrin Mail": "Ada Renn",
    "By Ada Renn, chief economics correspondent": "Ada Renn",
    "By our staff reporter": None,
    "By Monday the ice had gone and ships came back to all six ports": None,
    "By the time ships came back": None,
    "From Orrin with love to all of you": None,
    "By 2030, one in three cars": None,
}
NAMED = {
    "Ada Renn": True,
    "ADA RENN": True,
    "Ada Renn, health correspondent": True,
    "Ada Renn at Sall Park": True,
    "Ada Renn and Tom Gale": True,
    "Reuters": True,
    "Staff Report": True,
    "Orrin reopens port": False,
    "Ports": False,
    "Ice melts early": False,
}
CREDITED = {
    "A tug breaks ice at Orrin (AFP)": ("A tug breaks ice at Orrin", "AFP"),
    "A tug at Orrin. (File photo)": ("A tug at Orrin.", "File photo"),
    "A tug at Orrin. [Ida Holm/Reuters]": ("A tug at Orrin.", "Ida Holm/Reuters"),
    "A tug at Orrin. Photograph: Ida Holm": ("A tug at Orrin.", "Ida Holm"),
    "A tug at Orrin | Photo credit: Ida Holm": ("A tug at Orrin", "Ida Holm"),
    "A tug at Orrin. Photo by Ida Holm": ("A tug at Orrin.", "Ida Holm"),
    "A tug at Orrin. — Reuters": ("A tug at Orrin.", "Reuters"),
    "A tug at Orrin (Photo: Ida Holm)": ("A tug at Orrin", "Ida Holm"),
    "Image source, Getty Images": ("", "Getty Images"),
    "Image caption, A tug at Orrin": ("A tug at Orrin", ""),
    "[2/3] A tug at Orrin. REUTERS/Ida Holm": ("A tug at Orrin.", "REUTERS/Ida Holm"),
}
UNCREDITED = [
    "Ships will return on Monday, the ministry said.",
    "The Orrin Port Authority (OPA) said so.",
    "Six ports (and two locks) reopen",
    "The fare is 4 crowns (about $5)",
    "A tug breaks ice at Orrin",
    "Ten ships in ice (PHOTOS)",
    "She blamed the ice – and the tug",
]
FURNITURE = [
    "Short Url",
    "Follow",
    "Share on social media",
    "Comments (14)",
    "5 min read",
    "1 / 5",
    "Read more: Ice returns",
    "Tags: ice, ports",
    "© 2026 The Orrin Mail. All rights reserved.",
    "View image in fullscreen",
    "https://orrin.example/n42",
    "Sign up for our newsletter",
    "ADVERTISEMENT",
    "→",
]
NEWS = [
    "Share prices fall in Orrin",
    "Print works closes after 90 years",
    "Copyright law passes in Marl",
    "Register of voters to close in May",
    "Listen to farmers, minister is told",
    "More women stand for parliament in Marl",
    "Top court strikes down ice tax",
    "Search for missing tug called off",
    "Save the ports, says mayor",
    "Live music returns to Orrin",
    "Home prices rise again",
    "Follow the money, auditors tell Marl",
]


@pytest.mark.parametrize(("line", "expected"), DATED.items())
def test_a_line_of_dates_says_what_it_states_and_no_more(line, expected):
    found = [
        (stamp.label, " or ".join(stamp.value(day) for day in stamp.days))
        for stamp in stamps.read(line)
    ]
    assert found == expected


@pytest.mark.parametrize("line", UNDATED)
def test_a_line_that_holds_more_than_dates_is_no_date(line):
    assert stamps.read(line) == ()


@pytest.mark.parametrize(("prefix", "place"), PLACED.items())
def test_a_dateline_is_cut_where_its_text_begins(prefix, place):
    dateline = datelines.read(prefix + TEXT)
    assert dateline is not None
    assert dateline.place == place
    assert dateline.end == len(prefix.rstrip())


@pytest.mark.parametrize("prefix", UNPLACED)
def test_words_before_a_colon_are_no_place_without_a_sign_of_one(prefix):
    assert datelines.read(prefix + TEXT) is None


@pytest.mark.parametrize(("line", "who"), SIGNED.items())
def test_a_byline_gives_names_without_posts(line, who):
    byline = bylines.signed(line)
    assert (byline.who if byline else None) == who


@pytest.mark.parametrize(("line", "named"), NAMED.items())
def test_a_line_of_nothing_but_names_may_be_a_byline(line, named):
    assert (bylines.alone(line) is not None) is named


@pytest.mark.parametrize(("line", "expected"), CREDITED.items())
def test_a_caption_is_told_from_its_credit(line, expected):
    found = captions.read(line)
    assert found is not None
    words = line[found.start : found.end], line[found.credit_start : found.credit_end]
    assert words == expected


@pytest.mark.parametrize("line", UNCREDITED)
def test_a_bracket_of_running_copy_is_no_credit(line):
    assert captions.read(line) is None


@pytest.mark.parametrize("line", FURNITURE)
def test_parts_of_the_site_are_known(line):
    assert furniture.is_furniture(line)


@pytest.mark.parametrize("line", NEWS)
def test_a_headline_is_no_part_of_the_site(line):
    assert not furniture.is_furniture(line)
