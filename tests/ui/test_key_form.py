"""The form for a key says whether one is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.program import profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs


async def test_where_no_key_is_stored_none_is_said_to_be(start: Programs) -> None:
    program = await start(replace(profile(), needs_key=True, key_backend=None))
    known = program.profiles.active
    assert known is not None
    assert program.profiles.lacks_key(known)
    program.workspace.profile_desk.enter_key(known.id)
    words = " ".join(label.text() for label in program.window.welcome_page.findChildren(PlainLabel))
    assert "No key of Alpha is stored" in words
    assert "keep the one that is stored" not in words
