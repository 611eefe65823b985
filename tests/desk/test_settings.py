import pytest

from dashboard.desk import Listed
from dashboard.errors import DashboardError
from dashboard.settings import read


def test_the_list_of_names_is_read_from_its_setting(tmp_path):
    file = tmp_path / "names.csv"
    file.write_text("name,kind,variants\nAda Sorel,person,\n", encoding="utf-8")
    desk = read({"DASHBOARD_NAMES": str(file)}).desk
    assert desk.names == (Listed("Ada Sorel", "person"),)


def test_a_desk_without_settings_has_neither_list_nor_annotator():
    desk = read({}).desk
    assert desk.names == ()
    assert desk.annotator is None


def test_an_annotator_that_is_not_installed_is_refused_at_the_start():
    with pytest.raises(DashboardError, match="DASHBOARD_ANNOTATOR"):
        read({"DASHBOARD_ANNOTATOR": "no_such_pipeline"})
