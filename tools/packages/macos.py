"""Sign the bundle for macOS from the inside out, have Apple check it, and put it on a disk image."""

from __future__ import annotations

import os
import platform
import plistlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop import __version__
from tools.packages.icons import write_icon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RECIPES = Path(__file__).resolve().parents[2] / "packaging" / "macos"
ENTITLEMENTS = RECIPES / "entitlements.plist"
TITLE = "Canal Desktop"

IDENTITY = "CANAL_MACOS_IDENTITY"
"""Variable: the name of a Developer ID Application certificate in the keychain."""
NOTARY = {
    "--key": "CANAL_NOTARY_KEY",
    "--key-id": "CANAL_NOTARY_KEY_ID",
    "--issuer": "CANAL_NOTARY_ISSUER",
}
"""Variables with what Apple's notary asks for: the path of a key for its interface, the key's name, and its owner's."""

MACH_O = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
INNER_BUNDLES = (".framework", ".app", ".bundle", ".plugin")


def info(version: str = __version__) -> dict[str, Any]:
    """The Info.plist of the bundle."""
    with (RECIPES / "Info.plist").open("rb") as file:
        found: dict[str, Any] = plistlib.load(file)
    return {**found, "CFBundleShortVersionString": version, "CFBundleVersion": version}


def bundle_options(work: Path) -> dict[str, Any]:
    """What the freezer is told of the bundle; the icon is written into the folder."""
    icon = work / "canal.icns"
    write_icon(icon)
    said = info()
    return {
        "name": f"{TITLE}.app",
        "icon": str(icon),
        "bundle_identifier": said["CFBundleIdentifier"],
        "info_plist": said,
    }


def texts() -> list[tuple[str, str]]:
    """Files with the reasons for permissions in other languages: each one's path, and its folder in the resources."""
    return [(str(path), path.parent.name) for path in sorted(RECIPES.glob("strings/*.lproj/InfoPlist.strings"))]


def signing_order(app: Path) -> list[Path]:
    """What is signed, the innermost first: a signature covers those of all that is inside.

    Files of code, then bundles within the bundle, then the bundle itself, which covers its program.
    """
    everything = [path for path in app.rglob("*") if not path.is_symlink()]
    code = [path for path in everything if path.is_file() and _is_code(path)]
    bundles = [path for path in everything if path.is_dir() and path.suffix in INNER_BUNDLES]
    return [*_innermost_first(code), *_innermost_first(bundles), app]


def _innermost_first(paths: Sequence[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: (-len(path.parts), path.as_posix()))


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def sign_commands(app: Path, identity: str) -> list[list[str]]:
    """The commands that sign it; only what is started itself gets the entitlements."""
    common = ["codesign", "--force", "--options", "runtime", "--timestamp", "--sign", identity]
    started = ["--entitlements", str(ENTITLEMENTS)]
    programs = app / "Contents" / "MacOS"
    return [
        [*common, *(started if path == app or path.parent == programs else []), str(path)]
        for path in signing_order(app)
    ]


def image_command(folder: Path, image: Path) -> list[str]:
    """The command that makes the disk image from a folder."""
    return ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(folder), "-ov", "-format", "UDZO", str(image)]


def notary_command(path: Path, variables: Mapping[str, str]) -> list[str] | None:
    """The command that has Apple check a file and waits for the answer; None where the variables are not all set."""
    words: list[str] = []
    for option, name in NOTARY.items():
        if not variables.get(name):
            return None
        words += [option, variables[name]]
    return ["xcrun", "notarytool", "submit", str(path), *words, "--wait"]


def make_image(app: Path, into: Path, variables: Mapping[str, str]) -> Path:
    """Sign, check and pack the bundle as far as the variables allow; returns the disk image.

    Raises:
        FileNotFoundError: this is no macOS.
        subprocess.CalledProcessError: a step was refused.
    """
    identity = variables.get(IDENTITY, "")
    for command in sign_commands(app, identity) if identity else []:
        subprocess.run(command, check=True)
    is_checked = bool(identity) and _notarise_app(app, variables)
    into.mkdir(parents=True, exist_ok=True)
    ending = "" if is_checked else "-not-notarised" if identity else "-unsigned"
    image = into / f"Canal-Desktop-{__version__}-{platform.machine()}{ending}.dmg"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ditto", str(app), str(Path(folder) / app.name)], check=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        subprocess.run(image_command(Path(folder), image), check=True)
    if identity:
        subprocess.run(["codesign", "--timestamp", "--sign", identity, str(image)], check=True)
    if is_checked and (submission := notary_command(image, variables)):
        subprocess.run(submission, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return image


def _notarise_app(app: Path, variables: Mapping[str, str]) -> bool:
    """Have the bundle itself checked: with the answer attached it starts without a network too."""
    with tempfile.TemporaryDirectory() as folder:
        packed = Path(folder) / f"{app.stem}.zip"
        command = notary_command(packed, variables)
        if command is None:
            return False
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(app), str(packed)], check=True)
        subprocess.run(command, check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(app)], check=True)
    return True


if __name__ == "__main__":
    if shutil.which("hdiutil") is None:
        sys.exit("A disk image is made on macOS only.")
    print(make_image(Path(sys.argv[1]), Path(sys.argv[2]), os.environ))
