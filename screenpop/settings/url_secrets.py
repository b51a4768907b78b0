"""The secret in the addresses that the PBX posts to.

The listener compares SHA-256 digests from a file of the profile, so that a locked keyring never silences a call; the plain
text is in the secret store, which is asked only to *show* the addresses. Several secrets can be valid at a time, so that a
new one can be spread while the old one still works; the newest is the last line.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from screenpop.settings import private_file
from screenpop.settings.secret_store import SecretStore
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

ENTRY = "url"
"""The newest secret's name in the store."""
_ROTATE = "make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX"


class _Line(NamedTuple):
    digest: bytes
    made: str


def digest_of(secret: str) -> bytes:
    """What the file holds and the listener compares: SHA-256 of the secret's UTF-8 bytes."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def _new_secret() -> str:
    """192 bits, in characters that an address carries as they are."""
    return secrets.token_urlsafe(24)


class UrlSecrets:
    """The valid secrets of one profile. Reading `digests` and `shown` is instant from any thread; `ensure` and `add` may block.

    `trouble` is what keeps the newest secret from being shown or from being kept, as file and store last said; None if nothing does.
    """

    def __init__(self, path: Path, store: SecretStore, *, new_secret: Callable[[], str] = _new_secret) -> None:
        self.trouble: Trouble | None = None
        self._path = path
        self._store = store
        self._new_secret = new_secret
        self._lines: tuple[_Line, ...] = ()
        self._plain: str | None = None
        self._kept = False
        self._lock = threading.RLock()

    def digests(self) -> tuple[bytes, ...]:
        """The SHA-256 digests that are valid now; none before `prepare`."""
        return tuple(line.digest for line in self._lines)

    def shown(self) -> str | None:
        """The newest secret in plain text, if it is known by now."""
        return self._plain

    def is_kept(self) -> bool:
        """Whether a later start will know the newest secret: it is in the store, as far as we know."""
        return self._kept and self.trouble is None

    def prepare(self) -> None:
        """Read the digests; make the first secret if there is none. Does not touch the store, so that the listener can start.

        Raises Trouble if the file cannot be read or written.
        """
        if self._lines:
            return
        with self._lock:
            self._lines = self._lines or self._read()
            if not self._lines:
                self._append()

    def read_again(self) -> None:
        """Take over what another process has made of the file; one that is gone changes nothing. May block.

        Raises Trouble if it cannot be read; what was valid stays so.
        """
        with self._lock:
            lines = self._read()
            if lines and lines != self._lines:
                self._lines = lines
                self._plain, self._kept = None, False
                self.ensure()

    def ensure(self) -> Trouble | None:
        """Prepare; then keep the newest secret in the store, or learn it from there. The answer is what stands in the way (`trouble`).

        Blocks as long as the store does. Never raises Trouble: what `prepare` would raise is answered too.
        """
        with self._lock:
            try:
                self.prepare()
                if self._plain is None:
                    self._plain = self._recall()
                    self._kept = True
                elif not self._kept:
                    self._keep(self._plain)
                    self._kept = True
                self.trouble = None
            except Trouble as trouble:
                self.trouble = trouble
            return self.trouble

    def add(self) -> str:
        """Make another secret, valid beside the others from now on, and keep it in the store (see `trouble`). May block.

        Raises Trouble, nothing having changed, if the file cannot be written.
        """
        with self._lock:
            self.prepare()
            secret = self._append()
            self.ensure()
            return secret

    def drop(self, digest: bytes) -> None:
        """Make one secret invalid. Raises Trouble for the newest one: it would leave addresses that nobody can show."""
        with self._lock:
            self.prepare()
            if self._lines[-1].digest == digest:
                raise Trouble(
                    "The newest secret cannot be dropped", "The addresses that are shown carry it", _ROTATE.capitalize()
                )
            self._write(tuple(line for line in self._lines if line.digest != digest))

    def _append(self) -> str:
        secret = self._new_secret()
        self._write((*self._lines, _Line(digest_of(secret), datetime.now(UTC).isoformat(timespec="seconds"))))
        self._plain, self._kept = secret, False
        hide(secret)
        return secret

    def _recall(self) -> str:
        remedy = f"Unlock your keyring and try again, or {_ROTATE}"
        title = "The addresses cannot be shown; calls come in all the same"
        try:
            secret = self._store.get(ENTRY)
        except Trouble as trouble:
            raise Trouble(title, f"{trouble.title}. {trouble.happened}", remedy) from trouble
        if secret is None or digest_of(secret) != self._lines[-1].digest:
            raise Trouble(title, f"Their secret is not in the {self._store.kind} any more", remedy)
        hide(secret)
        return secret

    def _keep(self, secret: str) -> None:
        try:
            self._store.set(ENTRY, secret)
        except Trouble as trouble:
            raise Trouble(
                "The secret of the addresses is not kept; calls come in all the same",
                f"{trouble.title}. {trouble.happened}",
                "Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again",
            ) from trouble

    def _read(self) -> tuple[_Line, ...]:
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeError) as error:
            raise self._unreadable(private_file.reason(error)) from error
        found = []
        for number, line in enumerate(lines, 1):
            digest, _, made = line.strip().partition(" ")
            if not re.fullmatch(r"[0-9a-f]{64}", digest):
                raise self._unreadable(f"line {number} is not a digest")
            found.append(_Line(bytes.fromhex(digest), made))
        return tuple(found)

    def _write(self, lines: tuple[_Line, ...]) -> None:
        private_file.write(self._path, "".join(f"{line.digest.hex()} {line.made}\n" for line in lines))
        self._lines = lines

    def _unreadable(self, why: str) -> Trouble:
        remedy = "Mend it, or move it away: new addresses are then made, which must be pasted into the PBX"
        return Trouble("The file of the addresses' secrets cannot be read", f"{self._path}: {why}. No call could come in", remedy)
