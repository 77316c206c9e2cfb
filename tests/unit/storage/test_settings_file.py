"""The settings file: broken and newer ones are set aside, ranges hold, no key is ever in it."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from dataclasses import fields, replace
from pathlib import Path

import pytest

from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import Profile, ProfileId, demo_profile, environment_profile
from canal_desktop.domain.settings import Appearance, ReadingWidth, SendKey, Settings, Speech
from canal_desktop.domain.settings_faults import FileFault, SettingsFaults
from canal_desktop.storage.settings_file import CHECKS, SettingsFile

STORED = Profile(
    ProfileId("p"), "Mine", "https://a.example/v1", "m", key_backend="KWallet", key_origin="o", key_hint="1234"
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "d" / "settings.json")
    settings = Settings(
        Appearance.DARK,
        SendKey.CTRL_ENTER,
        False,
        125,
        60,
        Speech.SENTENCES,
        "p",
        ReadingWidth.WIDE,
        "A Serif",
        "A Mono",
    )

    file.save(settings, (STORED,))

    assert file.load() == (settings, (STORED,), None)
    assert [path.name for path in (tmp_path / "d").iterdir()] == ["settings.json"]


def test_the_models_asked_last_side_by_side_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(compared_models=("a", "b/c")), ())
    assert file.load()[0].compared_models == ("a", "b/c")
    for broken in ("a", ["a", 1], ["m"] * 7, {"a": "b"}):
        path.write_text(json.dumps({"version": 1, "settings": {"compared_models": broken}, "profiles": []}))
        assert file.load()[0].compared_models == ()


def test_hints_that_were_done_are_kept_also_those_of_another_version(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(done_hints=("ask", "of a later version")), ())
    assert file.load()[0].done_hints == ("ask", "of a later version")
    for broken in ("ask", [1], ["x" * 200], ["x"] * 501):
        path.write_text(json.dumps({"version": 1, "settings": {"done_hints": broken}, "profiles": []}))
        assert file.load()[0].done_hints == ()


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == (Settings(), (), None)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"version": 1}', '{"version": "x", "settings": {}}', "\x00"]
)
def test_a_broken_file_is_set_aside_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_text(content)
        settings, profiles, faults = SettingsFile(path).load()
        assert (settings, profiles) == (Settings(), ())
        assert faults == SettingsFaults("settings.json", FileFault.BROKEN, kept_as=f"settings.json.broken-{number}")
        assert (tmp_path / f"settings.json.broken-{number}").read_text() == content


def test_a_file_of_a_newer_version_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 2, "settings": {}, "profiles": []}))

    faults = SettingsFile(path).load()[2]
    assert faults == SettingsFaults("settings.json", FileFault.NEWER, kept_as="settings.json.broken-1")


@pytest.mark.parametrize(
    "wrong",
    [
        {"zoom_percent": 5},
        {"zoom_percent": "large"},
        {"zoom_percent": True},
        {"idle_timeout_s": 0},
        {"picture_side_px": 100},
        {"appearance": "pink"},
        {"send_key": 7},
        {"sidebar_visible": "yes"},
        {"active_profile": 3},
        {"reading_width": "huge"},
        {"text_family": 7},
        {"text_family": "a\nb"},
        {"code_family": "x" * 201},
        {"sync_folder": "relative/folder"},
        {"mirror_folder": 3},
        {"unknown": 1},
    ],
)
def test_a_value_out_of_range_falls_back_and_the_rest_stays(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    found = {"appearance": "dark", **wrong}
    path.write_text(json.dumps({"version": 1, "settings": found, "profiles": []}))

    settings, _profiles, faults = SettingsFile(path).load()

    expected = Settings() if "appearance" in wrong else Settings(appearance=Appearance.DARK)
    assert settings == expected
    if "unknown" in wrong:
        assert faults is None
    else:
        assert faults == SettingsFaults("settings.json", fields=tuple(wrong), kept_as="settings.json.broken-1")
        assert json.loads((tmp_path / "settings.json.broken-1").read_text())["settings"] == found


def test_the_same_damage_is_kept_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write(path, {"zoom_percent": 5}, [])
    for _start in range(2):
        assert kept_as(path) == "settings.json.broken-1"
    write(path, {"zoom_percent": 6}, [])
    assert kept_as(path) == "settings.json.broken-2"

    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "settings.json",
        "settings.json.broken-1",
        "settings.json.broken-2",
    ]


def test_what_a_newer_program_has_put_into_the_file_is_kept_when_it_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(), (STORED, replace(STORED, id=ProfileId("q"))))
    content = json.loads(path.read_text())
    content["layout"] = {"columns": 2}
    content["settings"]["sparkle"] = ["much"]
    content["profiles"][1]["region"] = "moon"
    path.write_text(json.dumps(content))

    settings, profiles, faults = file.load()
    file.save(replace(settings, zoom_percent=120), profiles)

    kept = json.loads(path.read_text())
    assert faults is None
    assert (kept["layout"], kept["settings"]["sparkle"]) == ({"columns": 2}, ["much"])
    assert ["region" in entry for entry in kept["profiles"]] == [False, True]
    assert kept["settings"]["zoom_percent"] == 120
    file.save(settings, profiles[:1])
    assert "moon" not in path.read_text()


def test_only_stored_profiles_are_written_and_a_bad_one_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(), (STORED, demo_profile(), environment_profile("https://b.example/v1")))
    content = json.loads(path.read_text())
    content["profiles"].append({"id": "x", "name": "bad", "base_url": "ftp://x"})
    path.write_text(json.dumps(content))

    assert file.load()[1] == (STORED,)
    assert "demo" not in path.read_text()


def kept_as(path: Path) -> str:
    faults = SettingsFile(path).load()[2]
    return "" if faults is None else faults.kept_as


def write(path: Path, settings: object, profiles: object, version: object = 1) -> None:
    path.write_text(json.dumps({"version": version, "settings": settings, "profiles": profiles}), encoding="utf-8")


def test_every_setting_has_its_check() -> None:
    assert set(CHECKS) == {field.name for field in fields(Settings)}


@pytest.mark.parametrize("field", [field.name for field in fields(Settings)])
@pytest.mark.parametrize("wrong", [[], {}, [[]], 1e308, -1, "", "\ud83d", "x" * 10_000])
def test_no_wrong_value_takes_the_other_settings_with_it(tmp_path: Path, field: str, wrong: object) -> None:
    path = tmp_path / "settings.json"
    other = "idle_timeout_s" if field != "idle_timeout_s" else "zoom_percent"
    write(path, {field: wrong, other: 200}, [])

    settings, _profiles, faults = SettingsFile(path).load()

    assert faults is None or faults.fields == (field,)
    assert getattr(settings, other) == 200
    if field != "active_profile":
        assert getattr(settings, field) == getattr(Settings(), field)


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000,
        '{"version": 1, "settings": [], "profiles": []}',
        '{"version": 1, "settings": {}, "profiles": 7}',
        '{"version": 1, "settings": {}, "profiles": null}',
        '{"version": ' + "9" * 5000 + "}",
    ],
    ids=["deep", "list of settings", "number of profiles", "no profiles", "long number"],
)
def test_a_hostile_file_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)

    settings, profiles, faults = SettingsFile(path).load()

    assert (settings, profiles) == (Settings(), ())
    assert faults is not None
    assert faults.whole is FileFault.BROKEN
    assert (tmp_path / "settings.json.broken-1").read_text() == content


@pytest.mark.parametrize(
    "entry",
    [
        7,
        "profile",
        None,
        {},
        {"id": "x", "name": "n"},
        {"id": 1, "name": "n", "base_url": "https://a.example/v1"},
        {"id": "x", "name": "n", "base_url": "https://a.example/v1", "model": 3},
        {"id": "x", "name": "n", "base_url": "https://a.example/v1", "needs_key": "no"},
    ],
)
def test_a_profile_that_makes_no_sense_is_left_out_and_told(tmp_path: Path, entry: object) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(), (STORED,))
    content = json.loads(path.read_text())
    write(path, content["settings"], [entry, *content["profiles"]])

    _settings, profiles, faults = file.load()

    assert profiles == (STORED,)
    assert faults == SettingsFaults("settings.json", lost_profile=True, kept_as="settings.json.broken-1")


def test_a_byte_order_mark_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings(zoom_percent=120), (STORED,))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert SettingsFile(path).load() == (Settings(zoom_percent=120), (STORED,), None)


def test_a_name_with_half_a_character_can_be_saved(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")

    file.save(Settings(), (replace(STORED, name="half \ud83d"),))

    assert file.load()[1][0].name == "half \ufffd"


@pytest.mark.skipif(os.name == "nt", reason="rights of this kind are POSIX")
def test_only_the_user_may_read_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "d" / "settings.json"
    SettingsFile(path).save(Settings(), ())

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(zoom_percent=120), ())
    (tmp_path / "settings.json.new").mkdir()

    with pytest.raises(OSError):
        file.save(Settings(), ())

    assert file.load()[0].zoom_percent == 120


KILLED = """
import os, signal, sys, threading
from pathlib import Path
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile

file = SettingsFile(Path(sys.argv[1]))
profiles = tuple(Profile(ProfileId(str(n)), "n" * 500, "https://a.example/v1") for n in range(50))
zoom = 50
file.save(Settings(zoom_percent=zoom), profiles)
print("ready", flush=True)
while True:
    zoom = 50 if zoom == 300 else zoom + 1
    file.save(Settings(zoom_percent=zoom), profiles)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_kill_while_saving_leaves_the_old_settings_or_the_new_ones(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    for wait_s in (0.05, 0.11, 0.17, 0.23):
        with subprocess.Popen([sys.executable, "-c", KILLED, path], stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(wait_s)
            process.send_signal(signal.SIGKILL)

        _settings, profiles, faults = SettingsFile(path).load()
        assert faults is None
        assert len(profiles) == 50


def test_a_profiles_parameters_are_kept_and_only_what_is_set_is_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    parameters = Parameters("Be brief.", 0.2, stop=("END",), extra_body={"top_k": 40}, extra_headers={"X-Title": "a"})
    set_up = replace(STORED, parameters=parameters)
    file.save(Settings(), (set_up, replace(STORED, id=ProfileId("q"))))
    written = [profile["parameters"] for profile in json.loads((tmp_path / "settings.json").read_text())["profiles"]]

    assert file.load()[1][0].parameters == parameters
    assert [sorted(entry) for entry in written] == [
        ["extra_body", "extra_headers", "stop", "system_prompt", "temperature"],
        [],
    ]


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("nonsense", Parameters()),
        (None, Parameters()),
        ({"temperature": 9, "seed": 3, "new_one": 1}, Parameters(seed=3)),
        ({"extra_headers": {"Authorization": "Bearer sk-secret", "X-A": "b"}}, Parameters(extra_headers={"X-A": "b"})),
    ],
)
def test_parameters_that_somebody_edited_are_taken_as_far_as_they_can_be(
    tmp_path: Path, stored: object, expected: Parameters
) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(), (STORED,))
    content = json.loads(path.read_text())
    content["profiles"][0]["parameters"] = stored
    path.write_text(json.dumps(content))

    _settings, [profile], faults = file.load()
    assert (profile.parameters, faults) == (expected, None)
