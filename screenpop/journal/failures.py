"""What the journal says when it cannot do its work, in words for a person."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from screenpop.trouble import Trouble


class NotCommitted(Trouble):
    """The journal could not write. `damaged`: the file itself is broken and has to be put aside. `queued`: the receipt waits
    and is committed as soon as that is possible."""

    def __init__(self, title: str, happened: str = "", remedy: str = "", *, damaged: bool = False, queued: bool = True) -> None:
        super().__init__(title, happened, remedy)
        self.damaged = damaged
        self.queued = queued

    @property
    def trouble(self) -> Trouble:
        """What a person should read about it."""
        return self


NOT_SAVED = "Calls are not being saved"
NOT_READ = "Earlier calls cannot be read"
_BY_ITSELF = "What is waiting is saved by itself as soon as that is possible"

_UNKNOWN = ("the database reports an error", "{file}: {error}", "Look into the log and start screenpop again")
_WORDS: dict[int, tuple[str, str, str]] = {
    sqlite3.SQLITE_FULL: ("the disk is full", "There is no space left in {folder}", "Free some space"),
    sqlite3.SQLITE_READONLY: ("the journal is read-only", "{file} may not be written", "Allow this user to write to it"),
    sqlite3.SQLITE_PERM: ("the journal is read-only", "{file} may not be written", "Allow this user to write to it"),
    sqlite3.SQLITE_BUSY: ("another program is using the journal", "{file} is locked", "Close the other program"),
    sqlite3.SQLITE_LOCKED: ("another program is using the journal", "{file} is locked", "Close the other program"),
    sqlite3.SQLITE_CANTOPEN: (
        "the journal cannot be opened",
        "{file} could not be opened",
        "Check the folder and its permissions",
    ),
    sqlite3.SQLITE_IOERR: ("the disk reports an error", "{file} could not be read or written ({name})", "Check the disk"),
}


def code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for an error that Python raised itself."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_damage(error: sqlite3.Error) -> bool:
    """Whether this error says that the file is no sound database."""
    return code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def explain(error: sqlite3.Error, path: Path) -> NotCommitted | None:
    """What kept the journal from writing; None if it is not the disk's or the file's fault but that of a value or of the program."""
    if is_damage(error):
        return NotCommitted(
            f"{NOT_SAVED}: the journal is damaged",
            f"{path} is no longer a sound database ({error})",
            "It is kept aside and a new one is begun by itself; if this message stays, start screenpop again",
            damaged=True,
        )
    return _not_saved(*_words(error, path)) if isinstance(error, sqlite3.OperationalError) else None


def read_only(path: Path) -> NotCommitted:
    """The system says that the file may not be written, before SQLite was asked."""
    title, happened, remedy = _WORDS[sqlite3.SQLITE_READONLY]
    return _not_saved(title, happened.format(file=path), remedy)


def _not_saved(title: str, happened: str, remedy: str) -> NotCommitted:
    return NotCommitted(f"{NOT_SAVED}: {title}", happened, f"{remedy}. {_BY_ITSELF}")


def explain_reading(error: sqlite3.Error, path: Path) -> Trouble | None:
    """What kept the journal from being read; None as in `explain`."""
    if is_damage(error):
        remedy = "Start screenpop again: the file is then kept aside and a new one is begun"
        return Trouble(f"{NOT_READ}: the journal is damaged", f"{path} is no longer a sound database ({error})", remedy)
    if not isinstance(error, sqlite3.OperationalError):
        return None
    title, happened, remedy = _words(error, path)
    return Trouble(f"{NOT_READ}: {title}", happened, remedy)


def unexplained() -> NotCommitted:
    """An error of the program's own; its text is for the log."""
    title, _, remedy = _UNKNOWN
    return NotCommitted(f"{NOT_SAVED}: {title}", "", remedy, queued=False)


def _words(error: sqlite3.Error, path: Path) -> tuple[str, str, str]:
    title, happened, remedy = _WORDS.get(code(error), _UNKNOWN)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return title, happened.format(folder=path.parent, file=path, name=name, error=error), remedy


def from_system(error: OSError, path: Path) -> NotCommitted:
    """An error of the operating system while the file was made, moved or removed."""
    return NotCommitted(
        f"{NOT_SAVED}: {path.name} cannot be used", f"{path}: {error.strerror or error}", f"Check the folder. {_BY_ITSELF}"
    )


def path_too_long(consequence: str, length: int, longest: int) -> tuple[str, str, str]:
    return (
        f"{consequence}: the path of the journal is too long",
        f"It has {length} bytes, and SQLite opens files with a path of {longest} bytes at most",
        "Start screenpop with a shorter --profile",
    )


def taken_away(path: Path) -> NotCommitted:
    """The file that was open is not at its place any more."""
    return NotCommitted(
        "The call journal was taken away",
        f"{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown",
        "If that was not meant, quit screenpop, put the file back and start again",
    )


def closed() -> NotCommitted:
    """Whoever asks before the start or at the end."""
    return NotCommitted("The call journal is closed", "screenpop is starting or ending", queued=False)


def too_many(most: int) -> NotCommitted:
    """The queue is full."""
    return NotCommitted(
        f"{NOT_SAVED}: too many are waiting",
        f"{most:,} events wait for the disk already",
        "Look into the log for what keeps the journal from being written",
        queued=False,
    )


def written_by_newer(path: Path, found: int, known: int) -> NotCommitted:
    return NotCommitted(
        "The call journal was written by a newer screenpop",
        f"{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved",
        "Install the newer version again, or move the file away to begin a new journal",
    )


def written_by_older(path: Path) -> Trouble:
    return Trouble(
        "The call journal was written by an older screenpop",
        f"{path} has to be brought up to date before it can be read",
        "Start screenpop once",
    )
