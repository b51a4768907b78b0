"""Secrets in a file that only its owner may read: for who has no keyring and says so."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path

from screenpop.settings import private_file
from screenpop.settings.secret_store import check_entry
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

_log = logging.getLogger(__name__)


class FileStore:
    """A JSON object in a file of mode 0600. A file that others could read is closed to them, and the log says so."""

    kind = "file"

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        check_entry(name)
        secret = self._read().get(name)
        hide(secret or "")
        return secret

    def set(self, name: str, secret: str) -> None:
        check_entry(name, secret)
        hide(secret)
        self._write(self._read() | {name: secret})

    def delete(self, name: str) -> None:
        check_entry(name)
        entries = self._read()
        if entries.pop(name, None) is not None:
            self._write(entries)

    def _read(self) -> dict[str, str]:
        try:
            self._close_to_others()
            entries = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._unreadable(private_file.reason(error)) from error
        except (ValueError, RecursionError):
            entries = None
        if isinstance(entries, dict) and all(isinstance(secret, str) for secret in entries.values()):
            return entries
        raise self._unreadable("it is not the JSON that screenpop wrote")

    def _write(self, entries: dict[str, str]) -> None:
        private_file.write(self._path, json.dumps(entries, indent=2) + "\n")

    def _close_to_others(self) -> None:
        if os.name == "posix" and stat.S_IMODE(self._path.stat().st_mode) & 0o077:
            self._path.chmod(0o600)
            _log.warning(
                "%s was open to other users, and is not any more; replace the secrets that they may have read", self._path
            )

    def _unreadable(self, why: str) -> Trouble:
        return Trouble(
            "The file of secrets cannot be read", f"{self._path}: {why}", "Mend it or move it away; it is left as it is"
        )
