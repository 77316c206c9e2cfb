"""What is typed into the search field, understood."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.search import Filter, FilterKind, Term, parse_search

TODAY = date(2026, 11, 24)


def texts(typed: str) -> list[list[str]]:
    return [[term.text for term in group] for group in parse_search(typed, TODAY).groups]


def filters(typed: str) -> list[tuple[str, str, bool]]:
    return [(each.kind, each.value, each.is_excluded) for each in parse_search(typed, TODAY).filters]


def test_words_are_all_wanted_and_a_phrase_is_one() -> None:
    assert texts('water "old bridge" kettle') == [["water"], ["old bridge"], ["kettle"]]


def test_only_the_word_that_is_still_being_typed_may_go_on() -> None:
    assert [group[0].is_prefix for group in parse_search("old bri", TODAY).groups] == [False, True]
    assert [group[0].is_prefix for group in parse_search("old bri ", TODAY).groups] == [False, False]
    assert parse_search('"old bri', TODAY).groups == ((Term("old bri", is_prefix=True),),)
    assert parse_search('"old bri"', TODAY).groups == ((Term("old bri"),),)


def test_a_word_behind_a_minus_is_excluded() -> None:
    query = parse_search('water -train -"not this"', TODAY)
    assert query.excluded == (Term("train"), Term("not this"))
    assert query.words == ("water",)


def test_or_joins_its_two_neighbours_only() -> None:
    assert texts("a OR b c") == [["a", "b"], ["c"]]
    assert texts("OR a") == [["a"]]
    assert texts("a OR") == [["a"]]
    assert texts("a or b") == [["a"], ["or"], ["b"]]


def test_filters_take_a_word_or_a_quoted_value() -> None:
    typed = 'model:gpt tag:"two words" -folder:Work role:user has:code is:pinned in:title title:river'
    assert filters(typed) == [
        ("model", "gpt", False),
        ("tag", "two words", False),
        ("folder", "Work", True),
        ("role", "user", False),
        ("has", "code", False),
        ("is", "pinned", False),
        ("in", "title", False),
        ("title", "river", False),
    ]
    assert parse_search(typed, TODAY).hints == ()


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026", date(2026, 1, 1)),
        ("2026-05", date(2026, 5, 1)),
        ("2026-05-03", date(2026, 5, 3)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 23)),
        ("7d", date(2026, 11, 17)),
        ("2w", date(2026, 11, 10)),
    ],
)
def test_dates_are_named_in_several_ways(value: str, day: date) -> None:
    assert parse_search(f"after:{value}", TODAY).filters == (Filter(FilterKind.AFTER, value, day=day),)


@pytest.mark.parametrize("typed", ["after:soon", "before:2026-13", "has:cod", "role:king", "is:on", "after:9999y"])
def test_a_value_that_means_nothing_is_looked_for_as_words_and_a_hint_says_what_would(typed: str) -> None:
    query = parse_search(typed, TODAY)
    assert query.filters == ()
    assert texts(typed) == [[typed]]
    assert len(query.hints) == 1
    assert "Try " in query.hints[0]


def test_a_filter_there_is_not_is_looked_for_as_words_with_a_hint() -> None:
    query = parse_search("colour:red water", TODAY)
    assert texts("colour:red water") == [["colour:red"], ["water"]]
    assert "no filter colour:" in query.hints[0]


@pytest.mark.parametrize("typed", ["http://x.org/a b", "std::vector b", "12:30 b", "note: b"])
def test_what_merely_has_a_colon_in_it_gets_no_hint(typed: str) -> None:
    assert parse_search(typed, TODAY).hints == ()


def test_a_filter_whose_value_is_still_to_come_is_not_looked_for() -> None:
    assert texts("water model:") == [["water"]]
    assert texts("model: water") == [["model:"], ["water"]]


def test_typographic_quotes_are_quotes() -> None:
    assert texts("“old bridge” «and more» „so“") == [["old bridge"], ["and more"], ["so"]]


def test_blanks_and_lone_signs_ask_for_nothing() -> None:
    assert parse_search("", TODAY).is_empty
    assert parse_search('   "" -""', TODAY).is_empty


def test_the_first_letter_of_a_word_asks_for_nothing_yet() -> None:
    assert parse_search("w", TODAY).is_empty
    assert not parse_search("w ", TODAY).is_empty
    assert not parse_search("wa", TODAY).is_empty
    assert not parse_search("水", TODAY).is_empty
    assert not parse_search("w is:pinned", TODAY).is_empty


@given(st.text(max_size=60) | st.text('ab "-:ORmodeltagafter2026', max_size=60))
def test_whatever_is_typed_is_understood_somehow(typed: str) -> None:
    query = parse_search(typed, TODAY)
    assert all(term.text.strip() for group in query.groups for term in group)
