"""What a person does with a call: on its card, where it is known by its uuid, or in the recents, where its row is at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from screenpop.cards import RecentRow
from screenpop.desktop import clipboard
from screenpop.desktop.errands import Errands
from screenpop.desktop.forgotten_words import forgotten_words
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.recents_query import Choices, RecentsPage, RecentsQuery
from screenpop.desktop.services import Services
from screenpop.details import CallDetails
from screenpop.known import Person
from screenpop.statistics import Statistics, StatisticsQuery


class Windows(Protocol):
    """What these actions ask of the front desk itself."""

    def show_doctor(self) -> None: ...
    def show_statistics(self) -> None: ...
    def set_do_not_disturb(self, setting: Quiet) -> None: ...
    def say(self, words: str) -> None: ...


class Deeds:
    """The actions of cards, recents and statistics, each an errand for one of `services`."""

    def __init__(self, services: Services, errands: Errands, windows: Windows) -> None:
        self._services, self._errands, self._windows = services, errands, windows
        self.show_doctor, self.show_statistics = windows.show_doctor, windows.show_statistics
        self.set_do_not_disturb = windows.set_do_not_disturb

    # By the call itself

    def open_crm(self, what: str | RecentRow) -> None:
        self._errands.do(self._open_crm(what))

    async def _open_crm(self, what: str | RecentRow) -> None:
        row = await self._row(what)
        if row is not None and row.crm_url is not None:
            await self._services.open_link(row.crm_url)

    def copy_number(self, what: str | RecentRow) -> None:
        self._errands.do(self._copy_number(what))

    async def _copy_number(self, what: str | RecentRow) -> None:
        row = await self._row(what)
        if row is not None and row.copy is not None:
            await clipboard.fill(row.copy)

    async def _row(self, what: str | RecentRow) -> RecentRow | None:
        return what if isinstance(what, RecentRow) else await self._services.row(what)

    def choose(self, uuid: str, person: Person) -> None:
        self._services.choose(uuid, person)

    def tags(self) -> Sequence[str]:
        return self._services.tags()

    def write_note(self, uuid: str, text: str) -> None:
        self._errands.finish(self._services.writing.write_note(uuid, text))

    def set_tags(self, uuid: str, tags: Sequence[str]) -> None:
        self._errands.finish(self._services.writing.set_tags(uuid, tags))

    def remind(self, uuid: str, at: float) -> None:
        self._errands.finish(self._services.writing.remind(uuid, at))

    def place_chosen(self, position: str, screen: str) -> None:
        self._errands.do(self._services.place_chosen(position, screen))

    # By its row

    def open_file(self, row: RecentRow) -> None:
        if row.file_url is not None:
            self._errands.do(self._services.open_link(row.file_url))

    def call_back(self, row: RecentRow) -> None:
        if row.call_back is not None:
            self._errands.do(self._services.open_call(row.call_back))

    def create_contact(self, row: RecentRow) -> None:
        if row.create_url is not None:
            self._errands.do(self._services.open_link(row.create_url))

    def set_handled(self, row: RecentRow, handled: bool) -> None:
        self._errands.do(self._services.writing.set_handled(row.uuid, handled))

    def forget(self, row: RecentRow) -> None:
        if row.copy is not None:
            self._errands.do(self._forget(row.copy))

    async def _forget(self, number: str) -> None:
        done = await self._services.forget(number)
        self._windows.say(forgotten_words(done))

    # Questions

    def fetch(self, query: RecentsQuery, done: Callable[[RecentsPage | Exception], None]) -> None:
        self._errands.ask(self._services.fetch(query), done)

    def details(self, uuid: str, done: Callable[[CallDetails | Exception], None]) -> None:
        self._errands.ask(self._services.details(uuid), done)

    def choices(self, done: Callable[[Choices | Exception], None]) -> None:
        self._errands.ask(self._services.choices(), done)

    def lines(self, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self._errands.ask(self._lines(), done)

    async def _lines(self) -> Sequence[str]:
        lines, _ = await self._services.choices()
        return lines

    def statistics(self, query: StatisticsQuery, done: Callable[[Statistics | Exception], None]) -> None:
        self._errands.ask(self._services.statistics(query), done)

    def export(self, query: RecentsQuery, path: Path, with_recordings: bool, done: Callable[[int | Exception], None]) -> None:
        self._errands.ask(self._services.export(query, path, with_recordings), done)
