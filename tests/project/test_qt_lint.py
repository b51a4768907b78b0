"""Nothing in the product spins a second event loop (R1), and the lint that says so can see."""

from __future__ import annotations

import pytest

from tests.project.files import ROOT
from tests.project.qt_lint import findings


def test_the_product_spins_no_second_loop() -> None:
    modules = sorted((ROOT / "screenpop").rglob("*.py"))
    assert modules
    found = [
        f"{module.relative_to(ROOT)}:{finding.line} {finding.what}"
        for module in modules
        for finding in findings(module.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("dialog.exec()", "dialog.exec"),
        ("dialog().exec_()", "exec_"),
        ("then(menu.exec)", "menu.exec"),
        ("exec('1')", "exec"),
        ("app.processEvents()", "app.processEvents"),
        ("from qasync import asyncClose", "asyncClose"),
        ("from qasync import asyncClose as closing", "asyncClose"),
        ("@qasync.asyncClose\ndef closeEvent(self, event): ...", "qasync.asyncClose"),
        ("QFileDialog.getOpenFileName(None)", "QFileDialog.getOpenFileName"),
        ("QtWidgets.QFileDialog.getExistingDirectory()", "QFileDialog.getExistingDirectory"),
        ("QInputDialog.getText(None, '', '')", "QInputDialog.getText"),
        ("QColorDialog.getColor()", "QColorDialog.getColor"),
        ("QMessageBox.information(None, '', '')", "QMessageBox.information"),
        ("QMessageBox.question(None, '', '')", "QMessageBox.question"),
        ("QtWidgets.QMessageBox.warning(None, '', '')", "QMessageBox.warning"),
        ("say = QMessageBox.critical", "QMessageBox.critical"),
        ("QApplication.instance()", "QApplication.instance"),
        ("QtCore.QCoreApplication.instance()", "QCoreApplication.instance"),
        ("QGuiApplication.instance()", "QGuiApplication.instance"),
        ("from PySide6.QtWidgets import qApp", "qApp"),
    ],
)
def test_it_finds(planted: str, what: str) -> None:
    assert [finding.what for finding in findings(f"def method(self):\n    pass\n\n{planted}\n")] == [what]


@pytest.mark.parametrize(
    "allowed",
    [
        "log.warning('disk full')",
        "dialog.open()",
        "Journal.instance()",
        "menu.popup(place)",
        "box.setText(text)",
        "# dialog.exec()",
    ],
)
def test_it_leaves_alone(allowed: str) -> None:
    assert list(findings(allowed)) == []
