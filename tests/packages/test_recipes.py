"""Recipes for other Linux packages: the tools that are there read or build them, from an archive like the real one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.packages.facts import RECIPES, Facts
from tools.packages.linux_share import FILE_ICON_NAME, METAINFO, MIME_INSTALLED
from tools.packages.portable import QUICK, make_portable
from tools.setup.needs import LIBRARIES

FACTS = Facts("1.2.3", 1_790_000_000)
FLATPAK = RECIPES / "flatpak" / "com.canalapi.canal_desktop.yaml"
SNAP = RECIPES / "snap" / "snapcraft.yaml"


def needs(*tools: str) -> pytest.MarkDecorator:
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(lacking), reason=f"not installed: {', '.join(lacking)}")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of a program that only says what it was started with."""
    bundle = tmp_path_factory.mktemp("bundle")
    (bundle / "_internal" / "resources").mkdir(parents=True)
    (bundle / "_internal" / "THIRD-PARTY.md").write_bytes(b"# works")
    (bundle / "_internal" / "licences").mkdir()
    (bundle / "_internal" / "licences" / "Qt.txt").write_bytes(b"LGPL")
    (bundle / "canal-desktop").write_text('#!/bin/sh\necho "started with $*"\n', encoding="utf-8")
    (bundle / "canal-desktop").chmod(0o755)
    return make_portable(FACTS, bundle, tmp_path_factory.mktemp("dist"), level=QUICK)


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


@needs("zstd", "rsvg-convert")
def test_the_folder_of_an_appimage_starts_the_program(archive: Path, tmp_path: Path) -> None:
    variables = {**os.environ, "CANAL_APPDIR": str(tmp_path), "PATH": "/usr/bin:/bin"}
    command = [str(RECIPES / "appimage" / "build.sh"), str(archive)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=variables)
    app = Path(done.stdout.strip())
    assert app == tmp_path / "AppDir"
    started = subprocess.run([app / "AppRun", "--demo", "a b"], check=True, capture_output=True, text=True)
    assert started.stdout == "started with --demo a b\n"
    assert (app / "usr/lib/canal-desktop/_internal/resources/installed-as").read_text(encoding="ascii") == "appimage\n"
    assert (app / ".DirIcon").read_bytes() == (RECIPES.parent / "resources" / "canal.svg").read_bytes()
    assert sorted(path.name for path in app.iterdir()) == [
        *(".DirIcon", "AppRun", "canal-desktop.desktop", "canal-desktop.svg", "usr")
    ]


def test_without_an_archive_the_appimage_says_how_to_make_one(tmp_path: Path) -> None:
    command = ["sh", str(RECIPES / "appimage" / "build.sh"), str(tmp_path / "none.tar.zst")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 3
    assert "python3 run.py package" in done.stderr


@needs("rpmbuild", "zstd", "rsvg-convert")
def test_an_rpm_is_built_and_has_all_that_the_archive_has(archive: Path, tmp_path: Path) -> None:
    top = ["--define", f"_topdir {tmp_path}", "--define", f"_sourcedir {archive.parent}"]
    said = ["--define", "version_of_build 1.2.3", "--nodeps", "--target", "x86_64"]
    recipe = RECIPES / "rpm" / "canal-desktop.spec"
    done = subprocess.run(["rpmbuild", "-bb", *top, *said, str(recipe)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    built = next(tmp_path.rglob("*.rpm"))
    query = ["rpm", "-qp", str(built)]
    listed = subprocess.run([*query, "--list"], check=True, capture_output=True, text=True).stdout
    for path in (
        "/usr/bin/canal-desktop",
        "/usr/lib/canal-desktop/canal-desktop",
        "/usr/lib/canal-desktop/_internal/resources/installed-as",
        "/usr/share/applications/canal-desktop.desktop",
        f"/usr/share/metainfo/{METAINFO}",
        f"/usr/share/mime/packages/{MIME_INSTALLED}",
        f"/usr/share/icons/hicolor/48x48/mimetypes/{FILE_ICON_NAME}.png",
        "/usr/share/icons/hicolor/256x256/apps/canal-desktop.png",
        "THIRD-PARTY.md",
    ):
        assert path in listed
    needed = subprocess.run([*query, "--requires"], check=True, capture_output=True, text=True).stdout.split()
    assert {need.dnf for need in LIBRARIES} <= set(needed)


@needs("flatpak-builder")
def test_flatpak_builder_reads_its_manifest(tmp_path: Path) -> None:
    command = ["flatpak-builder", "--show-manifest", str(FLATPAK)]
    # It makes a folder of its own where it is started.
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)
    assert '"id" : "com.canalapi.canal_desktop"' in done.stdout
    assert done.stderr == ""


def test_the_flatpak_bears_the_name_of_its_description_and_asks_for_no_files() -> None:
    manifest = read(FLATPAK)
    assert f"{manifest['id']}.metainfo.xml" == METAINFO
    assert FLATPAK.stem == manifest["id"]
    assert manifest["command"] == "canal-desktop"
    rights = manifest["finish-args"]
    assert not [right for right in rights if right.startswith("--filesystem")]
    assert "--talk-name=org.freedesktop.Flatpak" not in rights
    assert {"--share=network", "--socket=pulseaudio", "--talk-name=org.freedesktop.secrets"} <= set(rights)


def test_the_snap_brings_the_libraries_that_qt_asks_for() -> None:
    recipe = read(SNAP)
    assert recipe["parts"]["canal-desktop"]["stage-packages"] == [need.apt[0] for need in LIBRARIES]
    app = recipe["apps"]["canal-desktop"]
    assert {"network", "audio-record", "password-manager-service"} <= set(app["plugs"])
    assert recipe["confinement"] == "strict"
    # What snapcraft's own schema asks of these.
    assert re.fullmatch(r"[a-z0-9](-?[a-z0-9])*", recipe["name"])
    assert len(recipe["summary"]) < 79
    assert recipe["base"] == "core24"
    assert (SNAP.parent / recipe["icon"]).is_file()


@pytest.mark.parametrize(
    "recipe", ["appimage/build.sh", f"flatpak/{FLATPAK.name}", "snap/snapcraft.yaml", "rpm/canal-desktop.spec"]
)
def test_every_recipe_says_what_was_not_tried(recipe: str) -> None:
    text = (RECIPES / recipe).read_text(encoding="utf-8")
    assert "# Tried: " in text
    assert "Not tried by us: " in text
