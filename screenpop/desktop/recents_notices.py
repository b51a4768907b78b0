"""What stands above the recents while there is something to say or to ask: trouble, a failed reading, a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_question import QuestionBanner
from screenpop.desktop.theme import Theme
from screenpop.desktop.trouble_banner import TroubleBanner
from screenpop.trouble import Trouble


class RecentsNotices(QWidget):
    """`trouble` is what keeps calls from coming in; `failure` is of reading the list and goes when that succeeds; `wrong` is of
    something that the person has asked for."""

    def __init__(
        self, theme: Theme, examine: Callable[[], None], read_again: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.trouble = TroubleBanner(theme, (Message("Why did it not pop?"), examine))
        self._failure = TroubleBanner(theme, (Message("Try again"), read_again))
        self._wrong = TroubleBanner(theme)
        self.question = QuestionBanner(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)  # the style sheet puts room below each
        for banner in (self.trouble, self._failure, self._wrong, self.question):
            layout.addWidget(banner)

    def show_failure(self, failure: Exception | None) -> None:
        """None: the list could be read."""
        if failure is None:
            self._failure.hide()
        else:
            self._failure.show_trouble(_trouble(failure, Message("The calls could not be read")))

    def show_wrong(self, error: Exception) -> None:
        self._wrong.show_trouble(_trouble(error, Message("That could not be done")))

    def follow_theme(self) -> None:
        for banner in (self.trouble, self._failure, self._wrong):
            banner.follow_theme()


def _trouble(error: Exception, title: Message) -> Trouble:
    if isinstance(error, Trouble):
        return error
    return Trouble(texts.say(title), str(error), texts.say(Message("If it happens again, “screenpop doctor” says more")))
