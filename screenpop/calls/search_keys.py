"""What a call is found by in the recents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """`names`: words; `numbers`: digits only, separated by spaces; `caller`: what all calls of one number have in common, "" for none;
    `line`: the label of our line that was called."""

    names: str
    numbers: str
    caller: str = ""
    line: str | None = None
