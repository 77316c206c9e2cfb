"""Values of variables and headers go to a keyring of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.storage import secrets
from tests.servers.memory_keyring import BACKENDS, Keyring

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    monkeypatch.setattr(secrets, "BACKENDS", BACKENDS)
    Keyring.reset()
    yield Keyring
    Keyring.answered.set()
