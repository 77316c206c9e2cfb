"""Fixtures: a small copy of the project to set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.setup.project_copy import ProjectCopy

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> ProjectCopy:
    """A small copy of the project on which nothing is set up yet."""
    return ProjectCopy(tmp_path / "project")
