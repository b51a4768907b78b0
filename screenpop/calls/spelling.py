"""What stands around a caller's number: the URI, the name, the label, the prefix that hides it, the extension behind it.

Knows spellings, not numbers: what the body is that remains, `calls.number` finds out.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class Spelling:
    """A text taken apart. `withheld`: it says that there is no number to be had."""

    body: str
    extension: str | None = None
    withheld: bool = False


_BARE = re.compile(r"\+?[0-9]+", re.ASCII)


def take_apart(text: str) -> Spelling:
    """The body of a number in any spelling, in ASCII digits, dashes and spaces, and the digits of its extension."""
    if _BARE.fullmatch(text):
        return Spelling(text)  # as nearly all are
    said = _address(_plain(text))
    if _says_withheld(said):
        return Spelling("", withheld=True)
    said = _CLIR.sub("", said)
    match = _EXTENSION.search(said)
    if match is None:
        return Spelling(_without_label(said))
    body = said[: match.start()].rstrip(" ,;.:-")
    return Spelling(_without_label(body), match[1]) if body else Spelling(match[1])


def _plain(text: str) -> str:
    """ASCII digits, dashes and spaces for any script's; marks of direction and other invisible characters gone."""
    return " ".join("".join(map(_plain_character, unicodedata.normalize("NFKC", text))).split()).strip(" '\"`=,;")


def _plain_character(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    if (value := unicodedata.decimal(character, None)) is not None:
        return str(value)
    category = unicodedata.category(character)
    if category == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Mn") else character


_SCHEME = re.compile(r"(sips?|tel|callto|h323)\s*:(?://)?", re.IGNORECASE)
_NOBODY_HOST = re.compile(r"(?:[^@]*\.)?(?:anonymous|unknown|restricted)\.invalid\b", re.IGNORECASE)
"""RFC 3323 and 3GPP TS 24.229: the address of a caller who asked to be nobody."""


def _address(text: str) -> str:
    """The user part of a SIP or tel URI (RFC 3261, RFC 3966), with or without a name before it; any other text as it is."""
    opened, closed = text.rfind("<"), text.rfind(">")
    if 0 <= opened < closed:
        text = text[opened + 1 : closed].strip() or text[:opened]
    scheme = _SCHEME.match(text)
    rest = text[scheme.end() :] if scheme else text
    user, at, host = rest.partition("@")
    if at and (_NOBODY_HOST.match(host) or (scheme and not user)):
        return ""
    if scheme and scheme[1].lower().startswith("sip"):
        user = user.partition(":")[0]
    # "0390085900;0491570156" has no parameter: it stays as it is, and is no number.
    user, *parameters = user.split(";") if re.search(r";\s*[A-Za-z-]", user) else [user]
    for parameter in parameters:
        name, _, value = parameter.strip().partition("=")
        if name.lower() == "ext":
            user = f"{user} x{value}"
        elif name.lower() == "phone-context" and value.startswith("+") and not user.startswith("+"):
            user = value + user
    return _plain(unquote(user)) if "%" in user else user


_WITHHELD = {
    "anonymous",
    "blocked",
    "hidden",
    "private",
    "restricted",
    "suppressed",
    "unavailable",
    "undisclosed",
    "unknown",
    "withheld",
} | {
    *("anonym", "privat", "unbekannt", "unterdrückt", "anonimo", "privato", "riservato", "sconosciuto"),
    *("nil", "none", "null", "undefined"),
}
_AROUND_WITHHELD = {"by", "call", "caller", "callerid", "cli", "clid", "id", "is", "name", "number", "party", "the", "user"}
_WITHHELD_PHRASES = {"n a", "na", "out of area", "not available", "not disclosed", "not known", "not provided"}


def _says_withheld(text: str) -> bool:
    """Whether it says nothing at all, a word such as "Restricted", or "No Caller ID"."""
    if not re.search(r"[^\s\"'().,+_<>-]", text):
        return True
    words = re.findall(r"[^\W_]+", text.casefold())
    if " ".join(words) in _WITHHELD_PHRASES:
        return True
    said = [word for word in words if word not in _AROUND_WITHHELD]
    return bool(said) and (all(word in _WITHHELD for word in said) or (said == ["no"] and len(words) > 1))


# Hide or show my number, dialled before a number: *31# and #31# are GSM's (3GPP TS 22.030), *67 and *82 North America's.
_CLIR = re.compile(r"^(?:[*#]31[#*]|\*67|\*82)\s*(?=.*[0-9])")

_EXTENSION = re.compile(
    r"(?:(?<![^\W\d_])(?:extension|extn?|ex|x|interno|int|durchwahl|dw)[\s.:=#-]*|(?<=\d)\s*(?:#|,,+)\s*)([0-9]{1,9})#?$",
    re.IGNORECASE,
)

_LABELS = "tel|telephone|phone|ph|mob|mobile|cell|fax|direct|home|work|office|[tpmfdwh]"
_LABEL_BEFORE = re.compile(rf"^(?:[^\d+(*#:]*:|(?:{_LABELS})\b)[\s.:]*(?=[\d+(])", re.IGNORECASE)
_LABEL_AFTER = re.compile(rf"(?<=\d)\s*(?:\([^\d()]*\)|\b(?:{_LABELS}))\.?$", re.IGNORECASE)


def _without_label(body: str) -> str:
    """The number of "Mobile: 0491 570 156" and of "0491 570 156 (mobile)"."""
    return _LABEL_AFTER.sub("", _LABEL_BEFORE.sub("", body))
