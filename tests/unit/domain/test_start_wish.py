"""Links from anywhere: what they may ask for, and that they can ask for nothing else."""

from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.start_wish import (
    MAX_LINK_BYTES,
    NO_CONVERSATION,
    NOT_READABLE,
    SENDS,
    SETS_A_KEY,
    SETS_AN_ADDRESS,
    TOO_LONG,
    UNKNOWN_KIND,
    WANTS_MORE,
    ChatLink,
    NewLink,
    parse_link,
)

ID = "0123456789abcdef0123456789abcdef"
DASHED = "01234567-89ab-cdef-0123-456789abcdef"


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("canal://new", NewLink("")),
        ("canal://new/", NewLink("")),
        ("canal://new?text=", NewLink("")),
        ("canal://new?text=Hello", NewLink("Hello")),
        ("canal://new/?text=a+b%20c%2Bd", NewLink("a b c+d")),
        ("CANAL://new?text=Gr%C3%BC%C3%9Fe", NewLink("Grüße")),
        ("canal://new?text=Grüße", NewLink("Grüße")),
        ("canal://new?text=one%0D%0Atwo%0Dthree%09.", NewLink("one\ntwo\nthree\t.")),
        ("canal://new?text=a=b", NewLink("a=b")),
        ("canal://new?text=%26send%3D1", NewLink("&send=1")),
        (f"canal://chat/{ID}", ChatLink(ID)),
        (f"canal://chat/{DASHED.upper()}", ChatLink(ID)),
    ],
)
def test_what_the_links_mean(address: str, meant: object) -> None:
    assert parse_link(address) == meant


REFUSED = {
    UNKNOWN_KIND: (
        "",
        "canal:",
        "canal:new?text=x",
        "canal://",
        "canal:///new",
        "canal://settings?endpoint=http://evil.example",
        "canal://new/more?text=x",
        "canal://user@new?text=x",
        "canal://new:80?text=x",
        "canal://mcp/install?command=sh",
        "http://new?text=x",
    ),
    SENDS: (
        "canal://new?text=x&send=1",
        "canal://new?text=x;send=1",
        "canal://new?send=1&text=x",
        "canal://new?text=x&Submit=true&key=sk-1",
        f"canal://chat/{ID}?send=1",
    ),
    SETS_A_KEY: ("canal://new?key=sk-1", "canal://new?base_url=http://evil.example/v1&api_key=sk-1"),
    SETS_AN_ADDRESS: ("canal://new?base_url=http://evil.example/v1", "canal://new?text=x&proxy=http://evil.example"),
    WANTS_MORE: (
        "canal://new?text=x&text=y",
        "canal://new?TEXT=x",
        "canal://new?system=x",
        "canal://new?model=x",
        "canal://new?tools=shell",
        f"canal://chat/{ID}?text=x",
    ),
    NO_CONVERSATION: (
        "canal://chat",
        "canal://chat/",
        "canal://chat/../new",
        f"canal://chat/{ID}/delete",
        f"canal://chat/{ID}0",
        f"canal://chat/{ID[:-1]}",
        "canal://chat/%30",
    ),
    NOT_READABLE: (
        "canal://new?text",
        "canal://new?text=x#more",
        "canal://new?text=%",
        "canal://new?text=%zz",
        "canal://new?text=%ff",
        "canal://new?text=%C3",
        "canal://new?text=%00",
        "canal://new?text=%1b[31m",
        "canal://new?text=%C2%9B31m",
        "canal://new?text=\udcff",
    ),
    TOO_LONG: (
        "canal://new?text=" + "x" * MAX_LINK_BYTES,
        "canal://new?text=" + "ü" * (MAX_LINK_BYTES // 2),
        "canal://new?text=" + "%41" * 2_000_000,
    ),
}


@pytest.mark.parametrize(
    ("address", "sentence"), [(address, sentence) for sentence, them in REFUSED.items() for address in them]
)
def test_anything_else_is_told_in_a_sentence_of_its_own(address: str, sentence: str) -> None:
    with pytest.raises(InvalidInput) as told:
        parse_link(address)
    assert str(told.value) == sentence


@given(st.text(max_size=300), st.sampled_from([quote, quote_plus]))
def test_any_text_arrives_as_it_was_or_not_at_all(text: str, escape: object) -> None:
    assert callable(escape)
    controls = {chr(code) for code in (*range(32), *range(127, 160))} - {"\n", "\t"}
    try:
        link = parse_link("canal://new?text=" + escape(text, safe=""))
    except InvalidInput:
        assert controls & set(text) or len(quote(text)) > MAX_LINK_BYTES - 20
    else:
        assert link == NewLink(text.replace("\r\n", "\n").replace("\r", "\n"))


WORDS = st.sampled_from(
    [
        "canal",
        "://",
        "new",
        "chat",
        "?",
        "text",
        "=",
        "&",
        ";",
        "#",
        "/",
        "%",
        "%00",
        "%f0",
        ID,
        "\udc80",
        "@",
        ":",
        "\n",
    ]
)


@given(st.lists(WORDS | st.text(max_size=8), max_size=20).map("".join))
@example("canal://new?text=\n")
def test_of_any_line_comes_a_text_a_conversation_or_a_sentence(line: str) -> None:
    try:
        link = parse_link(line)
    except InvalidInput as error:
        assert str(error).endswith("so nothing was opened.")  # noqa: PT017 - most lines are refused, and some are not
    else:
        assert line.lower().startswith("canal://")
        if isinstance(link, ChatLink):
            assert len(link.conversation_id) == 32
        else:
            assert "\x00" not in link.text
            link.text.encode()
