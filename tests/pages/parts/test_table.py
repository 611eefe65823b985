from dashboard.pages.parts.table import Folded, Link, table, unbroken

HOSTILE = "<i onclick='x'>"


def test_cells_of_every_kind_keep_copy_as_text():
    html = table(
        ("Measure", "Story", "Why"),
        [(HOSTILE, Link(HOSTILE, "story?story=k&at=f"), Folded(HOSTILE, [HOSTILE]))],
    )
    assert html.count("&lt;i onclick=&#x27;x&#x27;&gt;") == 4
    assert "<i " not in html
    assert '<a href="story?story=k&amp;at=f" data-go>' in html


def test_numbers_stand_to_the_right_and_a_cell_knows_its_column():
    html = table(("Term", "Stories"), [("tea", "1,200")], numbers=(1,))
    assert '<td class="number" data-label="Stories" dir="auto">1,200</td>' in html
    assert '<td class="words" data-label="Term" dir="auto">tea</td>' in html


def test_a_day_does_not_break_between_its_words():
    assert unbroken("9 Jan 2026") == "9\N{NO-BREAK SPACE}Jan\N{NO-BREAK SPACE}2026"
