"""The packages as they are released: small enough, clean, the same each time (CANAL_PACKAGES=1)."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.packages.conftest import make
from tools.packages.build import BUILD
from tools.packages.debian import Debian
from tools.packages.elf import is_elf, read_linked
from tools.packages.facts import ROOT
from tools.packages.freeze import INSTALLED_AS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.packages.bare import BareDebian

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(os.environ.get("CANAL_PACKAGES") != "1", reason="opt in with python3 run.py test-packages"),
]

MOST_INSTALLED = 150_000_000
MOST_FETCHED = 55_000_000
PLACES = tuple(
    place.encode()
    for place in ("/build/environment", "/build/analysis", "/build/frozen", "/canal/", "/dist/canal", str(ROOT))
)
"""Of the build, inside and outside."""
CODE = """
import marshal, sys, types, zipfile
from PyInstaller.archive.readers import CArchiveReader
def names(code):
    yield code.co_filename
    for one in code.co_consts:
        if isinstance(one, types.CodeType):
            yield from names(one)
program = CArchiveReader("/build/frozen/canal-desktop/canal-desktop")
modules = program.open_embedded_archive("PYZ.pyz")
found = {name for one in modules.toc if (code := modules.extract(one)) is not None for name in names(code)}
library = zipfile.ZipFile("/build/frozen/canal-desktop/_internal/base_library.zip")
for name in library.namelist():
    found |= set(names(marshal.loads(library.read(name)[16:])))
print(len(found), sorted(name for name in found if name.startswith("/")))
"""
"""Prints how many files the frozen code says that it is from, and those of them that are whole paths."""


@pytest.fixture(scope="module")
def unpacked(packages: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of the Debian package."""
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--extract", str(packages[0]), str(folder)], check=True)
    return folder


def files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]


def run_in_builder(*arguments: str) -> str:
    """What the Python prints with which the program was frozen."""
    builder = Debian(BUILD / "debian-12")
    done = subprocess.run(
        builder.command("/build/environment/bin/python", *arguments),
        env=builder.variables({"QT_QPA_PLATFORM": "offscreen"}),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def digest(*commands: list[str]) -> str:
    """Of what some commands print."""
    found = hashlib.sha256()
    for command in commands:
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            while piece := process.stdout.read(1 << 20):
                found.update(piece)
        assert process.returncode == 0
    return found.hexdigest()


def content(packages: tuple[Path, Path]) -> tuple[str, str]:
    """What is in the Debian package and in the archive, however it is compressed."""
    deb, archive = map(str, packages)
    inside = digest(["dpkg-deb", "--ctrl-tarfile", deb], ["dpkg-deb", "--fsys-tarfile", deb])
    return inside, digest(["zstd", "-dc", archive])


def test_they_are_small_enough(packages: tuple[Path, Path], unpacked: Path) -> None:
    assert sum(path.stat().st_size for path in files(unpacked)) <= MOST_INSTALLED
    assert [path.name for path in packages if path.stat().st_size > MOST_FETCHED] == []


def test_no_library_is_looked_for_in_a_place_of_the_build(unpacked: Path) -> None:
    linked = {path: read_linked(path) for path in files(unpacked) if is_elf(path)}
    assert len(linked) > 50
    wrong = {
        str(path): one.paths for path, one in linked.items() if any(not p.startswith("$ORIGIN") for p in one.paths)
    }
    assert wrong == {}


def test_no_file_names_a_folder_of_the_build(unpacked: Path) -> None:
    data = {str(path.relative_to(unpacked)): path.read_bytes() for path in files(unpacked)}
    assert {(name, place) for name, content in data.items() for place in PLACES if place in content} == set()


def test_no_code_says_that_it_is_from_a_folder_of_the_build(packages: tuple[Path, Path]) -> None:
    said = run_in_builder("-c", CODE)
    count, _space, whole = said.strip().partition(" ")
    assert int(count) > 2000
    assert whole == "[]"


def test_every_module_of_the_program_is_imported_from_what_was_frozen_alone(packages: tuple[Path, Path]) -> None:
    said = json.loads(run_in_builder("/canal/tests/packages/frozen_imports.py", "/build/frozen/canal-desktop"))
    modules = [path for path in (ROOT / "canal_desktop").rglob("*.py") if path.name != "__init__.py"]
    assert said["wrong"] == {}
    assert said["count"] > len(modules)


def test_only_the_program_can_be_run_and_only_its_owner_can_write(unpacked: Path) -> None:
    modes = {str(path.relative_to(unpacked)): path.stat().st_mode & 0o777 for path in files(unpacked)}
    assert [name for name, mode in modes.items() if mode == 0o755] == ["usr/lib/canal-desktop/canal-desktop"]
    assert {mode for name, mode in modes.items() if name != "usr/lib/canal-desktop/canal-desktop"} == {0o644}
    assert [str(path) for path in unpacked.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_each_says_how_it_was_installed(packages: tuple[Path, Path], unpacked: Path, tmp_path: Path) -> None:
    assert (unpacked / "usr/lib/canal-desktop" / INSTALLED_AS).read_text() == "deb\n"
    name = packages[1].name.removesuffix("-linux-x86_64.tar.zst")
    said = subprocess.run(
        ["tar", "--zstd", "-xOf", str(packages[1]), f"{name}/program/{INSTALLED_AS}"], check=True, capture_output=True
    )
    assert said.stdout == b"tar\n"


def test_the_program_has_all_its_texts(unpacked: Path) -> None:
    internal = unpacked / "usr/lib/canal-desktop/_internal"
    assert len(list((internal / "resources/translations").glob("*.qm"))) == 8
    assert len(list((internal / "PySide6/Qt/translations").glob("qtbase_*.qm"))) == 8
    for name in ("CHANGELOG.md", "canal.svg", "icons/plus.svg", "dictionaries/en_US.dic", "typeset/mathjax.js.gz"):
        assert (internal / "resources" / name).is_file()


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_has_nothing_to_say(packages: tuple[Path, Path]) -> None:
    done = subprocess.run(
        ["lintian", "--allow-root", "--tag-display-limit", "0", str(packages[0])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_a_bare_debian_with_what_it_depends_on_lacks_no_library(
    debian: BareDebian, packages: tuple[Path, Path]
) -> None:
    debian.install(packages[0])
    look = (
        "cd /usr/lib/canal-desktop/_internal;"
        " find .. -name '*.so*' -type f | while read -r one; do"
        ' LD_LIBRARY_PATH=$PWD:$PWD/PySide6/Qt/lib ldd $one | sed "s|^|$one |"; done'
    )
    said = debian.run("sh", "-c", look)
    assert "libQt6Core.so.6" in said
    assert [line for line in said.splitlines() if "not found" in line] == []


def test_a_user_without_root_installs_the_archive_where_the_libraries_are(
    debian: BareDebian, packages: tuple[Path, Path]
) -> None:
    debian.install(packages[0])
    debian.run("dpkg", "--remove", "canal-desktop")
    name = packages[1].name.removesuffix("-linux-x86_64.tar.zst")
    subprocess.run(["tar", "--zstd", "-xf", str(packages[1]), "-C", str(debian.folder / "opt")], check=True)
    home = {"HOME": "/home/somebody"}
    debian.run("mkdir", "-p", "/home/somebody")
    debian.run("sh", f"/opt/{name}/install.sh", "--check")
    debian.run("sh", f"/opt/{name}/install.sh", "--user", variables=home)
    assert debian.run("/home/somebody/.local/bin/canal-desktop", "--version").startswith("Canal Desktop ")
    debian.run("/home/somebody/.local/lib/canal-desktop/uninstall.sh", variables=home)
    left = [path for path in (debian.folder / "home/somebody").rglob("*") if not path.is_dir()]
    assert [path.name for path in left if not path.name.endswith(".cache")] == []


def test_a_second_build_is_the_same_byte_for_byte(packages: tuple[Path, Path]) -> None:
    first = content(packages)
    make("--quick")
    assert content(packages) == first
