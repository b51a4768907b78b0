"""A combo box whose name is heard."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel


class NamedChoice(QComboBox):
    """For one that no label stands beside. On Linux Qt gives what is chosen as the name of a combo box, whatever its accessible
    name is, and takes what it is for from a label with the same parent: so here is one that nobody sees."""

    def __init__(self, *, editable: bool = False) -> None:
        super().__init__(editable=editable)
        self._label = QLabel()
        self._label.setBuddy(self)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._label.setText(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._label.parentWidget() is not self.parentWidget():
            self._label.setParent(self.parentWidget())
            self._label.hide()
