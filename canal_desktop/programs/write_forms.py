"""Form and Program: in which ways a request can be written as code, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from canal_desktop.language import tr

JAVASCRIPT, NEXT, TYPESCRIPT, PYTHON, CURL = "JavaScript", "Next.js", "TypeScript", "Python", "curl"
LANGUAGES = (JAVASCRIPT, TYPESCRIPT, NEXT, PYTHON, CURL)

HELLO, STREAM, ROBUST, ASYNC, ROUTE, COMPONENT = "hello", "stream", "robust", "async", "route", "component"
ROBUST_STREAM = "robust_stream"
STREAMED = frozenset({STREAM, ROBUST_STREAM})
WITH_RETRIES = frozenset({ROBUST, ROBUST_STREAM})


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a request.

    Attributes:
        id: as settings keep it, such as "python.stream".
        language: one of LANGUAGES.
        label: what the form is called among those of its language.
        syntax: the language as code blocks name it.
        file: the file's name, with its folders.
    """

    id: str
    language: str
    label: str
    syntax: str
    file: str

    @property
    def kind(self) -> str:
        """The part of the id behind the language."""
        return self.id.partition(".")[2]


FORMS = (
    Form("javascript.hello", JAVASCRIPT, tr("Simple"), "javascript", "chat.mjs"),
    Form("javascript.stream", JAVASCRIPT, tr("Streaming"), "javascript", "chat.mjs"),
    Form("javascript.robust", JAVASCRIPT, tr("With retries"), "javascript", "chat.mjs"),
    Form("javascript.robust_stream", JAVASCRIPT, tr("Streaming with retries"), "javascript", "chat.mjs"),
    Form("typescript.hello", TYPESCRIPT, tr("Simple"), "typescript", "chat.mts"),
    Form("typescript.stream", TYPESCRIPT, tr("Streaming"), "typescript", "chat.mts"),
    Form("typescript.robust", TYPESCRIPT, tr("With retries"), "typescript", "chat.mts"),
    Form("typescript.robust_stream", TYPESCRIPT, tr("Streaming with retries"), "typescript", "chat.mts"),
    Form("next.route", NEXT, tr("Route handler"), "typescript", "app/api/chat/route.ts"),
    Form("next.component", NEXT, tr("Client component"), "tsx", "app/chat.tsx"),
    Form("python.hello", PYTHON, tr("Simple"), "python", "chat.py"),
    Form("python.async", PYTHON, tr("Async"), "python", "chat.py"),
    Form("python.stream", PYTHON, tr("Streaming"), "python", "chat.py"),
    Form("python.robust", PYTHON, tr("With retries"), "python", "chat.py"),
    Form("python.robust_stream", PYTHON, tr("Streaming with retries"), "python", "chat.py"),
    Form("curl.hello", CURL, tr("Simple"), "bash", "chat.sh"),
    Form("curl.stream", CURL, tr("Streaming"), "bash", "chat.sh"),
)
FORMS_BY_ID = {form.id: form for form in FORMS}


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file; name may have folders in it, parted by "/"."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Program:
    """A request as code.

    Attributes:
        form: how it is written.
        text: the code.
        shown: the same with long pictures shortened, for the screen alone.
        beside: further files that it needs, or that belong to it.
        summary: what is in it, such as "4 messages, 2 pictures inline, 1 tool; no key".
        notes: one sentence each for what the reader should know.
    """

    form: Form
    text: str
    shown: str
    beside: tuple[SourceFile, ...]
    summary: str
    notes: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """All files, the code first."""
        return (SourceFile(self.form.file, self.text.encode()), *self.beside)
