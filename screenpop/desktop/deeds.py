"""What a person does with a call: on its card, where it is known by its uuid, or in the recents, where its row is at hand."""

from __future__ import annotations

from collections.abc import Callable

from screenpop.cards import RecentRow
from screenpop.desktop import clipboard
from screenpop.desktop.errands import Errands
from screenpop.desktop.services import Services
from screenpop.known import Person


class Deeds:
    """The actions of cards and recents, each an errand for one of `services`; `show_doctor` opens the doctor's window."""

    def __init__(self, services: Services, errands: Errands, show_doctor: Callable[[], None]) -> None:
        self._services, self._errands = services, errands
        self.show_doctor = show_doctor

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

    def choose(self, uuid: str, person: Person) -> None:
        self._services.choose(uuid, person)

    def open_file(self, row: RecentRow) -> None:
        if row.file_url is not None:
            self._errands.do(self._services.open_link(row.file_url))

    async def _row(self, what: str | RecentRow) -> RecentRow | None:
        return what if isinstance(what, RecentRow) else await self._services.row(what)
