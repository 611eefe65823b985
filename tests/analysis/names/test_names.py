"""Who and what is named, in sentences written for the purpose."""

import pytest

from dashboard.analysis import names, sentences
from dashboard.records import Name, Part, Span, Story


def story(*paragraphs: str, first: str = "body") -> Story:
    text = "\n\n".join(paragraphs)
    parts = []
    for number, paragraph in enumerate(paragraphs):
        start = text.index(paragraph, parts[-1].span.end if parts else 0)
        kind = first if number == 0 else "body"
        parts.append(Part(kind, Span(start, start + len(paragraph))))
    return Story(text=text, offset=0, parts=tuple(parts))


def read(told: Story) -> tuple[Name, ...]:
    return names.read(told, sentences.split(told))


def found(*paragraphs: str, first: str = "body") -> set[tuple[str, str]]:
    return {(name.name, name.kind) for name in read(story(*paragraphs, first=first))}


TITLES = [
    ("On Friday Finance Minister Ilmo Raske resigned.", "Ilmo Raske", "person"),
    ("Aid was promised by Gen. Hadi Noor Beg.", "Hadi Noor Beg", "person"),
    ("It met Secretary of State Wilma Orr.", "Wilma Orr", "person"),
    ("It was run by Dr Ana de la Vey.", "Ana de la Vey", "person"),
    ("A letter reached the Ministry of Roads and Rivers.", None, "organisation"),
    ("It was bought by Tarn & Sons.", "Tarn & Sons", "organisation"),
    ("The loan came from the Lowland Development Bank.", None, "organisation"),
    ("The Bakers’ Union of Orby agreed.", "Bakers’ Union of Orby", "organisation"),
    ("The European Commission agreed.", "European Commission", "organisation"),
    ("It was put to Orby Bank President Wilma Orr.", "Wilma Orr", "person"),
    ("The grid operator Voltara said so.", "Voltara", "organisation"),
    ("A nurse at St Orla’s hospital agreed.", "St Orla’s hospital", "organisation"),
    ("The meeting was held in Quillon.", "Quillon", "place"),
    ("They sailed to Saudi Arabia in spring.", "Saudi Arabia", "place"),
    ("A road near Port Ansel was shut.", "Port Ansel", "place"),
    ("The Quarle crossing stayed shut.", "Quarle", "place"),
    (
        "The pill’s maker, Ansel Therapeutics, agreed.",
        "Ansel Therapeutics",
        "organisation",
    ),
    ("The opposition New Tide party won.", "New Tide", "organisation"),
    ("The Accord bloc lost.", "Accord", "organisation"),
    ("They turned down an offer of £3m from Orla Marsh.", "Orla Marsh", "organisation"),
    ("It came after a 3-1 win at Orby Town.", "Orby Town", "organisation"),
    ("The strike halted Quarle Ferries.", "Quarle Ferries", "organisation"),
    ("A tram runs between Orby Market and Tarn.", "Orby Market", "place"),
    ("Homes flooded on the East Rise.", "East Rise", "place"),
    ("Quarle’s regional government agreed.", "Quarle", "place"),
    ("The mayor met Jo Bell in the market.", "Jo Bell", "person"),
    ("An offer from Jo Bell arrived.", "Jo Bell", "person"),
    ("Jo Bell’s new park opened.", "Jo Bell", "person"),
    ("The striker Jo Vale scored in a 2-1 win.", "Jo Vale", "person"),
    (
        "It was told to the Orby Tram Riders’ Group.",
        "Orby Tram Riders’ Group",
        "organisation",
    ),
    ("A letter reached Jo Bell KC on Monday.", "Jo Bell", "person"),
    ("It was read out by Cllr Ashby.", "Ashby", "person"),
    ("It was argued by Advocate Jo Ashby-Tarn.", "Jo Ashby-Tarn", "person"),
    ("Orla Metals agreed.", "Orla Metals", "organisation"),
    ("The jets of Quarle Air are late.", "Quarle Air", "organisation"),
]


@pytest.mark.parametrize(("text", "name", "kind"), TITLES)
def test_a_name_is_found_without_title_and_with_its_kind(
    text: str, name: str | None, kind: str
) -> None:
    wanted = name or text.split(" the ")[1].rstrip(".")
    assert (wanted, kind) in found(text)


NO_NAMES = [
    "Farmers met on Monday and again in June.",
    "The French and the Pakistani team flew home.",
    "Officials said the CEO was late.",
    "Turnout rose. Prices did not.",
    "It is the biggest fair since Christmas.",
    "I’ve had it. Don’t ask. We’ll see.",
    "The Minister and the Governor met at 9 AM GMT.",
    "They paid US$4bn.",
    "Measles may spread in spring.",
    "They paid Rs32bn in May and Rs9 a day since, or PKR 4m a week.",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_capitals_alone_make_no_name(text: str) -> None:
    assert found(text) == set()


def test_short_forms_count_as_mentions_of_the_fullest() -> None:
    told = story(
        "The river was measured by Jorun Vask, who leads the Northern Water Trust.",
        "Mr Vask said the NWT would measure again. Vask thanked the Trust.",
    )
    counts = {name.name: name.mentions for name in read(told)}
    assert counts == {"Jorun Vask": 3, "Northern Water Trust": 3}


def test_a_town_is_no_short_form_of_its_council() -> None:
    text = "The Orby Town Council met in Orby on Monday."
    assert found(text) == {("Orby Town Council", "organisation"), ("Orby", "place")}


def test_a_company_is_known_by_its_first_word() -> None:
    told = story("The shares of Halm Motors fell.", "It was a bad week for Halm.")
    assert [(n.name, n.mentions) for n in read(told)] == [("Halm Motors", 2)]


def test_a_club_is_known_by_its_nickname_and_a_knight_by_his_first_name() -> None:
    told = story(
        "On Friday Tarn Wanderers thanked Sir Olm Vask.",
        "Wanderers said so. It was sad for Sir Olm.",
    )
    counts = {name.name: name.mentions for name in read(told)}
    assert counts == {"Tarn Wanderers": 2, "Olm Vask": 2}


def test_an_institute_is_known_by_its_team() -> None:
    told = story("The Tarnow team met.", "It works at the Tarnow Institute.")
    assert [(n.name, n.mentions) for n in read(told)] == [("Tarnow Institute", 2)]


def test_a_headline_in_capitals_throughout_names_only_what_the_story_knows() -> None:
    told = found(
        "Big Storm Leaves Thousands Without Power In Quillon",
        "The lights went out in Quillon on Friday.",
        first="headline",
    )
    assert told == {("Quillon", "place")}


def test_a_body_in_lower_case_is_found_under_both_of_its_names() -> None:
    told = story("The prime minister’s office agreed.", "The PM’s office would not.")
    body = read(told)[0]
    assert (body.name, body.mentions) == ("prime minister’s office", 2)


def test_a_dateline_names_its_place_as_names_are_written() -> None:
    text = "QUILLON: It rained."
    parts = (Part("dateline", Span(0, 8)), Part("body", Span(9, len(text))))
    told = read(Story(text=text, offset=0, parts=parts))
    assert [(n.name, n.raw, n.kind) for n in told] == [("Quillon", "QUILLON", "place")]


def test_one_country_under_two_names_is_one_place() -> None:
    told = read(story("Ships left the United States.", "The US navy followed."))
    assert [(n.name, n.mentions) for n in told] == [("United States", 2)]
