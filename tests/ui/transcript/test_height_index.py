"""Heights: sums and look-ups agree with adding up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.ui.transcript.height_index import HeightIndex

heights = st.lists(st.integers(1, 500), max_size=60)


@given(first=heights, more=heights, changes=st.lists(st.tuples(st.integers(0, 119), st.integers(1, 900)), max_size=20))
def test_sums_and_positions_agree_with_adding_up(
    first: list[int], more: list[int], changes: list[tuple[int, int]]
) -> None:
    index, plain = HeightIndex(first), list(first)
    for height in more:
        index.append(height)
        plain.append(height)
    for number, height in changes:
        if number < len(plain):
            index.set(number, height)
            plain[number] = height

    assert len(index) == len(plain)
    assert index.total == sum(plain)
    assert [index.above(number) for number in range(len(plain) + 1)] == [
        sum(plain[:number]) for number in range(len(plain) + 1)
    ]
    for position in range(0, sum(plain), 37):
        number, offset = index.at(position)
        assert sum(plain[:number]) + offset == position
        assert 0 <= offset < plain[number]


def test_an_empty_index_has_nothing_to_find() -> None:
    assert HeightIndex().total == 0
    assert HeightIndex().at(10) == (-1, 0.0)
