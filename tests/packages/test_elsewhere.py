"""What the build on Windows and macOS does that can be tried here: the start without a screen, the sums, the recipe."""

from __future__ import annotations

import ast
import hashlib
import os
import sys
from pathlib import Path

import pytest

from tools.packages.elsewhere import RECIPES, frozen_program, own_files, try_start, write_sums
from tools.setup.problem import Problem


def test_a_program_that_comes_up_passes() -> None:
    try_start([sys.executable, "-m", "canal_desktop"], os.environ)


def test_a_program_that_ends_by_itself_does_not_pass() -> None:
    with pytest.raises(Problem, match="exit code 3"):
        try_start([sys.executable, "-c", "import sys; sys.exit(3)"], os.environ)


def test_a_program_that_does_not_come_up_does_not_pass() -> None:
    with pytest.raises(Problem, match="not up after 0 s"):
        try_start([sys.executable, "-c", "import time; time.sleep(60)"], os.environ, patience_s=0.3)


def test_sums_are_of_all_files_but_their_own(tmp_path: Path) -> None:
    (tmp_path / "b.msi").write_bytes(b"two")
    (tmp_path / "a.exe").write_bytes(b"one")
    write_sums(tmp_path)
    sums = write_sums(tmp_path).read_text(encoding="utf-8").splitlines()
    assert sums == [
        f"{hashlib.sha256(text).hexdigest()}  {name}" for name, text in (("a.exe", b"one"), ("b.msi", b"two"))
    ]


def test_the_program_is_where_each_system_has_it() -> None:
    folder = Path("frozen")
    assert frozen_program(folder, "win32") == (folder / "canal-desktop" / "canal-desktop.exe", folder / "canal-desktop")
    program, bundle = frozen_program(folder, "darwin")
    assert bundle == folder / "Canal Desktop.app"
    assert program == bundle / "Contents" / "MacOS" / "canal-desktop"


def test_the_recipe_takes_up_what_each_system_wants() -> None:
    tree = ast.parse((RECIPES / "canal-desktop.spec").read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert {"Analysis", "EXE", "COLLECT", "BUNDLE", "files_elsewhere", "of_windows", "bundle_of_macos"} <= called


@pytest.mark.parametrize(("system", "word", "more"), [("win32", "exe", 0), ("darwin", "dmg", 8)])
def test_the_program_takes_along_licences_and_how_it_is_installed(
    tmp_path: Path, system: str, word: str, more: int
) -> None:
    files = dict(own_files(tmp_path, system))
    assert files[str(tmp_path / "licences")] == "licences"
    assert (tmp_path / "licences" / "index.json").is_file()
    assert files[str(tmp_path / "THIRD-PARTY.md")] == "."
    assert files[str(tmp_path / "installed-as")] == "resources"
    assert (tmp_path / "installed-as").read_text(encoding="ascii") == f"{word}\n"
    assert len(files) == 3 + more
    assert all(Path(path).exists() for path in files)
