"""What the demo says: Markdown that shows what a transcript can hold."""

TOUR = """\
# Welcome to the demo

This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows \
what answers look like here.

## Text

Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as <https://www.canalapi.com> show where \
they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.

> A quotation stands apart.
>
> - and may hold a list

## Lists

1. First
2. Second
   - with a point below
   - and another
3. Third

- [x] Done
- [ ] Still to do

## Code

```python
from openai import OpenAI

client = OpenAI(base_url="https://api.canalapi.com/v1")

def ask(question: str) -> str:
    # The key comes from the environment, never from the source.
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": question}],
    )
    return reply.choices[0].message.content or ""
```

```sql
SELECT title, updated_at FROM conversations ORDER BY activity DESC LIMIT 10;
```

## A table

| Key | Does | Since |
| --- | :-- | --: |
| Enter | sends | 0.1 |
| Shift+Enter | begins a new line | 0.1 |
| Esc | stops the answer | 0.1 |
| Ctrl+K | finds any command | 0.1 |

## Formulas and diagrams

A lock that is \\(h\\) deep fills in \\(t = \\frac{2A\\sqrt{h}}{c\\,a\\sqrt{2g}}\\), and $5 stay $5.

$$
\\int_0^h \\frac{A}{c\\,a\\sqrt{2gz}}\\,dz = \\frac{2A}{c\\,a}\\sqrt{\\frac{h}{2g}}
$$

```mermaid
flowchart LR
  Question --> Gateway --> Model
  Model -- streams --> Answer
```

---
"""

WORDS = (
    "Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how "
    "waiting, trying again and broken connections look."
)

REASONING = """\
The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, \
code and a table, and say plainly that this is a demo.
"""

LONG_PARAGRAPH = (
    "A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, "
    "calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end "
    "arrives complete at the other."
)
