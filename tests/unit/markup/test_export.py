"""Copied Markdown is what was written; copied HTML has the same text and nothing that runs or fetches."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.markup.blocks import AnyBlock, Paragraph, Place, RichText, Rule, Table
from canal_desktop.markup.export_html import HtmlWriter
from canal_desktop.markup.export_markdown import block_markdown, inline_markdown, message_markdown
from canal_desktop.markup.extracts import Extract, clip, lead_of, rich_texts
from canal_desktop.markup.plain import block_text, joined
from canal_desktop.markup.stream import parse
from canal_desktop.providers.demo_answers import TOUR
from tests.unit.markup.test_stream import PIECES

SHEET = (
    "# Head *one*\n\nText with **bold**, `co`de`, ~~old~~ and [a link](https://a.example/x_(y)).\n\n"
    "- one\n- two\n  1. inner\n  2. other\n- [x] done\n\n> quoted\n> > deeper\n\n"
    "```py\nx = '`'\ny = 2\n```\n\n| a | b |\n|:--|--:|\n| 1 | **2** |\n| 3 | 4 |\n\n$$\nx^2\n$$\n\n---\n\nThe end."
)


class Reader(HTMLParser):
    """The text of HTML as it is read, and every tag and attribute in it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self._is_in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag in {"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "tr"}:
            self.lines.append("")
            self._cells = 0
        if tag in {"td", "th"}:
            self.lines[-1] += "\t" if self._cells else ""
            self._cells += 1
        if tag == "br":
            self.lines[-1] += "\n"

    def handle_data(self, data: str) -> None:
        if self.lines and self.lasttag not in {"table", "ul", "ol", "body", "blockquote", "hr"} and data != "\n":
            self.lines[-1] += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def html_of(blocks: list[AnyBlock]) -> str:
    writer = HtmlWriter()
    for block in blocks:
        writer.add(block)
    return writer.result()


def text_without_marks(block: AnyBlock) -> str:
    return block_text(block)[lead_of(block) if block.place.checked is None else 0 :]


def extracts_of(text: str) -> list[Extract]:
    return [Extract(block) for block in parse(text)]


@pytest.mark.parametrize("text", [SHEET, TOUR, "", "plain", "a\r\nb\r\n\r\n- c"])
def test_all_of_a_message_as_markdown_is_what_was_written(text: str) -> None:
    assert message_markdown(text, extracts_of(text)) == text


@pytest.mark.parametrize("text", [SHEET, TOUR])
def test_html_has_the_text_of_the_blocks(text: str) -> None:
    blocks = list(parse(text))
    expected = [text_without_marks(block) for block in blocks if not isinstance(block, Rule)]

    assert "\n".join(read(html_of(blocks)).lines) == "\n".join(expected)


@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_html_has_the_text_of_any_markdown_and_its_tags_are_closed(pieces: list[str]) -> None:
    blocks = list(parse("".join(pieces)))
    html = html_of(blocks)
    # A paragraph that was cut for its length is one again.
    expected = joined((block, text_without_marks(block)) for block in blocks if not isinstance(block, Rule))

    assert "\n".join(read(html).lines).split() == expected.split()
    for tag in ("ul", "ol", "li", "blockquote", "p", "pre", "table", "strong"):
        assert html.count(f"<{tag}>") + html.count(f"<{tag} ") == html.count(f"</{tag}>")


def test_lists_in_html_are_nested_as_they_were() -> None:
    html = html_of(list(parse("- a\n  1. b\n  2. c\n\n  more of a\n- d\n\n3. e\n")))
    compact = html.replace("\n", "").replace("<p>", "").replace("</p>", "")

    assert "<ul><li>a<ol><li>b</li><li>c</li></ol>more of a</li><li>d</li></ul>" in compact
    assert '<ol start="3"><li>e</li></ol>' in compact


def test_a_task_in_html_has_its_box_and_no_bullet_beside_it() -> None:
    html = html_of(parse("- [x] done\n- [ ] open\n- plain\n\n1. [x] first"))
    boxed = '<li style="list-style-type: none"><p>'
    assert [line for line in html.splitlines() if "<li" in line] == [
        f"{boxed}☑ done</p>",
        f"{boxed}☐ open</p>",
        "<li><p>plain</p>",
        "<li><p>☑ first</p>",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "`<script>`",
        '```"><script>\n</code></pre><script>\n```',
        "[x](javascript:alert(1))",
        "![remote](https://tracker.example/p.png)",
        '[x](https://a.example/"onmouseover=alert(1))',
        "| <script> | b |\n|---|---|\n| <iframe> | c |",
        "$<script>x^2</script>$",
    ],
)
def test_html_runs_nothing_and_fetches_nothing(text: str) -> None:
    found = read(html_of(list(parse(text))))

    assert not {"script", "img", "iframe", "style", "link", "object"}.intersection(found.tags)
    assert all(address.startswith(("https://", "http://", "mailto:")) for address in found.addresses)


def test_html_has_no_characters_it_cannot_hold() -> None:
    html = html_of([Paragraph(Place(), 0, 1, RichText("a\x00b\x1b[31mc\ud800d"))])

    assert "ab[31mcd" in html
    html.encode()


def test_whole_blocks_are_copied_as_they_were_written_and_parts_with_their_styles() -> None:
    source = "A *first* paragraph.\n\n1) one\n2) two\n\nLast **bold words** here."
    blocks = parse(source)
    extracts = [Extract(blocks[0], 2), Extract(blocks[1]), Extract(blocks[2]), Extract(blocks[3], 0, 9)]

    assert message_markdown(source, extracts) == "*first* paragraph.\n\n1) one\n2) two\n\nLast **bold**"


def test_an_inner_item_alone_is_not_indented() -> None:
    source = "- a\n    - b\n    - c\n"
    blocks = parse(source)

    assert message_markdown(source, [Extract(blocks[0], 0, 0), *[Extract(block) for block in blocks[1:]]]) == "- b\n- c"


def test_blocks_that_share_a_line_are_not_copied_twice() -> None:
    source = "word " * 2000
    blocks = parse(source)
    assert len(blocks) > 1
    copied = message_markdown(source, [Extract(blocks[0], 0, 0), *[Extract(block) for block in blocks[1:]]])

    assert copied.count("word") == sum(block_text(block).count("word") for block in blocks[1:])


def test_parts_of_code_and_tables() -> None:
    code, table = parse("```py\none\ntwo\nthree\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |")

    assert block_markdown(Extract(code, 0, 2).clipped(), is_whole=False) == "`on`"
    assert block_markdown(Extract(code, 0, 7).clipped(), is_whole=False) == "```py\none\ntwo\n```"
    assert block_markdown(Extract(table, 0, 7).clipped(), is_whole=False) == "| a | b |\n| --- | ---: |\n| 1 | 2 |"
    assert block_markdown(Extract(table, 4, 5).clipped(), is_whole=False) == "1"


@given(st.text("ab \\`*_[]<>~$#&;|!()-+.1:x\n=\"'é漢👋", max_size=40))
def test_text_comes_back_as_it_was_through_markdown(text: str) -> None:
    words = " ".join(text.split())
    blocks = parse(inline_markdown(RichText(words)))

    assert " ".join(block_text(block) for block in blocks) == words


@given(
    st.lists(
        st.sampled_from(["word ", "**bold** ", "*em* ", "`code` ", "~~old~~ ", "[to](https://a.example/b) ", "$x^2$ "])
    ),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_a_part_of_a_paragraph_keeps_its_text_and_styles(pieces: list[str], start: int, length: int) -> None:
    blocks = parse("x " + "".join(pieces))
    part = clip(blocks[0].text, start, start + length)  # type: ignore[union-attr]
    if any("MATH" in str(span.style) and span.target != part.text[span.start : span.end] for span in part.spans):
        return
    again = parse(inline_markdown(part))

    text = again[0].text if again else RichText("")  # type: ignore[union-attr]
    assert text.text.strip() == part.text.strip()
    shift = len(part.text) - len(part.text.lstrip())
    styled = [(span.start - shift, part.text[span.start : span.end].strip(), span.style) for span in part.spans]
    found = [(span.start, text.text[span.start : span.end].strip(), span.style) for span in text.spans]
    assert [entry[1:] for entry in styled if entry[1]] == [entry[1:] for entry in found if entry[1]]


def test_the_texts_of_a_table_begin_where_they_stand_in_its_text() -> None:
    (table,) = parse("| a | bc |\n|---|---|\n| d | e |")
    assert isinstance(table, Table)
    text = block_text(table)

    assert [(text[at : at + len(cell.text)], cell.text) for at, cell in rich_texts(table)] == [
        ("a", "a"),
        ("bc", "bc"),
        ("d", "d"),
        ("e", "e"),
    ]
