"""Finds what spins an event loop inside the event loop, and what reaches for Qt's application from anywhere.

Under qasync `QDialog.exec()` inside a task fails with "Cannot enter into task", and the other task never resumes; the
static getters of the dialogs are such an `exec` in disguise; `asyncClose` spins `processEvents` and can hang for good.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_NEVER = frozenset({
    "exec", "exec_", "processEvents", "asyncClose", "qApp",
    "getOpenFileName", "getOpenFileNames", "getOpenFileUrl", "getOpenFileUrls", "getSaveFileName", "getSaveFileUrl",
    "getExistingDirectory", "getExistingDirectoryUrl", "getOpenFileContent", "saveFileContent",
    "getText", "getMultiLineText", "getInt", "getDouble", "getItem", "getColor", "getFont",
})  # fmt: skip
_OF_A_CLASS = {
    "QMessageBox": frozenset({"about", "aboutQt", "critical", "information", "question", "warning"}),
    "QApplication": frozenset({"instance"}),
    "QGuiApplication": frozenset({"instance"}),
    "QCoreApplication": frozenset({"instance"}),
}


@dataclass(frozen=True, slots=True)
class Finding:
    line: int
    what: str


def findings(source: str) -> Iterator[Finding]:
    """Every forbidden name in a module's source, wherever it stands: called, passed on, imported under another name."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=owner, attr=name) if name in _NEVER or name in _OF_A_CLASS.get(_last_name(owner), ()):
                yield Finding(node.lineno, f"{_last_name(owner)}.{name}".removeprefix("."))
            case ast.Name(id=name) if name in _NEVER:
                yield Finding(node.lineno, name)
            case ast.ImportFrom(names=aliases):
                yield from (Finding(node.lineno, alias.name) for alias in aliases if alias.name in _NEVER)


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""
