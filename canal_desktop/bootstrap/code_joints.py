"""What is sent joined to the desk that writes it as code."""

from __future__ import annotations

import asyncio
import importlib
import json
from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.app.code_requests import HAD_KEY, sent_for
from canal_desktop.domain.call import Call
from canal_desktop.domain.parameters import is_set
from canal_desktop.domain.traits import PICTURES, label_of, left_out
from canal_desktop.language import tr
from canal_desktop.ui.code_desk import CodeDesk

if TYPE_CHECKING:
    from canal_desktop.app.attempts import Attempts
    from canal_desktop.app.next_request import NextRequests
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork


def join_code(
    window: ConversationWindow,
    workspace: ConversationWork,
    requests: NextRequests,
    profiles: Profiles,
    redactor: Redactor,
    attempts: Attempts,
    tasks: Tasks,
) -> CodeDesk:
    """The desk, with requests made as they are sent."""

    async def as_call(request: CompletionRequest, profile_id: str | None) -> tuple[Call, tuple[str, ...]]:
        sent, headers, traits = await as_sent(profiles, request, profile_id)

        def made() -> tuple[Call, bool]:
            written = redactor.without_secrets(sent)
            body = json.loads(written)
            # How the answer comes is for the form of the program to say.
            body.pop("stream", None)
            safe = {name: redactor.without_secrets(text) for name, text in headers.items()}
            return Call(body, safe), written != sent or safe != headers

        call, had_key = await asyncio.to_thread(made)
        return call, (*left_out_notes(request, traits), *([HAD_KEY] if had_key else []))

    def base_url_of(profile_id: str | None) -> str:
        profile = profiles.get(profile_id)
        return "" if profile is None else profile.base_url

    return CodeDesk(
        window,
        workspace,
        requests,
        tasks,
        as_call=as_call,
        base_url_of=base_url_of,
        sent_for=partial(sent_for, attempts),
    )


async def as_sent(
    profiles: Profiles, request: CompletionRequest, profile_id: str | None
) -> tuple[str, dict[str, str], frozenset[str]]:
    """The body and the further headers of a request as the server would get them, and what its model refuses."""
    profile = profiles.get(profile_id)
    traits = await profiles.learning.of_model(profile.base_url, request.model) if profile else frozenset()

    def made() -> tuple[str, dict[str, str]]:
        # In a thread: it may load the module, and pictures take their time.
        making = importlib.import_module("canal_desktop.providers.chat_request")
        return b"".join(making.make_body(request, traits)).decode(), making.headers_of(request.parameters)

    return *await asyncio.to_thread(made), traits


def left_out_notes(request: CompletionRequest, traits: frozenset[str]) -> tuple[str, ...]:
    """A sentence for each thing that is set and not sent, as the model refuses it."""
    names = [name for name in sorted(left_out(traits)) if _is_wanted(request, name)]
    return tuple(tr("Left out, as the model refuses it: {parameter}.", parameter=label_of(name)) for name in names)


def _is_wanted(request: CompletionRequest, name: str) -> bool:
    if name == PICTURES:
        return any(message.images for message in request.messages)
    parameters = request.parameters
    return name in parameters.extra_body or is_set(getattr(parameters, name, None))
