"""How calls reach this computer: what each of the three ways needs. A page shows the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ipaddress import ip_address

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_parts import Notice, field, put, words
from screenpop.desktop.flow import FlowLayout
from screenpop.desktop.sentences import LONGEST_WHY, say_text
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Settings
from screenpop.settings.policy import Policy

_WIDEST = 48


class RelayWay(QWidget):
    """A code pasted and tried. It is a secret, so that it does not stay in the field once it was used."""

    def __init__(self, actions: FirstRunActions, theme: Theme, changed: Callable[[], object]) -> None:
        super().__init__()
        self._actions, self._changed = actions, changed
        self._joining = False
        self._code = QPlainTextEdit(tabChangesFocus=True)
        self._code.setObjectName("code")
        self._code.setAccessibleName(texts.say(Message("Join code")))
        self._code.setPlaceholderText("screenpop-join-1.…")
        self._code.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._code.setFixedHeight(theme.sizes.scaled(74))
        self._join = push_button(Message("Join"), self._try, primary=True)
        self._notice, self._fixed = Notice(), FixedSign(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.sizes.scaled(7))
        layout.addWidget(self._fixed)
        layout.addWidget(self._code)
        layout.addWidget(self._join, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._notice)
        self._code.textChanged.connect(self._show_state)
        self._show_state()

    def show_settings(self, settings: Settings, policy: Policy) -> None:
        """A code may well carry what is fixed of the relay; but for one that is switched off there is none."""
        self._fixed.show_fixed(policy.by_whom("relay.enabled") if not settings.relay.enabled else None, self._code)
        self._show_state()
        if settings.relay.on and not self._joining and not self._notice.text():
            self._notice.say(texts.say(Message("This computer has joined a relay. Another code replaces it.")), "done")

    def forget(self) -> None:
        if not self._joining:
            self._code.clear()

    def _try(self) -> None:
        self._joining = True
        self._notice.say(texts.say(Message("Trying the relay…")))
        self._show_state()
        self._actions.join(self._code.toPlainText(), self._joined)

    def _joined(self, answer: Sequence[str] | Exception) -> None:
        self._joining = False
        if isinstance(answer, Exception):
            self._notice.say_error(answer)
        else:
            self._code.clear()
            self._notice.say(" ".join(f"{say_text(sentence, LONGEST_WHY).rstrip('.')}." for sentence in answer), "done")
            self._changed()
        self._show_state()

    def _show_state(self) -> None:
        self._join.setEnabled(self._code.isEnabled() and not self._joining and bool(self._code.toPlainText().strip()))
        self._code.setReadOnly(self._joining)


class DirectWay(QWidget):
    """Where this computer listens, and whether a PBX can reach it there."""

    def __init__(self, actions: FirstRunActions, theme: Theme, changed: Callable[[], object]) -> None:
        super().__init__()
        self._actions, self._changed = actions, changed
        self._host = field(Message("Address to listen on"), self._keep_host)
        self._port = field(Message("Port"), self._keep_port)
        self._port.setMaximumWidth(theme.sizes.scaled(90))
        self._truth = words("hint")
        self._own = push_button(Message("Use this computer's own address"), lambda: self._keep({"listener.public_url": None}))
        self._notice = Notice()
        self._fixed_host, self._fixed_port = FixedSign(theme), FixedSign(theme)
        named = FlowLayout(theme.sizes.scaled(12))
        named.addWidget(_named(Message("Address to listen on"), self._host, self._fixed_host, theme))
        named.addWidget(_named(Message("Port"), self._port, self._fixed_port, theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.sizes.scaled(7))
        layout.addLayout(named)
        for widget in (self._notice, self._truth, self._own):
            layout.addWidget(widget)
        layout.setAlignment(self._own, Qt.AlignmentFlag.AlignLeft)

    def show_settings(self, settings: Settings, policy: Policy) -> None:
        listener = settings.listener
        self._fixed_host.show_fixed(policy.by_whom("listener.host"), self._host)
        self._fixed_port.show_fixed(policy.by_whom("listener.port"), self._port)
        put(self._host, listener.host)
        put(self._port, str(listener.port))
        self._own.setVisible(bool(listener.public_url) and policy.by_whom("listener.public_url") is None)
        if listener.public_url:
            truth = Message(
                "The addresses below are those of {url}, which stands in front.", (("url", _shortened(listener.public_url)),)
            )
        elif _is_loopback(listener.host):
            truth = Message(
                "Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or"
                " a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.",
                (("host", _shortened(listener.host)),),
            )
        else:
            truth = Message(
                "A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.",
                (("port", str(listener.port)),),
            )
        self._truth.setText(texts.say(truth))

    def _keep_host(self) -> None:
        self._keep({"listener.host": self._host.text().strip() or None})

    def _keep_port(self) -> None:
        said = self._port.text().strip()
        self._keep({"listener.port": int(said) if said.isdecimal() else said or None})

    def _keep(self, values: dict[str, object]) -> None:
        self._actions.change_all(values, self._kept)

    def _kept(self, answer: Exception | None) -> None:
        self._notice.say_error(answer)
        if answer is None:  # what is wrong stays in its field, to be corrected
            self._changed()


class FrontWay(QWidget):
    """The public address of a proxy or an office host, as the PBX calls it."""

    def __init__(self, actions: FirstRunActions, theme: Theme, changed: Callable[[], object]) -> None:
        super().__init__()
        self._actions, self._changed = actions, changed
        self._url = field(Message("Public address"), self._keep)
        self._url.setPlaceholderText("https://pop.example.com")
        self._notice, self._fixed = Notice(), FixedSign(theme)
        self._hint = words("hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.sizes.scaled(7))
        layout.addWidget(_named(Message("Public address"), self._url, self._fixed, theme))
        layout.addWidget(self._notice)
        layout.addWidget(self._hint)

    def show_settings(self, settings: Settings, policy: Policy) -> None:
        self._fixed.show_fixed(policy.by_whom("listener.public_url"), self._url)
        put(self._url, settings.listener.public_url)
        hint = Message(
            "Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.",
            (("port", str(settings.listener.port)),),
        )
        self._hint.setText(texts.say(hint))

    def _keep(self) -> None:
        self._actions.change_all({"listener.public_url": self._url.text().strip() or None}, self._kept)

    def _kept(self, answer: Exception | None) -> None:
        self._notice.say_error(answer)
        if answer is None:  # what is wrong stays in its field, to be corrected
            self._changed()


def _named(message: Message, line: QLineEdit, fixed: FixedSign, theme: Theme) -> QWidget:
    """A field with its name before it, and below that who has fixed it."""
    name = words("name", message)
    name.setWordWrap(False)
    name.setBuddy(line)
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.sizes.scaled(8))
    grid.setVerticalSpacing(theme.sizes.scaled(4))
    grid.addWidget(name, 0, 0)
    grid.addWidget(line, 0, 1)
    grid.addWidget(fixed, 1, 0, 1, 2)
    grid.setRowStretch(2, 1)
    return group


def _shortened(address: str) -> str:
    """A label breaks its lines between words, and an address is one."""
    return texts.plain(address, _WIDEST)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
