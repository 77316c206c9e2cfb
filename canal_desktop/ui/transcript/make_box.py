"""Which box shows which block; and what the reader chose for the boxes of a message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import CodeBlock, KeptFile, MathBlock, Picture, Rule, Table
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.diagram_box import DiagramBox, is_diagram
from canal_desktop.ui.transcript.file_box import FileBox
from canal_desktop.ui.transcript.formula_box import FormulaBox
from canal_desktop.ui.transcript.picture_box import PictureBox
from canal_desktop.ui.transcript.rule_box import RuleBox
from canal_desktop.ui.transcript.table_box import TableBox
from canal_desktop.ui.transcript.text_box import TextBox

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.transcript.box import Box, Metrics
    from canal_desktop.ui.transcript.code_look import CodeLook


@dataclass(slots=True)
class MessageLook:
    """What the reader opened and closed in a message; it outlives the layout."""

    reasoning_is_open: bool | None = None
    """None while the reader has not chosen."""
    codes: dict[int, CodeLook] = field(default_factory=dict)
    """How code blocks are to be seen, by their first line."""
    tables: dict[int, bool] = field(default_factory=dict)
    """Whether a long table is shown whole, by its first line."""

    def keep(self, box: Box) -> None:
        """Remember what the reader chose for a box."""
        if isinstance(box, CodeBox):
            self.codes[box.block.first_line] = box.look
        elif isinstance(box, TableBox) and box.shows_all is not None:
            self.tables[box.block.first_line] = box.shows_all


def make_box(block: AnyBlock, width: float, metrics: Metrics, look: MessageLook, old: Box | None) -> Box:
    """The box for a block: the old one where that shows an earlier state of the block and can go on from it."""
    if isinstance(block, CodeBlock):
        return _code_box(block, width, metrics, look, old)
    if isinstance(block, Table):
        if isinstance(old, TableBox) and _is_later(block, old):
            old.update(block)
            return old
        return TableBox(block, width, metrics, shows_all=look.tables.get(block.first_line))
    if isinstance(block, MathBlock):
        return FormulaBox(block, width, metrics)
    if isinstance(block, Rule):
        return RuleBox(block, width, metrics)
    if isinstance(block, Picture) and not block.place.marker:
        return PictureBox(block, width, metrics)
    if isinstance(block, KeptFile):
        return FileBox(block, width, metrics)
    return TextBox(block, width, metrics)


def _code_box(block: CodeBlock, width: float, metrics: Metrics, look: MessageLook, old: Box | None) -> CodeBox:
    kind = DiagramBox if is_diagram(block) else CodeBox
    if type(old) is kind and isinstance(old, CodeBox) and _is_later(block, old):
        old.update(block)
        return old
    return kind(block, width, metrics, look.codes.get(block.first_line))


def _is_later(block: CodeBlock | Table, box: CodeBox | TableBox) -> bool:
    """Whether a block may be a later state of what a box shows."""
    return box.block.first_line == block.first_line and box.block.place == block.place
