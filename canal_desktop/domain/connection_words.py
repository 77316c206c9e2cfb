"""What connections were for and how they ended, as the user reads it; the log itself keeps it in English."""

from __future__ import annotations

from canal_desktop.language import filled, in_a_row, tr

_PURPOSES = {
    "list of models": tr("list of models"),
    "a picture": tr("a picture"),
    "checkup": tr("checkup"),
    "checkup: name": tr("checkup: name"),
    "checkup: proxy": tr("checkup: proxy"),
    "checkup: connection": tr("checkup: connection"),
    "checkup: secure connection": tr("checkup: secure connection"),
}
_PURPOSES_OF = {
    "an answer of ": tr("an answer of {name}"),
    "a prompt test, of ": tr("a prompt test, of {name}"),
    "a title for a conversation, of ": tr("a title for a conversation, of {name}"),
    "pictures of ": tr("pictures of {name}"),
    "speech of ": tr("speech of {name}"),
    "a recording, written down by ": tr("a recording, written down by {name}"),
    "MCP server ": tr("MCP server {name}"),
}
"""By how they begin; a model or a server follows."""
_OUTCOMES = {
    "ok": tr("ok"),
    "stopped": tr("stopped"),
    "broke off": tr("broke off"),
    "refused: offline": tr("refused: offline"),
    "name not found": tr("name not found"),
    "refused by the host": tr("refused by the host"),
    "certificate not trusted": tr("certificate not trusted"),
    "no secure connection": tr("no secure connection"),
    "proxy failed": tr("proxy failed"),
    "no answer in time": tr("no answer in time"),
    "bad address": tr("bad address"),
}


def why_words(why: str) -> str:
    """What a Connection was for; as it is kept where that is unknown."""
    for begin, words in _PURPOSES_OF.items():
        if why.startswith(begin):
            return filled(words, name=why.removeprefix(begin))
    return _PURPOSES.get(why, why)


def outcome_words(outcome: str) -> str:
    """How a Connection ended: a status, a few words, or both."""
    return in_a_row(_OUTCOMES.get(part, part) for part in outcome.split(", "))
