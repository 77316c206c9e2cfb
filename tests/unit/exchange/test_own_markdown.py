"""Our Markdown: every text comes back byte for byte, whatever it holds; files of others are read by their headings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import FilePart, Role
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.exchange.markdown_marks import read_front_matter
from canal_desktop.exchange.markdown_reading import conversation_at, is_markdown, read_markdown
from canal_desktop.exchange.own_markdown import TextOptions, file_beside, markdown_pieces
from tests.unit.exchange import conversations as made
from tests.unit.exchange.conversations import NOW, PNG, attached_conversation, full_conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import PartWithFile

ALL = TextOptions(all_branches=True)
SIGNS = [
    "\n", "\r", "\r\n", "---\n", "## You\n", "## User\n\n", "<!-- canal:message ", "boundary", "-->", "<!--", " ",
    "<details><summary>Reasoning</summary>", "</details>", "```\n", "~~~", "\u2028", "\x85", "\ufeff", "\x00", "😀",
]  # fmt: skip


def markdown_text(whole: ArchivedConversation, options: TextOptions, pictures: str) -> str:
    return b"".join(markdown_pieces(whole, options, pictures)).decode()


def back(text: str) -> ArchivedConversation:
    return read_markdown(text.encode(), "name", NOW)


@st.composite
def nasty(draw: st.DrawFn) -> str:
    return "".join(
        draw(st.lists(st.sampled_from(SIGNS) | st.text(st.characters(codec="utf-8"), max_size=5), max_size=8))
    )


@settings(max_examples=60, deadline=None)
@given(made.conversations(nasty()), st.booleans())
def test_every_text_comes_back_byte_for_byte(whole: ArchivedConversation, with_reasoning: bool) -> None:
    # Halves of surrogate pairs, which no library holds, have no place in a text file.
    whole = replace(whole, messages=tuple(replace(each, deleted_at=None) for each in whole.messages))
    options = TextOptions(all_branches=True, with_reasoning=with_reasoning)
    found = back(markdown_text(whole, options, "x.files"))
    assert [each.text for each in found.messages] == [_clean(each.text) for each in whole.messages]
    assert [(each.id, each.parent_id, each.role) for each in found.messages] == [
        (each.id, each.parent_id, each.role) for each in whole.messages
    ]
    if with_reasoning:
        assert [each.reasoning for each in found.messages] == [_clean(each.reasoning) for each in whole.messages]
    for one, other in zip(found.messages, whole.messages, strict=True):
        assert [_with_clean_texts(part) for part in one.file_parts] == [
            _with_clean_texts(part) for part in other.file_parts
        ]
    # The tree goes on from a message in the middle to the end of its branch: what is shown is the same.
    shown = MessageTree(whole.messages, whole.conversation.active_leaf).active_leaf
    assert found.conversation.active_leaf == shown
    assert found.conversation.id == whole.conversation.id


def _with_clean_texts(part: PartWithFile) -> PartWithFile:
    part = replace(part, name=_clean(part.name), media_type=_clean(part.media_type))
    return replace(part, text=_clean(part.text), note=_clean(part.note)) if isinstance(part, FilePart) else part


def _clean(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@settings(max_examples=40, deadline=None)
@given(made.conversations(nasty()))
def test_a_file_that_was_pasted_into_a_message_is_only_its_text(whole: ArchivedConversation) -> None:
    first = markdown_text(whole, ALL, "x.files")
    again = replace(whole, messages=(message(0, first, owner=whole.conversation.id),))
    found = back(markdown_text(again, ALL, "x.files"))
    assert [each.text for each in found.messages] == [first]


def test_the_active_branch_alone_is_written_unless_all_are_wanted() -> None:
    whole = full_conversation()
    active = back(markdown_text(whole, TextOptions(), "x.files"))
    assert [each.text for each in active.messages] == ["What is this?", "A dog.", "Yes."]
    assert active.messages[2].parent_id == active.messages[1].id  # what stood between is in the trash
    assert active.messages[1].reasoning == "Hm, ears…"
    assert active.conversation.active_leaf == whole.conversation.active_leaf
    everything = back(markdown_text(whole, ALL, "x.files"))
    assert [each.text for each in everything.messages] == ["What is this?", "A *cat*.", "A dog.", "Yes."]
    assert [each.text for each in MessageTree(everything.messages, everything.conversation.active_leaf).branch()][
        -1
    ] == "Yes."


def test_title_tags_folder_dates_and_models_come_back() -> None:
    whole = full_conversation()
    found = back(markdown_text(whole, ALL, "x.files"))
    known = found.conversation
    assert (known.title, known.tags, found.folder) == (whole.conversation.title, ("animals", "Ä"), "Work")
    assert (known.created_at, known.updated_at, known.model) == (NOW, NOW, "gpt-5")
    assert found.messages[2].model == "other/model-2"
    assert found.messages[2].state == whole.messages[2].state
    assert found.messages[1].parts == whole.messages[1].parts


def test_the_front_matter_is_yaml_with_quoted_strings() -> None:
    text = markdown_text(full_conversation(), TextOptions(), "x.files")
    assert text.startswith('---\ncanal: 1\nboundary: "c')
    assert '\ntitle: "Cats: \\"and\\" dogs / 犬"\n' in text
    assert '\ntags: ["animals", "Ä"]\nbranches: 2\n---\n' in text
    assert "profile" not in text


def test_reasoning_is_left_out_when_it_is_not_wanted() -> None:
    assert "ears" not in markdown_text(full_conversation(), TextOptions(with_reasoning=False), "x.files")


def test_pictures_lie_beside_the_text_and_come_back(tmp_path: Path) -> None:
    whole = full_conversation()
    (tmp_path / "Cats (2).md").write_text(markdown_text(whole, ALL, "Cats (2).files"), encoding="utf-8")
    image = whole.messages[0].parts[1]
    folder = tmp_path / "Cats (2).files"
    folder.mkdir()
    (folder / file_beside(image)).write_bytes(PNG)
    found = conversation_at(tmp_path / "Cats (2).md")
    assert found.messages[0].parts == whole.messages[0].parts
    assert [read() for read in found.files.values()] == [PNG]
    assert f"![a cat](Cats%20%282%29.files/{image.file}.png)" in (tmp_path / "Cats (2).md").read_text(encoding="utf-8")
    (folder / file_beside(image)).write_bytes(b"other")
    with pytest.raises(ImportRefused, match="changed"):
        next(iter(found.files.values()))()


def test_files_and_sounds_lie_beside_the_text_and_come_back_with_all_that_is_known(tmp_path: Path) -> None:
    whole = attached_conversation()
    text = markdown_text(whole, ALL, "Talk.files")
    (tmp_path / "Talk.md").write_text(text, encoding="utf-8", newline="")
    (tmp_path / "Talk.files").mkdir()
    for part in whole.messages[0].file_parts:
        (tmp_path / "Talk.files" / file_beside(part)).write_bytes(whole.files[part.file]())
    found = conversation_at(tmp_path / "Talk.md")
    assert [each.file_parts for each in found.messages] == [each.file_parts for each in whole.messages]
    assert [each.text for each in found.messages] == [each.text for each in whole.messages]
    assert {file: read() for file, read in found.files.items()} == {file: read() for file, read in whole.files.items()}
    report, scan, speech = (file_beside(part) for part in whole.messages[0].file_parts)
    assert [name[64:] for name in (report, scan, speech)] == [".txt", ".pdf", ".wav"]
    assert '<details><summary>a "report" 1 .md – its beginning</summary>\n\n[a "report" 1 .md]' in text
    assert f"[Sound](Talk.files/{speech})" in text
    (tmp_path / "Talk.files" / report).write_bytes(b"other")
    with pytest.raises(ImportRefused, match="changed"):
        found.files[found.messages[0].file_parts[0].file]()


@settings(max_examples=80, deadline=None)
@given(nasty(), nasty(), nasty())
def test_whatever_a_file_holds_comes_back(held: str, name: str, note: str) -> None:
    part = FilePart(file_id_of(b""), "text/plain", name, held, note)
    whole = made.conversation(message(0, held, parts=(part,)), message(1, held, 0, parts=(part, part)))
    found = back(markdown_text(whole, ALL, "x.files"))
    assert [each.parts for each in found.messages] == [each.parts for each in whole.messages]


def test_a_file_whose_ends_of_lines_were_turned_is_read() -> None:
    text = markdown_text(full_conversation(), ALL, "x.files").replace("\n", "\r\n")
    assert back("\ufeff" + text).messages[0].text == "What is this?"


def test_edits_by_hand_are_read() -> None:
    text = markdown_text(full_conversation(), TextOptions(), "x.files")
    text = text.replace('title: "Cats: \\"and\\" dogs / 犬"', "title: Only cats").replace(
        'tags: ["animals", "Ä"]', "tags:\n  - pets\n  - 'big ones'"
    )
    text = text.replace("What is this?", "What is that?\n\n## A heading of mine")
    found = back(text)
    assert found.conversation.title == "Only cats"
    assert found.conversation.tags == ("pets", "big ones")
    assert found.messages[0].text == "What is that?\n\n## A heading of mine"


@pytest.mark.parametrize(
    "text",
    [
        "# Bread\n\n## You\n\nHow long?\n\n### Well\n\n## gpt-4o\n\n## Steps\n```\n## You\n```\nAn hour.\n",
        "# Bread\n\n## User\n\nHow long?\n\n### Well\n\n## Assistant (gpt-4o)\n\n## Steps\n```\n## You\n```\nAn hour.",
        "# Bread\n**You:** How long?\n\n### Well\n\n**ChatGPT:**\n\n## Steps\n```\n## You\n```\nAn hour.\n",
        "# Bread\n## 🧑 Human:\nHow long?\n\n### Well\n## Claude\n## Steps\n```\n## You\n```\nAn hour.\n".replace(
            "\n", "\r\n"
        ),
    ],
)
def test_files_of_others_are_read_by_their_headings(text: str) -> None:
    assert is_markdown(text.encode(), "Bread.md")
    found = back(text)
    assert found.conversation.title == "Bread"
    assert [(each.role, each.text) for each in found.messages] == [
        (Role.USER, "How long?\n\n### Well"),
        (Role.ASSISTANT, "## Steps\n```\n## You\n```\nAn hour."),
    ]
    assert found.messages[1].parent_id == found.messages[0].id
    assert found == back(text)


def test_front_matter_of_others_gives_title_date_and_tags() -> None:
    text = (
        "---\ntitle: My talk\ndate: 2024-05-06\ntags: [a, 'b c']\nmodel: gpt-4\n---\n## You\nHi\n## Assistant\nHello\n"
    )
    found = back(text)
    assert (found.conversation.title, found.conversation.tags) == ("My talk", ("a", "b c"))
    assert found.conversation.created_at.date().isoformat() == "2024-05-06"
    assert [each.model for each in found.messages] == [None, "gpt-4"]


def test_nul_in_a_file_of_others_becomes_a_sign_that_can_be_shown() -> None:
    found = back("---\ntitle: a\0\n---\n## You\n\na\0b\n\n## Claude\n\nc\n")
    assert found.conversation.title == "a\ufffd"
    assert [each.text for each in found.messages] == ["a\ufffdb", "c"]


@pytest.mark.parametrize("text", ["", "# Notes\n\nNobody speaks here.\n", "```\n## You\n```\n", "---\n\n---\n"])
def test_a_text_in_which_nobody_speaks_is_no_conversation(text: str) -> None:
    assert not is_markdown(text.encode(), "notes.md")
    with pytest.raises(ImportRefused):
        back(text)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ImportRefused):
        read_markdown(b"\xff\xfe\x00", "name", NOW)


@given(st.text(st.characters(codec="utf-8")) | nasty())
def test_any_text_is_read_or_refused(text: str) -> None:
    for head in ("", "---\n", '---\ncanal: 1\nid: "a"\nboundary: "c0"\n---\n', "## You\n"):
        try:
            back(head + text)
        except ImportRefused:
            continue
    assert read_front_matter(text)[1] <= len(text)
