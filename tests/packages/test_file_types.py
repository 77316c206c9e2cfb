"""What desktops are told of the files that the program exports: names, first bytes, icon; each taken from real ones."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.exporting import ExportForm
from canal_desktop.exchange.own_json import json_pieces, jsonl_pieces
from tests.unit.storage.archives import archived
from tools.packages import linux_share, macos, windows
from tools.packages.facts import RECIPES

if TYPE_CHECKING:
    from pathlib import Path

JSON_TYPE, LINES_TYPE = "application/x-canal-desktop+json", "application/x-canal-desktop+jsonl"
SPACE = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
SOURCE = linux_share.LINUX / linux_share.MIME


def needs(*tools: str) -> pytest.MarkDecorator:
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(lacking), reason=f"not installed: {', '.join(lacking)}")


def types() -> dict[str, ET.Element]:
    return {str(one.get("type")): one for one in ET.parse(SOURCE).getroot().findall("mime-type", SPACE)}


def test_the_names_that_are_known_are_those_that_an_export_suggests() -> None:
    globs = {name: [str(one.get("pattern")) for one in kind.findall("glob", SPACE)] for name, kind in types().items()}
    assert globs == {JSON_TYPE: [f"*{ExportForm.JSON.ending}"], LINES_TYPE: [f"*{ExportForm.JSONL.ending}"]}


def test_the_program_says_that_it_opens_them_and_has_an_icon_for_them() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(linux_share.LINUX / "canal-desktop.desktop", encoding="utf-8")
    opened = entry["Desktop Entry"]["MimeType"].strip(";").split(";")
    assert opened == ["x-scheme-handler/canal", *types()]
    provided = [one.text for one in ET.parse(linux_share.LINUX / linux_share.METAINFO).iter("mediatype")]
    assert provided == opened
    for kind in types().values():
        icon = kind.find("icon", SPACE)
        assert icon is not None
        assert icon.get("name") == linux_share.FILE_ICON_NAME


def test_they_are_called_something_in_every_language() -> None:
    catalogues = (RECIPES.parent / "resources" / "translations").glob("canal_*.ts")
    languages = {catalogue.stem.removeprefix("canal_") for catalogue in catalogues}
    for kind in types().values():
        said = {
            one.get("{http://www.w3.org/XML/1998/namespace}lang"): one.text for one in kind.iterfind("comment", SPACE)
        }
        assert set(said) == {None, *languages}
        assert all("Canal" in str(text) for text in said.values())


def test_a_flatpak_may_hand_the_names_on_to_the_desktop() -> None:
    app = (RECIPES / "flatpak" / "com.canalapi.canal_desktop.yaml").stem
    assert f"{app}.xml" == linux_share.MIME_INSTALLED
    assert linux_share.FILE_ICON_NAME.startswith(f"{app}-")


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """The environment of a user who has the package's own types besides those of the system."""
    packages = tmp_path / "share" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copyfile(SOURCE, packages / linux_share.MIME_INSTALLED)
    variables = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "share"), "LC_ALL": "C.UTF-8"}
    command = ["update-mime-database", str(packages.parent)]
    done = subprocess.run(command, env=variables, check=True, capture_output=True, text=True)
    assert done.stdout + done.stderr == ""
    return variables


@needs("update-mime-database", "gio")
@pytest.mark.parametrize(
    ("name", "form", "known_as"),
    [
        ("Tea.canal.json", ExportForm.JSON, JSON_TYPE),
        ("Tea (2).CANAL.JSON", ExportForm.JSON, JSON_TYPE),
        ("Canal library.canal.jsonl", ExportForm.JSONL, LINES_TYPE),
        ("no ending", ExportForm.JSON, JSON_TYPE),
        ("no ending", ExportForm.JSONL, LINES_TYPE),
        # What everybody calls so stays what it is to everybody.
        ("Tea.json", ExportForm.JSON, "application/json"),
    ],
)
def test_a_desktop_knows_an_exported_file(
    desktop: dict[str, str], tmp_path: Path, name: str, form: ExportForm, known_as: str
) -> None:
    conversation = archived("tea", (("a", None, "milk"),))
    pieces = json_pieces((conversation,)) if form is ExportForm.JSON else jsonl_pieces((conversation,))
    (tmp_path / name).write_bytes(b"".join(pieces))
    command = ["gio", "info", "--attributes", "standard::content-type", str(tmp_path / name)]
    said = subprocess.run(command, env=desktop, check=True, capture_output=True, text=True).stdout
    assert f"standard::content-type: {known_as}\n" in said


@needs("xmllint")
def test_the_description_of_the_types_is_as_the_system_describes_its_own() -> None:
    system = "/usr/share/mime/packages/freedesktop.org.xml"
    if not os.path.exists(system):  # noqa: PTH110 - a place of the system
        pytest.skip("the system has no types")
    with open(system, encoding="utf-8") as file:  # noqa: PTH123 - a place of the system
        found = re.search(r"<!DOCTYPE mime-info \[.+?\]>", file.read(200_000), re.DOTALL)
    assert found is not None
    text = SOURCE.read_text(encoding="utf-8")
    valid = text.replace("<mime-info ", f"{found[0]}\n<mime-info ", 1)
    done = subprocess.run(
        ["xmllint", "--noout", "--valid", "-"], input=valid, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_windows_offers_the_program_and_keeps_what_opens_json() -> None:
    for recipe in ("installer.nsi", "installer.wxs"):
        text = (windows.RECIPES / recipe).read_text(encoding="utf-8")
        keys = re.findall(r"Software\\Classes\\\.[^\"\s]*", text)
        assert sorted(keys) == [f"Software\\Classes\\{ending}\\OpenWithProgids" for ending in (".json", ".jsonl")], (
            "a type that is everybody's was claimed"
        )


def test_macos_offers_the_program_and_keeps_what_opens_json() -> None:
    offered = macos.info()["CFBundleDocumentTypes"]
    assert [one["LSHandlerRank"] for one in offered] == ["Alternate", "Alternate"]
    assert offered[0]["LSItemContentTypes"] == ["public.json"]
    assert offered[1]["CFBundleTypeExtensions"] == [ExportForm.JSONL.ending.rpartition(".")[2]]
