"""Pages: whatever a message holds, nothing in its page runs and nothing is fetched."""

from __future__ import annotations

import base64
import hashlib
import re
from decimal import Decimal
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.message import AudioPart, FilePart
from canal_desktop.domain.money import Cost, Price, PriceSource
from canal_desktop.exchange.html_page import html_pieces
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.exchange.page_words import cost_words
from tests.unit.exchange.conversations import (
    PNG,
    SPEECH,
    attached_conversation,
    conversation,
    full_conversation,
    message,
)

if TYPE_CHECKING:
    from canal_desktop.domain.archive import ArchivedConversation

FETCHING = {"src", "srcset", "background", "poster", "data", "action", "formaction", "ping", "manifest", "style"}
VOID = {"meta", "br", "hr", "img"}
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6", "p", "time"),
    *("article", "div", "details", "summary", "pre", "code", "span", "a", "img", "strong", "em", "del", "br", "hr"),
    "audio",
    *("blockquote", "ul", "ol", "li", "table", "tr", "th", "td"),
}
TRICKS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![x](http://evil.example/a.png)", "</title>", "-->",
    "[x](javascript:alert(1))", "[x](data:text/html,<script>1</script>)", "<style>@import 'http://x';", "</style>",
    "```html\n<script src=//x></script>\n```", '"', "'", "<!--", "&lt;script&gt;", "\x00", "<svg onload=f()>", "\n\n",
    "![](file:///etc/passwd)", "$<script>$", "\\[ </code> \\]", "| a | b |\n|:-:|-:|\n| <b> | ![i](//x) |\n", "# ",
    "> - 1. ", "[a]: http://evil.example 'onclick=1'\n\n[a]", "<http://evil.example/\"onx=1>", "[^1]: <iframe>", "]]>",
]  # fmt: skip
NASTY = st.lists(st.sampled_from(TRICKS) | st.text(max_size=4), max_size=6).map("".join)


class Page(HTMLParser):
    """What a browser sees, and whether every element is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.comments: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def page_of(whole: ArchivedConversation, options: TextOptions | None = None) -> tuple[str, Page]:
    text = b"".join(html_pieces(whole, options or TextOptions(all_branches=True))).decode()
    return text, Page(text)


def assert_harmless(page: Page) -> None:
    assert page.open == []
    assert page.comments == []
    assert {tag for tag, _attributes in page.elements} <= TAGS
    for tag, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        for name in FETCHING & set(attributes):
            assert (tag, name) in {("img", "src"), ("audio", "src")}
            kinds = "image/(png|jpeg|gif|webp|bmp)" if tag == "img" else "audio/(mpeg|wav)"
            assert re.match(f"data:{kinds};base64,", attributes[name] or "")
        if "href" in attributes:
            assert re.match("(https?://|mailto:)", (attributes["href"] or "").lower())
    assert sum(tag == "style" for tag, _attributes in page.elements) == 1


@settings(deadline=None)
@given(NASTY, NASTY, NASTY, NASTY)
def test_no_text_makes_a_page_run_or_fetch_anything(title: str, asked: str, answered: str, model: str) -> None:
    whole = conversation(
        message(0, asked), message(1, answered, 0, model=model), title=title, folder=model, tags=(answered,)
    )
    assert_harmless(page_of(whole)[1])


@pytest.mark.parametrize("trick", TRICKS)
def test_each_known_trick_is_text(trick: str) -> None:
    _text, page = page_of(conversation(message(0, trick), message(1, trick, 0, model=trick), title=trick))
    assert_harmless(page)


def test_the_policy_allows_our_style_by_its_hash_and_nothing_else() -> None:
    text, page = page_of(full_conversation())
    [policy] = [found["content"] for tag, found in page.elements if tag == "meta" and "http-equiv" in found]
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy is not None
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; img-src data:; media-src data:; style-src")
    # Nothing that the policy governs stands before it.
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_a_page_has_headings_pictures_reasoning_colours_and_how_replies_ended() -> None:
    whole = full_conversation()
    text, page = page_of(whole)
    assert [tag for tag, _found in page.elements if re.fullmatch("h[1-6]", tag)] == ["h1", "h2", "h2", "h2", "h2"]
    [picture] = [found for tag, found in page.elements if tag == "img"]
    assert picture == {"src": f"data:image/png;base64,{base64.b64encode(PNG).decode()}", "alt": "a cat"}
    assert "<details><summary>Reasoning</summary>" in text
    assert "Hm, ears…" in text
    assert "<em>cat</em>" in text
    assert 'class="s-string"' in text or 'class="s-tag"' in text
    assert "The server had an error of its own." in text
    assert "Are you sure?" not in text


def test_files_are_folded_up_sounds_can_be_played_and_it_says_what_a_reply_cost() -> None:
    text, page = page_of(attached_conversation())
    assert_harmless(page)
    assert '<summary dir="auto">a &quot;report&quot; [1].md – its beginning</summary>' in text
    assert '<p class="literal" dir="auto">## You\n\n```python\nprint()\n```' in text
    assert '<p class="note" dir="auto">scan.pdf</p>' in text
    assert "spoken (0:02)" in text
    sounds = [found for tag, found in page.elements if tag == "audio"]
    sound = f"data:audio/wav;base64,{base64.b64encode(SPEECH).decode()}"
    assert sounds == [{"controls": None, "src": sound}] * 2
    assert '<p class="about">1,204 tokens read, 312 written · 4.2 s · about $0.0061</p>' in text


@given(NASTY, NASTY, NASTY)
def test_no_attached_file_makes_a_page_run_or_fetch_anything(name: str, held: str, kind: str) -> None:
    file = file_id_of(SPEECH)
    parts = (FilePart(file, kind, name, held, name), AudioPart(file, f"audio/{kind}", name), AudioPart(file, kind))
    whole = conversation(message(0, parts=parts), message(1, parts=parts), files={file: lambda: SPEECH})
    assert_harmless(page_of(whole)[1])


@pytest.mark.parametrize(
    ("amount", "source", "words"),
    [
        ("0", PriceSource.USER, "$0"),
        ("0.5", PriceSource.USER, "$0.50"),
        ("0.00002", PriceSource.PUBLIC_LIST, "less than $0.0001"),
        ("0.01234999", PriceSource.SERVER, "$0.0123"),
        ("1234.565", PriceSource.PUBLIC_LIST, "about $1,234.57"),
    ],
)
def test_a_cost_is_told_as_exactly_as_it_is_known(amount: str, source: PriceSource, words: str) -> None:
    assert cost_words(Cost(Decimal(amount), Price(source=source))) == words


def test_remote_pictures_become_links_and_drawings_with_addresses_are_named_only() -> None:
    whole = conversation(message(1, "![a cat](https://example.com/cat.png)"))
    text, page = page_of(whole)
    assert "img" not in {tag for tag, _found in page.elements}
    assert '<a href="https://example.com/cat.png">a cat</a>' in text


def test_headings_in_messages_stand_below_the_ones_of_the_page() -> None:
    text, _page = page_of(conversation(message(1, "# One\n\n###### Six")))
    assert '<h3 dir="auto">One</h3>' in text
    assert '<h6 dir="auto">Six</h6>' in text


def test_a_task_has_its_box_in_place_of_a_bullet_and_beside_a_number() -> None:
    text, page = page_of(conversation(message(1, "- [x] done\n- plain\n\n1. [ ] open\n")))
    assert [found.get("class") for tag, found in page.elements if tag == "li"] == ["task", None, None]
    assert "li.task { list-style: none; }" in text
    assert "☑ done" in text
    assert "☐ open" in text


def test_one_branch_without_reasoning_is_written_where_that_is_wanted() -> None:
    text, _page = page_of(full_conversation(), TextOptions(with_reasoning=False))
    assert "ears" not in text
    assert "<em>cat</em>" not in text
    assert "A dog." in text
