"""What runs: journal, switchboard, listener and desktop, introduced to each other, started, and ended in reverse."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from functools import partial
from typing import Any, Self

from screenpop.calls.book import CallBook
from screenpop.calls.event import CallEvent, Receipt
from screenpop.changes import Changes
from screenpop.commands import Commands
from screenpop.desktop import desktop_quiet
from screenpop.desktop.file_watch import FileWatch
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.instance import ControlServer
from screenpop.desktop.services import Services
from screenpop.diary import Diary
from screenpop.finding import Report
from screenpop.first_start import FirstStart
from screenpop.heartbeat import Heartbeat
from screenpop.housekeeping import keep_fresh, keep_house
from screenpop.in_force import InForce
from screenpop.intake import NotSaved
from screenpop.intake.kept import KeptListener
from screenpop.intake.url_networks import read_event
from screenpop.intake.webhook import Answered, Webhook
from screenpop.journal import Journal, NotCommitted
from screenpop.recent_calls import RecentCalls
from screenpop.relay_line import RelayLine
from screenpop.remarked import Remarked
from screenpop.settings import file
from screenpop.settings.model import Settings
from screenpop.settings.secrets import open_store
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.settings_desk import SettingsDesk
from screenpop.showing import Showing
from screenpop.status import Status
from screenpop.switchboard import Switchboard, Verdict
from screenpop.system.aside import aside
from screenpop.system.background import Background
from screenpop.system.browser import open_call, open_link
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from screenpop.who_calls import WhoCalls
from screenpop.wishes import Wishes

log = logging.getLogger(__name__)

RETRY_AFTER_S = 10


class Program:
    """One profile's program, as an async context: entered it runs, left it has closed everything in reverse."""

    def __init__(
        self,
        profile: Profile,
        port: int | None,
        desktop: Callable[[Services, Settings], FrontDesk],
        quit_now: Callable[[], None],
        examine: Callable[[Profile], Report],
        log_trouble: Trouble | None,
    ) -> None:
        self._profile, self._quit = profile, quit_now
        self._examine, self._log_trouble = examine, log_trouble
        self._now = InForce(profile, port)
        self._store = open_store(profile.secrets, os.environ)
        self._secrets = UrlSecrets(profile.url_secrets, self._store)
        self._journal = Journal(profile.journal, read_event=read_event, fold=self._now.fold, searchable=self._now.search_keys)
        self._book = CallBook(self._now.fold)
        self._diary = Diary()
        self._background = Background()
        self._changes = Changes(self._now, self._book, self._journal, self._secrets, self._background, log_trouble)
        self._way_in()
        self._what_is_shown()
        self._front = desktop(self._services(), self._now.settings)
        self._changes.front = self._showing.front = self._wishes.front = self._front
        self._control = ControlServer(profile, self._commands().answer)
        read_from = (profile.settings, profile.policy) if profile.policy is not None else (profile.settings,)
        self._watches = [FileWatch(path, self._changes.settings_changed) for path in read_from]
        self._closing = AsyncExitStack()

    def _way_in(self) -> None:
        """What an event meets until it is a call of somebody."""
        changes = self._changes
        who = self._who = WhoCalls(self._profile, self._store, self._now, self._journal, changes.more_is_known)
        self._switchboard = changes.switchboard = Switchboard(
            self._book,
            self._journal,
            changes.announce,
            open_link,
            link=who.link,
            settled=who.settled,
            knows=who.knows,
            rules=self._now.rules(),
        )
        webhook = Webhook(self._receive, self._secrets.digests, read_event, on_answer=self._note_answer)
        self._listener = changes.listener = KeptListener(webhook, self._now.listening, changes.show_state)
        self._relay = changes.relay = RelayLine(
            self._receive_relayed, lambda: self._now.settings.relay, self._store, changes.show_state
        )

    def _what_is_shown(self) -> None:
        """What a person sees of calls and of the program, and what they can want of it."""
        changes = self._changes
        self._desktop_quiet = desktop_quiet.of_this_system(changes.show_state)
        self._now.desktop_is_quiet = self._desktop_quiet.is_on
        self._recent = RecentCalls(self._journal, self._book, lambda: self._now.desk, self._who.remembered)
        self._remarked = changes.remarked = Remarked(self._journal, changes.written)
        self._showing = changes.showing = Showing(self._now, self._book, self._who, self._remarked.of, self._recent.call)
        self._wishes = Wishes(
            self._profile,
            self._now,
            self._store,
            self._journal,
            self._book,
            self._who,
            self._remarked,
            changes.settings_changed,
            self._relay.restart,
        )
        self._status = self._make_status()
        self._first_start = FirstStart(self._profile, self._now, self._journal, self._diary, self._urls, changes.settings_changed)

    async def __aenter__(self) -> Self:
        """The order matters: what an event needs comes before the listener, what only a person needs after it."""
        changes, attempt = self._changes, self._changes.attempt
        async with AsyncExitStack() as closing:
            await attempt(aside(self._prepare))
            await self._journal.start()
            closing.push_async_callback(self._journal.close)
            closing.push_async_callback(self._remarked.close)
            closing.push_async_callback(self._front.close)
            closing.push_async_callback(self._background.end)
            closing.push_async_callback(self._who.close)
            await attempt(self._status.take_up())
            await attempt(self._switchboard.start())
            closing.push_async_callback(self._switchboard.close)
            await attempt(self._remarked.take_up(call.call_event_uuid for call in self._book.calls()))
            await self._listener.start()
            closing.push_async_callback(self._listener.close)
            self._relay.start()
            closing.push_async_callback(self._relay.close)
            await attempt(self._open_control())
            closing.callback(self._control.close)
            self._front.start()
            self._desktop_quiet.start()
            closing.push_async_callback(self._desktop_quiet.close)
            if self._first_start.is_now:
                self._front.show_first_run()
            for watch in self._watches:
                watch.start()
                closing.callback(watch.close)
            self._now.note()
            self._background.begin(attempt(changes.refresh()))
            self._background.begin(attempt(self._keep_secret()))
            self._background.begin(self._who.prepare())
            self._background.begin(keep_fresh(self._who.work, self._now.refresh_hours))
            self._background.begin(keep_house(self._now.keep_days, self._journal.prune, self._who.contacts.prune))
            self._background.begin(self._remarked.come_back(self._showing.come_back))
            self._background.begin(Heartbeat(changes.clock_jumped, changes.beat).run())
            self._closing = closing.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._closing.aclose()

    def _prepare(self) -> None:
        """The files of the first start."""
        log.info("Secrets are kept in the %s.", self._store.kind)
        self._first_start.is_now = file.write_first(self._profile.settings)
        self._secrets.prepare()

    async def _open_control(self) -> None:
        self._control.listen()

    # An event on its way

    async def _receive(self, event: CallEvent) -> None:
        await self._taken(self._switchboard.receive(event), partial(self._diary.note_event, event, time.time()))

    async def _receive_relayed(self, receipt: Receipt) -> None:
        note = partial(self._diary.note_relayed, receipt.event, time.time())
        try:
            await self._taken(self._switchboard.receive_relayed(receipt), note)
        finally:
            self._front.request_came()

    async def _taken(self, taking: Awaitable[Verdict], note: Callable[[Verdict | str], None]) -> None:
        try:
            verdict = await taking
        except NotCommitted as refused:
            note(refused.title)
            raise NotSaved(RETRY_AFTER_S) from refused
        note(verdict)

    def _note_answer(self, answered: Answered) -> None:
        self._diary.note_answer(answered, newest_secret=len(self._secrets.digests()) - 1)
        self._front.request_came()
        if self._status.has_news():
            self._background.begin(self._status.keep())

    # What the desktop and the commands ask for

    def _services(self) -> Services:
        return Services(
            open_link=open_link,
            open_call=open_call,
            fetch=self._recent.fetch,
            glance=self._recent.glance,
            seen=self._recent.seen,
            row=self._recent.row,
            details=self._recent.details,
            choices=self._recent.choices,
            export=self._recent.export,
            statistics=self._journal.statistics,
            writing=self._remarked.services(),
            forget=self._wishes.forget,
            recall=self._journal.recall,
            remember=self._journal.remember,
            tags=lambda: self._now.settings.calls.tags,
            place_chosen=self._wishes.place_chosen,
            choose=self._who.choose,
            set_do_not_disturb=self._wishes.set_do_not_disturb,
            join=self._wishes.join_in_words,
            set_up=self._first_start.services(),
            settings=SettingsDesk(
                self._profile, lambda: self._now.loaded, self._store, self._secrets, self._relay.restart
            ).services(),
            examine=lambda: aside(partial(self._examine, self._profile)),
            quit=self._quit,
        )

    async def _urls(self) -> Mapping[str, Any]:
        said: Mapping[str, Any] = await self._commands().answer("urls", {})
        return said

    def _commands(self) -> Commands:
        return Commands(
            settings=lambda: self._now.settings,
            listener=self._listener,
            relay=self._relay,
            journal=self._journal,
            front=self._front,
            store=self._store,
            secrets=self._secrets,
            status=self._status.look,
            join=self._wishes.join,
            forget=self._wishes.forget,
        )

    def _make_status(self) -> Status:
        return Status(
            listener=self._listener,
            relay=self._relay,
            journal=self._journal,
            store=self._store,
            secrets=self._secrets,
            diary=self._diary,
            crm=self._who.look,
            quiet=self._now.why_quiet,
            start_trouble=lambda: self._changes.start_trouble,
            log_trouble=self._log_trouble,
            changed=self._changes.show_state,
        )

    async def _keep_secret(self) -> None:
        """Put the URL secret where it can be shown from later; a store that does not answer keeps nobody waiting."""
        await aside(self._secrets.ensure)
        if self._secrets.trouble is not None:
            log.warning("%s", self._secrets.trouble)
        self._changes.show_state()
