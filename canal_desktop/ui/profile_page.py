"""ProfilePage: the page of settings and profiles: sections at the side, a search over all of them at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.settings.part_makers import make_part
from canal_desktop.ui.settings.profile_cards import ProfileCards
from canal_desktop.ui.settings.row_view import SettingView
from canal_desktop.ui.settings.rows import TITLES, Section, matches
from canal_desktop.ui.settings.section_list import SectionBox, SectionList
from canal_desktop.ui.settings.section_view import SectionView
from canal_desktop.ui.settings.table import rows_of, setting_called
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.arrow_steps import SteppedPage
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from canal_desktop.domain.profile import Profile, ProfileId
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 640
GAP_PX, MARGIN_PX = 16, 16
SEARCH_LETTERS, MANY_PX = 48, 16_777_215
LEAST_LETTERS = 48
"""A page on which a section has no room for so many beside the list of sections has a box to choose one from."""


class ProfilePage(SteppedPage):
    """Settings and profiles. A section is made when it is first seen or searched.

    actions are those of the window, for what is done by one of them.

    Signals:
        profile_chosen(str): use the profile with this id from now on.
        add_requested(): a new profile.
        edit_requested(str): change the profile with this id.
        check_requested(str): examine the connection to its server.
        forget_key_requested(str): take its key out of the keyring.
        remove_requested(str): remove it, key and all.
        parameters_requested(str): what is sent with every request to its server.
        network_requested(str): by which proxy it is reached, and which certificates are trusted.
        learnt_requested(str): show what its server turned out not to take.
        back_requested(): leave the page.
        settings_changed(Settings): the user changed a setting.
        part_made(str, QWidget): the part with this id was made, and wants to be filled and joined.
        section_reset(Section, Settings): a section got its defaults back; what the settings were before.
        section_shown(Section): what is shown of it may have changed since it was shown last.
    """

    profile_chosen = Signal(str)
    add_requested = Signal()
    edit_requested = Signal(str)
    check_requested = Signal(str)
    forget_key_requested = Signal(str)
    remove_requested = Signal(str)
    parameters_requested = Signal(str)
    network_requested = Signal(str)
    learnt_requested = Signal(str)
    back_requested = Signal()
    settings_changed = Signal(object)
    part_made = Signal(str, object)
    section_reset = Signal(object, object)
    section_shown = Signal(object)

    def __init__(
        self, theme: Theme, settings: Settings, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._settings = settings
        self.reset_all = QAction(tr("Back to the defaults…"), self)
        """Asks for all settings to have their defaults."""
        self._actions = {**actions, "reset_settings": self.reset_all}
        self._profiles: tuple[Sequence[Profile], ProfileId | str | None] = ((), None)
        self._views: dict[Section, SectionView] = {}
        self.parts: dict[str, QWidget] = {}
        """Those that were made, by their ids."""
        self.section = Section.GENERAL
        """Which one is shown while nothing is looked for."""
        self._query = ""
        self.search = SearchField(tr("Search settings"), self, empties_on_escape=True)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._go_to_first)
        self._title = ElidedLabel(tr("Settings"), self)
        self._back = ElidedButton(tr("Back"), self)
        self._back.clicked.connect(self.back_requested)
        self.list = SectionList(self)
        self.list.chosen.connect(self.show_section)
        self.box = SectionBox(self)
        self.box.section_chosen.connect(self.show_section)
        self._found = PlainLabel("", self, wraps=True)
        self._found.setProperty("role", "muted")
        self._is_narrow = False
        self._column_widget = QWidget(self)
        self._column = QVBoxLayout(self._column_widget)
        self._lay_out()
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.set_theme(theme)
        self.show_section(self.section)

    # What is seen.

    def show_section(self, section: Section) -> None:
        """Show a section, and look for nothing."""
        self.section, self._query = section, ""
        # Not with its signals blocked: the button that empties the field goes by them.
        self.search.clear()
        self._view(section).look_for("")
        for known, view in self._views.items():
            view.setVisible(known is section)
        self._found.hide()
        self._show_titles()
        self.list.show_section(section, section)
        self.box.show_section(section)
        self.area.verticalScrollBar().setValue(0)
        self.section_shown.emit(section)

    def focus_first(self) -> None:
        """Give the keyboard to the search, and show the section from its beginning."""
        self.show_section(self.section)
        self.search.setFocus()

    def go_to_setting(self, label: str) -> None:
        """Give the keyboard to the setting called so, and show it."""
        setting = setting_called(label)
        self.show_section(setting.section)
        view = self._view(setting.section).view_of(setting)
        assert view is not None
        self._activate_layouts()
        view.focus()
        self.area.ensureWidgetVisible(view)

    def go_to_profiles(self) -> None:
        """Show the profiles, and give the keyboard to the first of them."""
        self.show_section(Section.PROFILES)
        self._activate_layouts()
        self._cards.focus_first()

    def go_to_part(self, part_id: str) -> None:
        """Give the keyboard to a part of the section that is shown."""
        self._activate_layouts()
        self.parts[part_id].setFocus()
        self.area.ensureWidgetVisible(self.parts[part_id])

    def part(self, part_id: str) -> QWidget | None:
        """A part by its id, None while it is not made."""
        return self.parts.get(part_id)

    def field(self, label: str) -> QWidget:
        """The editor of the setting called so; its section is made where it was not yet."""
        setting = setting_called(label)
        view = self._view(setting.section).view_of(setting)
        assert isinstance(view, SettingView)
        return view.editor

    def refresh_rows(self) -> None:
        """Show the rows of parts that can be used now, and no others."""
        for view in self._views.values():
            view.show_rows()

    # What it shows.

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self._column_widget.setMaximumWidth(theme.scaled(WIDTH_PX))
        for view in self._views.values():
            view.set_theme(theme)
        self._arrange()

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now."""
        self._settings = settings
        for view in self._views.values():
            view.set_settings(settings)

    def set_profiles(self, profiles: Sequence[Profile], active: ProfileId | str | None) -> None:
        """Show these profiles.

        Args:
            profiles: in the order they are shown.
            active: the id of the one that new conversations use.
        """
        self._profiles = profiles, active
        self._cards.set_profiles(profiles, active)

    @property
    def _cards(self) -> ProfileCards:
        self._view(Section.PROFILES)
        made = self.parts["profiles"]
        assert isinstance(made, ProfileCards)
        return made

    def _view(self, section: Section) -> SectionView:
        """A section, made now where it was not yet."""
        known = self._views.get(section)
        if known is not None:
            return known
        view = SectionView(section, self._settings, self._actions, self._make_part, self._column_widget)
        view.changed.connect(self.settings_changed)
        view.was_reset.connect(lambda former: self.section_reset.emit(section, former))
        view.set_theme(self._theme)
        view.hide()
        self._views[section] = view
        before = [one for one in Section if one in self._views]
        self._column.insertWidget(1 + before.index(section), view)
        return view

    def _make_part(self, part_id: str, parent: QWidget) -> QWidget:
        made = make_part(part_id, self._settings, parent)
        if isinstance(made, ProfileCards):
            made.set_profiles(*self._profiles)
            made.add_pressed.connect(self.add_requested)
            made.pressed.connect(self._on_pressed)
        self.parts[part_id] = made
        self.part_made.emit(part_id, made)
        return made

    def _on_pressed(self, action: str, profile_id: str) -> None:
        signals = {
            "use": self.profile_chosen,
            "edit": self.edit_requested,
            "check": self.check_requested,
            "forget_key": self.forget_key_requested,
            "remove": self.remove_requested,
            "parameters": self.parameters_requested,
            "network": self.network_requested,
            "learnt": self.learnt_requested,
        }
        signals[action].emit(profile_id)

    # Looking for a setting.

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_search(self, text: str) -> None:
        query = text.strip()
        if query == self._query:
            return
        self._query = query
        if not query:
            self.show_section(self.section)
            return
        found = 0
        for section in Section:
            if section not in self._views and not any(matches(query, row) for row in rows_of(section)):
                # It is not made to be looked through in vain.
                continue
            view = self._view(section)
            count = view.look_for(query)
            view.setVisible(count > 0)
            found += count
        self.list.show_section(None, self.section)
        self.box.show_section(None)
        words = tr_n("{n} setting was found.", "{n} settings were found.", found) if found else ""
        self._found.setText(words or tr("Nothing is called so. Try another word, such as “font” or “key”."))
        self._found.show()
        self._show_titles()
        self.area.verticalScrollBar().setValue(0)
        announce(self.search, self._found.text())

    def _go_to_first(self) -> None:
        """Give the keyboard to the first row that was found."""
        for section in Section:
            view = self._views.get(section)
            if view is None or view.isHidden():
                continue
            for _row, one in view.rows:
                if not one.isHidden():
                    one.focus(self._query)
                    return

    def _on_focus(self, _former: QWidget | None, now: QWidget | None) -> None:
        """Have the search lead back to the section of the row that has the keyboard."""
        if not self._query or now is None:
            return
        for section, view in self._views.items():
            if view.isAncestorOf(now):
                self.section = section
                self.list.show_section(None, section)

    # Where it stands.

    def _lay_out(self) -> None:
        self._title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(GAP_PX)
        head.addWidget(self._title)
        head.addWidget(self.search, 1000)
        head.addStretch(1)
        head.addWidget(self._back)
        self._column.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 24)
        self._column.setSpacing(24)
        self._column.addWidget(self._found)
        self._column.addStretch(1)
        page = QWidget(self)
        page.setObjectName("page")
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._column_widget, 1000)
        middle.addStretch(1)
        self.area = FormArea(page, tr("Settings"), self)
        beside = QHBoxLayout()
        beside.setContentsMargins(MARGIN_PX // 2, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list)
        beside.addWidget(self.area, 1)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN_PX, 16, MARGIN_PX, 12)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(beside, 1)

    def _arrange(self) -> None:
        """Have the sections in a list where there is room beside it, else in a box."""
        metrics = self.list.fontMetrics()
        wanted = max(metrics.horizontalAdvance(title) for title in TITLES.values()) + 4 * GAP_PX
        is_narrow = self.width() < wanted + LEAST_LETTERS * metrics.averageCharWidth()
        self.list.setFixedWidth(wanted)
        self.search.setMaximumWidth(MANY_PX if is_narrow else SEARCH_LETTERS * metrics.averageCharWidth())
        self._title.setVisible(not is_narrow)
        self._is_narrow = is_narrow
        self._show_titles()
        had_keyboard = self.list.hasFocus() or self.box.hasFocus()
        self.list.setVisible(not is_narrow)
        self.box.setVisible(is_narrow)
        if had_keyboard:
            (self.box if is_narrow else self.list).setFocus()

    def _show_titles(self) -> None:
        """Name the sections, but for the one whose name the box shows already."""
        for view in self._views.values():
            view.title.setVisible(not self._is_narrow or bool(self.search.text().strip()))

    def _activate_layouts(self) -> None:
        """Give everything its place now: rows may be new."""
        for widget in (self, self.area.widget(), self._column_widget, *self._views.values()):
            layout = widget.layout() if widget is not None else None
            if layout is not None:
                layout.activate()

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the text may be of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "area"):
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the page, Down leaves the search for the rows."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_to_first()
        else:
            super().keyPressEvent(event)
