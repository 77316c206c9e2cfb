"""What the program writes as code it reads back as the same request."""

from __future__ import annotations

import pytest

from canal_desktop.programs.read_program import read_program

writing = pytest.importorskip("canal_desktop.programs.write_program")
forms = pytest.importorskip("canal_desktop.programs.write_forms").FORMS
calls = pytest.importorskip("tests.programs.calls").CALLS

BASE_URL = "https://api.example.com/v1"


@pytest.mark.parametrize("form", [form.id for form in forms if form.language != "Next.js"])
@pytest.mark.parametrize("name", [name for name in calls if name != "large-pictures"])
def test_a_written_program_is_read_as_the_request_it_makes(name: str, form: str) -> None:
    call = calls[name]
    read = read_program(writing.write_program(call, form, BASE_URL).text)

    assert read.call.body == call.body
    assert read.call.headers == call.headers
    assert (read.base_url, read.notes, read.had_key) == (BASE_URL, (), False)
