"""The settings file: broken and newer ones are set aside, ranges hold, no key is ever in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.profile import Profile, ProfileId, demo_profile, environment_profile
from canal_desktop.domain.settings import Appearance, SendKey, Settings
from canal_desktop.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

STORED = Profile(
    ProfileId("p"), "Mine", "https://a.example/v1", "m", key_backend="KWallet", key_origin="o", key_hint="1234"
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "d" / "settings.json")
    settings = Settings(Appearance.DARK, SendKey.CTRL_ENTER, False, 125, 60, "p")

    file.save(settings, (STORED,))

    assert file.load() == (settings, (STORED,), None)
    assert [path.name for path in (tmp_path / "d").iterdir()] == ["settings.json"]


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == (Settings(), (), None)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"version": 1}', '{"version": "x", "settings": {}}', "\x00"]
)
def test_a_broken_file_is_set_aside_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_text(content)
        settings, profiles, notice = SettingsFile(path).load()
        assert (settings, profiles) == (Settings(), ())
        assert notice is not None
        assert f"settings.json.broken-{number}" in notice
        assert (tmp_path / f"settings.json.broken-{number}").read_text() == content


def test_a_file_of_a_newer_version_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 2, "settings": {}, "profiles": []}))

    assert "newer" in (SettingsFile(path).load()[2] or "")


@pytest.mark.parametrize(
    "wrong",
    [
        {"zoom_percent": 5},
        {"zoom_percent": "large"},
        {"zoom_percent": True},
        {"idle_timeout_s": 0},
        {"appearance": "pink"},
        {"send_key": 7},
        {"sidebar_visible": "yes"},
        {"active_profile": 3},
        {"unknown": 1},
    ],
)
def test_a_value_out_of_range_falls_back_and_the_rest_stays(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    found = {"appearance": "dark", **wrong}
    path.write_text(json.dumps({"version": 1, "settings": found, "profiles": []}))

    settings, _profiles, notice = SettingsFile(path).load()

    expected = Settings() if "appearance" in wrong else Settings(appearance=Appearance.DARK)
    assert settings == expected
    assert notice is None


def test_only_stored_profiles_are_written_and_a_bad_one_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(), (STORED, demo_profile(), environment_profile("https://b.example/v1")))
    content = json.loads(path.read_text())
    content["profiles"].append({"id": "x", "name": "bad", "base_url": "ftp://x"})
    path.write_text(json.dumps(content))

    assert file.load()[1] == (STORED,)
    assert "demo" not in path.read_text()
