"""With less of ICU's data, Qt orders words, changes their case and names times of zones as with all of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tools.packages import icu_data

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Linux's Qt brings ICU"),
    pytest.mark.skipif(shutil.which("ld") is None or shutil.which("as") is None, reason="binutils are not installed"),
]

ASK = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QDateTime, QTimeZone, QByteArray
words = "Zebra äpfel Apfel Öl Ol ß zoo Ärger 北京 上海 いろ アイ 가나 바다 أرنب بيت ñandú nandu Éclair a10 a9".split()
for name in "de fr es pt_BR zh_CN ja ko ar sv tr en".split():
    locale = QLocale(name)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    print(name, sorted(words, key=cmp_to_key(collator.compare)), locale.toUpper("ißŒ straße"), locale.toLower("İI ÀÉ"))
zone = QTimeZone(QByteArray(b"Europe/Berlin"))
print(zone.isValid(), zone.offsetFromUtc(QDateTime.fromSecsSinceEpoch(1750000000)))
print(len(QTimeZone.availableTimeZoneIds()))
"""


def ask(library: Path | None) -> str:
    """What Qt says, with this library of data or its own."""
    variables = dict(os.environ)
    if library is not None:
        variables["LD_PRELOAD"] = str(library)
    done = subprocess.run([sys.executable, "-c", ASK], env=variables, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture(scope="module")
def whole() -> Path:
    qt = Path(str(distribution("pyside6-essentials").locate_file("PySide6/Qt/lib")))
    return next(qt.glob("libicudata.so.*"))


def test_qt_says_the_same_with_a_quarter_of_the_data(whole: Path, tmp_path: Path) -> None:
    library = tmp_path / whole.name
    shutil.copyfile(whole, library)
    icu_data.trim(library)
    assert library.stat().st_size < whole.stat().st_size / 4
    assert ask(library) == ask(None)


def test_without_the_order_of_words_qt_would_say_something_else(whole: Path, tmp_path: Path) -> None:
    library = tmp_path / whole.name
    data = icu_data.read(whole)
    icu_data.link(
        data._replace(items={name: item for name, item in data.items.items() if "/coll/" not in name}), library
    )
    assert ask(library) != ask(None)


def test_what_is_written_is_what_is_read(whole: Path, tmp_path: Path) -> None:
    data = icu_data.read(whole)
    few = data._replace(items={name: data.items[name] for name in list(data.items)[:50]})
    library = tmp_path / whole.name
    icu_data.link(few, library)
    again = icu_data.read(library)
    assert again.symbol == few.symbol
    assert {name: item.rstrip(b"\0") for name, item in again.items.items()} == {
        name: item.rstrip(b"\0") for name, item in few.items.items()
    }


def test_another_library_is_refused(tmp_path: Path) -> None:
    other = next(Path(str(distribution("pyside6-essentials").locate_file("PySide6"))).glob("QtSvg.abi3.so"))
    with pytest.raises(ValueError, match="ICU"):
        icu_data.read(other)
