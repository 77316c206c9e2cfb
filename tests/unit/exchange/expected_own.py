"""What a reader expects to find in the samples of our own files, and of Markdown of others."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.exchange.seen import Expected, Seen

CATS = Seen(
    'Cats: "and" dogs / 犬',
    (
        (
            "user: What is this? + [image/png a cat]",
            'assistant: A *cat*. + [calls look {"at": "it"}]',
        ),
        (
            "user: What is this? + [image/png a cat]",
            "assistant (failed): [thinks 1.5 s: Hm, ears…] + A dog.",
            "assistant: Yes.",
        ),
    ),
    1,
    "2026-11-23T12:00:00.123456+00:00",
    ("other/model-2", "gpt-5"),
    folder="Work",
    tags=("animals", "Ä"),
    pictures=1,
    is_pinned=True,
    is_archived=True,
)
SOUP = Seen(
    "Soup",
    (
        (
            "user: Leek soup?",
            "assistant: Wash them well.",
        ),
    ),
    0,
    "2026-11-23T12:00:00.123456+00:00",
    ("gpt-5",),
)

SAMPLES = {
    "own_format/conversations.json": Expected("Canal Desktop", (CATS, SOUP), ()),
    "own_format/conversations.jsonl": Expected("Canal Desktop", (CATS, SOUP), ()),
    "markdown_format/folder": Expected(
        "Markdown",
        (
            # A file for reading says neither how long a model thought nor where the conversation lay in the list.
            replace(
                CATS,
                branches=(
                    CATS.branches[0],
                    (
                        "user: What is this? + [image/png a cat]",
                        "assistant (failed): [thinks None s: Hm, ears…] + A dog.",
                        "assistant: Yes.",
                    ),
                ),
                is_pinned=False,
                is_archived=False,
            ),
        ),
        (),
    ),
    "markdown_format/Bread.md": Expected(
        "Markdown",
        (
            Seen(
                "Bread",
                (
                    (
                        "user: How long?",
                        "assistant: ### Steps\n\n```\n## You\n```\n\nAn hour.",
                    ),
                ),
                0,
                "2024-05-06T00:00:00+00:00",
                ("gpt-4o",),
                tags=("kitchen",),
            ),
        ),
        (),
    ),
}
