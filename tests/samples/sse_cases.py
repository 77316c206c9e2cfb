"""Bodies of streamed chat completions as servers really send them, and what each has to come to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Case:
    """One body. text and reasoning are what must be shown; end is "finish:REASON", "cut" or "failed:KIND"."""

    name: str
    body: bytes
    text: str
    end: str
    reasoning: str = ""
    tools: tuple[tuple[int, str, str], ...] = ()
    total_tokens: int | None = None


def chunk(delta: Any = None, finish: str | None = None, **more: Any) -> bytes:
    choice = {"index": 0, "delta": {} if delta is None else delta, "finish_reason": finish}
    return b"data: " + json.dumps({"object": "chat.completion.chunk", "choices": [choice], **more}).encode() + b"\n\n"


def say(text: str) -> bytes:
    return chunk({"content": text})


def raw(text: str) -> bytes:
    return b"data: " + text.encode() + b"\n\n"


STOP = chunk(finish="stop")
DONE = b"data: [DONE]\n\n"
END = STOP + DONE
HI = say("Hi") + END
USAGE = {"prompt_tokens": 2, "completion_tokens": 3, "total_tokens": 5}
WHOLE = json.dumps({"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}).encode()
TOOL = {"index": 0, "id": "c1", "type": "function", "function": {"name": "f", "arguments": ""}}
F = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{1}"}}
G = {"id": "b", "type": "function", "function": {"name": "g", "arguments": "{2}"}}


def no_id(call: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in call.items() if name != "id"}


CASES = (
    Case("plain", say("Hel") + say("lo") + END, "Hello", "finish:stop"),
    Case("role-first", chunk({"role": "assistant", "content": ""}) + HI, "Hi", "finish:stop"),
    Case("no-done", say("Hi") + STOP, "Hi", "finish:stop"),
    Case("done-without-reason", say("Hi") + DONE, "Hi", "cut"),
    Case("cut-between-events", say("Half"), "Half", "cut"),
    Case("cut-inside-event", say("Half") + b'data: {"choices":[{"del', "Half", "cut"),
    Case("last-event-without-blank-line", say("Hi") + STOP.rstrip(b"\n"), "Hi", "finish:stop"),
    Case("cut-inside-done", say("Hi") + STOP + b"data: [DO", "Hi", "finish:stop"),
    Case("empty-body", b"", "", "failed:empty"),
    Case("only-done", DONE, "", "failed:empty"),
    Case("only-finish", END, "", "finish:stop"),
    Case("only-comments", b": hello\n\n: again\n\n", "", "failed:empty"),
    Case("comments", b": keep-alive\n\n" + say("Hi") + b": ping\n\n" + END, "Hi", "finish:stop"),
    Case("crlf", HI.replace(b"\n", b"\r\n"), "Hi", "finish:stop"),
    Case("cr", HI.replace(b"\n", b"\r"), "Hi", "finish:stop"),
    Case("no-space-after-colon", HI.replace(b"data: ", b"data:"), "Hi", "finish:stop"),
    Case("two-spaces-after-colon", HI.replace(b"data: ", b"data:  "), "Hi", "finish:stop"),
    Case("bom", b"\xef\xbb\xbf" + HI, "Hi", "finish:stop"),
    Case("bom-and-whole-json", b"\xef\xbb\xbf" + WHOLE, "Hi", "finish:stop"),
    Case("seventy-blank-lines", b"\n" * 70 + HI, "Hi", "finish:stop"),
    Case("seventy-blank-lines-and-whole-json", b" \n" * 35 + WHOLE, "Hi", "finish:stop"),
    Case("empty-ping", b"event: ping\n\n" + HI, "Hi", "finish:stop"),
    Case("ping-with-empty-data", b"event: ping\ndata:\n\n" + HI, "Hi", "finish:stop"),
    Case("ping-with-json", b'event: ping\ndata: {"type":"ping"}\n\n' + HI, "Hi", "finish:stop"),
    Case("retry-line", b"retry: 3000\n\n" + HI, "Hi", "finish:stop"),
    Case("id-lines", b"id: 1\n\n" + say("H") + b"id: 2\n" + say("i") + END, "Hi", "finish:stop"),
    Case("unknown-fields", b"foo: bar\n" + HI, "Hi", "finish:stop"),
    Case(
        "data-over-two-lines", b'data: {"choices":[{"delta":\ndata: {"content":"Hi"}}]}\n\n' + END, "Hi", "finish:stop"
    ),
    Case("bad-json-first", raw("{not json") + HI, "", "failed:unreadable"),
    Case("bad-json-midway", say("Half") + raw("{not json") + END, "Half", "failed:unreadable"),
    Case(
        "bad-utf8", say("Half") + b'data: {"choices":[{"delta":{"content":"\xff"}}]}\n\n', "Half", "failed:unreadable"
    ),
    Case("umlauts", say("Grüße, 天气 👋") + END, "Grüße, 天气 👋", "finish:stop"),
    Case("raw-utf8", 'data: {"choices":[{"delta":{"content":"天气"}}]}\n\n'.encode() + END, "天气", "finish:stop"),
    Case("data-null", raw("null") + HI, "Hi", "finish:stop"),
    Case("data-list", raw("[]") + HI, "Hi", "finish:stop"),
    Case("data-number", raw("17") + HI, "Hi", "finish:stop"),
    Case("nan", raw('{"choices":[{"delta":{"content":"Hi"},"logprobs":NaN}]}') + END, "Hi", "finish:stop"),
    Case("choices-null", raw('{"choices":null}') + HI, "Hi", "finish:stop"),
    Case("choices-empty", raw('{"choices":[]}') + HI, "Hi", "finish:stop"),
    Case("choices-of-null", raw('{"choices":[null]}') + HI, "Hi", "finish:stop"),
    Case("no-delta", raw('{"choices":[{"index":0}]}') + HI, "Hi", "finish:stop"),
    Case("delta-null", raw('{"choices":[{"delta":null}]}') + HI, "Hi", "finish:stop"),
    Case("content-null", chunk({"content": None}) + HI, "Hi", "finish:stop"),
    Case("content-parts", chunk({"content": [{"type": "text", "text": "Hi"}]}) + END, "Hi", "finish:stop"),
    Case("second-choice", raw('{"choices":[{"index":1,"delta":{"content":"no"}}]}') + HI, "Hi", "finish:stop"),
    Case("index-of-text", raw('{"choices":[{"index":"0","delta":{"content":"Hi"}}]}') + END, "Hi", "finish:stop"),
    Case("second-index-of-text", raw('{"choices":[{"index":"1","delta":{"content":"no"}}]}') + HI, "Hi", "finish:stop"),
    Case("index-list", raw('{"choices":[{"index":[],"delta":{"content":"Hi"}}]}') + END, "Hi", "finish:stop"),
    Case("choices-object", raw('{"choices":{"0":1}}') + HI, "Hi", "finish:stop"),
    Case("content-object", chunk({"content": {"a": 1}}) + HI, "Hi", "finish:stop"),
    Case("reasoning-list", chunk({"reasoning": [1]}) + HI, "Hi", "finish:stop"),
    Case("finish-number", raw('{"choices":[{"delta":{"content":"Hi"},"finish_reason":5}]}') + END, "Hi", "finish:stop"),
    Case("no-index", raw('{"choices":[{"delta":{"content":"Hi"}}]}') + END, "Hi", "finish:stop"),
    Case("old-completion", raw('{"choices":[{"text":"Hi"}]}') + END, "Hi", "finish:stop"),
    Case("message-in-chunk", raw('{"choices":[{"message":{"content":"Hi"}}]}') + END, "Hi", "finish:stop"),
    Case(
        "usage-chunk",
        say("Hi") + STOP + raw(json.dumps({"choices": [], "usage": USAGE})) + DONE,
        "Hi",
        "finish:stop",
        total_tokens=5,
    ),
    Case("usage-on-last", say("Hi") + chunk(finish="stop", usage=USAGE) + DONE, "Hi", "finish:stop", total_tokens=5),
    Case("usage-null", say("Hi") + chunk(finish="stop", usage=None) + DONE, "Hi", "finish:stop"),
    Case("usage-of-strings", say("Hi") + chunk(finish="stop", usage={"total_tokens": "5"}) + DONE, "Hi", "finish:stop"),
    Case("reasoning-content", chunk({"reasoning_content": "Hm."}) + HI, "Hi", "finish:stop", reasoning="Hm."),
    Case("reasoning", chunk({"reasoning": "Hm."}) + HI, "Hi", "finish:stop", reasoning="Hm."),
    Case("reasoning-object", chunk({"reasoning": {"content": "Hm."}}) + HI, "Hi", "finish:stop", reasoning="Hm."),
    Case("reasoning-null", chunk({"reasoning_content": None, "content": "Hi"}) + END, "Hi", "finish:stop"),
    Case("only-reasoning", chunk({"reasoning_content": "Hm."}) + END, "", "finish:stop", reasoning="Hm."),
    Case("length", say("Hi") + chunk(finish="length") + DONE, "Hi", "finish:length"),
    Case("filter", say("Hi") + chunk(finish="content_filter") + DONE, "Hi", "finish:content_filter"),
    Case("finish-then-text", say("H") + STOP + say("i") + DONE, "Hi", "finish:stop"),
    Case("text-after-done", HI + say("no"), "Hi", "finish:stop"),
    Case("error-object", say("Half") + raw('{"error":{"message":"busy","code":"x"}}'), "Half", "failed:in_stream"),
    Case("error-string", say("Half") + raw('{"error":"busy"}'), "Half", "failed:in_stream"),
    Case("error-event", say("Half") + b'event: error\ndata: {"message":"busy"}\n\n', "Half", "failed:in_stream"),
    Case("error-type", say("Half") + raw('{"type":"error","message":"busy"}'), "Half", "failed:in_stream"),
    Case("error-event-in-words", b"event: error\ndata: overloaded\n\n", "", "failed:in_stream"),
    Case("error-number", raw('{"error":5}'), "", "failed:in_stream"),
    Case("error-first", raw('{"error":{"message":"busy"}}'), "", "failed:in_stream"),
    Case("error-null", chunk({"content": "Hi"}, error=None) + END, "Hi", "finish:stop"),
    Case(
        "split-surrogates",
        raw('{"choices":[{"delta":{"content":"a\\ud83d"}}]}')
        + raw('{"choices":[{"delta":{"content":"\\udc4bb"}}]}')
        + END,
        "a👋b",
        "finish:stop",
    ),
    Case(
        "lone-surrogate",
        raw('{"choices":[{"delta":{"content":"a\\ud83d"}}]}') + say("b") + END,
        "a\ufffdb",
        "finish:stop",
    ),
    Case("lone-surrogate-last", raw('{"choices":[{"delta":{"content":"a\\ud83d"}}]}') + END, "a\ufffd", "finish:stop"),
    Case("nul", say("a\x00b") + END, "a\ufffdb", "finish:stop"),
    Case(
        "tool-call",
        chunk({"tool_calls": [TOOL]})
        + chunk({"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]})
        + chunk(finish="tool_calls")
        + DONE,
        "",
        "finish:tool_calls",
        tools=((0, "f", ""), (0, "", "{}")),
    ),
    Case(
        "whole-tool-calls",
        json.dumps({"choices": [{"message": {"tool_calls": [F, G]}, "finish_reason": "tool_calls"}]}).encode(),
        "",
        "finish:tool_calls",
        tools=((0, "f", "{1}"), (1, "g", "{2}")),
    ),
    Case(
        "whole-tool-calls-without-ids",
        json.dumps(
            {"choices": [{"message": {"tool_calls": [no_id(F), no_id(G)]}, "finish_reason": "tool_calls"}]}
        ).encode(),
        "",
        "finish:tool_calls",
        tools=((0, "f", "{1}"), (1, "g", "{2}")),
    ),
    Case(
        "tool-calls-without-index",
        chunk({"tool_calls": [F]})
        + chunk({"tool_calls": [{"function": {"arguments": "more"}}]})
        + chunk({"tool_calls": [G]})
        + chunk(finish="tool_calls"),
        "",
        "finish:tool_calls",
        tools=((0, "f", "{1}"), (0, "", "more"), (1, "g", "{2}")),
    ),
    Case(
        "legacy-function-call",
        chunk({"function_call": {"name": "f", "arguments": ""}})
        + chunk({"function_call": {"arguments": "{1}"}})
        + chunk(finish="function_call"),
        "",
        "finish:function_call",
        tools=((0, "f", ""), (0, "", "{1}")),
    ),
    Case(
        "arguments-as-object",
        json.dumps(
            {"choices": [{"message": {"tool_calls": [{"function": {"name": "f", "arguments": {"a": 1}}}]}}]}
        ).encode(),
        "",
        "finish:stop",
        tools=((0, "f", '{"a": 1}'),),
    ),
    Case("tool-calls-number", chunk({"tool_calls": 5, "content": "Hi"}) + END, "Hi", "finish:stop"),
    Case(
        "tool-calls-of-numbers",
        chunk({"tool_calls": [5, {"function": 5}], "content": "Hi"}) + END,
        "Hi",
        "finish:stop",
        tools=((0, "", ""),),
    ),
    Case("tool-call-null", chunk({"tool_calls": None, "content": "Hi"}) + END, "Hi", "finish:stop"),
    Case("refusal", chunk({"refusal": "No."}) + END, "No.", "finish:stop"),
    Case(
        "whole-json",
        json.dumps({"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}], "usage": USAGE}).encode(),
        "Hi",
        "finish:stop",
        total_tokens=5,
    ),
    Case("json-error", b'{"error":{"message":"asleep"}}', "", "failed:in_stream"),
    Case("json-other", b'{"hello":"world"}', "", "failed:not_an_api"),
    Case("json-broken", b'{"choices": [', "", "failed:unreadable"),
    Case("html-page", b"\n<!doctype html><html>Sign in</html>", "", "failed:sign_in_page"),
)

CASES_BY_NAME = {f"sse-{case.name}": case for case in CASES}
