"""A short line in, whether it is part of the site and not of the story out.

Source: the menus, buttons and boxes that the pages of about thirty English-language news
sites print around a story. Whole lines only, so that running copy is never caught.
"""

import re

from dashboard.readers.copied.lines import key

_LONGEST = 140
_NAME = r"[\w ]{1,60}"
#: Matched against the key of a whole line: no capitals and no punctuation.
_WHOLE = re.compile(
    rf"""
    short\ url | follow(?:\ (?:us(?:\ on\ {_NAME})?|on\ {_NAME}|topic|author|live))? | following
  | share(?:\ (?:on|via|to|this|article|story|by)\b{_NAME})? | shares? | \d+\ shares?
  | share\ (?:article|story|options|page) | save(?:\ (?:article|story|for\ later|this\ {_NAME}))?
  | saved | bookmark | gift(?:\ (?:article|this\ article))? | print(?:\ (?:article|this\ page))?
  | e\ ?mail(?:\ (?:article|this\ {_NAME}))? | copy(?:\ (?:link|url|the\ link))? | link\ copied
  | copied | facebook | twitter | x | whatsapp | linkedin | telegram | reddit | pinterest
  | messenger | instagram | youtube | tweet | pin | flipboard | bluesky | threads | viber
  | (?:\d+\ )?comments?(?:\ \d+)? | view\ (?:all\ )?(?:\d+\ )?comments?(?:\ \d+)?
  | (?:leave|post|add|write)\ a\ (?:comment|reply) | join\ the\ (?:conversation|discussion)
  | view\ on\ {_NAME} | view\ (?:image|gallery|photos?|slideshow|larger){_NAME}? | view\ image
  | (?:open|see|enlarge|expand)\ (?:image|gallery|photo){_NAME}? | full\ ?screen | hide\ caption
  | toggle\ caption | show\ caption | \d{{1,3}}\ (?:of\ )?\d{{1,3}} | \d+\ (?:images?|photos?)
  | skip\ to\ (?:main\ )?(?:content|navigation) | skip\ advert(?:isement)? | jump\ to\ content
  | back\ to\ (?:top|home{_NAME}?) | top | home | menu | search | close | play | pause | mute
  | advert(?:isement|ising)?(?:\ {_NAME})? | ad | sponsored(?:\ {_NAME})? | promoted | ad\ feedback
  | story\ continues\ below(?:\ {_NAME})? | article\ continues\ (?:after|below){_NAME}
  | (?:continue|keep)\ reading(?:\ {_NAME})? | scroll\ to\ continue{_NAME}? | show\ more
  | load\ more(?:\ {_NAME})? | see\ more | see\ also | more | less | read\ (?:full\ )?article
  | sign\ (?:up|in|out)(?:\ {_NAME})? | log\ ?(?:in|out)(?:\ {_NAME})? | register(?:\ {_NAME})?
  | subscribe(?:\ {_NAME})? | get\ (?:our|the)\ {_NAME}(?:newsletter|app|alerts?|e\ ?mails?)
  | newsletters? | download\ (?:our|the)\ app | become\ a\ (?:member|subscriber) | donate
  | support\ (?:us|our\ {_NAME}) | register\ for\ free | free\ trial | e\ ?paper | livestream
  | \d{{1,3}}\ min(?:ute)?s?(?:\ (?:read|listen|watch|ago))? | (?:reading|read)\ time{_NAME}?
  | estimated\ reading\ time{_NAME}? | listen(?:\ (?:to|now)\b{_NAME}?)? | audio{_NAME}?\ min
  | (?:click|tap)\ (?:here|to){_NAME}? | watch\ (?:live|now|the\ video) | live\ tv | gallery
  | cookies?\ {_NAME} | accept(?:\ all)?(?:\ cookies)? | privacy(?:\ (?:policy|notice))?
  | terms(?:\ (?:of|and)\ {_NAME})? | contact(?:\ us)? | about\ us | advertise(?:\ {_NAME})?
  | (?:text|font)\ size | a\ a(?:\ a)? | republish(?:\ {_NAME})? | reuse\ this\ content
  | (?:report|suggest)\ (?:an?\ )?(?:error|correction|typo){_NAME}? | feedback | correction\ request
  | add\ {_NAME}\ (?:on|as|to)\ {_NAME}google{_NAME}? | google\ (?:news|preferred\ source)
  | (?:make|set)\ {_NAME}preferred\ source{_NAME}? | (?:last\ )?(?:updated|published|modified)
  | (?:end|ends|30|story\ ends) | image | photo | photos | video | file\ photo | photo\ gallery
  | (?:copyright|all\ rights\ reserved)(?:\ {_NAME})? | verified | premium | exclusive | live
  | (?:url|link|source)\ https?\ {_NAME}
    """,
    re.VERBOSE,
)
#: A word, a colon or a dash, then anything ("Read more: ...", "Tags: ...").
_LABELLED = re.compile(
    r"(?:read|see|watch|listen)(?: (?:more|also|next|now|on))? ?:"
    r"|(?:more|also read|also see|related(?: (?:story|stories|article|topics?|news))?"
    r"|recommended|don't miss|must read|topics?|tags?|keywords|filed under|short url"
    r"|in this (?:story|article)|categories|category|share|trending) ?:"
    r"|read more\b|©|\(c\) ?\d{4}|copyright\b|https?://|www\.",
    re.IGNORECASE,
)
#: Opens a box of links: the unpunctuated lines under it are links too.
_BOX = re.compile(
    rf"""
    (?:related|more|read|recommended|further|top|latest|other|popular|similar|suggested)\ (?:on|in|from|for|by|next)?\ ?
        (?:this\ |you\ )?(?:{_NAME}\ )?
        (?:topics?|stor(?:y|ies)|articles?|news|reading|links?|content|coverage|videos?|posts?|tags?|items|headlines)
  | related | more\ (?:on|from|in)\ {_NAME} | most\ (?:read|popular|viewed|shared|watched|commented)(?:\ {_NAME})?
  | trending(?:\ {_NAME})? | recommended(?:\ (?:for\ you|by\ {_NAME}|reading|stories))?
  | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested){_NAME}? | don\ t\ miss | must\ read(?:s)?
  | editors?\ s?\ ?picks? | also\ read | also\ in\ (?:the\ )?news | topics?(?:\ in\ this\ {_NAME})?
  | tags? | explore\ more(?:\ {_NAME})? | what\ to\ read\ next | up\ next | around\ the\ web
  | keep\ reading | follow\ topics | up\ next | in\ case\ you\ missed\ it | from\ our\ partners
    """,
    re.VERBOSE,
)
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
