"""Words written one after the other in, a set of them out."""


def listed(words: str) -> frozenset[str]:
    """The words of a list that is set as running text, for lists of single words."""
    return frozenset(words.split())
