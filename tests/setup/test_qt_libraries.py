"""The table of system libraries is what the locked Qt really asks for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tools.packages.elf import needed_libraries
from tools.setup.needs import BROUGHT_ALONG, LIBRARIES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's libraries")

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus", "QtSvg")
PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "platforms/libqminimal.so",
    "imageformats/libqsvg.so",
    "iconengines/libqsvgicon.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)


def packages_folder() -> Path:
    return Path(str(distribution("pyside6-essentials").locate_file("")))


def starting_points() -> list[Path]:
    qt = packages_folder() / "PySide6"
    return [*(qt / f"{name}.abi3.so" for name in MODULES), *(qt / "Qt" / "plugins" / name for name in PLUGINS)]


def asked_for() -> dict[str, str]:
    """Sonames asked of the system, each with a file that asks; what Qt brings itself is followed, not listed."""
    own = {path.name: path for path in packages_folder().glob("PySide6/Qt/lib/*.so*")}
    own |= {
        path.name: path for folder in ("PySide6", "shiboken6") for path in packages_folder().glob(f"{folder}/*.so*")
    }
    todo, seen, asked = starting_points(), set(), {}
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        for soname in needed_libraries(path):
            if soname in own:
                todo.append(own[soname])
            else:
                asked[soname] = path.name
    return asked


def test_every_starting_point_is_part_of_the_locked_qt() -> None:
    assert [path for path in starting_points() if not path.exists()] == []


def test_qt_asks_the_system_for_nothing_that_the_table_does_not_name() -> None:
    asked = asked_for()
    listed = {need.thing for need in LIBRARIES} | BROUGHT_ALONG
    assert {soname: by for soname, by in asked.items() if soname not in listed} == {}


def test_the_table_names_nothing_that_qt_does_not_ask_for() -> None:
    assert {need.thing for need in LIBRARIES} - asked_for().keys() == set()


def test_here_every_library_is_found_down_to_the_last() -> None:
    ldd = shutil.which("ldd")
    if ldd is None:
        pytest.skip("ldd is not installed")
    done = subprocess.run([ldd, *map(str, starting_points())], check=False, capture_output=True, text=True, timeout=120)
    assert "libQt6Core.so.6" in done.stdout
    assert [line.strip() for line in done.stdout.splitlines() if "not found" in line] == []
