"""What ties dated promises to later stories; made from findings and search words."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Table, Text

from dashboard.store.tables.base import metadata, story_id


def _deadline(name: str) -> Column[int]:
    return Column(
        name,
        ForeignKey("deadlines.id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    )


#: The words of each dated deadline's subject.
subject_words = Table(
    "subject_words",
    metadata,
    _deadline("deadline_id"),
    Column("word", Text, primary_key=True),
    #: True for the longest one, by which the others are found.
    Column("anchor", Boolean, nullable=False),
)
Index("ix_subject_words_word_anchor", subject_words.c.word, subject_words.c.anchor)

#: Later stories, of the due day or after it, that have every word of the subject.
follow_ups = Table(
    "follow_ups",
    metadata,
    _deadline("deadline_id"),
    story_id(primary_key=True),
    Column("day", Date, nullable=False),
)
Index("ix_follow_ups_story_id", follow_ups.c.story_id)

#: Deadlines of later stories on the same subject with another due day.
moved_deadlines = Table(
    "moved_deadlines",
    metadata,
    _deadline("deadline_id"),
    _deadline("later_id"),
    #: The day of the later one's story.
    Column("day", Date, nullable=False),
)
Index("ix_moved_deadlines_later_id", moved_deadlines.c.later_id)
