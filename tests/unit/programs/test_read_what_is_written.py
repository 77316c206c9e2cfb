"""What the program writes as code it reads back as the same request."""

from __future__ import annotations

import pytest

from canal_desktop.programs.read_program import read_program
from canal_desktop.programs.write_forms import FORMS
from canal_desktop.programs.write_program import write_program
from tests.programs.calls import CALLS
from tests.programs.running import expected

BASE_URL = "https://api.example.com/v1"


@pytest.mark.parametrize("form", [form.id for form in FORMS if form.language != "Next.js"])
@pytest.mark.parametrize("name", [name for name in CALLS if name != "large-pictures"])
def test_a_written_program_is_read_as_the_request_it_makes(name: str, form: str) -> None:
    call = CALLS[name]
    read = read_program(write_program(call, form, BASE_URL).text)

    assert read.call.body == expected(call, is_stream=False)
    assert read.call.headers == call.headers
    assert (read.base_url, read.notes, read.had_key) == (BASE_URL, (), False)
