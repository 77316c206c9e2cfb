"""The body of a request made ready to be written: pictures apart, and what an SDK does not know apart."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.parameters import header_problem
from canal_desktop.language import tr
from canal_desktop.programs.write_forms import SourceFile
from canal_desktop.programs.write_values import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.call import Call

KNOWN_FIELDS = frozenset(
    (
        *("model", "messages", "temperature", "top_p", "max_tokens", "max_completion_tokens", "stop", "seed"),
        *("frequency_penalty", "presence_penalty", "reasoning_effort", "response_format", "tools", "tool_choice"),
        *("parallel_tool_calls", "n", "logprobs", "top_logprobs", "logit_bias", "user", "metadata", "store"),
        *("service_tier", "modalities", "audio", "prediction", "verbosity", "web_search_options"),
        *("prompt_cache_key", "safety_identifier"),
    )
)
"""The fields of chat completions that the official SDKs have parameters for."""

URL_SAID = "Set CANALAPI_BASE_URL to "
"""What stands ahead of the Base URL in a comment, by which it is found when the program is read back."""
STREAM_FIELDS = frozenset({"stream", "stream_options"})
INLINE_BYTES = 64 * 1024
"""Pictures of more bytes than this in all are read from files beside the program."""

DATA_URL = re.compile(r"data:(image/[\w.+-]+);base64,([A-Za-z0-9+/=]+)", re.ASCII)
EXTENSIONS = {"image/jpeg": "jpg", "image/svg+xml": "svg"}
SAFE_NUMBER = 2**53


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the messages."""

    number: int
    """Counted from 1."""
    media_type: str
    url: str
    data: bytes

    @property
    def file(self) -> str:
        """The name of its file."""
        extension = EXTENSIONS.get(self.media_type) or re.sub(r"\W.*", "", self.media_type.partition("/")[2])
        return f"image-{self.number}.{extension or 'bin'}"

    @property
    def source_file(self) -> SourceFile:
        """The file itself."""
        return SourceFile(self.file, self.data)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A call ready to be written.

    Attributes:
        fields: the body; where a picture is, there stands its name.
        headers: those that carry no key.
        pictures: each once, in the order in which they are sent.
        sent_pictures: how many times one is sent.
        notes: what is left out.
        stream_options: what is asked of an answer that is streamed; not among the fields.
    """

    fields: dict[str, Any]
    headers: dict[str, str]
    pictures: tuple[Picture, ...]
    sent_pictures: int
    notes: tuple[str, ...]
    stream_options: Any = None

    @property
    def stream_fields(self) -> dict[str, Any]:
        """What an answer that is streamed is asked for with."""
        return {"stream": True} | ({"stream_options": self.stream_options} if self.stream_options else {})

    @property
    def is_inline(self) -> bool:
        """Whether the pictures stand in the program."""
        return sum(len(picture.data) for picture in self.pictures) <= INLINE_BYTES

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """The pictures that are read from beside the program."""
        return () if self.is_inline else tuple(picture.source_file for picture in self.pictures)

    @property
    def has_tools(self) -> bool:
        """Whether the model may ask for tools."""
        return bool(self.fields.get("tools"))


def prepare(call: Call, name_of: Callable[[Picture], str]) -> Prepared:
    """Take a call apart; name_of gives the name that a picture has in the program."""
    pictures: dict[str, Picture] = {}
    sent = 0

    def taken_out(value: Any, key: str = "") -> Any:
        nonlocal sent
        if isinstance(value, dict):
            return {name: taken_out(inner, name) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [taken_out(inner) for inner in value]
        if key != "url" or not isinstance(value, str) or not value.startswith("data:"):
            return value
        picture = pictures.get(value) or _picture(value, len(pictures) + 1)
        if picture is None:
            return value
        sent += 1
        pictures[value] = picture
        return Name(name_of(picture))

    fields = {name: value for name, value in call.body.items() if name not in STREAM_FIELDS}
    if "messages" in fields:
        fields["messages"] = taken_out(fields["messages"])
    problems = {name: header_problem(name, text) for name, text in call.headers.items()}
    headers = {name: text for name, text in call.headers.items() if problems[name] is None}
    notes = tuple(
        tr("Left out: the header {name}.", name=name) for name, problem in problems.items() if problem is not None
    )
    if not fields.get("model"):
        notes += (tr("No model is chosen yet: put its name where “model” is empty."),)
    options = call.body.get("stream_options")
    return Prepared(fields, headers, tuple(pictures.values()), sent, notes, options)


def _picture(url: str, number: int) -> Picture | None:
    found = DATA_URL.fullmatch(url)
    if found is None:
        return None
    try:
        data = base64.b64decode(found[2], validate=True)
    except binascii.Error:
        return None
    # Only what is the same once it is read from a file and encoded again.
    return Picture(number, found[1], url, data) if base64.b64encode(data).decode() == found[2] else None


def has_long_numbers(value: Any) -> bool:
    """Whether there is a whole number that JavaScript cannot tell from its neighbours."""
    if isinstance(value, dict):
        return any(map(has_long_numbers, value.values()))
    if isinstance(value, list | tuple):
        return any(map(has_long_numbers, value))
    return type(value) is int and abs(value) > SAFE_NUMBER


def url_words(base_url: str) -> str:
    """What a comment says of the Base URL; "" where nothing is to be said."""
    shown = "".join(sign for sign in base_url if sign.isprintable())
    return f"{URL_SAID}{shown}" if shown else ""
