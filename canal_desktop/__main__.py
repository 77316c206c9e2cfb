"""`python -m canal_desktop`: reads the command line and starts the program."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop import __version__
from canal_desktop.domain.file_words import is_url
from canal_desktop.screen import has_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_NO_SCREEN = 4
ASK = "ask"
SCHEME = "canal:"
WITH_VALUE = frozenset(("--data-dir", "--new"))


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line as values: demo, quick, hidden, data_dir (a Path or None), new and link (text or None), files.

    The files are absolute paths, or URLs as they came.
    """
    parser = make_parser()
    words = list(arguments)
    end = words.index("--") if "--" in words else len(words)
    # Options may stand between files, as shells add them; not so behind "--".
    options = parser.parse_intermixed_args(words[:end])
    options.places += words[end + 1 :]
    if "" in options.places:
        parser.error("an empty word is neither a link nor a file")
    links = [word for word in options.places if word.lower().startswith(SCHEME)]
    if len(links) > 1:
        parser.error("one link can be followed at a time")
    options.link = links[0] if links else None
    try:
        options.files = tuple(_from_here(word) for word in options.places if word not in links)
    except OSError as error:
        # The folder it is meant from has gone.
        parser.error(f"files cannot be found from here: {error.strerror}")
    return options


def make_parser() -> argparse.ArgumentParser:
    """What reads the command line; the manual page is made from it too."""
    parser = argparse.ArgumentParser(
        prog="canal-desktop",
        # run.py finds the folder by the option's whole name.
        allow_abbrev=False,
        description="A native chat client for CanalAPI and any OpenAI-compatible server.",
        usage="%(prog)s [OPTIONS] [LINK] [FILE ...]\n       %(prog)s ask QUESTION [OPTIONS]   see %(prog)s ask --help",
        epilog="CANALAPI_API_KEY and CANALAPI_BASE_URL make a profile for this run. No option takes a key. "
        "Exit codes: 1 an error inside the program, 2 the command line, 4 no screen, 5 the data folder is in use, "
        "6 the library cannot be used; those of ask are its own.",
    )
    parser.add_argument("--demo", action="store_true", help="talk to a server inside the program; nothing is sent")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep conversations and settings in DIR")
    parser.add_argument("--new", metavar="TEXT", help="begin a new conversation with TEXT in the composer")
    parser.add_argument("--quick", action="store_true", help="open the small window for a question")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, minimised where there is none")
    parser.add_argument(
        "places",
        nargs="*",
        metavar="LINK|FILE",
        help="canal://new?text=TEXT or canal://chat/ID, nothing is sent; or a file or folder with conversations to "
        "import, nothing is imported before you have seen what is in it; a name that begins with - comes after --",
    )
    parser.add_argument("--version", action="version", version=f"Canal Desktop {__version__}")
    return parser


def _from_here(word: str) -> str:
    # Whoever takes it over may be in another folder. Not resolved: what it leads to may change by then.
    return word if is_url(word) else str(Path(word).absolute())


def split_at_ask(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str] | None]:
    """The arguments before and behind the command `ask`; all of them and None where it is not there."""
    is_value = False
    for number, argument in enumerate(arguments):
        if not is_value and argument == ASK:
            return arguments[:number], arguments[number + 1 :]
        if not is_value and (argument == "--" or not argument.startswith("-")):
            break
        is_value = not is_value and argument in WITH_VALUE
    return arguments, None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    own, asked = split_at_ask(sys.argv[1:] if arguments is None else arguments)
    options = parse_arguments(own)
    if asked is not None:
        from canal_desktop.bootstrap import run_ask

        return run_ask(asked, options.data_dir)
    if not has_screen(os.environ):
        sys.stderr.write("Canal Desktop needs a screen, and none answers here. Start it from a desktop session.\n")
        return EXIT_NO_SCREEN
    from canal_desktop.bootstrap import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
