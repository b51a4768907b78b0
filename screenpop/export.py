"""What the recents found, in a file for other programs: CSV for a spreadsheet, or JSON. Never more than a few calls in memory.

The file grows beside its place under a name of its own and gets its place when it is whole: what fails leaves nothing behind.
"""

from __future__ import annotations

import asyncio
import csv
import errno
import json
import os
import re
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import IO, Any

from screenpop.calls.call import Call
from screenpop.desk import Desk
from screenpop.journal.journal import Journal
from screenpop.journal.reader import Reader
from screenpop.journal.search import Batch, Query
from screenpop.known import Known
from screenpop.record import record
from screenpop.system.aside import InTurn
from screenpop.trouble import Trouble

_NOT = "The calls were not exported"
_AT_ONCE = 100
"""So many calls are read at a time: who asks the journal something else waits no longer than for these."""
_COLUMNS = [
    "call_event_uuid",
    "state",
    "outcome",
    "direction",
    "from",
    "from_e164",
    "from_kind",
    "display_from",
    "caller_name",
    "external_did",
    "external_did_e164",
    "line",
    "extension",
    "extension_name",
    "dialplan_name",
    "condition_name",
    "service_id",
    "started_at",
    "ringing_at",
    "answered_at",
    "ended_at",
    "duration_s",
    "hangup_cause",
    "hangup_text",
    "recording_url",
    "crm_url",
    "contact_name",
    "contact_company",
    "contact_url",
    "note",
    "tags",
]
_FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r\n]")
"""What makes a spreadsheet calculate a cell instead of showing it, in full width too where it is a Japanese one (OWASP, "CSV Injection")."""
_NUMBER = re.compile(r"\+[0-9][0-9 ]*")
"""A telephone number is no formula, and behind a quotation mark no other program could dial it."""


class Form(StrEnum):
    CSV = "csv"
    JSON = "json"

    @classmethod
    def of(cls, path: Path) -> Form:
        """What the file's name ends with. Raises Trouble where that is neither."""
        ending = path.suffix.lower().removeprefix(".")
        if ending not in list(cls):
            raise Trouble(
                f"{_NOT}: in which form?", "The file's name ends neither with .csv nor with .json", "Give it one of these endings"
            )
        return cls(ending)


def export(
    reader: Reader,
    query: Query,
    path: Path,
    desk: Desk,
    known: Callable[[Sequence[Call]], Sequence[Known]],
    *,
    form: Form,
    with_recordings: bool,
) -> int:
    """Write all calls that match to `path`; answers how many. Raises Trouble."""
    target, after = CallsFile(path, form, with_recordings), query.after
    try:
        target.begin()
        while True:
            batch = reader.batch(replace(query, limit=_AT_ONCE, after=after), time.time())
            target.add(batch, desk, known(batch.calls))
            after = batch.next
            if after is None:
                target.finish()
                return target.count
    except BaseException:
        target.discard()
        raise


class Exports:
    """The same in the running program. The journal's reader answers others between two batches; the file is written in a thread."""

    def __init__(
        self, journal: Journal, desk: Callable[[], Desk], known: Callable[[Sequence[Call]], Awaitable[Sequence[Known]]]
    ) -> None:
        self._journal, self._desk, self._known = journal, desk, known

    async def export(self, query: Query, path: Path, with_recordings: bool) -> int:
        """Write all calls that match to `path`, in the form that its name ends with; answers how many. Raises Trouble."""
        target, thread = CallsFile(path, Form.of(path), with_recordings), InTurn("export")
        try:
            await self._fill(target, query, thread)
        except (Exception, asyncio.CancelledError):
            await thread.do(target.discard)
            raise
        finally:
            thread.close()
        return target.count

    async def _fill(self, target: CallsFile, query: Query, thread: InTurn) -> None:
        after = query.after
        await thread.do(target.begin)
        while True:
            batch = await self._journal.batch(replace(query, limit=_AT_ONCE, after=after))
            known = await self._known(batch.calls)
            await thread.do(partial(target.add, batch, self._desk(), known))
            after = batch.next
            if after is None:
                await thread.do(target.finish)
                return


class CallsFile:
    """A file of calls while it grows. The links of recordings are as good as the recordings, so they are written only on request.

    `begin`, `add` and `finish` raise Trouble. `discard` undoes what was done so far, be it nothing.
    """

    _file: IO[str]

    def __init__(self, path: Path, form: Form, with_recordings: bool) -> None:
        self.count = 0
        self._path, self._form, self._links = path, form, with_recordings
        self._growing: Path | None = None
        self._columns = [column for column in _COLUMNS if with_recordings or column != "recording_url"]

    def begin(self) -> None:
        with _in_words(self._path):
            handle, growing = tempfile.mkstemp(prefix=".screenpop-export-", suffix=".part", dir=self._path.parent)
            self._growing = Path(growing)
            # A lone surrogate is written as its escape, which in JSON is the same character.
            self._file = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
            if self._form is Form.CSV:
                self._file.write("\ufeff")  # or Excel takes it for another charset
                csv.writer(self._file).writerow(self._columns)
            else:
                self._file.write('{"calls":[')

    def add(self, batch: Batch, desk: Desk, known: Sequence[Known]) -> None:
        """`known`: who called, for each of the calls."""
        with _in_words(self._path):
            for call, who in zip(batch.calls, known, strict=True):
                self._write(record(call, desk, who, batch.remarks_of(call)))
                self.count += 1

    def finish(self) -> None:
        """On the disk, and at its place."""
        with _in_words(self._path):
            if self._form is Form.JSON:
                self._file.write(f'\n],"total":{self.count}}}\n')
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            if self._growing is not None:
                self._growing.replace(self._path)

    def discard(self) -> None:
        if self._growing is not None:
            with suppress(OSError):  # a full disk says once more that it is full
                self._file.close()
            self._growing.unlink(missing_ok=True)

    def _write(self, said: dict[str, Any]) -> None:
        if not self._links:
            said["recording_url"] = None
        if self._form is Form.CSV:
            cells = _flat(said)
            csv.writer(self._file).writerow([_cell(cells[column]) for column in self._columns])
        else:
            self._file.write(f"{',' if self.count else ''}\n{json.dumps(said, ensure_ascii=False)}")


def _flat(said: dict[str, Any]) -> dict[str, Any]:
    contact = said["contact"] or {}
    whose = {f"contact_{name}": contact.get(name) for name in ("name", "company", "url")}
    return {**said, **whose, "tags": ", ".join(said["tags"])}


def _cell(value: object) -> object:
    """The value as a spreadsheet shows it and does not calculate it."""
    if isinstance(value, str) and _FORMULA.match(value) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _trouble(error, path) from error


def _trouble(error: OSError, path: Path) -> Trouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble(
            f"{_NOT}: the disk is full", f"There is no space left in {path.parent}", "Free some space, or choose another folder"
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble(
            f"{_NOT}: the file may not be written",
            str(path),
            "Choose another folder, or close the program that has the file open",
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Trouble(f"{_NOT}: there is no such folder", str(path.parent), "Choose another folder")
    return Trouble(_NOT, f"{path}: {error.strerror or error}", "Choose another file")
