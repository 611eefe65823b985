"""Which words stand in quotation marks, whatever the marks."""

import pytest

from dashboard.analysis.attribution.marks import marked

MARKS = [
    ("He said “we are late” twice.", ["we are late"]),
    ('He said "we are late" twice.', ["we are late"]),
    ("He said ''we are late'' twice.", ["we are late"]),
    ("He said ‘we are late’ twice.", ["we are late"]),
    ("He said 'we are late' twice.", ["we are late"]),
    ("He said «we are late» twice.", ["we are late"]),
    ("He said « we are late » twice.", ["we are late"]),
    ("“He told me ‘go’ and I went,” she said.", ["He told me ‘go’ and I went,"]),
    ("‘The miners’ pay isn’t enough,’ she said.", ["The miners’ pay isn’t enough,"]),
    ("“One,” he said. “Two.”", ["One,", "Two."]),
    ("The miners' union met the owners' club.", []),
    ("Rock 'n' roll in the ’90s", []),
    ("It's Tom's and it isn't Jess's.", []),
    ('A 6" pipe and a 7" pipe.', []),
    ("“All of this was opened and never closed.", None),
    ('He is "far from home and did not say.', []),
    ('"We are late, she said, and left.', ["We are late,"]),
]


@pytest.mark.parametrize(("text", "inside"), MARKS)
def test_words_in_marks_are_told_from_apostrophes(
    text: str, inside: list[str] | None
) -> None:
    found = [text[m.first : m.last] for m in marked(text, 0, len(text))]
    assert found == ([text[1:]] if inside is None else inside)


def test_a_mark_left_open_does_not_swallow_the_next_one() -> None:
    text = 'The "old house was sold. "We wept," said Ola Renn.'
    assert [text[m.first : m.last] for m in marked(text, 0, len(text))] == ["We wept,"]
