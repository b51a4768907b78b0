""" "Why did it not pop?", as a person reads it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from screenpop.desktop import doctor_finding
from screenpop.desktop.colours import DARK, LIGHT
from screenpop.desktop.doctor_finding import FindingView, FineLine, VerdictIcon, colour_of, quoted
from screenpop.desktop.doctor_requests import SHOWN
from screenpop.desktop.doctor_window import DoctorWindow
from screenpop.desktop.doctor_words import done_about, origin_of, time_of, verdict
from screenpop.desktop.passage import Passage
from screenpop.desktop.theme import Theme
from screenpop.finding import Finding, Report, Request, Severity, fine
from screenpop.switchboard import Verdict
from tests.desktop.recent_calls import NOON

TAKEN = Finding(
    check="listener",
    severity=Severity.BROKEN,
    title="Port 8077 is used by another program (pid 812, python3)",
    cause="The PBX's events cannot come in meanwhile",
    remedy="Choose another in settings.toml, [listener] port",
)
SILENT = Finding(
    check="reach",
    severity=Severity.WARNING,
    title="No event ever came from another computer",
    cause="A firewall keeps its events out",
    remedy="Paste the addresses of `screenpop urls` into the PBX",
    command="sudo ufw allow 8077/tcp",
)
NOTE = Finding(check="tray", severity=Severity.NOTE, title="The desktop shows no tray")
FINE = fine("settings", "The settings are understood")


def request(done: str = "popped", **changes: object) -> Request:
    values: dict[str, object] = {
        "at": NOON - 3.0,
        "client": "203.0.113.7",
        "status": 200,
        "event": "extension-ringing",
        "extension": "201",
        "done": done,
        "old_secret": False,
    }
    return Request(**(values | changes))  # type: ignore[arg-type]


class Actions:
    """The doctor's answer waits until the test gives it."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[Report | Exception], None]] = []
        self.copied: list[str] = []

    def examine(self, done: Callable[[Report | Exception], None]) -> None:
        self.waiting.append(done)

    def copy_text(self, text: str) -> None:
        self.copied.append(text)


class Desk:
    """The window, as somebody sits before it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot, self.theme, self.actions = qtbot, theme, Actions()
        self.window = DoctorWindow(self.actions, theme, now=lambda: NOON)
        qtbot.addWidget(self.window)

    def open(self, *findings: Finding, requests: tuple[Request, ...] = (), support: str = "support") -> None:
        self.window.open()
        self.answer(Report(findings, requests, support))
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def answer(self, answer: Report | Exception) -> None:
        self.actions.waiting.pop()(answer)

    def said(self, name: str) -> list[str]:
        """The texts of what has this name and can be seen, from top to bottom."""
        widgets: list[QLabel | Passage] = [*self.window.findChildren(QLabel, name), *self.window.findChildren(Passage, name)]
        seen = [widget for widget in widgets if widget.isVisibleTo(self.window)]
        seen.sort(key=lambda widget: widget.mapTo(self.window, widget.rect().topLeft()).y())
        return [widget.toPlainText() if isinstance(widget, Passage) else widget.text() for widget in seen]

    def button(self, words: str) -> QPushButton:
        (found,) = (button for button in self.window.findChildren(QPushButton) if button.text() == words)
        return found


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_it_looks_when_it_is_opened_and_says_so_meanwhile(desk: Desk) -> None:
    desk.window.open()
    assert len(desk.actions.waiting) == 1
    assert desk.said("state") == ["Looking at everything a call needs on its way to the screen…"]
    assert desk.said("verdict") == ["Why did it not pop?"]
    assert not desk.button("Look again").isEnabled()
    assert not desk.button("Copy for support").isEnabled()
    desk.window.look()
    assert len(desk.actions.waiting) == 1, "it is looking already"
    desk.answer(Report((FINE,), (), ""))
    assert desk.said("verdict") == ["Nothing keeps calls from popping"]
    assert desk.said("state")[0].startswith("Looked at ")
    assert desk.button("Look again").isEnabled()


def test_the_worst_comes_first_then_the_requests_then_what_is_in_order(desk: Desk) -> None:
    desk.open(FINE, NOTE, SILENT, TAKEN, requests=(request(),))
    assert desk.said("heading") == [
        "What keeps calls away",
        "What may keep calls away",
        "Worth knowing",
        "The last requests",
        "In order",
    ]
    assert desk.said("findingTitle") == [TAKEN.title, SILENT.title, NOTE.title]
    assert desk.said("findingCause") == ["The PBX's events cannot come in meanwhile.", "A firewall keeps its events out."]
    assert desk.said("findingRemedy")[1] == "Paste the addresses of “screenpop urls” into the PBX."
    assert desk.said("fineTitle") == ["The settings are understood"]
    assert next(view.accessibleName() for view in desk.window.findChildren(FindingView)) == f"Broken: {TAKEN.title}"


def test_a_command_is_one_click_from_the_clipboard(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_finding, "_SAID_FOR_MS", 200)
    desk.open(SILENT)
    (line,) = desk.window.findChildren(QLineEdit)
    assert (line.text(), line.isReadOnly()) == (SILENT.command, True)
    QTest.mouseClick(desk.button("Copy"), Qt.MouseButton.LeftButton)
    assert desk.actions.copied == [SILENT.command]
    assert desk.button("Copied").isVisible()
    qtbot.waitUntil(lambda: bool([b for b in desk.window.findChildren(QPushButton) if b.text() == "Copy"]), timeout=4000)


def test_the_text_for_support_is_that_of_the_last_look(desk: Desk) -> None:
    desk.open(FINE, support="the first")
    desk.button("Look again").click()
    desk.button("Copy for support").click()
    desk.answer(Report((FINE,), (), "the second"))
    desk.button("Copied").click()
    assert desk.actions.copied == ["the first", "the second"]


def test_a_doctor_who_cannot_look_is_said_and_what_was_found_stays(desk: Desk) -> None:
    desk.open(TAKEN)
    desk.window.look()
    desk.answer(OSError("no more threads"))
    assert desk.said("state") == ["It could not be looked at: no more threads"]
    assert desk.said("findingTitle") == [TAKEN.title]
    assert desk.button("Look again").isEnabled()


def test_keys(desk: Desk) -> None:
    desk.open(FINE)
    (found,) = desk.window.findChildren(QScrollArea, "found")
    assert found.hasFocus(), "the keys scroll"
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    assert len(desk.actions.waiting) == 1
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()
    desk.answer(Report((FINE,), (), ""))
    desk.open(FINE)
    assert desk.window.isVisible(), "opened again, it looks again"


def test_text_from_outside_is_plain_and_short(desk: Desk) -> None:
    evil = Finding(check="x", severity=Severity.BROKEN, title="<b>bold</b>\n\u202e", cause="<img src=x>" * 100)
    desk.open(evil, requests=(request("refused: <i>no</i>", status=400, extension="9" * 64),))
    assert desk.said("findingTitle") == ["<b>bold</b>"]
    assert len(desk.said("findingCause")[0]) <= 601
    assert desk.said("requestRefused") == ["Refused: <i>no</i>"]
    assert desk.said("requestOrigin") == [f"Ringing, {'9' * 23}…, from 203.0.113.7"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in desk.window.findChildren(QLabel))


def test_long_paths_are_broken_and_nothing_is_wider_than_the_window(desk: Desk) -> None:
    path = "C:\\Users\\" + "averylongfoldername" * 12
    desk.open(Finding(check="x", severity=Severity.BROKEN, title=path, cause=path, remedy=path, command=path))
    desk.window.resize(desk.window.minimumSize())
    desk.qtbot.wait(50)
    (found,) = desk.window.findChildren(QScrollArea, "found")
    page = found.widget()
    assert page is not None and page.width() <= found.viewport().width()
    for passage in desk.window.findChildren(Passage):
        assert passage.height() >= passage.document().size().height() > 3 * passage.fontMetrics().height()
        assert passage.verticalScrollBar().maximum() == 0


def test_a_passage_can_be_selected_by_keyboard(desk: Desk) -> None:
    desk.open(TAKEN)
    (passage,) = desk.window.findChildren(Passage, "findingCause")
    passage.setFocus()
    QTest.keyClick(passage, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert passage.textCursor().selectedText() == "The PBX's events cannot come in meanwhile."
    QTest.keyClick(passage, Qt.Key.Key_Tab)
    assert not passage.hasFocus()
    QTest.keyClick(passage, Qt.Key.Key_X)
    assert passage.toPlainText() == "The PBX's events cannot come in meanwhile."


def test_a_reader_keeps_their_place_when_it_looks_again(desk: Desk) -> None:
    desk.open(*([SILENT] * 12))
    (found,) = desk.window.findChildren(QScrollArea, "found")
    desk.qtbot.waitUntil(lambda: found.verticalScrollBar().maximum() > 400)
    found.verticalScrollBar().setValue(400)
    desk.window.look()
    desk.answer(Report((SILENT,) * 12, (), ""))
    desk.qtbot.waitUntil(lambda: found.verticalScrollBar().value() == 400)


def test_no_requests_and_many(desk: Desk) -> None:
    desk.open(FINE)
    assert desk.said("requestQuiet")[0].startswith("None since screenpop was started")
    desk.window.look()
    desk.answer(Report((FINE,), tuple(request() for _ in range(60)), ""))
    assert len(desk.said("requestPopped")) == SHOWN


@pytest.mark.parametrize("dark", [False, True])
def test_it_follows_the_theme_while_it_is_open(desk: Desk, dark: bool) -> None:
    desk.theme.choose("light" if dark else "dark")
    desk.open(TAKEN, SILENT, NOTE, FINE)
    desk.theme.choose("dark" if dark else "light")
    ground = desk.window.grab().toImage().pixelColor(3, 3).name()
    assert ground == (DARK if dark else LIGHT).surface


def test_every_severity_has_a_picture_in_its_own_colour(desk: Desk) -> None:
    desk.theme.choose("light")
    desk.open(TAKEN, SILENT, NOTE, FINE)
    views = [*desk.window.findChildren(FindingView), *desk.window.findChildren(FineLine)]
    assert len({colour_of(severity, desk.theme) for severity in Severity}) == 4
    for view, severity in zip(views, (Severity.BROKEN, Severity.WARNING, Severity.NOTE, Severity.FINE), strict=True):
        picture = view.grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(10, 40) for y in range(picture.height())}
        assert colour_of(severity, desk.theme) in seen
    (icon,) = desk.window.findChildren(VerdictIcon)
    picture = icon.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colour_of(Severity.BROKEN, desk.theme) in seen


# The words


@pytest.mark.parametrize(
    ("findings", "says"),
    [
        ((TAKEN,), "Something keeps calls from popping"),
        ((TAKEN, TAKEN, SILENT), "2 things keep calls from popping"),
        ((SILENT, FINE), "Something may keep calls from popping"),
        ((SILENT, SILENT, SILENT), "3 things may keep calls from popping"),
        ((NOTE, FINE), "Nothing keeps calls from popping"),
    ],
)
def test_the_verdict(findings: tuple[Finding, ...], says: str) -> None:
    assert verdict(findings) == says


def test_every_verdict_on_an_event_has_words_of_its_own() -> None:
    words = {done_about(request(each.value)) for each in Verdict}
    assert len(words) == len(Verdict)
    assert not words & {each.value for each in Verdict}
    assert done_about(request("refused: There is nothing here.")) == "Refused: There is nothing here."
    assert done_about(request("Calls are not being saved: the disk is full")) == "Calls are not being saved: the disk is full"


def test_where_a_request_came_from_and_when() -> None:
    assert origin_of(request()) == "Ringing, 201, from 203.0.113.7"
    assert origin_of(request(event=None, extension=None, client=None)) == "No event, from ?"
    assert origin_of(request(event="http-hangup", extension=None, old_secret=True)).endswith(", by an old address")
    assert time_of(request(at=NOON - 3.0), NOON, QLocale.c()) == "11:59:57"
    assert time_of(request(at=NOON - 86400.0), NOON, QLocale.c()) == "Yesterday 12:00"


def test_sentences_end_once_and_quote_commands() -> None:
    assert quoted("Use `screenpop urls`.") == "Use “screenpop urls”."
    assert quoted("") == ""
