"""Values of variables and headers go to a keyring of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.servers.memory_keyring import Keyring, in_place

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    yield from in_place(monkeypatch)
