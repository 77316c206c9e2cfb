"""What a written program has in it, and what it says of itself."""

from __future__ import annotations

import inspect

import pytest
from openai.resources.chat.completions import Completions

from canal_desktop.domain.call import Call
from canal_desktop.programs.write_body import INLINE_BYTES, KNOWN_FIELDS, prepare
from canal_desktop.programs.write_forms import FORMS, FORMS_BY_ID, LANGUAGES
from canal_desktop.programs.write_javascript import javascript_name
from canal_desktop.programs.write_program import write_program
from tests.programs.calls import CALLS, FULL, LARGE_PICTURES, PLAIN, SMALL_PICTURES, picture, shown

URL = "https://api.example/v1"
FORM_IDS = [form.id for form in FORMS]


def test_every_language_has_forms_with_names_of_their_own() -> None:
    assert {form.language for form in FORMS} == set(LANGUAGES)
    assert len(FORMS_BY_ID) == len(FORMS) == len({(form.language, form.label) for form in FORMS})


def test_the_fields_taken_for_known_are_parameters_of_the_sdk() -> None:
    assert set(inspect.signature(Completions.create).parameters) >= KNOWN_FIELDS


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_keys_and_urls_come_from_the_environment(form_id: str) -> None:
    headers = {"Authorization": "Bearer sk-secret-1234", "x-api-key": "sk-secret-1234", "X-Title": "Mine"}

    program = write_program(Call(PLAIN.body, headers), form_id, URL)

    everything = b"".join(file.data for file in program.files).decode()
    assert "sk-secret-1234" not in everything
    assert program.notes[:2] == ("Left out: the header Authorization.", "Left out: the header x-api-key.")
    if form_id != "next.component":
        assert "CANALAPI_API_KEY" in program.text
        assert [line.strip() for line in program.text.splitlines() if URL in line] in (
            [f"# Set CANALAPI_BASE_URL to {URL}"],
            [f"// Set CANALAPI_BASE_URL to {URL}"],
        )


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_no_comment_is_written_of_a_url_that_nobody_can_use(form_id: str) -> None:
    assert "Set CANALAPI_BASE_URL to" not in write_program(PLAIN, form_id, "").text


def test_a_url_cannot_end_the_comment_it_stands_in() -> None:
    text = write_program(PLAIN, "javascript.hello", "https://a.example\nalert(1)\u2028//").text

    assert "// Set CANALAPI_BASE_URL to https://a.examplealert(1)//\n" in text


def test_what_is_in_it_is_counted() -> None:
    assert write_program(PLAIN, "python.hello", URL).summary == "1 message; no key."
    assert write_program(FULL, "python.hello", URL).summary == "5 messages, 1 tool; no key."
    assert write_program(SMALL_PICTURES, "curl.hello", URL).summary == "1 message, 3 pictures inline; no key."
    assert write_program(LARGE_PICTURES, "curl.hello", URL).summary == (
        "1 message, 2 pictures in files beside it; no key."
    )


def test_large_pictures_are_files_beside_the_program() -> None:
    python = write_program(LARGE_PICTURES, "python.hello", URL)
    curl = write_program(LARGE_PICTURES, "curl.stream", URL)
    component = write_program(LARGE_PICTURES, "next.component", URL)

    assert [file.name for file in python.files] == ["chat.py", "image-1.png", "image-2.png"]
    assert [len(file.data) for file in python.beside] == [200_000, 91]
    assert [file.name for file in curl.files] == ["chat.sh", "request.json"]
    assert [file.name for file in component.files] == [
        *("app/chat.tsx", "app/api/chat/route.ts", "app/api/chat/image-1.png", "app/api/chat/image-2.png"),
    ]
    assert len(python.text) < 2_000
    assert any("save it with them" in note for note in python.notes)


def test_pictures_stand_in_the_program_up_to_a_size_in_all() -> None:
    def is_inline(size: int) -> bool:
        body = {"model": "m", "messages": [shown("Two", picture(size), picture(1000))]}
        return prepare(Call(body), javascript_name).is_inline

    assert is_inline(INLINE_BYTES - 1000)
    assert not is_inline(INLINE_BYTES - 999)


def test_a_picture_that_is_sent_twice_stands_there_once() -> None:
    text = write_program(SMALL_PICTURES, "javascript.hello", URL).text

    assert text.count(f"{picture(90)}'") == 1
    assert text.count("url: image1") == 2


def test_long_pictures_are_shortened_for_the_screen_alone() -> None:
    program = write_program(SMALL_PICTURES, "curl.hello", URL)

    assert picture(90) in program.text
    assert picture(90) not in program.shown
    assert len(program.shown) < len(program.text)


def test_what_is_no_picture_is_left_as_it_is() -> None:
    odd = ("data:image/png;base64,AAA", "data:text/plain,x", "data:image/png;base64,!!!", "https://a.example/b.png")
    body = {"model": "m", "messages": [shown("Odd", *odd)]}

    prepared = prepare(Call(body), javascript_name)

    assert prepared.pictures == ()
    assert prepared.fields == body


def test_how_an_answer_is_asked_for_is_the_forms_own() -> None:
    call = Call({**PLAIN.body, "stream": True, "stream_options": {"include_usage": True}})

    assert "stream" not in write_program(call, "javascript.hello", URL).text
    assert write_program(call, "python.stream", URL).text.count("stream=True") == 1


def test_a_number_that_javascript_cannot_hold_is_said() -> None:
    call = Call({**PLAIN.body, "seed": 2**62})

    assert write_program(call, "python.hello", URL).notes == ()
    assert write_program(call, "typescript.hello", URL).notes == (
        "A number is longer than JavaScript can hold: it is sent rounded.",
    )


def test_a_model_that_is_not_chosen_yet_is_said() -> None:
    program = write_program(Call({**PLAIN.body, "model": ""}), "curl.hello", URL)

    assert program.notes == ("No model is chosen yet: put its name where “model” is empty.",)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_no_option_stands_there_that_nothing_uses(form_id: str) -> None:
    text = write_program(PLAIN, form_id, URL).text

    unused = ("extra", "defaultHeaders", "default_headers", "image", "readFileSync", "base64", "tool_calls")
    assert [word for word in unused if word in text] == []


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_program_ends_with_one_line_break(form_id: str) -> None:
    for call in CALLS.values():
        text = write_program(call, form_id, URL).text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
