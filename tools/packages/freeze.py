"""Freezes the program on Debian 12: one folder that runs without Python, the same byte for byte each time."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

from tools.packages.build_environment import build_environment
from tools.packages.elf import is_elf
from tools.packages.facts import EPOCH, NAME, RECIPES, ROOT
from tools.packages.icu_data import trim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tools.packages.facts import Facts

HASH_SEED = "1"
"""Sets and dictionaries of strings have the same order in each build."""
OF_QT = re.compile(r"libQt6|Qt\w+\.abi3|lib(?:pyside|shiboken)6|Shiboken")
INTERNAL = "_internal"
INSTALLED_AS = f"{INTERNAL}/resources/installed-as"
"""A file with one word: how the program came to where it is."""


def freeze(facts: Facts, work: Path) -> Path:
    """Make the folder of the frozen program; returns it.

    Args:
        facts: of the build.
        work: where the environment and what is made lie; the environment is used again while the lock is the same.

    Raises:
        subprocess.CalledProcessError: pip or PyInstaller could not do it, and said why.
    """
    python = build_environment(work / "environment")
    made = work / "frozen"
    shutil.rmtree(made, ignore_errors=True)
    variables = {**os.environ, "PYTHONHASHSEED": HASH_SEED, EPOCH: str(facts.epoch), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        *(str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", str(made), "--workpath", str(work / "analysis"), str(RECIPES / "canal-desktop.spec")),
    ]
    subprocess.run(command, cwd=ROOT, check=True, env=variables)
    bundle = made / NAME
    _add_notices(python, bundle)
    finish(bundle)
    return bundle


def finish(bundle: Path) -> None:
    """Make what the freezer left smaller and plain: no symbols, no foreign paths, no programs but one."""
    for data in bundle.rglob("libicudata.so.*"):
        trim(data)
    for record in bundle.rglob("RECORD"):
        _shorten(record)
    # The program has its Python code behind its end, which would be cut off; Qt's files stay as its makers made them.
    libraries = [
        path for path in _files(bundle) if path != bundle / NAME and is_elf(path) and not OF_QT.match(path.name)
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)
    for path in _files(bundle):
        path.chmod(0o755 if path == bundle / NAME else 0o644)


def _add_notices(python: Path, bundle: Path) -> None:
    """THIRD-PARTY.md and the licences' texts."""
    if importlib.util.find_spec("tools.packages.notices") is not None:
        importlib.import_module("tools.packages.notices").write_notices(python, bundle / INTERNAL)


def _shorten(record: Path) -> None:
    """Leave of a package's list of files those that are here."""
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    there = [line for line in lines if (record.parents[1] / line.split(",")[0]).is_file() and "__pycache__" not in line]
    record.write_text("".join(there), encoding="utf-8")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
