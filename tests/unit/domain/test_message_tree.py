"""The tree of a conversation: versions, branches, what is in the trash, and where the reader was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.branch_rows import branch_rows
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart
from canal_desktop.domain.message_tree import MessageTree

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ANSWER = Role.ASSISTANT


def make(message_id: str, parent: str | None, role: Role = Role.USER, *, deleted: bool = False) -> Message:
    return Message(
        MessageId(message_id),
        ConversationId("c"),
        MessageId(parent) if parent else None,
        role,
        (TextPart(message_id),),
        MessageState.COMPLETE,
        NOW,
        deleted_at=NOW if deleted else None,
    )


def ids(tree: MessageTree) -> list[str]:
    return [message.id for message in tree.branch()]


def two_questions() -> MessageTree:
    """q1 - (a1, a2); a1 - q2 - a3."""
    return MessageTree(
        [
            make("q1", None),
            make("a1", "q1", ANSWER),
            make("q2", "a1"),
            make("a3", "q2", ANSWER),
            make("a2", "q1", ANSWER),
        ],
        MessageId("a3"),
    )


def test_a_branch_is_the_path_to_the_active_leaf_and_both_versions_stay() -> None:
    tree = MessageTree([make("q", None), make("a1", "q", ANSWER), make("a2", "q", ANSWER)])

    assert ids(tree) == ["q", "a2"]
    assert [message.id for message in tree.branch(MessageId("a1"))] == ["q", "a1"]
    assert tree.versions(MessageId("a1")) == tree.children(MessageId("q")) == ("a1", "a2")
    assert tree.leaf_of(MessageId("q")) == "a2"


def test_a_tree_opens_at_the_stored_leaf_and_at_the_newest_where_that_is_gone() -> None:
    messages = [make("q", None), make("a1", "q"), make("a2", "q")]

    assert MessageTree(messages, MessageId("a1")).active_leaf == "a1"
    assert MessageTree(messages, MessageId("gone")).active_leaf == "a2"


def test_where_the_stored_leaf_is_gone_the_order_in_which_messages_came_decides_nothing() -> None:
    later = replace(make("a1", "q"), created_at=NOW + timedelta(seconds=1))
    messages = [make("q", None), later, make("a2", "q"), make("a3", "q")]
    at_once = [make("q", None), make("a2", "q"), make("a3", "q")]

    for found, leaf in ((messages, "a1"), (at_once, "a3")):
        for order in (found, found[::-1]):
            assert MessageTree(order, MessageId("gone")).active_leaf == leaf


def test_a_tree_whose_stored_leaf_is_in_the_trash_opens_above_it() -> None:
    messages = [make("q", None), make("a1", "q", ANSWER), make("q2", "a1", deleted=True), make("b", None)]

    assert ids(MessageTree(messages, MessageId("q2"))) == ["q", "a1"]


def test_going_back_to_a_version_goes_back_to_where_the_reader_was() -> None:
    tree = two_questions()
    tree.add(make("a4", "q2", ANSWER))
    tree.switch_to(MessageId("a3"))
    tree.switch_to(MessageId("a2"))
    assert ids(tree) == ["q1", "a2"]
    tree.switch_to(MessageId("a1"))

    assert ids(tree) == ["q1", "a1", "q2", "a3"]


def test_a_deleted_message_leaves_what_follows_it_and_comes_back_to_its_place() -> None:
    tree = two_questions()
    tree.delete([MessageId("a1")], NOW)
    assert ids(tree) == ["q1", "q2", "a3"]
    assert tree.versions(MessageId("a2")) == ("a2",)
    assert MessageId("a1") not in tree
    tree.undelete([MessageId("a1")])

    assert ids(tree) == ["q1", "a1", "q2", "a3"]
    assert tree.versions(MessageId("a2")) == ("a1", "a2")


def test_where_the_shown_version_is_deleted_the_one_beside_it_is_shown() -> None:
    tree = two_questions()
    tree.switch_to(MessageId("a2"))
    tree.delete([MessageId("a2")], NOW)
    assert ids(tree) == ["q1", "a1", "q2", "a3"]
    tree.delete([MessageId("a3")], NOW)
    assert ids(tree) == ["q1", "a1", "q2"]
    tree.delete(tree.subtree(MessageId("q1")), NOW)

    assert ids(tree) == []
    assert tree.active_leaf is None
    assert len(tree) == 0


def test_messages_without_a_parent_or_in_a_circle_can_still_be_read() -> None:
    lost = [make("lost", "missing"), make("below", "lost"), make("x", "y"), make("y", "x"), make("self", "self")]
    tree = MessageTree(lost)

    reached = {known for root in tree.children(None) for known in tree.subtree(root)}
    assert reached == {"lost", "below", "x", "y", "self"}
    assert all(tree.branch(known) for known in reached)


def test_a_child_that_was_stored_before_its_parent_hangs_under_it() -> None:
    tree = MessageTree([make("a", "q", ANSWER), make("q", None)])

    assert ids(tree) == ["q", "a"]


def test_very_deep_and_very_wide_trees_need_no_recursion() -> None:
    deep = [make("0", None)] + [make(str(number), str(number - 1)) for number in range(1, 10_000)]
    wide = [make("w", None)] + [make(f"w{number}", "w") for number in range(10_000)]
    for messages in (deep, wide, [replace(message, deleted_at=NOW) for message in deep]):
        tree = MessageTree(messages)
        assert sum(len(row.messages) for row in branch_rows(tree)) == len(tree)
        everything = tree.subtree(messages[0].id) if len(tree) else [message.id for message in messages]
        tree.delete(everything, NOW)
        assert len(tree) == 0
        tree.undelete(everything)
        assert len(tree) == len(messages)
    assert len(MessageTree(deep).branch()) == 10_000


Step = tuple[str, int]


@given(
    parents=st.lists(st.integers(-1, 20), min_size=1, max_size=20),
    steps=st.lists(st.tuples(st.sampled_from(["delete", "undelete", "switch", "add", "subtree"]), st.integers(0, 30))),
)
def test_whatever_is_done_the_tree_is_the_one_that_would_be_read_from_the_disk(
    parents: list[int], steps: list[Step]
) -> None:
    roles = (Role.USER, Role.ASSISTANT)
    messages = [
        make(str(number), str(parent) if 0 <= parent < number else None, roles[number % 2])
        for number, parent in enumerate(parents)
    ]
    tree = MessageTree(messages)
    known = {message.id: message for message in messages}
    for what, number in steps:
        chosen = list(known)[number % len(known)]
        if what == "add":
            added = make(f"n{len(known)}", chosen, roles[number % 2])
            known[added.id] = added
            tree.add(added)
            assert tree.active_leaf == added.id
        elif what == "switch" and chosen in tree:
            tree.switch_to(chosen)
            assert chosen in ids(tree)
        elif what == "undelete":
            known[chosen] = replace(known[chosen], deleted_at=None)
            tree.undelete([chosen])
        elif chosen in tree:
            gone = tree.subtree(chosen) if what == "subtree" else (chosen,)
            known |= {one: replace(known[one], deleted_at=NOW) for one in gone}
            tree.delete(gone, NOW)
        read = MessageTree(known.values(), tree.active_leaf)
        check_same(tree, read)


def check_same(tree: MessageTree, read: MessageTree) -> None:
    assert tree.active_leaf == read.active_leaf
    assert ids(tree) == ids(read)
    assert len(tree) == len(read)
    live = [known for root in read.children(None) for known in read.subtree(root)]
    assert len(live) == len(read)
    for at in (None, *live):
        assert tree.children(at) == read.children(at)
    for at in live:
        assert at in tree.versions(at)
        assert tree[at].deleted_at is None
    # Every message has its row in the map, exactly once.
    assert sorted(message.id for row in branch_rows(tree) for message in row.messages) == sorted(live)
    if tree.active_leaf is not None:
        assert tree.children(tree.active_leaf) == ()


def test_the_map_shows_forks_versions_and_what_is_folded() -> None:
    messages = [make("q", None)]
    for number in range(5):
        messages.append(make(f"m{number}", messages[-1].id, ANSWER if number % 2 else Role.USER))
    messages += [make("end", "m4", ANSWER), make("other", "q"), make("answer", "other", ANSWER)]
    rows = list(branch_rows(MessageTree(messages, MessageId("end"))))

    shown = [([message.id for message in row.messages], row.depth, row.is_active, row.version) for row in rows]
    assert shown == [
        (["q"], 0, True, (1, 1)),
        (["other"], 1, False, (2, 2)),
        (["answer"], 1, False, (1, 1)),
        (["m0"], 0, True, (1, 2)),
        (["m1", "m2", "m3", "m4"], 0, True, (1, 1)),
        (["end"], 0, True, (1, 1)),
    ]
    assert [row.begins_branch for row in rows] == [False, True, False, False, False, False]
    assert [row.ends_branch for row in rows] == [False, False, True, False, False, True]
