import pytest

from dashboard.desk import Listed, roll
from dashboard.errors import DashboardError

GOOD = """\ufeffname,kind,variants
Ada Sorel,person,"Sorel of Terrin; A. Sorel"

"Tarn, Orr and Daughters",organization,
"""
BAD = [
    ("Ada Sorel,person\n", "has to begin with the line “name,kind,variants”"),
    ("name,kind,variants\nAda Sorel,captain,\n", "'captain'; it has to be person"),
    ("name,kind,variants\n,person,Sorel\n", "Line 2"),
    (f"name,kind,variants\n{'a' * 200},person,\n", "more than 120 letters"),
    (
        "name,kind,variants\nAda Sorel,person,Sorel\nIda Sorel,person,Sorel\n",
        "'Sorel' twice, for 'Ada Sorel' and for 'Ida Sorel'",
    ),
]


def kept(folder, text):
    file = folder / "names.csv"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_list_gives_each_name_with_its_kind_and_variants(tmp_path):
    assert roll.read(kept(tmp_path, GOOD)) == (
        Listed("Ada Sorel", "person", ("Sorel of Terrin", "A. Sorel")),
        Listed("Tarn, Orr and Daughters", "organisation"),
    )


@pytest.mark.parametrize(("text", "words"), BAD)
def test_a_bad_list_is_told_in_an_editors_words(tmp_path, text, words):
    with pytest.raises(DashboardError) as told:
        roll.read(kept(tmp_path, text))
    assert words in str(told.value)


def test_a_list_that_is_not_there_or_no_text_is_told_too(tmp_path):
    other = tmp_path / "names.xls"
    other.write_bytes(b"\xff\xfe\x00\xd8")
    for path in (tmp_path / "nowhere.csv", other):
        with pytest.raises(DashboardError, match="cannot be read"):
            roll.read(str(path))
