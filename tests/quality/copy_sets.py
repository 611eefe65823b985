"""Stories in, copies as outlets print them and stories that only look like it out."""

import re
from collections.abc import Iterator
from random import Random

#: Sentences of a desk's own, to be put into a copy.
OWN = (
    "Readers who saw it happen are asked to write to the newsroom before noon.",
    "A spokeswoman for the council in our own town said nothing like it was planned.",
    "Our correspondent tried to reach the ministry on its public line without success.",
    "Local traders have watched the matter closely since the spring market closed.",
)
#: What a paper prints below everything.
FOOT = (
    "This newspaper is owned by its readers and has been printed since 1904. To take "
    "part in the yearly meeting of the members write to the office in Harbour Street, "
    "where the minutes of all meetings can be seen on weekdays from nine until noon."
)
URDU = (
    "اسلام آباد میں وزارت خزانہ نے کہا ہے کہ اگلے مالی سال میں دیہی سڑکوں "
    "کی تعمیر کے لیے بارہ ارب روپے رکھے جائیں گے۔ وزیر نے صحافیوں کو بتایا "
    "کہ کام مارچ میں شروع ہوگا اور دو سال میں مکمل کیا جائے گا۔ ان کے مطابق "
    "اس منصوبے سے چالیس ہزار افراد کو روزگار ملے گا۔",
    "صوبائی حکومتوں نے منصوبے کی حمایت کی ہے لیکن بعض ماہرین نے خبردار کیا "
    "ہے کہ رقم کافی نہیں ہوگی۔ کسانوں کی تنظیم نے مطالبہ کیا کہ پہلے پل "
    "مرمت کیے جائیں کیونکہ پچھلے سیلاب میں کئی گاؤں شہر سے کٹ گئے تھے۔",
)


def copied(body: list[str], draw: Random) -> Iterator[tuple[str, list[str]]]:
    """Ways in which an outlet prints a wire story, each with its name."""
    yield "cut", body[: max(2, round(len(body) * 0.6))]
    yield "new lead", [OWN[0] + " " + OWN[2], *body[1:]]
    yield "paragraph", [*body[:2], draw.choice(OWN), *body[2:]]
    yield "dateline", ["PORT ELLERY: " + re.sub(r"\A[A-Z ]+: ", "", body[0]), *body[1:]]
    at = next((at for at, each in enumerate(body) if re.search(r"\d", each)), 0)
    mended = re.sub(r"\d+", "777", body[at], count=1)
    yield "figure", [*body[:at], mended, *body[at + 1 :]]
    yield "edited", [_edited(each, draw) for each in body]
    yield "foot", [*body, FOOT]


def _edited(paragraph: str, draw: Random) -> str:
    """One word in fourteen is another."""
    return " ".join(
        "also" if draw.random() < 1 / 14 else word for word in paragraph.split()
    )


def others(body: list[str], strange: list[str]) -> Iterator[tuple[str, list[str]]]:
    """What is no copy of a story though it shares words with it; `strange` is another.

    A sequel repeats the second half as its background; a paper prints its foot below.
    """
    half = len(body) // 2
    yield "sequel", [*strange[: max(len(body) - half, 3)], *body[-half:]]
    yield "foot", [*strange, FOOT]


def weekly(week: int) -> list[str]:
    """A weekly report: the same sentences each time, with other numbers."""
    draw = Random(week)
    number = [f"{draw.randint(1000, 99999):,}" for _each in range(8)]
    return [
        f"ORVELL: The statistics office said on Monday that {number[0]} people were "
        f"looking for work in the week, against {number[1]} in the week before.",
        f"In the north there were {number[2]} of them, in the south {number[3]}, and "
        f"on the islands {number[4]}, the office said in its report.",
        f"Firms offered {number[5]} places, of which {number[6]} were filled within "
        f"the week. The office counts those who ask for help; {number[7]} did so for "
        "the first time.",
    ]
