"""What the program and its tests need from the system, and the names of the packages that bring it."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Need(NamedTuple):
    """One thing that must be there.

    Attributes:
        thing: a soname, the name of a program, or a name in FILE_PLACES.
        apt: names of the package in Debian and Ubuntu, the newest first; the last one is understood everywhere.
        dnf: its name in Fedora.
        pacman: its name in Arch.
    """

    thing: str
    apt: tuple[str, ...]
    dnf: str
    pacman: str


LIBRARIES = (
    Need("libGL.so.1", ("libgl1",), "libglvnd-glx", "libglvnd"),
    Need("libEGL.so.1", ("libegl1",), "libglvnd-egl", "libglvnd"),
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "glib2", "glib2"),
    Need("libfontconfig.so.1", ("libfontconfig1",), "fontconfig", "fontconfig"),
    Need("libdbus-1.so.3", ("libdbus-1-3",), "dbus-libs", "dbus"),
    Need("libgssapi_krb5.so.2", ("libgssapi-krb5-2",), "krb5-libs", "krb5"),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), "libxcb", "libxcb"),
)
"""What Qt loads from the system. A test compares it with what the locked Qt really asks for."""

BROUGHT_ALONG = frozenset(
    (
        "ld-linux-x86-64.so.2",
        "ld-linux-aarch64.so.1",
        "libc.so.6",
        "libdl.so.2",
        "libgcc_s.so.1",
        "libm.so.6",
        "libpthread.so.0",
        "libresolv.so.2",
        "librt.so.1",
        "libstdc++.so.6",
        "libz.so.1",
        "libzstd.so.1",
        "libX11-xcb.so.1",
        "libX11.so.6",
        "libbrotlicommon.so.1",
        "libbrotlidec.so.1",
        "libfreetype.so.6",
        "libgthread-2.0.so.0",
        "libxcb-glx.so.0",
        "libxcb-image.so.0",
        "libxcb-randr.so.0",
        "libxcb-render-util.so.0",
        "libxcb-render.so.0",
        "libxcb-shm.so.0",
        "libxcb-sync.so.1",
        "libxcb-util.so.1",
        "libxcb-xfixes.so.0",
        "libxcb-xkb.so.1",
        "libxcb.so.1",
        "libxkbcommon.so.0",
    )
)
"""Sonames that Qt asks for too and that are in every system or come as dependencies of the packages above."""

TEST_PROGRAMS = (
    Need("Xvfb", ("xvfb",), "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("xauth", ("xauth",), "xorg-x11-xauth", "xorg-xauth"),
    Need("openbox", ("openbox",), "openbox", "openbox"),
    Need("xdotool", ("xdotool",), "xdotool", "xdotool"),
    # Of the tests under Wayland; swaymsg and wl-paste come along.
    Need("sway", ("sway",), "sway", "sway"),
    Need("grim", ("grim",), "grim", "grim"),
    Need("wl-copy", ("wl-clipboard",), "wl-clipboard", "wl-clipboard"),
    # In newer releases `dbus` brings the packages these three are split into.
    Need("dbus-daemon", ("dbus",), "dbus-daemon", "dbus"),
    Need("dbus-run-session", ("dbus",), "dbus-daemon", "dbus"),
    Need("dbus-send", ("dbus",), "dbus-tools", "dbus"),
    Need("gnome-keyring-daemon", ("gnome-keyring",), "gnome-keyring", "gnome-keyring"),
    # These compile and sign installers for Windows.
    Need("makensis", ("nsis",), "mingw32-nsis", "nsis"),
    Need("wixl", ("wixl",), "msitools", "msitools"),
    Need("osslsigncode", ("osslsigncode",), "osslsigncode", "osslsigncode"),
)
"""Programs that tests start: on a screen, but for the last ones."""

TEST_FILES = (
    Need("at-spi-bus-launcher", ("at-spi2-core",), "at-spi2-core", "at-spi2-core"),
    Need("python3-gi", ("python3-gi",), "python3-gobject", "python-gobject"),
    Need("Atspi-2.0.typelib", ("gir1.2-atspi-2.0",), "at-spi2-core", "at-spi2-core"),
)
"""What tests on a screen use and no PATH leads to."""

FILE_PLACES = {
    "at-spi-bus-launcher": ("usr/libexec/{}", "usr/libexec/*/{}", "usr/lib/{}", "usr/lib/at-spi2*/{}"),
    "python3-gi": ("usr/lib*/python3*/*-packages/gi/__init__.py",),
    "libqca-ossl.so": ("usr/lib*/qca-qt5/crypto/{}", "usr/lib*/*/qca-qt5/crypto/{}", "usr/lib*/qt5/plugins/crypto/{}"),
    "Atspi-2.0.typelib": ("usr/lib*/girepository-1.0/{}", "usr/lib*/*/girepository-1.0/{}"),
}
"""Where systems keep them: patterns of paths below the root; {} stands for the name."""


def can_load(soname: str) -> bool:
    """Whether the system's loader finds a library and all that it needs itself."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def can_run(program: str) -> bool:
    """Whether a program is on the PATH."""
    return shutil.which(program) is not None


def has_file(name: str) -> bool:
    """Whether a thing of FILE_PLACES is in any of its places."""
    root = Path("/")
    return any(next(root.glob(place.format(name)), None) for place in FILE_PLACES[name])


def missing(needs: Iterable[Need], is_there: Callable[[str], bool]) -> list[Need]:
    """The needs that are not met, in the table's order."""
    return [need for need in needs if not is_there(need.thing)]


def can_make_environments() -> bool:
    """Whether Python's own venv works; Debian leaves its larger half to a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("venv") is not None and importlib.util.find_spec("ensurepip") is not None


def venv_need(version: tuple[int, int] = sys.version_info[:2]) -> Need:
    """What brings venv to a Python of that version."""
    name = f"python{version[0]}.{version[1]}"
    return Need("the venv module", (f"{name}-venv",), name, "python")


def missing_for_program() -> list[Need]:
    """What the program needs and this system lacks."""
    lacking = missing(LIBRARIES, can_load) if sys.platform == "linux" else []
    if not can_make_environments():
        lacking.append(venv_need())
    return lacking


def missing_for_tests() -> list[Need]:
    """What tests need besides and this system lacks, most of them those on a screen; these run on Linux only."""
    if sys.platform != "linux":
        return []
    return missing(TEST_PROGRAMS, can_run) + missing(TEST_FILES, has_file)
