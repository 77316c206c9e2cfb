"""What goes into a frozen program, and which Debian packages it needs."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tools.packages import contents, depends, facts
from tools.packages.elf import read_linked

PACKAGES = Path(str(distribution("pyside6-essentials").locate_file("")))
PLUGINS = PACKAGES / "PySide6" / "Qt" / "plugins"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's libraries")


def of_qt(*paths: str) -> list[tuple[str, str, str]]:
    """The freezer's entries for files of the installed Qt."""
    return [(path, str(PACKAGES / path), "EXTENSION" if ".abi3" in path else "BINARY") for path in paths]


def targets(entries: list[tuple[str, str, str]]) -> set[str]:
    return {target for target, _source, _kind in contents.choose(entries, PACKAGES)}


def test_plugins_that_are_not_used_go_and_so_do_the_libraries_only_they_ask_for() -> None:
    kept = of_qt(
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
    )
    gone = of_qt(
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/lib/libQt6Sql.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
    )
    assert targets([*kept, *gone]) == {target for target, _source, _kind in kept}


def test_links_to_what_is_gone_go_as_well() -> None:
    there, away = of_qt("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6Sql.so.6")
    links = [("libQt6Core.so.6", there[0], "SYMLINK"), ("libQt6Sql.so.6", away[0], "SYMLINK")]
    assert targets([*of_qt("PySide6/QtCore.abi3.so"), there, away, *links]) == {
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
    }


def test_libraries_of_the_system_stay_in_the_system_but_for_pythons_own() -> None:
    entries = [
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"),
    ]
    assert targets(entries) == {"libpython3.11.so.1.0"}


def test_elsewhere_all_that_python_needs_comes_along() -> None:
    entries = [("python311.dll", "C:\\Python311\\python311.dll", "BINARY")]
    assert contents.choose(entries, PACKAGES, "win32") == entries


def test_qts_texts_come_in_the_languages_of_the_program() -> None:
    texts = [(f"PySide6/Qt/translations/{name}", "", "DATA") for name in ("qtbase_de.qm", "qtbase_fi.qm", "qt_de.qm")]
    assert targets(texts) == {"PySide6/Qt/translations/qtbase_de.qm"}
    catalogues = (facts.ROOT / "resources" / "translations").glob("canal_*.qm")
    assert set(contents.LANGUAGES) == {path.stem.removeprefix("canal_") for path in catalogues}
    for code in contents.LANGUAGES:
        assert (PACKAGES / "PySide6" / "Qt" / "translations" / f"qtbase_{code}.qm").is_file()


def test_every_kept_plugin_for_linux_is_part_of_the_locked_qt() -> None:
    there = {f"{path.parent.name}/{path.stem.removeprefix('lib')}" for path in PLUGINS.glob("*/*.so")}
    elsewhere = {"platforms/qwindows", "platforms/qcocoa", "styles/qmodernwindowsstyle", "styles/qmacstyle"}
    assert contents.KEPT_PLUGINS - elsewhere - there == set()


def test_no_module_that_is_left_out_is_imported_by_the_program() -> None:
    out = "|".join(re.escape(name) for name in contents.EXCLUDED_MODULES)
    importing = re.compile(rf"^\s*(?:import|from) (?:{out})[\s.,].*$", re.MULTILINE)
    modules = list((facts.ROOT / "canal_desktop").rglob("*.py"))
    assert len(modules) > 500
    assert [found for path in modules for found in importing.findall(path.read_text(encoding="utf-8"))] == []


def test_the_notes_of_all_packages_that_the_lock_names_are_taken_along() -> None:
    found = dict(contents.notes_of_packages(facts.ROOT / "requirements.lock", PACKAGES))
    names = set(found.values())
    assert any(name.startswith("openai-") for name in names)
    assert any(name.startswith("pyside6_essentials-") for name in names)
    assert not any(name.startswith(("pytest-", "pip-")) for name in names)


def test_what_is_asked_of_the_system_is_what_the_bundle_lacks(tmp_path: Path) -> None:
    for name in ("libQt6Network.so.6", "libQt6Core.so.6"):
        (tmp_path / name).write_bytes((PACKAGES / "PySide6" / "Qt" / "lib" / name).read_bytes())
    asked = depends.asked_of_system(tmp_path)
    assert "libc.so.6" in asked
    assert "libQt6Core.so.6" not in asked
    assert "libQt6Core.so.6" in read_linked(tmp_path / "libQt6Network.so.6").needed


def test_a_library_that_no_package_brings_is_told(tmp_path: Path) -> None:
    with pytest.raises((LookupError, FileNotFoundError)):
        depends._package_of("libof-nobody.so.7")


def test_qt_looks_for_its_libraries_beside_itself_alone() -> None:
    files = [PLUGINS / "platforms" / "libqxcb.so", PACKAGES / "PySide6" / "QtCore.abi3.so"]
    paths = {folder for path in files for folder in read_linked(path).paths}
    assert paths
    assert [folder for folder in paths if not folder.startswith("$ORIGIN")] == []


def test_the_frozen_program_begins_with_python_that_compiles() -> None:
    for name in ("start.py", "canal-desktop.spec"):
        compile((facts.RECIPES / name).read_text(encoding="utf-8"), name, "exec")


def test_the_program_that_is_started_is_no_package_named_packaging() -> None:
    code = "import packaging.version; print(packaging.version.__file__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=facts.ROOT, capture_output=True, text=True, check=True)
    assert "site-packages" in done.stdout
