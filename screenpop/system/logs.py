"""The log file: what went wrong and when, and nothing that is somebody's: no secret, no whole number, no link to a recording."""

from __future__ import annotations

import asyncio
import io
import logging
import os
import sys
import threading
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from types import TracebackType
from typing import Any

from screenpop.system.paths import Profile
from screenpop.system.redaction import redact
from screenpop.trouble import Trouble

FILE_BYTES = 1_000_000
FILES = 5
"""The current one and those before it."""

_log = logging.getLogger("screenpop")
_handlers: list[logging.Handler] = []


def start(profile: Profile, *, verbose: bool = False) -> Trouble | None:
    """Log to the profile's file and, `verbose`, everything to stderr too; what nobody caught goes to the log from here on.

    Once per process, by the one that holds the instance lock. A file that cannot be opened stops nothing: the log is then on
    stderr alone, and the Trouble is there to be shown.
    """
    stop()
    trouble = None
    if sys.stderr is not None:
        screen = logging.StreamHandler()
        screen.setLevel(logging.DEBUG if verbose else logging.CRITICAL)
        _handlers.append(screen)
    try:
        profile.prepare()
        _handlers.append(_File(profile))
    except (OSError, Trouble) as error:
        said = error.happened if isinstance(error, Trouble) else error.strerror or str(error)
        trouble = Trouble("Nothing is being logged", f"{profile.logs}: {said}", "Check that the folder can be written")
        for handler in _handlers:
            handler.setLevel(logging.DEBUG)
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    # Its debugging tells of every timer.
    logging.getLogger("qasync").setLevel(logging.INFO)
    for handler in _handlers:
        handler.setFormatter(Redacting())
        root.addHandler(handler)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    return trouble


def stop() -> None:
    """Close the file and give the hooks back."""
    root = logging.getLogger()
    while _handlers:
        handler = _handlers.pop()
        root.removeHandler(handler)
        handler.close()
    for module, name, ours, original in (
        (sys, "excepthook", _uncaught, sys.__excepthook__),
        (threading, "excepthook", _uncaught_in_thread, threading.__excepthook__),
        (sys, "unraisablehook", _unraisable, sys.__unraisablehook__),
    ):
        if getattr(module, name) is ours:
            setattr(module, name, original)


class Redacting(logging.Formatter):
    """One record as text. The time, level and name are ours; message, arguments, exception and stack are redacted.

    Lines after the first are indented, and control characters spelled out, so that no text from outside can pass for a record.
    """

    def format(self, record: logging.LogRecord) -> str:
        try:
            said = record.getMessage()
        except Exception:  # a message that does not fit its arguments is still worth having
            said = f"{record.msg} {record.args}"
        if record.exc_info:
            said += "\n" + self.formatException(record.exc_info)
        if record.stack_info:
            said += "\n" + record.stack_info
        said = _one_record(redact(said))
        return f"{self.formatTime(record)} {record.levelname} {record.name}: {said}"


def _one_record(text: str) -> str:
    return "\n    ".join("".join(c if c.isprintable() else ascii(c)[1:-1] for c in line) for line in text.split("\n"))


class _File(RotatingFileHandler):
    """Readable by its owner alone. A disk that is full costs lines of the log and nothing else."""

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile.logs, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace")

    def _open(self) -> io.TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=private)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (logging's name)
        pass


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _log.critical("Nobody caught this", exc_info=(kind, error, trace))


def _uncaught_in_thread(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_value is not None and not issubclass(failed.exc_type, SystemExit):
        name = failed.thread.name if failed.thread else "?"
        _log.critical(
            "Nobody caught this in the thread %s", name, exc_info=(failed.exc_type, failed.exc_value, failed.exc_traceback)
        )


def _unraisable(failed: sys.UnraisableHookArgs) -> None:
    error = failed.exc_value
    trace = (failed.exc_type, error, failed.exc_traceback) if error is not None else None
    _log.error("%s: %s", failed.err_msg or "Nobody could be told of this", _named(failed.object), exc_info=trace)


def loop_handler(_loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """For `loop.set_exception_handler`: a task or callback failed and nobody was waiting for it."""
    error = context.get("exception")
    about = " ".join(f"{key}={_named(value)}" for key, value in context.items() if key in _PARTIES)
    _log.error("%s %s", context.get("message", "The loop met an error"), about, exc_info=error)


def _named(party: object) -> str:
    """A function's, a coroutine's or a class's name. Never `repr`: that of a task shows what its callbacks are bound to, and at
    the program's end those are Qt's objects that are gone already, which ends it with a crash."""
    if isinstance(party, asyncio.Task):
        party = party.get_coro()
    name = getattr(party, "__qualname__", None)
    return name if isinstance(name, str) else type(party).__qualname__


_PARTIES = ("task", "future", "handle", "transport")
_QT_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}


def qt_message(category: str, text: str) -> None:
    """What Qt has to say; `category` is the name of its `QtMsgType`. For the handler that the desktop installs."""
    logging.getLogger("qt").log(_QT_LEVELS.get(category, logging.WARNING), "%s", text)
