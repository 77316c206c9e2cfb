"""The locks fit what pyproject and the .in files ask for, and name nothing but packages and hashes."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.setup.project_copy import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock")
WHEEL_LOCK = "requirements-wheel.lock"
"""What builds the wheel, which needs nothing of the program."""
ALL_LOCKS = (*LOCKS, WHEEL_LOCK)
ENTRY = re.compile(r"^(?P<name>[a-z0-9][a-z0-9\-]*)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+))? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


class Pin(NamedTuple):
    """One package of a lock, for the systems that the marker says; "" for all."""

    name: str
    marker: str
    version: str
    hashes: int


def pins(lock: str) -> list[Pin]:
    """A lock's packages; fails on any line that is neither a pin nor a hash."""
    found: list[Pin] = []
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        entry = ENTRY.match(line)
        if entry:
            pin = Pin(entry["name"], entry["marker"] or "", entry["version"], 0)
            assert all(pin.marker and one.marker for one in found if one.name == pin.name), f"{lock}: {pin.name} twice"
            found.append(pin)
        else:
            assert HASH.match(line), f"{lock} holds a line that is neither a pin nor a hash: {line}"
            found[-1] = found[-1]._replace(hashes=found[-1].hashes + 1)
    return found


def requirements(name: str) -> Iterator[Requirement]:
    """What an .in file asks for, with the files it includes."""
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text.startswith("-r "):
            yield from requirements(text.removeprefix("-r "))
        elif text:
            yield Requirement(text)


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_every_pin_has_hashes_and_nothing_else_is_in_the_lock(lock: str) -> None:
    found = pins(lock)
    assert len(found) > (3 if lock == WHEEL_LOCK else 20)
    assert [pin.name for pin in found if pin.hashes == 0] == []


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_no_lock_names_a_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    assert "find-links" not in text


@pytest.mark.parametrize(("asked", "lock"), [(lock.replace(".lock", ".in"), lock) for lock in ALL_LOCKS])
def test_a_lock_pins_what_its_file_asks_for(asked: str, lock: str) -> None:
    found = pins(lock)
    for requirement in requirements(asked):
        versions = [pin.version for pin in found if pin.name == canonicalize_name(requirement.name)]
        assert versions, f"{lock} does not pin {requirement.name}: run tools/lock.py"
        assert any(map(requirement.specifier.contains, versions)), f"{lock} does not fit {requirement}"


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_the_other_locks_hold_the_programs_packages_at_the_same_versions(lock: str) -> None:
    program, other = ({(pin.name, pin.version, pin.hashes) for pin in pins(one)} for one in ("requirements.lock", lock))
    assert program <= other


def test_pyproject_and_requirements_in_ask_for_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    from_project = {str(Requirement(text)) for text in project["dependencies"]}
    assert from_project == {str(requirement) for requirement in requirements("requirements.in")}


def test_the_pyside_that_loses_references_is_neither_locked_nor_allowed() -> None:
    (qt,) = [one for one in requirements("requirements.in") if canonicalize_name(one.name) == "pyside6-essentials"]
    assert not qt.specifier.contains("6.12.0")
    assert not qt.specifier.contains("6.12.1")
    assert qt.specifier.contains("6.11.3")
    for lock in LOCKS:
        found = [pin.version for pin in pins(lock) if pin.name in {"pyside6-essentials", "shiboken6"}]
        assert len(found) == 2
        assert len(set(found)) == 1
        assert not found[0].startswith("6.12")


@pytest.mark.parametrize("folder", ["tests/end2end", "tests/programs", "tools/typeset"])
def test_the_locks_of_npm_have_hashes_and_name_no_registry(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: one for name, one in packages.items() if name}
    assert installed
    assert [name for name, one in installed.items() if "resolved" in one] == []
    assert [name for name, one in installed.items() if "integrity" not in one and not one.get("inBundle")] == []
