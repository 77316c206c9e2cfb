"""Write the list of all parts as CycloneDX 1.6 (a software bill of materials), from the lock: the same each time."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from canal_desktop import __version__
from canal_desktop.app.licences import bundled, found_licences, normal_name
from tools.packages.notices import RESOURCES, ROOT, UNKNOWN_TERMS, compiled_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.metadata import Distribution

    from canal_desktop.app.licences import Licence

LOCK = ROOT / "requirements.lock"
OWN_REF = "canal-desktop"
SPDX = frozenset(
    (
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CDLA-Permissive-2.0", "FTL"),
        *("GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "HPND", "HPND-sell-variant", "ICU", "IJG", "Imlib2"),
        *("ISC", "LGPL-2.1-or-later", "LGPL-3.0-only", "LLVM-exception", "MIT", "MIT-0", "MPL-1.1", "MPL-2.0"),
        *("PSF-2.0", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "X11", "Zlib", "libpng-2.0", "libtiff"),
    )
)
"""The names of terms that are known to be those of SPDX; others are written as they are."""

_ENTRY = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+?))? \\$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """One package of the lock: where it is needed ("" everywhere), and the SHA-256 sums of the archives it may be."""

    name: str
    version: str
    marker: str
    sums: tuple[str, ...]


def read_lock(text: str) -> list[Locked]:
    """The packages of a lock, in its order."""
    found: list[Locked] = []
    for line in text.splitlines():
        if entry := _ENTRY.match(line):
            found.append(Locked(entry["name"], entry["version"], entry["marker"] or "", ()))
        elif sums := _HASH.findall(line):
            found[-1] = found[-1]._replace(sums=(*found[-1].sums, *sums))
    return found


def write_sbom(python: Path, into: Path) -> None:
    """Write the list for all systems; what is installed for that interpreter adds terms and what needs what.

    Args:
        python: the interpreter of an environment with the packages of requirements.lock.
        into: the file to write; the name should end in `.cdx.json`.

    Raises:
        subprocess.CalledProcessError: it could not be made; the reason is in the error output.
    """
    subprocess.run([str(python), "-m", "tools.packages.sbom", str(into.absolute())], cwd=ROOT, check=True)


def sbom(variables: Mapping[str, str]) -> dict[str, Any]:
    """The list for the environment of this process; a time is in it only if SOURCE_DATE_EPOCH says one."""
    lock = LOCK.read_bytes()
    packages = read_lock(lock.decode())
    installed = bundled()
    works = found_licences(RESOURCES)
    terms = {normal_name(one.name): one for one in works if not one.of}
    components = [_package(one, terms.get(one.name), installed.get(one.name), works) for one in packages]
    components += [_work(one) for one in works if not one.of and normal_name(one.name) not in installed]
    own = {"type": "application", "bom-ref": OWN_REF, "name": "Canal Desktop", "version": __version__}
    metadata: dict[str, Any] = {"component": {**own, "licenses": _terms("MIT")}, "lifecycles": [{"phase": "build"}]}
    if epoch := variables.get("SOURCE_DATE_EPOCH"):
        metadata["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    number = uuid.uuid5(uuid.NAMESPACE_OID, f"canal-desktop {__version__} {hashlib.sha256(lock).hexdigest()}")
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": metadata,
        "components": components,
        "dependencies": list(_dependencies(packages, installed)),
    }


def _package(
    one: Locked, terms: Licence | None, there: Distribution | None, works: tuple[Licence, ...]
) -> dict[str, Any]:
    purl = _purl("pypi", one.name, one.version)
    found: dict[str, Any] = {"type": "library", "bom-ref": purl, "name": one.name, "version": one.version, "purl": purl}
    if terms is not None:
        found |= _said(terms)
    found["hashes"] = [{"alg": "SHA-256", "content": digest} for digest in one.sums]
    if one.marker:
        found["properties"] = [{"name": "canal:only-where", "value": one.marker}]
    if there is not None and there.version != one.version:
        # Another version for another system; what is inside that one was not looked at.
        return found
    inside = [_work(work) for work in works if work.of == one.name]
    if there is not None:
        inside += [_part(purl, *part) for part in sorted(set(compiled_parts(there)))]
    if inside:
        found["components"] = inside
    return found


def _work(one: Licence) -> dict[str, Any]:
    found = {"type": "library", "bom-ref": f"work:{one.name}", "name": one.name, "version": one.version}
    return {**found, **_said(one)}


def _part(outer: str, name: str, version: str, terms: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{outer}#{name}@{version}",
        "name": name,
        "version": version,
    }
    if terms != UNKNOWN_TERMS:
        found["licenses"] = _terms(terms)
    return found


def _said(one: Licence) -> dict[str, Any]:
    said: dict[str, Any] = {"licenses": _terms(one.terms)} if one.terms else {}
    if one.where:
        said["externalReferences"] = [{"type": "vcs" if "git" in one.where else "website", "url": one.where}]
    return said


def _terms(text: str) -> list[dict[str, Any]]:
    words = set(re.findall(r"[A-Za-z0-9.+-]+", text)) - {"AND", "OR", "WITH"}
    if words <= SPDX and not re.search(r"[^A-Za-z0-9.+() -]", text):
        return [{"expression": text}]
    return [{"license": {"name": text}}]


def _purl(kind: str, name: str, version: str) -> str:
    return f"pkg:{kind}/{name}@{version}"


def _dependencies(packages: list[Locked], installed: Mapping[str, Distribution]) -> Iterator[dict[str, Any]]:
    refs = [(one.name, _purl("pypi", one.name, one.version)) for one in packages]
    needed = {name: set(_needs(one)) for name, one in installed.items()}
    inner = {other for names in needed.values() for other in names}
    yield {"ref": OWN_REF, "dependsOn": sorted(ref for name, ref in refs if name not in inner)}
    for name, ref in refs:
        yield {"ref": ref, "dependsOn": sorted(other for needs, other in refs if needs in needed.get(name, ()))}


def _needs(one: Distribution) -> Iterator[str]:
    for line in one.requires or ():
        if match := re.match(r"[A-Za-z0-9._-]+", line):
            yield normal_name(match[0])


if __name__ == "__main__":
    content = json.dumps(sbom(os.environ), ensure_ascii=False, indent=1)
    Path(sys.argv[1]).write_text(content + "\n", encoding="utf-8", newline="\n")
