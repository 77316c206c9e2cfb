"""Every error the program knows.

CanalError                   its text is a sentence for the user
├── AutostartRefused         the system does not let the program start at log-in
├── InvalidInput             what was typed cannot be used (key, Base URL, name)
├── ExportFailed             conversations could not be written to a file
├── FileRefused              a file cannot be attached to a message, or must not be
│   └── SoundFileRefused     it is sound, whose text can be had
├── KeysRefused              keys cannot be held for the whole desktop
├── ImportRefused            a file of another program cannot be read, or must not be
├── McpFailed                an MCP server could not be started or connected to, or ended
├── SoundRefused             a sound cannot be played or recorded on this computer
├── ProviderError            a request that is not a stream failed; .failed tells how
├── UpdateFailed             there is no newer version to be had, or it was not installed; nothing has changed
│   └── NotOnServer          a file is not there, or must not be had
├── StorageError             the disk or the library file
│   ├── LibraryTooNew        made by a newer version of the program
│   ├── LibraryDamaged       SQLite cannot read the file
│   ├── LibraryInUse         another program holds it
│   ├── LibraryReadOnly      the folder or file cannot be written
│   └── DiskFull             nothing more can be written
└── SecretError              the OS keyring
    ├── NoSafeStore          this computer has no keyring we trust
    ├── SecretRefused        the user or the keyring said no
    └── SecretLost           what was written did not read back
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.domain.completion import Failed


class CanalError(Exception):
    """The base of all; str() is a sentence for the user."""


class InvalidInput(CanalError):  # noqa: N818 - named for what happened, as all of these are
    """What was typed cannot be used; nothing was changed."""


class AutostartRefused(CanalError):  # noqa: N818
    """Whether the program starts at log-in cannot be read or changed; the text says why."""


class FileRefused(CanalError):  # noqa: N818
    """A file cannot be read for a message, or must not be; the text says why and what to do."""


class SoundFileRefused(FileRefused):
    """The file is sound, which no message carries; what is said in it can be had as text."""


class KeysRefused(CanalError):  # noqa: N818
    """Keys cannot be held for the whole desktop; the text says why and what to do."""


class UpdateFailed(CanalError):  # noqa: N818
    """There is no newer version to be had, or it was not installed: nothing has changed. The text says why."""


class NotOnServer(UpdateFailed):
    """A server has answered that a file is not there; status is its HTTP status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class ImportRefused(CanalError):  # noqa: N818
    """A file that was to be brought in cannot be read, or must not be; the text says why and what to do."""


class McpFailed(CanalError):  # noqa: N818
    """An MCP server could not be started or connected to, or ended; the text says why and what to do."""


class ExportFailed(CanalError):  # noqa: N818
    """Conversations could not be written; the text says why and what to do."""


class ProviderError(CanalError):
    """A request failed."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.sentence)
        self.failed = failed


class PictureRefused(CanalError):  # noqa: N818
    """A picture on the web cannot be had, or must not be shown."""


class SoundRefused(CanalError):  # noqa: N818
    """A sound cannot be played or recorded on this computer."""


class StorageError(CanalError):
    """The disk or the library file could not do what was asked."""


class LibraryTooNew(StorageError):  # noqa: N818
    """The library was made by a newer version of the program."""


class LibraryDamaged(StorageError):  # noqa: N818
    """The library file cannot be read as one."""


class LibraryInUse(StorageError):  # noqa: N818
    """Another program holds the library."""


class LibraryReadOnly(StorageError):  # noqa: N818
    """The library cannot be written where it lies."""


class DiskFull(StorageError):  # noqa: N818
    """Nothing more can be written."""


class SecretError(CanalError):
    """The OS keyring could not do what was asked."""


class NoSafeStore(SecretError):  # noqa: N818
    """There is no keyring here that we trust."""


class SecretRefused(SecretError):  # noqa: N818
    """The keyring stayed locked or refused."""


class SecretLost(SecretError):  # noqa: N818
    """The key was written but did not read back."""
