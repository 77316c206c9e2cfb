"""What the transcript says to the pane around it."""

from __future__ import annotations

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.transcript.conftest import make_message


async def test_what_is_quoted_goes_into_the_composer_and_troubles_are_passed_on(qtbot: object) -> None:
    pane = ConversationPane(make_theme(Appearance.LIGHT), Settings(), Tasks(lambda _name, _error: None))
    pane.resize(800, 600)
    pane.show()
    pane.transcript.set_messages([make_message(1, "An *answer*.")])
    pane.transcript.select_all()
    pane.transcript.commands.quote()
    told: list[str] = []
    pane.trouble.connect(told.append)
    pane.transcript.trouble.emit("Something.")

    assert pane.composer.text == "> An *answer*.\n\n"
    assert told == ["Something."]
    pane.close()
    pane.deleteLater()
