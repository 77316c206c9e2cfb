"""Code in many languages, with everything that reaches over the end of a line: strings, comments, continued lines."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "samples" / "code"

SAMPLES: dict[str, str] = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_FOLDER.glob("*.txt"))}
