"""The language in the settings file, read before all else: what reads the whole file has texts in that language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def stored_language(settings: Path) -> str:
    """The language that a settings file names, unchecked; "" where it names none or cannot be read."""
    try:
        content = json.loads(settings.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return ""
    match content:
        case {"settings": {"language": str(language)}}:
            return language
    return ""
