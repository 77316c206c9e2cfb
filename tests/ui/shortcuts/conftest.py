"""Keys that a test changes are as they were afterwards."""

from collections.abc import Iterator

import pytest

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.shortcuts.bindings import BINDINGS, Bindings


@pytest.fixture
def bindings() -> Iterator[Bindings]:
    yield BINDINGS
    BINDINGS.set_settings(Settings())
    # Which layout was typed with last.
    BINDINGS.physical.forget()
