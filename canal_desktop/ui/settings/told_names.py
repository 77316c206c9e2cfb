"""Names of settings as the page has them, in a sentence that has them as the file does."""

from __future__ import annotations

import re

from canal_desktop.ui.settings.rows import Setting
from canal_desktop.ui.settings.table import TABLE


def with_labels(sentence: str) -> str:
    """The sentence with the labels of the settings whose fields it names."""
    labels = {row.field: row.label for row in TABLE if isinstance(row, Setting)}
    return re.sub(r"\b[a-z_]+\b", lambda found: labels.get(found[0], found[0]), sentence)
