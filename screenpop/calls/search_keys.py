"""What a call is found by in the recents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """`names`: words; `numbers`: digits only, separated by spaces."""

    names: str
    numbers: str
