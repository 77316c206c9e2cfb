"""KWallet as a log-in to KDE has it: a real kwalletd with a wallet of its own, unlocked by the password, or locked."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import time
from typing import TYPE_CHECKING

from tests.end2end.processes import Background
from tools.setup.needs import has_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.end2end.session import Session

WALLET_PASSWORD = "correct horse"
NAME = "kdewallet"
HASH_BYTES, ROUNDS = 56, 50_000
"""As KDE's module for the log-in derives the key of a wallet from the password."""
SAVED_AFTER_S = 6.0
"""kwalletd writes to the disk five seconds after a change."""

CONFIGURATION = f"""[Wallet]
First Use=false
Enabled=true
Use One Wallet=true
Default Wallet={NAME}
Prompt on Open=false

[org.freedesktop.secrets]
apiEnabled=true
"""


def wallet_is_missing() -> str | None:
    """Why the tests with a KWallet are not run, or what of it is not installed; None where they can be."""
    # Asked for what it has right after it was given that, kwalletd 5 at times finds nothing.
    if os.environ.get("CANAL_KWALLET") != "1":
        return "opt in with CANAL_KWALLET=1"
    if shutil.which("kwalletd5") is None:
        return "kwalletd5 is not installed"
    # Without them kwalletd agrees on no key with those who ask for secrets.
    return None if has_file("libqca-ossl.so") else "the plugins of qca-qt5 are not installed"


def wait_until(condition: Callable[[], bool], what: str, patience_s: float = 20.0) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.05)


class Wallet:
    """The wallet of a session's user, and the kwalletd that keeps it.

    offers_secrets is whether it is a Secret Service as well, as in KDE Frameworks from 5.97 on.
    """

    def __init__(self, session: Session, *, offers_secrets: bool = True) -> None:
        self._session = session
        self._salt = os.urandom(HASH_BYTES)
        self._socket = session.runtime / "kwallet.socket"
        self.daemon: Background | None = None
        configuration = session.home / ".config" / "kwalletrc"
        configuration.parent.mkdir(parents=True, exist_ok=True)
        text = CONFIGURATION if offers_secrets else CONFIGURATION.replace("apiEnabled=true", "apiEnabled=false")
        configuration.write_text(text, encoding="utf-8")
        self._name = "org.freedesktop.secrets" if offers_secrets else "org.kde.kwalletd5"
        self.folder = session.home / ".local" / "share" / "kwalletd"
        self.folder.mkdir(parents=True)
        (self.folder / f"{NAME}.salt").write_bytes(self._salt)
        # The first log-in makes the wallet, which only the next one offers as the place for secrets.
        self.start()
        wait_until(self._is_made, "no wallet was made")
        # What is closed is on the disk.
        self.close()
        self.stop()

    def start(self, *, locked: bool = False) -> Background:
        """Start kwalletd; locked, it asks for the password once somebody asks for a secret."""
        session = self._session
        log = session.logs / "kwalletd.log"
        if locked:
            self.daemon = session.start("kwalletd", ["kwalletd5"])
        else:
            self.daemon = self._logged_in(log)
            session.adopt(self.daemon)
        session.wait_for_name(self._name)
        return self.daemon

    def stop(self) -> None:
        """End kwalletd; what it has written stays."""
        assert self.daemon is not None
        self._session.end(self.daemon)
        self.daemon = None

    def close(self) -> None:
        """Lock the wallet while kwalletd goes on."""
        destination = ("--dest=org.kde.kwalletd5", "/modules/kwalletd5", "org.kde.KWallet.closeAllWallets")
        self._session.run("dbus-send", "--session", "--print-reply", *destination)

    def _is_made(self) -> bool:
        path = self.folder / f"{NAME}.kwl"
        return path.exists() and path.stat().st_size > 0

    def _logged_in(self, log: Path) -> Background:
        """As KDE's module for the log-in does it: the key through one pipe, the environment through a socket."""
        key = hashlib.pbkdf2_hmac("sha512", WALLET_PASSWORD.encode(), self._salt, ROUNDS, HASH_BYTES)
        reader, writer = os.pipe()
        os.write(writer, key)
        os.close(writer)
        self._socket.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self._socket))
            listener.listen()
            daemon = Background(
                ["kwalletd5", "--pam-login", str(reader), str(listener.fileno())],
                {**self._session.environment, "PAM_KWALLET5_LOGIN": str(self._socket)},
                log,
                pass_fds=[reader, listener.fileno()],
            )
        os.close(reader)
        with socket.socket(socket.AF_UNIX) as sender:
            sender.connect(str(self._socket))
            lines = [f"{name}={value}\n" for name, value in self._session.environment.items()]
            sender.sendall("".join(lines).encode())
        self._socket.unlink()
        return daemon
