"""Keyrings that behave as badly as a test needs."""

from __future__ import annotations

import threading


class FakeKeyring:
    """A keyring backend in memory. While `open` is cleared it blocks, as one that waits for its password does."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.failure: BaseException | None = None
        self.calls: list[str] = []
        self.threads: set[threading.Thread] = set()
        self.open = threading.Event()
        self.open.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._asked("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._asked("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._asked("delete")
        del self.entries[service, username]

    def _asked(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(threading.current_thread())
        if not self.open.wait(30):
            raise AssertionError("the test never opened the keyring")
        if self.failure is not None:
            raise self.failure
