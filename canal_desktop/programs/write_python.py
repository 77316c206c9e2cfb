"""A call as Python, for the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.programs.write_body import KNOWN_FIELDS, url_words
from canal_desktop.programs.write_forms import ASYNC, ROBUST, ROBUST_STREAM, STREAMED, WITH_RETRIES
from canal_desktop.programs.write_values import PYTHON_VALUES, python_text

if TYPE_CHECKING:
    from canal_desktop.programs.write_body import Picture, Prepared
    from canal_desktop.programs.write_forms import Form

READING = """\
def read_image(name: str, media_type: str) -> str:
    data = Path(__file__).with_name(name).read_bytes()
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"
"""

WAITING = """\
RETRIED_STATUSES = {429, 500, 502, 503, 504}
MAX_RETRIES = 4
"""

WAIT = """\
def retry_after_s(headers: Mapping[str, str]) -> float | None:
    value = headers.get("retry-after", "")
    try:
        if value.replace(".", "", 1).isdecimal():
            return float(value)
        return max(parsedate_to_datetime(value).timestamp() - time.time(), 0.0)
    except ValueError:
        return None


def wait_s(attempt: int, error: APIConnectionError | APIStatusError) -> float:
    if isinstance(error, APIStatusError):
        asked_for = retry_after_s(error.response.headers)
        if asked_for is not None:
            return asked_for
    return min(2**attempt, 8) * random.uniform(0.75, 1.25)


def is_temporary(error: APIConnectionError | APIStatusError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code in RETRIED_STATUSES
    return True


def create_with_retries() -> {made}:
    attempt = 0
    while True:
        try:
            return create()
        except (APIConnectionError, APIStatusError) as error:
            if attempt == MAX_RETRIES or not is_temporary(error):
                raise
            time.sleep(wait_s(attempt, error))
        attempt += 1
"""

ROBUST_END = """\
try:
    {name} = create_with_retries()
except APIStatusError as error:
    sys.exit(f"No answer ({{error.status_code}}): {{error.message}}")
except APIConnectionError as error:
    sys.exit(f"No answer (no connection): {{error.message}}")
"""

STREAM_END = """\
for chunk in stream:
    if not chunk.choices:
        continue
    delta = chunk.choices[0].delta
    print(delta.content or "", end="", flush=True)
{tool_pieces}print()
"""
TOOL_PIECES = """\
    for call in delta.tool_calls or []:
        if call.function and call.function.name:
            print(f"\\n{call.function.name} ", end="")
        if call.function and call.function.arguments:
            print(call.function.arguments, end="", flush=True)
"""

ROBUST_MODULES = ("import random", "import sys", "import time")
ROBUST_FROMS = ("from collections.abc import Mapping", "from email.utils import parsedate_to_datetime")
MODULES = {ROBUST: ROBUST_MODULES, ROBUST_STREAM: ROBUST_MODULES, ASYNC: ("import asyncio",)}
FROMS = {ROBUST: ROBUST_FROMS, ROBUST_STREAM: ROBUST_FROMS}
SDK = {
    ROBUST: (
        "from openai import APIConnectionError, APIStatusError, OpenAI\nfrom openai.types.chat import ChatCompletion"
    ),
    ROBUST_STREAM: (
        "from openai import APIConnectionError, APIStatusError, OpenAI, Stream\n"
        "from openai.types.chat import ChatCompletionChunk"
    ),
    ASYNC: "from openai import AsyncOpenAI",
}


def python_name(picture: Picture) -> str:
    """What the program calls a picture."""
    return f"IMAGE_{picture.number}"


def write_python(prepared: Prepared, form: Form, base_url: str) -> str:
    """The program, for Python 3.10 or later."""
    kind = form.kind
    blocks = [_imports(prepared, kind) + "\n" + _head(prepared, kind, base_url)]
    if prepared.files:
        blocks.append(READING)
    constants = _pictures(prepared)
    shown = "print(completion.choices[0].message.content)"
    if prepared.has_tools:
        shown = "print(completion.choices[0].message.model_dump_json(indent=2))"
    if kind == ASYNC:
        body = f"    completion = await {_create(prepared, 1, is_stream=False)}\n    {shown}\n"
        # Two blank lines stand around what is defined.
        return "\n\n".join([*_with(blocks, constants), f"async def main() -> None:\n{body}", "asyncio.run(main())\n"])
    is_stream = kind in STREAMED
    name = "stream" if is_stream else "completion"
    end = f"{shown}\n"
    if is_stream:
        end = STREAM_END.format(tool_pieces=TOOL_PIECES if prepared.has_tools else "")
    if kind in WITH_RETRIES:
        made = "Stream[ChatCompletionChunk]" if is_stream else "ChatCompletion"
        create = f"def create() -> {made}:\n    return {_create(prepared, 1, is_stream=is_stream)}\n"
        waiting = WAIT.format(made=made)
        return "\n\n".join([*_with(blocks, constants), create, waiting, ROBUST_END.format(name=name) + end])
    end = f"{name} = {_create(prepared, 0, is_stream=is_stream)}\n{end}"
    *above, last = _with(blocks, constants)
    return "\n\n".join([*above, last + "\n" + end])


def _with(blocks: list[str], constants: str) -> list[str]:
    """The blocks with the pictures' constants: behind what reads them, else behind what stands last."""
    if not constants:
        return blocks
    if len(blocks) > 1:
        return [*blocks, constants]
    return [blocks[0] + "\n" + constants]


def _imports(prepared: Prepared, kind: str) -> str:
    modules = ["import os", *MODULES.get(kind, ()), *(["import base64"] if prepared.files else [])]
    froms = [*FROMS.get(kind, ()), *(["from pathlib import Path"] if prepared.files else [])]
    own = "\n".join([*sorted(modules), *sorted(froms)])
    return f"{own}\n\n{SDK.get(kind, 'from openai import OpenAI')}\n"


def _head(prepared: Prepared, kind: str, base_url: str) -> str:
    """The SDK's client, made of what the environment says."""
    words = url_words(base_url)
    comment = f"# {words}\n" if words else ""
    options = ['api_key=os.environ["CANALAPI_API_KEY"]', 'base_url=os.environ["CANALAPI_BASE_URL"]']
    if kind in WITH_RETRIES:
        options.append("max_retries=0")
    if prepared.headers:
        options.append(PYTHON_VALUES.member("default_headers", prepared.headers, 1, "="))
    written = "".join(f"    {option},\n" for option in options)
    name = "AsyncOpenAI" if kind == ASYNC else "OpenAI"
    constants = f"{WAITING}\n" if kind in WITH_RETRIES else ""
    return f"{constants}{comment}client = {name}(\n{written})\n"


def _pictures(prepared: Prepared) -> str:
    if prepared.is_inline:
        return "".join(f"{python_name(picture)} = {python_text(picture.url)}\n" for picture in prepared.pictures)
    return "".join(
        f'{python_name(picture)} = read_image("{picture.file}", "{picture.media_type}")\n'
        for picture in prepared.pictures
    )


def _create(prepared: Prepared, depth: int, *, is_stream: bool) -> str:
    known = {name: value for name, value in prepared.fields.items() if name in KNOWN_FIELDS}
    extra = {name: value for name, value in prepared.fields.items() if name not in KNOWN_FIELDS}
    members = [PYTHON_VALUES.member(name, value, depth + 1, "=") for name, value in known.items()]
    stream_fields = prepared.stream_fields if is_stream else {}
    members += [PYTHON_VALUES.member(name, value, depth + 1, "=") for name, value in stream_fields.items()]
    members += [PYTHON_VALUES.member("extra_body", extra, depth + 1, "=")] if extra else []
    indent = "    " * depth
    written = "".join(f"{indent}    {member},\n" for member in members)
    return f"client.chat.completions.create(\n{written}{indent})"
