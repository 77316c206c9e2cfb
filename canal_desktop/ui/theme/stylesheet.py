"""The one style sheet, the palette and the font of the program, made from a Theme.

Widgets say what they are with two properties: `kind` on buttons ("primary", "quiet") and `role` on labels ("title",
"heading", "muted", "small", "error", "small_error"); a quiet button can be `compact` too, and a "chip" is a filter that
is on or off. A scroll area that has the keyboard itself is of the kind "reading". Grounds come from object names.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontMetricsF, QPalette

from canal_desktop.ui.theme.assets import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from canal_desktop.ui.theme.theme import Theme

LEAST_TICK_PX, TICK_SHARE = 14, 1.4
"""A box to tick is as high as a capital letter with room around it."""

SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #page, #notice_bar, #notices, #find_bar { background: $window; }
#sidebar, #sidebar QListView, QTreeView { background: $panel; border: none; }
#popup { background: $window; border: 1px solid $border; border-radius: 8px; }
#quick_window { background: $window; border: 1px solid $edge; }
#card { background: $panel; border: none; border-radius: 8px; }
#notice { background: $user_panel; border: 1px solid $border; border-radius: 8px; }
#strip { background: $user_panel; border: none; border-bottom: 1px solid $border; }
#chip { background: $panel; border: 1px solid $border; border-radius: 8px; }
#chip[failed="true"] { border: 1px solid $error; }
#attachment_bar, #attachments { background: transparent; border: none; }
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px; }
QLabel[role="title"] { font-size: ${large_pt}pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="small"] { color: $text_muted; font-size: ${small_pt}pt; }
QLabel[role="error"] { color: $error; }
QLabel[role="small_error"] { color: $error; font-size: ${small_pt}pt; }
QLabel { background: transparent; }

QPushButton, QToolButton {
  background: $window; border: 1px solid $border; border-radius: 6px; padding: 6px 12px; min-height: 20px;
}
QPushButton:hover, QToolButton:hover { background: $panel_hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $text_faint; background: $panel; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $panel_hover; color: $text_faint; border: 1px solid $border; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border: 2px solid transparent; padding: 5px 11px;
}
QToolButton[kind="quiet"] { padding: 4px 6px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $panel_hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="quiet"][compact="true"] { padding: 4px 10px; min-height: 16px; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="chip"] { background: transparent; border-radius: 12px; padding: 1px 9px; }
QToolButton[kind="chip"]:hover { background: $panel_hover; }
QToolButton[kind="chip"]:checked { background: $selection; border: 1px solid $accent; }
QToolButton[kind="chip"]:focus { border: 2px solid $accent; padding: 0 8px; }

QPlainTextEdit[kind="field"] { background: $field; border: 1px solid $edge; border-radius: 6px; padding: 4px 6px; }
QPlainTextEdit[kind="field"]:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit, QComboBox {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: 6px 8px; min-height: 20px;
  placeholder-text-color: $text_faint;
  selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 5px 7px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit:disabled { color: $text_faint; background: $panel; }
QLineEdit[invalid="true"] { border: 2px solid $error; padding: 5px 7px; }
QComboBox QAbstractItemView { background: $window; border: 1px solid $border; selection-background-color: $selection; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 16px; height: 16px; }

QDoubleSpinBox { background: $field; border: 1px solid $edge; border-radius: 6px; padding: 2px 6px; min-width: 88px; }
QDoubleSpinBox:focus { border: 2px solid $accent; padding: 1px 5px; }
QDoubleSpinBox QLineEdit, QDoubleSpinBox QLineEdit:focus {
  background: transparent; color: $text; border: none; border-radius: 0; padding: 0; min-height: 0;
}

#composer_field { background: $field; border: 1px solid $edge; border-radius: 12px; }
#composer_field QScrollArea, #calls_ground, #calls { background: transparent; }
#composer_field[focused="true"] { border: 2px solid $accent; }
#composer_field QPlainTextEdit[kind="field"] {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: 4px 6px;
}
#composer_field QPlainTextEdit[kind="field"]:focus { border: 2px solid $accent; padding: 3px 5px; }
#composer_field QPlainTextEdit {
  background: transparent; border: none; selection-background-color: $selection; selection-color: $text;
  placeholder-text-color: $text_faint;
}

QListView, QTreeView { background: $window; border: none; outline: none; }
#sections::item { padding: 6px 8px; border: 2px solid transparent; border-radius: 6px; }
#sections::item:hover { background: $panel_hover; }
#sections::item:selected { background: $selection; color: $text; }
#sections::item:selected:focus { border: 2px solid $accent; }
QListWidget::indicator, QCheckBox::indicator {
  width: ${tick_px}px; height: ${tick_px}px; background: $field; border: 1px solid $edge; border-radius: 3px;
}
QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 1px 2px; }
QCheckBox:focus { border: 2px solid $accent; }
QDialog QListWidget, QDialog QTreeView, QDialog QTableView, QDialog QPlainTextEdit {
  border: 2px solid $border; border-radius: 6px;
}
QScrollArea[kind="reading"], #popup QListView { border: 2px solid transparent; border-radius: 6px; }
QDialog QListWidget:focus, QDialog QTreeView:focus, QDialog QTableView:focus, QDialog QPlainTextEdit:focus,
QScrollArea[kind="reading"]:focus, #popup QListView:focus { border: 2px solid $accent; }
QListWidget::indicator:checked, QCheckBox::indicator:checked { image: url("$check"); }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $border; }
QHeaderView::section {
  background: $window; color: $text_muted; border: none; border-bottom: 1px solid $border; padding: 4px 8px;
}
QProgressBar { background: $panel_hover; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
#drawer { background: $window; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $text_muted; border: none; border-bottom: 2px solid transparent; padding: 4px 8px;
}
QTabBar::tab:hover { background: $panel_hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar QToolButton { padding: 0; border: none; min-height: 0; }
QTabBar::tab:focus { background: $selection; }
QMenuBar { background: $panel; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar QToolButton { padding: 0; border: none; min-height: 0; background: transparent; }
QMenuBar::item:selected { background: $panel_hover; }
QMenu { background: $window; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text_faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

#column_line { background: $border; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: $accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; border: none; border-radius: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; border: none; border-radius: 3px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: $window; border: none; }
QScrollArea > QWidget > #page { background: $window; }
""")


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the colours and fonts of a theme."""
    if app.style().objectName() != "fusion" and not app.styleSheet():
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(theme.text_font)
    sheet = style_sheet(theme)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours."""
    colours = {
        role: getattr(theme, role).name()
        for role in (
            *("window", "panel", "panel_hover", "text", "text_muted", "text_faint", "accent", "accent_text"),
            *("border", "user_panel", "selection", "error"),
        )
    }
    return SHEET.substitute(
        colours,
        field=theme.field.name(),
        edge=theme.edge.name(),
        arrow=resource_path("icons/combo-arrow.svg").as_posix(),
        check=resource_path("icons/list-check.svg").as_posix(),
        scroll=theme.edge.name(),
        accent_hover=theme.accent.lighter(112).name() if theme.is_dark else theme.accent.darker(112).name(),
        tick_px=max(LEAST_TICK_PX, round(QFontMetricsF(theme.text_font).capHeight() * TICK_SHARE)),
        large_pt=f"{theme.large_font.pointSizeF():.1f}",
        small_pt=f"{theme.small_font.pointSizeF():.1f}",
    )


def _palette(theme: Theme) -> QPalette:
    # A palette made from nothing: roles left unset, Accent among them, go on following the system.
    palette = QPalette()
    role = QPalette.ColorRole
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_faint,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.panel_hover,
        role.Midlight: theme.panel_hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    for key, colour in colours.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.text_faint)
    return palette
