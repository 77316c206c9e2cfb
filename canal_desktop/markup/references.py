"""What refers to something: links, pictures and footnotes, as rules for markdown-it and as what a view may follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.rules_inline import image, link

from canal_desktop.language import tr
from canal_desktop.markup.clean import without_surrogates

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

LINK_SCHEMES = ("http://", "https://", "mailto:")
PICTURE_SCHEMES = ("http://", "https://")

_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)", re.IGNORECASE)
_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_MAX_ADDRESS = 80


def is_safe_link(url: str) -> bool:
    """Whether a link may be followed: web pages and mail only."""
    return url.strip().lower().startswith(LINK_SCHEMES)


def picture_note(address: str) -> str:
    """Why a picture is never loaded, "" if it can be when the user says so."""
    if address.lower().startswith(PICTURE_SCHEMES):
        return ""
    if address[:5].lower() == "data:":
        match = _DATA.match(address)
        return tr("embedded picture, {kind}", kind=match[1].lower()) if match else tr("embedded picture")
    if len(address) > _MAX_ADDRESS:
        address = address[:_MAX_ADDRESS] + "…"
    return tr("picture: {address}", address=address) if address else tr("picture without an address")


class _Addresses:
    """Which addresses markdown-it may take: those of links must be safe, those of pictures are only shown."""

    def __init__(self, markdown: MarkdownIt) -> None:
        self._normalize = markdown.normalizeLink
        self._in_image = False

    def is_valid(self, url: str) -> bool:
        return self._in_image or is_safe_link(url)

    def normalized(self, url: str) -> str:
        return self._normalize(url if url.isascii() else without_surrogates(url))

    def take_image(self, state: StateInline, silent: bool) -> bool:
        if not state.src.startswith("![", state.pos) or not _may_end(state):
            return False
        self._in_image = True
        try:
            return image(state, silent)
        finally:
            self._in_image = False


def add_reference_rules(markdown: MarkdownIt) -> None:
    """Links are followed to the web and by mail only, pictures may have any address, footnotes are those in env."""
    addresses = _Addresses(markdown)
    # A link that may not be followed stays text, so that its address is seen.
    markdown.validateLink = addresses.is_valid  # type: ignore[method-assign]
    markdown.normalizeLink = addresses.normalized  # type: ignore[method-assign]
    markdown.inline.ruler.at("link", _take_link)
    markdown.inline.ruler.at("image", addresses.take_image)
    markdown.inline.ruler.after("image", "footnote_ref", _take_note)


def _may_end(state: StateInline) -> bool:
    """Whether a bracket is closed at all. The rules themselves look for it level by level, for each bracket anew."""
    return state.src.find("]", state.pos, state.posMax) > 0


def _take_link(state: StateInline, silent: bool) -> bool:
    return state.src[state.pos] == "[" and _may_end(state) and link(state, silent)


def _take_note(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[^", state.pos):
        return False
    match = _NOTE.match(state.src, state.pos, state.posMax)
    number = state.env.get("notes", {}).get(match[1]) if match else None
    if match is None or number is None:
        return False
    if not silent:
        token = state.push("footnote_ref", "", 0)
        token.content, token.info = number, match[1]
    state.pos = match.end()
    return True
