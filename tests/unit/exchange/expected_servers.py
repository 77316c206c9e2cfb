"""What a reader expects to find in the samples of servers for many users."""

from __future__ import annotations

from tests.unit.exchange.seen import Expected, Seen

SAMPLES = {
    "open_webui/chats.json": Expected(
        "Open WebUI",
        (
            Seen(
                "Sums",
                (
                    (
                        "system: Be brief.",
                        "user: 2+2? + [image/png ] + \n\nAttached file: sum.csv",
                        "assistant: 4",
                    ),
                    (
                        "system: Be brief.",
                        "user: 2+2? + [image/png ] + \n\nAttached file: sum.csv",
                        (
                            'assistant: [thinks 3.0 s: two and two\nis four] + It is 4. + [calls calc {"a": 2}] + \n\n'
                            "Result of calc:\n\n```\n4\n```"
                        ),
                        "user: Sicher? 四",
                    ),
                ),
                1,
                "2023-11-14T22:13:20+00:00",
                ("qwen3",),
                tags=("Basics", "math"),
                pictures=1,
                is_pinned=True,
                is_archived=True,
            ),
            Seen(
                "Linear",
                (
                    (
                        "user: hello",
                        "assistant (interrupted): [thinks None s: hm] + hi",
                    ),
                ),
                0,
                "2023-11-14T22:13:20+00:00",
                ("m",),
            ),
        ),
        ("1 attached file was left out.",),
    ),
    "open_webui/legacy.json": Expected(
        "Open WebUI",
        (
            Seen(
                "Old",
                (
                    (
                        "user: 2+2? + [image/png ] + \n\nAttached file: sum.csv",
                        "assistant: 4",
                    ),
                    (
                        "user: 2+2? + [image/png ] + \n\nAttached file: sum.csv",
                        (
                            'assistant: [thinks 3.0 s: two and two\nis four] + It is 4. + [calls calc {"a": 2}] + \n\n'
                            "Result of calc:\n\n```\n4\n```"
                        ),
                        "user: Sicher? 四",
                    ),
                ),
                1,
                "2023-11-14T22:13:20+00:00",
                ("qwen3",),
                pictures=1,
            ),
        ),
        (
            "1 attached file was left out.",
            "1 empty conversation was left out.",
        ),
    ),
    "librechat/flat.json": Expected(
        "LibreChat",
        (
            Seen(
                "Rivers",
                (
                    (
                        "system: Answer in one word.",
                        "user: Name a river",
                        "assistant: Aare",
                    ),
                    (
                        "system: Answer in one word.",
                        "user: Name a river",
                        (
                            'assistant: [thinks None s: Longer one.] + Rhein + [calls map {"q":1}] + \n\nResult of '
                            "map:\n\n```\nblue\n```"
                        ),
                        "user: And a lake?",
                        "assistant (stopped): Thuner",
                    ),
                ),
                1,
                "2024-05-01T08:00:00+00:00",
                ("o3", "o3"),
                tags=("geo",),
            ),
        ),
        (),
    ),
    "librechat/recursive.json": Expected(
        "LibreChat",
        (
            Seen(
                "Rivers",
                (
                    (
                        "system: Answer in one word.",
                        "user: Name a river",
                        "assistant: Aare",
                    ),
                    (
                        "system: Answer in one word.",
                        "user: Name a river",
                        (
                            'assistant: [thinks None s: Longer one.] + Rhein + [calls map {"q":1}] + \n\nResult of '
                            "map:\n\n```\nblue\n```"
                        ),
                        "user: And a lake?",
                        "assistant (stopped): Thuner",
                    ),
                ),
                1,
                "2024-05-01T08:00:00+00:00",
                ("o3", "o3"),
                tags=("geo",),
            ),
        ),
        (),
    ),
}
