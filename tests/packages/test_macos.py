"""The bundle for macOS: what it says of itself, what it may do, and in which order it is signed."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop import __version__
from canal_desktop.domain.start_wish import SCHEME
from tools.packages import macos

LANGUAGES = {"de", "fr", "es", "pt-BR", "zh-Hans", "ja", "ko", "ar"}


def test_the_bundle_says_what_it_is_and_which_links_it_opens() -> None:
    info = macos.info()
    assert info["CFBundleIdentifier"] == "com.canalapi.canal-desktop"
    assert (info["CFBundleVersion"], info["CFBundleShortVersionString"]) == (__version__, __version__)
    assert [scheme for one in info["CFBundleURLTypes"] for scheme in one["CFBundleURLSchemes"]] == [SCHEME]
    assert set(info["CFBundleLocalizations"]) == {"en", *LANGUAGES}


def test_the_freezer_is_told_of_icon_and_name(tmp_path: Path) -> None:
    options = macos.bundle_options(tmp_path)
    assert options["name"] == "Canal Desktop.app"
    assert options["info_plist"] == macos.info()
    assert Path(options["icon"]).read_bytes()[:4] == b"icns"


def test_reasons_for_permissions_are_given_in_every_language() -> None:
    asked = {name for name in macos.info() if name.endswith("UsageDescription")}
    assert asked == {"NSMicrophoneUsageDescription", "NSLocalNetworkUsageDescription"}
    found = {folder.removesuffix(".lproj"): Path(path).read_text(encoding="utf-8") for path, folder in macos.texts()}
    assert set(found) == LANGUAGES
    for language, text in found.items():
        said = dict(re.findall(r'^"(\w+)" = "([^"]+)";$', text, re.MULTILINE))
        assert set(said) == asked, language
        assert all("Canal" in sentence for sentence in said.values())


def test_the_program_may_do_no_more_than_it_must() -> None:
    assert plistlib.loads(macos.ENTITLEMENTS.read_bytes()) == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle as the freezer makes it, with heads of programs for one and for two processors."""
    folder = tmp_path / "Canal Desktop.app"
    heads = {
        "Contents/MacOS/canal-desktop": macos.MACH_O[0],
        "Contents/Frameworks/Python": macos.MACH_O[2],
        "Contents/Frameworks/PySide6/QtCore.abi3.so": macos.MACH_O[2],
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": macos.MACH_O[2],
        "Contents/Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib": macos.MACH_O[2],
        "Contents/Resources/canal.icns": b"icns",
        "Contents/Info.plist": b"<?xml",
    }
    for name, head in heads.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(head + b"rest")
    (folder / "Contents/Resources/Python").symlink_to("../Frameworks/Python")
    return folder


def test_the_innermost_is_signed_first_and_the_bundle_last(app: Path) -> None:
    order = macos.signing_order(app)
    assert order[-1] == app
    names = [path.name for path in order]
    assert sorted(names) == sorted(
        ["canal-desktop", "Python", "QtCore.abi3.so", "QtCore", "libqcocoa.dylib", "QtCore.framework", app.name]
    )
    for number, path in enumerate(order):
        assert not any(later in path.parents for later in order[:number]), f"{path} is signed after what holds it"


def test_only_what_is_started_gets_the_entitlements(app: Path) -> None:
    commands = macos.sign_commands(app, "Developer ID Application: Nobody (0000000000)")
    entitled = [Path(command[-1]).name for command in commands if "--entitlements" in command]
    assert entitled == ["canal-desktop", app.name]
    for command in commands:
        assert {"--timestamp", "--force", "runtime"} <= set(command)
        assert "--deep" not in command


def test_apple_is_asked_only_if_all_that_it_wants_to_know_is_there() -> None:
    variables = {name: f"value of {name}" for name in macos.NOTARY.values()}
    command = macos.notary_command(Path("Canal.dmg"), variables) or []
    assert command[:4] == ["xcrun", "notarytool", "submit", "Canal.dmg"]
    assert command[-1] == "--wait"
    for name in variables:
        assert macos.notary_command(Path("Canal.dmg"), {**variables, name: ""}) is None


STANDS_FOR_A_TOOL = """#!/bin/sh
printf '%s' "${0##*/}" >> "$SAID"; for word; do printf ' %s' "$word" >> "$SAID"; done; printf '\\n' >> "$SAID"
for last; do :; done
case "${0##*/}" in
    ditto) if [ "$1" = -c ]; then : > "$last"; else cp -R "$1" "$last"; fi ;;
    hdiutil) ls "$5" >> "$SAID"; : > "$last" ;;
esac
"""


@pytest.mark.skipif(sys.platform == "win32", reason="tools are stood in for by scripts of a shell")
@pytest.mark.parametrize("given", ["nothing", "identity", "all"])
def test_as_much_is_done_as_the_secrets_allow(app: Path, tmp_path: Path, given: str) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun", "ditto"):
        (tools / name).write_text(STANDS_FOR_A_TOOL, encoding="utf-8")
        (tools / name).chmod(0o755)
    said = tmp_path / "said"
    variables = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "SAID": str(said)}
    if given != "nothing":
        variables[macos.IDENTITY] = "Nobody"
    if given == "all":
        variables |= dict.fromkeys(macos.NOTARY.values(), "x")
    command = [sys.executable, "-m", "tools.packages.macos", str(app), str(tmp_path / "out")]
    done = subprocess.run(
        command, cwd=macos.RECIPES.parents[1], env=variables, check=True, capture_output=True, text=True
    )
    image = Path(done.stdout.strip())
    assert image.is_file()
    lines = said.read_text(encoding="utf-8").splitlines()
    steps = [line.split()[0] if not line.startswith("xcrun") else line.split()[1] for line in lines]
    assert {"Applications", "Canal Desktop.app"} <= set(lines)
    if given == "nothing":
        assert image.stem.endswith("-unsigned")
        assert not {"codesign", "notarytool"} & set(steps)
    elif given == "identity":
        assert image.stem.endswith("-not-notarised")
        assert steps.count("codesign") == 8
        assert "notarytool" not in steps
    else:
        assert not image.stem.endswith(("-unsigned", "-not-notarised"))
        order = [step for step in steps if step in {"notarytool", "stapler", "hdiutil"}]
        assert order == ["notarytool", "stapler", "hdiutil", "notarytool", "stapler"]
