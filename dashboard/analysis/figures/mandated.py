"""The words of a clause before an amount in, what is ordered or asked to be so out."""

from collections.abc import Sequence

from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("She has ordered that calls be answered in 10 seconds.", "target"),
    ("The board ruled that waste be cut to 40 tonnes.", "target"),
    ("The guild demanded that pay be raised to $40.", "other"),
    ("She said that calls are answered in 10 seconds.", "actual"),
)
#: Whoever says so with these can have it done, or only asks for it.
_ORDERING = listed(
    """
    ordered orders instructed instructs directed directs decreed decrees ruled rules
    agreed decided insisted insists commanded stipulated stipulates resolved
    """
)
_ASKING = listed(
    """
    asked asks demanded demands recommended recommends urged urges proposed proposes
    suggested suggests requested requests advised moved pleaded
    """
)
#: Words from an amount back to its verb, and from there to who wants it so.
_VERB, _CLAUSE, _WHO = 9, 12, 3
#: Before "be" with any of these it is no subjunctive.
_PLAIN = listed("to will would must should can could may might shall not")


def mandated(words: Sequence[str]) -> tuple[str, str] | None:
    """As in "ordered that calls be answered within": the role, and its words."""
    near = words[:_VERB]
    if "be" not in near or words[near.index("be") + 1 :][:1] in ([], ["to"]):
        return None
    behind = words[near.index("be") + 1 : near.index("be") + _CLAUSE]
    if behind[0] in _PLAIN or "that" not in behind:
        return None
    for word in behind[behind.index("that") + 1 :][:_WHO]:
        if word in _ORDERING:
            return "target", f"{word} that"
        if word in _ASKING:
            return "other", f"{word} that"
    return None
