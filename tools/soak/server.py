"""The misbehaving server for a long day: how it answers is said by the question, as in "[cut] what is a lock?".

`python -m tools.soak.server --port 0` prints its port as a line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING

from tests.servers.misbehaving import LAST, SCENARIOS, Exchange, MisbehavingServer, event, main

if TYPE_CHECKING:
    from tests.servers.misbehaving import Seen

WISH = re.compile(r"\[([\w-]+)\]")

MARKDOWN = """## How a lock works, {number}

A lock is a *chamber* with **gates at both ends**; see [the manual](https://example.org/locks) for `lock.open()`.

1. close the lower gates
2. open the upper sluices

```python
def fill(lock, depth={number}):
    return [lock.level + depth * 2 for _ in range(3)]
```

| canal | locks |
|---|---:|
| Kiel | {number} |

> Still water runs deep, and $v^2 = 2 g h_{number}$.

"""


async def markdown(exchange: Exchange) -> None:
    """An answer as they usually are: some sections, in pieces."""
    await exchange.head()
    text = "".join(MARKDOWN.format(number=number) for number in range(1, 4))
    for start in range(0, len(text), 24):
        await exchange.send(event(text[start : start + 24]))
        if start % 240 == 0:
            await asyncio.sleep(0)
    await exchange.send(LAST)


class SoakServer(MisbehavingServer):
    """Remembers nothing of what it was asked but how often it was asked the same."""

    async def _answer(self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.seen.clear()
        wish = WISH.search(_question(seen))
        if wish is None:
            await super()._answer(seen, reader, writer)
            return
        exchange = Exchange(seen, writer, reader, self._counts.get(_question(seen), 0))
        self._counts[_question(seen)] = exchange.nth + 1
        await (markdown(exchange) if wish[1] == "markdown" else SCENARIOS[wish[1]](exchange))


def _question(seen: Seen) -> str:
    if seen.path != "/v1/chat/completions":
        return ""
    content = seen.body["messages"][-1]["content"]
    return content if isinstance(content, str) else json.dumps(content)


if __name__ == "__main__":
    main(SoakServer())
