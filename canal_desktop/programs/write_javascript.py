"""A call as JavaScript or TypeScript, for the official SDK."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from canal_desktop.programs.write_body import KNOWN_FIELDS, url_words
from canal_desktop.programs.write_forms import STREAMED, TYPESCRIPT, WITH_RETRIES
from canal_desktop.programs.write_types import is_of_type
from canal_desktop.programs.write_values import JAVASCRIPT_VALUES, javascript_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.programs.write_body import Picture, Prepared
    from canal_desktop.programs.write_forms import Form

PARAMS = "OpenAI.Chat.ChatCompletionCreateParams"
MESSAGES = "OpenAI.Chat.ChatCompletionMessageParam[]"
EXTRA = "extra"
EXTRA_WORDS = "// Fields that the SDK has no types for; they are sent as they are."

WAITING = """\
const RETRIED_STATUSES = [429, 500, 502, 503, 504];
const MAX_RETRIES = 4;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function waitMs(attempt, headers) {
  const retryAfter = headers?.get('retry-after');
  if (retryAfter) {
    const ms = /^[\\d.]+$/.test(retryAfter)
      ? Number(retryAfter) * 1000
      : Date.parse(retryAfter) - Date.now();
    if (!Number.isNaN(ms)) return Math.min(Math.max(ms, 0), LONGEST_TIMER_MS);
  }
  return Math.min(1000 * 2 ** attempt, 8000) * (0.75 + Math.random() / 2);
}

async function createWithRetries() {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await client.chat.completions.create(request);
    } catch (error) {
      const isTemporary =
        error instanceof OpenAI.APIConnectionError ||
        (error instanceof OpenAI.APIError &&
          RETRIED_STATUSES.includes(error.status));
      if (!isTemporary || attempt === MAX_RETRIES) throw error;
      const ms = waitMs(attempt, error.headers);
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
}
"""

TYPED = (
    ("waitMs(attempt, headers) {", "waitMs(attempt: number, headers: Headers | undefined) {"),
    # What did not reach the server has no status.
    ("includes(error.status)", "includes(error.status ?? 0)"),
)

CREATE, CREATE_ROBUST = "client.chat.completions.create(request)", "createWithRetries()"
HELLO_END = """\
const completion = await {create};
{shown}
"""
STREAM_END = """\
const stream = await {create};

for await (const chunk of stream) {{
  const delta = chunk.choices[0]?.delta;
  process.stdout.write(delta?.content ?? '');
{tool_pieces}}}
process.stdout.write('\\n');
"""
TOOL_PIECES = """\
  for (const { function: piece } of delta?.tool_calls ?? []) {
    if (piece?.name) process.stdout.write(`\\n${piece.name} `);
    process.stdout.write(piece?.arguments ?? '');
  }
"""
TRY_END = """\
try {{
{body}}} catch (error) {{
  if (!(error instanceof OpenAI.APIError)) throw error;
  const reason = error.status ?? 'no connection';
  console.error(`No answer (${{reason}}): ${{error.message}}`);
  process.exitCode = 1;
}}
"""


def javascript_name(picture: Picture) -> str:
    """What the program calls a picture."""
    return f"image{picture.number}"


def write_javascript(prepared: Prepared, form: Form, base_url: str) -> str:
    """The program; an ES module."""
    is_typed = form.language == TYPESCRIPT
    kind = form.kind
    shown = "console.log(completion.choices[0]?.message.content);"
    if prepared.has_tools:
        shown = "console.log(completion.choices[0]?.message);"
    end = (STREAM_END if kind in STREAMED else HELLO_END).format(
        create=CREATE_ROBUST if kind in WITH_RETRIES else CREATE,
        shown=shown,
        tool_pieces=TOOL_PIECES if prepared.has_tools else "",
    )
    if kind in WITH_RETRIES:
        end = TRY_END.format(body=textwrap.indent(end, "  "))
    waiting = _typed(WAITING) if is_typed else WAITING
    sections = [
        imports(prepared),
        client(prepared, base_url, is_robust=kind in WITH_RETRIES),
        pictures(prepared, "new URL(name, import.meta.url)", is_typed=is_typed),
        request(prepared.fields, prepared.stream_fields if kind in STREAMED else {}, is_typed=is_typed),
        waiting if kind in WITH_RETRIES else "",
        end,
    ]
    return "\n".join(section for section in sections if section)


def _typed(source: str) -> str:
    """The same in TypeScript."""
    for plain, typed in TYPED:
        source = source.replace(plain, typed)
    return source


def imports(prepared: Prepared) -> str:
    """What the program needs."""
    reading = "" if prepared.is_inline else "import { readFileSync } from 'node:fs';\n"
    return f"{reading}import OpenAI from 'openai';\n"


def client(prepared: Prepared, base_url: str, *, is_robust: bool) -> str:
    """The SDK's client, made of what the environment says."""
    words = url_words(base_url)
    lines = [f"// {words}"] if words else []
    lines += [
        "const { CANALAPI_API_KEY: apiKey, CANALAPI_BASE_URL: baseURL } = process.env;",
        "if (!apiKey || !baseURL) {",
        "  throw new Error('Set CANALAPI_API_KEY and CANALAPI_BASE_URL.');",
        "}",
        f"const client = new OpenAI({client_options(prepared, 0, is_robust=is_robust)});",
    ]
    return "\n".join(lines) + "\n"


def client_options(prepared: Prepared, depth: int, *, is_robust: bool = False) -> str:
    """The options of the client as an object, for a place at that depth."""
    if prepared.headers:
        inner, indent = "  " * (depth + 1), "  " * depth
        headers = JAVASCRIPT_VALUES.member("defaultHeaders", prepared.headers, depth + 1)
        retries = f"{inner}maxRetries: 0,\n" if is_robust else ""
        return f"{{\n{inner}apiKey,\n{inner}baseURL,\n{retries}{inner}{headers},\n{indent}}}"
    return "{ apiKey, baseURL, maxRetries: 0 }" if is_robust else "{ apiKey, baseURL }"


def pictures(prepared: Prepared, place: str, *, is_typed: bool) -> str:
    """The pictures as constants, read from beside the program where they are large."""
    if not prepared.pictures:
        return ""
    if prepared.is_inline:
        return "".join(
            f"const {javascript_name(picture)} =\n  {javascript_text(picture.url)};\n" for picture in prepared.pictures
        )
    parameters = "name: string, type: string" if is_typed else "name, type"
    reading = f"const readImage = ({parameters}) =>\n  `data:${{type}};base64,${{readFileSync({place}, 'base64')}}`;\n"
    return reading + "".join(
        f"const {javascript_name(picture)} = readImage('{picture.file}', '{picture.media_type}');\n"
        for picture in prepared.pictures
    )


def request(fields: Mapping[str, Any], stream_fields: Mapping[str, Any], *, is_typed: bool) -> str:
    """The request as a constant; what the SDK has no types for is apart where there are types."""
    extra = extra_of(fields) if is_typed else {}
    members = [
        JAVASCRIPT_VALUES.member(name, value, 1)
        + (f" as unknown[] as {MESSAGES}" if has_odd_messages(name, value) else "")
        if is_typed
        else JAVASCRIPT_VALUES.member(name, value, 1)
        for name, value in fields.items()
        if name not in extra
    ]
    members += [JAVASCRIPT_VALUES.member(name, value, 1) for name, value in stream_fields.items()]
    members += [f"...{EXTRA}"] if extra else []
    kind = f": {PARAMS}{'Streaming' if stream_fields else 'NonStreaming'}" if is_typed else ""
    return (
        extra_constant(extra) + f"const request{kind} = {{\n" + "".join(f"  {member},\n" for member in members) + "};\n"
    )


def extra_constant(extra: Mapping[str, Any]) -> str:
    """The fields that the SDK has no types for, as a constant."""
    if not extra:
        return ""
    written = "".join(f"  {JAVASCRIPT_VALUES.member(name, value, 1)},\n" for name, value in extra.items())
    return f"{EXTRA_WORDS}\nconst {EXTRA}: object = {{\n{written}}};\n\n"


def extra_of(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that the SDK has no types for, or other ones."""
    own = {"model", "messages"}
    return {
        name: value
        for name, value in fields.items()
        if name not in own and not (name in KNOWN_FIELDS and is_of_type(name, value))
    }


def has_odd_messages(name: str, value: Any) -> bool:
    """Whether a field is the messages, and there is one that the SDK has no type for."""
    return name == "messages" and not is_of_type(name, value)
