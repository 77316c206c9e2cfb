"""The licences of what the program is made of, as its packages bring them. Reads the disk: to be called in a thread."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OWN_NAME = "canal-desktop"
TREE = Path(__file__).parents[2]

BESIDES: tuple[tuple[str, str, str], ...] = (
    ("Lucide", "ISC", "icons/LICENSE"),
    ("MathJax", "Apache-2.0", "typeset/LICENSE.mathjax"),
    ("Pele", "", "typeset/LICENSE.pele"),
    (tr("Dictionary en_US"), "MIT, BSD", "dictionaries/LICENSE-en_US.txt"),
)
"""What comes with the program and is no package: its name, its terms, and the text below the resources."""

QT_NOTE = tr("""Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.""")  # noqa: E501 - as a translator reads it
OF_QT = re.compile(r"pyside6|shiboken6", re.IGNORECASE)
LONGEST_TERMS = 100
"""Characters; some packages have the whole licence there."""
NO_TEXT = tr("The package brings no text of its licence.")

_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?([^;]*)(?:;(.*))?")
_EXTRA = re.compile(r"""extra\s*==\s*['"]([^'"]+)['"]""")
_LICENCE_FILE = re.compile(r"/licen[cs]es/|(?:LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Licence:
    """A package or another piece: its version, the terms in a few words ("" unknown), and the text of the licence."""

    name: str
    version: str
    terms: str
    text: str


def licences(resources: Path) -> tuple[Licence, ...]:
    """All of them, by name; resources is the folder of the program's own files."""
    found = [_licence(one) for one in _bundled()]
    found += [_besides(name, terms, resources / path) for name, terms, path in BESIDES if (resources / path).is_file()]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def _bundled() -> list[Distribution]:
    """The packages that the program needs, and those that these need, as far as they are there."""
    found: dict[str, Distribution] = {}
    waiting = list(_own_requirements())
    while waiting:
        match = _REQUIREMENT.match(waiting.pop())
        if match is None:
            continue
        key = re.sub(r"[-_.]+", "-", match[1]).lower()
        extras = {extra.strip() for extra in (match[2] or "").split(",")} - {""}
        if key in found and not extras:
            continue
        try:
            found[key] = distribution(match[1])
        except PackageNotFoundError:
            # Made for other systems only.
            continue
        waiting += _needed(found[key].requires or (), extras)
    return list(found.values())


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


def _licence(one: Distribution) -> Licence:
    name = one.metadata["Name"]
    named = (file.as_posix() for file in one.files or ())
    paths = [Path(str(one.locate_file(file))) for file in named if ".dist-info/" in file and _LICENCE_FILE.search(file)]
    texts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in paths if path.is_file()]
    if OF_QT.match(name):
        texts.insert(0, QT_NOTE)
    return Licence(name, one.version, _terms(one), "\n\n\n".join(dict.fromkeys(texts)) or NO_TEXT)


def _terms(one: Distribution) -> str:
    """The terms as the package names them, in one line."""
    named = next((one.metadata[field] for field in ("License-Expression", "License") if field in one.metadata), "")
    if named not in {"", "UNKNOWN"} and "\n" not in named and len(named) < LONGEST_TERMS:
        return str(named)
    kinds = [line.rpartition("::")[2].strip() for line in one.metadata.get_all("Classifier") or () if "License" in line]
    return ", ".join(kinds)


def _besides(name: str, terms: str, path: Path) -> Licence:
    return Licence(name, "", terms, path.read_text(encoding="utf-8", errors="replace").strip())
