"""Screens of different scale: Qt is told of two of them when it starts, so this is a run of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("case", ["scale", "dots"])
def test_moving_between_screens_of_different_scale(case: str, tmp_path: Path) -> None:
    usual = {"y": 0, "width": 1600, "height": 1200, "logicalBaseDpi": 96}
    screens = [
        {"name": "one", "x": 0, "logicalDpi": 96, "dpr": 1, **usual},
        {"name": "two", "x": 1600, "logicalDpi": 144, "dpr": 1, **usual},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        # Qt makes dots per inch part of the scale, unless it is told to leave them alone.
        "QT_ENABLE_HIGHDPI_SCALING": "1" if case == "scale" else "0",
        "CASE": case,
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/two_screens.py"]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-1000:]
