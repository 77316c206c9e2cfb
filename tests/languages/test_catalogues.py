"""The catalogues of all languages: whole, sound, and what the program reads is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from canal_desktop.ui.qt_language import CONTEXT, languages
from tools.texts_in_code import texts_in
from tools.translations import NOT_BEGUN, catalogue_path, faults_in, is_compiled, share_done
from tools.ts_file import FORMS, LANGUAGES, Message, compile_catalogue, read_catalogue, write_catalogue

if TYPE_CHECKING:
    from pathlib import Path

TEXTS, FAULTS = texts_in()
HARDLY_ANY = 0.05


def test_every_text_can_be_read_out_of_the_source() -> None:
    assert FAULTS == []
    assert len(TEXTS) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_whole_and_sound_once_it_is_begun(language: str) -> None:
    catalogue = read_catalogue(catalogue_path(language))
    if language in NOT_BEGUN:
        assert share_done(catalogue) < HARDLY_ANY
    else:
        assert faults_in(TEXTS, language, catalogue) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_of_the_catalogue(language: str) -> None:
    assert is_compiled(language)


def test_every_language_can_be_chosen_by_its_own_name() -> None:
    assert {code for code, _name in languages()} == {"en", *LANGUAGES}
    assert dict(languages())["de"] == "Deutsch"


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_has_texts_of_its_own_in_every_language(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_as_many_forms_for_counts_as_qt_asks_for(language: str, tmp_path: Path) -> None:
    forms = [f"form {number}" for number in range(FORMS[language])]
    source, compiled = tmp_path / "small.ts", tmp_path / "small.qm"
    write_catalogue(source, language, [Message("{n} things", "", True, ("somewhere.py",), forms)])
    compile_catalogue(source, compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    used = {translator.translate(CONTEXT, "{n} things", "", count) for count in range(1001)}
    assert used == set(forms)
