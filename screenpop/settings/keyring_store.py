"""The desktop's keyring, asked in one daemon thread with a deadline.

A Secret Service that is locked, or whose prompt nobody answers, blocks its caller without a limit. So one thread of ours
waits for it, as long as it takes; whoever asked gets Trouble at the deadline, and whoever asks meanwhile gets it at once.
"""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as OutOfTime
from pathlib import Path
from typing import Protocol

from screenpop.settings.secret_store import check_entry
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

SERVICE = "screenpop"
DEADLINE_S = 10.0

_WITHOUT = "To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read"


class Backend(Protocol):
    """What is used of a `keyring.backend.KeyringBackend`."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def desktop_keyring() -> Backend:
    """The backend that keyring finds here. Of those nobody chose, only a recommended one: never a plain file by accident.

    A session's keyring may start after us: where there was none, it is looked for anew.
    """
    import keyring.backend  # noqa: PLC0415 - 0.2 s, and it asks the session bus
    import keyring.backends.fail  # noqa: PLC0415

    chosen: object = keyring.core._keyring_backend  # noqa: SLF001 - nothing else says whether one was chosen
    if isinstance(chosen, keyring.backends.fail.Keyring):
        keyring.backend.get_all_keyring.reset()
        chosen = None
    if chosen is None:
        keyring.core.init_backend(limit=keyring.core.recommended)
    return keyring.get_keyring()


class KeyringStore:
    """Entries of the service "screenpop", named for the entry and for the profile, so that two profiles do not share them.

    Times are in seconds. Safe to call from any thread.
    """

    kind = "keyring"

    def __init__(
        self, profile: Path, *, deadline_s: float = DEADLINE_S, backend: Callable[[], Backend] = desktop_keyring
    ) -> None:
        self._profile = _fingerprint(profile)
        self._deadline_s = deadline_s
        self._find_backend = backend
        self._jobs: queue.SimpleQueue[tuple[Future[str | None], Callable[[Backend], str | None]]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._overdue: Future[str | None] | None = None

    def get(self, name: str) -> str | None:
        check_entry(name)
        secret = self._ask(lambda backend: backend.get_password(SERVICE, self._entry(name)))
        hide(secret or "")
        return secret

    def set(self, name: str, secret: str) -> None:
        check_entry(name, secret)
        hide(secret)
        self._ask(lambda backend: backend.set_password(SERVICE, self._entry(name), secret), secret)

    def delete(self, name: str) -> None:
        check_entry(name)

        def drop(backend: Backend) -> None:
            if backend.get_password(SERVICE, self._entry(name)) is not None:
                backend.delete_password(SERVICE, self._entry(name))

        self._ask(drop)

    def _entry(self, name: str) -> str:
        return f"{name}@{self._profile}"

    def _ask(self, work: Callable[[Backend], str | None], secret: str = "") -> str | None:
        job: Future[str | None] = Future()
        with self._lock:
            if self._overdue is not None and not self._overdue.done():
                raise self._silent()
            self._overdue = None
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="keyring", daemon=True)
                self._thread.start()
            self._jobs.put((job, work))
        try:
            failed = job.exception(self._deadline_s)
        except OutOfTime:
            with self._lock:
                if not job.cancel() and not job.done():
                    self._overdue = job
            raise self._silent() from None
        if failed is not None:
            raise _trouble(failed, secret)
        return job.result()

    def _work(self) -> None:
        backend: Backend | None = None
        while True:
            job, work = self._jobs.get()
            if not job.set_running_or_notify_cancel():
                continue
            try:
                backend = backend or self._find_backend()
                result = work(backend)
            except BaseException as error:  # whatever a backend does, the thread stays for the next call
                if type(error).__name__ == "NoKeyringError":
                    backend = None
                job.set_exception(error)
            else:
                job.set_result(result)
            del job, work

    def _silent(self) -> Trouble:
        return Trouble(
            "The keyring does not answer",
            f"It has not answered for {self._deadline_s:g} seconds; perhaps it is locked and waits for its password",
            f"Unlock your keyring and try again. {_WITHOUT}",
        )


def _fingerprint(profile: Path) -> str:
    """Short, whatever the path: Windows allows a user name of 513 characters, and none of its letters are lost."""
    path = os.path.normcase(os.path.realpath(profile))
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _trouble(error: BaseException, secret: str) -> Trouble:
    """What a backend raised, in people's words. Its own text goes along unless the secret is in it."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NoKeyringError", "ImportError"}:
        return Trouble("There is no keyring", "This session offers no keyring that screenpop could use", _WITHOUT)
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return Trouble(
            "The keyring is locked", "It was asked, and stayed locked", f"Unlock your keyring and try again. {_WITHOUT}"
        )
    said = f"{type(error).__name__}: {error}"
    happened = type(error).__name__ if secret and secret in said else said[:200]
    return Trouble("The keyring refused", happened, f"Look at your keyring and try again. {_WITHOUT}")
