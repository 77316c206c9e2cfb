"""Conversations in Markdown that others wrote: headings or names in bold say who speaks."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import conversation_id_from, message_id_from
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import Message, MessageId, MessageState, Role, TextPart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from canal_desktop.exchange.markdown_marks import Value

PROGRAM = "markdown"
"""Whose ids these are, for domain.archive_ids."""

USERS = frozenset(("you", "user", "human", "me", "question", "prompt"))
MODELS = frozenset(("assistant", "ai", "bot", "model", "response", "answer", "chatgpt", "claude", "gemini", "copilot"))
SYSTEMS = frozenset(("system", "system prompt"))

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_BOLD = re.compile(r"\*\*([^*\n]{1,60}?)(?::\*\*|\*\*:)[ \t]*(.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_MODEL_NAME = re.compile(r"(?=\S*\d)[\w./:@-]{2,80}", re.ASCII)
_DATE_KEYS = ("created", "date", "updated")


@dataclass(slots=True)
class _Said:
    role: Role
    model: str | None
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


def speaks(text: str) -> bool:
    """Whether somebody speaks in the text, as a heading or a name in bold tells."""
    return any(said.role is Role.USER for said in _speeches(text.split("\n"))[0])


def plain_conversation(
    text: str, at: int, fields: Mapping[str, Value], name: str, moment: datetime
) -> ArchivedConversation | None:
    """The conversation behind the front matter, one branch; None where nobody speaks."""
    body = text[at:].replace("\r\n", "\n")
    said, first_heading = _speeches(body.split("\n"))
    said = [each for each in said if each.text]
    if not any(each.role is Role.USER for each in said):
        return None
    source = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    owner = conversation_id_from(PROGRAM, source)
    created = _created(fields, moment)
    model = fields.get("model")
    usual_model = model if isinstance(model, str) and model else None
    messages: list[Message] = []
    parent: MessageId | None = None
    for number, each in enumerate(said):
        message_id = message_id_from(PROGRAM, source, str(number))
        named = (each.model or usual_model) if each.role is Role.ASSISTANT else None
        parts = (TextPart(each.text),)
        messages.append(Message(message_id, owner, parent, each.role, parts, MessageState.COMPLETE, created, named))
        parent = message_id
    title = fields.get("title")
    tags = fields.get("tags")
    conversation = Conversation(
        owner,
        str(title) if title and not isinstance(title, list) else first_heading or name,
        created,
        created,
        model=usual_model,
        active_leaf=parent,
        tags=tuple(tag.lstrip("#") for tag in tags) if isinstance(tags, list) else (),
    )
    return ArchivedConversation(conversation, tuple(messages), str(fields.get("folder") or ""))


def _created(fields: Mapping[str, Value], moment: datetime) -> datetime:
    for key in _DATE_KEYS:
        try:
            found = datetime.fromisoformat(str(fields.get(key)))
            return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return moment


def _speeches(lines: list[str]) -> tuple[list[_Said], str]:
    """Who says what, and the first heading that names nobody and comes before."""
    said: list[_Said] = []
    title = ""
    form = ""
    for line, is_code in _with_code(lines):
        found = None if is_code else _speaker(line, form, last=said[-1].role if said else None)
        if found is not None:
            form, role, model, rest = found
            said.append(_Said(role, model, [rest] if rest else []))
        elif said:
            said[-1].lines.append(line)
        elif not title and not is_code and (heading := _HEADING.fullmatch(line)):
            title = heading[2]
    return said, title


def _with_code(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """The lines, and whether each belongs to a block of code."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if fence:
            yield line, True
            if found and found[1][0] == fence[0] and len(found[1]) >= len(fence) and not line.strip(" `~"):
                fence = ""
        else:
            fence = found[1] if found else ""
            yield line, bool(found)


def _speaker(line: str, form: str, last: Role | None) -> tuple[str, Role, str | None, str] | None:
    """(form, role, model, rest of the line) where a line says who speaks; form is as in the file's first such line."""
    heading, bold = _HEADING.fullmatch(line), _BOLD.fullmatch(line)
    if heading is not None:
        this, name, rest = heading[1], heading[2], ""
    elif bold is not None:
        this, name, rest = "**", bold[1], bold[2]
    else:
        return None
    if form and this != form:
        return None
    found = _role(name, may_be_model=bool(form) and last is Role.USER)
    return None if found is None else (this, *found, rest)


def _role(name: str, *, may_be_model: bool) -> tuple[Role, str | None] | None:
    # Names come with pictures before them, colons and dates behind them.
    bare = re.sub(r"[^\w./:@ -]", " ", re.sub(r"\(.*\)", "", name)).strip(" :-_")
    word = " ".join(bare.lower().split())
    if word in USERS:
        return Role.USER, None
    if word in SYSTEMS:
        return Role.SYSTEM, None
    if word in MODELS:
        return Role.ASSISTANT, None
    if may_be_model and _MODEL_NAME.fullmatch(bare):
        return Role.ASSISTANT, bare
    return None
