"""The difference between two versions: exact, by words, and done in time whatever the texts are."""

from __future__ import annotations

import random
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.word_diff import MOST_STEPS, Change, _Steps, spoken, unified_patch, word_diff

if TYPE_CHECKING:
    from pathlib import Path

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED


def sides(old: str, new: str) -> tuple[str, str]:
    pieces = word_diff(old, new).pieces
    return (
        "".join(text for kind, text in pieces if kind is not ADDED),
        "".join(text for kind, text in pieces if kind is not REMOVED),
    )


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        (
            "The quick brown fox",
            "The slow red fox",
            [(SAME, "The "), (REMOVED, "quick brown"), (ADDED, "slow red"), (SAME, " fox")],
        ),
        ("天气怎么样？", "天气不怎么样？", [(SAME, "天气"), (ADDED, "不"), (SAME, "怎么样？")]),
        ("f(x)\n", "f(x, y)\n", [(SAME, "f(x"), (ADDED, ", y"), (SAME, ")\n")]),
        ("a  b", "a b", [(SAME, "a"), (REMOVED, "  "), (ADDED, " "), (SAME, "b")]),
        ("one\ntwo\n", "one\n", [(SAME, "one\n"), (REMOVED, "two\n")]),
        ("👩‍💻 works", "👩 works", [(REMOVED, "👩‍💻"), (ADDED, "👩"), (SAME, " works")]),
        ("cafe\u0301", "cafe", [(REMOVED, "cafe\u0301"), (ADDED, "cafe")]),
        ("same", "same", [(SAME, "same")]),
        ("", "new", [(ADDED, "new")]),
        ("", "", []),
    ],
)
def test_the_pieces_are_the_words_that_changed(old: str, new: str, pieces: list[tuple[Change, str]]) -> None:
    assert list(word_diff(old, new).pieces) == pieces


@given(st.text("ab c\n天\u0301", max_size=60), st.text("ab c\n天\u0301", max_size=60))
def test_both_texts_can_be_read_from_the_pieces(old: str, new: str) -> None:
    assert sides(old, new) == (old, new)


@given(st.text(max_size=60), st.text(max_size=60))
def test_that_is_so_for_any_characters(old: str, new: str) -> None:
    assert sides(old, new) == (old, new)


@given(st.lists(st.sampled_from("ab"), max_size=9), st.lists(st.sampled_from("ab"), max_size=9))
def test_within_a_line_no_more_words_are_called_changed_than_must_be(old: list[str], new: list[str]) -> None:
    pieces = word_diff(" ".join(old), " ".join(new)).pieces
    kept = sum(len(text.replace(" ", "")) for kind, text in pieces if kind is SAME)
    longest = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for left, one in enumerate(old):
        for right, other in enumerate(new):
            longest[left + 1][right + 1] = (
                longest[left][right] + 1 if one == other else max(longest[left][right + 1], longest[left + 1][right])
            )
    assert kept == longest[-1][-1]


def text_of(seed: int, words: int, per_line: int, vocabulary: int = 3000) -> str:
    chance = random.Random(seed)
    return "".join(
        f"w{chance.randrange(vocabulary)}" + ("\n" if number % per_line == 0 else " ") for number in range(1, words + 1)
    )


@pytest.mark.parametrize(
    ("old", "new", "by_lines"),
    [
        (text_of(1, 20_000, 12), text_of(1, 20_000, 12).replace("w7 ", "changed "), False),
        (text_of(1, 20_000, 12), text_of(2, 20_000, 12), True),
        (text_of(1, 20_000, 20_000, 40), text_of(2, 20_000, 20_000, 40), True),
        ("x\n" * 20_000, "x\ny\n" * 10_000, True),
        ("ab" * 50_000, "ba" * 50_000, False),
    ],
    ids=["few changes", "nothing in common", "one long line", "the same line again and again", "one long word"],
)
def test_the_work_is_bounded_and_said_to_be_by_lines_where_it_was_too_much(old: str, new: str, by_lines: bool) -> None:
    # Counted, not timed: no test of ours fails because a machine is slow.
    made: list[_Steps] = []
    patched = pytest.MonkeyPatch()
    patched.setattr("canal_desktop.domain.word_diff._Steps", lambda left: made.append(_Steps(left)) or made[-1])
    try:
        found = word_diff(old, new)
    finally:
        patched.undo()

    assert found.is_by_lines is by_lines
    assert sides(old, new) == (old, new)
    most_at_once = 2 * (len(old.split()) + len(new.split()))
    assert all(steps.left > -MOST_STEPS - most_at_once for steps in made)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize(
    ("old", "new"), [("a\nb\nc\n", "a\nB\nc\n"), ("a\nb", "a\nb\nc"), ("", "new\n"), ("a\r\nb", "b")]
)
def test_the_patch_is_taken_by_git(old: str, new: str, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_bytes(old.encode())
    (tmp_path / "change.patch").write_bytes(unified_patch(old, new, "file.txt").encode())
    done = subprocess.run(
        ["git", "apply", "--unsafe-paths", "change.patch"], cwd=tmp_path, check=False, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "file.txt").read_bytes().decode() == new


def test_changes_are_said_in_words() -> None:
    assert spoken(word_diff("a cat\n", "a dog\n").pieces) == "removed: cat. added: dog."
    assert spoken(word_diff("same", "same").pieces) == "Both are the same."
    many = spoken(word_diff("a\n" * 60, "".join(f"{number}\na\n" for number in range(60))).pieces, most=2)
    assert many.endswith(" more.")
