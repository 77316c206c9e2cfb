"""Installers for Windows compile from their recipes, put what they should where they should, and can be signed."""

from __future__ import annotations

import ast
import datetime
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from canal_desktop import __version__
from canal_desktop.app.autostart import RUN_KEY, RUN_NAME
from canal_desktop.domain.start_wish import SCHEME
from canal_desktop.storage.paths import default_data_dir
from tools.packages import windows

RECIPE = windows.RECIPES / "installer.nsi"


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder like the frozen program's, with names that quoting must survive."""
    folder = tmp_path / "frozen program"
    for name in ("canal-desktop.exe", "_internal/python311.dll", "_internal/a & b/ü.txt", "_internal/a & b/c/d.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"MZ" + name.encode())
    return folder


@needs("makensis")
def test_the_installer_compiles_without_a_warning(program: Path, tmp_path: Path) -> None:
    made = windows.make_installer(program, tmp_path / "out", "1.2.3")
    assert made.name == "Canal-Desktop-1.2.3-x64-setup.exe"
    assert made.read_bytes()[:2] == b"MZ"
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    if unpack := shutil.which("7z"):
        listed = subprocess.run([unpack, "l", str(made)], check=True, capture_output=True, text=True).stdout
        for name in ("canal-desktop.exe", "_internal/python311.dll", "a & b/ü.txt", "c/d.txt", "uninstall.exe"):
            assert name in listed.replace("\\", "/")


@needs("makensis")
def test_a_broken_recipe_does_not_compile(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = RECIPE.read_text(encoding="utf-8")
    (tmp_path / "installer.nsi").write_text(text.replace("WriteUninstaller", "WriteUninstalled"), encoding="utf-8")
    monkeypatch.setattr(windows, "RECIPES", tmp_path)
    with pytest.raises(subprocess.CalledProcessError):
        windows.make_installer(program, tmp_path / "out")


def test_the_installer_asks_for_no_administrator_and_leaves_what_is_the_users() -> None:
    lines = RECIPE.read_text(encoding="utf-8").splitlines()
    code = "\n".join(line for line in lines if not line.startswith((";", "LangString")))
    assert "RequestExecutionLevel user" in code
    assert "HKLM" not in code
    assert "APPDATA" not in code.replace("$LOCALAPPDATA\\Programs", "")
    assert re.findall(r"RMDir.*", code) == ['RMDir /r "$INSTDIR\\_internal"', 'RMDir "$INSTDIR"']


def test_all_that_is_registered_is_removed_again() -> None:
    code = RECIPE.read_text(encoding="utf-8")
    written = set(re.findall(r'WriteReg\w+ HKCU "\$\{(\w+)\}', code))
    removed = set(re.findall(r'DeleteReg\w+ HKCU "\$\{(\w+)\}"', code))
    assert written == {"LINK_KEY", "UNINSTALL_KEY", "FILE_KEY", "JSON_KEY", "LINES_KEY"}
    # What other programs have there stays.
    assert set(re.findall(r'DeleteRegValue HKCU "\$\{(\w+)\}"', code)) == {"JSON_KEY", "LINES_KEY", "RUN_KEY"}
    assert removed == {*written, "RUN_KEY"}
    assert f'!define RUN_KEY "{RUN_KEY}"' in code
    assert f'!define TITLE "{RUN_NAME}"' in code
    assert f'!define LINK_KEY "Software\\Classes\\{SCHEME}"' in code


def test_every_sentence_is_there_in_every_language() -> None:
    code = RECIPE.read_text(encoding="utf-8")
    languages = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', code)}
    assert len(languages) == 9
    for sentence in ("RUNNING", "KEPT"):
        assert set(re.findall(rf"LangString {sentence} \$\{{LANG_(\w+)\}}", code)) == languages


def test_the_sentence_of_what_was_kept_names_the_real_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", "/roaming")
    assert default_data_dir() == Path("/roaming/Canal Desktop")
    assert RECIPE.read_text(encoding="utf-8").count(r"$APPDATA\${TITLE}") == 9


@needs("wixl")
def test_the_msi_compiles_with_every_file_and_the_links(program: Path, tmp_path: Path) -> None:
    made = windows.make_msi(program, tmp_path / "out", "1.2.3")
    assert [path.name for path in made.parent.iterdir()] == ["Canal-Desktop-1.2.3-x64.msi"]
    # The form of all Office files of old, which an .msi has.
    assert made.read_bytes()[:8] == bytes.fromhex("d0cf11e0a1b11ae1")
    if tool := shutil.which("msiinfo"):

        def table(name: str) -> str:
            return subprocess.run([tool, "export", str(made), name], check=True, capture_output=True, text=True).stdout

        assert len(re.findall(r"\b(python311\.dll|ü\.txt|d\.txt|canal-desktop\.exe)\t", table("File"))) == 4
        assert table("Registry").count('"[INSTALLDIR]canal-desktop.exe" "%1"') == 2
        assert "ProductVersion\t1.2.3" in table("Property")
        assert "LocalAppDataFolder" in table("Directory")
        assert "ALLUSERS" not in table("Property")


def test_parts_of_the_msi_keep_their_identity_from_version_to_version(program: Path) -> None:
    before = list(windows.fragment(program, "x"))
    (program / "_internal" / "new.dll").write_bytes(b"MZ")
    after = list(windows.fragment(program, "x"))
    assert set(before) < set(after)
    ids = [part.get("Id") for part in ET.fromstring("\n".join(after)).iter() if part.get("Id")]
    files = [name for name in ids if name and name.startswith(("F", "Program"))]
    assert len(set(files)) == len(files)


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"canal-desktop\.exe"):
        windows.make_installer(tmp_path, tmp_path / "out")


@pytest.mark.parametrize(
    ("version", "counted"), [("1.2.3", (1, 2, 3, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.0rc1", (1, 2, 0, 0))]
)
def test_versions_are_counted_as_windows_does(version: str, counted: tuple[int, ...]) -> None:
    assert windows.numbers(version) == counted


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="no version: next"):
        windows.numbers("next")


def test_the_properties_of_the_program_are_an_expression_that_the_freezer_evaluates() -> None:
    tree = ast.parse(windows.version_info("1.2.3"), mode="eval")
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    kinds = {"FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct"}
    assert calls == {"VSVersionInfo", *kinds}
    assert "(1, 2, 3, 0)" in windows.version_info("1.2.3")


def test_without_a_certificate_nothing_is_signed(tmp_path: Path) -> None:
    assert windows.sign(tmp_path / "x.exe", {}) is False
    assert windows.sign_command(tmp_path / "x.exe", {}) is None


def certificate(path: Path) -> None:
    """Write a certificate that is worth nothing, with its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import pkcs12

    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Nobody")])
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
    use = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CODE_SIGNING])
    signed = built.add_extension(use, critical=False).sign(key, hashes.SHA256())
    secret = serialization.BestAvailableEncryption(b"let me in")
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"nobody", key, signed, None, secret))


@needs("makensis")
@needs("osslsigncode")
@pytest.mark.skipif(sys.platform != "linux", reason="SignTool is for real certificates")
def test_an_installer_is_signed_with_the_certificate_that_is_named(program: Path, tmp_path: Path) -> None:
    certificate(tmp_path / "nobody.pfx")
    made = windows.make_installer(program, tmp_path / "out")
    variables = {windows.CERTIFICATE: str(tmp_path / "nobody.pfx"), windows.PASSWORD: "let me in"}
    assert windows.sign(made, variables) is True
    command = ["osslsigncode", "verify", "-in", str(made)]
    said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    assert "CN = Nobody" in said or "CN=Nobody" in said
    digests = dict(re.findall(r"(Current|Calculated) message digest\s*:\s*([0-9A-F]+)", said))
    assert digests["Current"] == digests["Calculated"]


def test_the_freezer_is_told_of_icon_and_version(tmp_path: Path) -> None:
    options = windows.freezer_options(tmp_path)
    assert set(options) == {"icon", "version"}
    assert Path(options["version"]).read_text(encoding="utf-8") == windows.version_info()
    assert Path(options["icon"]).read_bytes()[:4] == b"\x00\x00\x01\x00"


@needs("makensis")
def test_what_is_not_signed_says_so_in_its_name(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(windows.CERTIFICATE, raising=False)
    made = windows.main(program, tmp_path / "out", is_msi=False)
    names = [f"Canal-Desktop-{__version__}-x64-setup-unsigned.exe", f"Canal-Desktop-{__version__}-x64-unsigned.zip"]
    assert [path.name for path in made] == names
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names


@needs("wixl")
@needs("osslsigncode")
@pytest.mark.skipif(sys.platform != "linux", reason="SignTool is for real certificates")
def test_the_msi_is_made_of_the_archive_and_signed(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = windows.make_archive(program, tmp_path / "out")
    shutil.unpack_archive(archive, tmp_path / "unpacked")
    unpacked = tmp_path / "unpacked" / "Canal Desktop"
    names = {path.relative_to(program) for path in program.rglob("*")}
    assert {path.relative_to(unpacked) for path in unpacked.rglob("*")} == names
    certificate(tmp_path / "nobody.pfx")
    monkeypatch.setenv(windows.CERTIFICATE, str(tmp_path / "nobody.pfx"))
    monkeypatch.setenv(windows.PASSWORD, "let me in")
    monkeypatch.delenv(windows.ASKED_FOR_TIME, raising=False)
    (made,) = windows.main(unpacked, tmp_path / "msi", is_msi=True)
    assert made.name == f"Canal-Desktop-{__version__}-x64.msi"
    said = subprocess.run(["osslsigncode", "verify", "-in", str(made)], check=False, capture_output=True, text=True)
    assert "Nobody" in said.stdout
