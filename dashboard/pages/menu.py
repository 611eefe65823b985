"""The pages in the order of the menu; the first is where an editor comes in."""

from dashboard.pages.base import Page
from dashboard.pages.deadlines import PAGE as DEADLINES
from dashboard.pages.desk import PAGE as DESK
from dashboard.pages.downloads import PAGE as DOWNLOADS
from dashboard.pages.figures import PAGE as FIGURES
from dashboard.pages.keywords import PAGE as KEYWORDS
from dashboard.pages.load import PAGE as LOAD
from dashboard.pages.people import PAGE as PEOPLE
from dashboard.pages.review import PAGE as REVIEW
from dashboard.pages.stories import PAGE as STORIES
from dashboard.pages.story import PAGE as STORY

PAGES: tuple[Page, ...] = (
    DESK,
    STORIES,
    STORY,
    KEYWORDS,
    FIGURES,
    DEADLINES,
    PEOPLE,
    REVIEW,
    DOWNLOADS,
    LOAD,
)
