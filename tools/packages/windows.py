"""Make the packages for Windows from the frozen program: `python -m tools.packages.windows [--msi] PROGRAM OUT`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import uuid
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from canal_desktop import __version__
from tools.packages.icons import write_icon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "packaging" / "windows"
PROGRAM = "canal-desktop.exe"
IDS = uuid.UUID("6d8d5c0e-55b4-5b0c-9b52-4a3c1f0b7c11")
"""Identities of parts of the .msi are made from it and their paths, so that an update knows what it replaces."""

CERTIFICATE, PASSWORD = "CANAL_WINDOWS_CERTIFICATE", "CANAL_WINDOWS_PASSWORD"
"""Variables: the path of a .pfx file, and what opens it."""
TIME_SERVER = "http://timestamp.digicert.com"
ASKED_FOR_TIME = "CANAL_TIME_SERVER"
"""Variable: a server that says when something was signed, for where SignTool is not; without one nothing says so."""

VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Canal Desktop'),
      StringStruct('FileDescription', 'Canal Desktop'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'canal-desktop'),
      StringStruct('LegalCopyright', 'MIT licence'),
      StringStruct('OriginalFilename', 'canal-desktop.exe'),
      StringStruct('ProductName', 'Canal Desktop'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""
"""As PyInstaller reads it."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: 1.2.0rc1 is 1, 2, 0, 0.

    Raises:
        ValueError: it does not begin with numbers.
    """
    found = re.match(r"\d+(?:\.\d+)*", version)
    if found is None:
        raise ValueError(f"no version: {version}")
    first = [int(part) for part in found[0].split(".")][:4]
    one, two, three, four = first + [0] * (4 - len(first))
    return one, two, three, four


def version_info(version: str = __version__) -> str:
    """What the properties of the program's file say, in the form that the freezer reads."""
    return VERSION_INFO.format(version=version, numbers=numbers(version))


def freezer_options(work: Path) -> dict[str, str]:
    """What the freezer is told of the program's file; what it reads is written into the folder."""
    icon, said = work / "canal.ico", work / "version.txt"
    write_icon(icon)
    said.write_text(version_info(), encoding="utf-8")
    return {"icon": str(icon), "version": str(said)}


def make_installer(program: Path, into: Path, version: str = __version__) -> Path:
    """Make the installer with NSIS from the frozen program's folder; returns its path.

    Raises:
        FileNotFoundError: makensis is not installed, or the folder holds no program.
        subprocess.CalledProcessError: the recipe does not compile.
    """
    made = _ready(program, into) / f"Canal-Desktop-{version}-x64-setup.exe"
    icon = into / "canal.ico"
    write_icon(icon)
    words = {
        "VERSION": version,
        "NUMBERS": ".".join(str(part) for part in numbers(version)),
        "PAYLOAD": str(program.absolute()),
        "ICON": str(icon.absolute()),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUTPUT": str(made.absolute()),
    }
    defined = [f"-D{name}={value}" for name, value in words.items()]
    command = [_tool("makensis"), "-NOCD", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *defined]
    subprocess.run([*command, str(RECIPES / "installer.nsi")], check=True)
    icon.unlink()
    return made


def make_msi(program: Path, into: Path, version: str = __version__) -> Path:
    """Make the .msi with wixl from the frozen program's folder; returns its path.

    Raises:
        FileNotFoundError: wixl is not installed, or the folder holds no program.
        subprocess.CalledProcessError: the recipe does not compile.
    """
    made = _ready(program, into) / f"Canal-Desktop-{version}-x64.msi"
    parts, icon = into / "parts.wxs", into / "canal.ico"
    write_icon(icon)
    # wixl takes no absolute paths.
    lines = fragment(program, os.path.relpath(program, into))
    parts.write_text("\n".join(lines) + "\n", encoding="utf-8")
    three = ".".join(str(part) for part in numbers(version)[:3])
    command = [_tool("wixl"), "--arch", "x64", "-D", f"VERSION={three}", "-D", f"ICON={icon.name}"]
    subprocess.run([*command, "-o", made.name, str(RECIPES / "installer.wxs"), parts.name], cwd=into, check=True)
    for path in (parts, icon):
        path.unlink()
    return made


def fragment(program: Path, prefix: str) -> Iterator[str]:
    """The lines of a WiX fragment with every file of the folder, one component each.

    Args:
        program: the folder.
        prefix: its path as wixl is to read it.
    """
    folders = sorted({path.parent.relative_to(program) for path in _files(program)} - {Path()})
    folders = sorted({parent for folder in folders for parent in (folder, *folder.parents)} - {Path()})
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">'
    for folder in folders:
        yield f"<Fragment><DirectoryRef Id={quoteattr(_folder_id(folder.parent))}>"
        yield f"<Directory Id={quoteattr(_folder_id(folder))} Name={quoteattr(folder.name)}/></DirectoryRef></Fragment>"
    ids = []
    for path in _files(program):
        relative = path.relative_to(program)
        identity = uuid.uuid5(IDS, relative.as_posix())
        ids.append(f"C{identity.hex}")
        yield f"<Fragment><DirectoryRef Id={quoteattr(_folder_id(relative.parent))}>"
        yield f'<Component Id="C{identity.hex}" Guid="{{{str(identity).upper()}}}">'
        file_id = "Program" if relative.name == PROGRAM and len(relative.parts) == 1 else f"F{identity.hex}"
        yield f'<File Id="{file_id}" Source={quoteattr(f"{prefix}/{relative.as_posix()}")} KeyPath="yes"/>'
        yield "</Component></DirectoryRef></Fragment>"
    yield '<Fragment><ComponentGroup Id="ProgramFiles">'
    yield from (f'<ComponentRef Id="{one}"/>' for one in ids)
    yield "</ComponentGroup></Fragment></Wix>"


def _files(program: Path) -> list[Path]:
    return sorted(path for path in program.rglob("*") if path.is_file())


def _folder_id(folder: Path) -> str:
    return "INSTALLDIR" if folder == Path() else f"D{uuid.uuid5(IDS, f'{folder.as_posix()}/').hex}"


def _ready(program: Path, into: Path) -> Path:
    if not (program / PROGRAM).is_file():
        raise FileNotFoundError(f"{program / PROGRAM} is missing: freeze the program on Windows first")
    into.mkdir(parents=True, exist_ok=True)
    return into


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed")
    return found


def sign_command(path: Path, variables: Mapping[str, str]) -> list[str] | None:
    """The command that signs a file in its place with SignTool, or None where no certificate is named.

    Raises:
        FileNotFoundError: SignTool is not installed.
    """
    certificate = variables.get(CERTIFICATE)
    if not certificate:
        return None
    opened = ["/p", variables[PASSWORD]] if variables.get(PASSWORD) else []
    stamp = ["/fd", "SHA256", "/tr", TIME_SERVER, "/td", "SHA256"]
    return [_tool("signtool"), "sign", "/f", certificate, *opened, *stamp, "/d", "Canal Desktop", str(path)]


def sign(path: Path, variables: Mapping[str, str]) -> bool:
    """Sign a file in its place if there is a certificate; whether it was signed.

    With SignTool on Windows, with osslsigncode elsewhere.

    Raises:
        FileNotFoundError: what signs is not installed.
        subprocess.CalledProcessError: it was refused.
    """
    if not variables.get(CERTIFICATE):
        return False
    if sys.platform == "win32":
        subprocess.run(sign_command(path, variables) or [], check=True)
        return True
    signed = path.with_suffix(f".signed{path.suffix}")
    opened = ["-pass", variables.get(PASSWORD, "")]
    if variables.get(ASKED_FOR_TIME):
        opened += ["-ts", variables[ASKED_FOR_TIME]]
    command = [_tool("osslsigncode"), "sign", "-pkcs12", variables[CERTIFICATE], *opened, "-h", "sha256"]
    subprocess.run([*command, "-n", "Canal Desktop", "-in", str(path), "-out", str(signed)], check=True)
    signed.replace(path)
    return True


def make_archive(program: Path, into: Path, version: str = __version__) -> Path:
    """Pack the frozen program's folder, to be used without being installed; returns the archive's path.

    Raises:
        FileNotFoundError: the folder holds no program.
    """
    made = _ready(program, into) / f"Canal-Desktop-{version}-x64.zip"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _files(program):
            archive.write(path, f"Canal Desktop/{path.relative_to(program).as_posix()}")
    return made


def main(program: Path, into: Path, *, is_msi: bool) -> list[Path]:
    """Make the installer and the archive, or only the .msi: wixl, which compiles it, is there for Linux only.

    What can be signed is signed; the names say so where nothing was.
    """
    is_signed = sign(program / PROGRAM, os.environ) if not is_msi else bool(os.environ.get(CERTIFICATE))
    makers = (make_msi,) if is_msi else (make_installer, make_archive)
    made = [make(program, into) for make in makers]
    if not is_signed:
        return [path.rename(path.with_stem(f"{path.stem}-unsigned")) for path in made]
    for path in made:
        if path.suffix in {".exe", ".msi"}:
            sign(path, os.environ)
    return made


if __name__ == "__main__":
    *option, frozen, out = sys.argv[1:]
    for one in main(Path(frozen), Path(out), is_msi=option == ["--msi"]):
        print(one)
