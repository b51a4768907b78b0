"""Text from outside, where it is quoted: it must not move a terminal's cursor, begin a line, or turn the direction of what stands around it."""

from __future__ import annotations


def printable(text: str, instead: str = "\N{REPLACEMENT CHARACTER}") -> str:
    """On one line, with `instead` for each character that cannot be seen."""
    return "".join(character if character.isprintable() else instead for character in text)
