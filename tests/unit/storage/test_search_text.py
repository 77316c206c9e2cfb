"""Texts on their way into the index, and snippets on their way out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.search import Term
from canal_desktop.storage.search_text import CHUNK, pieces, prepared
from canal_desktop.storage.snippets import LENGTH, TermFinder


def test_runs_without_blanks_become_overlapping_pairs_and_single_characters() -> None:
    words, signs = prepared("使用python函数库")
    assert words.split() == ["使用", "python", "函数", "数库"]
    assert set(signs.split()) == set("使用函数库")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("someName", {"some", "name"}),
        ("HTTPServer", {"http", "server"}),
        ("parseURLFast", {"parse", "url", "fast"}),
        ("Plain words. And more.", set()),
    ],
)
def test_names_of_joined_words_are_found_by_their_parts(text: str, parts: set[str]) -> None:
    assert set(prepared(text)[1].split()) == parts


def test_case_width_and_ligatures_make_no_difference() -> None:
    assert prepared("ＡＢＣ Straße ﬁn")[0].split() == ["abc", "strasse", "fin"]


def test_emoji_are_words_and_private_characters_are_none() -> None:
    words = prepared("great👍 \ue000x\uf8ff")[0].split()
    assert words[0] == "great"
    assert len(words) == 3
    assert words[2] == "x"
    assert pieces("👍")[0][0] == words[1]


def test_a_long_text_is_cut_between_words() -> None:
    text = "someName wort " * CHUNK
    words, signs = prepared(text)
    assert words.split() == ["somename", "wort"] * CHUNK
    assert set(signs.split()) == {"some", "name"}


def test_data_in_a_long_text_is_left_out() -> None:
    words, _signs = prepared("begin " + "QUJD" * CHUNK + " end")
    assert words.split() == ["begin", "end"]


@given(st.text(max_size=200))
def test_any_text_can_be_prepared(text: str) -> None:
    prepared(text)
    pieces(text)


def finder(*words: str, is_prefix: bool = False) -> TermFinder:
    return TermFinder([Term(word, is_prefix) for word in words])


def marked(text: str, *words: str, is_prefix: bool = False) -> list[str]:
    snippet = finder(*words, is_prefix=is_prefix).snippet(text)
    return [snippet.text[start:end] for start, end in snippet.marks]


def test_a_snippet_is_one_line_around_what_was_found() -> None:
    text = "first words\n\n" + "so on " * 100 + "the old\n  bridge over water " + "and on " * 100
    snippet = finder("bridge", "water").snippet(text)
    assert "\n" not in snippet.text
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) <= LENGTH + 3
    assert "the old bridge over water" in snippet.text
    assert marked(text, "bridge", "water") == ["bridge", "water"]


def test_the_line_with_most_of_the_words_is_chosen() -> None:
    text = "water " + "x " * 200 + "water and a bridge " + "x " * 200 + "bridge"
    assert marked(text, "water", "bridge") == ["water", "bridge"]


def test_words_found_elsewhere_in_the_text_are_told_too() -> None:
    snippet = finder("water", "bridge").snippet("Water " + "x " * 300 + "Bridges and a BRIDGE")
    assert snippet.words == ("Water", "BRIDGE")
    assert snippet.terms == 1


def test_whole_words_are_found_before_parts_of_words() -> None:
    assert marked("catalogue cat", "cat") == ["cat"]
    assert marked("catalogue", "cat", is_prefix=True) == ["cat"]
    assert marked("const someName = 1", "name") == ["Name"]


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("ein ﬁnes Café", "cafe", "Café"),
        ("ein ﬁnes Cafe\u0301 hier", "café", "Cafe\u0301"),
        ("die Straße hier", "STRASSE", "Straße"),
        ("全角ＡＢＣ文字", "abc", "ＡＢＣ"),
        ("ﬀ das Maß ﬀ Ende", "ende", "Ende"),
        ("ｶﾞｯﾂ です", "ガッツ", "ｶﾞｯﾂ"),
        ("中文数据库搜索", "数据", "数据"),
        ("so 👍 it is", "👍", "👍"),
        ("İstanbul ve deniz", "deniz", "deniz"),
    ],
)
def test_marks_stand_right_where_folding_changes_lengths(text: str, word: str, found: str) -> None:
    assert marked(text, word) == [found]


def test_a_phrase_may_go_over_a_line_and_over_signs() -> None:
    assert marked("the **old**\nbridge", "old bridge") == ["old bridge"]
    assert marked("call snake_case() now", "snake_case") == ["snake_case"]


def test_a_text_without_any_of_the_words_gives_its_beginning() -> None:
    snippet = finder("water").snippet("\n  begins here")
    assert snippet.text == "begins here"
    assert snippet.marks == ()
    assert snippet.terms == 0


@given(st.text(max_size=300), st.lists(st.text(min_size=1, max_size=5), max_size=3))
def test_marks_lie_within_the_snippet_and_apart(text: str, words: list[str]) -> None:
    found = finder(*words)
    snippet = found.snippet(text)
    ends = [0]
    for start, end in snippet.marks:
        assert ends[-1] <= start < end <= len(snippet.text)
        ends.append(end)
    assert all(0 <= start < end <= len(text) for start, end in found.spans(text))
