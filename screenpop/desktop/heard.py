"""Tells what is new from the echo of what was said: a program repeats what it is given, some time later."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Heard(Generic[T]):
    """A value that a person writes here and the program has a copy of, which others may change, too."""

    def __init__(self, value: T) -> None:
        self._last = value
        self._said: list[T] = []

    def say(self, value: T) -> None:
        """The person's own: until the program repeats it, what the program has is older."""
        self._said.append(value)

    def is_news(self, value: T) -> bool:
        """Whether what the program has now comes from somewhere else."""
        if value == self._last:
            return False
        self._last = value
        if value in self._said:
            del self._said[: self._said.index(value) + 1]
            return False
        return True
