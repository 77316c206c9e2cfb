"""The list of all parts: it fits the schema of CycloneDX, has all that the lock has, and is the same each time."""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from canal_desktop import __version__
from tools.packages.sbom import LOCK, SPDX, read_lock, sbom, write_sbom

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = Path(__file__).parent / "schemas"


def schema(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(gzip.decompress((SCHEMAS / f"{name}.schema.json.gz").read_bytes()))
    return content


@pytest.fixture(scope="module")
def parts() -> dict[str, Any]:
    return sbom({})


def flat(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in components:
        yield one
        yield from flat(one.get("components", []))


def test_it_fits_the_schema(parts: dict[str, Any]) -> None:
    names = ("spdx", "jsf-0.82")
    registry = Registry().with_resources(
        (f"http://cyclonedx.org/schema/{name}{ending}", Resource.from_contents(schema(name)))
        for name in names
        for ending in (".SNAPSHOT.schema.json", ".schema.json")
    )
    validator = Draft7Validator(schema("bom-1.6"), registry=registry)
    assert [error.message for error in validator.iter_errors(parts)] == []
    wrong = {**parts, "components": [{"type": "engine", "name": "x"}]}
    assert list(validator.iter_errors(wrong)) != []


def test_everything_that_the_lock_names_is_in_it(parts: dict[str, Any]) -> None:
    text = LOCK.read_text(encoding="utf-8")
    packages = [one for one in parts["components"] if one.get("purl")]
    assert [(one["name"], one["version"]) for one in packages] == re.findall(r"(?m)^(\S+)==(\S+)", text)
    assert sum(len(one["hashes"]) for one in packages) == text.count("sha256:")
    marked = {one["name"] for one in packages if "properties" in one}
    assert {"pywin32", "secretstorage", "jeepney"} <= marked


def test_what_is_inside_packages_is_in_it_with_its_terms(parts: dict[str, Any]) -> None:
    inside = {one["name"]: one for one in flat(parts["components"])}
    assert inside["OpenSSL in cryptography"]["version"] == "4.0.3"
    assert inside["libpng in Qt"]["licenses"] == [{"expression": "libpng-2.0"}]
    assert inside["Lucide"]["licenses"] == [{"expression": "ISC"}]
    assert "asn1_derive" in inside


def test_every_reference_is_there_and_bears_one_name_only(parts: dict[str, Any]) -> None:
    refs = [parts["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in flat(parts["components"]))]
    assert len(set(refs)) == len(refs)
    used = {ref for one in parts["dependencies"] for ref in (one["ref"], *one["dependsOn"])}
    assert used <= set(refs)
    needs = {one["ref"]: one["dependsOn"] for one in parts["dependencies"]}
    httpx2 = next(ref for ref in needs if ref.startswith("pkg:pypi/httpx2@"))
    assert any(httpx2 in refs for ref, refs in needs.items() if ref.startswith("pkg:pypi/openai@"))


def test_names_of_terms_are_those_of_spdx() -> None:
    known = set(schema("spdx")["enum"])
    assert SPDX - known == set()


def test_it_is_the_same_each_time_and_has_no_time_but_the_one_of_the_source(
    tmp_path: Path, parts: dict[str, Any]
) -> None:
    write_sbom(Path(sys.executable), tmp_path / "canal.cdx.json")
    assert json.loads((tmp_path / "canal.cdx.json").read_text(encoding="utf-8")) == parts
    assert "timestamp" not in parts["metadata"]
    assert sbom({"SOURCE_DATE_EPOCH": "1790000000"})["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"


def test_it_names_the_program_and_its_version(parts: dict[str, Any]) -> None:
    own = parts["metadata"]["component"]
    assert (own["name"], own["version"]) == ("Canal Desktop", __version__)


def test_a_lock_is_read_with_markers_and_sums() -> None:
    text = "a-b==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:" + "0" * 64 + "\n"
    assert [tuple(one) for one in read_lock(text)] == [("a-b", "1.0", "sys_platform == 'win32'", ("0" * 64,))]
