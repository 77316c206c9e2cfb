"""Tests of texts that are made while modules are imported, in a language other than English; each in a new process."""

from __future__ import annotations

import subprocess
import sys

TRANSLATED = """
from canal_desktop.language import speak
def lookup(text, about, count):
    return {
        "{sentence} The server says: “{words}”": "{sentence} Der Server sagt: „{words}“",
        "{host} could not accept the request. Check the Base URL; it often ends in /v1.": "{host} will nicht. Hilfe.",
        "no answer in time": "keine Antwort",
        "an answer of {name}": "Antwort von {name}",
        "New conversation": "Neues Gespräch",
        "the macOS Keychain": "der Schlüsselbund",
        "The program ended before this request was over; what came back until then is not kept.": "Beendet.",
    }.get(text, "")
speak(lookup)
"""


def _said(program: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", TRANSLATED + program],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()


def test_the_servers_words_are_found_behind_our_sentence() -> None:
    assert _said(
        "from canal_desktop.domain.failures import *\n"
        "said = sentence_for(FailureKind.BAD_REQUEST, host='h', model=None, server_text='No such field.')\n"
        "print(said, without_advice(said), with_words_of(said, 'Zu viel.'), sep='\\n')"
    ) == [
        "h will nicht. Hilfe. Der Server sagt: „No such field.“",
        "h will nicht. Der Server sagt: „No such field.“",
        "Zu viel. Der Server sagt: „No such field.“",
    ]


def test_what_is_stored_stays_as_it_is_and_is_shown_in_the_language() -> None:
    assert _said(
        "from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, failure_words\n"
        "from canal_desktop.domain.connection_words import outcome_words, why_words\n"
        "from canal_desktop.domain.conversation import shown_title, title_from\n"
        "from canal_desktop.domain.profile import keyring_name\n"
        "print(outcome_words('200, no answer in time'), why_words('an answer of m'), why_words('?'), sep='\\n')\n"
        "print(title_from(''), shown_title(title_from('')), shown_title('Mine'), sep='\\n')\n"
        "print(keyring_name('the macOS Keychain'), keyring_name('KWallet'), sep='\\n')\n"
        "print(ENDED_WITH_PROGRAM[:18], failure_words(ENDED_WITH_PROGRAM), failure_words('Other.'), sep='\\n')"
    ) == [
        *("200, keine Antwort", "Antwort von m", "?"),
        *("New conversation", "Neues Gespräch", "Mine"),
        *("der Schlüsselbund", "KWallet"),
        *("The program ended ", "Beendet.", "Other."),
    ]
