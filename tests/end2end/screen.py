"""Screen: what a test says a user sees and does, in sentences."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.end2end.processes import read_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.end2end.session import Session

SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 45.0
"""What is waited for comes sooner; a test ends after four times as much."""
POLL_S = 0.04


def at_spi_is_missing() -> str | None:
    """Why the screen cannot be read here, or None where it can."""
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(SYSTEM_PYTHON).exists():
        return "the system's python3 is missing"
    if subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False).returncode:
        return "python3-gi or gir1.2-atspi-2.0 is not installed"
    return None


class NotOnScreenError(AssertionError):
    """What a test waited for did not come; the text says what was on the screen instead."""


class Screen:
    """Reads the program with this process number through AT-SPI and types with the hands of its session."""

    def __init__(self, session: Session, pid: int) -> None:
        self._session = session
        self.pid = pid
        self._log = (session.logs / "at-spi-client.log").open("ab")
        self._client = subprocess.Popen(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("at_spi_server.py"))],
            env=session.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            start_new_session=True,
        )
        self._read_answer()

    def close(self) -> None:
        """End the reader."""
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.close()
        try:
            self._client.wait(3)
        except subprocess.TimeoutExpired:
            self._client.kill()
            self._client.wait()
        self._client.stdout.close()
        self._log.close()

    # What is there

    def find(self, name: str, role: str | None = None) -> dict[str, Any] | None:
        """What is shown under that name (enabled ones first), or None."""
        found: dict[str, Any] | None = self._ask("find", name=name, role=role)
        return found

    def shows(self, name: str, role: str | None = None) -> bool:
        """Whether something with that name is shown."""
        return self.find(name, role) is not None

    def read(self, name: str, role: str | None = None) -> str:
        """The text of what has that name."""
        found = self.find(name, role)
        if found is None:
            raise NotOnScreenError(f"Nothing called {name!r} is shown.\n{self.tree()}")
        return str(found["text"])

    def messages(self) -> list[tuple[str, str]]:
        """The transcript's messages as (name, text), in reading order."""
        children = self._ask("children", name="Transcript")
        return [(child["name"], child["text"]) for child in children if child["role"] == "list item"]

    def spoken(self, number: int) -> list[str]:
        """What a screen reader says of a message when the reader comes to it: its name, then its description."""
        children = [child for child in self._ask("children", name="Transcript") if child["role"] == "list item"]
        return [f"{children[number]['name']}.", children[number]["description"]]

    def blocks(self, number: int) -> list[dict[str, Any]]:
        """What a message of the transcript is made of: paragraphs, headings, code…, each with its links as children."""
        return list(self._ask("blocks", name="Transcript", index=number))

    def text_around(self, number: int, offset: int) -> dict[str, Any]:
        """Character, word and line (text, start, end) at an offset of a message, and where the character stands."""
        return dict(self._ask("text_around", name="Transcript", index=number, offset=offset))

    def conversations(self) -> list[str]:
        """The titles in the sidebar, as shown, without the headings."""
        names = [str(item["name"]) for item in self._items()]
        return [name for name in names if not name.endswith((", expanded", ", collapsed"))]

    def has_conversation(self, part: str) -> bool:
        """Whether a title with that part is in the sidebar."""
        return any(part in title for title in self.conversations())

    def announcements(self) -> list[str]:
        """What a screen reader has been asked to say, oldest first."""
        return list(self._ask("announcements"))

    def windows(self) -> list[dict[str, Any]]:
        """The program's windows."""
        return list(self._ask("windows"))

    def unnamed_controls(self) -> list[str]:
        """Shown controls that have no name."""
        return list(self._ask("unnamed"))

    def nodes(self) -> list[dict[str, Any]]:
        """All that the newest window shows, top first, with what a screen reader can know of it and its parent."""
        return list(self._ask("nodes"))

    def stops(self) -> list[dict[str, Any]]:
        """Where the keyboard went since this was asked last: name, role and box."""
        return list(self._ask("stops"))

    def whole_text(self) -> str:
        """All names, texts and descriptions that can be read, whether they are shown or not."""
        return str(self._ask("whole"))

    def keep(self) -> str:
        """Hold on to all that is shown now, as a screen reader may; returns what it says."""
        return str(self._ask("keep"))

    def kept(self) -> str:
        """What all that was held on to says now."""
        return str(self._ask("kept"))

    def tree(self) -> str:
        """All that is shown, for a failed test's report."""
        return str(self._ask("tree"))

    # Waiting

    def wait_until(self, question: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
        """Ask again and again until the answer is true.

        Raises:
            NotOnScreenError: it did not come true in that time.
        """
        deadline = time.monotonic() + patience_s
        while True:
            try:
                if question():
                    return
                missing = ""
            except NotOnScreenError as error:
                # What it asks about is not there yet, or was just made anew.
                missing = f"{error}\n"
            if time.monotonic() > deadline:
                raise NotOnScreenError(f"{what} (waited {patience_s} s). {missing}The screen shows:\n{self.tree()}")
            time.sleep(POLL_S)

    def wait_for(self, name: str, role: str | None = None, patience_s: float = PATIENCE_S) -> dict[str, Any]:
        """Wait until something with that name is shown."""
        found: list[dict[str, Any]] = []

        def look() -> bool:
            here = self.find(name, role)
            found.extend([here] if here else [])
            return here is not None

        self.wait_until(look, f"{name!r} did not appear", patience_s)
        return found[0]

    def wait_until_gone(self, name: str, role: str | None = None, patience_s: float = PATIENCE_S) -> None:
        """Wait until nothing with that name is shown."""
        self.wait_until(lambda: not self.shows(name, role), f"{name!r} did not go away", patience_s)

    def wait_for_message(self, text: str, sender: str | None = None, patience_s: float = PATIENCE_S) -> str:
        """Wait until a message of the transcript (by that sender) holds the text; returns the whole message."""
        found: list[str] = []

        def there() -> bool:
            for name, whole in self.messages():
                if text in whole and (sender is None or sender in name):
                    found.append(whole)
                    return True
            return False

        self.wait_until(there, f"No message with {text!r}", patience_s)
        return found[-1]

    def wait_for_text(self, text: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until the text is shown anywhere, in a name or as text."""
        self.wait_until(lambda: text in self.tree_text(), f"{text!r} is nowhere", patience_s)

    def tree_text(self) -> str:
        """All names and texts that are shown, in full."""
        return str(self._ask("everything"))

    # Doing

    def press(self, name: str, role: str | None = None, patience_s: float = PATIENCE_S) -> None:
        """Press a button once it is there and enabled."""

        def press() -> bool:
            found = self.find(name, role)
            if not found or not found["enabled"]:
                return False
            self._ask("press", name=name, role=role)
            return True

        self.wait_until(press, f"{name!r} cannot be pressed", patience_s)

    def click(self, name: str, role: str | None = None, button: int = 1, double: bool = False) -> None:
        """Click in the middle of what has that name, with the mouse."""
        self._click_box(self._at_rest(lambda: self.wait_for(name, role)["box"]), button, double)

    def click_item(self, list_name: str, item: str, button: int = 1) -> None:
        """Click an item of a list."""
        self._click_box(self._box_of_item(list_name, item), button, False)

    def drag_item(self, list_name: str, item: str, onto: str, *, ends_with: str = "") -> None:
        """Drag an item of a list onto another one with the mouse; a key may end it instead of letting go there."""
        start, end = (_middle(self._box_of_item(list_name, one)) for one in (item, onto))
        self._session.hands.drag(start, end, ends_with)

    def items(self, list_name: str) -> list[str]:
        """The names of all items of a list, as a screen reader has them."""
        return [str(item["name"]) for item in self._ask("items", name=list_name)]

    def _items(self) -> list[dict[str, Any]]:
        # An empty list is not shown at all.
        return list(self._ask("items", name="Conversations")) if self.shows("Conversations") else []

    def _box_of_item(self, list_name: str, item: str) -> list[int]:
        return self._at_rest(lambda: list(self._ask("select", name=list_name, item=item)))

    def _at_rest(self, look: Callable[[], list[int]]) -> list[int]:
        """Where something stands once it stands still: a window that comes up lays out what it has more than once."""
        seen: list[list[int]] = []

        def is_at_rest() -> bool:
            seen.append(look())
            return len(seen) > 1 and seen[-1] == seen[-2] and min(seen[-1][2:]) > 0

        self.wait_until(is_at_rest, "it does not stand still")
        return seen[-1]

    def _click_box(self, box: list[int], button: int, double: bool) -> None:
        self._session.hands.click(_middle(box), button, 2 if double else 1)

    def focus(self, name: str, role: str | None = None) -> None:
        """Give the keyboard to what has that name."""
        # A window that is still coming up has other things of that name at first.
        self.wait_until(
            lambda: (found := self.find(name, role)) and found["focusable"] and self._take_focus(),
            f"{name!r} does not take the keyboard",
        )

    def focus_again(self) -> str:
        """Give the keyboard to what was looked for last; the name of the row that has it where that is a list."""
        self.wait_until(self._take_focus, "the keyboard is not taken")
        row = self._ask("has_focus")
        return row if isinstance(row, str) else ""

    def _take_focus(self) -> bool:
        self._ask("focus")
        return bool(self._ask("has_focus"))

    def type(self, name: str, text: str) -> None:
        """Write into a field with the keyboard."""
        self.focus(name)
        self.keys_of(text)

    def ask(self, text: str) -> None:
        """Write a message and send it with Return."""
        self.type("Message", text)
        with contextlib.suppress(NotOnScreenError):
            self.wait_until(lambda: self.read("Message") == text, "not yet", PATIENCE_S / 3)
        if self.read("Message") != text:
            # On a busy computer the X server at times takes two strokes of one key for one.
            self.clear("Message")
            self.type("Message", text)
        self.wait_until(lambda: self.read("Message") == text, f"the composer does not hold {text!r}")
        self.keys("Return")

    def open_conversation(self, part: str) -> None:
        """Click the conversation with that in its title."""
        self.wait_until(lambda: self.has_conversation(part), f"{part!r} is not in the list")
        self.click_item("Conversations", part)

    def choose_model(self, name: str) -> None:
        """Choose a model in the picker, by typing its name."""
        self.press("Model")
        self.wait_for("Search models")
        self.keys_of(name)
        self.wait_until(lambda: self.read("Search models") == name, "the name was not typed")
        self.keys("Return")
        self.wait_until_gone("Search models")
        self.wait_until(lambda: name in self.model(), f"{name!r} is not the model")

    def model(self) -> str:
        """The model the header names."""
        found = self.find("Model")
        return "" if found is None else str(found["description"])

    def clear(self, name: str) -> None:
        """Empty a field with the keyboard."""
        self.focus(name)
        self.keys("ctrl+a", "Delete")

    def keys_of(self, text: str) -> None:
        """Type plain characters where the keyboard is."""
        self._session.hands.type(text)

    def keys(self, *names: str) -> None:
        """Press keys such as "Return", "Escape", "ctrl+k"."""
        self._session.hands.keys(*names)

    def screenshot(self, path: Path) -> None:
        """Save the whole screen as a picture."""
        self._session.hands.picture(path)

    def _ask(self, command: str, **details: object) -> Any:
        assert self._client.stdin is not None
        deadline = time.monotonic() + PATIENCE_S
        while True:
            line = json.dumps({"do": command, "pid": self.pid, **details}) + "\n"
            self._client.stdin.write(line.encode())
            self._client.stdin.flush()
            answer = self._read_answer()
            # What was pressed may vanish by that.
            if not answer.get("vanished") or command == "press" or time.monotonic() > deadline:
                break
            time.sleep(POLL_S)
        if "error" in answer:
            raise NotOnScreenError(str(answer["error"]))
        return answer["ok"]

    def _read_answer(self) -> dict[str, Any]:
        assert self._client.stdout is not None
        answer: dict[str, Any] = json.loads(read_line(self._client.stdout.fileno(), 2 * PATIENCE_S))
        return answer


def _middle(box: list[int]) -> tuple[int, int]:
    x, y, width, height = box
    assert width > 0, f"an empty box: {box}"
    assert height > 0, f"an empty box: {box}"
    return x + width // 2, y + height // 2


def wait_for_exit(process: subprocess.Popen[bytes], patience_s: float = PATIENCE_S) -> int:
    """The exit code once the process has ended.

    Raises:
        TimeoutError: it still runs.
    """
    try:
        return process.wait(patience_s)
    except subprocess.TimeoutExpired:
        raise TimeoutError(f"Process {process.pid} still runs after {patience_s} s") from None


def is_alive(pid: int) -> bool:
    """Whether a process with that number is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
