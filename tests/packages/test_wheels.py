"""The lock can be installed on every system that packages are made for, from wheels alone; needs a network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import parse_wheel_filename
from packaging.version import Version

from tools.packages import macos
from tools.packages.sbom import LOCK, read_lock

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not os.environ.get("CANAL_PACKAGES"), reason="asks the network: python3 run.py test-packages"
)


class System(NamedTuple):
    """A system as markers and as names of wheels call it."""

    tag: str
    sys_platform: str
    os_name: str
    platform_system: str
    machine: str


SYSTEMS = (
    System("win_amd64", "win32", "nt", "Windows", "AMD64"),
    System("macosx_13_0_arm64", "darwin", "posix", "Darwin", "arm64"),
    System("macosx_13_0_x86_64", "darwin", "posix", "Darwin", "x86_64"),
    System("manylinux_2_34_x86_64", "linux", "posix", "Linux", "x86_64"),
)


def wanted(system: System, python: str) -> list[str]:
    """The lines of the lock that are for this system, with their sums."""
    environment = {
        "sys_platform": system.sys_platform,
        "os_name": system.os_name,
        "platform_system": system.platform_system,
        "platform_machine": system.machine,
        "python_version": python,
        "python_full_version": f"{python}.9",
    }
    lines = []
    for one in read_lock(LOCK.read_text(encoding="utf-8")):
        line = f"{one.name}=={one.version}"
        marker = Requirement(f"{line} ; {one.marker}").marker if one.marker else None
        if marker is None or marker.evaluate(environment):
            lines.append(" ".join([line, *(f"--hash=sha256:{digest}" for digest in one.sums)]))
    return lines


def chosen(system: System, python: str, folder: Path) -> list[str]:
    """Names of the wheels that pip would install there."""
    lock, report = folder / "lock", folder / "report.json"
    lines = wanted(system, python)
    lock.write_text("\n".join(lines) + "\n", encoding="utf-8")
    older = [system.tag]
    if system.sys_platform == "linux":
        older = [f"manylinux_2_{minor}_x86_64" for minor in range(34, 16, -1)] + ["manylinux2014_x86_64"]
    tags = [word for tag in older for word in ("--platform", tag)]
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--no-deps", "--quiet"]
    command += ["--only-binary", ":all:", "--require-hashes", "--target", str(folder / "never"), *tags]
    command += ["--python-version", python, "--implementation", "cp", "--report", str(report), "-r", str(lock)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    items = json.loads(report.read_text(encoding="utf-8"))["install"]
    assert len(items) == len(lines)
    return [item["download_info"]["url"].rpartition("/")[2].partition("#")[0] for item in items]


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("system", SYSTEMS, ids=[one.tag for one in SYSTEMS])
def test_every_package_has_a_wheel_for_it(system: System, tmp_path: Path) -> None:
    names = chosen(system, "3.11", tmp_path)
    assert all(name.endswith(".whl") for name in names)
    assert any(name.startswith("pyside6_essentials") for name in names)
    if system.sys_platform == "darwin":
        tags = [tag for name in names for tag in parse_wheel_filename(name)[3]]
        mac = [tag.platform.split("_")[1:3] for tag in tags if tag.platform.startswith("macosx")]
        oldest = max(Version(".".join(parts)) for parts in mac)
        assert Version(macos.info()["LSMinimumSystemVersion"]) >= oldest
