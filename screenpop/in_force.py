"""The settings in force, and what they make of a call: whose it is, how its numbers read, what it opens, whether it pops."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from screenpop import addresses, caller, cards, rules
from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.calls.message import Message
from screenpop.calls.remarks import Remarks
from screenpop.calls.search_keys import SearchKeys
from screenpop.cards import Card
from screenpop.desk import Desk
from screenpop.desktop import quiet
from screenpop.desktop.quiet import Quiet
from screenpop.intake.listening import Listening
from screenpop.known import Known
from screenpop.rules import PopRules
from screenpop.settings import in_use, last_good
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Change:
    """What a new reading of the settings has changed: how calls read, where to listen, and what to read from."""

    calls: bool
    listener: bool
    relay: bool


class InForce:
    """One profile's settings as they are now; `port` overrides theirs. Its methods can be handed on: they follow the settings.
    `desktop_is_quiet` says whether the desktop itself is not to be disturbed, as far as is known."""

    def __init__(self, profile: Profile, port: int | None) -> None:
        self._profile, self._port = profile, port
        self.desktop_is_quiet: Callable[[], bool] = lambda: False
        self._loaded = in_use.load(profile)
        self.desk, self._crm_trouble = Desk.of(self.settings, resource("crm"))

    @property
    def loaded(self) -> Loaded:
        """With what is wrong with them, and what is fixed."""
        return self._loaded

    @property
    def settings(self) -> Settings:
        return self._loaded.settings

    @property
    def trouble(self) -> Trouble | None:
        """The first thing that is wrong with them."""
        problem = next(iter(self._loaded.problems), None)
        if problem is None:
            return self._crm_trouble
        where = problem.policy.name if problem.policy is not None else "settings.toml"
        return Trouble("Something in the settings is wrong", problem.message, f"Correct {where}")

    def read_again(self) -> Change | None:
        """Take up what the file says now; None if that is what it said before."""
        before, self._loaded = self._loaded, in_use.load(self._profile, self._loaded)
        if self._loaded == before and [*self.settings.rules] == [*before.settings.rules]:  # their order counts
            return None
        log.info("The settings were read again.")
        old = self.desk.fingerprint
        self.desk, self._crm_trouble = Desk.of(self.settings, resource("crm"))
        self.note()
        where = (self.settings.listener, self._loaded.blocks_listener)
        return Change(
            calls=old != self.desk.fingerprint,
            listener=where != (before.settings.listener, before.blocks_listener),
            relay=self.settings.relay != before.settings.relay,
        )

    def note(self) -> None:
        """Say in the log what is wrong, and remember the settings if nothing is."""
        last_good.keep(self._profile, self._loaded)
        for message in (*(problem.message for problem in self._loaded.problems), *self.desk.warnings):
            log.warning("Settings: %s", message)

    def set_do_not_disturb(self, setting: Quiet) -> None:
        """Write it into the file. Raises Trouble where that cannot be changed."""
        in_use.change(self._profile, {"popup.do_not_disturb": setting})

    def is_quiet(self) -> bool:
        return bool(self.why_quiet())

    def why_quiet(self) -> str:
        """Why nothing pops now: "setting", or the "desktop" that is not to be disturbed itself; empty: calls pop."""
        popup = self.settings.popup
        if quiet.in_force(popup.do_not_disturb, datetime.now().astimezone()):
            return "setting"
        return "desktop" if popup.follow_system_quiet and self.desktop_is_quiet() else ""

    def keep_days(self) -> int:
        return self.settings.privacy.keep_days

    def refresh_hours(self) -> float:
        return self.settings.contacts.refresh_hours

    def rules(self) -> PopRules:
        mine = self.settings.rules
        return PopRules(
            dialplan=self.settings.popup.dialplan,
            quiet=self.is_quiet,
            open_crm=self.settings.crm.open,
            decide=partial(rules.decide, mine, self.desk),
            asks_who=rules.ask_who(mine),
        )

    def listening(self) -> Listening | None:
        return addresses.listening(self._loaded, self._port)

    def fold(self, receipts: Sequence[Receipt], now: float) -> Call:
        return self.desk.fold(receipts, now)

    def search_keys(self, call: Call) -> SearchKeys:
        return caller.search_keys(call, self.desk)

    def crm_url(self, call: Call, known: Known) -> str | None:
        return caller.crm_url(call, self.desk, known)

    def card(self, call: Call, known: Known, notes: tuple[Message, ...], remarks: Remarks) -> Card:
        card = cards.card(call, self.desk, known, dialplan=self.settings.popup.dialplan, notes=notes, remarks=remarks)
        return replace(card, crm_url=None) if self._opens_never(call, known) else card

    def _opens_never(self, call: Call, known: Known) -> bool:
        leg = cards.standing(call, dialplan=self.settings.popup.dialplan).leg
        extension = leg.extension if leg is not None else None
        return rules.decide(self.settings.rules, self.desk, call, extension, bool(known.people)).open == "never"
