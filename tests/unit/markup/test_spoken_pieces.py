"""A message as pieces of speech."""

from __future__ import annotations

from canal_desktop.markup.spoken_pieces import FIRST_CHARS, spoken_pieces


def test_sentences_go_together_and_the_first_piece_is_short() -> None:
    text = "\n\n".join(f"This is **sentence** number {number} of all." for number in range(300))
    pieces = spoken_pieces(text, 4_000)

    assert len(pieces[0]) <= FIRST_CHARS
    assert all(len(piece) <= 4_000 for piece in pieces)
    assert len(pieces) == 4
    said = "\n".join(pieces).split("\n")
    assert said == [f"This is sentence number {number} of all." for number in range(300)]


def test_what_has_no_sentences_is_cut_between_words_or_anywhere() -> None:
    assert spoken_pieces("word " * 30, 50) == ("word word word word word word word word word word",) * 3
    assert spoken_pieces("x" * 120, 50) == ("x" * 50, "x" * 50, "x" * 20)


def test_code_is_named_and_nothing_is_nothing() -> None:
    assert spoken_pieces("See:\n\n```py\nprint(1)\n```\n", 4_000) == ("See:\nCode.",)
    assert spoken_pieces("\n\n---\n", 4_000) == ()
