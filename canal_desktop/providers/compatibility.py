"""What to do where a server refuses a request: ask in another way, or say which of the user's wishes it refuses.

What the program adds by itself, and how it says a thing, is changed without a word. What the user set is never left out
unless the user agreed to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.message import Role
from canal_desktop.domain.parameters import is_set
from canal_desktop.domain.traits import (
    DEVELOPER_ROLE,
    FOLDED_SYSTEM,
    MAX_COMPLETION_TOKENS,
    MAX_TOKENS,
    NO_STREAM,
    NO_STREAM_OPTIONS,
    PART_CONTENT,
    PICTURES,
    left_out,
    replaced_by,
)
from canal_desktop.providers.chat_request import FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.completion import CompletionRequest

STATUSES = frozenset({400, 404, 415, 422, 501})
"""With these a server refuses a request for what is in it."""
UNCLEAR_STATUSES = frozenset({400, 422, 501})
"""With these, also where it does not say what it refuses."""

REFUSES = (
    r"\b(unknown|unrecogni[sz]ed|unexpected|unsupported|extra|additional|deprecated|cannot|can't|may only)\b"
    r"|\bnot (be )?(permitted|supported|allowed|available|enabled|set|specified|used|accepted|recogni[sz]ed)"
    r"|(does not|doesn't|do not|don't) (support|accept|allow|take)|\bonly the default\b|\bno longer\b"
)
"""How servers say that they take no such thing, rather than that a value is wrong."""
REFUSES_FIELD = re.compile(rf"stream_options|include_usage|{REFUSES}", re.IGNORECASE)
"""A refusal in other words may be about anything, and is not remembered though the second try helped."""
REFUSES_ANYTHING = re.compile(REFUSES, re.IGNORECASE)

WRONG_VALUE = re.compile(
    r"\btoo (large|big|high|long|many|small|low)\b|\bout of range\b|\bat (most|least)\b|\binvalid\b"
    r"|\b(must|should) be\b|\b(less|greater|more|higher|lower) than\b|\bbetween\b|\b(maximum|minimum|exceed\w*)\b",
    re.IGNORECASE,
)
"""How servers say that a value is wrong, rather than that they take no such thing."""

SAYS_OTHER_NAME = re.compile(r"use .{0,3}max_completion_tokens|use .{0,3}max_tokens", re.IGNORECASE)
NAMES_SYSTEM = re.compile(
    r"system.{0,40}(role|prompt|message|instruction)|(role|messages?\b).{0,60}system|only user and assistant"
    r"|developer instruction",
    re.IGNORECASE | re.DOTALL,
)
NAMES_DEVELOPER = re.compile(rf"developer|{NAMES_SYSTEM.pattern}", re.IGNORECASE | re.DOTALL)
WANTS_PARTS = re.compile(
    r"content.{0,80}(must|should|expect\w*|needs? to|has to)\b.{0,40}(array|list|sequence)"
    r"|(expect\w*|must be|should be|valid) .{0,20}(array|list|sequence).{0,60}content",
    re.IGNORECASE | re.DOTALL,
)
# Not in "upstream", which is what a gateway blames for anything.
NAMES_STREAM = re.compile(r"\bstream(s|ed|ing)?\b", re.IGNORECASE)
NAMES_USAGE = re.compile(r"stream_options|include_usage", re.IGNORECASE)
REFUSES_PICTURES = re.compile(
    r"(image|vision|multimodal|multi-modal).{0,80}(support|allowed|enabled|unknown|unexpected|permitted|capab)"
    r"|(support|unknown|unexpected|only|not accept|without).{0,80}(image|vision|multimodal|multi-modal)"
    r"|expected (a |an )?(str|string|`?text)"
    r"|(content|type).{0,60}(must|should) be (a |an )?(valid )?(str|string|text)\b",
    re.IGNORECASE | re.DOTALL,
)
NAMED_TOOLS = r"(\btools?\b|\btool[_ -](choice|use|call\w*)|\bfunctions?\b.{0,3}\bcall\w*)"
REFUSES_TOOLS = re.compile(
    rf"{NAMED_TOOLS}.{{0,120}}({REFUSES}|requires)|({REFUSES}|\bno endpoints\b|\bwithout\b).{{0,120}}{NAMED_TOOLS}",
    re.IGNORECASE | re.DOTALL,
)
FAULTS_OF_TOOLS = re.compile(r"\bschema\b|\binvalid\b|tools?\[|tools?\.\d|tool_call_id|\btool message", re.IGNORECASE)
"""Here the tools are taken, but one of them, or what came of one, is not."""
FAULTS_OF_PICTURES = re.compile(
    r"format|mime|media type|\bsize|too large|too big|decode|base64|corrupt|dimension|resolution|\bpixels?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a server said when it did not accept a request."""

    status: int
    words: str
    """With the name of the field that it says it is about."""


@dataclass(frozen=True, slots=True)
class Way:
    """Another way to ask the same: the trait that says so, when it can help, and how servers ask for it."""

    trait: str
    can_help: Callable[[CompletionRequest, frozenset[str]], bool]
    is_asked_for: Callable[[str], bool]


def _has_system(request: CompletionRequest) -> bool:
    return any(message.role is Role.SYSTEM for message in request.messages)


def _has_limit(request: CompletionRequest, traits: frozenset[str]) -> bool:
    return request.parameters.max_tokens is not None and MAX_TOKENS not in left_out(traits)


def _refuses(name: str) -> Callable[[str], bool]:
    is_named = re.compile(rf"\b{name}\b")

    def is_asked_for(words: str) -> bool:
        says_so = REFUSES_ANYTHING.search(words) or SAYS_OTHER_NAME.search(words)
        return is_named.search(words) is not None and says_so is not None

    return is_asked_for


def _both(*patterns: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda words: all(pattern.search(words) for pattern in patterns)


WAYS = (
    Way(
        MAX_COMPLETION_TOKENS,
        lambda request, traits: _has_limit(request, traits) and MAX_COMPLETION_TOKENS not in traits,
        _refuses("max_tokens"),
    ),
    Way(
        MAX_TOKENS,
        lambda request, traits: _has_limit(request, traits) and MAX_COMPLETION_TOKENS in traits,
        _refuses("max_completion_tokens"),
    ),
    Way(
        DEVELOPER_ROLE,
        lambda request, traits: _has_system(request) and traits.isdisjoint({DEVELOPER_ROLE, FOLDED_SYSTEM}),
        _both(NAMES_SYSTEM),
    ),
    Way(
        FOLDED_SYSTEM,
        lambda request, traits: _has_system(request) and DEVELOPER_ROLE in traits,
        _both(NAMES_DEVELOPER),
    ),
    Way(PART_CONTENT, lambda _request, traits: PART_CONTENT not in traits, _both(WANTS_PARTS)),
    Way(
        NO_STREAM_OPTIONS,
        lambda _request, traits: traits.isdisjoint({NO_STREAM, NO_STREAM_OPTIONS}),
        _both(NAMES_USAGE),
    ),
)
"""In the order in which they are looked at; the first that is asked for is tried."""


def _refuses_tools(words: str) -> bool:
    return REFUSES_TOOLS.search(words) is not None and FAULTS_OF_TOOLS.search(words) is None


class Trial:
    """The tries of one request, each in another way than the one before, as the server's refusals say.

    Attributes:
        traits: what the next try is to be made for.
    """

    def __init__(self, request: CompletionRequest, traits: frozenset[str]) -> None:
        self._request = request
        self.traits = traits
        self._tried: set[str] = set()
        self._certain: list[str] = []
        self._last: str | None = None

    def learnt(self) -> tuple[str, ...]:
        """What is to be remembered of the model, now that it has accepted a try."""
        found = [*self._certain, *([self._last] if self._last is not None else [])]
        self._certain, self._last = [], None
        return tuple(found)

    def may_go_on(self, refusal: Refusal) -> bool:
        """Whether there is another way to ask, after a refusal; the traits are then those for it."""
        self._last = None
        if refusal.status not in STATUSES:
            return False
        for way in WAYS:
            if way.can_help(self._request, self.traits) and way.is_asked_for(refusal.words) and self._try(way.trait):
                self._certain = [trait for trait in self._certain if trait in self.traits] + [way.trait]
                return True
        if refusal.status not in UNCLEAR_STATUSES or self.refused_wish(refusal) is not None:
            return False
        if self.traits.isdisjoint({NO_STREAM, NO_STREAM_OPTIONS}):
            # Whatever it is about: what we add by ourselves must not be the reason.
            if self._try(NO_STREAM_OPTIONS) and REFUSES_FIELD.search(refusal.words):
                self._last = NO_STREAM_OPTIONS
            return True
        if NO_STREAM not in self.traits and NAMES_STREAM.search(refusal.words):
            self._try(NO_STREAM)
            self._last = NO_STREAM
            return True
        return False

    def refused_wish(self, refusal: Refusal) -> str | None:
        """Which of the fields that the user set is refused, None where it is none of them or cannot be told."""
        hidden = left_out(self.traits)
        has_pictures = any(message.images for message in self._request.messages) and PICTURES not in hidden
        words = refusal.words
        if has_pictures and REFUSES_PICTURES.search(words) and not FAULTS_OF_PICTURES.search(words):
            return PICTURES
        if self._request.tools and "tools" not in hidden and _refuses_tools(words):
            return "tools"
        if refusal.status not in UNCLEAR_STATUSES or not REFUSES_ANYTHING.search(words):
            return None
        return self._named_field(words)

    def wrong_value(self, refusal: Refusal) -> str | None:
        """Which of the fields that the user set has a value the server does not take, None where it names none."""
        is_value = refusal.status in UNCLEAR_STATUSES and WRONG_VALUE.search(refusal.words) is not None
        return self._named_field(refusal.words) if is_value else None

    def _named_field(self, words: str) -> str | None:
        hidden = left_out(self.traits)
        parameters = self._request.parameters
        names = [name for name in FIELDS if is_set(getattr(parameters, name))] + list(parameters.extra_body)
        if self._request.tools:
            # The longer name first: it has the shorter one's words in it.
            names += [*(["tool_choice"] if parameters.tool_choice is not None else []), "tools"]
        others = {"max_tokens": "max_completion_tokens"}
        for name in names:
            spellings = (name, others.get(name, name))
            # A colon would end the name where it is remembered.
            is_told = any(re.search(rf"(?<!\w){re.escape(spelling)}(?!\w)", words) for spelling in spellings)
            if name not in hidden and ":" not in name and is_told:
                return name
        return None

    def _try(self, trait: str) -> bool:
        if trait in self._tried:
            return False
        self._tried.add(trait)
        self.traits = (self.traits - replaced_by(trait)) | {trait}
        return True
