"""The first start by its window: three ways, the addresses, the live indicator; my extension; the CRM. What is set is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.event import EventKind
from screenpop.desktop.colours import DARK, LIGHT
from screenpop.desktop.first_run import FirstRunWindow
from screenpop.desktop.first_run_parts import Choice
from screenpop.desktop.theme import Theme
from screenpop.finding import Request
from screenpop.settings import file
from screenpop.settings import policy as policies
from screenpop.settings.model import Settings
from screenpop.settings.policy import Policy
from screenpop.trouble import Trouble

SECRET = "0123456789abcdef0123456789abcdef"
BASE = f"http://127.0.0.1:8077/{SECRET}"
URLS = {"any": BASE, **{kind.value: f"{BASE}/{kind.value}" for kind in EventKind}}
NOW = 1_700_000_000.0
RINGING = Request(
    at=NOW - 5, client="192.0.2.7", status=200, event="extension-ringing", extension="201", done="popped", old_secret=False
)
W = TypeVar("W", bound=QWidget)


class Actions:
    """Answers at once, from a settings file that is really written."""

    def __init__(self, path: Path, policy: Path | None = None) -> None:
        self._path, self._policy = path, policy
        self.newest: Request | None = None
        self.said: Mapping[str, Any] | Exception = {"urls": URLS, "listening": True, "warning": None}
        self.rung: list[tuple[str, str | None]] = []
        self.copied: list[str] = []
        self.opened: list[str] = []
        self.asked_urls = 0
        self.codes: list[str] = []
        self.joined: Callable[[Sequence[str] | Exception], None] | None = None
        self.tested: list[Callable[[Exception | None], None]] = []

    def settings(self) -> Settings:
        return file.load(self._path, policy=self.policy()).settings

    def policy(self) -> Policy:
        return policies.read(self._policy)

    def last_request(self) -> Request | None:
        return self.newest

    def urls(self, done: Callable[[Mapping[str, Any] | Exception], None]) -> None:
        self.asked_urls += 1
        done(self.said)

    def extensions(self, done: Callable[[Sequence[tuple[str, str | None]] | Exception], None]) -> None:
        done(self.rung)

    def send_test(self, done: Callable[[Exception | None], None]) -> None:
        self.tested.append(done)

    def change_all(self, values: Mapping[str, object], done: Callable[[Exception | None], None]) -> None:
        try:
            for name, value in values.items():
                self.policy().refuse(name, value)
            file.change_all(self._path, values)
        except Trouble as trouble:
            done(trouble)
        else:
            done(None)

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self.codes.append(code)
        self.joined = done

    def copy_text(self, text: str) -> None:
        self.copied.append(text)

    def open_link(self, url: str) -> None:
        self.opened.append(url)


class Desk:
    """`fix` writes what an administrator has fixed."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self._qtbot, self._theme, self._policy = qtbot, theme, folder / "policy.toml"
        self.actions = Actions(folder / "settings.toml", self._policy)
        self.window = self.made()

    def fix(self, text: str) -> None:
        self._policy.write_text(f"[policy]\nby = 'IT, ext. 900'\n{text}")

    def made(self) -> FirstRunWindow:
        window = FirstRunWindow(self.actions, self._theme, now=lambda: NOW)
        self._qtbot.addWidget(window)
        return window

    def open(self) -> None:
        self.window.open()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def reopen(self) -> None:
        """As after another start."""
        self.window.close()
        self.window = self.made()
        self.open()

    def of(self, kind: type[W], said: str) -> W:
        """The one of this kind that can be seen, by its words or its name."""
        found = [
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and said in (getattr(widget, "text", str)(), widget.accessibleName(), widget.objectName())
        ]
        assert len(found) == 1, (said, found)
        return found[0]

    def press(self, said: str) -> None:
        self.of(QPushButton, said).click()

    def go_to(self, step: str) -> None:
        self.press(step)

    def choose(self, title: str) -> None:
        choice = next(choice for choice in self.window.findChildren(Choice) if choice.radio.text() == title)
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().center())

    def choose_crm(self, title: str) -> None:
        box = self.of(QComboBox, "CRM")
        box.setCurrentText(title)
        box.activated.emit(box.currentIndex())

    def type(self, field: str, text: str) -> None:
        line = self.of(QLineEdit, field)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def says(self, words: str) -> bool:
        return any(label.isVisible() and words in label.text() for label in self.window.findChildren(QLabel))

    def tone(self) -> str:
        return str(self.of(QWidget, "signal").property("tone"))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(qtbot, theme, tmp_path)


FIRST, SECOND, THIRD = "1  Where calls come from", "2  My extension", "3  CRM"


def test_an_address_is_copied_with_its_secret_which_nobody_sees(desk: Desk) -> None:
    desk.open()
    assert desk.says("http://127.0.0.1:8077/••••••••/extension-ringing")
    assert not desk.says(SECRET)
    desk.press("Copy the address for: Extension ringing")
    assert desk.actions.copied == [URLS["extension-ringing"]]
    desk.press("Copy all")
    assert all(URLS[kind.value] in desk.actions.copied[-1] for kind in EventKind)
    desk.press("Show the secret")
    assert desk.says(URLS["http-hangup"])
    desk.press("Hide the secret")
    assert not desk.says(SECRET)


def test_addresses_that_are_not_known_say_why(desk: Desk) -> None:
    desk.actions.said = Trouble("The keyring does not answer", "It is locked", "Unlock it")
    desk.open()
    assert desk.says("The keyring does not answer. It is locked. Unlock it.")
    assert not desk.of(QPushButton, "Copy all").isEnabled()
    desk.actions.said = {"urls": URLS, "listening": False, "warning": None}
    desk.window.state_changed()
    assert desk.says("Nothing listens at these addresses now")
    assert desk.of(QPushButton, "Copy all").isEnabled()


def test_the_indicator_waits_turns_green_and_says_what_was_refused(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    assert desk.tone() == "waiting" and desk.says("Waiting for the first event…")
    desk.actions.newest = RINGING
    desk.window.request_came()
    qtbot.waitUntil(lambda: desk.says("Event received: Extension ringing, 201, just now"))
    assert desk.tone() == "heard" and desk.says("Popped")
    for status, why in (
        (404, "Its address was not one of these."),
        (403, "A web page sent it."),
        (400, "There is no call_event_uuid."),
    ):
        desk.actions.newest = Request(
            at=NOW, client="192.0.2.7", status=status, event=None, extension=None,
            done="refused: There is no call_event_uuid.", old_secret=False,
        )  # fmt: skip
        desk.window.request_came()
        qtbot.waitUntil(lambda why=why: desk.says(why))  # type: ignore[misc]
        assert desk.tone() == "refused" and desk.says("A request was refused, just now")


def test_an_event_of_before_is_not_just_now(desk: Desk) -> None:
    desk.actions.newest = Request(
        at=NOW - 3600, client=None, status=200, event="http-hangup", extension=None, done="updated", old_secret=False
    )
    desk.open()
    assert desk.tone() == "heard"
    assert desk.says("Event received: Dialplan hung up, ") and not desk.says("just now")


def test_a_test_event_is_sent_once_and_what_went_wrong_is_said(desk: Desk) -> None:
    desk.open()
    desk.press("Send a test event")
    desk.press("Send a test event")
    (done,) = desk.actions.tested
    done(Trouble("There is no listener to send it to", "It is switched off in the settings", ""))
    assert desk.tone() == "refused" and desk.says("There is no listener to send it to. It is switched off in the settings.")
    desk.press("Send a test event")
    desk.actions.newest = RINGING
    desk.actions.tested[1](None)
    assert desk.tone() == "heard"


def test_closed_it_costs_nothing(desk: Desk) -> None:
    desk.open()
    desk.window.close()
    desk.actions.newest = RINGING
    asked = desk.actions.asked_urls
    desk.window.request_came()
    desk.window.state_changed()
    QTest.qWait(100)
    assert desk.actions.asked_urls == asked and desk.window._signal.signal.tone == "waiting"


def test_a_code_is_tried_and_does_not_stay(desk: Desk) -> None:
    desk.open()
    desk.choose("A code from your administrator")
    assert desk.says("There is no address to paste for this computer.") and not desk.says("http://127.0.0.1")
    code = desk.of(QPlainTextEdit, "Join code")
    QTest.keyClicks(code, "screenpop-join-1.abc")
    desk.press("Join")
    assert desk.says("Trying the relay…") and desk.actions.joined is not None
    desk.actions.joined(Trouble("The join code cannot be read", "A part of it is missing", "Copy the whole code again"))
    assert desk.says("The join code cannot be read. A part of it is missing. Copy the whole code again.")
    desk.press("Join")
    desk.actions.joined(["This computer now reads the calls of Sam from the relay at relay.example."])
    assert desk.says("This computer now reads the calls of Sam") and code.toPlainText() == ""
    QTest.keyClicks(code, "another")
    desk.window.close()
    assert code.toPlainText() == "", "a code is a secret"


def test_what_the_listener_is_set_to_is_kept_and_a_wrong_value_said_beside_it(desk: Desk) -> None:
    desk.open()
    assert desk.says("a PBX on the internet cannot")
    desk.type("Port", "99999")
    assert desk.says("It must be a whole number from 0 to 65535")
    desk.type("Port", "9000")
    desk.type("Address to listen on", "192.0.2.5")
    assert (desk.actions.settings().listener.port, desk.actions.settings().listener.host) == (9000, "192.0.2.5")
    assert not desk.says("must be") and desk.says("a port of your router that is forwarded to port 9000")


def test_a_host_in_front_has_its_address_and_can_be_left_again(desk: Desk) -> None:
    desk.open()
    desk.choose("A host in front of this computer")
    desk.type("Public address", "pop.example.com")
    assert desk.says("It must be an address such as")
    desk.type("Public address", "https://pop.example.com/")
    assert desk.actions.settings().listener.public_url == "https://pop.example.com"
    desk.reopen()
    assert desk.of(QLineEdit, "Public address").text() == "https://pop.example.com"
    desk.choose("Straight to this computer")
    assert desk.actions.settings().listener.public_url, "a look at another way changes nothing"
    desk.press("Use this computer's own address")
    assert desk.actions.settings().listener.public_url == ""


def test_extensions_that_rang_are_ticked_and_kept(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.go_to(SECOND)
    assert desk.says("No extension has rung here yet.")
    desk.actions.rung = [("201", "Reception"), ("9", None)]
    desk.window.request_came()
    qtbot.waitUntil(lambda: _offered(desk) == ["9", "201 Reception"])
    extensions = desk.of(QListWidget, "extensions")
    extensions.setFocus()
    extensions.setCurrentRow(1)
    QTest.keyClick(extensions, Qt.Key.Key_Space)
    assert desk.actions.settings().extensions.mine == ("201",)
    assert desk.says("Calls for 201 pop here.")
    desk.type("Another extension", "305")
    assert desk.actions.settings().extensions.mine == ("201", "305")
    desk.reopen()
    desk.go_to(SECOND)
    assert _offered(desk) == ["9", "201 Reception", "305"]
    desk.choose("Every extension")
    assert desk.actions.settings().extensions.mine == ()
    desk.choose("Only these")
    assert desk.says("Until then every extension pops.")


def _offered(desk: Desk) -> list[str]:
    extensions = desk.of(QListWidget, "extensions") if not desk.says("No extension has rung") else None
    return [extensions.item(row).text() for row in range(extensions.count())] if extensions is not None else []


def test_a_crm_is_kept_once_its_values_are_whole(desk: Desk) -> None:
    desk.open()
    desk.go_to(THIRD)
    desk.choose_crm("Dynamics 365")
    assert desk.actions.settings().crm.preset == ""
    desk.type("base_url", "not an address")
    assert desk.says("It is no address of a CRM. An address such as https://crm.example.com, without user, ? and #.")
    desk.type("base_url", "https://acme.crm6.dynamics.com")
    assert desk.actions.settings().crm.preset == "", "appid is missing yet"
    desk.type("appid", "0a-1")
    crm = desk.actions.settings().crm
    assert (crm.preset, crm.account) == ("dynamics-365", {"base_url": "https://acme.crm6.dynamics.com", "appid": "0a-1"})
    desk.type("Try it with a number", "+61390085900")
    link = "https://acme.crm6.dynamics.com/main.aspx?appid=0a-1&pagetype=search&searchText=%2B61390085900"
    assert desk.says(link)
    desk.press("Open in the browser")
    assert desk.actions.opened == [link]
    desk.reopen()
    desk.go_to(THIRD)
    assert desk.of(QLineEdit, "appid").text() == "0a-1"
    desk.choose_crm("Zendesk")
    desk.type("subdomain", "acme")
    crm = desk.actions.settings().crm
    assert (crm.preset, crm.account) == ("zendesk", {"subdomain": "acme"}), "what the CRM before asked for is gone"
    desk.choose_crm("None")
    assert desk.actions.settings().crm.preset == ""


def test_a_link_of_ones_own_is_tried_before_it_is_kept(desk: Desk) -> None:
    desk.open()
    desk.go_to(THIRD)
    desk.choose_crm("A link of my own")
    desk.type("A link of my own", "https://crm.example/{e614}")
    assert desk.says("unknown place {e614}") and desk.actions.settings().crm.url == ""
    desk.type("Try it with a number", "0390085900")
    assert desk.says("Fill in what is missing above")
    desk.type("A link of my own", "https://crm.example/{e164}")
    assert desk.actions.settings().crm.url == "https://crm.example/{e164}"
    assert desk.says("https://crm.example/%2B61390085900")
    desk.type("Try it with a number", "anonymous")
    assert desk.says("Nothing opens for this number.")
    opens = desk.of(QComboBox, "Open it")
    opens.setCurrentText("By itself when I answer")
    opens.activated.emit(opens.currentIndex())
    assert desk.actions.settings().crm.open == "answered"


def test_a_crm_that_can_be_asked_who_calls_says_how(desk: Desk) -> None:
    desk.open()
    desk.go_to(THIRD)
    desk.choose_crm("Zendesk")
    desk.press("Copy the command")
    assert desk.actions.copied == ["screenpop crm setup zendesk"]
    desk.choose_crm("SuiteCRM 7")
    assert not desk.says("ask SuiteCRM 7 who calls")


FIXED = "Fixed by IT, ext. 900"


def signs(desk: Desk) -> int:
    """How often it is said that something is fixed; a screen reader has each."""
    found = [label for label in desk.window.findChildren(QLabel) if label.isVisible() and label.text() == FIXED]
    for label in found:
        heard = QAccessible.queryAccessibleInterface(label)
        assert heard.text(QAccessible.Text.Name) == FIXED and not heard.state().disabled
    return len(found)


def test_how_calls_come_in_is_locked_where_it_is_fixed(desk: Desk) -> None:
    desk.fix("[listener]\nhost = '0.0.0.0'\npublic_url = 'https://pop.example.com'\n[relay]\nenabled = false\n")
    desk.reopen()
    assert desk.of(QLineEdit, "Public address").text() == "https://pop.example.com"
    assert not desk.of(QLineEdit, "Public address").isEnabled() and signs(desk) == 1
    desk.choose("Straight to this computer")
    host, port = desk.of(QLineEdit, "Address to listen on"), desk.of(QLineEdit, "Port")
    assert (host.text(), host.isEnabled(), port.isEnabled(), signs(desk)) == ("0.0.0.0", False, True, 1)
    assert not any(button.text() == "Use this computer's own address" for button in seen(desk))
    desk.choose("A code from your administrator")
    assert not desk.of(QPlainTextEdit, "Join code").isEnabled() and signs(desk) == 1


def seen(desk: Desk) -> list[QPushButton]:
    return [button for button in desk.window.findChildren(QPushButton) if button.isVisible()]


def test_a_relay_that_is_fixed_can_still_be_joined_with_a_code_for_it(desk: Desk) -> None:
    desk.fix("[relay]\nservers = ['tls://relay.example.com']\n")
    desk.open()
    desk.choose("A code from your administrator")
    assert desk.of(QPlainTextEdit, "Join code").isEnabled() and signs(desk) == 0


def test_my_extension_is_locked_where_it_is_fixed_also_meanwhile(desk: Desk) -> None:
    desk.actions.rung = [("201", "Reception"), ("202", None)]
    desk.open()
    desk.go_to(SECOND)
    assert signs(desk) == 0 and desk.of(QListWidget, "extensions").isEnabled()
    desk.fix("[extensions]\nmine = ['201', '305']\n")
    desk.window.state_changed()
    extensions = desk.of(QListWidget, "extensions")
    assert _offered(desk) == ["201 Reception", "202", "305"]
    assert [extensions.item(row).checkState() is Qt.CheckState.Checked for row in range(3)] == [True, False, True]
    assert not extensions.isEnabled() and signs(desk) == 1
    desk.choose("Every extension")
    QTest.mouseClick(extensions.viewport(), Qt.MouseButton.LeftButton, pos=extensions.visualItemRect(extensions.item(1)).center())
    desk.press("Add")
    assert desk.actions.settings().extensions.mine == ("201", "305")


def test_the_crm_is_locked_as_far_as_it_is_fixed(desk: Desk) -> None:
    desk.fix("[crm]\npreset = 'dynamics-365'\nbase_url = 'https://acme.crm6.dynamics.com'\nopen = 'answered'\n")
    desk.open()
    desk.go_to(THIRD)
    assert (desk.of(QComboBox, "CRM").currentText(), desk.of(QComboBox, "CRM").isEnabled()) == ("Dynamics 365", False)
    assert not desk.of(QComboBox, "Open it").isEnabled()
    address = desk.of(QLineEdit, "base_url")
    assert (address.text(), address.isEnabled(), signs(desk)) == ("https://acme.crm6.dynamics.com", False, 3)
    desk.type("appid", "0a-1")
    assert desk.actions.settings().crm.account == {"base_url": "https://acme.crm6.dynamics.com", "appid": "0a-1"}
    desk.fix("[crm]\nurl = 'https://crm.example/{e164}'\n")
    desk.reopen()
    desk.go_to(THIRD)
    assert (desk.of(QComboBox, "CRM").isEnabled(), desk.of(QLineEdit, "A link of my own").isEnabled(), signs(desk)) == (
        False,
        False,
        2,
    )


@pytest.mark.parametrize("base", ["http://127.0.0.1:8077", "https://pop.example-company.com.au", "https://192.168.100.200:18077"])
def test_a_masked_address_is_read_in_full(desk: Desk, base: str) -> None:
    desk.actions.said = {
        "urls": {"any": f"{base}/{SECRET}", **{kind.value: f"{base}/{SECRET}/{kind.value}" for kind in EventKind}},
        "listening": True,
        "warning": None,
    }
    desk.open()
    addresses = [label for label in desk.window.findChildren(QLabel, "url") if label.isVisible()]
    assert len(addresses) == len(EventKind)
    for address in addresses:
        assert "••••••••" in address.text()
        assert address.fontMetrics().horizontalAdvance(address.text()) <= address.width(), address.text()


def test_it_goes_through_by_keys_and_ends_with_escape(desk: Desk) -> None:
    desk.open()
    assert QApplication.focusWidget() is desk.of(QPushButton, FIRST)
    for step in (SECOND, THIRD):
        desk.press("Next")
        assert desk.of(QPushButton, step).isChecked()
    desk.go_to(FIRST)
    seen: list[object] = []
    while (focused := QApplication.focusWidget()) not in seen:
        seen.append(focused)
        assert isinstance(focused, QWidget)
        assert focused.accessibleName() or getattr(focused, "text", str)(), focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {"Copy all", "Next", "Close", "Send a test event"} <= {getattr(widget, "text", str)() for widget in seen}
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_it_follows_the_theme(desk: Desk, theme: Theme) -> None:
    theme.choose("dark")
    assert DARK.surface in desk.window.styleSheet()
    theme.choose("light")
    assert LIGHT.surface in desk.window.styleSheet()
