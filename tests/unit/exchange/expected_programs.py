"""What a reader expects to find in the samples of programs on one's own computer."""

from __future__ import annotations

from tests.unit.exchange.seen import Expected, Seen

SAMPLES = {
    "chatbox/backup.json": Expected(
        "Chatbox",
        (
            Seen(
                "Soup",
                (
                    (
                        "system: You cook.",
                        "user: Leek soup?",
                        "assistant: First answer",
                    ),
                    (
                        "system: You cook.",
                        "user: Leek soup?",
                        "assistant: Second answer",
                        "user: Salt?",
                        (
                            'assistant: [thinks 1.5 s: How much] + [calls scale {"g": 5}] + Result of scale:\n\n```\n'
                            '{"ok": true}\n```\n\n5 g\n\nAttached picture'
                        ),
                    ),
                ),
                1,
                "2023-11-14T22:13:20+00:00",
                ("OpenAI API (gpt-4o-mini)", "gpt-4o-mini"),
                is_pinned=True,
            ),
            Seen(
                "Bread",
                (
                    (
                        "user: Rye?",
                        "assistant: Yes",
                    ),
                ),
                0,
                "2023-11-14T22:13:15+00:00",
                (None,),
                is_pinned=True,
            ),
        ),
        ("1 picture was left out.",),
    ),
    "chatbox/older.json": Expected(
        "Chatbox",
        (
            Seen(
                "Alte Form",
                (
                    (
                        "user: Alte Form",
                        "assistant: [thinks None s: so] + Ja",
                    ),
                ),
                0,
                "2020-01-02T03:04:05+00:00",
                ("gpt-3.5-turbo",),
            ),
        ),
        (),
    ),
    "chatbox/session.json": Expected(
        "Chatbox",
        (
            Seen(
                "One",
                (
                    (
                        "user: hi",
                        "assistant (interrupted): ho",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                (None,),
            ),
        ),
        (),
    ),
    "cherry_studio/backup.zip": Expected(
        "Cherry Studio",
        (
            Seen(
                "Roses",
                (
                    (
                        "system: You garden.",
                        "user: When to cut roses? + [image/png rose.png]",
                        "assistant: [thinks 2.5 s: Season…] + In March.",
                        "user: How?",
                        (
                            'assistant (stopped): Above a bud + [calls lookup {"q": "bud"}] + \n\nResult of lookup:\n\n'
                            "```\nan eye\n```\n\n```python\ncut()\n```"
                        ),
                    ),
                    (
                        "system: You garden.",
                        "user: When to cut roses? + [image/png rose.png]",
                        "assistant: 三月",
                    ),
                ),
                0,
                "2025-05-01T08:00:00+00:00",
                ("gpt-4o", "gpt-4o"),
                folder="Gardener",
                pictures=1,
                is_pinned=True,
            ),
        ),
        ("1 empty conversation was left out.",),
    ),
    "cherry_studio/older.json": Expected(
        "Cherry Studio",
        (
            Seen(
                "Roses",
                (
                    (
                        "system: You garden.",
                        "user: Tulips?",
                        "assistant: [thinks None s: Bulbs] + October. + [image/png ]",
                    ),
                ),
                0,
                "2025-05-01T08:00:00+00:00",
                ("deepseek-r1",),
                folder="Gardener",
                pictures=1,
                is_pinned=True,
            ),
        ),
        (),
    ),
    "cherry_studio/first.json": Expected(
        "Cherry Studio", (Seen("Very old", (("user: Very old",),), 0, "2024-08-01T00:00:00+00:00", ()),), ()
    ),
    "jan/threads": Expected(
        "Jan",
        (
            Seen(
                "Glaciers",
                (
                    (
                        "system: Be kind.",
                        "user: Aletsch?",
                        (
                            'assistant: [thinks None s: longest] + 20 km. + [calls measure {"of":"Aletsch"}] + \n\n'
                            "Result of measure:\n\n```\n20 km\n```"
                        ),
                        "user: This one? + [image/png ]",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                ("llama3.2-3b",),
                folder="Alps",
                pictures=1,
                is_pinned=True,
            ),
            Seen(
                "first** line",
                (
                    (
                        "user: **first** line\nmore",
                        "assistant (interrupted): second",
                    ),
                ),
                0,
                "2023-11-14T22:13:25+00:00",
                (None,),
            ),
        ),
        (),
    ),
    "jan/messages.jsonl": Expected(
        "Jan", (Seen("alone", (("user: alone",),), 0, "2023-11-14T22:13:20+00:00", ()),), ()
    ),
    "lm_studio/conversations": Expected(
        "LM Studio",
        (
            Seen(
                "Cheese",
                (
                    (
                        "system: You know cheese.",
                        "user: Emmentaler?",
                        "assistant: Holes.",
                    ),
                    (
                        "system: You know cheese.",
                        "user: Emmentaler?",
                        "assistant (stopped): [thinks 2.25 s: hmm] + Löcher.",
                        "user: Old edit",
                    ),
                    (
                        "system: You know cheese.",
                        "user: Emmentaler?",
                        "assistant (stopped): [thinks 2.25 s: hmm] + Löcher.",
                        "user: Gruyère?",
                        'assistant: [calls taste {"of": "Gruyère"}] + Result of taste:\n\n```\nnutty\n```\n\nNutty.',
                    ),
                ),
                2,
                "2024-10-27T03:33:20+00:00",
                ("gemma-3-4b", None),
                is_pinned=True,
            ),
            Seen(
                "Chat",
                (("user: See file\n\nAttached file: 1730-a.pdf",),),
                0,
                "2024-10-27T03:33:20.001000+00:00",
                (),
                folder="Work / Swiss",
            ),
        ),
        ("1 attached file was left out.",),
    ),
    "typing_mind/export.json": Expected(
        "TypingMind",
        (
            Seen(
                "Knots",
                (
                    (
                        "system: You sail.",
                        "user: Bowline?",
                        (
                            'assistant: [calls look_up {"knot":"bowline"}] + Result of look_up:\n\n```\na loop\n```\n\n'
                            "A fixed loop."
                        ),
                        "user: Like this? + [image/png ] + \n\nAttached picture",
                    ),
                ),
                0,
                "2024-09-01T10:00:00+00:00",
                (None,),
                folder="Boats",
                pictures=1,
            ),
            Seen(
                "no ids",
                (
                    (
                        "system: Old prompt",
                        "user: no ids",
                        "assistant: none",
                    ),
                ),
                0,
                "2020-01-02T03:04:05+00:00",
                (None,),
            ),
        ),
        ("1 picture was left out.",),
    ),
}
