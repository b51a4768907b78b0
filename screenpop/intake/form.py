"""The bytes of a form body become fields, or a refusal that says why.

`application/x-www-form-urlencoded` by the URL Standard, but for the charset: the sender may say latin-1, and that then
holds for the percent escapes too. aiohttp's own parser is not used: it lets the sender pick any of Python's codecs, some
of which take seconds for a body of 64 KiB, and answers 500 to what it cannot decode.
"""

from __future__ import annotations

from encodings.aliases import aliases
from urllib.parse import unquote_to_bytes

MAX_FIELDS = 100
MAX_NAME = 1024
"""Characters in a field's name."""

CONTENT_TYPE = "application/x-www-form-urlencoded"
_CODECS = {"utf_8": "utf-8", "latin_1": "latin-1"}
_CHARSETS = {alias: _CODECS[codec] for alias, codec in aliases.items() if codec in _CODECS} | _CODECS | {"csutf8": "utf-8"}
"""Python's names, which with `csUTF8` are all of IANA's (https://www.iana.org/assignments/character-sets)."""
_BETWEEN = str.maketrans("-: ", "___")


class Refusal(Exception):
    """A request that gets no further: the HTTP status, the reason in words, and the form field at fault if there is one.

    `error` never repeats what the sender wrote. `field` may: it goes into a JSON string, nowhere else.
    """

    def __init__(self, status: int, error: str, field: str | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.field = field


def charset_of(content_type: str | None) -> str:
    """The codec, "utf-8" or "latin-1", of a body with this Content-Type; none at all is taken for a form in utf-8.

    Refuses (415) another type and another charset. The charset is looked up in a table, never in Python's codec registry.
    """
    if content_type is None or content_type == CONTENT_TYPE:
        return "utf-8"
    kind, *parameters = content_type.split(";")
    if kind.strip().lower() != CONTENT_TYPE:
        raise Refusal(415, f"The body must be {CONTENT_TYPE}.")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return _codec(value.strip().strip('"'))
    return "utf-8"


def _codec(charset: str) -> str:
    codec = _CHARSETS.get(charset.lower().translate(_BETWEEN))
    if codec is None:
        raise Refusal(415, "The charset must be utf-8 or latin-1.")
    return codec


def parse(body: bytes, charset: str = "utf-8") -> dict[str, str]:
    """The fields of a form body, decoded; a name that comes twice keeps its first value, a name without `=` is empty.

    Bytes that the charset cannot decode become U+FFFD. `charset` is one that `charset_of` returned. Refuses (400) what
    has no `name=value` in it, more than `MAX_FIELDS` fields, and names over `MAX_NAME` characters.
    """
    # As latin-1 every byte is one character, so that this takes nothing apart that belongs together.
    pieces = [piece for piece in body.decode("latin-1").replace("+", " ").split("&") if piece]
    if len(pieces) > MAX_FIELDS:
        raise Refusal(400, f"The form has over {MAX_FIELDS} fields.")
    if b"=" not in body:
        raise Refusal(400, "The body is not a form: it holds no name=value." if body else "The body is empty.")
    fields: dict[str, str] = {}
    for piece in pieces:
        name, _, value = piece.partition("=")
        if "%" in piece or not piece.isascii():
            name, value = _decoded(name, charset), _decoded(value, charset)
        if len(name) > MAX_NAME:
            raise Refusal(400, f"The name of a field is over {MAX_NAME} characters.", name[:64])
        fields.setdefault(name, value)
    return fields


def _decoded(text: str, charset: str) -> str:
    """The escapes are undone before the charset is applied, for they stand for bytes, not for characters."""
    return unquote_to_bytes(text.encode("latin-1")).decode(charset, "replace")
