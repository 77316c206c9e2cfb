"""The manual page canal-desktop(1), made from the options that the program really has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canal_desktop.__main__ import make_parser
from canal_desktop.bootstrap.ask_arguments import make_ask_parser
from tools.packages.facts import NAME, SUMMARY, TITLE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from tools.packages.facts import Facts

FILES = (
    ("~/.local/share/canal-desktop", "conversations, settings, files and logs; $XDG_DATA_HOME is respected"),
    ("~/.local/share/canal-desktop/backups", "daily backups of the library"),
)


def man_page(facts: Facts) -> str:
    """The page as troff."""
    window, ask = make_parser(), make_ask_parser()
    lines = [
        f'.TH CANAL-DESKTOP 1 "{facts.day}" "{TITLE} {facts.version}" "User Commands"',
        *(".SH NAME", f"{NAME} \\- {_text(SUMMARY)}"),
        *(".SH SYNOPSIS", f".B {NAME}", "[\\fIOPTIONS\\fR] [\\fILINK\\fR] [\\fIFILE\\fR ...]", ".br"),
        *(f".B {NAME} ask", "\\fIQUESTION\\fR [\\fIOPTIONS\\fR]"),
        *(".SH DESCRIPTION", _text(window.description or "")),
        "A link is put into a new conversation or shows one; nothing is sent by itself.",
        "Of a file you see which conversations are in it; they come in when you say so.",
        *(".SH OPTIONS", *_options(window)),
        *(".SH ASK", _text(ask.description or ""), *_options(ask)),
        *(".SH EXIT STATUS", *_codes(window.epilog or "", ask.epilog or "")),
        ".SH ENVIRONMENT",
        *(".TP", ".B CANALAPI_API_KEY\\fR, \\fBCANALAPI_BASE_URL", "make a profile for this run; it is not stored."),
        *(".TP", ".B CANAL_LANGUAGE", "the language of the program, as in de or pt_BR."),
        ".SH FILES",
    ]
    for path, words in FILES:
        lines += [".TP", f".I {_text(path)}", _text(words)]
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse shows its options no other way
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings) or f"\\fI{action.metavar}\\fR"
        value = f" \\fI{action.metavar}\\fR" if action.option_strings and action.metavar else ""
        yield from (".TP", names + value, _text(action.help or ""))


def _codes(window: str, ask: str) -> Iterator[str]:
    """The exit codes that both help texts name."""
    found = re.search(r"Exit codes: (.+?);", window, re.DOTALL)
    yield "0: all went well. " + (_text(f"{found[1]}.") if found else "")
    yield "Those of \\fBask\\fR:"
    for code, words in re.findall(r"^  (\d+) +(.+)$", ask, re.MULTILINE):
        yield from (".TP", f".B {code}", _text(words))


def _text(words: str) -> str:
    """Plain words, as troff takes them."""
    escaped = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return escaped if not escaped.startswith((".", "'")) else f"\\&{escaped}"
