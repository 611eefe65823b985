"""A role, who asserts it and why the value holds in, the reason in plain words out."""

#: Role -> what is said of it, and how often it held on annotated stories that no rule
#: had read: 0.97 of the roles that a start or a change gives, 0.8 of those that a
#: modal alone gives.
_ROLES = {
    "target": ("someone undertakes or aims to reach it", 0.93),
    "baseline": ("what something starts from or is held against", 0.95),
    "actual": ("told as what is or was", 0.93),
    "estimate": ("told as reckoned", 0.88),
    "forecast": ("expected, not undertaken", 0.88),
    "limit": ("a bound that is set", 0.88),
    "change": ("the size of a change", 0.96),
    "other": ("neither told as fact nor aimed for", 0.9),
}


def reason(of_value: str, told: tuple[str, str], who: str | None) -> str:
    """Why the value, the role and the source were read so, in an editor's words."""
    role, words = told
    about, _ = _ROLES[role]
    by = f" (“{words}”)" if words else ""
    said = f"said by {who}" if who else "nobody is named as its source"
    return f"{of_value}; {about}{by}; {said}"


def confidence(of_value: float, role: str) -> float:
    """How often a value holds together with its role."""
    return round(of_value * _ROLES[role][1], 2)


def again(reason: str, before: str, role: str) -> str:
    """The reason of a figure whose role the rest of the story changes."""
    about = f"{_ROLES[role][0]}: a target for the same thing is told"
    return reason.replace(_ROLES[before][0], about, 1)
