"""A call as a program, in any of the forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr, tr_n
from canal_desktop.programs.write_body import has_long_numbers, prepare
from canal_desktop.programs.write_curl import curl_files, curl_name, write_curl
from canal_desktop.programs.write_forms import COMPONENT, CURL, FORMS_BY_ID, NEXT, PYTHON, Program, SourceFile
from canal_desktop.programs.write_javascript import javascript_name, write_javascript
from canal_desktop.programs.write_next import question_of, write_component, write_route
from canal_desktop.programs.write_python import python_name, write_python

if TYPE_CHECKING:
    from canal_desktop.domain.call import Call
    from canal_desktop.programs.write_body import Picture, Prepared
    from canal_desktop.programs.write_forms import Form

SHOWN_CHARS = 60
"""So much is shown of a picture's data URL."""
ASKED_BY_BROWSER = tr("The last question is sent by the browser; what is before it stays on the server.")
LONG_NUMBERS = tr("A number is longer than JavaScript can hold: it is sent rounded.")


def write_program(call: Call, form_id: str, base_url: str) -> Program:
    """Write a call in a form; may take long where there are long texts or pictures, so call it in a thread.

    base_url is said in a comment: the program takes it, as it does the key, from its environment. "" says nothing.

    Raises:
        KeyError: there is no such form.
    """
    form = FORMS_BY_ID[form_id]
    names = {PYTHON: python_name, CURL: curl_name}
    prepared = prepare(call, names.get(form.language, javascript_name))
    text, beside = _written(prepared, form, base_url)
    notes = list(prepared.notes)
    if form.language not in {PYTHON, CURL} and has_long_numbers(prepared.fields):
        notes.append(LONG_NUMBERS)
    if form.language == NEXT and question_of(prepared) is not None:
        notes.append(ASKED_BY_BROWSER)
    if prepared.files:
        notes.append(tr("The pictures are read from files beside it: save it with them."))
    return Program(form, text, _shortened(text, prepared.pictures), beside, _summary(prepared), tuple(notes))


def _written(prepared: Prepared, form: Form, base_url: str) -> tuple[str, tuple[SourceFile, ...]]:
    if form.language == PYTHON:
        return write_python(prepared, form, base_url), prepared.files
    if form.language == CURL:
        return write_curl(prepared, form, base_url), curl_files(prepared, form)
    if form.language != NEXT:
        return write_javascript(prepared, form, base_url), prepared.files
    route, component = write_route(prepared, base_url), write_component(prepared)
    own, other = (component, route) if form.kind == COMPONENT else (route, component)
    pictures = (SourceFile(f"app/api/chat/{file.name}", file.data) for file in prepared.files)
    [other_form] = [one for one in FORMS_BY_ID.values() if one.language == NEXT and one is not form]
    return own, (SourceFile(other_form.file, other.encode()), *pictures)


def _shortened(text: str, pictures: tuple[Picture, ...]) -> str:
    # One may be the beginning of another.
    for picture in sorted(pictures, key=lambda one: len(one.url), reverse=True):
        if len(picture.url) > SHOWN_CHARS:
            text = text.replace(picture.url, f"{picture.url[:SHOWN_CHARS]}…")
    return text


def _summary(prepared: Prepared) -> str:
    messages, tools = prepared.fields.get("messages"), prepared.fields.get("tools")
    found = [tr_n("{n} message", "{n} messages", len(messages))] if isinstance(messages, list) else []
    count = prepared.sent_pictures
    if count and prepared.is_inline:
        found.append(tr_n("{n} picture inline", "{n} pictures inline", count))
    elif count:
        found.append(tr_n("{n} picture in files beside it", "{n} pictures in files beside it", count))
    if isinstance(tools, list) and tools:
        found.append(tr_n("{n} tool", "{n} tools", len(tools)))
    return tr("{contents}; no key.", contents=", ".join(found))
