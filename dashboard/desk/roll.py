"""The desk's list of names, a CSV that editors keep, in; the names on it out."""

import csv
from collections.abc import Iterator
from pathlib import Path

from dashboard.desk import Listed
from dashboard.errors import DashboardError

_COLUMNS = ("name", "kind", "variants")
_KINDS = ("person", "organisation", "place")
#: Characters: a longer "name" is a line that lost its commas.
_LONGEST = 120


def read(path: str) -> tuple[Listed, ...]:
    """Every name on the list at `path`; raises `DashboardError` on a bad line.

    Columns name, kind and variants; variants are joined with semicolons.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        raise DashboardError(
            f"The list of names {path!r} that DASHBOARD_NAMES points to cannot be "
            "read. It has to be a CSV file saved as UTF-8."
        ) from trouble
    lines = csv.DictReader(text.splitlines(), skipinitialspace=True)
    header = tuple((each or "").strip().lower() for each in lines.fieldnames or ())
    if header[:3] != _COLUMNS:
        raise DashboardError(
            f"The list of names {path!r} has to begin with the line "
            f"“name,kind,variants”; it begins with “{','.join(header)}”."
        )
    lines.fieldnames = list(header)
    found = tuple(_rows(lines, path))
    _once(found, path)
    return found


def _rows(lines: "csv.DictReader[str]", path: str) -> Iterator[Listed]:
    for row in lines:
        told = {key: (row.get(key) or "").strip() for key in _COLUMNS}
        if not any(told.values()):
            continue
        place = f"Line {lines.line_num} of the list of names {path!r}"
        kind = told["kind"].lower().replace("organization", "organisation")
        if kind not in _KINDS:
            raise DashboardError(
                f"{place} has the kind {told['kind']!r}; it has to be person, "
                "organisation or place."
            )
        variants = tuple(each.strip() for each in told["variants"].split(";"))
        forms = (told["name"], *(each for each in variants if each))
        if not told["name"] or any(len(each) > _LONGEST for each in forms):
            raise DashboardError(
                f"{place} has no name, or one of more than {_LONGEST} letters."
            )
        yield Listed(forms[0], kind, forms[1:])


def _once(found: tuple[Listed, ...], path: str) -> None:
    """No words may stand for two names: nobody could say which is meant."""
    owners: dict[str, Listed] = {}
    for listed in found:
        for form in (listed.name, *listed.variants):
            other = owners.setdefault(form, listed)
            if other is not listed:
                raise DashboardError(
                    f"The list of names {path!r} has {form!r} twice, for "
                    f"{other.name!r} and for {listed.name!r}; leave it with one of "
                    "them."
                )
