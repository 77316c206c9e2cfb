"""A call as a command of curl, for any POSIX shell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.programs.write_body import url_words
from canal_desktop.programs.write_forms import STREAM, SourceFile
from canal_desktop.programs.write_values import JSON_VALUES, shell_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.programs.write_body import Picture, Prepared
    from canal_desktop.programs.write_forms import Form

REQUEST_FILE = "request.json"


def curl_name(picture: Picture) -> str:
    """A picture stands where it is sent."""
    return json.dumps(picture.url)


def write_curl(prepared: Prepared, form: Form, base_url: str) -> str:
    """The command. Its body stands in it, or in REQUEST_FILE where the pictures are large."""
    is_stream = form.kind == STREAM
    body = json_body(prepared, is_stream=is_stream) if prepared.is_inline else None
    return curl_command(base_url, prepared.headers, body, is_stream=is_stream)


def curl_command(base_url: str, headers: Mapping[str, str], body: str | None, *, is_stream: bool) -> str:
    """A command that sends a body just as it stands; None reads it from REQUEST_FILE. The key is in the environment."""
    words = url_words(base_url)
    lines = [f"# {words}"] if words else []
    lines.append("curl --silent --show-error --fail-with-body" + (" --no-buffer" if is_stream else "") + " \\")
    lines.append('  "${CANALAPI_BASE_URL:?is not set}/chat/completions" \\')
    lines.append('  --header "Authorization: Bearer ${CANALAPI_API_KEY:?is not set}" \\')
    lines.append("  --header 'Content-Type: application/json' \\")
    lines += [f"  --header {shell_text(header_line(name, text))} \\" for name, text in headers.items()]
    if body is None:
        return "\n".join([*lines, f"  --data-binary @{REQUEST_FILE}"]) + "\n"
    end = delimiter_for(body)
    return "\n".join([*lines, f"  --data-binary @- <<'{end}'", body, end]) + "\n"


def header_line(name: str, text: str) -> str:
    """A header as curl takes it: behind a colon alone it would send none."""
    return f"{name}: {text}" if text else f"{name};"


def curl_files(prepared: Prepared, form: Form) -> tuple[SourceFile, ...]:
    """The body as a file where the pictures are large; none otherwise."""
    if prepared.is_inline:
        return ()
    return (SourceFile(REQUEST_FILE, json_body(prepared, is_stream=form.kind == STREAM).encode()),)


def json_body(prepared: Prepared, *, is_stream: bool) -> str:
    """The body as JSON, each field on a line of its own."""
    fields: dict[str, Any] = prepared.fields | (prepared.stream_fields if is_stream else {})
    members = ",\n".join(f"  {JSON_VALUES.member(name, value, 1)}" for name, value in fields.items())
    return f"{{\n{members}\n}}"


def delimiter_for(text: str) -> str:
    """A word that is no line of the text."""
    lines, end = set(text.splitlines()), "JSON"
    while end in lines:
        end += "_"
    return end
