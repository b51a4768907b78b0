"""Words of another language may be two fifths longer: no window cuts them, at the size it opens with and at its smallest."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.cards import Phase, Tone
from screenpop.desktop.card_view import CardView
from screenpop.desktop.doctor_window import DoctorWindow
from screenpop.desktop.first_run import FirstRunWindow
from screenpop.desktop.join_window import JoinWindow
from screenpop.desktop.recents import RecentsWindow
from screenpop.desktop.settings_window import SettingsWindow
from screenpop.desktop.statistics_window import StatisticsWindow
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.desktop.tray_menu import RelayView, TrayMenu, TrayView
from screenpop.desktop.unwritten_window import UnwrittenWindow
from screenpop.details import AttemptLine, CallDetails, LegLine
from screenpop.finding import Report
from screenpop.statistics import Counts, Statistics, StatisticsQuery, Tally, made_of
from screenpop.trouble import Trouble
from tests.desktop import recents_desk, test_doctor_window, test_first_run, test_join_window, test_tray, test_unwritten_window
from tests.desktop.pseudo import BEGIN, Pseudo, clipped
from tests.desktop.recent_calls import NOON, FakeJournal, missed, recent, withheld
from tests.desktop.settings_desk import SettingsDesk
from tests.desktop.sight import a_card, an_ended_card
from tests.project.files import ROOT

WRONG = Trouble("Port 8077 may not be used", "The system keeps it for itself", "Choose another in settings.toml, [listener] port")


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


class Room:
    """Where windows are opened and looked at."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot, self.theme, self.folder = qtbot, theme, folder
        self.found: list[str] = []

    def check(self, window: QWidget, state: str) -> None:
        """At its own size, and at its smallest."""
        own = window.size()
        for size in (own, window.minimumSizeHint().expandedTo(window.minimumSize())):
            window.resize(size)
            self.qtbot.wait(60)
            hints = size == own
            self.found += [f"{state} at {window.width()}x{window.height()}: {each}" for each in clipped(window, hints=hints)]
        window.resize(own)


def doctor(room: Room) -> None:
    window = DoctorWindow(test_doctor_window.Actions(), room.theme, now=lambda: NOON)
    room.qtbot.addWidget(window)
    window.open()
    room.check(window, "looking")
    findings = (test_doctor_window.TAKEN, test_doctor_window.SILENT, test_doctor_window.NOTE, test_doctor_window.FINE)
    window._looked(Report(findings, (test_doctor_window.request(), test_doctor_window.request("too late")), ""))
    room.check(window, "found")


def join(room: Room) -> None:
    window = JoinWindow(test_join_window.Actions(), room.theme)
    room.qtbot.addWidget(window)
    window.open()
    room.check(window, "empty")
    window._joined(test_join_window.CUT_OFF)
    room.check(window, "trouble")
    window._joined(test_join_window.DONE)
    room.check(window, "joined")


def unwritten(room: Room) -> None:
    window = UnwrittenWindow(test_unwritten_window.Actions(), room.theme, lambda: NOON)
    room.qtbot.addWidget(window)
    window.ask(test_unwritten_window.CALLS, test_unwritten_window.FULL)
    room.check(window, "asked")
    window._copied()
    room.check(window, "copied")


def first_run(room: Room) -> None:
    fixed = room.folder / "policy.toml"
    window = FirstRunWindow(test_first_run.Actions(room.folder / "settings.toml", fixed), room.theme, now=lambda: NOON)
    room.qtbot.addWidget(window)
    window.open()
    for policy in (
        "",
        "[policy]\nby = 'IT'\n[listener]\nhost = '::1'\nport = 1\n[extensions]\nmine = ['1']\n[crm]\npreset = 'zendesk'\n",
    ):
        fixed.write_text(policy)
        for place in range(3):
            window._go_to(place)
            room.check(window, f"step {place + 1} {policy[:8]}")


def settings(room: Room) -> None:
    policy = "[policy]\nby = 'IT'\n[popup]\nmax_visible = 2\n[rules]\nc = { pop = true }\n"
    rules = "[rules]\na = { pop = true }\nb = { pop = false }\n"
    window = SettingsDesk(room.folder, room.theme, room.qtbot, file=f"[popup]\nscreen = 5\n{rules}", policy=policy).window
    window.open()
    for place in range(window._list.count()):
        window._list.setCurrentRow(place)
        room.check(window, f"page {place + 1}")
    window._search.setText("number")
    room.check(window, "searched")


def recents(room: Room) -> None:
    rows = [missed("1", tags=("Sales",)), recent("2", note="called back"), withheld("3")]
    legs = (LegLine("201 Reception", True, Message("Call ended"), (AttemptLine(NOON, NOON + 7, NOON + 60),)),)
    details = CallDetails(
        row=rows[0], caller="+61355501234", open=False, legs=legs, dialplan="Office hours", condition="Sales", called="03 5550 1000",
        hangup=Message("Missed: the caller hung up"), waited_s=7.0, answered_at=NOON + 7, over_at=NOON + 60,
    )  # fmt: skip
    window = RecentsWindow(
        FakeJournal(rows).ask, recents_desk.Actions(), room.theme, now=lambda: NOON + 60, tags=lambda: ("Sales", "Follow up"),
        choices=lambda done: done((("Sales", "Support"), ("Sales",))), details=lambda uuid, done: done(details),
    )  # fmt: skip
    room.qtbot.addWidget(window)
    window.show_recents()
    room.check(window, "list")
    window._head.open_filters()
    room.check(window, "filters")
    window._head.details.click()
    room.check(window, "details")
    window.show_trouble(WRONG)
    room.check(window, "trouble")
    window._begin_export()
    room.check(window, "export")


def no_recents(room: Room) -> None:
    window = RecentsWindow(FakeJournal([]).ask, recents_desk.Actions(), room.theme, now=lambda: NOON)
    room.qtbot.addWidget(window)
    window.show_recents()
    room.check(window, "no calls")
    window._head.type("Ada")
    window._head.ask_now()
    room.check(window, "nothing found")


class Counted:
    def statistics(self, query: StatisticsQuery, done: Callable[[Statistics | Exception], None]) -> None:
        tally = Tally(answered=40, missed=8, elsewhere=3, open=1)
        counts = Counts({query.last: tally}, {9: tally}, {"Sales": tally, None: tally}, {7: 40}, 7200.0, 12)
        done(made_of(counts, query))

    def lines(self, done: Callable[[list[str] | Exception], None]) -> None:
        done(["Sales", "Support"])


def statistics(room: Room) -> None:
    window = StatisticsWindow(Counted(), room.theme, now=lambda: NOON)
    room.qtbot.addWidget(window)
    window.open()
    for place in range(window._period.count()):
        window._period.setCurrentIndex(place)
        room.check(window, f"period {place + 1}")
    window._failure.show_trouble(WRONG)
    room.check(window, "failed")


def cards(room: Room) -> None:
    states = {
        "ringing": a_card(),
        "talking": a_card(phase=Phase.TALKING, tone=Tone.TALKING, status=Message("Talking")),
        "missed": an_ended_card(),
        "elsewhere": an_ended_card(tone=Tone.ELSEWHERE, status=Message("Answered elsewhere, or voicemail")),
        "withheld": a_card(title=Message("Number withheld"), number=None, company=None, copy=None, crm_url=None),
        "with notes": a_card(notes=(Message("Not saved: the list of calls cannot be written"),)),
    }
    for state, card in states.items():
        view = CardView(room.theme)
        toast = Toast(view, view.buttons, room.theme, lambda: 0.0, own_shadow=True)
        room.qtbot.addWidget(toast)
        toast.prepare()
        view.show_card(card, 1_000.0)
        toast.dress("#ff0000", blended=True, clickable=True)
        toast.fit()
        toast.present(QPoint(100, 100), QGuiApplication.primaryScreen(), anew=True)
        room.qtbot.wait(20)
        room.found += [f"{state}: {each}" for each in clipped(toast)]


WINDOWS: dict[type[QWidget], tuple[Callable[[Room], None], ...]] = {
    DoctorWindow: (doctor,),
    FirstRunWindow: (first_run,),
    JoinWindow: (join,),
    RecentsWindow: (recents, no_recents),
    SettingsWindow: (settings,),
    StatisticsWindow: (statistics,),
    Toast: (cards,),
    UnwrittenWindow: (unwritten,),
}


@pytest.mark.parametrize("look", [look for looks in WINDOWS.values() for look in looks], ids=lambda look: look.__name__)
def test_longer_words_are_read_in_full(look: Callable[[Room], None], qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    room = Room(qtbot, theme, tmp_path)
    look(room)
    assert not room.found, "\n".join(room.found)


def test_every_window_is_looked_at() -> None:
    """A window is what has a title of its own."""
    modules = [module.read_text(encoding="utf-8") for module in (ROOT / "screenpop/desktop").glob("*.py")]
    titled = {
        node.name
        for module in modules
        if "self.setWindowTitle(" in module
        for node in ast.walk(ast.parse(module))
        if isinstance(node, ast.ClassDef) and "self.setWindowTitle(" in ast.unparse(node)
    }
    assert titled == {window.__name__ for window in WINDOWS}


def test_the_trays_menu_speaks(theme: Theme, qapp: QApplication) -> None:
    """A menu is as wide as its longest entry, so that nothing can be cut; but nothing may be left out either."""
    view = TrayView(port=None, relay=RelayView(connected=True), trouble=WRONG, calls=(missed("1"),))
    menu = TrayMenu(test_tray.Actions(), theme, lambda: view, lambda: NOON, qapp)
    said = list(_entries(menu.menu))
    assert len(said) > 8
    assert [words for words in said if BEGIN not in words and "Ada Lovelace" not in words] == []


def _entries(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        if action.text() and action.isVisible():
            yield action.text()
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from _entries(inside)


@pytest.mark.parametrize("words", ["Close", "Why did it not pop?", "last on {date}"])
def test_the_pseudo_language_is_two_fifths_longer(words: str) -> None:
    said = Pseudo().translate("screenpop", words)
    assert len(said) >= 1.4 * len(words)
    assert ("{date}" in said) == ("{date}" in words)


def test_it_finds_what_is_cut(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel, QPushButton

    window = QWidget()
    qtbot.addWidget(window)
    QLabel(f"{BEGIN}Far too long for this", window).setFixedWidth(20)
    QPushButton(f"{BEGIN}Cut", window).setFixedWidth(12)
    fine = QLabel(f"{BEGIN}Fine", window)
    fine.adjustSize()
    window.show()
    assert len(clipped(window)) == 2
