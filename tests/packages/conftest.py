"""Fixtures: the packages, made once, and a bare Debian. They are there only with CANAL_PACKAGES=1."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end2end.conftest import pytest_runtest_makereport as pytest_runtest_makereport
from tests.end2end.conftest import scenarios as scenarios
from tests.end2end.conftest import screen_tools as screen_tools
from tests.packages.bare import BareDebian
from tools.packages import build
from tools.packages.debian import is_possible
from tools.packages.facts import ROOT, VERSION, facts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OLDER = "0.0.1"


def make(*options: str, version: str = "") -> None:
    """Make the packages in dist/."""
    variables = {**os.environ, **({VERSION: version} if version else {})}
    done = subprocess.run(
        [sys.executable, "run.py", "package", *options],
        cwd=ROOT,
        env=variables,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def packages() -> tuple[Path, Path]:
    """The Debian package and the archive, as they are released."""
    if not is_possible():
        pytest.skip("needs root, debootstrap and the right to make namespaces")
    if os.environ.get("CANAL_PACKAGES_MADE") != "1":
        make()
    deb, archive = build.packages_of(facts(), build.DIST)
    return deb, archive


@pytest.fixture(scope="session")
def older(packages: tuple[Path, Path]) -> Path:
    """A Debian package of a lower version, of the same program."""
    make("--quick", "--frozen", version=OLDER)
    return build.DIST / packages[0].name.replace(facts().version, OLDER)


@pytest.fixture(scope="module")
def debian(packages: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareDebian]:
    """A bare Debian, thrown away afterwards."""
    folder = tmp_path_factory.mktemp("bare") / "debian"
    try:
        yield BareDebian(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
