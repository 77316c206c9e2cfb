"""What inputs are made of: those of the tests, and some that are made here."""

from __future__ import annotations

import io
import json
import tarfile
import wave
from functools import cache
from pathlib import Path
from random import Random

from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile
from tests.samples.diagrams import DIAGRAMS
from tests.samples.formulas import FORMULAS
from tests.samples.nasty_texts import NASTY_TEXTS
from tests.samples.sse_cases import CASES
from tools.fuzz.mutate import zipped

ROOT = Path(__file__).resolve().parents[2]
IMPORTS = ROOT / "tests" / "samples" / "imports"
WHEN = "2026-01-01T00:00:00+00:00"
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def streams() -> list[bytes]:
    """Bodies of answers as servers send them."""
    return [case.body for case in CASES if len(case.body) < 20_000]


@cache
def markdown() -> list[bytes]:
    """What models write, and the examples of the language itself."""
    examples = json.loads((ROOT / "tests" / "unit" / "markup" / "data" / "github.json").read_text(encoding="utf-8"))
    texts = [str(text) for _section, text in examples]
    mixed = "# One\n\n- a\n  1. b\n     > c $x^2$\n\n```py\nx = 1\n```\n\n$$\ny\n$$\n\n"
    mixed += "| a | b |\n|---|:-:|\n| **1** | [2](x) |\n"
    return [text.encode("utf-8", "replace") for text in (*texts, *NASTY_TEXTS, mixed, "\n\n".join(texts[:80]))]


def formulas() -> list[bytes]:
    """TeX."""
    return [text.encode() for text in FORMULAS]


def diagrams() -> list[bytes]:
    """Mermaid."""
    return [text.encode() for text in DIAGRAMS.values()]


@cache
def imports(folder: str) -> list[bytes]:
    """The samples of a format: files as they are, folders as zips."""
    top = IMPORTS / folder
    tops = [path for path in sorted(top.iterdir()) if path.is_dir()]
    found = [path.read_bytes() for path in sorted(top.iterdir()) if path.is_file()]
    for each in sorted(tops):
        files = {
            path.relative_to(each).as_posix(): path.read_bytes() for path in sorted(each.rglob("*")) if path.is_file()
        }
        found.append(zipped(files))
    return found


def links() -> list[bytes]:
    """Addresses of ours."""
    conversation = b"canal://chat/01234567-89ab-cdef-0123-456789abcdef"
    return [b"canal://new", b"canal://new?text=a%20b+c%0Ad%C3%A9", b"CANAL://new?text=", conversation]


def settings(folder: Path) -> list[bytes]:
    """The file as the program writes it, and one with a profile and much that is not the default."""
    path = folder / "as-written.json"
    SettingsFile(path).save(Settings(), ())
    plain = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    profile = {"id": "p1", "name": "One", "base_url": "https://server.example/v1", "model": "m", "key_backend": "k"}
    full = {
        **plain,
        "profiles": [{**profile, "key_origin": "https://server.example", "parameters": {"temperature": 0.5}}],
        "settings": {
            **plain["settings"],
            "shortcuts": [["new", ["Ctrl+N"]]],
            "proxy_logins": [["http://proxy.example:8080", "k"]],
            "compared_models": ["a", "b"],
            "proxy": "http://proxy.example:8080",
            "sync_folder": "/tmp/sync",
        },
    }
    return [json.dumps(each).encode() for each in (plain, full)]


def sync() -> list[bytes]:
    """A segment with a record of each kind, its sums left out."""
    fields = {
        "title": ["A", 1, "b"],
        "title_is_own": [1, 1, "b"],
        "name": ["Work", 1, "b"],
        "position": [1, 1, "b"],
        "parameters": ['{"temperature": 1}', 2, "b"],
        "system_prompt": ["Be brief.", 1, "b"],
    }
    call = json.dumps({"id": "c1", "name": "f", "arguments": "{}"})
    message = {
        "id": "m1",
        "conversation": "c1",
        "parent": None,
        "role": "user",
        "created_at": WHEN,
        "machine": "b",
        "parts": [["text", "Hello", None]],
        "state": "complete",
        "model": None,
        "finish_reason": None,
        "usage": None,
        "failure": None,
        "timing": None,
        "cost": None,
        "deleted": [None, 0, ""],
        "context": [None, 0, ""],
    }
    reply = {
        **message,
        "id": "m2",
        "parent": "m1",
        "role": "assistant",
        "model": "m",
        "finish_reason": "stop",
        "parts": [["reasoning", "Hm", None], ["text", "Hi", None], ["tool_call", "", call]],
        "usage": '{"input_tokens": 1}',
    }
    conversation = {"id": "c1", "created_at": WHEN, "updated_at": WHEN, "fields": fields, "tags": {"t": [1, 1, "b"]}}
    lines = [
        {"segment": {"format": 3, "id": "head", "machine": "b" * 32}},
        {"folder": {"id": "f1", "created_at": WHEN, "fields": fields}},
        {"conversation": conversation},
        {"message": message},
        {"message": reply},
        {"purged": {"id": "m3", "clock": 3, "machine": "b"}},
    ]
    return [b"".join(json.dumps(line).encode() + b"\n" for line in lines)]


def mcp_results() -> list[dict[str, object]]:
    """Results of the calls that are made of a server."""
    known = {"name": "echo", "description": "Says it.", "inputSchema": {"type": "object", "properties": {"a": {}}}}
    resource = {"type": "resource", "resource": {"uri": "file:///x", "text": "y"}}
    picture = {"type": "image", "data": PNG, "mimeType": "image/png"}
    link = {"type": "resource_link", "uri": "file:///z", "name": "z"}
    first = {
        "protocolVersion": "2025-06-18",
        "capabilities": {"tools": {}},
        "serverInfo": {"name": "x", "version": "1"},
    }
    return [
        first,
        {"tools": [known, {**known, "name": "other"}], "nextCursor": None},
        {"content": [{"type": "text", "text": "hi"}, picture, resource, link], "isError": False},
        {"content": [], "structuredContent": {"a": [1]}},
    ]


def mcp_lines() -> list[bytes]:
    """What a server writes on a pipe."""
    messages = [{"jsonrpc": "2.0", "id": number, "result": result} for number, result in enumerate(mcp_results())]
    note = {"jsonrpc": "2.0", "method": "notifications/message", "params": {"level": "info", "data": "x"}}
    error = {"jsonrpc": "2.0", "id": 1, "error": {"code": -1, "message": "no"}}
    return [*(json.dumps(each).encode() + b"\n" for each in (*messages, note, error)), b"Listening on stdio\n"]


def mcp_bodies() -> list[bytes]:
    """What a server on the network answers, behind a line with its kind."""
    answer = json.dumps({"jsonrpc": "2.0", "id": 0, "result": mcp_results()[0]}).encode()
    later = json.dumps({"jsonrpc": "2.0", "id": 1, "result": mcp_results()[1]}).encode()
    stream = b"event: message\nid: 1\nretry: 10\ndata: %s\n\n" % answer
    return [
        b"application/json\n" + answer,
        b"text/event-stream\n" + stream,
        b"text/event-stream\n" + stream + b": ping\n\ndata: " + later + b"\n\n",
        b"text/html\n<p>no</p>",
    ]


def arguments() -> list[bytes]:
    """A schema and arguments for it."""
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "^[a-z]+$"}, "b": {"$ref": "#/$defs/b"}, "c": {"enum": [1]}},
        "required": ["a"],
        "$defs": {"b": {"type": "array", "items": {"type": "number", "multipleOf": 0.5}, "uniqueItems": True}},
        "anyOf": [{"minProperties": 1}, {"not": {}}],
    }
    given = {"a": "abc", "b": [1, 2.5], "c": 1}
    return [json.dumps(schema).encode() + b"\n" + json.dumps(given).encode(), b'{"type": "object"}\n{}', b"{}\n"]


def schemas() -> list[bytes]:
    """Schemas of tools."""
    return [each.partition(b"\n")[0] for each in arguments()]


def code() -> list[bytes]:
    """Requests as people write them."""
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5})
    asked = 'messages=[{"role": "system", "content": f"x{1}"}, {"role": "user", "content": "a" "b"}]'
    return [
        body.encode(),
        f"curl https://x.example/v1/chat/completions -H 'Authorization: Bearer sk-1' -d '{body}'".encode(),
        f"curl -X POST \\\n  --url \"$URL\" --json @- <<'EOF'\n{body}\nEOF\n".encode(),
        f'from openai import OpenAI\nclient = OpenAI(api_key="k")\n'
        f'r = client.chat.completions.create(model="m", {asked})\n'.encode(),
        f"import requests\nrequests.post('https://x.example', json={body})\n".encode(),
        f"import OpenAI from 'openai';\nconst c = new OpenAI();\nawait c.chat.completions.create({body});\n".encode(),
        f"const r = await fetch(`https://x/${{p}}`, {{method: 'POST', body: JSON.stringify({body})}});".encode(),
        f"Try this:\n```python\nclient.chat.completions.create(**{body})\n```\n".encode(),
    ]


def mcp_configs() -> list[bytes]:
    """Lists of servers of other programs."""
    servers = {"files": {"command": "npx", "args": ["-y", "x"], "env": {"A": "b"}}, "net": {"url": "https://x.example"}}
    return [json.dumps({"mcpServers": servers}).encode(), b'"x": {"command": "a b c"}, // one\n', b'{"servers": {}}']


def queries() -> list[bytes]:
    """Searches."""
    return [
        b'water "old bridge" -train model:gpt after:2026-05 OR x',
        'role:user has:code before:yesterday -"a b" 漢字 שלום 😀'.encode(),
        b'in:title "unfinished',
    ]


def messages() -> list[bytes]:
    """What a second start says to the first."""
    return [
        json.dumps({"show": True, "text": "a", "link": "canal://new?text=x", "quick": False, "hidden": False}).encode(),
        json.dumps({"show": True, "files": ["/a b.json", "/\udcff", "file:///c%FF", "smb://d/e"]}).encode(),
        json.dumps({"keep": "name"}).encode(),
    ]


def picture_answers() -> list[bytes]:
    """What is said of pictures that were made."""
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    entries = [{"b64_json": PNG, "revised_prompt": "x"}, {"url": "https://x.example/a.png"}]
    answers = [
        {"created": 1, "data": entries, "usage": usage},
        {"error": {"message": "no"}},
        {"text": "said", "usage": usage},
    ]
    return [json.dumps(each).encode() for each in answers]


def sounds() -> list[bytes]:
    """A sound of each kind that is known."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(400))
    mpeg = b"\xff\xfb\x90\x00" + bytes(400)
    return [made.getvalue(), mpeg, b"ID3\x04\0\0\0\0\0\0" + mpeg, b"OggS\0\2" + bytes(50), b"fLaC" + bytes(50)]


def model_lists() -> list[bytes]:
    """What servers say of their models."""
    facts = {
        "context_length": 8000,
        "pricing": {"prompt": "0.000001", "completion": 2e-6},
        "supported_parameters": ["tools"],
    }
    modalities = {"architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]}}
    entry = {"id": "m", "object": "model", "created": 1, "owned_by": "x", **facts, **modalities}
    return [
        json.dumps(each).encode() for each in ({"data": [entry, {"id": "n"}]}, [entry], {"models": [{"name": "x"}]})
    ]


def attachments() -> list[bytes]:
    """Files of the kinds that are read."""
    pdf = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj "
        b"4 0 obj<</Length 37>>stream\nBT /F 9 Tf 9 9 Td (Hello PDF) Tj ET\nendstream endobj "
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    docx = zipped(
        {
            "[Content_Types].xml": types.encode(),
            "word/document.xml": f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>Hi</w:t></w:r></w:p></w:body>'
            "</w:document>".encode(),
        }
    )
    odt = zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a><p>Hi</p></a>"})
    html = b'<!doctype html><meta charset="latin1"><title>T</title><table><tr><td>a<br>b</table><script>x</script><p>c'
    svg = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/></svg>'
    texts = ["plain\ntext", "smörgås ’ €", "{\\rtf1\\ansi Hi \\'e9 \\par}", "a,b\n1,2\n"]
    return [
        *(pdf, docx, odt, html, svg, zipped({"a.txt": b"x", "b/c": b"y"}), *archives()),
        *(text.encode() for text in texts),
        *(texts[1].encode(name) for name in ("utf-16", "cp1252", "utf-8-sig")),
    ]


def archives() -> list[bytes]:
    """Archives of a version, in each compression."""
    return [_tar(mode) for mode in ("w", "w:gz", "w:xz")]


def _tar(mode: str) -> bytes:
    made = io.BytesIO()
    # So long that a decompressor does not see all of it at once, and in no way smaller.
    program = Random(1).randbytes(20_000)
    with tarfile.open(fileobj=made, mode=mode) as archive:  # type: ignore[call-overload]
        for name, kind, more in (
            ("canal", tarfile.DIRTYPE, b""),
            ("canal/bin", tarfile.DIRTYPE, b""),
            ("canal/bin/run", tarfile.REGTYPE, program),
            ("canal/link", tarfile.SYMTYPE, b"bin/run"),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.mode = kind, 0o755
            member.linkname = more.decode() if kind == tarfile.SYMTYPE else ""
            member.size = len(more) if kind == tarfile.REGTYPE else 0
            archive.addfile(member, io.BytesIO(more))
    return made.getvalue()
