"""Words for a person, before anybody has translated them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """An English text, which is also the key of its translation, with the values for its `{names}`.

    `desktop.texts` translates; the command line and JSON use `str()`. Values are put in as they are, never interpreted.
    """

    text: str
    values: tuple[tuple[str, str], ...] = ()

    def filled(self, translated: str) -> str:
        """The translation with this message's values in it."""
        values = dict(self.values)
        return re.sub(r"\{(\w+)\}", lambda slot: values.get(slot[1], slot[0]), translated)

    def __str__(self) -> str:
        return self.filled(self.text)
