"""A short line in, the section of the paper that it names out.

Source: the sections that English-language news sites commonly have in their menus.
"""

from dashboard.readers.copied.lines import key

_LONGEST = 40
_NAMES = """
Africa, Agriculture, Americas, Analysis, Arts, Asia, Asia Pacific, Australia, Books,
Britain, Business, Business & Economy, Canada, Cities, Climate, Comment, Companies,
Courts, Crime, Culture, Defence, Defense, Economics, Economy, Education, Elections,
Energy, Entertainment, Environment, Europe, Explainers, Farming, Features, Film,
Finance, Food, Football, Foreign, Games, Health, Home Affairs, Housing, India,
Industry, Infrastructure, International, Investigations, Justice, Labour, Law, Life,
Lifestyle, Local, Local News, Magazine, Markets, Media, Middle East, Mining, Money,
Music, Nation, National, Opinion, Pakistan, Politics, Property, Regional, Religion,
Saudi Arabia, Science, Science & Environment, Science & Technology, Security, Society,
South Asia, Sport, Sports, Tech, Technology, Top Stories, Trade, Transport, Travel,
UK, UK News, US, US News, Water, Weather, World, World News
"""
_SECTIONS = frozenset(key(name) for name in _NAMES.split(","))
#: Entries of a breadcrumb that say nothing about the story.
_TOPS = frozenset({"home", "news", "front page", "latest", "latest news"})
#: Words that names of sections are put together from: "Energy & Environment".
_JOINED = _SECTIONS | {"news", "home", "and", "latest"}
#: More words than that are several sections.
_ROW = 3


def named(text: str) -> bool:
    """Whether a line is the name of a section and nothing else, or of two."""
    if len(text) > _LONGEST:
        return False
    words = text.lower().replace("&", "and").split(" ")
    joined = 1 < len(words) <= _ROW and all(word in _JOINED for word in words)
    return joined or key(text) in _SECTIONS


def menu(text: str) -> bool:
    """Whether a line is a row of sections: "News Opinion Sport Culture"."""
    words = text.lower().split(" ")
    return len(words) > _ROW and all(word in _JOINED for word in words)


def opens_crumbs(text: str) -> bool:
    """Whether a field is the first entry of a breadcrumb: "Home"."""
    return key(text) in _TOPS


def of_crumbs(crumbs: list[str]) -> int | None:
    """Which entry of a breadcrumb is the section, as in "Home | News | Health"."""
    for number, crumb in enumerate(crumbs):
        if key(crumb) not in _TOPS:
            return number
    return None
