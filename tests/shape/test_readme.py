"""The README names everything that can be used, and every package with its licence."""

import re
from importlib import metadata
from pathlib import Path

import pytest

from dashboard.charts import CHARTS
from dashboard.commands import COMMANDS
from dashboard.exports import EXPORTS
from dashboard.pages.menu import PAGES
from dashboard.queries.files import FILES
from dashboard.queries.filters import FILTERS
from dashboard.readers import READERS
from dashboard.readers.bundles import BUNDLES

HOME = Path(__file__).resolve().parents[2]
README = (HOME / "README.md").read_text(encoding="utf-8")
REQUIRED = re.findall(
    r"^([\w.-]+)", (HOME / "requirements.txt").read_text("utf-8"), re.MULTILINE
)
NAMED = [
    *((f"python3 -m dashboard {command.name}", command.name) for command in COMMANDS),
    *((reader.label, reader.name) for reader in READERS),
    *((bundle.label, bundle.name) for bundle in BUNDLES),
    *((file.name, file.name) for file in FILES),
    *((chart.title, chart.name) for chart in CHARTS),
    *((export.label, export.name) for export in EXPORTS),
    *((f"| {page.title} |", page.name) for page in PAGES if page.in_menu),
    *((f"{each.label},", each.name) for each in FILTERS),
]


@pytest.mark.parametrize(("words", "name"), NAMED)
def test_what_can_be_used_is_in_the_readme(words, name):
    assert words in README, f"the README does not name {name}"


@pytest.mark.parametrize("package", REQUIRED)
def test_every_package_is_named_with_a_licence_that_asks_nothing_back(package):
    row = next(line for line in README.split("\n") if f"| {package} |" in line)
    assert "GPL" not in row.replace("LGPL", "")
    known = metadata.metadata(package)
    told = f"{known.get('License-Expression')} {known.get('License')}"
    assert "AGPL" not in told
