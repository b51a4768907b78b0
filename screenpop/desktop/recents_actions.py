"""What the recents ask of the app. They ask only what the row allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from screenpop.cards import RecentRow
from screenpop.desktop.recents_query import Choices, RecentsQuery
from screenpop.details import CallDetails

AskChoices = Callable[[Callable[[Choices | Exception], None]], None]
AskDetails = Callable[[str, Callable[[CallDetails | Exception], None]], None]
"""Begin to find out; the function is called once, later or at once, with the answer or with what went wrong."""


def no_choices(done: Callable[[Choices | Exception], None]) -> None:
    done(((), ()))


def no_details(uuid: str, done: Callable[[CallDetails | Exception], None]) -> None:
    """The row tells what it can."""


class RecentsActions(Protocol):
    """`export` writes the calls of this question to a file (.csv or .json) and calls `done` with how many they were, or with what
    went wrong. `write_note` and `set_tags` keep what a person wrote of a call, as it then is; `forget` destroys all calls of its
    number."""

    def open_crm(self, row: RecentRow) -> None: ...
    def call_back(self, row: RecentRow) -> None: ...
    def copy_number(self, row: RecentRow) -> None: ...
    def open_file(self, row: RecentRow) -> None: ...
    def create_contact(self, row: RecentRow) -> None: ...
    def set_handled(self, row: RecentRow, handled: bool) -> None: ...
    def write_note(self, uuid: str, text: str) -> None: ...
    def set_tags(self, uuid: str, tags: Sequence[str]) -> None: ...
    def forget(self, row: RecentRow) -> None: ...
    def export(self, query: RecentsQuery, path: Path, with_recordings: bool, done: Callable[[int | Exception], None]) -> None: ...
    def show_statistics(self) -> None: ...
    def show_doctor(self) -> None: ...
