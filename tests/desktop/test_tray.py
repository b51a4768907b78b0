"""The tray: icon, tooltip and menu, and a desktop without one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from screenpop.cards import RecentRow
from screenpop.desktop import tray_icon
from screenpop.desktop.quiet import Quiet, QuietChoice, choose
from screenpop.desktop.recents_when import clock, local_time
from screenpop.desktop.theme import Theme
from screenpop.desktop.tray import Tray, tooltip
from screenpop.desktop.tray_icon import TrayState
from screenpop.desktop.tray_menu import RelayView, TrayMenu, TrayView
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, many, missed, recent, withheld

# Qt makes an icon on the offscreen platform as it would on X11, and says so.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")

TAKEN = Trouble("Port 8077 is used by R&D's <node>", "pid 12", "Choose another port")


@dataclass
class Actions:
    asked: list[str] = field(default_factory=list)
    quiet: list[Quiet] = field(default_factory=list)
    mine: list[tuple[str, ...]] = field(default_factory=list)

    def open_crm(self, row: RecentRow) -> None:
        self.asked.append(f"open_crm {row.uuid}")

    def show_recents(self) -> None:
        self.asked.append("show_recents")

    def show_doctor(self) -> None:
        self.asked.append("show_doctor")

    def show_join(self) -> None:
        self.asked.append("show_join")

    def show_first_run(self) -> None:
        self.asked.append("show_first_run")

    def show_settings(self, key: str = "") -> None:
        self.asked.append(f"show_settings {key}".strip())

    def set_mine(self, extensions: tuple[str, ...]) -> None:
        self.mine.append(extensions)

    def show_trouble(self, trouble: Trouble) -> None:
        self.asked.append(f"show_trouble {trouble.title}")

    def set_do_not_disturb(self, setting: Quiet) -> None:
        self.quiet.append(setting)

    def quit(self) -> None:
        self.asked.append("quit")


class Panel:
    """A tray that is there or not, with our icon, or without."""

    def __init__(self) -> None:
        self.there = True
        self.actions = Actions()
        self.now = NOON
        self.tray = Tray(self.actions, Theme(), now=lambda: self.now, is_there=lambda: self.there)

    @property
    def icon(self) -> QSystemTrayIcon | None:
        return self.tray.findChild(QSystemTrayIcon)

    @property
    def menu(self) -> TrayMenu:
        found = self.tray.findChild(TrayMenu)
        assert found is not None
        return found

    def open_menu(self) -> list[str]:
        """What it lists, submenu and separators left out."""
        self.menu.menu.popup(QPoint(10, 10))
        return [action.text() for action in self.lines()]

    def lines(self) -> list[QAction]:
        return [
            action
            for action in self.menu.menu.actions()
            if action.isVisible() and not action.isSeparator() and action.menu() is None
        ]

    def click(self, words: str) -> None:
        (action,) = [action for action in self.lines() if action.text().startswith(words)]
        action.trigger()
        self.menu.menu.close()

    def quiet_lines(self) -> dict[str, bool]:
        submenu = self.menu.menu.findChildren(type(self.menu.menu))[0]
        return {action.text(): action.isChecked() for action in submenu.actions() if action.isVisible()}

    def choose(self, choice: QuietChoice) -> None:
        submenu = self.menu.menu.findChildren(type(self.menu.menu))[0]
        (action,) = [action for action in submenu.actions() if action.text() == choice.value]
        action.trigger()


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    return Panel()


# The icon finds its tray


def test_with_a_tray_the_icon_is_there_at_once(panel: Panel, qtbot: QtBot) -> None:
    panel.tray.start()
    assert panel.tray.available
    assert panel.icon is not None
    assert panel.icon.isVisible()
    panel.tray.close()
    assert not panel.tray.available


def test_without_a_tray_everything_goes_on_until_there_is_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screenpop.desktop.tray._LOOK_AGAIN_MS", 20)
    panel = Panel()
    panel.there = False
    panel.tray.start()
    panel.tray.show(TrayView(port=8077, missed=2))
    qtbot.wait(150)
    assert (panel.tray.available, panel.icon) == (False, None)
    panel.there = True
    qtbot.waitUntil(lambda: panel.icon is not None)
    assert panel.icon is not None
    assert panel.icon.toolTip() == "screenpop: listening on port 8077, 2 missed calls"
    first = panel.icon
    qtbot.wait(100)
    assert panel.icon is first
    panel.tray.close()


def test_it_is_not_available_while_the_tray_is_gone(panel: Panel) -> None:
    panel.tray.start()
    panel.there = False
    assert not panel.tray.available
    panel.tray.close()


def test_a_left_click_opens_the_recents_and_a_right_click_does_not(panel: Panel) -> None:
    panel.tray.start()
    assert panel.icon is not None
    panel.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert panel.actions.asked == []
    panel.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert panel.actions.asked == ["show_recents"]
    panel.tray.close()


def test_the_icon_follows_what_is_shown(panel: Panel, qtbot: QtBot) -> None:
    panel.tray.start()
    icon = panel.icon
    assert icon is not None

    def picture() -> QImage:
        return icon.icon().pixmap(QSize(32, 32)).toImage()

    def shows(state: TrayState, badge: str) -> bool:
        return picture() == tray_icon.paint(32, state, badge).toImage()

    panel.tray.show(TrayView(port=8077))
    qtbot.waitUntil(lambda: shows(TrayState.LISTENING, ""))
    panel.tray.show(TrayView(port=8077, missed=12, do_not_disturb=True))
    qtbot.waitUntil(lambda: shows(TrayState.QUIET, "9+"))
    panel.tray.show(TrayView(trouble=TAKEN, do_not_disturb=True))
    qtbot.waitUntil(lambda: shows(TrayState.TROUBLE, ""))
    panel.tray.close()


# The picture


@pytest.mark.parametrize(("missed_calls", "text"), [(-1, ""), (0, ""), (1, "1"), (9, "9"), (10, "9+"), (4000, "9+")])
def test_the_badge(missed_calls: int, text: str) -> None:
    assert tray_icon.badge(missed_calls) == text


def test_every_size_has_a_picture_of_its_own(qtbot: QtBot) -> None:
    sizes = {(size.width(), size.height()) for size in tray_icon.icon(TrayState.LISTENING, 3).availableSizes()}
    assert sizes == {(size, size) for size in tray_icon.SIZES}
    for size in (16, 22, 24, 32, 48, 64):
        assert {size, 2 * size} <= set(tray_icon.SIZES)


@pytest.mark.parametrize("size", tray_icon.SIZES)
def test_no_two_pictures_are_alike(qtbot: QtBot, size: int) -> None:
    badges = ["", *"123456789", "9+"]
    pictures = {bytes(tray_icon.paint(size, state, text).toImage().constBits()) for state in TrayState for text in badges}
    assert len(pictures) == len(TrayState) * len(badges)


@pytest.mark.parametrize("size", [16, 22, 64])
@pytest.mark.parametrize("panel_colour", ["#ffffff", "#000000"])
def test_a_badge_stands_free_of_the_tile(qtbot: QtBot, size: int, panel_colour: str) -> None:
    """Left of the badge, at its middle, the panel shows between badge and tile."""
    picture = tray_icon.paint(size, TrayState.LISTENING, "3").toImage()
    height = round(size * 0.56)
    row = [picture.pixelColor(x, height // 2) for x in range(size)]
    assert min(colour.alpha() for colour in row[size // 5 : size - height]) < 128
    assert picture.pixelColor(0, size // 2).alpha() > 200


def test_digits_on_a_small_badge_are_whole_pixels(qtbot: QtBot) -> None:
    """A digit between pixels is grey: in the disc's middle there is white and red, and nothing else."""
    picture = tray_icon.paint(16, TrayState.LISTENING, "8").toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(10, 13) for y in range(2, 7)}
    assert colours == {"#ffffff", "#d1242f"}


# The tooltip


def test_the_tooltip_says_the_state_in_one_line(qtbot: QtBot) -> None:
    assert tooltip(TrayView(), NOON) == "screenpop: not listening"
    assert tooltip(TrayView(port=8077), NOON) == "screenpop: listening on port 8077"
    assert tooltip(TrayView(port=8077, missed=1), NOON) == "screenpop: listening on port 8077, 1 missed call"
    assert tooltip(TrayView(port=1, do_not_disturb=True), NOON) == "screenpop: listening on port 1, do not disturb"
    until = choose(QuietChoice.HALF_HOUR, local_time(NOON))
    assert "do not disturb until" in tooltip(TrayView(port=1, do_not_disturb=until), NOON)
    assert tooltip(TrayView(port=1, do_not_disturb=until), NOON + 1801) == "screenpop: listening on port 1"


def test_the_tooltip_holds_no_markup_and_is_short(qtbot: QtBot) -> None:
    text = tooltip(TrayView(trouble=Trouble(f"<b>{'x' * 300}</b> & more"), missed=3), NOON)
    assert text.startswith("screenpop: ‹b›xxx")
    assert not set("<>&") & set(text)
    assert len(text) <= 120


# The menu


def test_the_menu_without_calls(panel: Panel) -> None:
    windows = ["Recents…", "Why did it not pop?…", "Join a relay…", "Set up…", "Settings…"]
    assert panel.open_menu() == ["No calls yet", *windows, "Quit"]
    assert [action.isEnabled() for action in panel.lines()] == [False, True, True, True, True, True, True]
    panel.click("Recents")
    panel.click("Why")
    panel.click("Join")
    panel.click("Quit")
    assert panel.actions.asked == ["show_recents", "show_doctor", "show_join", "quit"]


def test_the_menu_lists_the_last_five_calls(panel: Panel) -> None:
    panel.tray.show(TrayView(calls=tuple(many(7))))
    lines = panel.open_menu()
    assert [line.split(",")[0] for line in lines[:-6]] == [f"Caller {place}" for place in range(5)]
    panel.menu.menu.close()


def test_a_call_opens_the_crm_or_else_the_recents(panel: Panel) -> None:
    panel.tray.show(TrayView(calls=(recent("a"), withheld("b"))))
    panel.open_menu()
    panel.click("Ada")
    panel.open_menu()
    panel.click("Number withheld")
    assert panel.actions.asked == ["open_crm a", "show_recents"]


def test_names_are_short_plain_and_keep_their_ampersand(panel: Panel) -> None:
    panel.tray.show(TrayView(calls=(missed("a", "R&D\n\u202e"), missed("b", "W" * 90))))
    lines = panel.open_menu()
    assert lines[0].startswith("R&&D, ")
    assert len(lines[1]) < 60
    panel.menu.menu.close()


def test_an_open_menu_does_not_move_under_the_pointer(panel: Panel, qtbot: QtBot) -> None:
    panel.tray.show(TrayView(calls=(recent("a"),)))
    panel.open_menu()
    panel.tray.show(TrayView(calls=(recent("b", "Grace Hopper"), recent("a"))))
    qtbot.wait(200)
    panel.click("Ada")
    assert panel.actions.asked == ["open_crm a"]
    assert panel.open_menu()[0].startswith("Grace Hopper")
    panel.menu.menu.close()


def test_trouble_is_the_first_line_and_leads_to_its_explanation(panel: Panel) -> None:
    panel.tray.show(TrayView(trouble=TAKEN))
    assert panel.open_menu()[0] == "Port 8077 is used by R&&D's <node>"
    panel.click("Port 8077")
    assert panel.actions.asked == [f"show_trouble {TAKEN.title}"]
    panel.tray.show(TrayView(port=8077))
    assert panel.open_menu()[0] == "No calls yet"
    panel.menu.menu.close()


def test_the_relay_has_a_line_of_its_own(panel: Panel) -> None:
    for relay, words in (
        (RelayView(connected=True), "Relay: connected"),
        (RelayView(connected=False), "Relay: connecting…"),
        (RelayView(connected=False, away_since=NOON - 5340), "No connection to the relay since "),
    ):
        view = TrayView(relay=relay)
        panel.tray.show(view)
        assert panel.open_menu()[0].startswith(words)
        assert not panel.lines()[0].isEnabled()
        assert tooltip(view, NOON).startswith(f"screenpop: {words}")
        panel.menu.menu.close()
    since = f"since {clock(NOON - 5340, QLocale())}"
    assert tooltip(view, NOON).endswith(since)
    assert (
        tooltip(TrayView(port=8077, relay=RelayView(connected=True)), NOON)
        == "screenpop: listening on port 8077, Relay: connected"
    )
    panel.tray.show(TrayView(trouble=TAKEN, relay=RelayView(connected=True)))
    assert panel.open_menu()[:2] == ["Port 8077 is used by R&&D's <node>", "Relay: connected"]
    panel.menu.menu.close()


# Messages


def test_the_icon_says_what_it_is_given_and_a_click_is_heard(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda icon, title, body, picture: said.append((title, body)))
    heard: list[str] = []
    panel.tray.on_message_clicked(lambda: heard.append("first"))
    panel.tray.on_message_clicked(lambda: heard.append("second"))
    panel.there = False
    assert not panel.tray.show_message("Zoë", "Ringing")
    panel.there = True
    panel.tray.start()
    assert panel.tray.show_message("Zoë", "Ringing") and said == [("Zoë", "Ringing")]
    assert panel.icon is not None
    panel.icon.messageClicked.emit()
    assert heard == ["second"]


# Do not disturb


def test_the_current_choice_is_checked(panel: Panel) -> None:
    panel.open_menu()
    assert panel.quiet_lines() == {
        "Off": True, "30 minutes": False, "1 hour": False, "Until tomorrow": False, "Always": False,
    }  # fmt: skip
    panel.menu.menu.close()
    panel.tray.show(TrayView(do_not_disturb=True))
    panel.open_menu()
    assert [words for words, checked in panel.quiet_lines().items() if checked] == ["Always"]
    panel.menu.menu.close()


@pytest.mark.parametrize("choice", list(QuietChoice))
def test_a_choice_is_asked_for_and_shown_once_it_holds(panel: Panel, choice: QuietChoice) -> None:
    panel.open_menu()
    panel.choose(choice)
    assert panel.actions.quiet == [choose(choice, local_time(NOON))]
    panel.menu.menu.close()
    panel.tray.show(TrayView(do_not_disturb=panel.actions.quiet[0]))
    panel.open_menu()
    assert [words for words, checked in panel.quiet_lines().items() if checked] == [choice.value]
    panel.menu.menu.close()


def test_a_choice_that_did_not_take_is_not_shown(panel: Panel) -> None:
    panel.open_menu()
    panel.choose(QuietChoice.ALWAYS)
    panel.menu.menu.close()
    panel.open_menu()
    assert panel.quiet_lines()["Off"]
    panel.menu.menu.close()


def test_the_desktop_s_own_quiet_is_said_where_the_choices_are(panel: Panel) -> None:
    panel.tray.show(TrayView(port=1, desktop_quiet=True))
    panel.open_menu()
    assert next(iter(panel.quiet_lines())) == "On: the desktop's own"
    assert panel.quiet_lines()["Off"]
    panel.menu.menu.close()
    assert panel.tray._state() is TrayState.QUIET
    assert tooltip(TrayView(port=1, desktop_quiet=True), NOON).endswith("do not disturb: the desktop's own")
    assert tooltip(TrayView(port=1, desktop_quiet=True, do_not_disturb=True), NOON).endswith("do not disturb")


def test_a_moment_chosen_before_a_restart_is_shown_as_such(panel: Panel) -> None:
    panel.tray.show(TrayView(do_not_disturb=datetime.fromtimestamp(NOON + 700).astimezone()))
    panel.open_menu()
    (words,) = [words for words, checked in panel.quiet_lines().items() if checked]
    assert words.startswith("Until ")
    assert words != "Until tomorrow"
    panel.menu.menu.close()
    panel.now = NOON + 701
    panel.open_menu()
    assert panel.quiet_lines()["Off"]
    panel.menu.menu.close()


# Whose calls pop here


def extension_lines(panel: Panel) -> list[tuple[str, bool]]:
    submenu = panel.menu.menu.findChildren(type(panel.menu.menu))[1]
    return [(action.text(), action.isChecked()) for action in submenu.actions() if not action.isSeparator()]


def choose_extension(panel: Panel, words: str) -> None:
    submenu = panel.menu.menu.findChildren(type(panel.menu.menu))[1]
    (action,) = [action for action in submenu.actions() if action.text() == words]
    action.trigger()


def test_another_extension_is_two_clicks_away(panel: Panel) -> None:
    panel.tray.show(TrayView(port=1, mine=("201",), extensions=(("202", "R&D"), ("201", "Sam Taylor"), ("203", None))))
    panel.open_menu()
    submenu = panel.menu.menu.findChildren(type(panel.menu.menu))[1]
    assert submenu.title() == "My extension: 201"
    assert extension_lines(panel) == [
        ("201, Sam Taylor", True),
        ("202, R&&D", False),
        ("203", False),
        ("Every extension", False),
        ("Other…", False),
    ]
    choose_extension(panel, "202, R&&D")
    choose_extension(panel, "Every extension")
    choose_extension(panel, "Other…")
    assert panel.actions.mine == [("202",), ()]
    assert panel.actions.asked == ["show_settings extensions.mine"]
    panel.menu.menu.close()


@pytest.mark.parametrize("clicked", ["201", "Every extension"])
def test_a_mark_tells_what_holds_and_not_what_was_clicked(panel: Panel, clicked: str) -> None:
    panel.tray.show(TrayView(port=1, mine=("201",)))
    panel.open_menu()
    choose_extension(panel, clicked)  # it is fixed, or was so before
    panel.menu.menu.close()
    panel.open_menu()
    assert extension_lines(panel) == [("201", True), ("Every extension", False), ("Other…", False)]
    panel.menu.menu.close()


def test_where_every_extension_is_mine_the_menu_says_so(panel: Panel) -> None:
    panel.tray.show(TrayView(port=1))
    panel.open_menu()
    assert panel.menu.menu.findChildren(type(panel.menu.menu))[1].title() == "My extension: every one"
    assert extension_lines(panel) == [("Every extension", True), ("Other…", False)]
    panel.menu.menu.close()


def test_settings_and_setting_up_are_in_the_menu(panel: Panel) -> None:
    panel.open_menu()
    panel.click("Settings…")
    panel.open_menu()
    panel.click("Set up…")
    assert panel.actions.asked == ["show_settings", "show_first_run"]
