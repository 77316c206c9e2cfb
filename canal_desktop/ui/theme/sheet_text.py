"""The texts of the style sheet; the places in them are filled from a Theme by stylesheet.py."""

from __future__ import annotations

from string import Template

SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #page, #notice_bar, #notices, #find_bar { background: $window; }
#sidebar, #sidebar QListView, QTreeView { background: $panel; border: none; }
#popup { background: $window; border: 1px solid $border; border-radius: 8px; }
#quick_window { background: $window; border: 1px solid $edge; }
#card { background: $panel; border: none; border-radius: 8px; }
#notice { background: $user_panel; border: 1px solid $border; border-radius: 8px; }
#notice_text { border: $ring transparent; border-radius: 4px; padding: 1px 2px; }
#notice_text:focus { border: $ring $accent; }
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
  background: $window; border: 1px solid $border; border-radius: 6px; padding: $button; min-height: ${line_px}px;
  outline: none;
}
QPushButton:hover, QToolButton:hover { background: $panel_hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: $ring $accent; padding: $button_in_ring; }
QPushButton:disabled, QToolButton:disabled { color: $text_faint; background: $panel; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: $ring $text; }
QPushButton[kind="primary"]:disabled { background: $panel_hover; color: $text_faint; border: 1px solid $border; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border: $ring transparent; padding: $button_in_ring;
}
QToolButton[kind="quiet"] { padding: $tool; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $panel_hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: $ring $accent; }
QPushButton[kind="quiet"][compact="true"] { padding: $small_button; min-height: 16px; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="chip"] { background: transparent; border-radius: 12px; padding: $chip; }
QToolButton[kind="chip"]:hover { background: $panel_hover; }
QToolButton[kind="chip"]:checked { background: $selection; border: 1px solid $accent; }
QToolButton[kind="chip"]:focus { border: $ring $accent; padding: $chip_in_ring; }

QPlainTextEdit[kind="field"] {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: $area;
  placeholder-text-color: $text_faint;
}
QPlainTextEdit[kind="field"]:focus { border: $ring $accent; padding: $area_in_ring; }
QLineEdit, QComboBox {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: $field_pad; min-height: ${line_px}px;
  placeholder-text-color: $text_faint;
  selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QComboBox:focus { border: $ring $accent; padding: $field_in_ring; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit:disabled { color: $text_faint; background: $panel; }
QLineEdit[invalid="true"] { border: $ring $error; padding: $field_in_ring; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $window; border: 1px solid $edge; selection-background-color: $selection; }
QComboBox QAbstractItemView::item { padding: $cell; }
QComboBox::drop-down { border: none; width: ${drop_px}px; }
QComboBox::down-arrow, QPushButton::menu-indicator {
  image: url("$arrow"); width: ${arrow_px}px; height: ${arrow_px}px;
}
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }

QAbstractSpinBox {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: $spin; min-height: ${line_px}px;
}
QDoubleSpinBox { min-width: 88px; }
QAbstractSpinBox:focus { border: $ring $accent; padding: $spin_in_ring; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  background: transparent; color: $text; border: none; border-radius: 0; padding: 0; min-height: 0;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  background: transparent; border: none; width: ${spin_px}px; subcontrol-origin: border;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $panel_hover; }
QAbstractSpinBox::up-arrow { image: url("$arrow_up"); width: ${small_arrow_px}px; height: ${small_arrow_px}px; }
QAbstractSpinBox::down-arrow { image: url("$arrow"); width: ${small_arrow_px}px; height: ${small_arrow_px}px; }

#composer_field { background: $field; border: 1px solid $edge; border-radius: 12px; }
#composer_field QScrollArea, #calls_ground, #calls { background: transparent; }
#composer_field[focused="true"] { border: $ring $accent; }
#composer_field QPlainTextEdit[kind="field"] {
  background: $field; border: 1px solid $edge; border-radius: 6px; padding: $area;
}
#composer_field QPlainTextEdit[kind="field"]:focus { border: $ring $accent; padding: $area_in_ring; }
#composer_field QPlainTextEdit {
  background: transparent; border: none; selection-background-color: $selection; selection-color: $text;
  placeholder-text-color: $text_faint;
}

QListView, QTreeView { background: $window; border: none; outline: none; }
QListWidget::indicator, QCheckBox::indicator {
  width: ${tick_px}px; height: ${tick_px}px; background: $field; border: 1px solid $edge; border-radius: 3px;
}
QCheckBox { border: $ring transparent; border-radius: 4px; padding: 1px 2px; }
QCheckBox:focus { border: $ring $accent; outline: none; }
#sections::item { padding: 6px 8px; border: $ring transparent; border-radius: 6px; }
#sections::item:hover { background: $panel_hover; }
#sections::item:selected { background: $selection; color: $text; }
#sections::item:selected:focus { border: $ring $accent; }
QDialog QListWidget, QDialog QTreeView, QDialog QTableView, QDialog QPlainTextEdit {
  border: $ring $border; border-radius: 6px;
}
QScrollArea[kind="reading"], #popup QListView { border: $ring transparent; border-radius: 6px; }
QListWidget[kind="framed"], QTreeView[kind="framed"] { border: $ring $border; border-radius: 6px; padding: 4px; }
QListWidget[kind="framed"]:focus, QTreeView[kind="framed"]:focus { border: $ring $accent; }
QDialog QListWidget:focus, QDialog QTreeView:focus, QDialog QTableView:focus, QDialog QPlainTextEdit:focus,
QScrollArea[kind="reading"]:focus, #popup QListView:focus { border: $ring $accent; }
QListWidget::indicator:checked, QCheckBox::indicator:checked { image: url("$check"); }
QCheckBox:disabled { color: $text_faint; }
QCheckBox::indicator:disabled { background: $panel; border: 1px dashed $text_faint; }
QCheckBox::indicator:checked:disabled { image: url("$faint_check"); }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $border; }
QHeaderView::section {
  background: $window; color: $text_muted; border: none; border-bottom: 1px solid $border; padding: $cell;
}
QProgressBar { background: $panel_hover; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
#drawer { background: $window; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $text_muted; border: none; border-bottom: 2px solid transparent; padding: $cell;
}
QTabBar::tab:hover { background: $panel_hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar QToolButton { padding: 0; border: none; min-height: 0; }
QTabBar::tab:focus { background: $selection; }
QMenuBar { background: $panel; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: $cell; border-radius: 4px; }
QMenuBar::item:selected { background: $panel_hover; }
QMenuBar QToolButton { padding: 0; border: none; min-height: 0; background: transparent; qproperty-icon: url($arrow); }
QMenu { background: $window; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: ${menu_px}px 24px ${menu_px}px 28px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text_faint; }
QMenu::separator { height: 1px; background: $border; margin: ${gap_px}px 8px; }

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

HIGH_CONTRAST_SHEET = Template("""
#card, #popup, QDialog QTreeView, QDialog QTableView { border: 1px solid $edge; }
#notice, #chip { border: 2px solid $edge; }
QToolTip { border: 2px solid $edge; }
QLabel { color: $text; }
QLabel[role="error"], QLabel[role="small_error"] { color: $error; font-weight: 600; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolButton[kind="chip"] {
  border: 1px solid $edge; padding: $button;
}
QToolButton[kind="quiet"] { padding: $tool_in_line; }
QToolButton[kind="chip"] { padding: $chip; }
QPushButton[kind="quiet"][compact="true"] { padding: $small_in_line; }
QPushButton:hover, QToolButton:hover { text-decoration: underline; }
QPushButton:focus, QToolButton:focus, QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
  border: $ring $accent; background: $panel_hover;
}
QPushButton[kind="quiet"]:focus { padding: $button_in_ring; }
QPushButton[kind="quiet"][compact="true"]:focus { padding: $small_button; }
QToolButton[kind="quiet"]:focus { padding: $tool; }
QPushButton[kind="primary"]:focus { background: $window; color: $text; border: $ring $accent; }
QPushButton:disabled, QToolButton:disabled { border: 1px dashed $text_faint; background: $window; }
QToolButton:checked, QToolButton[kind="chip"]:checked { border: 2px solid $accent; font-weight: 600; }
QToolButton[kind="chip"]:checked { padding: $chip_checked; }
QToolButton[kind="chip"]:checked:focus { border: $ring $text; padding: $chip_in_ring; background: $panel_hover; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { border: none; padding: 0; }
QLineEdit QToolButton:focus { border: 2px solid $accent; padding: 0; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { border: 1px solid $edge; }
QComboBox QAbstractItemView::item:selected { border: 2px solid $accent; }
QMenu { border: 2px solid $edge; }
QMenu::item { border: 2px solid transparent; }
QMenu::item:selected { border: 2px solid $accent; }
QMenuBar::item:selected { border: 1px solid $edge; }
QTabBar::tab:selected { color: $text; border-bottom: 4px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; }
QProgressBar { border: 1px solid $edge; }
QScrollBar { background: $panel_hover; }
QScrollBar::handle { background: $edge; }
QSplitter::handle { background: $edge; }
""")
"""Laid over the other where contrast is high: an outline around each control, and none told by its colour alone."""
