"""What is said of an answer that has ended: its first words, without the marks of Markdown."""

from canal_desktop.ui.transcript.announcements import MAX_SPOKEN, beginning_of


def test_the_marks_of_markdown_are_not_spoken() -> None:
    said = beginning_of("# Welcome\n\nThis is **inside** the `program`: *nothing* left.\n\n- one\n- two")
    assert "Welcome" in said
    assert "This is inside the program: nothing left." in said
    assert not set("#*`") & set(said)


def test_of_a_long_answer_the_beginning_is_said() -> None:
    assert len(beginning_of("word " * 10_000)) <= MAX_SPOKEN
    assert beginning_of("") == ""
