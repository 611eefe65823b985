from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.queries import choice, stories
from dashboard.queries.choice import Chip
from dashboard.queries.facets import dates, facets, last_straw
from dashboard.queries.filters import FILTERS
from dashboard.records import Findings
from tests.store.making import many, story, take, three

TODAY = date(2025, 7, 1)
EVERY = {each.name for each in FILTERS if each.every}
ADDRESSES = st.fixed_dictionaries(
    {},
    optional={
        "q": st.sampled_from([["tea"], ["tea OR rail"], ["-tea"], ["report quay*"]]),
        "section": st.lists(
            st.sampled_from(["Economy", "Politics", "None"]), max_size=2
        ),
        "language": st.lists(st.sampled_from(["en", "ur"]), max_size=2),
        "keyword": st.lists(st.sampled_from(["tea", "rail", "quay"]), max_size=2),
        "person": st.lists(st.sampled_from(["Ada Sorel", "Tomas Brandt"]), max_size=2),
        "has": st.lists(
            st.sampled_from(["deadline", "quote", "look", "unchecked"]), max_size=2
        ),
        "due": st.lists(
            st.sampled_from(["overdue", "quarter", "year", "later", "none"]), max_size=2
        ),
        "least": st.sampled_from([["1000"], ["500000"], ["999999"]]),
        "unit": st.lists(st.sampled_from(["USD", "GBP", "%"]), max_size=2),
        "source": st.lists(st.sampled_from(["named", "unnamed"]), max_size=2),
        "checked": st.lists(st.sampled_from(["none", "some", "all"]), max_size=2),
        "from": st.just(["2025-03-01"]),
        "to": st.just(["2025-11-01"]),
        "sort": st.sampled_from([[each] for each in choice.SORTS]),
    },
)


def test_every_count_is_the_length_of_the_list_behind_it(store):
    take(store, *many(60))

    @settings(max_examples=40, deadline=None)
    @given(address=ADDRESSES)
    def check(address):
        chosen = choice.read(address, TODAY)
        with store.reading() as connection:
            shown = stories.cards(connection, chosen, size=1000)
            assert len(shown) == stories.count(connection, chosen)
            for facet in facets(connection, chosen):
                for option in facet.options:
                    assert option.count == behind(connection, address, facet, option)

    def behind(connection, address, facet, option):
        """The list after a click on an option that is not chosen yet."""
        before = address.get(facet.filter, []) if facet.filter in EVERY else []
        clicked = {**address, facet.filter: [*before, option.value]}
        return stories.count(connection, choice.read(clicked, TODAY))

    check()


def test_a_value_that_is_chosen_is_listed_even_when_nothing_has_it(store):
    take(store, *three())
    chosen = choice.read({"section": ["Gardening"], "keyword": ["tea"]}, TODAY)
    with store.reading() as connection:
        found = {facet.filter: facet.options for facet in facets(connection, chosen)}
    assert [(each.value, each.count, each.chosen) for each in found["section"]] == [
        ("Economy", 1, False),
        ("Politics", 1, False),
        ("Gardening", 0, True),
    ]
    assert [(each.value, each.count) for each in found["keyword"]] == [("tea", 0)]


def test_a_keyword_is_labelled_as_most_stories_print_it(store):
    take(store, *three())
    with store.reading() as connection:
        found = facets(connection, choice.read({}, TODAY))
    labels = {
        each.value: each.label
        for facet in found
        for each in facet.options
        if facet.filter == "keyword"
    }
    assert labels["tea export"] == "tea exports"
    assert labels["cafe"] == "café"


def test_dates_have_no_holes_and_leave_the_date_filters_out(store):
    take(store, *many(80))
    with store.reading() as connection:
        narrowed = choice.read({"from": ["2025-03-01"], "to": ["2025-03-31"]}, TODAY)
        bins = dates(connection, narrowed)
        dated = stories.count(connection, choice.read({"from": ["0001-01-01"]}, TODAY))
    assert sum(each.stories for each in bins) == dated > 0
    for one, following in pairwise(bins):
        assert one.end + timedelta(1) == following.start
    assert all(each.start.day == 1 for each in bins)


def test_a_few_days_are_shown_day_by_day_and_decades_year_by_year(store):
    days = (date(2025, 3, 3), date(2025, 3, 5), date(2025, 3, 5))
    take(
        store,
        *((story(f"On {n}", f"{n}", day=d), Findings()) for n, d in enumerate(days)),
    )
    with store.reading() as connection:
        bins = dates(connection, choice.read({}, TODAY))
    assert [(each.start, each.stories) for each in bins] == [
        (date(2025, 3, 3), 1),
        (date(2025, 3, 4), 0),
        (date(2025, 3, 5), 2),
    ]
    take(store, (story("Long ago", "Then.", day=date(1990, 5, 5)), Findings()))
    with store.reading() as connection:
        bins = dates(connection, choice.read({}, TODAY))
    assert (bins[0].start, bins[-1].end) == (date(1990, 1, 1), date(2025, 12, 31))
    assert [each.stories for each in bins] == [1, *[0] * 34, 3]


def test_without_stories_there_are_no_dates(store):
    with store.reading() as connection:
        assert dates(connection, choice.read({}, TODAY)) == ()


def test_the_filter_that_took_the_last_story_is_named(store):
    take(store, *three())

    def straw(**address):
        with store.reading() as connection:
            return last_straw(connection, choice.read(address, TODAY))

    assert straw(section=["Economy"]) is None
    assert straw(section=["Economy"], person=["Tomas Brandt"]) == Chip(
        "section", "Economy", "Economy"
    )
    assert straw(keyword=["tea", "strike", "tea export"]) == Chip(
        "keyword", "strike", "strike"
    )
    assert straw(section=["Sport", "Gardening"], has=["target"]) == Chip(
        "section", None, "Sport or Gardening"
    )
    assert straw(section=["Sport"], person=["Nobody"]) is None
