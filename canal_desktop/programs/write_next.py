"""A call as a route handler of Next.js, which keeps the key on the server, and a component that shows its stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.programs.write_body import url_words
from canal_desktop.programs.write_javascript import (
    EXTRA,
    MESSAGES,
    client_options,
    extra_constant,
    extra_of,
    has_odd_messages,
    pictures,
)
from canal_desktop.programs.write_values import JAVASCRIPT_VALUES, Name, javascript_text

if TYPE_CHECKING:
    from canal_desktop.programs.write_body import Prepared

ROUTE = """\
{imports}
// The key stays on the server: it is read from the environment and never sent to
// the browser. Whoever can reach this route uses it: check here who may ask.
export const runtime = 'nodejs';

{constants}export async function POST({request}Request) {{
{question}{words}  const {{ CANALAPI_API_KEY: apiKey, CANALAPI_BASE_URL: baseURL }} = process.env;
  if (!apiKey || !baseURL) {{
    return new Response('The server has no key or no URL.', {{ status: 500 }});
  }}
  const client = new OpenAI({options});

  let stream;
  try {{
    stream = await client.chat.completions.create(
      {{
{members}
      }},
      {{ signal: request.signal }},
    );
  }} catch (error) {{
    if (!(error instanceof OpenAI.APIError)) throw error;
    console.error(error);
    const reason = error.status ?? 'no connection';
    return new Response(`No answer (${{reason}}).`, {{ status: 502 }});
  }}

  const answer = stream;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({{
    async start(controller) {{
      try {{
        for await (const chunk of answer) {{
          const text = chunk.choices[0]?.delta?.content;
          if (text) controller.enqueue(encoder.encode(text));
        }}
        controller.close();
      }} catch (error) {{
        controller.error(error);
      }}
    }},
    cancel() {{
      answer.controller.abort();
    }},
  }});
  return new Response(body, {{
    headers: {{
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    }},
  }});
}}
"""

QUESTION = """\
  const { question } = (await request.json()) as { question?: unknown };
  if (typeof question !== 'string' || !question) {
    return new Response('Send a question.', { status: 400 });
  }
"""

COMPONENT = """\
'use client';

import {{ {hooks} }} from 'react';

{constants}export default function Chat() {{
{states}  const [answer, setAnswer] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  async function ask(event: FormEvent) {{
    event.preventDefault();
    setIsBusy(true);
    setAnswer('');
    try {{
      const response = await fetch('/api/chat', {request});
      if (!response.ok || !response.body) {{
        throw new Error(await response.text());
      }}
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      for (;;) {{
        const {{ done, value }} = await reader.read();
        if (done) break;
        const text = decoder.decode(value, {{ stream: true }});
        setAnswer((shown) => shown + text);
      }}
    }} catch (error) {{
      const reason = error instanceof Error ? error.message : error;
      setAnswer((shown) => `${{shown}}\\n${{reason}}`);
    }} finally {{
      setIsBusy(false);
    }}
  }}

  return (
    <form onSubmit={{ask}}>
{field}      <button type="submit" disabled={{isBusy}}>
        Ask
      </button>
      <output style={{{{ display: 'block', whiteSpace: 'pre-wrap' }}}}>
        {{answer}}
      </output>
    </form>
  );
}}
"""
FIELD = """\
      <textarea
        aria-label="Question"
        rows={6}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
"""
SENT = """{
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ question }),
      }"""


def question_of(prepared: Prepared) -> str | None:
    """The text of the last question, which the browser sends; None where the request does not end with one."""
    messages = prepared.fields.get("messages")
    last = messages[-1] if isinstance(messages, list) and messages else None
    if not isinstance(last, dict) or last.get("role") != "user":
        return None
    content = last.get("content")
    parts = content if isinstance(content, list) else [{"type": "text", "text": content}]
    texts = [part.get("text") for part in parts if isinstance(part, dict) and part.get("type") == "text"]
    return texts[0] if len(texts) == 1 and isinstance(texts[0], str) and texts[0] else None


def write_route(prepared: Prepared, base_url: str) -> str:
    """The route handler."""
    has_question = question_of(prepared) is not None
    fields = _with_question(prepared.fields) if has_question else prepared.fields
    extra = extra_of(fields)
    members = [
        JAVASCRIPT_VALUES.member(name, value, 4)
        + (f" as unknown[] as {MESSAGES}" if has_odd_messages(name, value) else "")
        for name, value in fields.items()
        if name not in extra
    ]
    members += [JAVASCRIPT_VALUES.member(name, value, 4) for name, value in prepared.stream_fields.items()]
    members += [f"...{EXTRA}"] if extra else []
    words = url_words(base_url)
    reading = (
        "" if prepared.is_inline else "import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n"
    )
    images = pictures(prepared, "join(process.cwd(), 'app/api/chat', name)", is_typed=True)
    return ROUTE.format(
        imports=f"{reading}import OpenAI from 'openai';\n",
        constants=(f"{images}\n" if images else "") + extra_constant(extra),
        request="request: ",
        question=QUESTION if has_question else "",
        words=f"  // {words}\n" if words else "",
        options=client_options(prepared, 1),
        members="\n".join(f"        {member}," for member in members),
    )


def _with_question(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with the browser's question in place of the last one."""
    *earlier, last = fields["messages"]
    question = Name("question")
    content = last["content"]
    if isinstance(content, list):
        content = [part | {"text": question} if part.get("type") == "text" else part for part in content]
    else:
        content = question
    return fields | {"messages": [*earlier, last | {"content": content}]}


def write_component(prepared: Prepared) -> str:
    """The client component."""
    question = question_of(prepared)
    if question is None:
        return COMPONENT.format(
            hooks="useState, type FormEvent", constants="", states="", request="{ method: 'POST' }", field=""
        )
    return COMPONENT.format(
        hooks="useState, type FormEvent",
        constants=f"const QUESTION = {javascript_text(question)};\n\n",
        states="  const [question, setQuestion] = useState(QUESTION);\n",
        request=SENT,
        field=FIELD,
    )
