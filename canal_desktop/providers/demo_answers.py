"""What the demo says: Markdown that shows what a transcript can hold, in the user's language."""

from __future__ import annotations

from canal_desktop.language import bare, tr

_CODE = """\
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
"""

_DIAGRAM = r"""
$$
\int_0^h \frac{A}{c\,a\sqrt{2gz}}\,dz = \frac{2A}{c\,a}\sqrt{\frac{h}{2g}}
$$

```mermaid
flowchart LR
  Question --> Gateway --> Model
  Model -- streams --> Answer
```
"""

_DEPTH, _TIME = r"\(h\)", r"\(t = \frac{2A\sqrt{h}}{c\,a\sqrt{2g}}\)"

TOUR = "\n\n".join(
    (
        "# " + tr("Welcome to the demo"),
        tr(
            "This answer was written **inside the program**: nothing left your computer, and no model read your "
            "question. It shows what answers look like here."
        ),
        "## " + tr("Text"),
        tr(
            "Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as <https://www.canalapi.com> "
            "show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, "
            "and so do 👩‍💻 and 🌊."
        ),
        "> " + tr("A quotation stands apart.") + "\n>\n> - " + tr("and may hold a list"),
        "## " + tr("Lists"),
        "\n".join(
            (
                "1. " + tr("First"),
                "2. " + tr("Second"),
                "   - " + tr("with a point below"),
                "   - " + tr("and another"),
                "3. " + tr("Third"),
            )
        ),
        "- [x] " + tr("Done") + "\n- [ ] " + tr("Still to do"),
        "## " + tr("Code"),
        _CODE.rstrip(),
        "## " + tr("A table"),
        "\n".join(
            (
                f"| {tr('Key')} | {tr('Does')} | {tr('Since')} |",
                "| --- | :-- | --: |",
                f"| Enter | {tr('sends')} | 0.1 |",
                f"| Shift+Enter | {tr('begins a new line')} | 0.1 |",
                f"| Esc | {tr('stops the answer')} | 0.1 |",
                f"| Ctrl+K | {tr('finds any command')} | 0.1 |",
            )
        ),
        "## " + tr("Formulas and diagrams"),
        # It is kept as what a server wrote, so it has none of our marks.
        bare(tr("A lock that is {depth} deep fills in {time}, and $5 stay $5.", depth=_DEPTH, time=_TIME)),
        _DIAGRAM.strip(),
        "---\n",
    )
)

WORDS = tr(
    "Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how "
    "waiting, trying again and broken connections look."
)

REASONING = tr(
    "The person is trying the demo. They should see what is possible without needing a key. I will show headings, "
    "lists, code and a table, and say plainly that this is a demo."
)

LONG_PARAGRAPH = tr(
    "A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, "
    "calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end "
    "arrives complete at the other."
)
