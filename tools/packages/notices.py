"""Write THIRD-PARTY.md and the texts of all licences, for a build to carry."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.licences import FOLDER, INDEX, NO_TEXT, bundled, found_licences, package_licence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.metadata import Distribution

    from canal_desktop.app.licences import Licence

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
DOCUMENT = "THIRD-PARTY.md"
UNKNOWN_TERMS = "see the package"
FREEZERS_TERMS = "GPL-2.0-or-later WITH Bootloader-exception"
"""What is made with it may be under any terms; its metadata leaves that out."""
INTRODUCTION = """\
# What Canal Desktop is made of

Canal Desktop itself is under the MIT licence. It carries the works below, each under terms of its own. The texts are in
the folder `licences` beside this file, and in the program under Settings, About.

Qt and Qt for Python are used under the LGPL, version 3: `licences/{qt}` says where their source code is and how to
replace them.
"""


def write_notices(python: Path, into: Path) -> None:
    """Write THIRD-PARTY.md and the folder of texts for what that interpreter's environment has of the program's needs.

    Args:
        python: the interpreter of an environment with the packages of requirements.lock.
        into: the folder to write into, made if it is not there. A built program shows these texts in its settings
            if that is the folder that holds `resources`, or the one above.

    Raises:
        subprocess.CalledProcessError: a package has no text; it is named in the error output.
    """
    subprocess.run([str(python), "-m", "tools.packages.notices", str(into.absolute())], cwd=ROOT, check=True)


def write_here(into: Path) -> None:
    """The same for the environment of this process.

    Raises:
        ValueError: a package or a piece has no text.
    """
    found = with_freezer(found_licences(RESOURCES))
    lacking = [one.name for one in found if NO_TEXT in one.text]
    if lacking:
        raise ValueError(f"no text of a licence: {', '.join(lacking)}; see resources/{FOLDER}/pieces.toml")
    folder = into / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for one in found:
        name = f"{re.sub(r'[^A-Za-z0-9._+-]+', '-', one.name).strip('-')}.txt"
        (folder / name).write_text(one.text + "\n", encoding="utf-8", newline="\n")
        entries.append({**fields(one), "file": name})
    index = json.dumps(entries, ensure_ascii=False, indent=1)
    (folder / INDEX).write_text(index + "\n", encoding="utf-8", newline="\n")
    (into / DOCUMENT).write_text("\n".join(_document(entries)) + "\n", encoding="utf-8", newline="\n")


def with_freezer(found: Sequence[Licence]) -> list[Licence]:
    """The works, by name, with the freezer where there is one: its starter is the file of a frozen program."""
    try:
        freezer = [replace(package_licence(distribution("pyinstaller")), terms=FREEZERS_TERMS)]
    except PackageNotFoundError:
        freezer = []
    return sorted([*found, *freezer], key=lambda one: one.name.casefold())


def fields(one: Licence) -> dict[str, str]:
    """What is known of a work beside its text."""
    return {"name": one.name, "version": one.version, "terms": one.terms, "of": one.of, "where": one.where}


def _document(entries: Sequence[dict[str, str]]) -> Iterator[str]:
    qt = next((entry["file"] for entry in entries if entry["name"] == "PySide6_Essentials"), INDEX)
    yield INTRODUCTION.format(qt=qt)
    yield "| work | version | terms | text | source code |"
    yield "| --- | --- | --- | --- | --- |"
    for entry in entries:
        terms = entry["terms"].replace("|", "/")
        text = f"[{entry['file']}]({FOLDER}/{entry['file']})"
        yield f"| {entry['name']} | {entry['version']} | {terms} | {text} | {entry['where']} |"
    for name, one in sorted(bundled().items()):
        parts = list(compiled_parts(one))
        if parts:
            yield f"\n## Compiled into {name}\n"
            yield from (f"- {part} {version}: {terms}" for part, version, terms in parts)


def compiled_parts(one: Distribution) -> Iterator[tuple[str, str, str]]:
    """Name, version and terms of what a package says is compiled into it: it brings lists in CycloneDX's form."""
    for file in one.files or ():
        if ".dist-info/sboms/" in file.as_posix() and file.name.endswith(".json"):
            content = json.loads(Path(str(one.locate_file(file))).read_text(encoding="utf-8"))
            for part in content.get("components", ()):
                yield part["name"], part.get("version", ""), _expression(part) or UNKNOWN_TERMS


def _expression(part: dict[str, list[dict[str, dict[str, str] | str]]]) -> str:
    named = []
    for entry in part.get("licenses") or ():
        licence = entry.get("license", {})
        inner = licence if isinstance(licence, dict) else {}
        named.append(str(entry.get("expression") or inner.get("id") or inner.get("name") or ""))
    return ", ".join(name for name in named if name)


if __name__ == "__main__":
    try:
        write_here(Path(sys.argv[1]))
    except ValueError as error:
        sys.exit(str(error))
