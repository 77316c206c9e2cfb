"""A recorded request as a command of curl: the body just as it went out, the key from the environment. Pure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from canal_desktop.app.json_lines import text_of
from canal_desktop.domain.attempt import REDACTED
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.redaction import MASK
from canal_desktop.language import tr
from canal_desktop.programs.write_curl import curl_command

if TYPE_CHECKING:
    from canal_desktop.domain.attempt import Attempt

PATH = "/chat/completions"
OF_EVERY_CLIENT = frozenset(
    (
        *("accept", "accept-encoding", "authorization", "connection", "content-length", "content-type", "host"),
        *("transfer-encoding", "user-agent"),
    )
)
"""Headers that curl has of its own, or that the command has already."""
OF_SDK = "x-stainless-"
ONLY_WORDS = tr(
    "Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it."
)


def curl_of(attempt: Attempt, body: bytes) -> tuple[str, tuple[str, ...]]:
    """The command, and a sentence for each thing in which it is unlike what was sent.

    Raises:
        InvalidInput: it is no request for words.
    """
    base_url, path, _query = attempt.url.partition("?")[0].rstrip("/").rpartition(PATH)
    if not path or attempt.method != "POST":
        raise InvalidInput(ONLY_WORDS)
    own = [
        (name, value)
        for name, value in attempt.request_headers
        if name.lower() not in OF_EVERY_CLIENT and not name.lower().startswith(OF_SDK)
    ]
    hidden = [name for name, value in own if value == REDACTED or MASK in value]
    headers = {name: value for name, value in own if name not in hidden}
    text = text_of(body)
    notes = [tr("The header {name} is left out, as it carries a key.", name=name) for name in hidden]
    if MASK in text:
        notes.append(tr("Where one of your keys stood, the body has {mask}.", mask=MASK))
    return curl_command(base_url, headers, text, is_stream=_is_stream(text)), tuple(notes)


def _is_stream(text: str) -> bool:
    try:
        return json.loads(text).get("stream") is True
    except (ValueError, AttributeError, RecursionError):
        # A body that the user wrote may be anything.
        return False
