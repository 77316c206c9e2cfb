"""A recorded body to be edited: what it holds under a name goes along, and what was changed is told."""

import json
from datetime import UTC, datetime

import pytest

from canal_desktop.app.edited_body import (
    MOST_CHARS,
    TOO_LONG,
    changes_between,
    editable_body,
    model_in,
    pieces_of,
    problem_of,
)
from canal_desktop.domain.attempt import Attempt, BodyPiece, SentFile
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import FileId

PICTURE = SentFile(FileId("ab" * 32), 70)


def attempt(*body: BodyPiece, url: str = "http://127.0.0.1/v1/chat/completions") -> Attempt:
    return Attempt(1, datetime(2026, 1, 1, tzinfo=UTC), "POST", url, (), body)


def test_pictures_go_along_as_often_as_their_name_stands_there() -> None:
    body = editable_body(attempt(b'{"messages":["data:image/png;base64,', PICTURE, b'"]}'))
    (name,) = body.held
    assert name in body.text
    assert problem_of(body.text) == ""
    assert pieces_of(body.text, body.held).count(PICTURE) == 1
    twice = body.text.replace("]", f',"{name}"]')
    assert pieces_of(twice, body.held).count(PICTURE) == 2
    assert pieces_of('{"messages":[]}', body.held) == (b'{"messages":[]}',)


def test_long_texts_of_a_long_body_go_along_as_they_were() -> None:
    long = 'a "quoted" text \n' * 5_000
    said = {"messages": [{"content": long + str(number)} for number in range(40)], "seed": 1}
    made = json.dumps(said, ensure_ascii=False).encode()
    body = editable_body(attempt(made))
    assert len(body.text) < MOST_CHARS
    edited = body.text.replace('"seed": 1', '"seed": 2')
    sent = b"".join(piece for piece in pieces_of(edited, body.held) if isinstance(piece, bytes))
    assert json.loads(sent) == {**said, "seed": 2}


def test_what_a_field_cannot_hold_is_written_as_an_escape() -> None:
    text = "\u2028\u2029\ufdd0\ufffc\u00a0"
    body = editable_body(attempt(json.dumps({"messages": [text]}, ensure_ascii=False).encode()))
    assert not set("\u2028\u2029\ufdd0\ufffc") & set(body.text)
    assert json.loads(body.text)["messages"] == [text]


@pytest.mark.parametrize(
    "made",
    [
        attempt(b"--form\r\n", url="http://127.0.0.1/v1/images/edits"),
        attempt(b"no JSON"),
        attempt(),
        attempt(json.dumps({"messages": list(range(MOST_CHARS))}).encode()),
    ],
)
def test_what_cannot_be_edited_is_refused_in_words(made: Attempt) -> None:
    with pytest.raises(InvalidInput) as refused:
        editable_body(made)
    assert str(refused.value).endswith(".")
    assert (str(refused.value) == TOO_LONG) == (len(b"".join(map(bytes, made.request_body))) > MOST_CHARS)


def test_the_model_is_the_one_that_the_body_names() -> None:
    assert model_in('{"model":"a"}') == "a"
    assert model_in('{"model":""}') is None
    assert model_in("{}") is None


def test_what_was_changed_is_told() -> None:
    before = {"model": "a", "messages": [{"content": "x"}, {"content": "y"}], "seed": 1, "stop": ["a"], "n": 1}
    after = {"model": "b", "messages": [{"content": "x"}, {"content": "z"}], "top_p": 0.5, "stop": [], "n": True}
    assert changes_between(json.dumps(before), json.dumps(after)) == (
        'model: "a" → "b"',
        'messages[1].content: "y" → "z"',
        "seed was taken out",
        "stop: 1 → 0 entries",
        "n: 1 → true",
        "top_p: 0.5 was added",
    )
    many = {str(number): number for number in range(20)}
    assert changes_between("{}", json.dumps(many))[-1] == "and 12 more"
    assert changes_between("{}", "{ }") == ()
    assert changes_between("{}", "no") == ()


def test_json_that_is_nested_too_deeply_is_no_crash() -> None:
    assert problem_of('{"messages":' + "[" * 100_000 + "]" * 100_000 + "}")
