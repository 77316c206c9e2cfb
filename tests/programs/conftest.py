"""Fixtures: the npm packages that written programs need."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.npm import NpmMissingError, install


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """Where the packages are; skips where npm is missing."""
    try:
        return install(Path(__file__).parent, "programs")
    except NpmMissingError as error:
        pytest.skip(str(error))


@pytest.fixture
def node_folder(node_modules: Path, tmp_path: Path) -> Path:
    """An empty folder in which programs find the packages."""
    (tmp_path / "node_modules").symlink_to(node_modules, target_is_directory=True)
    return tmp_path
