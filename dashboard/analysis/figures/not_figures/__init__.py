"""A line in, the numbers in it that are no figures out, each with the reason."""

from dashboard.analysis.figures.base import NotFigure
from dashboard.analysis.figures.not_figures.calendar import NOT_FIGURE as CALENDAR
from dashboard.analysis.figures.not_figures.clock import NOT_FIGURE as CLOCK
from dashboard.analysis.figures.not_figures.codes import NOT_FIGURE as CODES
from dashboard.analysis.figures.not_figures.names import NOT_FIGURE as NAMES
from dashboard.analysis.figures.not_figures.ordinals import NOT_FIGURE as ORDINALS
from dashboard.analysis.figures.not_figures.parties import NOT_FIGURE as PARTIES
from dashboard.analysis.figures.not_figures.phones import NOT_FIGURE as PHONES
from dashboard.analysis.figures.not_figures.places import NOT_FIGURE as PLACES
from dashboard.analysis.figures.not_figures.pronoun import NOT_FIGURE as PRONOUN
from dashboard.analysis.figures.not_figures.scores import NOT_FIGURE as SCORES
from dashboard.analysis.figures.not_figures.web import NOT_FIGURE as WEB
from dashboard.analysis.figures.not_figures.years import NOT_FIGURE as YEARS

#: The first that applies gives the reason.
NOT_FIGURES: tuple[NotFigure, ...] = (
    WEB,
    PHONES,
    CLOCK,
    CALENDAR,
    ORDINALS,
    SCORES,
    CODES,
    PLACES,
    NAMES,
    YEARS,
    PRONOUN,
    PARTIES,
)
