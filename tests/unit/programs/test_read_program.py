"""Requests in programs: what documentation shows, what people write, and what is meant to harm."""

from __future__ import annotations

import json
from typing import Any

import pytest

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.programs.read_program import looks_like_program, read_program

HELLO = [{"role": "user", "content": "Hello"}]

NODE = """
import OpenAI from 'openai';

const client = new OpenAI({
  apiKey: process.env.CANALAPI_API_KEY,
  baseURL: process.env.CANALAPI_BASE_URL,
});

const r = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(r.choices[0].message.content);
"""
TYPESCRIPT = """
import OpenAI, { APIError } from 'openai';
const client = new OpenAI({ apiKey: process.env.CANALAPI_API_KEY, baseURL: process.env.CANALAPI_BASE_URL });

async function ask(prompt: string, attempt = 0): Promise<string> {
  try {
    const r = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: prompt }],
    });
    return r.choices[0].message.content ?? '';
  } catch (e) {
    if (e instanceof APIError && [429, 500].includes(e.status ?? 0) && attempt < 4) {
      const delay = Math.min(1000 * 2 ** attempt, 8000) * (0.75 + Math.random() * 0.5);
      await new Promise((r) => setTimeout(r, delay));
      return ask(prompt, attempt + 1);
    }
    throw e;
  }
}
"""
CONSTANTS = """
const MODEL = 'gpt-4o-mini' as const;
const system = `You are
${'terse'}.`;
const history = [{ role: 'system', content: system }];
history.push({ role: 'user', content: ['Hel', 'lo'].join('') });
const options = { temperature: -0.5 + 1, top_p: .5, seed: 0x10, stop: ['\\u{1F600}', "\\n"], extra: undefined };
const stream = await client.chat.completions.create({ model: MODEL, stream: true, messages: history, ...options },
  { headers: { 'X-Title': 'mine' } });
history.push({ role: 'assistant', content: 'later' });
"""
FETCH = """
const payload = JSON.stringify({ model: "m", messages: [{ role: "user", content: "Hello" }], max_tokens: 1_000 });
const response = await fetch("https://api.example.com/v1/chat/completions", {
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: "Bearer sk-secret-123456789", "X-A": "b" },
  body: payload,
});
"""
AXIOS = """
axios.post('https://api.example.com/v1/chat/completions', {model: 'm', messages: [{role: 'user', content: 'Hello'}]})
"""
PYTHON = '''
import os
from openai import OpenAI

MODEL = "m"
client = OpenAI(api_key="sk-secret-123456789", base_url=os.getenv("BASE", "https://api.example.com/v1/"))

def ask(question, temperature=0.3, history=None):
    messages = [{"role": "system", "content": """Be
terse."""}]
    messages.append(dict(role="user", content=f"Hello {question}"))
    kwargs = {"model": MODEL, "temperature": temperature, "stop": None}
    return client.chat.completions.create(
        messages=messages, **kwargs, stream=True, timeout=3,
        extra_body={"top_k": 40}, extra_headers={"X-A": "b"}, seed=get_seed(),
    )
'''
REQUESTS = """
import json, requests
data = {"model": "m", "messages": [{"role": "user", "content": "Hel" + "lo"}]}
r = requests.post(f"https://api.example.com/v1/chat/completions", data=json.dumps(data), headers={"api-key": KEY})
"""


def body(text: str) -> dict[str, Any]:
    return dict(read_program(text).call.body)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (NODE, HELLO),
        (TYPESCRIPT, [{"role": "user", "content": "{{prompt}}"}]),
        (FETCH, HELLO),
        (AXIOS, HELLO),
        (REQUESTS, HELLO),
        (json.dumps({"messages": HELLO}), HELLO),
        (json.dumps(HELLO), HELLO),
        ("{model: 'm', messages: [{role: 'user', content: 'Hello'}]}", HELLO),
        ("{'model': 'm', 'n': None, 'messages': [{'role': 'user', 'content': 'Hello'}],}", HELLO),
        (f"Try this:\n```js\n{NODE}\n```\nIt works.", HELLO),
        ("    client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hello'}])", HELLO),
        # Python could be written so, too.
        ("await client.chat.completions.create({model: 'm', messages: [{role: 'user', content: 'Hello'}]})", HELLO),
        (
            "client.responses.create(model='m', input='Hello', instructions='Be kind')",
            [{"role": "system", "content": "Be kind"}, *HELLO],
        ),
    ],
)
def test_messages_are_found(text: str, messages: list[dict[str, str]]) -> None:
    assert body(text)["messages"] == messages


def test_constants_templates_and_what_is_added_to_lists_are_resolved() -> None:
    read = read_program(CONSTANTS)

    assert read.call.body == {
        "model": "gpt-4o-mini",
        "messages": [{"role": "system", "content": "You are\nterse."}, *HELLO],
        "top_p": 0.5,
        "seed": 16,
        "stop": ["😀", "\n"],
    }
    assert read.call.headers == {"X-Title": "mine"}
    assert read.notes == ("temperature is left out: what “value” is, is not in the code.",)


def test_python_is_read_without_being_run() -> None:
    read = read_program(PYTHON)

    assert read.call.body == {
        "messages": [{"role": "system", "content": "Be\nterse."}, {"role": "user", "content": "Hello {{question}}"}],
        "model": "m",
        "temperature": 0.3,
        "top_k": 40,
    }
    assert read.call.headers == {"X-A": "b"}
    assert (read.base_url, read.had_key) == ("https://api.example.com/v1", True)
    assert read.notes == (
        "timeout is left out.",
        "seed is left out: what “get_seed” is, is not in the code.",
        "The code does not say what {{question}} stands for: fill it in before you send.",
    )
    assert "secret" not in repr(read)


def test_fetch_gives_its_address_and_not_its_key() -> None:
    read = read_program(FETCH)

    assert (read.base_url, read.had_key) == ("https://api.example.com/v1", True)
    assert read.call.headers == {"X-A": "b"}
    assert read.call.body["max_tokens"] == 1000
    assert "secret" not in repr(read)


def test_of_several_requests_the_first_is_read_and_that_is_said() -> None:
    read = read_program(NODE + NODE.replace("Hello", "Bye").replace("const ", "let "))

    assert read.call.body["messages"] == HELLO
    assert read.notes == ("The code makes 2 requests; the first one is read.",)


def test_a_list_that_grows_in_one_request_is_not_changed_by_the_next() -> None:
    text = "m = []\nm.append({'role': 'user', 'content': 'Hello'})\nc.completions.create(messages=m)\nm += [1]"
    assert body(text)["messages"] == HELLO


@pytest.mark.parametrize(
    "text",
    ["", "Hello", "print('hi')", "const a = 1;", '{"a": 1}', "curl https://example.com", "[1, 2]", "messages", "{{{"],
)
def test_what_makes_no_request_is_said_with_what_is_understood(text: str) -> None:
    with pytest.raises(InvalidInput, match="What is understood: curl"):
        read_program(text)
    assert not looks_like_program(text)


@pytest.mark.parametrize("text", [NODE, PYTHON, FETCH, json.dumps({"messages": HELLO})])
def test_what_is_pasted_is_recognised(text: str) -> None:
    assert looks_like_program(text)


def doubling(line: str, call: str) -> str:
    return "\n".join([*(line.format(after=number + 1, before=number) for number in range(60)), call])


HOSTILE = {
    "large": "a" * 5_000_001,
    "brackets": "[" * 500_000,
    "braces": "{" * 500_000,
    "quotes": '"\\' * 300_000,
    "lists": "a0 = ['x']\n"
    + doubling("a{after} = [a{before}, a{before}, a{before}]", "c.completions.create(messages=a60)"),
    "texts": "a0 = 'x'\n" + doubling("a{after} = a{before} + a{before}", "c.completions.create(messages=[a60])"),
    "arrays": "let a0 = ['x'];\n"
    + doubling("let a{after} = [a{before}, a{before}];", "c.completions.create({messages: a60})"),
    "lines": "a\n" * 500_000,
    "substitutions": 'curl "' + "$(" * 500_000,
    "JSON": '{"messages":' + "[" * 500_000,
    "fences": "```x\n" * 100_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_meant_to_harm_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_program(text)


@pytest.mark.parametrize(
    "call",
    [
        "client.chat.completions.create(n={number}, messages=[{{'role': 'user', 'content': 'Hello', 'x': {number}}}])",
        "const r = client.chat.completions.create({{n: -{number}, messages: [{{role: 'user', content: 'Hello'}}]}})",
    ],
)
def test_a_number_that_is_too_long_to_be_written_is_left_out(call: str) -> None:
    read = read_program(call.format(number="0x" + "f" * 5_000))

    assert dict(read.call.body) == {"messages": HELLO}
    assert any(note.startswith("n is left out") for note in read.notes)


def test_deep_and_long_ones_lose_only_what_is_too_deep() -> None:
    deep = "x = " + "[" * 80 + "]" * 80
    assert (
        body(f"{deep}\nclient.chat.completions.create(messages=[{{'role': 'user', 'content': 'Hello'}}], x=x)")[
            "messages"
        ]
        == HELLO
    )
