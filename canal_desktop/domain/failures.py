"""Every way a request can fail: its kind, whether it is retried, and the sentence that says what to do."""

from __future__ import annotations

import re
from enum import StrEnum

from canal_desktop.language import ISOLATE, ISOLATE_END, filled, tr


class FailureKind(StrEnum):
    """The kinds of failure; each has one line in SENTENCES."""

    DNS = "dns"
    REFUSED = "refused"
    TLS = "tls"
    HANDSHAKE = "handshake"
    PROXY = "proxy"
    PROXY_LOGIN = "proxy_login"
    CONNECTION = "connection"
    NO_ANSWER = "no_answer"
    BAD_URL = "bad_url"
    REDIRECT = "redirect"
    NOT_AN_API = "not_an_api"
    SIGN_IN_PAGE = "sign_in_page"
    WRONG_BASE_URL = "wrong_base_url"
    NO_PROFILE = "no_profile"
    NO_KEY = "no_key"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    MODEL_NOT_FOUND = "model_not_found"
    BAD_REQUEST = "bad_request"
    REFUSED_PARAMETER = "refused_parameter"
    REFUSED_PICTURES = "refused_pictures"
    NOT_SUPPORTED = "not_supported"
    NO_ENDPOINT = "no_endpoint"
    CONTENT_POLICY = "content_policy"
    TOO_LONG = "too_long"
    CONFLICT = "conflict"
    REQUEST_TIMEOUT = "request_timeout"
    RATE_LIMITED = "rate_limited"
    QUOTA = "quota"
    SERVER = "server"
    OVERLOADED = "overloaded"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    IN_STREAM = "in_stream"
    OFFLINE = "offline"
    INTERNAL = "internal"


SENTENCES: dict[FailureKind, str] = {
    FailureKind.DNS: tr("The name {host} could not be found. Check the Base URL and your network connection."),
    FailureKind.OFFLINE: tr(
        "Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again."
    ),
    FailureKind.REFUSED: tr("{host} refused the connection. Check that the server is running and the port is right."),
    FailureKind.TLS: tr(
        "The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your "
        "company's own is named in Settings, Network."
    ),
    FailureKind.HANDSHAKE: tr(
        "{host} does not answer over a secure connection. Check the port, and whether the Base "
        "URL begins rightly with https://."
    ),
    FailureKind.PROXY: tr(
        "Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables."
    ),
    FailureKind.PROXY_LOGIN: tr("The proxy wants a name and password: enter them in Settings, Network."),
    FailureKind.CONNECTION: tr("The connection to {host} broke off. Check your network and try again."),
    FailureKind.NO_ANSWER: tr("{host} did not answer in time. Try again, or choose another model."),
    FailureKind.BAD_URL: tr("This Base URL cannot be used. It should look like https://api.example.com/v1."),
    FailureKind.REDIRECT: tr("{host} sends requests on to {detail}. If you trust that address, make it the Base URL."),
    FailureKind.NOT_AN_API: tr(
        "{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1."
    ),
    FailureKind.SIGN_IN_PAGE: tr(
        "A web page came instead of an answer. Your network may want you to sign in first: open a browser."
    ),
    FailureKind.WRONG_BASE_URL: tr("{host} has no such address (404). Check the Base URL; it often ends in /v1."),
    FailureKind.NO_PROFILE: tr(
        "The profile of this conversation is gone, so nothing was sent. Go on with another profile."
    ),
    FailureKind.NO_KEY: tr("There is no API key for {host}. Enter one to go on."),
    FailureKind.UNAUTHORIZED: tr(
        "{host} did not accept the API key. Check it, or make a new one in the server's console."
    ),
    FailureKind.FORBIDDEN: tr(
        "This key may not use {model}. Choose another model, or change the key's rights in the console."
    ),
    FailureKind.MODEL_NOT_FOUND: tr("{host} does not know {model}. Choose another model."),
    FailureKind.BAD_REQUEST: tr(
        "The server could not accept the request. Change the message or the model's parameters."
    ),
    FailureKind.REFUSED_PARAMETER: tr(
        "{model} does not take this parameter as it is set: {detail}. Leave it out for this "
        "model, or change it under Parameters."
    ),
    FailureKind.REFUSED_PICTURES: tr(
        "{model} does not take pictures. Leave them out for this model, or choose another model."
    ),
    FailureKind.NOT_SUPPORTED: tr(
        "The server does not support this kind of request. Check the Base URL, or choose another model."
    ),
    FailureKind.NO_ENDPOINT: tr("{host} has no such service. Choose another server or model."),
    FailureKind.CONTENT_POLICY: tr(
        "{host} refused this because of its rules on content. Say it in another way, or ask for something else."
    ),
    FailureKind.TOO_LONG: tr("This conversation is too long for {model}. Shorten it, or start a new one."),
    FailureKind.CONFLICT: tr("The server reports a conflict with another request. Try again."),
    FailureKind.REQUEST_TIMEOUT: tr("The server stopped waiting for the request. Try again."),
    FailureKind.RATE_LIMITED: tr("Too many requests at once. Wait a little and try again."),
    FailureKind.QUOTA: tr("The quota or balance of this key is used up. Top it up in the server's console."),
    FailureKind.SERVER: tr("The server had an error of its own. Try again, or choose another model."),
    FailureKind.OVERLOADED: tr("The model's provider is not available right now. Try again, or choose another model."),
    FailureKind.UNREADABLE: tr("The server sent something unreadable. Try again, or choose another model."),
    FailureKind.EMPTY: tr("The server sent an empty answer. Try again, or choose another model."),
    FailureKind.IN_STREAM: tr("The server broke off with an error. Try again, or choose another model."),
    FailureKind.INTERNAL: tr("Something went wrong inside the program. Your text is kept; the details are in the log."),
}

WITHOUT_MODEL: dict[FailureKind, str] = {
    FailureKind.NO_ANSWER: tr("{host} did not answer in time. Check your network and try again."),
    FailureKind.FORBIDDEN: tr("{host} does not let this key list its models. Change the key's rights in the console."),
    FailureKind.MODEL_NOT_FOUND: SENTENCES[FailureKind.WRONG_BASE_URL],
    FailureKind.BAD_REQUEST: tr("{host} could not accept the request. Check the Base URL; it often ends in /v1."),
    FailureKind.NOT_SUPPORTED: tr(
        "{host} does not support this kind of request. Check the Base URL; it often ends in /v1."
    ),
    FailureKind.TOO_LONG: tr("{host} could not accept the request. Check the Base URL; it often ends in /v1."),
    FailureKind.SERVER: tr("The server had an error of its own. Try again in a while."),
    FailureKind.OVERLOADED: tr("{host} is not available right now. Try again in a while."),
    FailureKind.UNREADABLE: tr("The server sent something unreadable. Check the Base URL; it often ends in /v1."),
}
"""What is said instead where no model was asked for anything, as when the models themselves are asked for."""

RETRIED: frozenset[FailureKind] = frozenset(
    {
        FailureKind.DNS,
        FailureKind.REFUSED,
        FailureKind.CONNECTION,
        FailureKind.NO_ANSWER,
        FailureKind.CONFLICT,
        FailureKind.REQUEST_TIMEOUT,
        FailureKind.RATE_LIMITED,
        FailureKind.SERVER,
        FailureKind.OVERLOADED,
    }
)
"""Kinds that are tried again by themselves before the first character (CanalAPI's error and rate-limit pages)."""

UNNAMED_MODEL: dict[FailureKind, str] = {
    FailureKind.FORBIDDEN: tr(
        "This key may not use this model. Choose another model, or change the key's rights in the console."
    ),
    FailureKind.MODEL_NOT_FOUND: tr("{host} does not know this model. Choose another model."),
    FailureKind.REFUSED_PARAMETER: tr(
        "This model does not take this parameter as it is set: {detail}. Leave it out for this "
        "model, or change it under Parameters."
    ),
    FailureKind.REFUSED_PICTURES: tr(
        "This model does not take pictures. Leave them out for this model, or choose another model."
    ),
    FailureKind.TOO_LONG: tr("This conversation is too long for this model. Shorten it, or start a new one."),
}
"""What is said instead where a model was asked whose name is not known here."""

MAX_SERVER_TEXT = 300
"""Characters of the server's own words that are shown behind our sentence."""


_QUOTING = tr("{sentence} The server says: “{words}”").partition("{sentence}")[2].partition("{words}")[0] or " “"
"""What stands between our sentence and the server's words."""
_FIRST = re.compile(r".*?(?:[.!?](?=\s|$)|[。！？।])", re.DOTALL)
"""The first of several sentences."""


def with_words_of(sentence: str, ours: str) -> str:
    """Another sentence of ours, with the server's own words of the first one."""
    _former, quote, theirs = sentence.partition(_QUOTING)
    return f"{ours}{quote}{theirs}"


def without_advice(sentence: str) -> str:
    """What happened, and the server's own words; not the advice to try again, where the program does so by itself."""
    ours, quote, theirs = sentence.partition(_QUOTING)
    first = _FIRST.match(ours)
    what = first[0] if first else ours
    # In a language that is written from right to left it began with a mark whose other one was just left out.
    what += ISOLATE_END * (what.count(ISOLATE) - what.count(ISOLATE_END))
    return f"{what}{quote}{theirs}"


def sentence_for(
    kind: FailureKind,
    *,
    host: str = "",
    model: str | None = "",
    detail: str = "",
    server_text: str = "",
) -> str:
    """The line the user reads: ours first, then the server's own words, shortened to one line.

    Args:
        kind: what happened.
        host: the server's name as in the Base URL; "" only for kinds that have nothing to do with one.
        model: the model's id; "" where it is not known here, None where none was asked.
        detail: what a kind's sentence names besides, such as the target of a redirect.
        server_text: the server's message; must already be free of secrets.
    """
    instead = {None: WITHOUT_MODEL, "": UNNAMED_MODEL}.get(model, SENTENCES)
    ours = instead.get(kind, SENTENCES[kind])
    ours = filled(ours, host=host, model=model, detail=detail)
    theirs = " ".join(server_text.split())
    if not theirs:
        return ours
    if len(theirs) > MAX_SERVER_TEXT:
        theirs = theirs[: MAX_SERVER_TEXT - 1] + "…"
    if theirs.endswith((".", "!", "?", "…", "。", "！", "？")):
        return tr("{sentence} The server says: “{words}”", sentence=ours, words=theirs)
    return tr("{sentence} The server says: “{words}”.", sentence=ours, words=theirs)
