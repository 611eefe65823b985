"""An editor's values in, conditions on stories out; one filter a file."""

from dashboard.queries.filters.base import Asked, Filter
from dashboard.queries.filters.checked import FILTER as CHECKED
from dashboard.queries.filters.copies import FILTER as COPIES
from dashboard.queries.filters.due import FILTER as DUE
from dashboard.queries.filters.has import FILTER as HAS
from dashboard.queries.filters.keyword import FILTER as KEYWORD
from dashboard.queries.filters.language import FILTER as LANGUAGE
from dashboard.queries.filters.least import FILTER as LEAST
from dashboard.queries.filters.organisation import FILTER as ORGANISATION
from dashboard.queries.filters.person import FILTER as PERSON
from dashboard.queries.filters.place import FILTER as PLACE
from dashboard.queries.filters.search import FILTER as SEARCH
from dashboard.queries.filters.section import FILTER as SECTION
from dashboard.queries.filters.since import FILTER as SINCE
from dashboard.queries.filters.source import FILTER as SOURCE
from dashboard.queries.filters.unit import FILTER as UNIT
from dashboard.queries.filters.until import FILTER as UNTIL

#: In the order in which they follow each other in running words.
FILTERS: tuple[Filter, ...] = (
    SEARCH,
    SECTION,
    LANGUAGE,
    KEYWORD,
    PERSON,
    ORGANISATION,
    PLACE,
    HAS,
    DUE,
    LEAST,
    UNIT,
    SOURCE,
    CHECKED,
    SINCE,
    UNTIL,
    COPIES,
)

__all__ = ["FILTERS", "Asked", "Filter"]
