"""ConnectionLog: what is asked before every connection, and told of each; whoever connects goes by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from canal_desktop.domain.attempt import Connection


class ConnectionLog(Protocol):
    """Called on the loop's thread; neither method raises or takes long."""

    def may_connect(self, host: str, why: str, *, port: int = 0, path: str = "") -> bool:
        """Whether the program may connect to a host now; where it may not, that is noted by then.

        Args:
            host: a name or an address, as the user knows it.
            why: in plain words, such as "list of models".
            port: where on the host, 0 where that is not known.
            path: what is asked for there, without any key.
        """
        ...

    def note(self, connection: Connection) -> None:
        """Keep a line about a connection that is over."""
        ...


class NoLog:
    """A ConnectionLog for what connects to nobody, or whom nobody asks to keep a log: all is allowed."""

    def may_connect(self, host: str, why: str, *, port: int = 0, path: str = "") -> bool:
        """Part of ConnectionLog."""
        return True

    def note(self, connection: Connection) -> None:
        """Part of ConnectionLog."""


NO_LOG = NoLog()
