"""JSONPath as connectors use it: children, indexes and wildcards. Nothing that is evaluated, nothing that searches in depth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jsonpath import JSONPath

_LONGEST = 200
_MOST_VALUES = 1000
"""The data is a stranger's: nobody means more than that."""


class NoPath(ValueError):
    """The text is no such path; the message says what one looks like."""


@dataclass(frozen=True, slots=True)
class JsonPath:
    """A path that was checked: `$.people[*].phones[0]`, `$['party.'].name`."""

    text: str
    _path: JSONPath

    @classmethod
    def make(cls, text: str) -> JsonPath:
        """Raises NoPath. The first one costs some 50 ms, for the library."""
        from jsonpath import JSONPath as Path  # noqa: PLC0415
        from jsonpath import JSONPathEnvironment, JSONPathError  # noqa: PLC0415

        try:
            path = JSONPathEnvironment().compile(text) if text.startswith("$") and len(text) <= _LONGEST else None
        except (JSONPathError, ValueError, RecursionError):
            path = None
        if not isinstance(path, Path) or path.pseudo_root or not all(_is_plain(segment) for segment in path.segments):
            raise NoPath("a path such as $.people[*].phone: names, [0], [*] and ['a name'] behind a $, without filters and ..")
        return cls(text, path)

    def values(self, data: object) -> Sequence[object]:
        """What stands there, in the data's order, the first thousand; nothing where the data has another shape."""
        if not isinstance(data, (dict, list)):  # the library would take a text for JSON that it has to parse
            return ()
        return [match.obj for match in islice(self._path.finditer(data), _MOST_VALUES)]


def _is_plain(segment: object) -> bool:
    from jsonpath.segments import JSONPathChildSegment  # noqa: PLC0415
    from jsonpath.selectors import IndexSelector, NameSelector, WildcardSelector  # noqa: PLC0415

    plain = (IndexSelector, NameSelector, WildcardSelector)
    return isinstance(segment, JSONPathChildSegment) and len(segment.selectors) == 1 and isinstance(segment.selectors[0], plain)
