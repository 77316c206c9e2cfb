"""Remakes the requirement locks with uv: `python tools/lock.py [--upgrade]`. For developers; set-up needs no uv."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = "3.11"
OPTIONS = (
    *("--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes"),
    # The locks must not say where a package came from: every machine asks its own index.
    *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header", "--quiet"),
)


def commands(uv: str, *, upgrade: bool) -> list[list[str]]:
    """The commands that make the locks, the program's first: the others keep its versions."""
    extra = ["--upgrade"] if upgrade else []
    make = [uv, "pip", "compile", *OPTIONS, *extra]
    return [
        [*make, "requirements.in", "--output-file", "requirements.lock"],
        *(
            [*make, f"{name}.in", "--constraint", "requirements.lock", "--output-file", f"{name}.lock"]
            for name in ("requirements-dev", "requirements-build", "requirements-wheel")
        ),
    ]


def main() -> int:
    """Make all locks; returns the exit code. Versions that still fit are kept unless --upgrade is given."""
    uv = shutil.which("uv")
    if uv is None:
        print("uv is not installed; `pip install uv` in an environment of your own brings it.", file=sys.stderr)
        return 3
    for command in commands(uv, upgrade="--upgrade" in sys.argv[1:]):
        done = subprocess.run(command, cwd=ROOT, check=False)
        if done.returncode != 0:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
