"""Tests of the user's language: texts, counts and numbers as they come out in English and in another language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.tool_round import OpenCall, result_of
from canal_desktop.domain.connection_words import why_words
from canal_desktop.domain.failures import FailureKind, sentence_for, without_advice
from canal_desktop.domain.message import FailureNote, ToolCallPart
from canal_desktop.domain.prompt_test import Check, CheckKind, CheckOutcome, Verdict
from canal_desktop.domain.prompt_test_values import outcome_fields
from canal_desktop.domain.tool import ToolOutcome
from canal_desktop.language import bare, decimal, filled, grouped, listed, speak, tr, tr_n, with_english
from canal_desktop.providers.failures import from_exception
from canal_desktop.providers.silence import SleptError
from canal_desktop.storage.rows import from_failure

if TYPE_CHECKING:
    from collections.abc import Iterator

GERMAN = {
    ("Open", ""): "Öffnen",
    ("Open", "adjective"): "Offen",
    ("{file} is gone.", ""): "Weg ist {file}.",
    ("{things} and {last_thing}", ""): "{things} und {last_thing}",
}
POLISH = ("{n} plik", "{n} pliki", "{n} plików")


def _found(text: str, about: str, count: int) -> str:
    if text == "{n} files of {owner}":
        form = 0 if count == 1 else 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2
        return POLISH[form] + " ({owner})"
    assert count == -1, "a text without a count was looked up with one"
    return GERMAN.get((text, about), "")


@pytest.fixture(autouse=True)
def _in_english_again() -> Iterator[None]:
    yield
    speak(None)


def _speak_another() -> None:
    speak(_found, group="\u202f", point=",")


def test_a_text_is_as_written_without_a_language() -> None:
    assert tr("Open") == "Open"
    assert tr("{file} is gone.", file="a.txt") == "a.txt is gone."


def test_a_text_is_looked_up_and_its_places_are_filled() -> None:
    _speak_another()
    assert tr("Open") == "Öffnen"
    assert tr("{file} is gone.", file="a.txt") == "Weg ist a.txt."


def test_what_a_text_is_about_tells_two_of_one_wording_apart() -> None:
    _speak_another()
    assert tr("Open", about="adjective") == "Offen"
    assert tr("Open", about="noun") == "Open"


def test_a_text_that_nobody_translated_stays_english() -> None:
    _speak_another()
    assert tr("{file} is new.", file="a.txt") == "a.txt is new."


def test_braces_stay_where_no_value_is_given() -> None:
    assert tr('It looks like {"name": 1} or {name}.') == 'It looks like {"name": 1} or {name}.'


def test_braces_in_a_value_are_no_places() -> None:
    assert tr("{file} is gone.", file="{owner}") == "{owner} is gone."
    assert tr_n("{n} file of {owner}", "{n} files of {owner}", 2, owner="{n}") == "2 files of {n}"


@pytest.mark.parametrize(
    ("count", "english", "other"),
    [
        (0, "0 files of Ann", "0 plików (Ann)"),
        (1, "1 file of Ann", "1 plik (Ann)"),
        (3, "3 files of Ann", "3 pliki (Ann)"),
        (1012, "1,012 files of Ann", "1\u202f012 plików (Ann)"),
    ],
)
def test_a_count_has_the_form_that_the_language_has_for_it(count: int, english: str, other: str) -> None:
    assert tr_n("{n} file of {owner}", "{n} files of {owner}", count, owner="Ann") == english
    _speak_another()
    assert tr_n("{n} file of {owner}", "{n} files of {owner}", count, owner="Ann") == other


def test_numbers_have_the_signs_of_the_language() -> None:
    assert grouped(1234567) == "1,234,567"
    assert decimal(1234.5, 2) == "1,234.50"
    assert decimal(0.04, 1) == "0.0"
    assert decimal(1999.6, 0) == "2,000"
    assert decimal(-1234.5, 1) == "-1,234.5"
    _speak_another()
    assert grouped(999) == "999"
    assert grouped(1234567) == "1\u202f234\u202f567"
    assert decimal(1234.5, 2) == "1\u202f234,50"
    assert decimal(1999.6, 0) == "2\u202f000"


def test_a_point_may_be_what_groups_digits() -> None:
    speak(None, group=".", point=",")
    assert decimal(1234567.25, 2) == "1.234.567,25"


@pytest.mark.parametrize(
    ("things", "english", "other"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a und b"),
        (["a", "b", "{c}"], "a, b and {c}", "a, b und {c}"),
    ],
)
def test_things_in_a_row_end_as_the_language_has_it(things: list[str], english: str, other: str) -> None:
    assert listed(things) == english
    _speak_another()
    assert listed(things) == other


ISOLATED = "\u2068{}\u2069"


def _speak_from_right_to_left() -> None:
    speak(lambda _text, _about, _count: "", is_mirrored=True)


def test_values_are_isolated_in_a_language_that_is_written_from_right_to_left() -> None:
    _speak_from_right_to_left()
    shown = tr("{model} costs {price} at {address}", model="gpt-4o", price="(12.5 %)", address="https://host/v1")
    assert shown == "{} costs {} at {}".format(*map(ISOLATED.format, ("gpt-4o", "(12.5 %)", "https://host/v1")))
    assert bare(shown) == "gpt-4o costs (12.5 %) at https://host/v1"
    assert (
        tr_n("{n} file of {owner}", "{n} files of {owner}", 1200, owner="Eve")
        == f"1,200 files of {ISOLATED.format('Eve')}"
    )


def test_what_cannot_be_torn_apart_is_not_isolated() -> None:
    _speak_from_right_to_left()
    assert tr("{count} of {all}{rest}", count=3, all="12", rest="") == "3 of 12"
    assert tr("No value") == "No value"


def test_a_sentence_in_a_sentence_and_a_text_that_was_looked_up_before_are_isolated_too() -> None:
    _speak_from_right_to_left()
    inner = filled("{host} refused", host="host")
    whole = tr("{sentence} again", sentence=inner)
    assert whole == f"{ISOLATED.format(ISOLATED.format('host') + ' refused')} again"
    assert bare(whole) == "host refused again"


def test_the_end_of_a_sentence_that_is_left_out_leaves_no_mark_open() -> None:
    _speak_from_right_to_left()
    told = without_advice(sentence_for(FailureKind.SERVER, server_text="Out of memory"))
    assert bare(told) == "The server had an error of its own. The server says: “Out of memory”."
    assert told.count("\u2068") == told.count("\u2069") == 2


def test_what_became_of_a_request_names_its_server_between_marks() -> None:
    _speak_from_right_to_left()
    slept = from_exception(SleptError("none"), host="host.test", model=None, redact=str)
    assert ISOLATED.format("host.test") in slept.sentence
    assert why_words("pictures of gpt-image-1") == f"pictures of {ISOLATED.format('gpt-image-1')}"


def test_other_languages_have_no_marks_and_keep_those_of_others() -> None:
    assert tr("{model} costs", model="gpt-4o") == "gpt-4o costs"
    written = "\u2068written by somebody\u2069"
    assert bare(written) == written
    assert tr("{text}", text=written) == written


def test_what_is_stored_sent_and_named_has_no_marks() -> None:
    _speak_from_right_to_left()
    sentence = sentence_for(FailureKind.REFUSED, host="host:1")
    assert ISOLATED.format("host:1") in sentence
    stored = from_failure(FailureNote(FailureKind.REFUSED, sentence))
    assert stored is not None
    assert json.loads(stored)["sentence"] == bare(sentence)
    call = OpenCall(ToolCallPart("c", "add", "{}"), None)
    told = result_of(call, ToolOutcome(sentence, is_error=True), "not called")
    assert told.text == bare(sentence)
    answered = result_of(call, ToolOutcome("\u2068said by a tool\u2069"), "called")
    assert answered.text == "\u2068said by a tool\u2069"
    outcome = CheckOutcome(Verdict.FAILED, sentence)
    assert outcome_fields([(Check(CheckKind.CONTAINS, "x"), outcome)])[0]["reason"] == bare(sentence)


def test_english_words_stand_behind_those_of_another_language() -> None:
    assert with_english(tr("Open")) == "Open"
    speak(lambda text, _about, _count: {"Dark": "Dunkel", "Dim": "Dunkel"}.get(text, ""))

    assert [with_english(tr(text)) for text in ("Dark", "Dim", "Dim", "Open")] == [
        "Dunkel Dark",
        "Dunkel Dark Dim",
        "Dunkel Dark Dim",
        "Open",
    ]
    speak(None)
    assert with_english("Dunkel") == "Dunkel"


def test_english_words_stand_behind_a_name_that_lost_its_ellipsis() -> None:
    speak(lambda text, _about, _count: {"Export…": "Exportieren…"}.get(text, ""))

    assert with_english(tr("Export…").rstrip("…")) == "Exportieren Export…"
