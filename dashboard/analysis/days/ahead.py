"""The patterns of verbs and nouns that put something ahead, and of what was wished."""

import re

from dashboard.analysis.words.verbs import PLANNING, TIMETABLE

_ADVERBS = r"(?:\s{1,3}(?:not|now|also|still|only|first|all|originally|\w{2,12}ly))?"
_DUE = (
    r"due|set|expected|scheduled|slated|planned|likely|unlikely|supposed|poised|going|"
    r"bound|required|obliged|ordered(?=\sto\b)|forecast|projected|meant|intended|promised|"
    r"targeted|hoped|timed|billed|tipped|earmarked(?=\s(?:for|to)\b)|about|listed(?=\s(?:for|on)\b)"
)
_BE = r"(?:is|are|was|were|be|been|being|am|remains?|has|have|had|'s|'re)"
#: Passive words that point ahead only with what follows: "is ordered to", "set for".
AHEAD = re.compile(
    rf"""
    (?P<modal>(?<![\w-])(?:will|shall|won['’]t|(?:would|must|should|can|could|might|
        cannot|can['’]t|may)(?!\s(?:not\s)?have\s(?:\w+ed|\w{{1,5}}en|gone|done|\w+own|
        \w+ght|\w+lt|lost|left|met|kept|spent|sent|built|cost|put|cut|let|set|hit|won|
        begun|run|come|become|made|paid|said|had)\b))(?![\w-])|['’]ll\b|['’]d\b(?=\s\w))
    |(?P<due>\b(?:(?:has|have|had){_ADVERBS}\s)?{_BE}{_ADVERBS}\s{{1,3}}(?:{_DUE})\b(?!\s(?:up|out|off)\b
        |\sby\s(?:an?|his|her|its|their|the\s(?!end|start|close|middle|time))\b)
        (?:\sto\sbe(?=\s\w))?
        |\b(?:is|are|was|were)\sto\b
        |\b(?:first|originally|initially|previously)\s(?:due|set|promised|planned|
        scheduled|expected|slated|targeted)\b
        |\bto\sbe\s(?:\w+ed|\w+en|held|built|paid|made|put|sent|met|sold|cut)\b
        |\b(?:due|expected|scheduled)\s{{1,3}}to\b
        |\b(?:due|expected|scheduled)
        (?=\s{{1,3}}(?:in|on|by|for|at|next|this|before|back|later)\b)
        |\b(?:has|have|had|need|needs|needed)\s{{1,3}}to\b
        |\b(?:has|have|had)(?=\s{{1,3}}until\b)
        |\bon\s(?:track|course|schedule)\sto\b
        |\b(?:has|have)(?=\s{{1,3}}from\s[A-Z\d])
        |\b(?:should|ought\sto|(?:was|were)\sto)\shave\s(?:been\s(?:\w{{2,12}}ed|ready|
        built|open|done|paid|met)|opened|started|begun|finished|ended|closed|reached|
        hit|met|fallen|risen|run|delivered|completed)\b
        |\bfac(?:es?|ing)(?=\s[^,.;]{{0,40}}?\b(?:until|on|in|by|before|next)\b))
    |(?P<plan>\b(?:{PLANNING})(?:e?s|e?d|ned|ted|ing)?
        (?:\s{{1,3}}\w{{2,14}}){{0,2}}?\s{{1,3}}to\b
        |\b(?:{PLANNING})(?:e?s|ing)\b(?=\s)
        |(?<!a\s)(?<!the\s)(?<!most\s)\b(?:promis|propos|undertak)ing\b(?=\s)
        |\b(?:aim|goal|plan|target|intention|hope|idea|ambition|bid|effort|attempt)
        \s(?:(?:is|was|remains)\s)?to\b
        |\b(?:sworn|undertaken|undertook|sought|meant|ready|keen|eager|able|willing|
        determined|aiming|ordered|told|urged|directed|instructed|asked|called\ on)
        (?:\s{{1,3}}\w{{2,14}}){{0,3}}?\s{{1,3}}to\b
        |\b(?:appealed|called|appeals|calls)\sfor
        (?:\s{{1,3}}[\w$€£][\w.,]{{0,13}}){{0,6}}?\s{{1,3}}to\b)
    |(?P<noun>\b(?:deadline|target|goal|(?:new|opening|completion|delivery)\sdate|upcoming|forthcoming|looming)\b)
    |(?P<timetable>\b(?:{"|".join(sorted(TIMETABLE))})\b
        |\b(?:takes?|took)\s(?:effect|force)\b|\btakes?\splace\b
        |\bcomes?\sinto\s(?:effect|force|operation|service)\b|\bruns?\sout\b
        |\b(?:is|are)(?=\s(?:on|in|at(?!\s[\d$€£])|from|until|open|out\sof)\b)
        |\bgo(?:es)?\sto\sthe\spolls\b
        |(?<=[a-z]s\s)(?:close|open|reopen|start|end|meet|return|vote|leave|arrive)
        (?=\s(?:(?:again|here|there)\s)?(?:on|at|in|from|next|this|tomorrow|early|late|
        (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))
    """,
    re.VERBOSE,
)
#: "wants it finished", "was to have opened": what was wished, and what never was.
WISHED = re.compile(
    r"(?i)\b(?:want(?:s|ed)?|(?:will|would|shall|must|to)\shave)"
    r"(?:\s(?!to\b|and\b|that\b|who\b)[\w’',.-]{1,20}){0,6}?\s"
    r"(?P<done>(?!need)\w{2,14}ed|sworn(?:\sin)?|built|made|paid|done|cut|sold|brought|sent|"
    r"held|given|taken|met|begun|found)\b"
    r"|\b(?:was|were|had\sbeen)\sto\shave\s(?P<missed>(?:been\s)?\w{2,14})\b"
    r"|\b(?:will|would|must|shall|to)\sbe\s\w{2,14}\b[^;:.]{0,120}?\sand\s"
    r"(?!(?:he|she|it|they|we|who|which|then|also|later|has|have|is|are)\b)"
    r"[a-z][\w’'-]{1,20}(?:\s[a-z][\w’'-]{0,20}){0,5}?\s(?P<gapped>\w{2,14}ed)"
    r"(?=\s(?:by|to|from|in|on|starting|until|within|at)\s)"
)
