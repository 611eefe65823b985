from dashboard.ingest import Kept, Outcome
from dashboard.pages.load import told
from dashboard.records import Refusal

READ = Outcome(
    "page.txt",
    (
        Kept("k1", "Ellery plans a port", "new", ("The date is a guess.",)),
        Kept("k2", None, "same", ()),
    ),
    file="page.txt",
)
KEPT = Kept("k", "Tea", "new", ())
REFUSED = Outcome(
    "photo.txt",
    refusal=Refusal("photo.txt", "0", "picture", "It is a picture.", b"x", 1),
    file="photo.txt",
)


def test_every_story_of_a_file_has_its_line():
    first, second = told.lines(READ)
    assert (first.text, first.words, first.key) == ("Ellery plans a port", "new", "k1")
    assert (second.text, second.words) == ("(no headline)", "already there, unchanged")


def test_a_refused_file_has_its_reason():
    assert told.lines(REFUSED)[0].text == "It is a picture."


def test_a_file_without_a_story_is_told_too():
    assert told.lines(Outcome("blank.txt"))[0].state == "refused"


def test_the_summary_counts_stories_files_and_refusals():
    every = [*told.lines(READ), *told.lines(REFUSED)]
    assert told.summary(every) == (
        "2 stories out of 1 file: 1 new and 1 already there, unchanged. "
        "1 file was refused."
    )


def test_records_of_one_file_are_counted_as_one_file():
    dump = [
        Outcome(
            f"dump.jsonl › line {n}", (Kept("k", "Tea", "new", ()),), None, "dump.jsonl"
        )
        for n in range(3)
    ]
    bad = Outcome("dump.jsonl › line 4", refusal=REFUSED.refusal, file="dump.jsonl")
    every = [line for each in (*dump, bad) for line in told.lines(each)]
    assert told.summary(every) == (
        "3 stories out of 1 file: 3 new. 1 file was refused, single records counted."
    )
