"""StartWish: what a start of the program asks for, be it the first or one that wakes another; and canal:// links.

A link comes from anywhere, such as a web page: it may show a conversation or put text where the user writes, and
nothing else. Nothing is sent, and no setting is touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes
from uuid import UUID

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr

SCHEME = "canal"
MAX_LINK_BYTES = 4096

ADDRESS = re.compile(r"(?P<place>[a-z]+)(?:/(?P<path>[^?#]*))?(?:\?(?P<query>[^#]*))?")
BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

NOT_KNOWN = tr("This link is none that Canal knows, so nothing was opened.")
TOO_LONG = tr("This link is too long, so nothing was opened.")
NOT_READABLE = tr("The text of this link cannot be read, so nothing was opened.")


@dataclass(frozen=True, slots=True)
class StartWish:
    """Nothing but the window where no field is set."""

    text: str = ""
    """For the message field of a new conversation."""
    link: str = ""
    """As it came; not looked at yet."""
    quick: bool = False
    """The quick window, and not the large one."""
    hidden: bool = False
    """No window."""


@dataclass(frozen=True, slots=True)
class NewLink:
    """Begin a conversation with this in the message field; "" for nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class ChatLink:
    """Show this conversation; whether there is one is not known."""

    conversation_id: ConversationId


def parse_link(address: str) -> NewLink | ChatLink:
    """What a link asks for: canal://new?text=… or canal://chat/ID.

    Args:
        address: as it came, of any length; what is not UTF-8 stands in it as lone surrogates.

    Raises:
        InvalidInput: it is none of these to the letter, too long, or its text is no text.
    """
    if len(address) > MAX_LINK_BYTES or len(address.encode("utf-8", "surrogatepass")) > MAX_LINK_BYTES:
        raise InvalidInput(TOO_LONG)
    scheme, slashes, rest = address.partition("://")
    found = ADDRESS.fullmatch(rest)
    if scheme.lower() != SCHEME or not slashes or found is None:
        raise InvalidInput(NOT_KNOWN)
    path, query = found["path"] or "", found["query"]
    if found["place"] == "new" and not path:
        return NewLink(_text_in(query))
    if found["place"] == "chat" and not query:
        return ChatLink(_id_in(path))
    raise InvalidInput(NOT_KNOWN)


def _text_in(query: str | None) -> str:
    if not query:
        return ""
    name, is_set, value = query.partition("=")
    # One field and no other: what is not known may be meant to do more than is seen.
    if name != "text" or not is_set or "&" in value or ";" in value:
        raise InvalidInput(NOT_KNOWN)
    try:
        plain = value.replace("+", " ").encode()
        if BROKEN_ESCAPE.search(plain):
            raise InvalidInput(NOT_READABLE)
        text = unquote_to_bytes(plain).decode()
    except UnicodeError as error:
        raise InvalidInput(NOT_READABLE) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if CONTROL.search(text):
        raise InvalidInput(NOT_READABLE)
    return text


def _id_in(path: str) -> ConversationId:
    known = re.fullmatch(r"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}", path)
    if known is None:
        raise InvalidInput(NOT_KNOWN)
    return ConversationId(UUID(path).hex)
