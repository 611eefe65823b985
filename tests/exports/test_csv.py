import csv
import io

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exports import EXPORTS

WRITE = EXPORTS[0].write
RUN = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "\0x",
    "＝1",
    "＋1",
    "－1",
    "＠x",
]


def written(rows, header=("id", "value"), spreadsheet=False):
    return b"".join(WRITE(header, rows, spreadsheet))


def read(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", RUN)
def test_a_text_that_a_spreadsheet_would_run_is_defused(text):
    content = written([("1", text)])
    assert read(content)[1] == ["1", f"'{text}"]


def test_numbers_stay_numbers():
    content = written([("a", -5), ("b", -2.5), ("c", 1e9), ("d", 5.8e6), ("e", 1e300)])
    values = [row[1] for row in read(content)[1:]]
    assert values == ["-5", "-2.5", "1000000000", "5800000", "1e+300"]


def test_unknown_is_empty_lists_are_joined_and_truth_is_in_small_letters():
    content = written([(None, ("one", "two")), (True, False), ((), ("=1",))])
    assert read(content)[1:] == [["", "one; two"], ["true", "false"], ["", "'=1"]]


def test_a_mark_is_there_for_a_spreadsheet_only():
    assert written([], spreadsheet=True).startswith(b"\xef\xbb\xbfid,value")
    assert written([]) == b"id,value\r\n"


def test_a_long_file_comes_in_pieces():
    pieces = list(WRITE(("id",), ((n,) for n in range(1201)), False))
    assert len(pieces) == 3
    assert len(read(b"".join(pieces))) == 1202


@given(
    rows=st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_characters="\0")),
            st.floats(allow_nan=False, allow_infinity=False),
        ),
        max_size=8,
    )
)
def test_what_is_written_is_read_back(rows):
    back = read(written(rows))[1:]
    assert [text.removeprefix("'") for text, _value in back] == [
        text.removeprefix("'") for text, _value in rows
    ]
    assert [float(value) for _text, value in back] == [value for _text, value in rows]


def test_pandas_reads_it_as_it_is():
    rows = [("ä", "one\r\ntwo", 2.5), ('say "hi"', "؟", None)]
    content = written(rows, ("id", "text", "value"), spreadsheet=True)
    frame = pd.read_csv(io.BytesIO(content), lineterminator=None)
    assert list(frame.columns) == ["id", "text", "value"]
    assert frame["id"].tolist() == ["ä", 'say "hi"']
    assert frame["value"].sum() == 2.5
