"""One invented page of two stories, printed in many ways; all must be read alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from dashboard import readers
from dashboard.records import Story


@dataclass(frozen=True)
class Told:
    """A story as it is printed, and what a reader must make of it."""

    headline: str
    points: tuple[str, ...]
    place: str
    paragraphs: tuple[str, ...]
    updated: str
    date: str
    caption: str | None = None
    over: str = ""
    caption_line: str = ""
    date_line: str = "{date}"
    byline_line: str = ""
    headline_again: str = "{headline}"
    headlines: int = 2
    marker: str = "  • "
    prefix: str = "{place}: "
    bar: str = "Follow"
    short_url: str = ""
    tail: str = ""
    gap_before_points: int = 1
    gap_before_lede: int = 1
    reads: dict[str, object] = field(default_factory=dict)

    def lines(self) -> list[str]:
        head = [self.over, self.headline, "", *self.caption_line.split("\n")]
        head += [self.short_url, self.date_line.format(date=self.date)]
        head += [self.byline_line, *self.bar.split("\n")]
        head = [line for place, line in enumerate(head) if line or place == 2]
        for _ in range(self.headlines - 1):
            head += ["", self.headline_again.format(headline=self.headline)]
        head += [""] * self.gap_before_points
        head += [self.marker + point for point in self.points]
        head += [""] * self.gap_before_lede
        prefix = self.prefix.format(place=self.place)
        body = [prefix + self.paragraphs[0]]
        for paragraph in self.paragraphs[1:]:
            body += ["", paragraph]
        return head + body + (["", *self.tail.split("\n")] if self.tail else [])

    def record(self) -> dict[str, object]:
        return {
            "headline": self.headline,
            "standfirst": self.points,
            "caption": self.caption,
            "byline": None,
            "dateline_place": self.place,
            "published": None,
            "updated": self.updated,
            "body": self.paragraphs,
        } | self.reads


PORTS = Told(
    headline="Marl and Tessaly agree to reopen river ports after winter freeze",
    points=(
        "Six ports on the Ossel take ships again from Monday after eleven weeks",
        "Neighbours to share the cost of two new icebreakers",
    ),
    place="ORRIN",
    paragraphs=(
        "Marl and Tessaly have agreed to reopen six ports on the river Ossel on "
        "Monday, the transport ministry of Marl said on Thursday, after a winter in "
        "which ice kept ships away for eleven weeks.",
        "“We have lost a season, and we will not lose another,” Transport Minister "
        "Ines Valdor said in a statement.",
        "The two countries will buy icebreakers for 84 million crowns before the end "
        "of next year, the ministry said, a plan first set out on Nov. 3, 2024.",
        "Valdor is expected to sign the agreement in the capital of Tessaly on Friday.",
    ),
    updated="2026-03-05",
    date="Updated 05 March 2026",
    caption="A tug breaks the ice near the lock at Orrin on March 2, 2026",
    caption_line="A tug breaks the ice near the lock at Orrin on March 2, 2026 (AFP)",
    short_url="Short Url",
    reads={"credit": "AFP"},
)
MEALS = Told(
    headline="Tessaly caps school meal prices, promises free breakfasts by 2028",
    points=(
        "A hot meal may cost no more than three crowns from next term",
        "Opposition says the plan leaves small villages without kitchens",
    ),
    place="PORT CASSEL",
    paragraphs=(
        "Tessaly will cap the price of school meals at three crowns from the next term "
        "and give every pupil a free breakfast by 2028, Education Minister Olav Strand "
        "told parliament on Wednesday.",
        "About 310,000 pupils pay five crowns a meal now, the ministry said.",
        "“A hungry child learns nothing,” Strand said.",
        "“We asked for kitchens and were given posters,” Rena Holt, who speaks for the "
        "opposition Field Party, said. She called for a vote in May.",
        "The plan goes to a committee on 3 March.",
    ),
    updated="2026-02-11",
    date="Updated 11 February 2026",
    reads={"credit": None},
)


def printed(*stories: Told, gap: int = 2) -> str:
    return ("\n" * (gap + 1)).join("\n".join(story.lines()) for story in stories)


def twice(text: str) -> str:
    """As when a program takes UTF-8 for Windows-1252."""
    letters = (bytes((byte,)) for byte in text.encode())
    return "".join(
        one.decode("cp1252", "ignore") or one.decode("latin-1") for one in letters
    )


def both(**changes: object) -> tuple[Told, Told]:
    return replace(PORTS, **changes), replace(MEALS, **changes)


def ports(reads: dict[str, object], **changes: object) -> tuple[Told, Told]:
    return replace(PORTS, reads=PORTS.reads | reads, **changes), MEALS


def byline(line: str, reads: str, **more: str) -> tuple[Told, Told]:
    return ports({"byline": reads} | more, byline_line=line)


def credit(line: str, reads: str | None, words: str | None = None) -> tuple[Told, Told]:
    told = words or "A tug breaks the ice near the lock at Orrin"
    return ports(
        {"credit": reads}, caption=told, caption_line=line.format(caption=told)
    )


def dateline(prefix: str, place: str, **more: object) -> tuple[Told, Told]:
    return ports({"dateline_place": place} | more, prefix=prefix)


def dated(
    line: str, updated: str | None, published: str | None = None
) -> tuple[Told, Told]:
    return ports({"updated": updated, "published": published}, date_line=line)


THIRD = replace(
    MEALS,
    headline="Orrin bakers call off strike over price of flour",
    place="ORRIN",
    date="Updated 12 April 2026",
    updated="2026-04-12",
)
SEPARATE = both(headlines=1, bar="", short_url="")

PAGES = {
    "as it is": both(),
    "no short url": both(short_url=""),
    "no follow": both(bar=""),
    "no caption": ports({"credit": None}, caption=None, caption_line=""),
    "four headlines": both(headlines=4),
    "three headlines": both(headlines=3),
    "one headline": both(headlines=1),
    "second headline in capitals": ports({}, headline_again=PORTS.headline.upper()),
    "second headline with a stop": both(headline_again="{headline}."),
    "hyphens as bullets": both(marker="- "),
    "asterisks as bullets": both(marker="* "),
    "dashes as bullets": both(marker="– "),
    "middle dots as bullets": both(marker="· "),
    "black circles as bullets": both(marker="●  "),
    "bullets without a space": both(marker="•"),
    "tabs before bullets": both(marker="\t•\t"),
    "no markers": both(marker=""),
    "browser copy": both(marker="", gap_before_lede=0),
    "points flush under the headline": both(gap_before_points=0),
    "no points": both(points=(), gap_before_lede=0),
    "byline": byline("By Ada Renn", "Ada Renn"),
    "byline in capitals": byline("BY ADA RENN", "ADA RENN"),
    "name alone": byline("Ada Renn", "Ada Renn"),
    "name alone in capitals": byline("ADA RENN", "ADA RENN"),
    "written by": byline("Written by Ada Renn", "Ada Renn"),
    "two writers": byline("By Ada Renn and Tom van Gale", "Ada Renn and Tom van Gale"),
    "writer with post": byline("By Ada Renn, economics correspondent", "Ada Renn"),
    "writer with desk": byline("By Ada Renn | Politics desk", "Ada Renn"),
    "writer and post on two lines": byline("By Ada Renn\nPorts reporter", "Ada Renn"),
    "writer's place": byline("By Ada Renn in Sall", "Ada Renn", dateline_place="Sall"),
    "staff reporter": byline("Staff Reporter", "Staff Reporter"),
    "paper as writer": byline("Marl News", "Marl News"),
    "agency as writer": byline("Reuters", "Reuters"),
    "credit Reuters": credit("{caption} (Reuters)", "Reuters"),
    "credit of a photo desk": credit("{caption} (MN Photo/File)", "MN Photo/File"),
    "credit by courtesy": credit(
        "{caption} (Photo courtesy: Ossel Port Trust)", "Ossel Port Trust"
    ),
    "credit to an account": credit("{caption} (X/@osselports)", "X/@osselports"),
    "credit in square brackets": credit(
        "{caption} [Jon Hale/AP Photo]", "Jon Hale/AP Photo"
    ),
    "credit after a label": ports(
        {"credit": "Jon Hale"},
        caption="A tug breaks the ice at Orrin.",
        caption_line="A tug breaks the ice at Orrin. Photo: Jon Hale",
    ),
    "credit after a photograph": ports(
        {"credit": "Jon Hale/Marl Pictures"},
        caption="A tug breaks the ice at Orrin.",
        caption_line="A tug breaks the ice at Orrin. "
        "Photograph: Jon Hale/Marl Pictures",
    ),
    "credit after a dash": credit("{caption} — AFP", "AFP"),
    "credit of a wire": credit("{caption} REUTERS/Jon Hale", "REUTERS/Jon Hale"),
    "credit on its own line": credit("{caption}\nCredit: Jon Hale", "Jon Hale"),
    "file photo": credit("{caption} (File photo)", "File photo"),
    "gallery": ports(
        {},
        caption_line="1 / 3\n"
        + PORTS.caption_line
        + "\n2 / 3\n"
        + PORTS.caption_line
        + "\n3 / 3",
    ),
    "share bar": both(bar="Share\nSave\nFacebook\nX\nWhatsApp\nCopy link\n14 Comments"),
    "menu over the page": both(over="Skip to content"),
    "section over the headline": ports({"section": "Economy"}, over="Economy"),
    "breadcrumb": ports({"section": "Trade"}, over="Home | News | Trade"),
    "masthead": ports({}, over="THE ORRIN MAIL"),
    "topics under it": both(tail="Topics: Marl Tessaly Ossel"),
    "links under it": both(
        tail="Related stories\nIcebreaker yard wins new order\nFerry fares to rise"
    ),
    "dash": dateline("ORRIN — ", "ORRIN"),
    "short dash": dateline("ORRIN – ", "ORRIN"),
    "hyphen": dateline("ORRIN - ", "ORRIN"),
    "two hyphens": dateline("ORRIN -- ", "ORRIN"),
    "agency": dateline("ORRIN (AP) — ", "ORRIN"),
    "day and agency": dateline("ORRIN, March 5 (Reuters) - ", "ORRIN"),
    "region": dateline("ORRIN, Marl: ", "ORRIN"),
    "region and agency": dateline("ORRIN, Marl (AP) — ", "ORRIN"),
    "region, day and agency": dateline("ORRIN, Marl, March 5 (Reuters) - ", "ORRIN"),
    "two places": dateline("ORRIN/PORT CASSEL: ", "ORRIN/PORT CASSEL"),
    "two words": dateline("NEW ORRIN: ", "NEW ORRIN"),
    "accents": dateline("ØRRÍN: ", "ØRRÍN"),
    "small letters and a day": dateline("Orrin, March 5: ", "Orrin"),
    "small letters of a known city": dateline("Dar es Salaam: ", "Dar es Salaam"),
    "press release": dateline("ORRIN, March 5, 2026 /PRNewswire/ -- ", "ORRIN"),
    "no dateline": dateline("", None),
    "no date": dated("", None),
    "published": dated("Published 05 March 2026", None, "2026-03-05"),
    "day alone": dated("05 March 2026", None, "2026-03-05"),
    "American day": dated("March 5, 2026", None, "2026-03-05"),
    "with weekday": dated("Thursday, 5 March 2026", None, "2026-03-05"),
    "numbers": dated("2026-03-05", None, "2026-03-05"),
    "day over twelve": dated("Published: 25/03/2026", None, "2026-03-25"),
    "month alone": dated("March 2026", None, "2026-03"),
    "with time": dated("Updated: March 5, 2026 2:30 PM", "2026-03-05T14:30"),
    "with time and zone": dated("Updated 05 March 2026 14:30 GMT", "2026-03-05T14:30"),
    "both dates": dated(
        "Published: 5 March 2026 09:15 | Updated: 6 March 2026 10:00",
        "2026-03-06T10:00",
        "2026-03-05T09:15",
    ),
    "both dates on two lines": dated(
        "Published on 5 March 2026\nLast updated 6 March 2026",
        "2026-03-06",
        "2026-03-05",
    ),
    "a moment ago": dated("Updated 6 sec ago", None),
    "some time ago": dated("Updated 3 min 8 sec ago", None),
    "no such day": dated("Published 31 February 2026", None),
    "either order": dated("Published 04/05/2021", None),
}
WRITTEN: dict[str, Callable[[str], bytes]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "line separators": lambda text: text.replace("\n", "\u2028").encode(),
    "UTF-8 with mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16 with mark": lambda text: text.encode("utf-16"),
    "UTF-16LE": lambda text: text.encode("utf-16-le"),
    "UTF-16BE": lambda text: text.encode("utf-16-be"),
    "UTF-32 with mark": lambda text: text.encode("utf-32"),
    "Windows-1252": lambda text: text.encode("cp1252"),
    "decoded twice": lambda text: twice(text).encode(),
    "no blank lines": lambda text: re.sub("\n+", "\n", text).encode(),
    "one blank line": lambda text: text.replace("\n\n\n", "\n\n").encode(),
    "blank lines doubled": lambda text: text.replace("\n\n", "\n\n\n").encode(),
    "space at line ends": lambda text: text.replace("\n", "  \n").encode(),
    "tabs before lines": lambda text: text.replace("\n", "\n\t").encode(),
    "hard spaces": lambda text: text.replace(" of ", "\xa0of ").encode(),
    "blank lines at both ends": lambda text: f"\n\n\n{text}\n\n\n".encode(),
    "zero-width space in a headline": lambda text: text.replace(
        "Marl and", "Marl\u200b and", 1
    ).encode(),
    "hard space in a headline": lambda text: text.replace(
        "Tessaly caps", "Tessaly\xa0caps", 1
    ).encode(),
}
ORDERS = {
    "reversed": (MEALS, PORTS),
    "three stories": (PORTS, MEALS, THIRD),
    "the same headline twice": (PORTS, replace(MEALS, headline=PORTS.headline)),
    "one story": (PORTS,),
    "headlines once, bylines": (
        replace(SEPARATE[0], byline_line="By Ada Renn", reads={"byline": "Ada Renn"}),
        replace(SEPARATE[1], byline_line="By Tom Gale", reads={"byline": "Tom Gale"}),
    ),
}


def check(content: bytes, stories: tuple[Told, ...]) -> None:
    page, read = readers.read("page.txt", content)
    assert [story.headline for story in read] == [told.headline for told in stories]
    for told, story in zip(stories, read, strict=True):
        expected = told.record()
        found = {name: getattr(story, name, None) for name in expected}
        found["body"] = tuple(
            " ".join(story.text[part.span.start : part.span.end].split())
            for part in story.parts
            if part.kind == "body"
        )
        assert found == expected
        assert not [part for part in story.parts if part.kind == "leftover"]
        assert page.text[story.offset :].startswith(story.text)
    lines = {number for story in read for number in covered(page.text, story)}
    assert lines == {
        number for number, line in enumerate(page.text.split("\n")) if line.strip()
    }


def covered(text: str, story: Story) -> list[int]:
    places = [story.offset + part.span.start for part in story.parts]
    return [text.count("\n", 0, place) for place in places]


@pytest.mark.parametrize("stories", PAGES.values(), ids=PAGES.keys())
def test_a_page_is_read_alike_however_it_is_set(stories):
    check(printed(*stories).encode(), stories)


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
def test_a_page_is_read_alike_however_it_is_written(written):
    check(written(printed(*both())), both())


@pytest.mark.parametrize("stories", ORDERS.values(), ids=ORDERS.keys())
def test_stories_are_told_apart_in_any_order(stories):
    check(printed(*stories).encode(), stories)


@pytest.mark.parametrize("separator", ["---", "====", "_____", "* * *", "###"])
def test_a_separator_parts_stories_that_nothing_else_tells_apart(separator):
    plain = both(headlines=1, points=(), date_line="", bar="", short_url="", prefix="")
    first, second = ("\n".join(story.lines()) for story in plain)
    _, read = readers.read("page.txt", f"{first}\n{separator}\n{second}".encode())
    assert [story.headline for story in read] == [PORTS.headline, MEALS.headline]
