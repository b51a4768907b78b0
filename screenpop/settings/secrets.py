"""The way in to a profile's secrets: the keyring, or by explicit choice a file that only its owner may read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from screenpop.settings.file_store import FileStore
from screenpop.settings.keyring_store import KeyringStore
from screenpop.settings.secret_store import SecretStore
from screenpop.settings.url_secrets import UrlSecrets, digest_of
from screenpop.trouble import Trouble

__all__ = ["VARIABLE", "FileStore", "KeyringStore", "SecretStore", "UrlSecrets", "digest_of", "open_store"]

VARIABLE = "SCREENPOP_SECRETS"


def open_store(path: Path, environ: Mapping[str, str]) -> SecretStore:
    """The profile's store: the keyring, or the file at `path` if SCREENPOP_SECRETS says so. Opening touches neither.

    `path` also tells the profiles apart in the keyring. Raises Trouble for another value of the variable.
    """
    choice = environ.get(VARIABLE, "")
    if choice == "file":
        return FileStore(path)
    if choice:
        remedy = f"Take {VARIABLE} away to use the keyring, or set it to file"
        raise Trouble(f"The value of {VARIABLE} means nothing", 'It can only be "file"', remedy)
    return KeyringStore(path)
