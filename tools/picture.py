"""Makes the picture of the README from the running program: `python -m tools.picture [docs/picture.png]`.

Needs Xvfb, xdotool and ImageMagick's import; the program answers itself (demo), so that anyone gets the same picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
SIZE = "1120x760"
QUESTION = "What can you show me?"
ANSWER_S = 9.0


def main() -> None:
    """Start a screen and the program, ask, wait, take the picture, end both."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "picture.png"
    reader, writer = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers, tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DISPLAY": f":{numbers.readline().strip()}", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "canal_desktop", "--demo", "--data-dir", folder]
        program = subprocess.Popen(command, env=environment)
        try:
            time.sleep(3)
            window = output("xdotool", "search", "--onlyvisible", "--name", "^Canal", env=environment).split()[0]
            width, height = SIZE.split("x")
            run("xdotool", "windowmove", window, "0", "0", "windowsize", window, width, height, env=environment)
            time.sleep(0.5)
            run("xdotool", "type", "--delay", "10", QUESTION, env=environment)
            run("xdotool", "key", "Return", env=environment)
            time.sleep(ANSWER_S)
            run("import", "-window", "root", str(target), env=environment)
        finally:
            program.terminate()
            program.wait(10)
            screen.terminate()
            screen.wait(10)


def run(*command: str, env: dict[str, str]) -> None:
    """Run a command that must succeed."""
    subprocess.run(command, env=env, check=True)


def output(*command: str, env: dict[str, str]) -> str:
    """What a command prints."""
    return subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
