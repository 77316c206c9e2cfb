"""What a reader expects to find in the samples of what services let their users export."""

from __future__ import annotations

from tests.unit.exchange.seen import Expected, Seen

SAMPLES = {
    "chatgpt/conversations.json": Expected(
        "ChatGPT",
        (
            Seen(
                "Der Eiger",
                (
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: 3967 Meter.",
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: Draw it",
                        (
                            "assistant: [thinks 4.0 s: **Planning**\n\nA mountain.\n\nThought for 4s] + [calls "
                            'dalle.text2im {"prompt":"Eiger"}] + Attached picture: Eiger\n\nHere it is.'
                        ),
                        "user: Attached picture\n\nIs this blue?\n\nAttached file: report.pdf",
                        ('assistant: [calls python {"code": "print(1+1)"}] + Result of python:\n\n```\n2\n```\n\nYes.'),
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: And the Mönch?",
                        "assistant (interrupted): 4110 m, abge",
                    ),
                ),
                1,
                "2023-11-14T22:13:20.250000+00:00",
                ("gpt-5", "gpt-5-thinking", "gpt-5"),
                is_pinned=True,
            ),
            Seen(
                "Guten Morgen",
                (
                    (
                        "user: Guten Morgen",
                        "assistant: Moin!",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                ("gpt-4o-audio",),
                is_archived=True,
            ),
            Seen("Only a question", (("user: Only a question",),), 0, "2020-01-02T03:04:05+00:00", ()),
        ),
        (
            "2 pictures were left out.",
            "1 attached file was left out.",
            "2 voice recordings were left out.",
            "1 empty conversation was left out.",
        ),
    ),
    "chatgpt/export.zip": Expected(
        "ChatGPT",
        (
            Seen(
                "Der Eiger",
                (
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: 3967 Meter.",
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: Draw it",
                        (
                            "assistant: [thinks 4.0 s: **Planning**\n\nA mountain.\n\nThought for 4s] + [calls "
                            'dalle.text2im {"prompt":"Eiger"}] + [image/png Eiger] + Here it is.'
                        ),
                        "user: [image/png ] + Is this blue?\n\nAttached file: report.pdf",
                        ('assistant: [calls python {"code": "print(1+1)"}] + Result of python:\n\n```\n2\n```\n\nYes.'),
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: And the Mönch?",
                        "assistant (interrupted): 4110 m, abge",
                    ),
                ),
                1,
                "2023-11-14T22:13:20.250000+00:00",
                ("gpt-5", "gpt-5-thinking", "gpt-5"),
                pictures=2,
                is_pinned=True,
            ),
            Seen(
                "Guten Morgen",
                (
                    (
                        "user: Guten Morgen",
                        "assistant: Moin!",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                ("gpt-4o-audio",),
                is_archived=True,
            ),
        ),
        (
            "1 attached file was left out.",
            "2 voice recordings were left out.",
        ),
    ),
    "chatgpt/sharded.zip": Expected(
        "ChatGPT",
        (
            Seen(
                "Der Eiger",
                (
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: 3967 Meter.",
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: Draw it",
                        (
                            "assistant: [thinks 4.0 s: **Planning**\n\nA mountain.\n\nThought for 4s] + [calls "
                            'dalle.text2im {"prompt":"Eiger"}] + Attached picture: Eiger\n\nHere it is.'
                        ),
                        "user: Attached picture\n\nIs this blue?\n\nAttached file: report.pdf",
                        ('assistant: [calls python {"code": "print(1+1)"}] + Result of python:\n\n```\n2\n```\n\nYes.'),
                    ),
                    (
                        "user: Wie hoch ist der Eiger? 🏔",
                        "assistant: Der Eiger ist 3967 m hoch ([example.org](https://example.org)).",
                        "user: And the Mönch?",
                        "assistant (interrupted): 4110 m, abge",
                    ),
                ),
                1,
                "2023-11-14T22:13:20.250000+00:00",
                ("gpt-5", "gpt-5-thinking", "gpt-5"),
                is_pinned=True,
            ),
            Seen(
                "Guten Morgen",
                (
                    (
                        "user: Guten Morgen",
                        "assistant: Moin!",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                ("gpt-4o-audio",),
                is_archived=True,
            ),
        ),
        (
            "2 pictures were left out.",
            "1 attached file was left out.",
            "2 voice recordings were left out.",
        ),
    ),
    "deepseek/conversations.json": Expected(
        "DeepSeek",
        (
            Seen(
                "Primes",
                (
                    (
                        "user: Is 91 prime?",
                        "assistant: Yes.",
                    ),
                    (
                        "user: Is 91 prime?",
                        "assistant: [thinks None s: 7 × 13] + No: 7 · 13.",
                    ),
                ),
                1,
                "2025-03-29T20:49:36.505000+00:00",
                ("deepseek-reasoner",),
            ),
        ),
        (),
    ),
    "claude/conversations.json": Expected(
        "Claude",
        (
            Seen(
                "Étude",
                (
                    (
                        "user: Weather in Zürich?\n\nAttached file: notes.txt\n\n````\nrain? ```no```\n````",
                        (
                            'assistant: [thinks 2.5 s: Look it up.] + I look. + [calls web_search {"query": "Zürich"}] '
                            "+ \n\nResult of web_search:\n\n```\n21 °C\n```\n\n21 °C."
                        ),
                        "user: Danke\n\nAttached file: photo.jpg",
                    ),
                    (
                        "user: Weather in Zürich?\n\nAttached file: notes.txt\n\n````\nrain? ```no```\n````",
                        "assistant: Sunny.",
                    ),
                ),
                0,
                "2025-06-01T10:00:00.123456+00:00",
                (None,),
            ),
            Seen(
                "Old form",
                (
                    (
                        "user: ## Old form\nhello",
                        "assistant: Hi.",
                    ),
                ),
                0,
                "2024-01-01T00:00:00+00:00",
                (None,),
            ),
        ),
        ("1 attached file was left out.",),
    ),
    "claude/export.zip": Expected(
        "Claude",
        (
            Seen(
                "Étude",
                (
                    (
                        "user: Weather in Zürich?\n\nAttached file: notes.txt\n\n````\nrain? ```no```\n````",
                        (
                            'assistant: [thinks 2.5 s: Look it up.] + I look. + [calls web_search {"query": "Zürich"}] '
                            "+ \n\nResult of web_search:\n\n```\n21 °C\n```\n\n21 °C."
                        ),
                        "user: Danke\n\nAttached file: photo.jpg",
                    ),
                    (
                        "user: Weather in Zürich?\n\nAttached file: notes.txt\n\n````\nrain? ```no```\n````",
                        "assistant: Sunny.",
                    ),
                ),
                0,
                "2025-06-01T10:00:00.123456+00:00",
                (None,),
                folder="Weather",
            ),
            Seen(
                "Old form",
                (
                    (
                        "user: ## Old form\nhello",
                        "assistant: Hi.",
                    ),
                ),
                0,
                "2024-01-01T00:00:00+00:00",
                (None,),
            ),
        ),
        ("1 attached file was left out.",),
    ),
}
