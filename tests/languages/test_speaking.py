"""Which language the program speaks, and that texts, counts, numbers and the direction of the window follow it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.bootstrap.start_language import VARIABLE
from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.storage.stored_language import stored_language
from canal_desktop.ui.pseudo_language import BEGIN, pseudo
from canal_desktop.ui.qt_language import language_for
from tests.languages.small_catalogue import ROOT, frozen_folder

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 90.0
SIX = [f"form {number} of {{n}}" for number in range(6)]


def said_by(script: str, *, language: str = "", system: str = "C.UTF-8", frozen: Path | None = None) -> list[str]:
    """What a script says in a process of its own, whose system and environment name these languages."""
    variables = {**os.environ, VARIABLE: language, "LC_ALL": system, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    beginning = f"import sys\nsys._MEIPASS = {str(frozen)!r}\n" if frozen else ""
    command = [sys.executable, "-c", beginning + script]
    done = subprocess.run(
        command, env=variables, capture_output=True, encoding="utf-8", timeout=PATIENCE_S, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


def spoken(data_dir: Path, *, language: str = "", system: str = "C.UTF-8", frozen: Path | None = None) -> str:
    script = f"""
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
print(speak_from_the_start(pathlib.Path({str(data_dir)!r})))
"""
    return said_by(script, language=language, system=system, frozen=frozen)[0]


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "de"], "de"),
        (["pt"], "pt_BR"),
        (["pt-PT", "pt"], "pt_BR"),
        (["pt_BR"], "pt_BR"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "ja-JP"], "ja"),
        (["it-IT", "it", "fr-CH", "fr"], "fr"),
        (["en-GB", "en", "de-DE"], "en"),
        (["sr-Latn"], "en"),
        (["C"], "en"),
        (["nonsense!"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is_is_spoken(wanted: list[str], code: str) -> None:
    assert language_for(wanted) == code


def test_the_environment_comes_before_the_settings_and_they_before_the_system(tmp_path: Path) -> None:
    frozen = frozen_folder(tmp_path / "frozen", "de", {"Open": ["Öffnen"]})
    english, german = tmp_path / "english", tmp_path / "german"
    SettingsFile(english / "settings.json").save(Settings(language="en"), ())
    SettingsFile(german / "settings.json").save(Settings(language="de"), ())
    assert spoken(tmp_path, frozen=frozen) == "en"
    assert spoken(tmp_path, system="de_AT.UTF-8", frozen=frozen) == "de"
    assert spoken(english, system="de_AT.UTF-8", frozen=frozen) == "en"
    assert spoken(german, frozen=frozen) == "de"
    assert spoken(german, language="en", frozen=frozen) == "en"
    assert spoken(english, language="xx", frozen=frozen) == "xx"


def test_a_language_that_is_not_there_is_english_without_a_word(tmp_path: Path) -> None:
    frozen = frozen_folder(tmp_path / "frozen", "de", {"Open": ["Öffnen"]})
    SettingsFile(tmp_path / "settings.json").save(Settings(language="fr"), ())
    assert spoken(tmp_path, frozen=frozen) == "en"
    assert spoken(tmp_path, language="../../etc/passwd", frozen=frozen) == "en"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"settings": {"language": 5}}', '{"settings": []}', "\xff"])
def test_settings_that_cannot_be_read_name_no_language(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    assert stored_language(path) == ""
    path.write_bytes(content.encode("latin-1"))
    assert stored_language(path) == ""


def test_the_language_is_read_where_the_settings_are_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings(language="pt_BR"), ())
    assert stored_language(path) == "pt_BR"
    path.write_text("\ufeff" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert stored_language(path) == "pt_BR"


def test_texts_of_a_module_are_in_the_language_as_it_is_set_before_they_are_imported(tmp_path: Path) -> None:
    texts = {"&System prompt": ["&Systemprompt"], "{n} things": ["{n} Ding", "{n} Dinge"]}
    script = """
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
speak_from_the_start(pathlib.Path("nowhere"))
from canal_desktop.ui.parameters.field_row import MNEMONICS
from canal_desktop.language import decimal, grouped, tr, tr_n
print(MNEMONICS["system_prompt"])
print(tr("Not in the catalogue of {language}", language="German"))
print(tr_n("{n} thing", "{n} things", 1), tr_n("{n} thing", "{n} things", 2345))
print(grouped(1234567), decimal(1234.5, 2))
"""
    assert said_by(script, language="de", frozen=frozen_folder(tmp_path, "de", texts)) == [
        "&Systemprompt",
        "Not in the catalogue of German",
        "1 Ding 2.345 Dinge",
        "1.234.567 1.234,50",
    ]


def test_arabic_has_six_forms_for_counts_and_is_mirrored_with_digits_like_ours(tmp_path: Path) -> None:
    script = """
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
code = speak_from_the_start(pathlib.Path("nowhere"))
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from canal_desktop.language import tr_n
from canal_desktop.ui.qt_language import dress
app = QApplication([])
dress(app, code)
print([tr_n("{n} thing", "{n} things", count) for count in (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 1000)])
print(QWidget().layoutDirection().name, QLocale().language().name, QLocale().toString(120))
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(box.button(QDialogButtonBox.StandardButton.Cancel).text())
"""
    counts, direction, cancel = said_by(
        script, language="ar", frozen=frozen_folder(tmp_path, "ar", {"{n} things": SIX})
    )
    numbers = (0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 3, 5)
    shown = ("0", "1", "2", "3", "10", "11", "99", "100", "101", "102", "103", "1,000")
    assert counts == str([f"form {form} of {count}" for form, count in zip(numbers, shown, strict=True)])
    assert direction == "RightToLeft Arabic 120"
    assert cancel == "ألغِ"


def test_the_format_of_numbers_is_the_systems_where_that_has_the_same_language(tmp_path: Path) -> None:
    frozen = frozen_folder(tmp_path, "de", {"Open": ["Öffnen"]})
    script = """
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
code = speak_from_the_start(pathlib.Path("nowhere"))
from canal_desktop.language import grouped
from canal_desktop.ui.qt_language import locale_of
print(grouped(1234), locale_of(code).name())
"""
    assert said_by(script, language="de", system="de_CH.UTF-8", frozen=frozen) == ["1'234 de_CH"]
    assert said_by(script, language="de", system="fr_FR.UTF-8", frozen=frozen) == ["1.234 de_DE"]
    assert said_by(script, language="en", system="fr_FR.UTF-8", frozen=frozen) == ["1,234 en_US"]


def test_the_command_line_stays_english() -> None:
    account = {"CANALAPI_API_KEY": "no-key-of-anybody", "CANALAPI_BASE_URL": "http://127.0.0.1:9/v1"}
    done = subprocess.run(
        [sys.executable, "-m", "canal_desktop", "ask", "Hello", "--model", "any", "--timeout", "1"],
        env={**os.environ, **account, VARIABLE: "xx", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    assert "refused the connection" in done.stderr
    assert BEGIN not in done.stderr


def test_the_language_that_is_made_is_longer_in_brackets_and_keeps_places() -> None:
    assert pseudo("Sort {count} files by *.md, <b>now</b>") == "⟦Ṡöŕť {count} fîļéš bý *.md, <b>ñöŵ</b>·············⟧"


@pytest.mark.parametrize(("language", "keys"), [("ar", "Alt+Right Alt+Left"), ("de", "Alt+Left Alt+Right")])
def test_keys_point_to_where_the_version_before_stands(tmp_path: Path, language: str, keys: str) -> None:
    script = """
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
speak_from_the_start(pathlib.Path("nowhere"))
from canal_desktop.ui.actions import ACTIONS
found = {one.id: one.shortcuts[0] for one in ACTIONS if one.id.endswith("_version")}
print(found["previous_version"], found["next_version"])
"""
    assert said_by(script, language=language, frozen=frozen_folder(tmp_path, language, {"Copy": ["x"]})) == [keys]
