"""tell_of_faults: a settings file that could not be used as it was is told of, with the way to its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.settings.desk import OPEN_FOLDER
from canal_desktop.ui.settings.table import label_of

if TYPE_CHECKING:
    from canal_desktop.domain.settings_faults import SettingsFaults
    from canal_desktop.ui.main_window import MainWindow


def tell_of_faults(faults: SettingsFaults, window: MainWindow) -> None:
    """Say what was wrong, with the names the page of settings has, until the user puts it away."""
    window.notify(faults.told(label_of), ((OPEN_FOLDER, tr("Open folder")),), shown_ms=0)
