"""Every field of a record has its column, and every nullable field may be empty."""

from dataclasses import fields
from types import UnionType
from typing import get_args, get_type_hints

import pytest

from dashboard.store.rows import CHILDREN, SPANS
from dashboard.store.tables import TABLE_OF


def columns_of(name: str) -> list[str]:
    if name in SPANS:
        return [f"{SPANS[name]}start", f"{SPANS[name]}end"]
    return [name]


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
def test_every_field_has_a_column_that_holds_what_it_may_hold(kind):
    hints = get_type_hints(kind)
    for field in fields(kind):
        if field.name in CHILDREN:
            continue
        hint = hints[field.name]
        optional = isinstance(hint, UnionType) and type(None) in get_args(hint)
        for name in columns_of(field.name):
            column = TABLE_OF[kind].columns[name]
            assert column.nullable is optional, f"{kind.__name__}.{name}"
