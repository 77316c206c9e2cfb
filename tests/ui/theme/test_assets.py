"""Where the changelog is found, in the source tree and in an installation."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from canal_desktop.ui.theme import assets

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_source_tree_has_it_beside_the_package() -> None:
    assert assets.changelog_path() == assets.PACKAGE.parent / "CHANGELOG.md"


def test_an_installation_has_it_among_its_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tomllib.loads((assets.PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    included = config["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    place = tmp_path / included["CHANGELOG.md"]
    place.parent.mkdir(parents=True)
    place.write_text("# Changelog\n")
    # What another package has put beside ours is not our own.
    (tmp_path / "CHANGELOG.md").write_text("# Of others\n")
    monkeypatch.setattr(assets, "PACKAGE", tmp_path / "canal_desktop")
    assets.resource_path.cache_clear()
    try:
        assert assets.changelog_path() == place
    finally:
        assets.resource_path.cache_clear()
