"""A command line as words: of POSIX shells, of Windows' cmd, and of PowerShell. Nothing is expanded or run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.programs.read_values import TooMuchError, unknown

if TYPE_CHECKING:
    from collections.abc import Callable

_VARIABLE = re.compile(r"\$(?:\{(?:env:)?(\w+)[^}\n]{0,200}\}|(?:env:)?(\w+))")
_ANSI = re.compile(r"\\(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2})|([\s\S]))")
_ANSI_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "v": "\v"}
_HEREDOC = re.compile(r"<<(-?)[ \t]*(['\"]?)(\w+)\2")
_CURL = re.compile(r"(?<![\w.$-])curl(?:\.exe)?(?=[ \t\\^`])")
_PLAIN = re.compile(r"[\w/:.,@{}\[\]=+%*?!~-]+")
_PLAIN_IN_QUOTES = re.compile(r"[^\\\"$`]+")
_CMD_PIECES = re.compile(r'\\*"|\\+|\s+|[^\s"\\]+')
MAX_STEPS = 400_000
"""Of reading: runs of ordinary characters, and each character that means something."""
MAX_CMD = 1_000_000
"""Characters for cmd, of which each may mean something."""
STOPS = frozenset("|;&\n)")


@dataclass(frozen=True, slots=True)
class Command:
    """The words behind the name of a command, and what it is given through standard input."""

    words: tuple[str, ...]
    stdin: str = ""


def curl_command(text: str) -> Command | None:
    """The first curl command in a text; None where there is none.

    Raises:
        TooMuchError: it is larger than is read.
    """
    found = _CURL.search(text)
    if found is None:
        return None
    rest = text[found.end() :].replace("\r\n", "\n")
    if re.search(r"\^\n|\^\"", rest):
        return Command(tuple(_cmd_words(rest)))
    if "`\n" in rest:
        return Command(tuple(_Words(rest, escape="`").all()))
    words = _Words(rest, escape="\\")
    return Command(tuple(words.all()), words.stdin)


class _Words:
    """Reads words from left to right, each character once.

    escape is what takes a character as it is: the backslash of POSIX shells, or PowerShell's backtick.
    """

    def __init__(self, text: str, *, escape: str) -> None:
        self._text = text
        self._escape = escape
        self._at = 0
        self._steps = 0
        self._word: list[str] | None = None
        self._words: list[str] = []
        self.stdin = ""
        self._quotes: dict[str, Callable[[], None]] = {"'": self._single, '"': self._double}

    def all(self) -> list[str]:
        """The words up to the end of the command."""
        while self._at < len(self._text):
            self._count_step()
            sign = self._text[self._at]
            if plain := _PLAIN.match(self._text, self._at):
                self._add(plain[0], len(plain[0]))
            elif sign == self._escape:
                self._escaped()
            elif sign in self._quotes:
                self._quotes[sign]()
            elif sign == "<" and (heredoc := _HEREDOC.match(self._text, self._at)):
                self._take_heredoc(heredoc)
                break
            elif sign in STOPS:
                break
            elif sign.isspace():
                self._end_word()
                self._at += 1
            elif sign == "#" and self._word is None:
                self._at = _end_of_line(self._text, self._at)
            elif sign == "$":
                self._dollar()
            else:
                self._add(sign)
        self._end_word()
        return self._words

    def _count_step(self) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise TooMuchError

    def _add(self, text: str, taken: int = 1) -> None:
        self._word = [] if self._word is None else self._word
        self._word.append(text)
        self._at += taken

    def _end_word(self) -> None:
        if self._word is not None:
            self._words.append("".join(self._word))
            self._word = None

    def _escaped(self) -> None:
        following = self._text[self._at + 1 : self._at + 2]
        if following == "\n":
            self._at += 2
        else:
            self._add(following, 2)

    def _single(self) -> None:
        end = self._text.find("'", self._at + 1)
        end = len(self._text) if end < 0 else end
        self._add(self._text[self._at + 1 : end], end + 1 - self._at)
        if self._escape == "`" and self._text[self._at : self._at + 1] == "'":
            # In PowerShell two of them are one.
            self._add("'", 0)

    def _double(self) -> None:
        self._add("")
        while self._at < len(self._text) and (sign := self._text[self._at]) != '"':
            self._count_step()
            following = self._text[self._at + 1 : self._at + 2]
            if plain := _PLAIN_IN_QUOTES.match(self._text, self._at):
                self._add(plain[0], len(plain[0]))
            elif sign == self._escape and following == "\n":
                self._at += 2
            elif sign == self._escape and (following in '$"\\`' or self._escape == "`"):
                self._add(following, 2)
            elif sign == "\\" and following == '"':
                # What curl.exe is given by PowerShell, which takes the quote for its own otherwise.
                self._add('"', 2)
            elif sign == "$":
                self._dollar()
            elif sign == "`" and self._escape == "\\":
                self._substituted("`", "`")
            else:
                self._add(sign)
        self._at += 1

    def _dollar(self) -> None:
        if self._text.startswith("$'", self._at) and self._escape == "\\":
            self._ansi()
        elif self._text.startswith("$(", self._at):
            self._substituted("(", ")")
        elif found := _VARIABLE.match(self._text, self._at):
            self._add(unknown(found[1] or found[2]).placeholder, found.end() - self._at)
        else:
            self._add("$")

    def _ansi(self) -> None:
        at = begin = self._at + 2
        while at < len(self._text) and self._text[at] != "'":
            at += 2 if self._text[at] == "\\" else 1
        self._add(_ANSI.sub(_ansi_sign, self._text[begin:at]), at + 1 - self._at)

    def _substituted(self, opening: str, closing: str) -> None:
        """Something that a command would say: it is named, and passed over."""
        depth, at = 1, self._text.find(opening, self._at) + 1
        while at < len(self._text) and depth:
            sign = self._text[at]
            depth += -1 if sign == closing else 1 if sign == opening else 0
            at += 1
        self._add("{{command}}", at - self._at)

    def _take_heredoc(self, heredoc: re.Match[str]) -> None:
        self._end_word()
        begin = _end_of_line(self._text, heredoc.end()) + 1
        # What follows on the line still belongs to the command.
        rest = _Words(self._text[heredoc.end() : begin - 1], escape=self._escape)
        self._words += rest.all()
        tabs = "\t*" if heredoc[1] else ""
        end = re.compile(rf"^{tabs}{re.escape(heredoc[3])}$", re.MULTILINE).search(self._text, begin)
        self.stdin = self._text[begin : end.start() if end else None]
        if not heredoc[2]:
            self.stdin = _VARIABLE.sub(lambda found: unknown(found[1] or found[2]).placeholder, self.stdin)


def _ansi_sign(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    return chr(int(digits, 16)) if digits else _ANSI_SIGNS.get(match[3], match[3])


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _cmd_words(text: str) -> list[str]:
    """The words as cmd hands them on and the program then parts them: carets first, quotes after."""
    if len(text) > MAX_CMD:
        raise TooMuchError
    plain: list[str] = []
    at, is_quoted = 0, False
    while at < len(text):
        sign = text[at]
        if sign == "^" and not is_quoted:
            at += 1
            following = text[at : at + 1]
            if following == "\n":
                # A caret joins lines; the line end behind an empty one is meant.
                if text[at + 1 : at + 2] == "\n":
                    plain.append("\n")
                    at += 1
            else:
                plain.append(following)
        elif sign == "\n" and not is_quoted:
            break
        else:
            is_quoted ^= sign == '"'
            plain.append(sign)
        at += 1
    return _parted("".join(plain))


def _parted(line: str) -> list[str]:
    """The words as Windows' programs part them: a backslash means something only before a quote."""
    words: list[str] = []
    word: list[str] | None = None
    is_quoted = False
    for found in _CMD_PIECES.finditer(line):
        piece = found[0]
        if piece.isspace() and not is_quoted:
            words += [] if word is None else ["".join(word)]
            word = None
            continue
        word = [] if word is None else word
        if piece.endswith('"'):
            backslashes = len(piece) - 1
            is_literal = backslashes % 2 == 1
            word.append("\\" * (backslashes // 2) + ('"' if is_literal else ""))
            is_quoted ^= not is_literal
        else:
            word.append(piece)
    return words if word is None else [*words, "".join(word)]
