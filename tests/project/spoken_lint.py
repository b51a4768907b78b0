"""Finds words that reach a window without being asked for in the person's language: literals where `texts.say(Message(…))` belongs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SHOWING = frozenset({
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setTitle", "setPrefix", "setSuffix", "setSpecialValueText", "setLabelText", "setButtonText",
    "setTabText", "setItemText", "setInformativeText", "setDetailedText", "setHeaderLabels", "setNameFilter", "setNameFilters",
    "addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "addButton", "insertItem", "drawText", "showMessage",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton", "QGroupBox", "QAction", "QMenu",
    "Passage", "CopyButton",
})  # fmt: skip
_ALSO_BY_NAME = frozenset({"text", "title", "toolTip", "accessibleName", "placeholderText", "windowTitle"})
"""Keywords by which Qt's classes take words when they are made."""
_NO_WORDS = re.compile(r"<[^>]*>|\tCtrl\+\w|https://\S*|screenpop-join-1\.|screenpop|PDF \(\*\.pdf\)")
"""The same in every language: markup, keys, addresses and the beginnings of codes shown where one is to be typed, names."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Unspoken:
    line: int
    words: str


def unspoken(source: str) -> Iterator[Unspoken]:
    """Every literal with a letter in it that is handed to what shows it. A name of an object, which is no word, comes second."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            of_qt = _name(node.func).startswith("Q")
            given = [argument for argument in node.args if not isinstance(argument, ast.Starred)]
            shown = given if _name(node.func).startswith(("add", "insert", "draw")) else given[:1]
            said = shown if _name(node.func) in _SHOWING else []
            said += [keyword.value for keyword in node.keywords if of_qt and keyword.arg in _ALSO_BY_NAME]
            for words in filter(None, map(_literal, said)):
                yield Unspoken(node.lineno, words)


def _literal(node: ast.expr) -> str:
    """The words of a literal, of one with values in it, or of a choice or list of them."""
    match node:
        case ast.Constant(value=str(words)):
            return words if _LETTER.search(_NO_WORDS.sub("", words)) else ""
        case ast.JoinedStr(values=parts):
            return next(filter(None, map(_literal, parts)), "")
        case ast.IfExp(body=one, orelse=other):
            return _literal(one) or _literal(other)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return next(filter(None, map(_literal, parts)), "")
        case ast.BinOp(left=left, right=right):
            return _literal(left) or _literal(right)
    return ""


def _name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""
