"""A short line in, whether it is part of the site and not of the story out.

Source: the wording of menus, buttons and boxes that is common on English-language news
sites. Whole lines only, so that running copy is never caught.
"""

import re

from dashboard.readers.copied.lines import key

_LONGEST = 140
#: Patterns for the key of a whole line, so without capitals and punctuation; NAME
#: stands for any words.
_BUTTONS = """
follow(?: us(?: on NAME)?| on NAME| topic| author| live)?|following
share(?: (?:on|via|to|this|by) NAME| (?:article|story|options|page))?|(?:\\d+ )?shares?
save(?: (?:article|story|for later|this NAME))?|saved|bookmark|gift(?: NAME)?
print(?: (?:article|this page))?|e ?mail(?: (?:article|this NAME))?
copy(?: (?:link|url|the link))?|copylink|link copied|in brief|copied|short url(?: NAME)?
url https? NAME
facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|messenger|instagram
youtube|tweet|pin|flipboard|bluesky|threads|viber
(?:\\d+ )?comments?(?: \\d+)?|view (?:all )?(?:\\d+ )?comments?(?: \\d+)?
(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)
view on NAME|view (?:image|gallery|photos?|slideshow|larger)(?: NAME)?
(?:open|see|enlarge|expand) (?:image|gallery|photo)(?: NAME)?|full ?screen
(?:hide|toggle|show) caption|\\d{1,3} (?:of )?\\d{1,3}|\\d+ (?:images?|photos?)|\\d{1,4}
listen(?: now| to (?:this|the) \\w+)?(?: \\d+ mins?)?|live tv|gallery
watch (?:live|now|the video)
(?:click|tap) (?:here|to)(?: NAME)?|play|pause|mute|text size|font size|a a(?: a)?
republish(?: this (?:article|story))?|reuse this content|feedback|correction request
(?:report|suggest) (?:an? )?(?:error|correction|typo)(?: NAME)?
add NAME (?:on|as|to)(?: NAME)? google(?: NAME)?|google (?:news|preferred source)
\\d{1,3} min(?:ute)?s?(?: (?:read|listen|watch))?|(?:reading|read) time(?: NAME)?
estimated reading time(?: NAME)?
"""
_MENUS = """
summary|highlights|key points|at a glance|in focus|what we know
skip to (?:main )?(?:content|navigation)|jump to content|back to (?:top|home(?: NAME)?)
top|home|menu|search|close|more|less|show more|see more|see also|load more(?: NAME)?
sign (?:up|in|out)(?: (?:for|to|now|here|with) NAME| now| here)?|log ?(?:in|out)
register(?: (?:now|here|for free|to continue(?: reading)?))?|free trial|livestream
subscribe(?: now| today| here| to NAME)?|newsletters?|donate|e ?paper
support (?:us|our (?:work|journalism))
get (?:our|the) (?:NAME )?(?:newsletter|app|alerts?|e ?mails?)|download (?:our|the) app
become a (?:member|subscriber)|cookies? (?:policy|settings|preferences)
accept(?: all)?(?: cookies)?
privacy(?: (?:policy|notice))?|terms(?: (?:of|and) NAME)?|contact(?: us)?|about us
advertise(?: with us| here)?|advert(?:isement|ising)?|ad|promoted
advertisement (?:continue|scroll) NAME|sponsored(?: content| by NAME)?
skip advert(?:isement)?|ad feedback|story continues below(?: NAME)?
article continues (?:after|below) NAME|continue reading(?: NAME)?
scroll to continue(?: NAME)?|read (?:full )?article|(?:last )?(?:updated|published)
end|ends|30|story ends|image|photos?|video|file photo|photo gallery
copyright(?: \\d{4}(?: NAME)?)?|all rights reserved|verified|premium|exclusive|live
"""
#: Titles of boxes with links: the unpunctuated lines under them are links too.
_BOXES = """
(?:related|more|further|top|latest|other|popular|similar|suggested) (?:SHORT )?(?:LINKS)
(?:recommended|read) (?:SHORT )?(?:LINKS)|related|more (?:on|from) SHORT|more in \\w+
most (?:read|popular|viewed|shared|watched|commented)(?: NAME)?
trending(?: now| in SHORT)?
recommended(?: (?:for you|by NAME|reading))?|you (?:may|might) (?:also )?like(?: NAME)?
keep reading|don t miss|must reads?|editors? s? ?picks?|also read
also in (?:the )?news|read next
topics?(?: in this NAME)?|tags?|explore more(?: NAME)?|what to read next|up next
around the web|follow topics|in case you missed it|from our partners
"""
#: So many words at most; headlines are longer.
_NAME = r"\w{1,24}(?: \w{1,24}){0,5}"
_SHORT = r"\w{1,24}(?: \w{1,24}){0,1}"
_LINKS = (
    "topics?|stor(?:y|ies)|articles?|news|reading|links?|content|coverage|videos?"
    "|posts?"
    "|tags?|items|headlines"
)
#: A word, a colon, then anything ("Read more: ...", "Tags: ...").
_LABELLED = re.compile(
    r"(?:read|see|watch|listen)(?: (?:more|also|next|now|on))? ?:"
    r"|(?:more|also read|also see|related(?: (?:story|stories|article|topics?|news))?"
    r"|recommended|don't miss|must read|topics?|tags?|keywords|filed under|short url"
    r"|in this (?:story|article)|categories|category|share|trending) ?:"
    r"|.{2,40}\bis not responsible for the content of external\b"
    r"|(?:our standards|subject|sent|to|cc|from) ?: "
    r"|(?:sign up|subscribe|join|get|download)\b[^.:!?]{0,20}[:!]?[^.:!?]{0,90}"
    r"\b(?:newsletters?|inbox|app|channel|alerts)\b"
    r"|read more\b|©|\(c\) ?\d{4}|copyright (?:©|\d{4})|https?://|www\.",
    re.IGNORECASE,
)


def _pattern(*lists: str) -> re.Pattern[str]:
    patterns = "|".join("|".join(block.split("\n")[1:-1]) for block in lists)
    patterns = patterns.replace("NAME", _NAME).replace("SHORT", _SHORT)
    patterns = patterns.replace("LINKS", _LINKS)
    return re.compile(patterns)


_BOX = _pattern(_BOXES)
_WHOLE = _pattern(_BUTTONS, _MENUS)
_OUTLET = re.compile(
    r"(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?"
    r"(?P<name>[A-Z][\w.&'’-]{1,30}(?:\s[\w.&'’-]{1,30}){0,5}?)"
    r"(?:[.,]?\s{1,3}(?:\d{4}|all rights reserved)\b.{0,80}|[.,]?\s?\d{4})?\.?",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a whole line is a button, a menu entry, a box title or the like."""
    if len(text) > _LONGEST:
        return False
    if _LABELLED.match(text):
        return True
    words = key(text)
    return not words or bool(_WHOLE.fullmatch(words) or _BOX.fullmatch(words))


def opens_box(text: str) -> bool:
    """Whether unpunctuated lines under this one are links to other stories."""
    return len(text) <= _LONGEST and bool(_BOX.fullmatch(key(text)))


def outlet(text: str) -> str | None:
    """The name that a line of copyright gives, for example "The Marl Post"."""
    if len(text) > _LONGEST:
        return None
    match = _OUTLET.fullmatch(text)
    return match["name"] if match else None
