"""What is spoken of a reply while it is being written."""

from __future__ import annotations

import pytest

from canal_desktop.markup.spoken import Sentences, without_signs

TEXT = """# A title

It has **two** sentences. The *second* one, with [a link](https://a.example) and `code`!

- one point
- [x] another

```py
print("not. read. out.")
```

| a | b |
|---|---|
| 1 | 2 |

你好。再见。The end"""

SAID = [
    "A title",
    "It has two sentences.",
    "The second one, with a link and code!",
    "one point",
    "[x] another",
    "Code.",
    "a , b",
    "1 , 2",
    "你好。",
    "再见。",
    "The end",
]


@pytest.mark.parametrize("size", [1, 7, 40, 1000])
def test_the_same_sentences_are_spoken_however_the_text_arrives(size: int) -> None:
    sentences = Sentences()
    said = [one for at in range(0, len(TEXT), size) for one in sentences.add(TEXT[at : at + size])]

    assert said + sentences.finish() == SAID


def test_a_text_without_a_full_stop_is_spoken_in_pieces() -> None:
    sentences = Sentences()
    said = sentences.add("word " * 200)

    assert said
    assert "".join([*said, *sentences.finish()]).count("word") == 200


def test_numbers_and_names_with_dots_are_not_cut() -> None:
    assert Sentences().add("Version 3.11 of a.example is out") == []
    assert without_signs("---") == ""
