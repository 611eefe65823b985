"""Cards of stories in, the same stories as HTML out: a grid, or a line for each."""

from dashboard import wording
from dashboard.pages.parts import link
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries.stories import Card, Fact

#: A shape before each kind of fact, so that kinds differ without colour.
_SHAPES = {
    "deadline": "◆",
    "moved": "⇢",
    "target": "▲",
    "figure": "●",
    "quotes": "❝",
}


def grid(view: View, cards: tuple[Card, ...]) -> Html:
    """A card for each story."""
    return tag("div", *(_card(view, card) for card in cards), class_="cards")


def lines(view: View, cards: tuple[Card, ...]) -> Html:
    """A line for each story: day, headline, most pressing fact."""
    return tag("ol", *(_line(view, card) for card in cards), class_="lines")


def dated(card: Card) -> str:
    """The date with what is certain of it: an update is called one."""
    if card.published:
        return wording.stated(card.published)
    if card.updated:
        return f"Updated {wording.stated(card.updated)}"
    return "No date"


def _card(view: View, card: Card) -> Html:
    story = link.to(view, "story", story=card.key)
    return tag(
        "article",
        _meta(card),
        tag("h2", tag("a", card.headline, href=story, data_go=True), dir="auto"),
        tag("p", card.summary, class_="summary", dir="auto") if card.summary else None,
        _facts(view, card),
        _keywords(view, card),
        _status(card, story),
        class_="card",
    )


def _meta(card: Card) -> Html:
    told = [place(card.place), dated(card), wording.count(card.words, "word")]
    return tag(
        "p",
        tag("strong", card.section) if card.section else None,
        *(tag("span", each) for each in told if each),
        invented(card.invented),
        class_="meta",
    )


def place(dateline: str | None) -> str | None:
    """A dateline's place as copy would print it inside a sentence."""
    return dateline.title() if dateline and dateline.isupper() else dateline


def invented(really: bool) -> Html | None:
    """The mark of a story that its page calls made up."""
    return tag("span", "Invented story", class_="invented") if really else None


def _facts(view: View, card: Card) -> Html | None:
    if not card.chips:
        return None
    return tag(
        "ul", *(tag("li", _fact(view, card, fact)) for fact in card.chips),
        class_="facts", aria_label="Facts",
    )  # fmt: skip


def _fact(view: View, card: Card, fact: Fact) -> Html:
    return tag(
        "a",
        tag("span", _SHAPES.get(fact.kind, "●"), class_="shape", aria_hidden="true"),
        tag("span", fact.text, dir="auto"),
        href=link.to(view, "story", story=card.key, at=fact.anchor),
        data_go=True,
        class_=f"fact {fact.kind}",
    )


def _keywords(view: View, card: Card) -> Html | None:
    if not card.keywords:
        return None
    chosen = view.choice.of("keyword")
    shown = (
        tag(
            "a",
            label,
            href=link.to(view, keyword=list(dict.fromkeys((*chosen, term)))),
            data_go=True,
            class_="keyword chosen" if term in chosen else "keyword",
            title=f"Only stories with {label}",
            dir="auto",
        )
        for term, label in card.keywords
    )
    return tag("p", *shown, class_="keywords", aria_label="Keywords")


def _status(card: Card, story: str) -> Html:
    facts = wording.count(card.facts, "fact")
    checked = f"{card.checked:,} of {facts} checked" if card.facts else None
    return tag(
        "p",
        tag("span", f"{card.look:,} to look at", class_="look") if card.look else None,
        tag("span", checked) if checked else None,
        tag("span", f"+{wording.count(card.copies, 'copy')}") if card.copies else None,
        tag(
            "span",
            tag("button", "Copy link", type="button", data_copy_link=story),
            tag(
                "a",
                "Read",
                href=story,
                data_go=True,
                aria_label=f"Read {card.headline}",
            ),
            class_="acts",
        ),
        class_="status",
    )


def _line(view: View, card: Card) -> Html:
    story = link.to(view, "story", story=card.key)
    fact = _fact(view, card, card.chips[0]) if card.chips else None
    return tag(
        "li",
        tag("span", wording.day(card.day) if card.day else "No date", class_="day"),
        tag("span", card.section or "", class_="section"),
        tag("a", card.headline, href=story, data_go=True, dir="auto", class_="head"),
        invented(card.invented),
        fact,
    )
