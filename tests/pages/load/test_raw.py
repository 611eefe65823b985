import pytest

from dashboard.pages.load import raw


@pytest.mark.parametrize(
    ("begins", "shown"),
    [
        (b"Tea, rain\nand more", "Tea, rain\nand more"),
        ("a\u202eb".encode() + b" and text enough to be shown", "a·b and text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "000000  89 50 4e 47 0d 0a 1a 0a 00 00"),
        (b"", ""),
    ],
)
def test_bytes_are_shown_as_what_they_are_and_turn_nothing(begins, shown):
    assert raw.lines(begins).startswith(shown)


def test_figures_stand_beside_their_letters():
    assert raw.lines(bytes(16) + b"<script>\xff\xff").endswith("<script>··")
