import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from dashboard.records import Findings
from dashboard.store import search, tables
from tests.store.making import story, take

STORIES = (
    story(
        "Café owners in São Telmo protest", "They say “enough is enough” of the tax."
    ),
    story(
        "Tea exporters meet", "Exports of tea rose. The owners of a café were there."
    ),
    story("وزیر اعظم کی تقریر", "وزیرِ اعظم نے کراچی میں خطاب کیا۔", language="ur"),
    story("Tax cut for exporters", "It’s the ministry’s plan for 2026, well-founded."),
)
CAFE, TEA, URDU, TAX = (told.headline for told in STORIES)
SEARCHES = [
    ("cafe owners", {CAFE, TEA}),
    ("CAFÉ", {CAFE, TEA}),
    ('"café owners"', {CAFE}),
    ("“café owners”", {CAFE}),
    ('"owners cafe"', set()),
    ("tax -cafe", {TAX}),
    ('exporters -"tea exporters"', {TAX}),
    ("sao OR ministry", {CAFE, TAX}),
    ("telmo OR ministry sao", {CAFE}),
    ("tea OR ministry exporters", {TEA, TAX}),
    ("expor*", {TEA, TAX}),
    ('"tea export*"', {TEA}),
    ("it's", {TAX}),
    ("it’s", {TAX}),
    ("well-founded", {TAX}),
    ("2026", {TAX}),
    ("٢٠٢٦", {TAX}),
    ("وزير اعظم", {URDU}),
    ("كراچي", {URDU}),
    ('"وزیر اعظم" تقریر', {URDU}),
    ("-tea", {CAFE, URDU, TAX}),
    ("zz' OR 9=9 --", set()),
    ("the AND NEAR(", set()),
]


def filled(store):
    take(store, *((told, Findings()) for told in STORIES))
    return store


def answers(connection, words):
    held = search.condition(connection.dialect.name, search.parse(words))
    asked = select(tables.stories.c.headline).where(held)
    return set(connection.execute(asked).scalars())


def test_a_search_finds_the_same_stories_on_either_database(store):
    with filled(store).reading() as connection:
        for words, expected in SEARCHES:
            assert answers(connection, words) == expected, words


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(words=st.text(max_size=60))
def test_nothing_that_is_typed_breaks_a_search(store, words):
    with store.reading() as connection:
        wanted = search.parse(words)
        held = search.condition(connection.dialect.name, wanted)
        connection.execute(select(tables.stories.c.id).where(held)).all()
        ranked = search.ranked(connection.dialect.name, wanted)
        if ranked is not None:
            connection.execute(ranked).all()


def test_a_word_in_the_headline_counts_for_more(store):
    said = story("Rain", "Nothing but tea was served to the players in the long break.")
    led = story("Tea", "Nothing but rain was seen by the players in the long break.")
    take(store, (said, Findings()), (led, Findings()))
    with store.reading() as connection:
        ranked = search.ranked(connection.dialect.name, search.parse("tea"))
        scores = ranked.subquery()
        asked = (
            select(tables.stories.c.headline)
            .join(scores, scores.c.story_id == tables.stories.c.id)
            .order_by(scores.c.score.desc())
        )
        assert connection.execute(asked).scalars().all() == ["Tea", "Rain"]


@pytest.mark.parametrize("words", ["", "   ", "-", '""', "OR", "***"])
def test_a_search_for_nothing_asks_nothing(words):
    assert not search.parse(words)


def test_no_phrase_runs_from_the_headline_into_the_text(store):
    take(store, (story("Ends with quay", "walls begin the text."), Findings()))
    with store.reading() as connection:
        assert answers(connection, '"quay walls"') == set()
