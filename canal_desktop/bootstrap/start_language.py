"""Has the program speak its language before its other modules, some of which have texts, are imported."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from canal_desktop.storage.paths import DataPaths, default_data_dir
from canal_desktop.storage.stored_language import stored_language
from canal_desktop.ui.qt_language import speak

if TYPE_CHECKING:
    from pathlib import Path

VARIABLE = "CANAL_LANGUAGE"


def speak_from_the_start(data_dir: Path | None) -> str:
    """Speak the language of the environment, else of the settings, else of the system; returns its code.

    Args:
        data_dir: where the settings are; None for the usual place.
    """
    settings = DataPaths(data_dir or default_data_dir()).settings
    return speak(os.environ.get(VARIABLE) or stored_language(settings))
