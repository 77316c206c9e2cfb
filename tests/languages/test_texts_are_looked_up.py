"""What stands in the window is looked up in the user's language: the source of ui/ has no visible text beside tr()."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "canal_desktop" / "ui"

FIRST_TEXT = {
    **dict.fromkeys(
        (
            *(
                "setText",
                "setToolTip",
                "setStatusTip",
                "setWhatsThis",
                "setWindowTitle",
                "setPlaceholderText",
                "setTitle",
            ),
            *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "setPrefix", "setSuffix"),
            *("setLabelText", "setButtonText", "setInformativeText", "setHorizontalHeaderLabels", "setHeaderLabels"),
            *("addItem", "addItems", "addAction", "addMenu", "addTab", "addButton", "addRow", "setTabText"),
            *("insertItem", "setItemText", "setNameFilter", "setNameFilters"),
            *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
            *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu"),
            *("PlainLabel", "ElidedButton", "notify", "announce", "say", "tell", "told", "ToldLine"),
        ),
        0,
    ),
    # The id comes first.
    "Action": 1,
    "Choice": 1,
    "Entry": 0,
}
"""What takes visible texts, and from which argument by position on; data of an entry come after its text."""
ALL_ARGUMENTS = {
    "Action": 3,
    "Choice": 3,
    "Entry": 2,
    "setTabText": 2,
    "insertItem": 2,
    "setItemText": 2,
    "getSaveFileName": 2,
}
"""How many arguments by position may be texts, where that is not one."""

NO_LANGUAGE = {
    "Canal": "the program's name",
    "Canal – ": "the program's name",
    "Aa": "the sign for letters of both sizes",
    "Authorization": "a header of HTTP",
    "curl https://…/chat/completions -d '{…}'": "a command",
    "npx -y some-server /a/folder": "a command",
    '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server", "/a/folder"]}}}': "a piece of JSON",
    "https://example.com/mcp": "an address",
    "get_weather": "the name of a function",
    "J, K": "keys",
    "JSON Lines": "the name of a form of files",
    "JSON": "the name of a form of files",
    "CSV": "the name of a form of files",
    "Canal Desktop ": "the program's name, in a PDF",
    "Up, Down": "keys, which Qt names in the user's language",
    "Tab, Shift+Tab": "keys, which Qt names in the user's language",
    "English": "the name of a language in that language",
    "Português (Brasil)": "the name of a language in that language",
    "What to look for": "in the schema of an example tool, for a model",
    "City and country": "in the schema of an example tool, for a model",
    **dict.fromkeys(
        ("JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono", "Liberation Mono"), "the name of a font"
    ),
}
"""Texts that are the same in every language, and why."""

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\w<]?[A-ZÀ-Þ][\w’']*[,:]? [\w({]")
_CSS = re.compile(r"[;{]\s*$|\}\s*$|^\s*Q\w+ ?\{", re.MULTILINE)


def visible_in(tree: ast.Module) -> list[tuple[int, str]]:
    """Texts given to what shows them, with the line; those inside tr() are none."""
    constants = _constants_of(tree)
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = _name_of(call)
        if name not in FIRST_TEXT:
            continue
        first = FIRST_TEXT[name]
        given = [*call.args[first : max(first + 1, ALL_ARGUMENTS.get(name, 0))]]
        given += [word.value for word in call.keywords if word.arg in {"text", "title", "name", "tip"}]
        found += [(call.lineno, text) for node in given for text in _texts_of(node, constants) if _LETTERS.search(text)]
    return found


def sentences_in(tree: ast.Module) -> list[tuple[int, str]]:
    """Texts that look like sentences wherever they stand, with the line; docstrings, errors and logs are none."""
    left_out = {id(part) for node in ast.walk(tree) if _is_not_for_users(node) for part in ast.walk(node)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in left_out
        and _SENTENCE.match(node.value)
        and not _CSS.search(node.value)
    ]


def _is_not_for_users(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Call):
        return _name_of(node) in {"tr", "tr_n", "exception", "warning", "error", "info", "debug", "RuntimeError"}
    return isinstance(node, ast.Raise | ast.Assert)


def _name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _constants_of(tree: ast.Module) -> dict[str, ast.expr]:
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _texts_of(node: ast.expr, constants: dict[str, ast.expr]) -> list[str]:
    """The literals that a value may consist of; what other functions give is theirs."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.Name(id=name) if name in constants:
            return _texts_of(constants[name], {})
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.BoolOp(values=parts):
            return [text for part in parts for text in _texts_of(part, constants)]
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            return [*_texts_of(one, constants), *_texts_of(other, constants)]
        case ast.FormattedValue(value=value) | ast.Starred(value=value):
            return _texts_of(value, constants)
    return []


def not_looked_up() -> list[str]:
    found = []
    for path in sorted(UI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        texts = {*visible_in(tree), *sentences_in(tree)}
        where = path.relative_to(UI).as_posix()
        found += [f"{where}:{line}: {text}" for line, text in sorted(texts) if text not in NO_LANGUAGE]
    return found


def test_every_visible_text_of_the_window_is_looked_up() -> None:
    assert not_looked_up() == []


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Hello")',
        'label.setText(f"{count} messages")',
        'label.setText(tr("One") if one else "Several")',
        'label.setText(shown or "None")',
        'box.addItems([tr("One"), "Two"])',
        'QPushButton("Copy", self)',
        'TITLE = "Tools"\nbox.setWindowTitle(TITLE)',
        'Action("copy", "Copy", "edit")',
        'Action("copy", tr("Copy"), "Edit")',
        'label.setText("and " + tr("more"))',
        'ROWS = {"state": "Not tried yet"}',
    ],
)
def test_a_text_that_is_not_looked_up_is_found(code: str) -> None:
    tree = ast.parse(code)
    assert visible_in(tree) or sentences_in(tree)


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(tr("Hello there"))',
        'label.setText(tr_n("{n} message", "{n} messages", count))',
        'label.setText("–")',
        'label.setText(words_for("state"))',
        'box.addItem(tr("One"), "one")',
        '"""A module that says what it is for."""',
        'raise ValueError("Not a number")',
        'log.warning("The drive does not answer")',
        'label.setObjectName("notice")',
    ],
)
def test_what_nobody_reads_may_stand_as_it_is(code: str) -> None:
    tree = ast.parse(code)
    assert visible_in(tree) == []
    assert sentences_in(tree) == []
