import pytest

from dashboard.store.alike import one_promise

# two lines, the words that only one subject has, names, whether of one promise
PAIRS = (
    ("The Orvell pier to open", "Orvell pier delayed", ((), ()), ("orvell",), True),
    (
        "a cable of 90 megawatts to Tarn",
        "The power cable to Tarn planned",
        ((), ("power",)),
        ("tarn",),
        True,
    ),
    (
        "a power cable to Tarn",
        "a power cable to Osk",
        (("tarn",), ("osk",)),
        ("tarn", "osk"),
        False,
    ),
    ("leave the Tern islands", "a treaty for the Tern islands", ((), ()), (), False),
    (
        "Orvell to build 900 homes a year",
        "700 homes to be finished in Orvell",
        ((), ()),
        ("orvell",),
        False,
    ),
    (
        "Orvell to build 900 homes a year",
        "Orvell to build 800 homes a year",
        ((), ()),
        ("orvell",),
        True,
    ),
    (
        "raise exports to $60 million",
        "the target of $60 million to be reached",
        ((), ()),
        (),
        True,
    ),
)


@pytest.mark.parametrize(("first", "second", "apart", "names", "same"), PAIRS)
def test_the_head_noun_and_no_other_name_make_one_promise(
    first, second, apart, names, same
):
    assert one_promise(first, second, apart=apart, names=names) is same
