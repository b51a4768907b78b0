"""The third step: which CRM a call opens, with which account, when; and the link that it makes of a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from screenpop import caller
from screenpop.calls.message import Message
from screenpop.calls.number import NumberPlan, read
from screenpop.crm import preset as presets
from screenpop.crm.link import CrmLink
from screenpop.crm.preset import Preset
from screenpop.crm.template import CALL_VALUES
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.doctor_finding import CopyButton
from screenpop.desktop.first_run_account import AccountFields
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_parts import Notice, Page, field, put, words
from screenpop.desktop.first_run_urls import Address
from screenpop.desktop.named_choice import NamedChoice
from screenpop.desktop.sentences import in_words
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Crm
from screenpop.system.paths import resource
from screenpop.trouble import Trouble

_NONE, _OWN = "", "\n"
"""No CRM, and a link of one's own: no preset is called so."""
_OPENS = {
    "click": Message("When I click"),
    "ringing": Message("By itself when my phone rings"),
    "answered": Message("By itself when I answer"),
}
_TYPICAL = "0390085900"


class CrmPage(Page):
    """What is whole is kept at once; what is not is said, and what was set before stays in use."""

    def __init__(self, actions: FirstRunActions, theme: Theme) -> None:
        about = Message(
            "A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it."
        )
        super().__init__(Message("CRM"), about, theme)
        self._actions = actions
        self._presets: dict[str, Preset] = {}
        self._which = NamedChoice()
        self._which.setAccessibleName(texts.say(Message("CRM")))
        self._sure = words("hint")
        self._account = AccountFields(theme, self._keep)
        self._own = field(Message("A link of my own"), self._keep)
        self._own.setPlaceholderText("https://crm.example.com/search?q={e164}")
        self._own_notice = Notice()
        self._fixed_which, self._fixed_own, self._fixed_open = FixedSign(theme), FixedSign(theme), FixedSign(theme)
        self._open = QComboBox()
        self._open.setAccessibleName(texts.say(Message("Open it")))
        for choice, said in _OPENS.items():
            self._open.addItem(texts.say(said), choice)
        self._notice = Notice()
        self._number = field(Message("Try it with a number"), lambda: None)
        self._number.setPlaceholderText(_TYPICAL)
        self._link = Address()
        self._link_notice = Notice()
        self._trying = QWidget()
        self._go = push_button(Message("Open in the browser"), self._open_link)
        self._live = words("hint")
        self._command = CopyButton(texts.say(Message("Copy the command")), self._copy_command)
        self._lay_out(theme)
        self._fill_choices()
        self._which.activated.connect(self._keep)
        self._open.activated.connect(lambda: self._write({"crm.open": self._open.currentData()}))
        self._number.textChanged.connect(self._try_number)

    def refresh(self) -> None:
        """What the settings say."""
        crm = self._actions.settings().crm
        chosen = _OWN if crm.url else crm.preset
        self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
        self._open.setCurrentIndex(max(0, self._open.findData(crm.open)))
        if crm.url:
            put(self._own, crm.url)
        self._show_choice(crm)
        self._account.show_values(crm.account)

    # What is chosen

    def _preset(self) -> Preset | None:
        return self._presets.get(self._which.currentData())

    def _typed(self) -> Crm | None:
        """The settings that the fields come to; None while something is missing or wrong."""
        crm, preset = self._actions.settings().crm, self._preset()
        if preset is not None:
            values = self._account.values()
            return replace(crm, preset=preset.name, url="", account={**crm.account, **values}) if values is not None else None
        own = self._own.text().strip() if self._which.currentData() == _OWN else ""
        if self._which.currentData() == _OWN and not own:
            return None
        return replace(crm, preset="", url=own)

    def _link_of(self, crm: Crm) -> CrmLink:
        """Raises Trouble."""
        return CrmLink.make(crm.preset, crm.url, crm.account, resource("crm"), crm.create)

    def _is_good(self, crm: Crm) -> bool:
        try:
            self._link_of(crm)
        except Trouble:
            return False
        return True

    def _keep(self) -> None:
        self._show_choice(self._actions.settings().crm)
        crm = self._typed()
        if crm is None:
            return
        try:
            self._link_of(crm)
        except Trouble as trouble:
            self._own_notice.say_error(trouble)
            return
        account = {key.name: crm.account.get(key.name, "") for key in preset.account} if (preset := self._preset()) else {}
        others = () if crm.connector or crm.url else (name for name in crm.account if name not in account)
        self._write(
            {
                "crm.preset": crm.preset or None,
                "crm.url": crm.url or None,
                **{f"crm.{name}": value or None for name, value in account.items()},
                **{f"crm.{name}": None for name in others},  # of the CRM before
            }
        )

    def _write(self, values: Mapping[str, object]) -> None:
        self._actions.change_all(values, self._kept)

    def _kept(self, answer: Exception | None) -> None:
        if answer is not None:
            self._notice.say_error(answer)
        else:
            self._notice.say(texts.say(Message("Kept.")), "done")
        self._try_number()

    # What is shown

    def _show_choice(self, crm: Crm) -> None:
        preset, own = self._preset(), self._which.currentData() == _OWN
        for widget in self._with_crm:
            widget.setVisible(own or preset is not None)
        self._account.show_keys(preset.account if preset is not None else (), crm.account)
        self._account.setVisible(preset is not None)
        self._own.setVisible(own)
        self._own_notice.say()
        self._notice.say()
        self._sure.setText(_how_sure(preset) if preset is not None else "")
        self._sure.setVisible(preset is not None)
        self._show_fixed()
        self._show_live(preset)
        self._try_number()

    def _show_fixed(self) -> None:
        """Of what is shown."""
        policy, crm = self._actions.policy(), self._actions.settings().crm
        by_link = policy.by_whom("crm.url")
        self._fixed_which.show_fixed(policy.by_whom("crm.preset") or (by_link if crm.url else None), self._which)
        self._fixed_own.show_fixed(by_link if not self._own.isHidden() else None, self._own)
        self._fixed_open.show_fixed(policy.by_whom("crm.open") if not self._open.isHidden() else None, self._open)
        self._account.show_fixed(policy)

    def _show_live(self, preset: Preset | None) -> None:
        connector = preset is not None and (resource("connectors") / f"{preset.name}.toml").exists()
        self._command.setVisible(connector)
        self._live.setVisible(connector)
        if preset is not None and connector:
            live = Message(
                "screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}",
                (("crm", preset.title), ("command", _command(preset))),
            )
            self._live.setText(texts.say(live))

    def _try_number(self) -> None:
        url, crm = self._url(), self._typed()
        self._link.setText(url or "")
        self._link.setToolTip(url or "")
        self._link.setVisible(url is not None)
        if url is not None or not self._number.text().strip():
            self._link_notice.say()
        elif crm is None or not self._is_good(crm):
            self._link_notice.say(texts.say(Message("Fill in what is missing above, then the link can be tried.")))
        else:
            self._link_notice.say(texts.say(Message("Nothing opens for this number.")))
        self._go.setEnabled(url is not None)

    def _url(self) -> str | None:
        crm, text = self._typed(), self._number.text().strip()
        if crm is None or not text:
            return None
        numbers = self._actions.settings().numbers
        values = caller.number_values(read(text, NumberPlan(numbers.region, numbers.area_code)), text)
        try:
            return self._link_of(crm).for_call({**dict.fromkeys(CALL_VALUES), **values})
        except Trouble:
            return None  # said beside its field

    def _open_link(self) -> None:
        url = self._url()
        if url is not None:
            self._actions.open_link(url)

    def _copy_command(self) -> None:
        preset = self._preset()
        if preset is not None:
            self._actions.copy_text(_command(preset))

    # Made once

    def _fill_choices(self) -> None:
        self._which.addItem(texts.say(Message("None")), _NONE)
        try:
            self._presets = {preset.name: preset for preset in presets.all_in(resource("crm"))}
        except Trouble as trouble:
            self._notice.say(in_words(trouble), "wrong")
        for preset in self._presets.values():
            self._which.addItem(preset.title, preset.name)
        self._which.addItem(texts.say(Message("A link of my own")), _OWN)

    def _lay_out(self, theme: Theme) -> None:
        scaled = theme.sizes.scaled
        chosen: tuple[QWidget, ...] = (
            *(self._fixed_which, self._which, self._sure, self._account),
            *(self._fixed_own, self._own, self._own_notice),
        )
        for widget in chosen:
            self.below.addWidget(widget)
        opens = words("fieldName", Message("Open it"))
        opens.setBuddy(self._open)
        tried = words("fieldName", Message("Try it with a number"))
        tried.setBuddy(self._number)
        trying = QHBoxLayout(self._trying)
        trying.setContentsMargins(0, 0, 0, 0)
        trying.setSpacing(scaled(8))
        trying.addWidget(self._number, 1)
        trying.addWidget(self._go)
        self._with_crm = (opens, self._open, tried, self._trying)
        rest: tuple[QWidget, ...] = (self._notice, opens, self._fixed_open, self._open, tried, self._trying)
        for widget in rest:
            self.below.addWidget(widget)
        for last in (self._link, self._link_notice, self._live):
            self.below.addWidget(last)
        self.below.addWidget(self._command, alignment=Qt.AlignmentFlag.AlignLeft)
        self.below.addStretch(1)


def _command(preset: Preset) -> str:
    return f"screenpop crm setup {preset.name}"


def _how_sure(preset: Preset) -> str:
    if preset.search is None:
        said = Message(
            "{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. "
            "A link of your own may do more.",
            (("crm", preset.title),),
        )
    elif preset.sure == "public code":
        said = Message("Other programs open {crm} so; its maker does not promise it. Try it below.", (("crm", preset.title),))
    elif preset.sure == "documented":
        said = Message("{crm} is opened as its maker documents it.", (("crm", preset.title),))
    else:
        said = Message("{crm} was opened so when this was tried on a real one.", (("crm", preset.title),))
    return texts.say(said)
