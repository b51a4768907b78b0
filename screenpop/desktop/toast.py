"""The window of a card: above all others, never with the focus (R14), with a shadow where the desktop can blend one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from screenpop.desktop import frame, keyboard
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

    `clicked` is a click on the paper outside the buttons, `hovered` the pointer coming and going. A hand that holds the paper and
    moves makes no click: `dragged` hears how far it is from where it took hold, `dropped` where on the screen it let go. The keys,
    once a person has given it the keyboard (`keyboard_moved` when it comes or goes): `key` hears those that no control wanted.
    """

    clicked = Signal()
    hovered = Signal(bool)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    keyboard_moved = Signal()
    key = Signal(int)

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
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._own_shadow = own_shadow
        self._before_show = before_show
        self._blended = blended
        self._accent: str | None = None
        self._picture: QPixmap | None = None
        self._clickable = self._under_pointer = self._insist = self._dragging = self._had_keyboard = False
        self._pressed_at: QPoint | None = None
        self._entered_at = QPoint()
        self._hand = QPoint()
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
        """Whether a hand is at it. A pointer that has not moved since the window came under it has been left there by nobody."""
        return self._dragging or (self._under_pointer and QCursor.pos() != self._entered_at)

    @property
    def has_keyboard(self) -> bool:
        """Whether a person has given it the keyboard, and it still has it."""
        return self.isActiveWindow() and not keyboard.refuses(self.windowHandle())

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
            if not self._dragging:
                self._set_cursor()

    def fit(self) -> None:
        """After the contents may have changed their size."""
        size = self._contents.size() + QSize(2 * frame.MARGIN, 2 * frame.MARGIN)
        if size != self.size():
            self.setFixedSize(size)
            self._be_careful()

    def present(self, corner: QPoint, screen: QScreen, *, anew: bool) -> None:
        """Shows it with its paper's upper left corner here. `anew`: the contents are not what they were. Never takes the focus."""
        place = corner - QPoint(frame.MARGIN, frame.MARGIN)
        if anew or not self.isVisible() or place != self._place:
            self._be_careful()
        if not self.isVisible():
            self.setScreen(screen)  # so that it has this screen's scale from the first
        if place != self.pos():
            self.move(place)
        self._place = place
        if not self.isVisible():
            self._insist = True
            self._before_show(int(self.winId()))
            self.show()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self._contents, QAccessible.Event.Alert))
        elif anew:
            self.raise_()

    def shift(self, corner: QPoint) -> None:
        """The paper's upper left corner follows a hand."""
        self._place = corner - QPoint(frame.MARGIN, frame.MARGIN)
        self.move(self._place)

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
        self._entered_at = event.globalPosition().toPoint()
        self._point(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(False)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pressed_at = None
        self._refuse_keyboard()
        self._let_go()
        self._point(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = event.button() == Qt.MouseButton.LeftButton and self._on_paper(event)
        self._pressed_at = self._hand = event.globalPosition().toPoint()
        if not held:
            self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        self._hand = event.globalPosition().toPoint()
        way = self._hand - self._pressed_at
        if not self._dragging and way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self._guard.disarm()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        clicked = self._pressed_at is not None and not self._dragging and self._on_paper(event)
        self._pressed_at = None
        self._let_go()
        if clicked and self._clickable:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.has_keyboard:
            self.key.emit(event.key())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if not self.isActiveWindow():
                self._refuse_keyboard()
            if self.has_keyboard is not self._had_keyboard:
                self._had_keyboard = self.has_keyboard
                self.keyboard_moved.emit()

    def _let_go(self) -> None:
        if self._dragging:
            self._dragging = False
            self._guard.arm()
            self._set_cursor()
            self.dropped.emit(self._hand)

    def _refuse_keyboard(self) -> None:
        if not keyboard.refuses(self.windowHandle()):
            keyboard.refuse(self.windowHandle())

    def _be_careful(self) -> None:
        """Not while a hand holds it: the guard would not let it let go."""
        if not self._dragging:
            self._guard.arm()

    def _set_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._clickable else Qt.CursorShape.ArrowCursor)

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
