"""WaylandSession: a session whose screen is the compositor sway, without a graphics card or a monitor."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.end2end.hands import on_the_way
from tests.end2end.processes import ends_with_us
from tests.end2end.session import Session, missing_tools
from tests.end2end.wayland_input import WaylandInput

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end2end.hands import Place

SIZE = (1280, 800)
NOBODY = 65534
PATIENCE_S = 20.0
CONFIGURATION = """
output HEADLESS-1 resolution {width}x{height} position 0 0
default_border none
focus_follows_mouse no
# Whoever asks for the keyboard gets it; by itself sway only marks the window.
focus_on_window_activation focus
xwayland disable
# In their own size, as on other desktops; where programs have to believe that they are, so that clicks find them.
for_window [title=".*"] floating enable, move absolute position 0 0
exec echo "$WAYLAND_DISPLAY $SWAYSOCK" >{ready}
"""


def missing_wayland_tools() -> list[str]:
    """What this computer lacks to run such a session."""
    needed = ("sway", "swaymsg", "grim", "wl-copy", "wl-paste")
    return [*(tool for tool in needed if shutil.which(tool) is None), *missing_tools(screen=False)]


class WaylandSession(Session):
    """As Session has it; there is no X server."""

    def __enter__(self) -> WaylandSession:
        # Before anything else, as closing removes it.
        self._sway_place = Path(tempfile.mkdtemp(prefix="canal-sway-"))
        super().__enter__()
        return self

    def close(self) -> None:
        """End all that was started, the last first."""
        if isinstance(self.hands, WaylandHands):
            self.hands.close()
        super().close()
        shutil.rmtree(self._sway_place, ignore_errors=True)

    def begin_screen(self) -> None:
        """Begin another compositor after one that has ended."""
        self._start_screen()

    def end_screen(self) -> None:
        """End the compositor, as one that crashes does."""
        self._input().close()
        self._sway.stop()
        self._started.remove(self._sway)
        (self._sway_place / "ready").unlink()

    def leave_to_activate(self) -> str:
        """What a launcher puts into XDG_ACTIVATION_TOKEN for what the user starts."""
        return self._input().leave_to_activate()

    def _input(self) -> WaylandHands:
        assert isinstance(self.hands, WaylandHands)
        return self.hands

    def sway(self, *command: str) -> Any:
        """What sway answers to a message."""
        return json.loads(self.run("swaymsg", "--raw", *command))

    def windows(self) -> list[dict[str, Any]]:
        """The compositor's windows: name, app_id, focused, rect and more; the newest last."""
        return list(_windows_in(self.sway("-t", "get_tree")))

    def focused(self) -> str:
        """The title of the window that has the keyboard, "" for none."""
        return next((str(window["name"]) for window in self.windows() if window["focused"]), "")

    def copied(self, *, selected: bool = False) -> str:
        """The text on the clipboard or, selected, what is selected."""
        try:
            return self.run("wl-paste", "--no-newline", *(["--primary"] if selected else []))
        except subprocess.CalledProcessError:
            # There is nothing, or no text.
            return ""

    def copy(self, text: str) -> None:
        """Copy a text, as another program does."""
        # The one that goes on as the owner must not hold what is read here.
        self.run("sh", "-c", 'exec wl-copy -- "$1" >/dev/null 2>&1', "sh", text)

    def _base_environment(self) -> dict[str, str]:
        environment = super()._base_environment()
        # Nobody sets it on a desktop: Qt is to choose by itself.
        del environment["QT_QPA_PLATFORM"]
        return {**environment, "XDG_SESSION_TYPE": "wayland"}

    def _start_screen(self) -> None:
        place, ready = self._sway_place, self._sway_place / "ready"
        width, height = SIZE
        configuration = place / "config"
        configuration.write_text(CONFIGURATION.format(width=width, height=height, ready=ready), encoding="utf-8")
        command = ["sway", "--config", str(configuration)]
        if os.geteuid() == 0:
            # Sway does not run as root; programs of root may connect to what others run.
            os.chown(place, NOBODY, NOBODY)
            # What was asked for before that is forgotten when another user's process begins.
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *ends_with_us(), *command]
        variables = {
            "XDG_RUNTIME_DIR": str(place),
            "HOME": str(place),
            "TMPDIR": str(place),
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        }
        self._sway = self.start("sway", ["env", *(f"{name}={value}" for name, value in variables.items()), *command])
        deadline = time.monotonic() + PATIENCE_S
        while not ready.exists() or not ready.read_text(encoding="utf-8").endswith("\n"):
            if time.monotonic() > deadline:
                raise TimeoutError(f"sway does not start:\n{(self.logs / 'sway.log').read_text(encoding='utf-8')}")
            time.sleep(0.02)
        display, socket = ready.read_text(encoding="utf-8").split()
        self.environment["WAYLAND_DISPLAY"] = str(place / display)
        self.environment["SWAYSOCK"] = socket
        self.hands = WaylandHands(self)


class WaylandHands:
    """By protocols for virtual keyboards and mice; the picture by grim. As Hands has it."""

    def __init__(self, session: WaylandSession) -> None:
        self._session = session
        self._input = WaylandInput(session.environment["WAYLAND_DISPLAY"], SIZE)
        self.leave_to_activate = self._input.leave_to_activate
        self.keys = self._input.keys
        self.type = self._input.type

    def close(self) -> None:
        """Unplug them."""
        self._input.close()

    def click(self, place: Place, button: int = 1, times: int = 1) -> None:
        """Part of Hands."""
        self._input.move(*place)
        for _time in range(times):
            self._input.press(button, down=True)
            self._input.press(button, down=False)

    def drag(self, start: Place, end: Place, ends_with: str = "") -> None:
        """Part of Hands."""
        self._input.move(*start)
        self._input.press(1, down=True)
        for place in on_the_way(start, end):
            self._input.move(*place)
            time.sleep(0.03)
        if ends_with:
            self.keys(ends_with)
        time.sleep(0.1)
        self._input.press(1, down=False)

    def picture(self, path: Path) -> None:
        """Part of Hands."""
        self._session.run("grim", str(path))


def _windows_in(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if node.get("pid"):
        yield node
    for child in (*node["nodes"], *node["floating_nodes"]):
        yield from _windows_in(child)
