"""SettingsFaults: what of a settings file could not be used, and the sentences that say so. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.language import filled, in_a_row, sentences, tr

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_NAMED = 5


class FileFault(StrEnum):
    """Why a file as a whole could not be used."""

    UNREADABLE = "unreadable"
    NEWER = "newer"
    BROKEN = "broken"


TOLD = {
    FileFault.UNREADABLE: (
        tr("Your settings could not be read. They were kept as {name}; the defaults are used now."),
        tr("Your settings could not be read. The program goes on with its defaults."),
    ),
    FileFault.NEWER: (
        tr(
            "Your settings were made by a newer version of the program. "
            "They were kept as {name}; the defaults are used now."
        ),
        tr("Your settings were made by a newer version of the program. The program goes on with its defaults."),
    ),
    FileFault.BROKEN: (
        tr("Your settings could not be understood. They were kept as {name}; the defaults are used now."),
        tr("Your settings could not be understood. The program goes on with its defaults."),
    ),
}
"""What is told where the file could be set aside, and where it could not."""


@dataclass(frozen=True, slots=True)
class SettingsFaults:
    """Either the file as a whole could not be used, or single settings or profiles in it.

    fields are those of Settings that have their defaults now; kept_as is the name under which the file as it was is
    kept, "" where it could not be.
    """

    file: str
    whole: FileFault | None = None
    fields: tuple[str, ...] = ()
    lost_profile: bool = False
    kept_as: str = ""

    def told(self, label_of: Callable[[str], str] = str) -> str:
        """The sentences for the user.

        Args:
            label_of: what the user knows a field of Settings by; its name in the file where nothing else is given.
        """
        if self.whole is not None:
            kept, not_kept = TOLD[self.whole]
            return filled(kept, name=self.kept_as) if self.kept_as else not_kept
        lost = tr("A profile could not be understood and was left out. Add it again under Profiles.")
        kept = tr("The file as it was is kept as {copy}.", copy=self.kept_as)
        return sentences(lost if self.lost_profile else "", self._told_fields(label_of), kept if self.kept_as else "")

    def _told_fields(self, label_of: Callable[[str], str]) -> str:
        if not self.fields:
            return ""
        rest = ("…",) if len(self.fields) > MAX_NAMED else ()
        names = in_a_row((*map(label_of, self.fields[:MAX_NAMED]), *rest))
        return tr("In {file}, these cannot be used and have their defaults: {names}.", file=self.file, names=names)
