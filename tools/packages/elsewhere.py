"""`run.py package` on Windows and macOS: freezes the program, tries whether it starts, and makes its installers."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.licences import FOLDER
from tools.packages.build_environment import build_environment
from tools.packages.facts import EPOCH, NAME, RECIPES, ROOT, TITLE, facts
from tools.setup.problem import EXIT_FAILED, Problem
from tools.setup.report import step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORK = ROOT / "build" / "packages"
DIST = ROOT / "dist"
SUMS = "SHA256SUMS"
INSTALLED_AS = {"win32": "exe", "darwin": "dmg"}
"""The word in resources/installed-as, by system."""

START_S = 60.0
"""The longest that a first start may take, on a computer that looks into every file of it."""
LIBRARY = "library.sqlite3"
"""What the program has made in its data folder as soon as it is up."""


def package() -> int:
    """Make the packages of this system in dist/; returns the exit code.

    Raises:
        Problem: a step failed; says which.
    """
    try:
        made = _make()
    except subprocess.CalledProcessError as error:
        raise Problem(f"A step of the build failed: {' '.join(map(str, error.cmd[:8]))}", EXIT_FAILED) from error
    except FileNotFoundError as error:
        raise Problem(f"The build cannot go on: {error}", EXIT_FAILED) from error
    for path in made:
        step(f"Made {path.relative_to(ROOT)}")
    return 0


def _make() -> list[Path]:
    build = facts()
    python = build_environment(WORK / "environment")
    variables = {**os.environ, "PYTHONHASHSEED": "1", EPOCH: str(build.epoch)}
    step(f"Freezing version {build.version}")
    freezer = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(WORK / "frozen"), "--workpath", str(WORK / "analysis")]
    recipe = str(RECIPES / f"{NAME}.spec")
    subprocess.run([*freezer, *places, recipe], cwd=ROOT, check=True, env=variables)
    program, frozen = frozen_program(WORK / "frozen")
    step("Trying whether it starts")
    try_start([str(program)], variables)
    DIST.mkdir(exist_ok=True)
    step("Making the installers")
    maker = "tools.packages.windows" if sys.platform == "win32" else "tools.packages.macos"
    subprocess.run([str(python), "-m", maker, str(frozen), str(DIST)], cwd=ROOT, check=True, env=variables)
    parts = DIST / f"{TITLE.replace(' ', '-')}-{build.version}-{sys.platform}.cdx.json"
    subprocess.run([str(python), "-m", "tools.packages.sbom", str(parts)], cwd=ROOT, check=True, env=variables)
    return [write_sums(DIST), *sorted(path for path in DIST.iterdir() if path.name != SUMS)]


def own_files(work: Path, system: str = sys.platform) -> list[tuple[str, str]]:
    """What the freezer is to take along: licences, how the program is installed, reasons for permissions.

    Args:
        work: the folder that the files are written into.
        system: as in sys.platform.

    Returns:
        Each file or folder, and the folder in the program that it comes to.
    """
    # Imported here: in the environment of the freezer only.
    from tools.packages import macos, notices

    notices.write_here(work)
    word = work / "installed-as"
    word.write_text(f"{INSTALLED_AS[system]}\n", encoding="ascii")
    texts = [
        (str(work / FOLDER), FOLDER),
        (str(work / notices.DOCUMENT), "."),
        (str(word), "resources"),
    ]
    return texts + (macos.texts() if system == "darwin" else [])


def frozen_program(folder: Path, system: str = sys.platform) -> tuple[Path, Path]:
    """The program that the freezer made in a folder, and the folder or bundle that it is in."""
    if system == "darwin":
        bundle = folder / f"{TITLE}.app"
        return bundle / "Contents" / "MacOS" / NAME, bundle
    return folder / NAME / f"{NAME}.exe", folder / NAME


def try_start(command: Sequence[str], variables: Mapping[str, str], patience_s: float = START_S) -> None:
    """Start the program without a screen, in a data folder of its own, until it is up; then end it.

    Raises:
        Problem: it ended by itself, or was not up in time.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        words = [*command, "--demo", "--data-dir", folder]
        without_screen = {**variables, "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(words, cwd=ROOT, env=without_screen, stdin=subprocess.DEVNULL)
        try:
            _wait_until_up(process, Path(folder) / LIBRARY, patience_s)
        finally:
            process.terminate()
            process.wait()


def _wait_until_up(process: subprocess.Popen[bytes], library: Path, patience_s: float) -> None:
    end = time.monotonic() + patience_s
    while not library.exists():
        if process.poll() is not None:
            raise Problem(f"The program ended by itself with exit code {process.returncode}.", EXIT_FAILED)
        if time.monotonic() > end:
            raise Problem(f"The program was not up after {patience_s:.0f} s.", EXIT_FAILED)
        time.sleep(0.1)


def write_sums(folder: Path) -> Path:
    """Write the SHA-256 sums of a folder's files, as `sha256sum --check` reads them; returns the file."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != SUMS:
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    sums = folder / SUMS
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums
