"""What people and models write: Markdown, formulas, links, code, arguments of calls, schemas, queries."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import apsw

from canal_desktop.app.pasted_code import plan
from canal_desktop.app.tool_arguments import arguments_problem, read_arguments, schema_problem
from canal_desktop.domain.mcp_config import read_config
from canal_desktop.domain.parameter_text import json_object
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.search import parse_search
from canal_desktop.domain.start_wish import parse_link
from canal_desktop.markup.export_html import HtmlWriter
from canal_desktop.markup.export_markdown import block_markdown
from canal_desktop.markup.plain import plain_text
from canal_desktop.markup.spoken_pieces import spoken_pieces
from canal_desktop.markup.stream import StreamingParser, parse
from canal_desktop.markup.typeset import Typesetter
from canal_desktop.markup.weight import LIGHT
from canal_desktop.programs.read_program import looks_like_program, read_program
from canal_desktop.storage.search_terms import all_of, date_expression, words_expression
from tools.fuzz.answers import in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Call = Callable[[bytes], object]

SCRIPTS = Path(__file__).resolve().parents[2] / "resources" / "typeset"


@contextmanager
def markdown(_folder: Path) -> Iterator[Call]:
    """Text to blocks, whole and as it streams in: both show the same; then read aloud, copied and exported."""

    def call(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        blocks, parser = parse(text), StreamingParser()
        for piece in in_pieces(text):
            parser.append(piece)
            len(parser.blocks_of(parser.section_count - 1))
        parser.finish()
        # Where a line is cut that is too heavy for a paragraph may depend on what had arrived by then.
        if all(len(line) <= LIGHT for line in text.splitlines()):
            assert tuple(parser.blocks) == tuple(blocks), "as it streams in it shows something else"
        writer = HtmlWriter()
        for block in blocks:
            writer.add(block)
            block_markdown(block).encode()
        writer.result().encode()
        plain_text(blocks).encode()
        "".join(spoken_pieces(text, 400)).encode()

    yield call


@contextmanager
def formula(_folder: Path) -> Iterator[Call]:
    """TeX to a picture that is well-formed."""
    setter = _typesetter()

    def call(data: bytes) -> None:
        ElementTree.fromstring(setter.formula(data.decode("utf-8", "replace"), display=True, width=40.0).source)

    yield call


@contextmanager
def diagram(_folder: Path) -> Iterator[Call]:
    """Mermaid to a picture that is well-formed."""
    setter = _typesetter()

    def call(data: bytes) -> None:
        ElementTree.fromstring(setter.diagram(data.decode("utf-8", "replace"), 640.0).source)

    yield call


def _typesetter() -> Typesetter:
    return Typesetter(SCRIPTS / "mathjax.js.gz", SCRIPTS / "pele.js.gz", lambda _char, style: 0.6 + 0.1 * (style & 1))


@contextmanager
def link(_folder: Path) -> Iterator[Call]:
    """An address, as the system hands it over."""

    def call(data: bytes) -> None:
        repr(parse_link(data.decode("utf-8", "surrogateescape"))).encode()

    yield call


@contextmanager
def code(_folder: Path) -> Iterator[Call]:
    """A program that somebody pasted, up to the conversation that would be made of it."""
    profile = Profile(ProfileId("p"), "Fuzz", "https://server.example/v1")

    def call(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        looks_like_program(text)
        planned = plan(read_program(text), [profile], profile)
        "".join(value for fact in planned.facts for value in fact).encode()
        assert "Bearer" not in "".join(planned.notes)

    yield call


@contextmanager
def arguments(_folder: Path) -> Iterator[Call]:
    """The arguments of a call; the first line is the schema of the tool where it is an object."""

    def call(data: bytes) -> None:
        first, _, rest = data.decode("utf-8", "replace").partition("\n")
        try:
            schema = json.loads(first)
        except (ValueError, RecursionError):
            schema = {}
        arguments_problem(schema if isinstance(schema, dict) else {}, read_arguments(rest)).encode()

    yield call


@contextmanager
def schema(_folder: Path) -> Iterator[Call]:
    """What is typed as the schema of a tool."""

    def call(data: bytes) -> None:
        schema_problem(json_object(data.decode("utf-8", "replace"))).encode()

    yield call


@contextmanager
def mcp_config(_folder: Path) -> Iterator[Call]:
    """A list of MCP servers that somebody pasted."""

    def call(data: bytes) -> None:
        for found in read_config(data.decode("utf-8", "replace")):
            (found.note + found.server.name).encode()

    yield call


@contextmanager
def query(_folder: Path) -> Iterator[Call]:
    """A search: what is made of it is an expression that the index takes."""
    db = apsw.Connection(":memory:")
    db.execute("CREATE VIRTUAL TABLE found USING fts5(words, tokenize = 'unicode61')")
    db.execute("INSERT INTO found VALUES ('a bridge over water')")

    def call(data: bytes) -> None:
        asked = parse_search(data.decode("utf-8", "replace"), date(2026, 3, 1))
        days = [each.day for each in asked.filters if each.day is not None]
        must, must_not = words_expression(asked)
        when = date_expression(days[0], days[-1], None, None) if days else ""
        "".join(asked.hints).encode()
        db.execute("SELECT * FROM found WHERE found MATCH ?", (all_of([must, when], [must_not]),)).fetchall()

    try:
        yield call
    finally:
        db.close()
