"""Why set-up cannot go on, as one sentence for the person at the keyboard."""

from __future__ import annotations

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3
EXIT_NO_SCREEN = 4


class Problem(Exception):  # noqa: N818 - it is a sentence for the user more than an error of the code
    """Ends the run.

    Args:
        sentence: what is wrong and what helps, shown as it is.
        exit_code: 1 failed, 2 wrong use, 3 this computer lacks something, 4 no screen.
    """

    def __init__(self, sentence: str, exit_code: int = EXIT_NOT_READY) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code
