"""The tool behind the catalogues: what it reads out of source, what it keeps, what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools.texts_in_code import Text, texts_in
from tools.translation_faults import faults_of
from tools.translations import SEPARATOR, Catalogue, brought_up_to_date, faults_in, take
from tools.ts_file import Message, read_catalogue, write_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from tools.translations import Texts

SOURCE = """
from canal_desktop.language import tr, tr_n
FILLED_LATER = tr("{host} is away")
tr("Copy")
tr("Open", about="verb")
tr("Open")
tr("Saved as {file}"
   " in the folder", file=name)
tr('JSON such as {"a": 1}')
tr("{folder} is full", **facts)
tr_n("{n} message of {host}", "{n} messages of {host}", count, host=host)
"""


def texts_of(tmp_path: Path, source: str = SOURCE) -> tuple[Texts, list[str]]:
    package = tmp_path / "package"
    package.mkdir()
    (package / "words.py").write_text(source, encoding="utf-8")
    return texts_in(package)


def catalogue_of(messages: list[Message]) -> Catalogue:
    return {message.key: message for message in messages}


def test_texts_are_read_with_what_they_are_about_their_places_and_where_they_are(tmp_path: Path) -> None:
    texts, faults = texts_of(tmp_path)
    assert faults == []
    assert {key: (text.many, set(text.places)) for key, text in texts.items()} == {
        ("{host} is away", ""): (False, {"host"}),
        ("Copy", ""): (False, set()),
        ("Open", "verb"): (False, set()),
        ("Open", ""): (False, set()),
        ("Saved as {file} in the folder", ""): (False, {"file"}),
        ('JSON such as {"a": 1}', ""): (False, set()),
        ("{folder} is full", ""): (False, {"folder"}),
        ("{n} messages of {host}", ""): (True, {"n", "host"}),
    }
    assert texts["Copy", ""].where == {"package/words.py"}


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("tr(text)", "a text is not written out in the call"),
        ('tr(f"{name} is away")', "a text is not written out in the call"),
        ('tr("Open", about=what)', "a text is not written out in the call"),
        ('tr_n("{n} thing", many, 2)', "a text is not written out in the call"),
        ('tr("{file} in {folder}", file=1)', "no value for folder in '{file} in {folder}'"),
        ('tr("{file}", file=1, folder=2)', "no place for folder in '{file}'"),
        ('tr("{size:.1f} MB", size=1)', "a place must be a plain name in '{size:.1f} MB'"),
        ('tr("{} MB", size=1)', "a place must be a plain name in '{} MB'"),
        ('tr("{size", size=1)', "expected '}' before end of string in '{size'"),
        ('tr("{file!r}", **values)', "a place must be a plain name in '{file!r}'"),
        ('tr_n("{n} thing", "{n} things")', "tr_n() has 2 arguments by position"),
        ('tr("{n} things")\ntr_n("{n} thing", "{n} things", 2)', "'{n} things' is for counts in one place and not"),
    ],
)
def test_a_call_that_cannot_be_translated_is_named_with_file_and_line(tmp_path: Path, call: str, fault: str) -> None:
    _texts, faults = texts_of(tmp_path, call)
    assert len(faults) == 1
    assert faults[0].startswith(f"package/words.py:{call.count(chr(10)) + 1}: {fault}")


def test_a_catalogue_keeps_translations_and_loses_what_is_not_said_any_more(tmp_path: Path) -> None:
    texts, _faults = texts_of(tmp_path, 'tr("Copy")\ntr("New")\ntr_n("{n} thing", "{n} things", 2)')
    old = catalogue_of(
        [
            Message("Copy", "", False, ("before.py",), ["Kopieren"]),
            Message("Gone", "", False, ("before.py",), ["Weg"]),
            Message("{n} things", "", True, ("before.py",), ["{n} Ding", "{n} Dinge"]),
        ]
    )
    new = catalogue_of(brought_up_to_date(texts, "de", old))
    assert {key[0]: message.forms for key, message in new.items()} == {
        "Copy": ["Kopieren"],
        "New": [""],
        "{n} things": ["{n} Ding", "{n} Dinge"],
    }
    assert new["Copy", ""].where == ("package/words.py",)
    assert faults_in(texts, "de", new) == ["'New' is not translated"]
    assert "'Gone' is in the catalogue, and not in the program" in faults_in(texts, "de", old)
    assert "'New' is not in the catalogue" in faults_in(texts, "de", old)


def test_a_catalogue_comes_back_as_it_was_written_and_in_the_order_of_its_texts(tmp_path: Path) -> None:
    path = tmp_path / "canal_de.ts"
    messages = [
        Message("<b>{file}</b> & “more”\n\nnext", "", False, ("a.py", "b.py"), ["<b>{file}</b> & „mehr“\n\nweiter"]),
        Message("Open", "state", False, ("a.py",), [""]),
        Message("Open", "verb", False, ("a.py",), ["Öffnen"], is_draft=True),
        Message("{n} things", "", True, ("a.py",), ["{n} Ding", "{n} Dinge"]),
    ]
    write_catalogue(path, "de", messages[::-1])
    read = read_catalogue(path)
    assert [message.text for message in read.values()] == [message.text for message in messages]
    assert read["Open", "verb"].is_draft
    assert not read["Open", "state"].is_done
    first = path.read_bytes()
    write_catalogue(path, "de", list(read.values()))
    assert path.read_bytes() == first


def test_translations_are_taken_and_those_that_are_wrong_refused_with_the_reason(tmp_path: Path) -> None:
    texts, _faults = texts_of(tmp_path)
    catalogue = catalogue_of(brought_up_to_date(texts, "de", {}))
    refused = take(
        texts,
        "de",
        catalogue,
        {
            "Copy": "Kopieren",
            f"Open{SEPARATOR}verb": "Öffnen",
            "Open": "Offen",
            "Saved as {file} in the folder": "Gespeichert",
            "Nothing": "Nichts",
            "{n} messages of {host}": ["eine Nachricht von {host}"],
        },
    )
    assert refused == [
        "'Saved as {file} in the folder': {file} is lost",
        "'Nothing' is not known",
        "'{n} messages of {host}': has 1 forms for counts, not 2",
    ]
    assert catalogue["Open", "verb"].forms == ["Öffnen"]
    assert catalogue["Open", ""].forms == ["Offen"]
    assert not catalogue["Saved as {file} in the folder", ""].is_done
    many = {"{n} messages of {host}": ["eine Nachricht von {host}", "{n} Nachrichten von {host}"]}
    assert take(texts, "de", catalogue, many) == []


@pytest.mark.parametrize(
    ("text", "form", "fault"),
    [
        ("{file} is away", "{file} {folder} fehlt", "{folder} is not in the text"),
        ("{file} is away", "{file:>3} fehlt", "a place must be a plain name in '{file:>3} fehlt'"),
        ("Save…", "Speichern", "ellipses at the end differ"),
        ("Name: ", "Name:", "blanks at the ends differ"),
        ("Name:", "Name", "colons at the end differ"),
        ("&Name", "Name", "access keys (&) differ"),
        ("<b>Name</b>", "<b>Name<b>", "tags differ"),
        ("Copy all", "In die Zwischenablage kopieren", "is too long for a button: 30 for 8 characters"),
        ("Copy all", "すべてをクリップボードにコピー", "is too long for a button: 30 for 8 characters"),
    ],
)
def test_what_is_wrong_with_a_translation_is_seen(text: str, form: str, fault: str) -> None:
    places = frozenset(("file",)) if "{file}" in text else frozenset[str]()
    assert faults_of(text, form, places, many=False) == [fault]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Rock && roll", "Rock && Roll"),
        ("&Save…", "保存(&S)…"),
        ("Name:", "名前："),
        ("This is a whole sentence that stands on no button.", "Lang" * 60),
    ],
)
def test_what_is_right_in_another_language_is_left_alone(text: str, form: str) -> None:
    assert faults_of(text, form, frozenset(), many=False) == []


def test_the_number_may_be_left_out_of_a_form_for_counts() -> None:
    text = Text("{n} files", "", True, frozenset(("n",)))
    assert faults_of(text.text, "eine Datei", text.places, many=True) == []
    assert faults_of("{n} files", "eine Datei", text.places, many=False) == ["{n} is lost"]
