"""The tables, one a record, and what the database keeps beside the records.

What a machine read (`figures` to `remarks`) and what an editor decides live apart: the
rows of the former come and go with every reading, so decisions name a finding by
(`story_key`, `key`), which outlives them, and never by a row's number.
"""

from dashboard import records
from dashboard.store.tables.archive import (
    loads,
    originals,
    pages,
    parts,
    refusals,
    stories,
    versions,
    watched,
)
from dashboard.store.tables.base import metadata
from dashboard.store.tables.decided import decisions, orphans
from dashboard.store.tables.findings import (
    deadlines,
    figures,
    keywords,
    names,
    quotes,
    rejections,
    remarks,
    target_path,
    target_readings,
    targets,
)
from dashboard.store.tables.followed import (
    follow_ups,
    moved_deadlines,
    subject_words,
)
from dashboard.store.tables.identity import copies, held_back, shingles, sketches

TABLE_OF = {
    records.Page: pages,
    records.Refusal: refusals,
    records.Story: stories,
    records.Part: parts,
    records.Figure: figures,
    records.Rejection: rejections,
    records.Target: targets,
    records.Reading: target_readings,
    records.Step: target_path,
    records.Deadline: deadlines,
    records.Quote: quotes,
    records.Name: names,
    records.Keyword: keywords,
    records.Remark: remarks,
}

__all__ = [
    "TABLE_OF",
    "copies",
    "deadlines",
    "decisions",
    "figures",
    "follow_ups",
    "held_back",
    "keywords",
    "loads",
    "metadata",
    "moved_deadlines",
    "names",
    "originals",
    "orphans",
    "pages",
    "parts",
    "quotes",
    "refusals",
    "rejections",
    "remarks",
    "shingles",
    "sketches",
    "stories",
    "subject_words",
    "target_path",
    "target_readings",
    "targets",
    "versions",
    "watched",
]
