"""AttachmentList: what is attached to one unsent question, in order, and the reading of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canal_desktop.domain.errors import CanalError, FileRefused, SoundFileRefused
from canal_desktop.language import filled, tr
from canal_desktop.ui.attachments.attachment import Attachment, Phase

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Part
    from canal_desktop.ui.attachments.attachment import Form, Made
    from canal_desktop.ui.attachments.part_maker import PartMaker

MOST = 50
TOO_MANY = tr("At most {count} files can go with one message. The others were left out.", count=MOST)
BROKEN = tr("“{file}” could not be read: something went wrong inside the program. The details are in the log.")


class AttachmentList(QObject):
    """Each file is an Attachment; what happens to it puts another value in its place.

    Signals:
        changed(): something was added or taken away, or is read further.
        trouble(str): a sentence the user must see.
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, maker: PartMaker, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.maker = maker
        self._tasks = tasks
        self.items: tuple[Attachment, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is sent of all that is ready."""
        return tuple(part for item in self.items for part in item.parts)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read."""
        return all(item.phase is not Phase.READING for item in self.items)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files of the disk."""
        for path in paths:
            if not self._add(path.name or str(path), partial(self.maker.from_path, path), path):
                return

    def add_text(self, name: str, text: str, media_type: str = "text/plain") -> None:
        """Attach a text under a name."""
        self._add(name, lambda: self.maker.from_text(name, text, media_type))

    def add_image(self, image: QImage, name: str) -> None:
        """Attach a picture under a name."""
        self._add(name, lambda: self.maker.from_image(image, name))

    def add_data(self, name: str, data: bytes) -> None:
        """Attach what would be in a file of that name."""
        self._add(name, lambda: self.maker.from_data(name, data))

    def add_ready(self, items: Sequence[Attachment]) -> None:
        """Put what was attached before, such as what a draft had, ahead of the others."""
        self._set((*items, *self.items))

    def remove(self, number: int) -> None:
        """Take one away; its reading is given up."""
        self._tasks.cancel(_task(number))
        self._set(tuple(item for item in self.items if item.number != number))

    def take_sent(self, sent: Sequence[Part]) -> None:
        """Take away what is on disk with a question now; what was attached since stays."""
        self._set(tuple(item for item in self.items if not item.parts or not set(item.parts) <= set(sent)))

    def clear(self) -> None:
        """Take all away."""
        for item in self.items:
            self._tasks.cancel(_task(item.number))
        self._set(())

    def find(self, number: int) -> Attachment | None:
        """The attachment with a number."""
        return next((item for item in self.items if item.number == number), None)

    def put(self, item: Attachment) -> None:
        """Put a value in place of the one with its number; nothing happens where that is gone."""
        if self.find(item.number) is not None:
            self._set(tuple(item if known.number == item.number else known for known in self.items))

    def send_as(self, number: int, form: Form, pages: Sequence[int]) -> None:
        """Make one anew: in another form, or of other pages."""
        item = self.find(number)
        if item is not None and item.made is not None and item.made.document is not None:
            self.put(replace(item, phase=Phase.READING))
            made = item.made
            self._tasks.restart(_task(number), self._read(item, lambda: self.maker.again(item.name, made, form, pages)))

    def _add(self, name: str, make: Callable[[], Awaitable[Made]], path: Path | None = None) -> bool:
        if len(self.items) >= MOST:
            self.trouble.emit(TOO_MANY)
            return False
        item = Attachment(name)
        self._set((*self.items, item))
        self._tasks.start(_task(item.number), self._read(item, make, path))
        return True

    async def _read(self, item: Attachment, make: Callable[[], Awaitable[Made]], path: Path | None = None) -> None:
        # Whatever else may happen, it is not read for ever.
        done: Attachment | None = item.refused(filled(BROKEN, file=item.name))
        try:
            done = item.ready(await make())
        except asyncio.CancelledError:
            done = None
            raise
        except SoundFileRefused as error:
            done = item.refused(str(error), path)
        except FileRefused as error:
            # What was chosen before still stands where another choice cannot be had.
            done = item if item.made is not None else item.refused(str(error))
            if item.made is not None:
                self.trouble.emit(str(error))
        except CanalError as error:
            done = item.refused(tr("“{file}” could not be kept. {reason}", file=item.name, reason=error))
        finally:
            if done is not None:
                self.put(done)

    def _set(self, items: tuple[Attachment, ...]) -> None:
        if items != self.items:
            self.items = items
            self.changed.emit()


def _task(number: int) -> str:
    return f"attachment {number}"
