"""The structure that documents and contracts promise: layers, sizes, late imports, a Qt that keeps its references."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tools.module_map import DOCUMENT, first_line, module_map, with_map

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "canal_desktop").rglob("*.py"))
OWN_CODE = [
    *MODULES,
    ROOT / "run.py",
    *sorted((ROOT / "tools").rglob("*.py")),
    *sorted((ROOT / "benchmarks").rglob("*.py")),
    *sorted((ROOT / "tests").rglob("*.py")),
]

MOST_LINES = 400
MOST_METHODS = 40
METHOD = (ast.FunctionDef, ast.AsyncFunctionDef)
LATE_IMPORTS = (
    *("openai", "httpx2", "keyring", "pygments", "markdown_it", "_quickjs", "xml.etree", "genai_prices"),
    *("miniaudio", "mcp", "tuf", "tarfile"),
)
UNWANTED_NAMES = ("Manager", "Helper", "Util", "Utils", "Handler", "Controller", "Service")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def trees() -> list[tuple[Path, ast.Module]]:
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES]


def run_python(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, text=True, timeout=60
    )


def test_every_import_contract_is_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_module_is_longer_than_can_be_kept_in_mind() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in OWN_CODE}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_every_module_says_in_its_first_line_what_it_is_for() -> None:
    silent = [name_of(path) for path in OWN_CODE if not path.read_text(encoding="utf-8").startswith('"""')]
    assert silent == []
    assert [name_of(path) for path in OWN_CODE if not first_line(path)] == []


def test_nothing_starts_a_loop_of_its_own_with_exec() -> None:
    calls = [
        f"{name_of(path)}:{node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"exec", "exec_"}
    ]
    assert calls == []


def test_no_class_has_more_methods_than_can_be_kept_in_mind() -> None:
    methods = {
        f"{name_of(path)}:{node.name}": sum(isinstance(part, METHOD) for part in node.body)
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    assert {name: count for name, count in methods.items() if count > MOST_METHODS} == {}


def test_no_class_is_named_after_having_no_subject() -> None:
    vague = [
        f"{name_of(path)}:{node.name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name.endswith(UNWANTED_NAMES)
    ]
    assert vague == []


def test_importing_the_window_loads_nothing_that_can_wait() -> None:
    script = (
        f"import sys, canal_desktop.ui.main_window\nprint([name for name in {LATE_IMPORTS!r} if name in sys.modules])\n"
    )
    done = run_python(script)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_starting_loads_nothing_that_can_wait() -> None:
    script = f"import sys, canal_desktop.bootstrap\nprint([name for name in {LATE_IMPORTS!r} if name in sys.modules])\n"
    done = run_python(script)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal here, so its references are not counted")
def test_the_locked_qt_keeps_its_references_to_none() -> None:
    # Some releases take one with each call that returns nothing, until the interpreter aborts.
    script = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication, QObject\n"
        "app = QCoreApplication([])\n"
        "thing = QObject()\n"
        "def work(times):\n"
        "    for _ in range(times):\n"
        "        thing.killTimer(thing.startTimer(1000))\n"
        # The first calls fill caches.
        "work(100)\n"
        "before = sys.getrefcount(None)\n"
        "work(1000)\n"
        "print(before - sys.getrefcount(None))\n"
    )
    done = run_python(script)
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100


def test_the_map_of_modules_is_up_to_date() -> None:
    present = DOCUMENT.read_text(encoding="utf-8")
    assert present == with_map(present, module_map()), "run: python tools/module_map.py"


def test_a_document_without_marks_for_the_map_is_refused() -> None:
    with pytest.raises(ValueError, match="map:begin"):
        with_map("# Nothing\n", "map")
