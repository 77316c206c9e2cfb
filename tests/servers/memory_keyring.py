"""A keyring in memory whose unlock dialog the test opens and answers; used through the real SecretStore."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, ClassVar

from keyring.backend import KeyringBackend

from canal_desktop.storage import secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

NAME = "the test's keyring"
BACKENDS = (("tests.servers.memory_keyring", "Keyring", NAME),)
"""In place of `canal_desktop.storage.secrets.BACKENDS`."""


class Keyring(KeyringBackend):
    """Every call waits while `answered` is clear, as a real one does while its dialog is open."""

    priority = 1
    kept: ClassVar[dict[str, str]] = {}
    calls: ClassVar[list[tuple[str, str]]] = []
    answered: ClassVar[threading.Event] = threading.Event()
    slow_calls: ClassVar[set[str]] = set()
    """Where not empty, only these ("set", "get", "delete") wait."""

    @classmethod
    def reset(cls) -> None:
        """Empty and open."""
        cls.kept.clear()
        cls.calls.clear()
        cls.slow_calls.clear()
        cls.answered.set()

    def _call(self, what: str, service: str) -> None:
        self.calls.append((what, service))
        if not self.slow_calls or what in self.slow_calls:
            self.answered.wait(20)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._call("set", service)
        self.kept[service] = password

    def get_password(self, service: str, username: str) -> str | None:
        found = self.kept.get(service)
        self._call("get", service)
        return found

    def delete_password(self, service: str, username: str) -> None:
        self._call("delete", service)
        self.kept.pop(service, None)


def in_place(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    """For a fixture: the keyring stands in place of the system's, empty; whoever still waits is answered at the end."""
    monkeypatch.setattr(secrets, "BACKENDS", BACKENDS)
    Keyring.reset()
    yield Keyring
    Keyring.answered.set()
