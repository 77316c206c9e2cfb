"""Found messages become a tree whatever their parents are said to be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.message import Role, TextPart
from canal_desktop.exchange.found import FoundMessage
from canal_desktop.exchange.left_out import LeftOut
from canal_desktop.exchange.tree_repair import RepairedTree

BEGIN = datetime(2024, 1, 1, tzinfo=UTC)


def message(
    known: str, parent: str | None, text: str = "x", role: Role = Role.USER, at: int | None = None, **more: bool
):
    moment = None if at is None else BEGIN + timedelta(minutes=at)
    return FoundMessage(known, parent, role, [TextPart(text)] if text else [], moment, **more)


def shape(*found: FoundMessage, left_out: LeftOut | None = None) -> list[tuple[str, str | None]]:
    return [(one.id, one.parent) for one in RepairedTree(found, left_out or LeftOut()).messages]


def test_parents_come_first_and_siblings_in_their_order() -> None:
    found = [message("c", "b"), message("b", "a"), message("d", "a"), message("a", None)]
    assert shape(*found) == [("a", None), ("b", "a"), ("c", "b"), ("d", "a")]


def test_a_loop_is_cut_at_its_oldest_message_and_told() -> None:
    left_out = LeftOut()
    found = [message("a", "c", at=2), message("b", "a", at=1), message("c", "b", at=3), message("d", "c", at=4)]
    assert shape(*found, left_out=left_out) == [("b", None), ("c", "b"), ("a", "c"), ("d", "c")]
    assert left_out.sentences() == ("1 loop between messages was left out.",)


def test_a_message_that_is_its_own_parent_becomes_a_root() -> None:
    assert shape(message("a", "a")) == [("a", None)]


def test_messages_whose_parents_are_missing_become_roots_in_the_order_of_their_dates() -> None:
    found = [message("late", "gone", at=9), message("early", "gone too", at=1), message("root", None, at=20)]
    assert shape(*found) == [("root", None), ("early", None), ("late", None)]


def test_what_is_empty_goes_and_what_followed_it_stays() -> None:
    found = [message("a", None), message("hidden", "a", ""), message("also", "hidden", ""), message("b", "also")]
    tree = RepairedTree(found, LeftOut())
    assert [(one.id, one.parent) for one in tree.messages] == [("a", None), ("b", "a")]
    assert tree.now["also"] == "a"


def test_a_reply_that_goes_on_after_a_tool_is_one_reply() -> None:
    found = [
        message("q", None),
        message("call", "q", "calling", Role.ASSISTANT),
        message("end", "call", "done", Role.ASSISTANT, goes_on=True),
        message("next", "end"),
    ]
    tree = RepairedTree(found, LeftOut())
    assert [(one.id, one.parent) for one in tree.messages] == [("q", None), ("call", "q"), ("next", "call")]
    assert tree.messages[1].parts == [TextPart("calling"), TextPart("done")]
    assert tree.now["end"] == "call"


def test_a_reply_that_goes_on_in_two_ways_stays_in_pieces() -> None:
    found = [
        message("q", None),
        message("call", "q", "calling", Role.ASSISTANT),
        message("one", "call", "one", Role.ASSISTANT, goes_on=True),
        message("two", "call", "two", Role.ASSISTANT, goes_on=True),
    ]
    assert shape(*found) == [("q", None), ("call", "q"), ("one", "call"), ("two", "call")]


def test_an_id_that_comes_twice_keeps_both_messages() -> None:
    assert shape(message("a", None, "1"), message("a", None, "2"), message("b", "a")) == [
        ("a", None),
        ("b", "a"),
        ("a#2", None),
    ]


def test_instructions_in_the_middle_are_left_out_and_told() -> None:
    left_out = LeftOut()
    found = [message("a", None), message("s", "a", "be kind", Role.SYSTEM), message("b", "s")]
    assert shape(*found, left_out=left_out) == [("a", None), ("b", "a")]
    assert left_out.sentences() == ("1 instruction in the middle of a conversation was left out.",)


def test_the_newest_leaf_is_found_by_date_and_below_a_message_by_its_last_child() -> None:
    found = [message("a", None, at=1), message("b", "a", at=9), message("c", "a", at=3), message("d", "c", at=4)]
    tree = RepairedTree(found, LeftOut())
    assert tree.newest_leaf() == "b"
    assert tree.newest_leaf("a") == "d"


IDS = st.sampled_from(["a", "b", "c", "d", "e", "f", "a#2"])


@given(
    st.lists(
        st.builds(
            FoundMessage,
            IDS,
            st.none() | IDS | st.just("gone"),
            st.sampled_from(Role),
            st.sampled_from([[], [TextPart("x")]]),
            st.none() | st.integers(0, 9).map(lambda day: BEGIN + timedelta(days=day)),
            goes_on=st.booleans(),
            rank=st.integers(0, 3),
        ),
        max_size=12,
    )
)
def test_any_messages_become_a_tree_with_nothing_lost_or_twice(found: list[FoundMessage]) -> None:
    kept = sum(bool(one.parts) and one.role is not Role.SYSTEM for one in found)
    tree = RepairedTree(found, LeftOut())
    known: set[str] = set()
    for one in tree.messages:
        assert one.parent is None or one.parent in known
        assert one.id not in known
        known.add(one.id)
    assert sum(len(one.parts) for one in tree.messages if one.role is not Role.SYSTEM) == kept
    assert all(stands_for is None or stands_for in known for stands_for in tree.now.values())
    leaf = tree.newest_leaf()
    assert (leaf is None) == (not tree.messages)
