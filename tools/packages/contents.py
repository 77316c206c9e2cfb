"""What of all that the freezer finds goes into the program: read by packaging/canal-desktop.spec."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from tools.packages.elf import is_elf, needed_libraries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES = ("de", "fr", "es", "pt_BR", "zh_CN", "ja", "ko", "ar")
"""Of the program besides English: Qt's own texts are taken along in these."""

HIDDEN_IMPORTS = (
    # Found by name while the program runs.
    "anyio._backends._asyncio",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "canal_desktop.storage.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "hunspell",
    "tree_sitter_typescript",
)

EXCLUDED_MODULES = (
    # Of Python: what only its own developers, other systems or windows of its own need.
    *("tkinter", "turtle", "turtledemo", "idlelib", "unittest", "doctest", "pdb", "pydoc", "lib2to3", "test"),
    *("curses", "readline", "nis", "crypt", "dbm", "sqlite3", "ensurepip", "venv", "distutils", "xmlrpc", "cgi"),
    # Of the libraries: command lines, old forms, plugins of checkers, web servers.
    *("openai.cli", "pydantic.v1", "pydantic.mypy", "mcp.cli"),
    *("pip", "setuptools", "pkg_resources", "wheel", "PyInstaller", "pygments.formatters", "pygments.styles"),
    # Of Qt.
    *(f"PySide6.{name}" for name in ("QtQml", "QtQuick", "QtQuickWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtTest")),
    *(f"PySide6.{name}" for name in ("QtSql", "QtPrintSupport", "QtDesigner", "QtHelp", "QtUiTools", "QtXml")),
)

KEPT_PLUGINS = frozenset(
    (
        *("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen"),
        *("platforms/qwindows", "platforms/qcocoa", "styles/qmodernwindowsstyle", "styles/qmacstyle"),
        *("platformthemes/qxdgdesktopportal", "xcbglintegrations/qxcb-egl-integration"),
        "xcbglintegrations/qxcb-glx-integration",
        *("wayland-shell-integration/xdg-shell", "wayland-graphics-integration-client/qt-plugin-wayland-egl"),
        *("wayland-decoration-client/adwaita", "wayland-decoration-client/bradient"),
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        *("iconengines/qsvgicon", "imageformats/qsvg", "imageformats/qgif", "imageformats/qjpeg"),
        *("imageformats/qwebp", "imageformats/qico"),
    )
)
"""Qt's plugins that the program uses: folder and name, the same on all systems but for "lib" and the ending."""

UNWANTED_ENDINGS = (".pyi", "/py.typed", ".ts", ".h", ".dist-info/INSTALLER", ".dist-info/REQUESTED")

KEPT_FROM_SYSTEM = re.compile(r"libpython3\.\d+\.so")
"""All else that lies outside Python's packages comes from the system on Linux, where it is kept up to date."""

_PLUGIN = re.compile(r"(?:^|/)PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/]+?)\.(?:so|dll|dylib)$")
_QT_TEXT = re.compile(r"(?:^|/)PySide6/(?:Qt/)?translations/(?P<name>[^/]+)$")
_QT_LIBRARY = re.compile(r"(?:^|/)PySide6/(?:Qt/lib/)?(?P<name>lib[^/]+)$")


class Entry(NamedTuple):
    """One line of the freezer's lists.

    Attributes:
        target: the path inside the program.
        source: the file it is made from; for a link, what it leads to.
        kind: BINARY, EXTENSION, DATA, SYMLINK, DEPENDENCY.
    """

    target: str
    source: str
    kind: str


def choose(
    entries: Iterable[tuple[str, str, str]], packages: Path, system: str = sys.platform
) -> list[tuple[str, str, str]]:
    """Those of the freezer's entries that the program needs.

    Args:
        entries: target, source and kind of each.
        packages: the folder of Python's packages in the environment that is frozen; on Linux, what is not below is the
            system's.
        system: as in sys.platform.
    """
    kept = [entry for one in entries if _is_wanted(entry := Entry(*one))]
    if system != "linux":
        # The freezer knows there which libraries are the system's; links are parts of frameworks, which are whole.
        return [(*entry,) for entry in kept]
    kept = [entry for entry in kept if entry.kind != "BINARY" or _is_brought_along(entry, packages)]
    kept = [entry for entry in kept if entry.kind != "SYMLINK" or _target(entry) in {one.target for one in kept}]
    reached = _reached(kept)
    kept = [entry for entry in kept if not _QT_LIBRARY.search(_posix(entry.target)) or _name(entry.target) in reached]
    there = {entry.target for entry in kept}
    return [(*entry,) for entry in kept if entry.kind != "SYMLINK" or _target(entry) in there]


def notes_of_packages(lock: Path, packages: Path) -> list[tuple[str, str]]:
    """The notes (METADATA, licences) of the packages that a lock names, which Help > Licences reads; sources, targets.

    Args:
        lock: lines `name==version`.
        packages: the folder of Python's packages.
    """
    named = set(re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    return [
        (str(folder), folder.name)
        for folder in sorted(packages.glob("*.dist-info"))
        if re.sub(r"[-_.]+", "-", folder.name.partition("-")[0]).lower() in named
    ]


def _is_wanted(entry: Entry) -> bool:
    target = _posix(entry.target)
    if plugin := _PLUGIN.search(target):
        return f"{plugin['folder']}/{plugin['name']}" in KEPT_PLUGINS
    if text := _QT_TEXT.search(target):
        return text["name"] in {f"qtbase_{code}.qm" for code in LANGUAGES}
    return not ("/qml/" in target or "/typesystems/" in target or target.endswith(UNWANTED_ENDINGS))


def _is_brought_along(entry: Entry, packages: Path) -> bool:
    """Whether a library comes from Python's packages, or is one that the system does not have."""
    if Path(entry.source).resolve().is_relative_to(packages.resolve()):
        return True
    return KEPT_FROM_SYSTEM.match(_name(_posix(entry.target))) is not None


def _reached(entries: Iterable[Entry]) -> set[str]:
    """Names of the libraries that any extension or plugin asks for, directly or through others."""
    files = {_name(one.target): Path(one.source) for one in entries if one.kind in {"BINARY", "EXTENSION"}}
    todo = [name for one in entries if one.kind == "EXTENSION" for name in (_name(one.target),)]
    todo += [_name(one.target) for one in entries if _PLUGIN.search(_posix(one.target))]
    seen: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += _asked_of(files.get(name))
    return seen


def _asked_of(path: Path | None) -> Iterator[str]:
    if path is not None and path.is_file() and is_elf(path):
        yield from needed_libraries(path)


def _target(link: Entry) -> str:
    """Where a link inside the program leads to."""
    return str(PurePosixPath(link.source)) if "/" in link.source else str(Path(link.target).parent / link.source)


def _posix(path: str) -> str:
    return path.replace("\\", "/")


def _name(path: str) -> str:
    return PurePosixPath(_posix(path)).name
