"""Runs all benchmarks and writes their tables into README.md beside this file.

`python -m benchmarks.run [--runs N]`; nothing else should be busy on the computer meanwhile.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import idle, library, startup, streaming
from benchmarks.stage import stage

ROOT = Path(__file__).parents[1]
README = Path(__file__).with_name("README.md")
BEGIN = "<!-- figures: written by python -m benchmarks.run -->"
END = "<!-- end of figures -->"


def where() -> str:
    """What the figures were taken on."""
    qt = importlib.metadata.version("pyside6-essentials")
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"PySide6 {qt}, Xvfb (software drawing); load before the run: {load}."
    )


def write(figures: str) -> None:
    """Replace the figures in the README."""
    text = README.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _former, after = rest.split(END)
    README.write_text(f"{before}{BEGIN}\n\n{figures}\n\n{END}{after}", encoding="utf-8")


def printed_by(module: str, *arguments: str) -> str:
    """What a benchmark of its own process prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def main() -> None:
    """Measure everything, print it and write it down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of each stream; starts are measured seven times")
    options = parser.parse_args()
    sections = [where()]
    with stage() as there:
        sections += ["### Start", startup.table(startup.measure(there, 7))]
        sections += ["### Idle", idle.table(idle.measure(there))]
        sections += ["### Streaming", streaming.table(streaming.measure(there, options.runs))]
    sections += ["### Reading the stream", printed_by("benchmarks.decoding")]
    sections += ["### Transcript", printed_by("benchmarks.transcript"), printed_by("benchmarks.steady")]
    sections += ["### Side by side", printed_by("benchmarks.columns")]
    sections += ["### Many answers at once", printed_by("benchmarks.load")]
    sections += ["### The model picker", printed_by("benchmarks.model_picker")]
    sections += ["### Writing", printed_by("benchmarks.pasting")]
    with tempfile.TemporaryDirectory(prefix="canal-bench-") as folder:
        sections += ["### The library", printed_by("benchmarks.library", "--folder", folder)]
        sections += [printed_by("benchmarks.sidebar")]
        sections += [printed_by("benchmarks.exporting")]
        sections += [printed_by("benchmarks.searching", str(Path(folder) / str(library.COUNTS[-1])))]
    figures = "\n\n".join(sections)
    print(figures)
    write(figures)


if __name__ == "__main__":
    main()
