"""A request as JSON to look at or to send by other means: its body, without any key."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.parameters import to_fields

if TYPE_CHECKING:
    from canal_desktop.domain.completion import CompletionRequest, RequestMessage

NOT_IN_BODY = ("system_prompt", "extra_body", "extra_headers")
"""Fields of Parameters that are sent in other ways than under their own names."""


def request_json(request: CompletionRequest) -> str:
    """The body, indented; pictures make it long, so call it in a thread."""
    parameters = to_fields(request.parameters)
    fields = {name: value for name, value in parameters.items() if name not in NOT_IN_BODY}
    body = {
        "model": request.model,
        "messages": [{"role": message.role.value, "content": _content(message)} for message in request.messages],
        "stream": True,
        **fields,
        **request.parameters.extra_body,
    }
    return json.dumps(body, ensure_ascii=False, indent=2)


def _content(message: RequestMessage) -> str | list[dict[str, Any]]:
    if not message.images:
        return message.text
    text = [{"type": "text", "text": message.text}] if message.text else []
    return text + [
        {
            "type": "image_url",
            "image_url": {"url": f"data:{image.media_type};base64,{base64.b64encode(image.data).decode()}"},
        }
        for image in message.images
    ]
