"""The window of a card: above all others, never with the focus (R14), with a shadow where the desktop can blend one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QMouseEvent, QMoveEvent, QPainter, QPaintEvent, QPixmap, QScreen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from screenpop.desktop import frame
from screenpop.desktop.click_guard import ClickGuard
from screenpop.desktop.theme import Theme

_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Toast(QWidget):
    """One such window around `contents`, made and painted before it is needed. Positions and sizes are those of the paper,
    without the margin of the shadow.

    `clicked` is a click on the paper outside the buttons, `hovered` the pointer coming and going.
    """

    clicked = Signal()
    hovered = Signal(bool)

    def __init__(
        self,
        contents: QWidget,
        buttons: Iterable[QAbstractButton],
        theme: Theme,
        monotonic: Callable[[], float],
        *,
        own_shadow: bool,
        blended: bool = True,
        before_show: Callable[[int], None] = lambda window: None,
    ) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("toast")
        self.setWindowTitle("screenpop")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, blended)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._own_shadow = own_shadow
        self._before_show = before_show
        self._blended = blended
        self._accent: str | None = None
        self._picture: QPixmap | None = None
        self._clickable = self._pressed = self._under_pointer = self._insist = False
        self._place = QPoint()
        self._contents = contents
        layout = QVBoxLayout(self)
        layout.setContentsMargins(frame.MARGIN, frame.MARGIN, frame.MARGIN, frame.MARGIN)
        layout.addWidget(contents)
        self._guard = ClickGuard((self, *buttons), monotonic, self)

    @property
    def size_on_paper(self) -> QSize:
        return self._contents.size()

    @property
    def under_pointer(self) -> bool:
        return self._under_pointer

    def prepare(self) -> None:
        """Makes the native window and paints once, so that the first card has nothing left to wait for."""
        self.fit()
        self.winId()
        self.grab()

    def dress(self, accent: str | None, *, blended: bool, clickable: bool) -> None:
        """The colour of the strip, whether the desktop blends windows, and whether a click on the paper does something."""
        if (accent, blended) != (self._accent, self._blended):
            remake = blended != self._blended
            self._accent, self._blended = accent, blended
            self._repaint_all()
            if remake:
                self._remake()
        if clickable != self._clickable:
            self._clickable = clickable
            self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def fit(self) -> None:
        """After the contents may have changed their size."""
        size = self._contents.size() + QSize(2 * frame.MARGIN, 2 * frame.MARGIN)
        if size != self.size():
            self.setFixedSize(size)
            self._guard.arm()

    def present(self, corner: QPoint, screen: QScreen, *, anew: bool) -> None:
        """Shows it with its paper's upper left corner here. `anew`: the contents are not what they were. Never takes the focus."""
        place = corner - QPoint(frame.MARGIN, frame.MARGIN)
        if anew or not self.isVisible() or place != self._place:
            self._guard.arm()
        if not self.isVisible():
            self.setScreen(screen)  # so that it has this screen's scale from the first
        if place != self.pos():
            self.move(place)
        self._place = place
        if not self.isVisible():
            self._insist = True
            self._before_show(int(self.winId()))
            self.show()
        elif anew:
            self.raise_()

    def restyle(self) -> None:
        """After the theme has changed."""
        self.fit()
        self._repaint_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = frame.picture(
                self.size(),
                scale,
                self._theme.colours,
                self._accent,
                blended=self._blended,
                shadow=self._own_shadow,
                mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def resizeEvent(self, event: QEvent) -> None:
        self._shape()
        self._picture = None

    def moveEvent(self, event: QMoveEvent) -> None:
        """Some X11 window managers (openbox) leave Qt with the place that a window had inside its frame, (0, 0). To be told
        the place once more brings Qt the true one; only once, since a person may move the window."""
        if self._insist and self.isVisible() and event.pos() != self._place:
            self._insist = False
            QTimer.singleShot(0, self, lambda: self.move(self._place))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(False)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pressed = False
        self._point(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton and self._on_paper(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and event.button() == Qt.MouseButton.LeftButton and self._on_paper(event) and self._clickable:
            self.clicked.emit()
        self._pressed = False

    def _on_paper(self, event: QMouseEvent) -> bool:
        return frame.paper(self.size()).contains(event.position().toPoint())

    def _point(self, inside: bool) -> None:
        if inside != self._under_pointer:
            self._under_pointer = inside
            self.hovered.emit(inside)

    def _remake(self) -> None:
        """Whether a window can be seen through is settled when Qt makes it; one that cannot appears sooner. `present` shows it."""
        self.hide()
        self.destroy()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._blended)
        self.create()
        self._shape()

    def _shape(self) -> None:
        if self._blended:
            self.clearMask()
        else:
            self.setMask(frame.mask(self.size()))

    def _repaint_all(self) -> None:
        self._picture = None
        self.update()
