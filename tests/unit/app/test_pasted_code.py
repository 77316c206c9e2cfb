"""What a conversation made of a program has in it, and what is said of the rest."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from canal_desktop.app.pasted_code import KEY_LEFT_OUT, make, plan
from canal_desktop.app.pasted_tools import NEW
from canal_desktop.domain.call import Call, ReadCall
from canal_desktop.domain.message import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.draft_parts import DraftParts
from canal_desktop.storage.files import FileStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from canal_desktop.app.pasted_code import Planned

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
URL = "data:image/png;base64," + base64.b64encode(PNG).decode()
THREE = [{"type": "text", "text": "Three"}, {"type": "image_url", "image_url": {"url": URL}}]
HOME = Profile(ProfileId("home"), "Home", "https://home.example/v1", "home-model")
WORK = Profile(ProfileId("work"), "Work", "https://work.example/v1", "work-model")


TOOL = {"type": "function", "function": {"name": "look", "description": "Looks.", "parameters": {"type": "object"}}}
HEAR = Tool(ToolId("own:hear"), "hear", "", {})


async def no_tools(tools: Sequence[Tool]) -> tuple[ToolId, ...]:
    raise AssertionError(tools)


def planned(
    *messages: dict[str, Any],
    base_url: str | None = None,
    had_key: bool = False,
    own_tools: tuple[Tool, ...] = (),
    **body: Any,
) -> Planned:
    read = ReadCall(Call({"messages": list(messages), **body}, {"X-A": "b"}), base_url, ("A note.",), had_key)
    return plan(read, (HOME, WORK), HOME, own_tools)


def test_messages_parameters_and_headers_are_taken_over_and_the_last_question_waits() -> None:
    made = planned(
        {"role": "system", "content": "Be terse."},
        {"role": "developer", "content": "Be kind."},
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": "Two", "reasoning_content": "Hm"},
        {
            "role": "user",
            "content": [{"type": "text", "text": "Three"}, {"type": "image_url", "image_url": {"url": URL}}],
        },
        model="m",
        temperature=0.5,
        max_completion_tokens=7,
        stop="x",
        top_k=40,
        reasoning_effort="beyond measure",
        stream=True,
    )

    assert made.conversation.parameters == Parameters(
        system_prompt="Be terse.\n\nBe kind.",
        temperature=0.5,
        max_tokens=7,
        stop=("x",),
        extra_body={"top_k": 40, "reasoning_effort": "beyond measure"},
        extra_headers={"X-A": "b"},
    )
    assert (made.conversation.title, made.conversation.model) == ("One", "m")
    question, reply = made.messages
    assert (question.role, question.parts, question.parent_id) == (Role.USER, (TextPart("One"),), None)
    assert (reply.parts, reply.parent_id) == ((ReasoningPart("Hm"), TextPart("Two")), question.id)
    assert made.conversation.active_leaf == reply.id
    assert made.draft == "Three"
    (picture,) = made.attached
    assert isinstance(picture, ImagePart)
    assert made.files[picture.file] == PNG
    assert made.notes == ("A note.",)
    assert ("Question", "[picture] Three") in made.facts


def test_what_is_not_set_stays_unset() -> None:
    made = plan(ReadCall(Call({"messages": [{"role": "user", "content": "Hi"}]})), (HOME,), HOME)

    assert made.conversation.parameters.is_empty
    assert (made.conversation.model, made.conversation.profile_id) == ("home-model", "home")
    assert (made.messages, made.notes) == ((), ())


def test_tools_are_matched_to_own_ones_and_their_calls_and_results_kept() -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    made = planned(
        {"role": "user", "content": "Look"},
        {"role": "assistant", "content": None, "tool_calls": [call, {**call, "id": "c2"}]},
        {"role": "tool", "tool_call_id": "c1", "content": "Rain"},
        {"role": "tool", "tool_call_id": "c2", "content": "Sun"},
        tools=[{"type": "function"}, TOOL, {"type": "function", "function": {"name": "hear"}}],
        tool_choice={"type": "function", "function": {"name": "look"}},
        parallel_tool_calls=False,
        own_tools=(Tool(ToolId("own:look"), "look", "Another.", {}), HEAR),
    )

    _question, asking, results = made.messages
    assert asking.parts == (ToolCallPart("c1", "look", "{}"), ToolCallPart("c2", "look", "{}"))
    assert asking.finish_reason == "tool_calls"
    assert results.role is Role.TOOL
    assert results.parts == (ToolResultPart("c1", "look", "Rain"), ToolResultPart("c2", "look", "Sun"))
    assert made.draft == ""
    assert made.conversation.parameters.extra_body == {"parallel_tool_calls": False}
    assert made.conversation.parameters.tool_choice == "look_2"
    assert made.tools == (Tool(NEW, "look_2", "Looks.", {"type": "object"}), HEAR)
    assert made.notes == (
        "A note.",
        "Your own look is another one: this one is called look_2.",
        "1 tool is added to your own tools: look_2.",
        "1 tool is not taken over: not a function, or without a name that can be used.",
    )


def test_the_server_is_matched_to_a_profile_or_named() -> None:
    question = {"role": "user", "content": "Hi"}
    known = planned(question, base_url="https://work.example/v1", had_key=True)
    strange = planned(question, base_url="https://else.example/v1")

    assert (known.conversation.profile_id, known.conversation.model) == ("work", "work-model")
    assert known.notes == ("A note.", KEY_LEFT_OUT)
    assert strange.conversation.profile_id == "home"
    assert strange.notes[1] == "It goes to else.example, for which there is no profile; Home is asked instead."


def test_what_cannot_be_taken_over_is_said() -> None:
    made = planned(
        {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://a.example/b.png"}}, 7]},
        {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,!!"}}]},
        {"role": "narrator", "content": "Once"},
        {"role": "user", "content": "Hi"},
    )

    assert [note.partition(",")[0] for note in made.notes[1:]] == [
        "A picture that is not in the code itself is left out: attach it to the message.",
        "A part of a message that is neither text nor a picture is left out.",
        "A picture in the code is damaged or of a kind that cannot be shown",
        "A message of the role “narrator” is left out.",
    ]
    assert (made.messages, made.draft) == ((), "Hi")


async def test_it_is_in_the_library_with_its_draft_and_pictures(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    store, drafts, files = ConversationStore(database), DraftParts(database), FileStore(tmp_path, database)
    made = planned(
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": "Two"},
        {
            "role": "user",
            "content": [{"type": "text", "text": "Three"}, {"type": "image_url", "image_url": {"url": URL}}],
        },
        temperature=0.5,
    )
    known = await make(made, store, drafts, files.add, no_tools)
    conversation, messages, draft = await store.load(known)
    (picture,) = await drafts.load_attached(known)

    assert [message.text for message in messages] == ["One", "Two"]
    assert (draft, conversation.parameters.temperature) == ("Three", 0.5)
    assert isinstance(picture, ImagePart)
    assert await files.read(picture.file) == PNG
    await database.close()


async def test_whatever_stands_in_a_message_is_left_out_or_kept_and_never_an_error(tmp_path: Path) -> None:
    made = planned(
        {"role": ["user"], "content": "One"},
        {"role": "user", "content": [{"type": ["text"], "text": "Two"}, {"type": "text", "text": {"a": 1}}]},
        {"role": "user", "content": "Three \ud800"},
        {"role": "assistant", "content": "Four \ud800", "tool_calls": [{"id": 5, "function": {"arguments": {"a": 1}}}]},
        {"role": "tool", "tool_call_id": ["x"], "content": {"a": 1}},
        {"role": "user", "content": "Five \ud800"},
        seed="\ud800",
    )
    database = await Database.open(tmp_path / "library.sqlite3")
    store, drafts = ConversationStore(database), DraftParts(database)
    conversation_id = await make(made, store, drafts, FileStore(tmp_path, database).add, no_tools)
    _conversation, messages, draft = await store.load(conversation_id)
    await database.close()

    assert [message.text for message in messages] == ["Three \ufffd", "Four \ufffd", ""]
    assert draft == "Five \ufffd"
    assert any("role" in note for note in made.notes)
