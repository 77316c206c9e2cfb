"""What a layout holds, told by the widgets: a layout's items must not be asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and the layouts in a layout, in their order.

    QLayout.itemAt tells as much. But PySide keeps each answer as long as there is the layout, also of items that Qt has
    deleted since; takes whatever comes to lie in the place of one, such as another layout's item, for that; and takes
    it for deleted when the first layout goes.
    """
    parent = layout.parentWidget()
    placed: dict[int, QWidget | QLayout] = {}
    for child in [] if parent is None else parent.children():
        if isinstance(child, QWidget):
            placed[layout.indexOf(child)] = child
    for inner in layout.children():
        if isinstance(inner, QLayout):
            placed[layout.indexOf(inner)] = inner
    placed.pop(-1, None)
    return [placed[number] for number in sorted(placed)]
