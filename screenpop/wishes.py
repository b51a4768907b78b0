"""What a person wants done, wherever they say so: in a window, in the tray, by a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from screenpop import forgetting, joining
from screenpop.calls.book import CallBook
from screenpop.contacts.numbers import key_of
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.quiet import Quiet
from screenpop.forgotten import Forgotten
from screenpop.in_force import InForce
from screenpop.joining import Joined
from screenpop.journal import Journal
from screenpop.remarked import Remarked
from screenpop.settings import in_use
from screenpop.settings.secret_store import SecretStore
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from screenpop.who_calls import WhoCalls


class Wishes:
    """`settings_changed` takes the settings' file up, `new_relay_key` connects with it. `front` is there when the program runs.

    Everything raises Trouble where it cannot be done.
    """

    front: FrontDesk

    def __init__(
        self,
        profile: Profile,
        now: InForce,
        store: SecretStore,
        journal: Journal,
        book: CallBook,
        who: WhoCalls,
        remarked: Remarked,
        settings_changed: Callable[[], None],
        new_relay_key: Callable[[], None],
    ) -> None:
        self._profile, self._now, self._store = profile, now, store
        self._journal, self._book, self._who, self._remarked = journal, book, who, remarked
        self._settings_changed, self._new_relay_key = settings_changed, new_relay_key

    async def join(self, code: str) -> Joined:
        """Read this desk's calls from a relay."""
        joined = await joining.join(code, self._profile, self._store)
        self._settings_changed()
        self._new_relay_key()  # it may be another one though the settings are as before
        return joined

    async def join_in_words(self, code: str) -> Sequence[str]:
        joined = await self.join(code)
        return (*joined.done, *joined.warnings)

    async def forget(self, text: str) -> Forgotten:
        """Destroy all that is kept of a number, in memory and on the screen too."""
        number = forgetting.wanted(text, self._now.desk.plan)
        done = await forgetting.forget(text, plan=self._now.desk.plan, journal=self._journal, contacts=self._profile.contacts)
        for call in self._book.calls():
            called = call.external_did if call.outbound else None
            if any(map(number.is_number, (call.from_number, called))) or number.stand_in(call.display_from):
                self._book.drop(call.call_event_uuid)
                self.front.presenter.forget(call.call_event_uuid)
                self.front.call_changed(call.call_event_uuid)
        for uuid in self.front.presenter.shown():
            if self._book.get(uuid) is None and not await self._journal.receipts(uuid):
                self.front.presenter.forget(uuid)  # of a call of days ago, that came back as a reminder
        self._who.forget(key_of(number.number))
        await self._remarked.forget()
        self.front.journal_changed()
        return done

    def set_do_not_disturb(self, setting: Quiet) -> None:
        self._now.set_do_not_disturb(setting)
        self._settings_changed()

    async def place_chosen(self, position: str, screen: str) -> None:
        """Cards were dragged to another corner."""
        try:
            await aside(partial(in_use.change, self._profile, {"popup.position": position, "popup.screen": screen}))
        except Trouble:
            self.front.presenter.configure(self._now.settings.popup)  # back: the corner is fixed, or could not be kept
            raise
        self._settings_changed()
