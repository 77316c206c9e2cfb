"""The wheel as a user installs it, in an environment of its own; made and tried with CANAL_PACKAGES=1 alone."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from canal_desktop import __version__
from tests.servers.misbehaving import KEY, MisbehavingServer
from tools.packages.facts import EPOCH, ROOT, Facts
from tools.packages.wheel import make_wheel
from tools.setup.environment import PIP_OPTIONS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.skipif(os.environ.get("CANAL_PACKAGES") != "1", reason="opt in with CANAL_PACKAGES=1"),
    pytest.mark.skipif(sys.platform == "win32", reason="its programs lie elsewhere on Windows"),
    pytest.mark.timeout(900),
]

WHEN = 1_750_000_000
PATIENCE_S = 60.0
LOOK = """
from canal_desktop.app.installation import read_installation
from canal_desktop.language import tr
from canal_desktop.ui.qt_language import languages
from canal_desktop.ui.theme.assets import changelog_path, resource_path
from pathlib import Path
import sys
assert "## Unreleased" in changelog_path().read_text(encoding="utf-8") or "## " in changelog_path().read_text("utf-8")
for name in ("icons/plus.svg", "typeset/mathjax.js.gz", "translations/canal_ar.qm", "dictionaries", "canal.svg"):
    assert resource_path(name).exists(), name
assert len(languages()) == 9, languages()
installed = read_installation(resource_path, Path(sys.executable))
assert "site-packages" in str(resource_path("canal.svg"))
print(installed.kind)
"""


class Installed:
    """The wheel, and an environment that has it and what it needs."""

    def __init__(self, folder: Path) -> None:
        self.wheel = make_wheel(Facts(__version__, WHEN), folder / "dist", folder / "work")
        self.folder = folder / "venv"
        subprocess.run([sys.executable, "-m", "venv", str(self.folder)], check=True)
        # What it needs as it is locked, and then itself, which must find all of it there.
        self.pip("install", *PIP_OPTIONS, "-r", str(ROOT / "requirements.lock"))
        self.pip("install", "--no-index", "--no-input", str(self.wheel))

    def pip(self, *words: str) -> None:
        subprocess.run([self.program("python"), "-m", "pip", "--quiet", *words], check=True)

    def program(self, name: str) -> Path:
        return self.folder / "bin" / name

    def run(self, *command: str, **variables: str) -> str:
        """What a program of it says, started somewhere else; it must end well and complain of nothing."""
        program, *words = command
        done = subprocess.run(
            [self.program(program), *words],
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env={**os.environ, **variables},
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("wheel"))


def test_two_builds_are_the_same_byte_for_byte(installed: Installed, tmp_path: Path) -> None:
    shutil.copytree(
        ROOT, tmp_path / "elsewhere", ignore=shutil.ignore_patterns(".git", ".venv*", "build", "dist", ".*_cache")
    )
    facts = Facts(__version__, WHEN)
    again = make_wheel(facts, tmp_path / "dist", installed.wheel.parents[1] / "work", tmp_path / "elsewhere")
    assert again.name == installed.wheel.name == f"canal_desktop-{__version__}-py3-none-any.whl"
    assert again.read_bytes() == installed.wheel.read_bytes()
    later = make_wheel(Facts(__version__, WHEN + 86_400), tmp_path / "later", installed.wheel.parents[1] / "work")
    assert later.read_bytes() != installed.wheel.read_bytes()
    assert EPOCH not in os.environ


def test_it_says_its_version_and_finds_its_files(installed: Installed) -> None:
    installed.pip("check")
    assert installed.run("canal-desktop", "--version") == f"Canal Desktop {__version__}\n"
    assert installed.run("canal-desktop-window", "--version") == f"Canal Desktop {__version__}\n"
    assert installed.run("python", "-c", LOOK) == "wheel\n"


async def test_it_asks_on_the_command_line(installed: Installed) -> None:
    async with MisbehavingServer() as server:
        process = await asyncio.create_subprocess_exec(
            str(installed.program("canal-desktop")),
            *("ask", "Hello", "--model", "gpt-4o-mini"),
            env={**os.environ, "CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": server.base_url},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd="/",
        )
        said, complained = await process.communicate()
    assert (process.returncode, complained) == (0, b"")
    assert said.strip()


def test_it_opens_its_window_and_ends_when_asked_to(installed: Installed, tmp_path: Path) -> None:
    errors = tmp_path / "errors"
    with errors.open("wb") as told:
        process = subprocess.Popen(
            [installed.program("canal-desktop"), "--demo", "--data-dir", str(tmp_path / "data")],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CANAL_STARTUP_MARKS": "1"},
            stderr=told,
            cwd="/",
        )
        try:
            end = time.monotonic() + PATIENCE_S
            while "mark typing" not in errors.read_text(encoding="utf-8"):
                assert process.poll() is None, errors.read_text(encoding="utf-8")
                assert time.monotonic() < end
                time.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE_S) == 0
        finally:
            process.kill()
    lines = [line for line in errors.read_text(encoding="utf-8").splitlines() if not line.startswith("mark ")]
    assert [line for line in lines if "plugin does not support" not in line] == []
