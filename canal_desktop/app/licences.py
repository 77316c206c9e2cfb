"""The licences of what the program is made of, as its packages bring them. Reads the disk: to be called in a thread."""

from __future__ import annotations

import json
import platform
import re
import sysconfig
import tomllib
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OWN_NAME = "canal-desktop"
TREE = Path(__file__).parents[2]

FOLDER = "licences"
"""Below the resources: the texts that no package brings, and the table of what they belong to."""
INDEX = "index.json"
"""In the folder of licences that a build puts beside the program: what `licences` found when it was built."""

QT_NOTE = tr("""Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.""")  # noqa: E501 - as a translator reads it
OF_QT = re.compile(r"pyside6|shiboken6", re.IGNORECASE)
LONGEST_TERMS = 100
"""Characters; some packages have the whole licence there."""
NAMES = {"Dictionary en_US": tr("Dictionary en_US")}
"""Pieces that have a name of their own in each language."""
NO_TEXT = tr("The package brings no text of its licence.")

_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?([^;]*)(?:;(.*))?")
_EXTRA = re.compile(r"""extra\s*==\s*['"]([^'"]+)['"]""")
_LICENCE_FILE = re.compile(
    r"\.dist-info/(?:.*/)?licen[cs]es/|(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE)[^/]*(?<!\.py)(?<!\.pyc)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Licence:
    """A package or another piece: its version, the terms in a few words ("" unknown), and the text of the licence.

    `of` is the package that a piece comes in, `where` the address of its source code; "" where that is not known.
    """

    name: str
    version: str
    terms: str
    text: str
    of: str = ""
    where: str = ""


def licences(resources: Path) -> tuple[Licence, ...]:
    """All of them, by name; resources is the folder of the program's own files."""
    # In a built program the packages have left their metadata behind.
    built = next((folder for folder in resources.parents[:2] if (folder / FOLDER / INDEX).is_file()), None)
    found = found_licences(resources) if built is None else _read_index(built / FOLDER)
    return tuple(sorted(map(_in_own_words, found), key=lambda one: one.name.casefold()))


def _in_own_words(one: Licence) -> Licence:
    """What the user's language says otherwise."""
    text = f"{QT_NOTE}\n\n\n{one.text}" if OF_QT.match(one.name) else one.text
    return replace(one, name=NAMES.get(one.name, one.name), text=text)


def found_licences(resources: Path) -> tuple[Licence, ...]:
    """All of them, by name and in English, from the metadata of the packages that are installed."""
    table = _table(resources)
    packages = bundled()
    found = [package_licence(one, _own_texts(table, key, one.version, resources)) for key, one in packages.items()]
    for piece in table.get("piece", ()):
        if piece.get("of", "") in {"", *packages}:
            found += _piece(piece, resources)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def bundled() -> dict[str, Distribution]:
    """The packages that the program needs, and those that these need, as far as they are there; by normal name."""
    found: dict[str, Distribution] = {}
    waiting = list(_own_requirements())
    while waiting:
        match = _REQUIREMENT.match(waiting.pop())
        if match is None:
            continue
        key = normal_name(match[1])
        extras = {extra.strip() for extra in (match[2] or "").split(",")} - {""}
        if key in found and not extras:
            continue
        try:
            found[key] = distribution(match[1])
        except PackageNotFoundError:
            # Made for other systems only.
            continue
        waiting += _needed(found[key].requires or (), extras)
    return found


def normal_name(name: str) -> str:
    """A package's name as locks write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(requirements: Iterable[str], extras: set[str]) -> list[str]:
    needed = []
    for line in requirements:
        extra = _EXTRA.search(line)
        if extra is None or extra[1] in extras:
            needed.append(line)
    return needed


def _own_requirements() -> Sequence[str]:
    try:
        return distribution(OWN_NAME).requires or ()
    except PackageNotFoundError:
        # Started from the source tree.
        pass
    try:
        content = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))
    except OSError:
        return ()
    requirements: list[str] = content["project"]["dependencies"]
    return requirements


def _table(resources: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((resources / FOLDER / "pieces.toml").read_text(encoding="utf-8"))
    except OSError:
        return {}


def _own_texts(table: dict[str, Any], key: str, version: str, resources: Path) -> list[str]:
    """Texts of the program for a package; "{version}" and "{series}" in them are the package's."""
    series = ".".join(version.split(".")[:2])
    texts = [_read(resources / FOLDER / name) for name in table.get("texts", {}).get(key, ())]
    return [text.replace("{version}", version).replace("{series}", series) for text in texts if text]


def package_licence(one: Distribution, own_texts: Sequence[str] = ()) -> Licence:
    """What a package says of its terms, with texts of ours behind its own."""
    name = one.metadata["Name"]
    named = (file.as_posix() for file in one.files or ())
    paths = [Path(str(one.locate_file(file))) for file in named if _LICENCE_FILE.search(file)]
    texts = [_read(path) for path in paths if path.is_file()]
    text = "\n\n\n".join(dict.fromkeys([*texts, *own_texts])) or NO_TEXT
    return Licence(name, one.version, _terms(one), text, where=_source(one))


def _terms(one: Distribution) -> str:
    """The terms as the package names them, in one line."""
    named = next((one.metadata[field] for field in ("License-Expression", "License") if field in one.metadata), "")
    if named not in {"", "UNKNOWN"} and "\n" not in named and len(named) < LONGEST_TERMS:
        return str(named)
    kinds = [line.rpartition("::")[2].strip() for line in one.metadata.get_all("Classifier") or () if "License" in line]
    return ", ".join(kinds)


def _source(one: Distribution) -> str:
    """The address of the source code as the package names it, else of its page."""
    urls = {}
    for line in one.metadata.get_all("Project-URL") or ():
        label, _comma, url = line.partition(",")
        urls[label.strip().casefold()] = url.strip()
    wanted = ("source", "source code", "repository", "code", "homepage")
    page = str(one.metadata["Home-page"]) if "Home-page" in one.metadata else ""
    return next((urls[label] for label in wanted if label in urls), page)


def _piece(piece: dict[str, Any], resources: Path) -> list[Licence]:
    texts = [_read(resources / FOLDER / name) for name in piece["texts"]]
    if not any(texts):
        return []
    version = piece.get("version", "")
    if version == "{python}":
        version = platform.python_version()
        # A Python for Windows names there what was built into it.
        texts = [_read(Path(sysconfig.get_path("stdlib")).parent / "LICENSE.txt") or texts[0]]
    text = "\n\n\n".join(text for text in texts if text)
    return [Licence(piece["name"], version, piece["terms"], text, piece.get("of", ""), piece.get("where", ""))]


def _read(path: Path) -> str:
    """The text of a file, "" if there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _read_index(folder: Path) -> tuple[Licence, ...]:
    entries = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    texts = {name: _read(folder / name) for name in {entry["file"] for entry in entries}}
    return tuple(
        Licence(entry["name"], entry["version"], entry["terms"], texts[entry["file"]], entry["of"], entry["where"])
        for entry in entries
    )
