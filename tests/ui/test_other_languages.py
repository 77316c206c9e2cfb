"""In another language everything is where it is in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from canal_desktop.language import speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.conftest import Programs


@pytest.fixture
def crossed_out() -> Iterator[None]:
    """Every text in a language that has no other letter than x."""
    speak(lambda text, _about, _count: re.sub(r"(\{\w+\})|[A-Za-z]", lambda found: found[1] or "x", text))
    yield
    speak(None)


async def test_what_is_wrong_with_the_key_is_said_at_the_key(start: Programs, crossed_out: None) -> None:
    program = await start()
    page = program.window.welcome_page
    page.key.setText("two words of a key")

    page._connect.click()

    await program.until(page._key_error.isVisible, "nothing is said at the key")
    assert page._url_error.isHidden()


async def test_what_is_wrong_with_the_address_is_said_at_the_address(start: Programs) -> None:
    program = await start()
    page = program.window.welcome_page
    page.base_url.setText("https://name:password@api.example.com/v1")

    page._connect.click()

    # The sentence speaks of the field for the key, too.
    await program.until(page._url_error.isVisible, "nothing is said at the address")
    assert page._key_error.isHidden()
