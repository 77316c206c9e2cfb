"""SettingsFile: settings and profiles as JSON, replaced as a whole; never holds a key."""

from __future__ import annotations

import contextlib
import json
import os
import re
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.network import proxy_origin
from canal_desktop.domain.parameters import Parameters, from_fields, to_fields
from canal_desktop.domain.profile import Profile, ProfileId, ProfileSource, clean_base_url
from canal_desktop.domain.proxy import clean_proxy
from canal_desktop.domain.settings import Appearance, Density, QuickText, ReadingWidth, SendKey, Settings, Speech
from canal_desktop.domain.settings_faults import FileFault, SettingsFaults
from canal_desktop.storage.broken_files import keep_copy, set_aside
from canal_desktop.storage.rows import to_json

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = 1
PROFILE_FIELDS = frozenset(field.name for field in fields(Profile))
MAX_FAMILY = 200
MAX_MODEL = 200
MAX_DOLLARS = 100_000
MAX_WORD = 100
MIN_SPEED, MAX_SPEED = 0.25, 4.0
MAX_HOSTS, MAX_LOGINS = 2000, 50
MAX_MODELS, MAX_SHORTCUTS, MAX_KEYS = 6, 500, 4


def _whole_number(low: int, high: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ValueError(value)
        return value

    return check


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - what a file holds is a value, not a type
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004
    # Half of a surrogate pair can be neither shown nor saved.
    value.encode()
    return value


def _dollars(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_DOLLARS:
        raise ValueError(value)
    return float(value)


def _family(value: object) -> str:
    """The name of a font or a dictionary; one that this machine does not have is kept, and the system's is used."""
    name = _text(value)
    if len(name) > MAX_FAMILY or not name.isprintable():
        raise ValueError(name)
    return name


def _model(value: object) -> str:
    name = _text(value).strip()
    if len(name) > MAX_MODEL or not name.isprintable():
        raise ValueError(name)
    return name


def _word(value: object) -> str:
    """What a server calls something."""
    word = _text(value).strip()
    if len(word) > MAX_WORD or not word.isprintable():
        raise ValueError(word)
    return word


def _speed(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not MIN_SPEED <= value <= MAX_SPEED:
        raise ValueError(value)
    return float(value)


def _list_of(check: Callable[[object], str], most: int) -> Callable[[object], tuple[str, ...]]:
    def checked(value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) > most:
            raise ValueError(value)
        return tuple(check(one) for one in value)

    return checked


def _language(value: object) -> str:
    name = _text(value)
    if not re.fullmatch("|[A-Za-z]{2,8}(_[A-Za-z]{2,8})?", name):
        raise ValueError(name)
    return name


def _colour(value: object) -> str:
    name = _text(value)
    if not re.fullmatch("|#[0-9a-fA-F]{6}", name):
        raise ValueError(name)
    return name.lower()


def _proxy(value: object) -> str:
    try:
        return clean_proxy(_text(value))
    except InvalidInput as error:
        raise ValueError(value) from error


def _hosts(value: object) -> str:
    names = _text(value).strip()
    if len(names) > MAX_HOSTS or not names.isprintable():
        raise ValueError(names)
    return names


def _logins(value: object) -> tuple[tuple[str, str], ...]:
    """Pairs of a proxy's origin and a keyring's name."""
    if not isinstance(value, list) or len(value) > MAX_LOGINS:
        raise ValueError(value)
    return tuple(_login_of(pair) for pair in value)


def _login_of(pair: object) -> tuple[str, str]:
    match pair:
        case [str(proxy), str(keyring)] if proxy_origin(proxy) == proxy:
            return proxy, keyring
    raise ValueError(pair)


def _shortcuts(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Pairs of an action and its keys; actions that this version does not have are kept."""
    if not isinstance(value, list) or len(value) > MAX_SHORTCUTS:
        raise ValueError(value)
    return tuple(_keys_of(pair) for pair in value)


def _keys_of(pair: object) -> tuple[str, tuple[str, ...]]:
    match pair:
        case [action, [*keys]] if len(keys) <= MAX_KEYS:
            return _word(action), tuple(_word(one) for one in keys)
    raise ValueError(pair)


def _folder(value: object) -> str:
    """A folder, which may be on a drive that is not there now; "" for none. It must not depend on where we started."""
    path = _text(value)
    if path and not Path(path).is_absolute():
        raise ValueError(path)
    return path


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


CHECKS: dict[str, Callable[[Any], object]] = {
    "appearance": Appearance,
    "send_key": SendKey,
    "sidebar_visible": _truth,
    "zoom_percent": _whole_number(50, 300),
    "idle_timeout_s": _whole_number(10, 600),
    "speech": Speech,
    "active_profile": _text_or_none,
    "draft_profile": _word,
    "draft_model": _model,
    "reading_width": ReadingWidth,
    "text_family": _family,
    "code_family": _family,
    "auto_titles": _truth,
    "title_model": _model,
    "sync_folder": _folder,
    "mirror_folder": _folder,
    "long_paste_as_file": _truth,
    "spelling": _truth,
    "code_form": _word,
    "is_offline": _truth,
    "language": _language,
    "high_contrast": _truth,
    "accent": _colour,
    "density": Density,
    "interface_family": _family,
    "reduced_motion": _truth,
    "shortcuts": _shortcuts,
    "physical_keys": _truth,
    "quick_keys": _word,
    "quick_text": QuickText,
    "shows_tray": _truth,
    "closes_to_tray": _truth,
    "notifies": _truth,
    "proxy": _proxy,
    "proxy_bypass": _hosts,
    "proxy_logins": _logins,
    "ca_file": _folder,
    "looks_for_updates": _truth,
    **dict.fromkeys(("lock_id", "lock_keyring"), _word),
    **dict.fromkeys(("locks_at_start", "locks_with_system"), _truth),
    "lock_after_min": _whole_number(0, 120),
    "seen_version": _word,
    "done_hints": _list_of(_word, MAX_SHORTCUTS),
    "keeps_requests": _truth,
    "spell_languages": _family,
    **dict.fromkeys(("day_warn", "day_stop", "month_warn", "month_stop"), _dollars),
    "compared_models": _list_of(_model, MAX_MODELS),
    "shows_figures": _truth,
    "picture_model": _model,
    "picture_size": _word,
    "picture_quality": _word,
    "picture_count": _whole_number(0, 10),
    "speech_model": _model,
    "speech_voice": _word,
    "speech_speed": _speed,
    "transcription_model": _model,
    "dictation_language": _word,
    "picture_side_px": _whole_number(256, 8192),
}
"""What turns each setting in the file into the value of its field, or raises ValueError: then the default is used."""


class SettingsFile:
    """One file; load and save are synchronous, a few kilobytes.

    What a newer program of the same form has put into it, and this one does not know, is kept when it is saved.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}
        """Unknown fields of the file itself, of its settings, and of its profiles by their ids."""

    def load(self) -> tuple[Settings, tuple[Profile, ...], SettingsFaults | None]:
        """Settings, stored profiles, and what in the file could not be used.

        A file that cannot be read, or that a newer version wrote, is renamed and kept; the defaults are used then.
        A single value that cannot be used has its default, and the file as it was is kept beside it.
        """
        try:
            # Some editors put a mark in front of the text.
            text = self._path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return Settings(), (), None
        except (OSError, UnicodeDecodeError):
            return self._set_aside(FileFault.UNREADABLE)
        try:
            content = json.loads(text)
            if content["version"] > VERSION:
                return self._set_aside(FileFault.NEWER)
            settings, wrong = _settings(content["settings"])
            profiles, has_lost = _profiles(content["profiles"])
            self._unknown = _unknown(content)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return self._set_aside(FileFault.BROKEN)
        if not wrong and not has_lost:
            return settings, profiles, None
        kept_as = ""
        with contextlib.suppress(OSError):
            kept_as = keep_copy(self._path).name
        return settings, profiles, SettingsFaults(self._path.name, None, tuple(wrong), has_lost, kept_as)

    def save(self, settings: Settings, profiles: tuple[Profile, ...]) -> None:
        """Replace the file at once: after a crash it is the old one or the new one.

        Raises:
            OSError: it could not be written; the old file is still there.
        """
        of_profiles = self._unknown.get("profiles", {})
        stored = [
            {**of_profiles.get(profile.id, {}), **_profile_fields(profile)}
            for profile in profiles
            if profile.source is ProfileSource.STORED
        ]
        own = {**self._unknown.get("settings", {}), **asdict(settings)}
        content = {**self._unknown.get("file", {}), "version": VERSION, "settings": own, "profiles": stored}
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = self._path.with_name(self._path.name + ".new")
        try:
            temporary.unlink(missing_ok=True)
            temporary.touch(mode=0o600)
            with temporary.open("w", encoding="utf-8") as file:
                file.write(to_json(content, indent=2) + "\n")
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise

    def _set_aside(self, fault: FileFault) -> tuple[Settings, tuple[Profile, ...], SettingsFaults]:
        kept_as = ""
        with contextlib.suppress(OSError):
            kept_as = set_aside(self._path).name
        return Settings(), (), SettingsFaults(self._path.name, fault, kept_as=kept_as)


def _settings(found: dict[str, Any]) -> tuple[Settings, list[str]]:
    """The settings, and the names of those that cannot be used."""
    values: dict[str, Any] = {}
    wrong = []
    for name, check in CHECKS.items():
        if name in found.keys():  # noqa: SIM118 - what is no object has no keys, and is no file of ours
            try:
                values[name] = check(found[name])
            except ValueError:
                wrong.append(name)
    return Settings(**values), wrong


def _unknown(content: dict[str, Any]) -> dict[str, Any]:
    """What is in a file that this program does not know."""
    entries = [entry for entry in content["profiles"] if isinstance(entry, dict)]
    return {
        "file": {name: value for name, value in content.items() if name not in {"version", "settings", "profiles"}},
        "settings": {name: value for name, value in content["settings"].items() if name not in CHECKS},
        "profiles": {
            str(entry.get("id")): {name: value for name, value in entry.items() if name not in PROFILE_FIELDS}
            for entry in reversed(entries)
        },
    }


def _profiles(found: list[dict[str, Any]]) -> tuple[tuple[Profile, ...], bool]:
    """The profiles, and whether there are others that cannot be used."""
    profiles: dict[str, Profile] = {}
    has_lost = False
    for entry in found:
        try:
            profile = _profile(entry)
        except (InvalidInput, KeyError, ValueError, TypeError, AttributeError):
            has_lost = True
        else:
            profiles.setdefault(profile.id, profile)
    return tuple(profiles.values()), has_lost


def _profile(found: dict[str, Any]) -> Profile:
    # As it would be saved: for half a character nobody should lose a profile.
    entry = json.loads(to_json(found))
    return Profile(
        ProfileId(_text(entry["id"])),
        _text(entry["name"]),
        clean_base_url(_text(entry["base_url"])),
        _text_or_none(entry.get("model")),
        key_backend=_text_or_none(entry.get("key_backend")),
        key_origin=_text_or_none(entry.get("key_origin")),
        key_hint=_text(entry.get("key_hint", "")),
        needs_key=_truth(entry.get("needs_key", True)),
        proxy=None if entry.get("proxy") is None else _proxy(entry["proxy"]),
        ca_file=_folder(entry.get("ca_file", "")),
        parameters=from_fields(set_ones) if isinstance(set_ones := entry.get("parameters"), dict) else Parameters(),
    )


def _profile_fields(profile: Profile) -> dict[str, Any]:
    entry = asdict(replace(profile, parameters=Parameters()))
    del entry["source"]
    # Only what is set, so that the file stays one that can be read.
    entry["parameters"] = to_fields(profile.parameters)
    if profile.key_backend is None:
        # Of a key that is in memory only, nothing is written.
        entry["key_hint"] = ""
    return entry
