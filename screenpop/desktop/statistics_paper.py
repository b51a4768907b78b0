"""The statistics on their way to a printer or into a PDF file, on A4."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import statistics_sheet as sheet
from screenpop.desktop import texts
from screenpop.statistics import Statistics
from screenpop.trouble import Trouble

_MARGIN_MM = 14.0


class Paper:
    """What was found, to be put on paper. `failed` is told what went wrong."""

    def __init__(self, found: Statistics, failed: Callable[[Trouble], None], *, rtl: bool) -> None:
        self._found, self._failed, self._rtl = found, failed, rtl
        self._dialog: QPrintDialog | QFileDialog | None = None

    def print(self, window: QWidget) -> None:
        """Ask for a printer, then print. Nothing waits for the dialogue."""
        printer = _a4(QPrinter(QPrinter.PrinterMode.HighResolution))
        dialog = QPrintDialog(printer, window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(lambda: self._draw(printer))
        self._open(dialog)

    def save(self, window: QWidget) -> None:
        """Ask for a file, then write it."""
        dialog = QFileDialog(window, texts.say(Message("Save the statistics")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._found.query.first:%Y-%m-%d}.pdf")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        self._open(dialog)

    def write(self, path: Path) -> None:
        """The PDF file."""
        printer = _a4(QPrinter(QPrinter.PrinterMode.HighResolution))
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        self._draw(printer)

    def _open(self, dialog: QPrintDialog | QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        QDialog.open(dialog)  # QPrintDialog's own wants a slot

    def _draw(self, printer: QPrinter) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            where = printer.outputFileName() or printer.printerName()
            self._failed(Trouble("The statistics were not printed", where, "Choose another printer or file"))
            return
        room = printer.pageLayout().paintRectPixels(printer.resolution())
        scale = room.width() / sheet.WIDE
        painter.scale(scale, scale)
        sheet.Sheet(painter, printer.newPage, room.height() / scale, rtl=self._rtl).draw(self._found)
        painter.end()


def _a4(printer: QPrinter) -> QPrinter:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    printer.setDocName(texts.say(sheet.TITLE))
    return printer
