"""Saving what was asked on the command line: into the library itself, or through the program that has it open."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING

from canal_desktop.app.handing_over import keep_asked, remove_asked, write_asked
from canal_desktop.app.instance_channel import NobodyThereError, hand_over
from canal_desktop.domain.errors import LibraryInUse, StorageError
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.library_lock import LibraryLock

if TYPE_CHECKING:
    from canal_desktop.app.handing_over import Asked
    from canal_desktop.storage.paths import DataPaths

BUSY_PATIENCE_S = 15.0
"""How long a library is waited for that somebody has, and who does not listen yet or no more."""
ANSWER_PATIENCE_S = 30.0


async def save_asked(paths: DataPaths, asked: Asked) -> None:
    """Put question and answer into the library of a data folder, whoever has it open.

    Raises:
        StorageError: they are not there, or it is not known whether they are; the sentence says why.
    """
    until = time.monotonic() + BUSY_PATIENCE_S
    while True:
        lock = LibraryLock(paths.lock)
        try:
            lock.acquire()
        except LibraryInUse:
            if await _handed_over(paths, asked):
                return
            if time.monotonic() > until:
                raise
            await asyncio.sleep(0.1)
            continue
        try:
            await _into_library(paths, asked)
        finally:
            lock.release()
        return


async def _into_library(paths: DataPaths, asked: Asked) -> None:
    database = await Database.open(paths.database)
    store = ConversationStore(database)
    try:
        with contextlib.suppress(KeyError):
            await store.find(asked.conversation.id)
            # It was handed over to a program that stored it, and ended before it could say so.
            return
        await keep_asked(asked, store, FileStore(paths.root, database).add)
    finally:
        await database.close()


async def _handed_over(paths: DataPaths, asked: Asked) -> bool:
    """Whether the running program has stored it; False where none listens."""
    try:
        name = await asyncio.to_thread(write_asked, paths.handed_over, asked)
    except OSError as error:
        raise StorageError(f"Nothing can be written into {paths.handed_over}: {error.strerror or error}.") from error
    try:
        why = await asyncio.to_thread(hand_over, paths.root, name, ANSWER_PATIENCE_S)
    except NobodyThereError:
        return False
    except OSError as error:
        raise StorageError("Canal Desktop runs, but did not say that it stored the answer.") from error
    finally:
        remove_asked(paths.handed_over, name)
    if why:
        raise StorageError(why)
    return True
