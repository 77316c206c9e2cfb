"""PastedCode: the request that a pasted program makes, as a conversation with its last question still to be sent."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.app.pasted_tools import pasted_tools
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.conversation import Conversation, title_from
from canal_desktop.domain.media_types import picture_type, with_ending
from canal_desktop.domain.message import (
    ImagePart,
    Message,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    new_conversation_id,
    new_message_id,
)
from canal_desktop.domain.parameters import LABELS, OWN_FIELDS, Parameters, from_fields, is_set, to_fields
from canal_desktop.domain.profile import host_of
from canal_desktop.language import in_a_row, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from canal_desktop.domain.call import ReadCall
    from canal_desktop.domain.message import ConversationId, FileId, Part
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.tool import Tool, ToolId
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.storage.draft_parts import DraftParts

ROLE_NAMES = {
    Role.SYSTEM: tr("System"),
    Role.USER: tr("User"),
    Role.ASSISTANT: tr("Assistant"),
    Role.TOOL: tr("Tool"),
}
KEY_LEFT_OUT = tr("The key in it was left out; keys belong into the keyring under Profiles.")
OTHER_NAMES = {"max_completion_tokens": "max_tokens"}
TOOL_FIELDS = frozenset({"tools", "tool_choice", "functions", "function_call"})
REASONING = ("reasoning_content", "reasoning")
MAX_SHOWN = 200


@dataclass(slots=True)
class Planned:
    """What is going to be made of a program.

    Attributes:
        conversation: with its model, profile and parameters.
        messages: what is stored, each under the one before it.
        draft: the last question, which goes into the composer.
        attached: its pictures.
        files: the bytes of all pictures.
        tools: what the model may ask for; not among the parameters yet, as some are still to be made.
        notes: sentences on what is left out, or differs.
    """

    conversation: Conversation
    messages: tuple[Message, ...] = ()
    draft: str = ""
    attached: tuple[Part, ...] = ()
    files: dict[FileId, bytes] = field(default_factory=dict)
    tools: tuple[Tool, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the user is shown: what it is, and the value."""
        found = [(tr("Model"), self.conversation.model or tr("the profile's"))]
        parameters = self.conversation.parameters
        values = to_fields(parameters)
        found += [(label, _short(_value(values[name]))) for name, label in LABELS.items() if is_set(values.get(name))]
        found += [(tr("Tools"), in_a_row(tool.name for tool in self.tools))] if self.tools else []
        texts = [(ROLE_NAMES[message.role], _shown(message.parts)) for message in self.messages]
        draft = [*self.attached, *([TextPart(self.draft)] if self.draft else [])]
        return (*found, *texts, *([(tr("Question"), _shown(draft))] if draft else []))


def plan(read: ReadCall, profiles: Sequence[Profile], active: Profile, own_tools: Sequence[Tool] = ()) -> Planned:
    """What would be made of a request; pure, and quick but for large pictures, so to be called in a thread."""
    tools = pasted_tools(read.call.body, own_tools)
    profile, about = _profile(read.base_url, profiles, active)
    messages = _Messages()
    for value in read.call.body["messages"]:
        messages.take(value)
    parameters, left = _parameters(read.call.body, read.call.headers)
    if messages.system:
        parameters = replace(parameters, system_prompt="\n\n".join(messages.system))
    parameters = replace(parameters, tool_choice=tools.choice)
    now = datetime.now(UTC)
    model = read.call.body.get("model")
    conversation = Conversation(
        new_conversation_id(),
        title_from(next((text for role, text in messages.texts if role is Role.USER and text), "")),
        now,
        now,
        profile_id=profile.id,
        model=model if isinstance(model, str) and model else profile.model,
        parameters=parameters,
    )
    draft = messages.parts.pop() if messages.parts and messages.parts[-1][0] is Role.USER else (Role.USER, ())
    made = _chained(conversation.id, messages.parts, conversation.model, now)
    notes = (*read.notes, *messages.notes, *about, *left, *tools.notes, *((KEY_LEFT_OUT,) if read.had_key else ()))
    return Planned(
        replace(conversation, active_leaf=made[-1].id if made else None),
        made,
        "".join(part.text for part in draft[1] if isinstance(part, TextPart)),
        tuple(part for part in draft[1] if not isinstance(part, TextPart)),
        messages.files,
        tools.tools,
        tuple(dict.fromkeys(notes)),
    )


async def make(
    planned: Planned,
    store: ConversationStore,
    drafts: DraftParts,
    keep_file: Callable[[bytes], Awaitable[FileId]],
    take_tools: Callable[[Sequence[Tool]], Awaitable[tuple[ToolId, ...]]],
) -> ConversationId:
    """Put it into the library; returns the conversation's id. Nothing is sent.

    take_tools makes those tools that are new, and gives the ids of all.

    Raises:
        InvalidInput: a tool's name was taken meanwhile.
        StorageError: it could not be stored.
    """
    for data in planned.files.values():
        await keep_file(data)
    conversation = planned.conversation
    if planned.tools:
        tools = await take_tools(planned.tools)
        conversation = replace(conversation, parameters=replace(conversation.parameters, tools=tools))
    await store.add_forked(conversation, planned.messages)
    if planned.draft:
        await store.save_draft(conversation.id, planned.draft)
    if planned.attached:
        await drafts.save_attached(conversation.id, planned.attached)
    return conversation.id


class _Messages:
    """Messages of the wire as parts of ours, one after the other."""

    def __init__(self) -> None:
        self.system: list[str] = []
        self.parts: list[tuple[Role, tuple[Part, ...]]] = []
        self.texts: list[tuple[Role, str]] = []
        self.files: dict[FileId, bytes] = {}
        self.notes: list[str] = []
        self._calls: dict[str, str] = {}

    def take(self, value: object) -> None:
        """One more message."""
        if not isinstance(value, dict):
            return
        role = "system" if value.get("role") == "developer" else str(value.get("role"))
        content = tuple(self._content(value.get("content")))
        text = "\n\n".join(part.text for part in content if isinstance(part, TextPart))
        if role == "system" and not self.parts:
            self.system += [text] if text else []
        elif role == "tool":
            self._take_result(str(value.get("tool_call_id", "")), text)
        elif role in {"system", "user", "assistant"}:
            images = tuple(part for part in content if isinstance(part, ImagePart))
            more = self._of_reply(value) if role == "assistant" else ((), ())
            own = (*more[0], *images, *((TextPart(text),) if text else ()), *more[1])
            if own:
                self.parts.append((Role(role), own))
                self.texts.append((Role(role), text))
        else:
            self.notes.append(tr("A message of the role “{role}” is left out.", role=_short(role)))

    def _content(self, content: object) -> Iterable[Part]:
        if isinstance(content, str):
            yield TextPart(content)
        for each in content if isinstance(content, list) else ():
            kind = str(each.get("type")) if isinstance(each, dict) else ""
            if kind in {"text", "input_text", "output_text"} and isinstance(each.get("text"), str):
                yield TextPart(each["text"])
            elif kind in {"image_url", "input_image"}:
                yield from self._image(each.get("image_url"))
            else:
                self.notes.append(tr("A part of a message that is neither text nor a picture is left out."))

    def _image(self, found: Any) -> Iterable[Part]:
        url = found.get("url") if isinstance(found, dict) else found
        if not isinstance(url, str) or not url.startswith("data:image/"):
            self.notes.append(tr("A picture that is not in the code itself is left out: attach it to the message."))
            return
        head, _, data = url.partition(",")
        try:
            picture = base64.b64decode("".join(data.split()), validate=True)
        except (binascii.Error, ValueError):
            picture = b""
        media_type = picture_type(picture)
        if not media_type or not head.endswith(";base64"):
            self.notes.append(tr("A picture in the code is damaged or of a kind that cannot be shown, and left out."))
            return
        file = file_id_of(picture)
        self.files[file] = picture
        yield ImagePart(file, media_type, with_ending("picture", media_type))

    def _of_reply(self, value: Mapping[str, Any]) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
        """What stands before a reply's text, and what behind it."""
        reasoning = next((value[name] for name in REASONING if isinstance(value.get(name), str)), "")
        calls = []
        listed = value.get("tool_calls")
        for each in listed if isinstance(listed, list) else ():
            asked = each.get("function") if isinstance(each, dict) else None
            if isinstance(asked, dict):
                call = ToolCallPart(
                    str(each.get("id", "")), str(asked.get("name", "")), str(asked.get("arguments", ""))
                )
                self._calls[call.call_id] = call.name
                calls.append(call)
        return ((ReasoningPart(reasoning),) if reasoning else ()), tuple(calls)

    def _take_result(self, call_id: str, text: str) -> None:
        """Results that follow one another belong into one message."""
        result = ToolResultPart(call_id, self._calls.get(call_id, ""), text)
        if self.parts and self.parts[-1][0] is Role.TOOL:
            self.parts[-1] = (Role.TOOL, (*self.parts[-1][1], result))
        else:
            self.parts.append((Role.TOOL, (result,)))


def _chained(
    conversation_id: ConversationId, messages: Sequence[tuple[Role, tuple[Part, ...]]], model: str | None, now: datetime
) -> tuple[Message, ...]:
    made: list[Message] = []
    for role, parts in messages:
        is_reply = role is Role.ASSISTANT
        calls = is_reply and any(isinstance(part, ToolCallPart) for part in parts)
        made.append(
            Message(
                new_message_id(),
                conversation_id,
                made[-1].id if made else None,
                role,
                parts,
                MessageState.COMPLETE,
                now,
                model=model if is_reply else None,
                finish_reason="tool_calls" if calls else "stop" if is_reply else None,
            )
        )
    return tuple(made)


def _profile(base_url: str | None, profiles: Sequence[Profile], active: Profile) -> tuple[Profile, tuple[str, ...]]:
    if base_url is None or base_url == active.base_url:
        return active, ()
    matching = next((profile for profile in profiles if profile.base_url == base_url), None)
    if matching is not None:
        return matching, ()
    return active, (
        tr(
            "It goes to {host}, for which there is no profile; {profile} is asked instead.",
            host=host_of(base_url),
            profile=active.name,
        ),
    )


def _parameters(body: Mapping[str, Any], headers: Mapping[str, str]) -> tuple[Parameters, tuple[str, ...]]:
    """What is set, and sentences on what is not taken over; a value of which no field is knows stays as it is."""
    known: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for name, value in body.items():
        own = OTHER_NAMES.get(name, name)
        value = (value,) if own == "stop" and isinstance(value, str) else value
        if name in OWN_FIELDS or name in TOOL_FIELDS or value is None:
            continue
        is_own = own in LABELS and own not in {"system_prompt", "extra_body", "extra_headers"}
        if is_own and is_set(getattr(from_fields({own: value}), own)):
            known[own] = value
        else:
            extra[name] = value
    left: tuple[str, ...] = ()
    made = from_fields({**known, "extra_body": extra, "extra_headers": dict(headers)})
    if extra and not made.extra_body:
        left = (*left, tr("{names} cannot be sent, and is left out.", names=in_a_row(extra)))
    return made, left


def _value(value: object) -> str:
    """A value as JSON has it; a text as it is."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(value: object) -> str:
    words = " ".join(str(value).split())
    return words if len(words) <= MAX_SHOWN else words[: MAX_SHOWN - 1] + "…"


def _shown(parts: Iterable[Part]) -> str:
    pieces = []
    for part in parts:
        match part:
            case TextPart(text):
                pieces.append(text[: 4 * MAX_SHOWN])
            case ImagePart():
                pieces.append("[picture]")
            case ToolCallPart(name=name):
                pieces.append(f"[asks for {name}]")
            case ToolResultPart(text=text):
                pieces.append(text[: 4 * MAX_SHOWN])
            case _:
                pass
    return _short(" ".join(pieces))
