"""What goes into the frozen program on Windows and macOS: all that Python and Qt need there, and no more plugins."""

from __future__ import annotations

from pathlib import Path

from tools.packages.contents import choose

PACKAGES = Path("/environment/site-packages")


def test_on_windows_the_interpreters_own_libraries_come_along() -> None:
    kept = [
        ("python311.dll", "C:/Python311/python311.dll", "BINARY"),
        ("VCRUNTIME140.dll", "C:/Python311/VCRUNTIME140.dll", "BINARY"),
        ("libcrypto-3.dll", "C:/Python311/DLLs/libcrypto-3.dll", "BINARY"),
        (r"PySide6\Qt6Core.dll", "C:/environment/PySide6/Qt6Core.dll", "BINARY"),
        (r"PySide6\plugins\platforms\qwindows.dll", "C:/environment/qwindows.dll", "BINARY"),
        (r"PySide6\plugins\platforms\qoffscreen.dll", "C:/environment/qoffscreen.dll", "BINARY"),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", "C:/environment/style.dll", "BINARY"),
        (r"PySide6\translations\qtbase_de.qm", "C:/environment/qtbase_de.qm", "DATA"),
    ]
    left_out = [
        (r"PySide6\plugins\platforms\qminimal.dll", "C:/environment/qminimal.dll", "BINARY"),
        (r"PySide6\plugins\sqldrivers\qsqlite.dll", "C:/environment/qsqlite.dll", "BINARY"),
        (r"PySide6\translations\qtbase_fi.qm", "C:/environment/qtbase_fi.qm", "DATA"),
    ]
    assert choose([*kept, *left_out], PACKAGES, "win32") == kept


def test_on_macos_frameworks_stay_whole() -> None:
    framework = "PySide6/Qt/lib/QtCore.framework"
    kept = [
        ("Python", "/Library/Frameworks/Python.framework/Versions/3.11/Python", "BINARY"),
        (f"{framework}/Versions/A/QtCore", f"{PACKAGES}/{framework}/Versions/A/QtCore", "BINARY"),
        (f"{framework}/Versions/Current", "A", "SYMLINK"),
        (f"{framework}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        ("PySide6/libpyside6.abi3.6.11.dylib", f"{PACKAGES}/PySide6/libpyside6.abi3.6.11.dylib", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", f"{PACKAGES}/libqcocoa.dylib", "BINARY"),
        ("de.lproj/InfoPlist.strings", "/project/de.lproj/InfoPlist.strings", "DATA"),
    ]
    left_out = [("PySide6/Qt/plugins/imageformats/libqtga.dylib", f"{PACKAGES}/libqtga.dylib", "BINARY")]
    assert choose([*kept, *left_out], PACKAGES, "darwin") == kept


def test_on_linux_libraries_of_the_system_stay_with_it() -> None:
    kept = [("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY")]
    left_out = [("libssl.so.3", "/usr/lib/libssl.so.3", "BINARY")]
    assert choose([*kept, *left_out], PACKAGES, "linux") == kept
