"""What a build says about the works in it: every one has a text, and the versions are those that are really there."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from canal_desktop.app.licences import bundled, found_licences, normal_name
from tools.packages.notices import with_freezer, write_here, write_notices

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "resources" / "licences"
LOCKED = re.compile(r"^(\S+==\S+(?: ;[^\\]+)?) ?\\?$", re.MULTILINE)


def pieces() -> list[dict[str, Any]]:
    table: list[dict[str, Any]] = tomllib.loads((TEXTS / "pieces.toml").read_text(encoding="utf-8"))["piece"]
    return table


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notices")
    write_notices(Path(sys.executable), folder)
    return folder


def test_every_package_of_the_lock_has_a_text(written: Path) -> None:
    lines = LOCKED.findall((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    locked = [Requirement(line) for line in lines]
    wanted = {normal_name(one.name) for one in locked if one.marker is None or one.marker.evaluate()}
    assert len(wanted) > 40
    assert set(bundled()) == wanted
    document = (written / "THIRD-PARTY.md").read_text(encoding="utf-8")
    for one in bundled().values():
        name = one.metadata["Name"]
        assert f"| {name} | {one.version} |" in document
        assert len((written / "licences" / f"{name}.txt").read_text(encoding="utf-8")) > 400, name


def test_texts_have_names_that_every_file_system_tells_apart(written: Path) -> None:
    names = [path.name for path in (written / "licences").iterdir()]
    assert len({name.casefold() for name in names}) == len(names) > 90
    assert all(re.fullmatch(r"[A-Za-z0-9._+-]+", name) for name in names)


def test_a_package_without_a_text_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resources = tmp_path / "resources"
    (resources / "licences").mkdir(parents=True)
    (resources / "licences" / "pieces.toml").write_bytes(b"")
    monkeypatch.setattr("tools.packages.notices.RESOURCES", resources)
    with pytest.raises(ValueError, match="firecrawl-anydoc"):
        write_here(tmp_path / "out")


def test_qt_comes_with_both_texts_its_source_and_how_to_replace_it(written: Path) -> None:
    text = (written / "licences" / "PySide6_Essentials.txt").read_text(encoding="utf-8")
    version = distribution("pyside6-essentials").version
    for part in (
        f"official_releases/qt/{version.rpartition('.')[0]}/{version}/single/",
        f"PySide6-{version}-src",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "How to replace them with versions of your own",
    ):
        assert part in text
    assert "{" not in text.partition("GNU LESSER")[0]


def test_two_runs_write_the_same_bytes(written: Path, tmp_path: Path) -> None:
    write_here(tmp_path)
    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()}
    assert again == {path.relative_to(written): path.read_bytes() for path in written.rglob("*.*") if path.is_file()}


def test_no_text_lies_unused_and_none_is_missing() -> None:
    table = tomllib.loads((TEXTS / "pieces.toml").read_text(encoding="utf-8"))
    named = {name for piece in table["piece"] for name in piece["texts"]}
    named |= {name for names in table["texts"].values() for name in names}
    assert {name for name in named if not (TEXTS / name).is_file()} == set()
    assert {path.name for path in TEXTS.glob("*.txt")} - named == set()


def test_every_piece_of_the_table_is_shown() -> None:
    shown = {one.name for one in found_licences(ROOT / "resources")}
    assert {piece["name"] for piece in pieces()} <= shown


@pytest.mark.skipif(sys.platform != "linux", reason="libraries have other names")
def test_versions_of_what_is_inside_packages_are_the_real_ones() -> None:
    said = {piece["name"]: piece.get("version", "") for piece in pieces()}
    places = {
        "PCRE2 in Qt": ("pyside6-essentials", "libQt6Core.so.6", rb"(\d+\.\d+) 20\d\d-\d\d-\d\d"),
        "Unicode data in Qt": ("pyside6-essentials", "libQt6Core.so.6", rb"(?<![\d.])(1[5-9]\.0\.0)\0"),
        "HarfBuzz in Qt": ("pyside6-essentials", "libQt6Gui.so.6", rb"(?<![\d.])(1\d\.\d+\.\d+)\0"),
        "libpng in Qt": ("pyside6-essentials", "libQt6Gui.so.6", rb"libpng version (\d+\.\d+\.\d+)"),
        "libjpeg-turbo in Qt": ("pyside6-essentials", "libqjpeg.so", rb"libjpeg-turbo version (\d+\.\d+\.\d+)"),
        "libtiff in Qt": ("pyside6-essentials", "libqtiff.so", rb"LIBTIFF, Version (\d+\.\d+\.\d+)"),
        "OpenSSL in cryptography": ("cryptography", "_rust.abi3.so", rb"OpenSSL (\d+\.\d+\.\d+) \d"),
    }
    found = {"ICU in Qt": next(path.name for path in files("pyside6-essentials") if "icudata" in path.name)[-2:]}
    for name, (package, library, pattern) in places.items():
        path = next(path for path in files(package) if path.name == library)
        found[name] = set(re.findall(pattern, path.read_bytes())).pop().decode()
    assert found == {name: said[name] for name in found}


def files(package: str) -> list[Path]:
    return [Path(str(file.locate())) for file in distribution(package).files or ()]


def test_versions_of_engines_are_the_real_ones() -> None:
    said = {piece["name"]: piece.get("version", "") for piece in pieces()}
    command = [sys.executable, "-c", "import apsw; print(apsw.sqlite_lib_version())"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert said["SQLite"] == done.stdout.strip()
    assert distribution("quickjs-ng").version.startswith(said["QuickJS engine"])


def test_the_freezers_starter_is_named_where_there_is_a_freezer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "pyinstaller" not in {one.name for one in with_freezer(found_licences(ROOT / "resources"))}
    notes = tmp_path / "pyinstaller-6.22.3.dist-info"
    (notes / "licenses").mkdir(parents=True)
    (notes / "METADATA").write_text("Metadata-Version: 2.4\nName: pyinstaller\nVersion: 6.22.3\n", encoding="utf-8")
    (notes / "RECORD").write_text(f"{notes.name}/licenses/COPYING.txt,,\n", encoding="utf-8")
    (notes / "licenses" / "COPYING.txt").write_text("Bootloader exception", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    freezer = next(one for one in with_freezer(()) if one.name == "pyinstaller")
    assert (freezer.version, freezer.text) == ("6.22.3", "Bootloader exception")
