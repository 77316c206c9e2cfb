"""The command line of `ask`: its options, its help, and the codes with which it ends."""

from __future__ import annotations

import argparse
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.failures import FailureKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.message import Message

STDIN = "-"


class Exit(IntEnum):
    """With what the program ends, for scripts. docs/command-line.md lists them."""

    COMPLETE = 0
    INTERNAL = 1
    USAGE = 2
    NO_KEY = 3
    REFUSED = 4
    NETWORK = 5
    CUT = 6
    NOT_SAVED = 7
    INTERRUPTED = 130
    CLOSED_PIPE = 141
    TERMINATED = 143


CODES = """\
exit codes:
  0    the answer is complete
  1    something went wrong inside the program
  2    the command line, a file that it names, or CANALAPI_BASE_URL or its key cannot be used
  3    there is no such profile, or no key for it
  4    the server refused: key, model, request, balance or content
  5    network, time limit, overload, or set to stay offline; also after the last try
  6    the answer is not whole: cut off, or at its length limit
  7    the answer is there, but could not be saved
  130  stopped with Ctrl+C; 141 by whoever read the answer; 143 by SIGTERM
"""

REFUSALS = frozenset(
    {
        FailureKind.UNAUTHORIZED,
        FailureKind.FORBIDDEN,
        FailureKind.MODEL_NOT_FOUND,
        FailureKind.BAD_REQUEST,
        FailureKind.REFUSED_PARAMETER,
        FailureKind.REFUSED_PICTURES,
        FailureKind.NOT_SUPPORTED,
        FailureKind.NO_ENDPOINT,
        FailureKind.CONTENT_POLICY,
        FailureKind.TOO_LONG,
        FailureKind.QUOTA,
        FailureKind.WRONG_BASE_URL,
        FailureKind.NOT_AN_API,
        FailureKind.REDIRECT,
        FailureKind.BAD_URL,
    }
)
NOT_WHOLE = frozenset({"length", "content_filter"})
"""Reasons of the server's to end an answer before its end."""


def code_of(reply: Message) -> Exit:
    """With what a reply that has ended by itself is reported."""
    if reply.failure is None:
        return Exit.CUT if reply.finish_reason in NOT_WHOLE else Exit.COMPLETE
    kind = reply.failure.kind
    if reply.text:
        return Exit.CUT
    if kind in {FailureKind.NO_KEY, FailureKind.NO_PROFILE}:
        return Exit.NO_KEY
    if kind is FailureKind.INTERNAL:
        return Exit.INTERNAL
    return Exit.REFUSED if kind in REFUSALS else Exit.NETWORK


def parse_ask(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments behind `ask` as values; ends the program with code 2 where they cannot be used.

    words is the question without the mark for standard input, reads_stdin whether that mark was there.
    """
    parser = make_ask_parser()
    options = parser.parse_intermixed_args(arguments)
    options.reads_stdin = STDIN in options.words
    options.words = [word for word in options.words if word != STDIN]
    if not (options.words or options.reads_stdin or options.file):
        parser.error("there is nothing to ask: write a question, or - for standard input")
    return options


def make_ask_parser() -> argparse.ArgumentParser:
    """What reads the arguments behind `ask`; the manual page is made from it too."""
    parser = argparse.ArgumentParser(
        prog="canal-desktop ask",
        allow_abbrev=False,
        description="Ask one question and print the answer as it arrives. No window is opened.",
        epilog=f"{CODES}\nCANALAPI_API_KEY and CANALAPI_BASE_URL are used as by the window. No option takes a key.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("words", nargs="*", metavar="QUESTION", help="what to ask; - stands for standard input")
    parser.add_argument("--model", metavar="M", help="another model than the profile's")
    parser.add_argument("--profile", metavar="NAME", help="another profile than the one in use")
    parser.add_argument("--system", metavar="S", help="a system prompt in place of the profile's")
    parser.add_argument(
        "--file", action="append", default=[], type=Path, metavar="F", help="a file to go along; may be repeated"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.add_argument("--no-stream", action="store_true", help="print the answer at once when it is whole")
    parser.add_argument("--save", action="store_true", help="keep question and answer in the library")
    parser.add_argument("--timeout", type=_seconds, metavar="S", help="give up after S seconds, tries included")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where settings and library are")
    return parser


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError("a number of seconds above 0 and up to 86400")
    return seconds
