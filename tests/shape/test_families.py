"""What can be added is one value in one file and one line in its family's tuple."""

import importlib
import pkgutil

import pytest

#: A family's package, the capital value of each of its files, and its register.
FAMILIES = [
    ("dashboard.readers", "READER", "READERS"),
    ("dashboard.readers.bundles", "BUNDLE", "BUNDLES"),
    ("dashboard.analysis.checks", "CHECK", "CHECKS"),
    ("dashboard.charts", "CHART", "CHARTS"),
    ("dashboard.exports", "EXPORT", "EXPORTS"),
    ("dashboard.queries.filters", "FILTER", "FILTERS"),
    ("dashboard.queries.files", "FILE", "FILES"),
    ("dashboard.commands", "COMMAND", "COMMANDS"),
]


def values(package: str, capital: str) -> list[object]:
    home = importlib.import_module(package)
    modules = (
        importlib.import_module(f"{package}.{found.name}")
        for found in pkgutil.iter_modules(home.__path__)
    )
    return [vars(module)[capital] for module in modules if capital in vars(module)]


@pytest.mark.parametrize(("package", "capital", "register"), FAMILIES)
def test_every_value_is_in_its_familys_register_once(package, capital, register):
    listed = getattr(importlib.import_module(package), register)
    found = values(package, capital)
    assert sorted(each.name for each in listed) == sorted(each.name for each in found)
    assert len({each.name for each in listed}) == len(listed) > 0
