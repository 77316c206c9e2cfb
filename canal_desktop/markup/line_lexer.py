"""LineLexer: colours code line by line while it is being written, for languages where that comes out right.

Pygments works on whole texts. Its regex lexers keep a stack of states, though, and where no pattern of a language
reaches over the end of a line, a line can be lexed alone, from the stack the line before it left. For which lexers
that gives what a whole lex gives was tried on texts cut at every line (tests/unit/markup/test_line_lexer.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.markup.runs import Run, RunGatherer, one_for_one

if TYPE_CHECKING:
    from collections.abc import Iterator

RESUMABLE = frozenset(("GraphQLLexer", "PythonLexer", "TOMLLexer"))
"""Lexers, by Pygments' class, that can go on from a line's end."""

STATELESS = frozenset(("JsonLexer", "DiffLexer"))
"""Lexers for which every line stands for itself."""

MAX_LINE = 2000
"""A longer line is left plain until all is coloured at the end: patterns may be slow on it."""

Stack = tuple[str, ...]


def can_resume(lexer: Any) -> bool:
    """Whether a lexer's texts can be coloured line by line."""
    return type(lexer).__name__ in RESUMABLE | STATELESS


class LineLexer:
    """Takes complete lines one after another."""

    def __init__(self, lexer: Any) -> None:
        self._lexer = lexer
        self._is_stateless = type(lexer).__name__ in STATELESS
        self._stack: Stack = ("root",)

    def take(self, line: str) -> tuple[Run, ...]:
        """The runs of the next line, given without its line break."""
        runs, self._stack = self._lex(line)
        return runs

    def peek(self, line: str) -> tuple[Run, ...]:
        """The runs of a line that is still being written."""
        return self._lex(line)[0]

    def _lex(self, line: str) -> tuple[tuple[Run, ...], Stack]:
        if len(line) > MAX_LINE:
            return (), self._stack
        gathered = RunGatherer()
        text = one_for_one(line) + "\n"
        if self._is_stateless:
            for start, token, value in self._lexer.get_tokens_unprocessed(text):
                gathered.add(start, token, value)
            return gathered.first_line(), self._stack
        stack = list(self._stack)
        for start, token, value in _resumed(self._lexer, text, stack):
            gathered.add(start, token, value)
        return gathered.first_line(), tuple(stack)


def _resumed(lexer: Any, text: str, stack: list[str]) -> Iterator[tuple[int, Any, str]]:
    """What RegexLexer.get_tokens_unprocessed does, but the caller keeps the stack of states."""
    from pygments.token import Error, Whitespace, _TokenType

    tables = lexer._tokens  # noqa: SLF001 - the compiled patterns have no public name
    position = 0
    while True:
        for match_at, action, change in tables[stack[-1]]:
            match = match_at(text, position)
            if match is None:
                continue
            if type(action) is _TokenType:
                yield position, action, match.group()
            elif action is not None:
                yield from action(lexer, match)
            position = match.end()
            if change is not None:
                _change(stack, change)
            break
        else:
            if position >= len(text):
                return
            if text[position] == "\n":
                stack[:] = ["root"]
                yield position, Whitespace, "\n"
            else:
                yield position, Error, text[position]
            position += 1


def _change(stack: list[str], change: Any) -> None:
    if isinstance(change, int):
        # Pops; the lowest state always stays.
        del stack[max(len(stack) + change, 1) :]
        return
    for state in (change,) if isinstance(change, str) else change:
        if state == "#pop":
            del stack[max(len(stack) - 1, 1) :]
        else:
            stack.append(stack[-1] if state == "#push" else state)
