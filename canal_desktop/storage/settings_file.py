"""SettingsFile: settings and profiles as JSON, replaced as a whole; never holds a key."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.profile import Profile, ProfileId, ProfileSource, clean_base_url
from canal_desktop.domain.settings import Appearance, SendKey, Settings

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1

RANGES: dict[str, tuple[int, int]] = {"zoom_percent": (50, 300), "idle_timeout_s": (10, 600)}


class SettingsFile:
    """One file; load and save are synchronous, a few kilobytes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Settings, tuple[Profile, ...], str | None]:
        """Settings, stored profiles, and a sentence where the file had to be set aside.

        A file that cannot be read, or that a newer version wrote, is renamed and kept; the defaults are used then.
        """
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Settings(), (), None
        except (OSError, UnicodeDecodeError):
            return self._set_aside("could not be read")
        try:
            content = json.loads(text)
            if content["version"] > VERSION:
                return self._set_aside("were made by a newer version of the program")
            return _settings(content["settings"]), _profiles(content["profiles"]), None
        except (ValueError, KeyError, TypeError):
            return self._set_aside("could not be understood")

    def save(self, settings: Settings, profiles: tuple[Profile, ...]) -> None:
        """Replace the file at once: after a crash it is the old one or the new one.

        Raises:
            OSError: it could not be written; the old file is still there.
        """
        stored = [_profile_fields(profile) for profile in profiles if profile.source is ProfileSource.STORED]
        content = {"version": VERSION, "settings": asdict(settings), "profiles": stored}
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = self._path.with_name(self._path.name + ".new")
        try:
            with temporary.open("w", encoding="utf-8") as file:
                json.dump(content, file, indent=2, ensure_ascii=False)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise

    def _set_aside(self, why: str) -> tuple[Settings, tuple[Profile, ...], str]:
        number = 1
        while (aside := self._path.with_name(f"{self._path.name}.broken-{number}")).exists():
            number += 1
        try:
            self._path.rename(aside)
        except OSError:
            return Settings(), (), f"Your settings {why}. The program goes on with its defaults."
        return Settings(), (), f"Your settings {why}. They were kept as {aside.name}; the defaults are used now."


def _settings(found: dict[str, Any]) -> Settings:
    values: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name not in found:
            continue
        value = found[field.name]
        if field.name in RANGES:
            low, high = RANGES[field.name]
            if type(value) is not int or not low <= value <= high:
                continue
        elif field.name == "appearance":
            if value not in set(Appearance):
                continue
            value = Appearance(value)
        elif field.name == "send_key":
            if value not in set(SendKey):
                continue
            value = SendKey(value)
        elif (field.name == "sidebar_visible" and type(value) is not bool) or (
            field.name == "active_profile" and not isinstance(value, str | None)
        ):
            continue
        values[field.name] = value
    return Settings(**values)


def _profiles(found: list[dict[str, Any]]) -> tuple[Profile, ...]:
    profiles = []
    for entry in found:
        try:
            base_url = clean_base_url(str(entry["base_url"]))
        except (InvalidInput, KeyError):
            continue
        profiles.append(
            Profile(
                ProfileId(str(entry["id"])),
                str(entry["name"]),
                base_url,
                entry.get("model"),
                key_backend=entry.get("key_backend"),
                key_origin=entry.get("key_origin"),
                key_hint=str(entry.get("key_hint", "")),
                needs_key=bool(entry.get("needs_key", True)),
            )
        )
    return tuple(profiles)


def _profile_fields(profile: Profile) -> dict[str, Any]:
    entry = asdict(profile)
    del entry["source"]
    return entry
