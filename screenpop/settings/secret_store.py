"""What every store of secrets can do, and what it can hold."""

from __future__ import annotations

import re
from typing import Protocol

from screenpop.trouble import Trouble

LONGEST = 1000
"""Characters in one entry: Windows stores about 1,280."""


class SecretStore(Protocol):
    """Short texts by name. Each method may block (an event loop awaits it through `aside`) and may raise Trouble without the secret in it.

    What was got or set appears in no log from then on.
    """

    kind: str
    """One word for a person: keyring or file."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None:
        """Nothing happens if there is no such entry."""


def check_entry(name: str, secret: str | None = None) -> None:
    """Refuse, with Trouble, what not every store can keep."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", name):
        raise Trouble(
            "A secret's name cannot be that", "It has 1 to 64 letters, digits, dots, hyphens and underlines", "Choose another"
        )
    if secret is None:
        return
    if not 0 < len(secret) <= LONGEST:
        raise Trouble(f"The secret {name} cannot be kept", f"It has {len(secret)} characters", f"A secret has 1 to {LONGEST}")
    if not secret.isprintable():
        raise Trouble(
            f"The secret {name} cannot be kept", "It has a line break or another character that cannot be seen", "Enter it again"
        )
