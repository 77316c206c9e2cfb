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

ADDRESS = re.compile(r"(?P<place>[a-z]+)(?:/(?P<path>[^?#]*))?(?:\?(?P<query>.*))?", re.DOTALL)
BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

UNKNOWN_KIND = tr("This link is of a kind that Canal does not know, so nothing was opened.")
TOO_LONG = tr("The text of this link is too long, so nothing was opened. Copy it into the message field instead.")
NOT_READABLE = tr("The text of this link cannot be read, so nothing was opened.")
NO_CONVERSATION = tr("This link names no conversation, so nothing was opened. A part of it may be missing.")
SENDS = tr("This link wants to send by itself. Links only put text into the message field, so nothing was opened.")
SETS_A_KEY = tr("This link wants to set an API key. Links only put text into the message field, so nothing was opened.")
SETS_AN_ADDRESS = tr(
    "This link wants to set the address of a server. Links only put text into the message field, so nothing was opened."
)
WANTS_MORE = tr("This link wants to do more than to put text into the message field, so nothing was opened.")

_SENDING = frozenset(["send", "submit", "autosend", "auto_send", "ask", "run", "go"])
_KEYS = frozenset(["key", "api_key", "api-key", "apikey", "token", "secret", "password"])
_ADDRESSES = frozenset(
    ["base_url", "base-url", "baseurl", "api_base", "endpoint", "url", "server", "host", "address", "proxy"]
)
FORBIDDEN = ((SENDS, _SENDING), (SETS_A_KEY, _KEYS), (SETS_AN_ADDRESS, _ADDRESSES))
"""What is said of a link with one of these fields, the gravest first."""


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
    token: str = ""
    """Under Wayland: the desktop's leave to take the keyboard, where the other start was given one."""
    files: tuple[str, ...] = ()
    """Files to look at, as absolute paths or as URLs; not looked at yet."""

    @property
    def wants_window(self) -> bool:
        """Whether it is nothing that could be done without the large window."""
        return bool(self.text or self.link or self.files)


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
        raise InvalidInput(UNKNOWN_KIND)
    path, query = found["path"] or "", found["query"] or ""
    if found["place"] == "new" and not path:
        _refuse_more_than({"text"}, query)
        return NewLink(_text_in(query))
    if found["place"] == "chat":
        _refuse_more_than(set(), query)
        return ChatLink(_id_in(path))
    raise InvalidInput(UNKNOWN_KIND)


def _refuse_more_than(allowed: set[str], query: str) -> None:
    """Each field but one of these is refused: what is not known may be meant to do more than is seen."""
    names = [field.partition("=")[0] for field in re.split("[&;]", query)] if query else []
    for sentence, forbidden in FORBIDDEN:
        if forbidden.intersection(map(str.lower, names)):
            raise InvalidInput(sentence)
    if len(names) > len(allowed) or not allowed.issuperset(names):
        raise InvalidInput(WANTS_MORE)


def _text_in(query: str) -> str:
    if not query:
        return ""
    _name, is_set, value = query.partition("=")
    # Behind # would stand what is not text.
    if not is_set or "#" in value:
        raise InvalidInput(NOT_READABLE)
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
        raise InvalidInput(NO_CONVERSATION)
    return ConversationId(UUID(path).hex)
