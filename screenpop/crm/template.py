"""A link with places for values: `https://crm.example.com/search?q={e164}`.

Scheme and host are fixed when the template is made, from what a person configured; whatever a caller sends can only
become a percent-encoded value behind them. Nothing is evaluated, and a value is never read as a template again.
"""

from __future__ import annotations

import base64
import difflib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from screenpop.trouble import Trouble

CALL_VALUES: Mapping[str, str] = {
    "e164": "the caller's number in international form: +61390085900",
    "digits": "the same without the plus: 61390085900",
    "national": "the caller's number as it is dialled in its country: 0390085900",
    "nsn": "the same without the leading zero: 390085900",
    "caller": "the caller's number as the PBX sent it",
    "display_from": "what the PBX shows as the caller",
    "external_did": "the line that was called",
    "caller_name": "the line's own name",
    "extension": "the extension that rings or talks",
    "extension_name": "that extension's name",
    "call_event_uuid": "the PBX's id of the call",
    "service_id": "the PBX's id of the service",
    "dialplan_name": "the dialplan",
    "condition_name": "the dialplan's condition",
}
RECORD_VALUES: Mapping[str, str] = {"id": "the record's id in the CRM"}
BASE_URL = "base_url"
"""The account value that is an address: it may begin a link and is put in as it is."""
BASE64_JSON = "base64_json"
"""The place for a preset's JSON object in base64."""

_NEEDED = frozenset({"e164", "digits", "national", "nsn", "caller", "id"})
_PLACE = re.compile(r"\{([^{}]*)\}")
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?"
_BASE = re.compile(rf"https?://{_HOST}(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?", re.IGNORECASE)
_ACCOUNT_VALUE = re.compile(r"[A-Za-z0-9.-]+")
_NOT_IN_A_LINK = re.compile(r'[^!-~]|["<>\\^`|]')


def nearest(word: str, known: Collection[str]) -> str:
    """The known word that is most like this one."""
    return difflib.get_close_matches(word, sorted(known), 1, 0.0)[0]


@dataclass(frozen=True, slots=True)
class Template:
    """A link whose account values are in it already. `where` says for messages whose link it is."""

    text: str
    json_object: Mapping[str, Any] | None = None

    @classmethod
    def make(
        cls,
        text: str,
        account: Mapping[str, str],
        places: Collection[str],
        *,
        where: str,
        plain_http: bool,
        json_object: Mapping[str, Any] | None = None,
    ) -> Template:
        """Put the account's values in, and make sure of scheme and host.

        `places` are the values that `fill` will be given. `plain_http`: the template's own text may begin with http://
        (a `base_url` always may, a person wrote it). Raises Trouble.
        """
        _check_places(text, {*places, *account, *({BASE64_JSON} if json_object else ())}, where)
        for said in _strings(json_object):
            _check_places(said, places, where)
        literal = _PLACE.sub("", text)
        if "{" in literal or "}" in literal:
            raise Trouble(
                f"{where} has a brace without its partner", "", "A place is written {e164}; a brace itself is %7B or %7D"
            )
        if _NOT_IN_A_LINK.search(literal):
            raise Trouble(
                f"{where} has a character that no link has",
                "A space, a quote or a letter with an accent",
                "Write it percent-encoded",
            )
        filled = _PLACE.sub(lambda place: _account_value(place, account, places), text)
        _check_origin(filled, where, plain_http or text.startswith(f"{{{BASE_URL}}}"))
        scheme, _, rest = filled.partition(":")
        return cls(f"{scheme.lower()}:{rest}", json_object)

    def fill(self, values: Mapping[str, str | None]) -> str | None:
        """The link, or None where a number or id that it needs is not there. Other values that are missing are left empty."""
        if any(not (values.get(name) or "").strip() for name in self._places() & _NEEDED):
            return None

        def encoded(place: re.Match[str]) -> str:
            if place[1] == BASE64_JSON:
                return _base64_json(self.json_object, values)
            return quote(values.get(place[1]) or "", safe="", errors="replace")

        url = _PLACE.sub(encoded, self.text)
        return None if _climbs(url) else url

    def _places(self) -> set[str]:
        return {name for text in (self.text, *_strings(self.json_object)) for name in _PLACE.findall(text)}


def _check_places(text: str, known: Collection[str], where: str) -> None:
    for name in _PLACE.findall(text):
        if name not in known:
            happened = f"The nearest known is {{{nearest(name, known)}}}"
            raise Trouble(
                f"{where} has an unknown place {{{name}}}",
                happened,
                f"Correct it, or set {name} in [crm] if your account has such a value",
            )


def check_account_value(name: str, value: str) -> None:
    """Raises Trouble for a value of the account that no link can have."""
    if name == BASE_URL and not _BASE.fullmatch(value):
        raise _wrong(name, "It is no address of a CRM", "An address such as https://crm.example.com, without user, ? and #")
    if name != BASE_URL and not _ACCOUNT_VALUE.fullmatch(value):
        raise _wrong(
            name, "It has other characters than letters, digits, dots and hyphens", "Only the part itself, not the whole address"
        )


def _account_value(place: re.Match[str], account: Mapping[str, str], places: Collection[str]) -> str:
    name = place[1]
    if name in places or name == BASE64_JSON:
        return place[0]
    value = account[name].strip()
    check_account_value(name, value)
    if name == BASE_URL:
        return value.rstrip("/") if place.start() == 0 else quote(value, safe="")
    return value


def _wrong(name: str, happened: str, remedy: str) -> Trouble:
    return Trouble(f"The setting {name} in [crm] cannot be used", happened, f"{remedy}; correct {name} in settings.toml, [crm]")


def _check_origin(filled: str, where: str, plain_http: bool) -> None:
    found = re.fullmatch(r"(https?)://([^/?#]*)(.*)", filled, re.IGNORECASE)
    if not found:
        raise Trouble(
            f"{where} is not a web link", "It does not begin with https:// and a host", "Begin it with https:// or {base_url}"
        )
    if "{" in found[2]:
        raise Trouble(f"{where} takes its host from a call", "Whoever calls could choose what is opened", "Write the host out")
    if not re.fullmatch(_HOST, found[2]) or not _is_readable(filled):
        raise Trouble(
            f"{where} has no host that a browser could find", "", "Write it as in https://crm.example.com/, without a user's name"
        )
    if found[1].lower() == "http" and not plain_http:
        raise Trouble(f"{where} is not encrypted", "It begins with http://", "Begin it with https://")
    if _climbs(_PLACE.sub("x", filled)):
        raise Trouble(f"{where} has . or .. as a part of its path", "", "Write the path out")


def _is_readable(url: str) -> bool:
    """Whether the standard library can read host and port: an IPv6 address must be one, a port at most 65535."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def _climbs(url: str) -> bool:
    """A browser resolves `..` in a path, percent-encoded or not: a value of `..` would open another page than the template's."""
    if "/." not in url and "%2e" not in url.lower():
        return False
    parts = re.sub("%2e", ".", urlsplit(url).path, flags=re.IGNORECASE).split("/")
    return "." in parts or ".." in parts


def _strings(node: object) -> list[str]:
    """All texts in a JSON object, wherever they stand."""
    if isinstance(node, str):
        return [node]
    below = node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
    return [text for part in below for text in _strings(part)]


def _base64_json(node: object, values: Mapping[str, str | None]) -> str:
    """The object as an object, its texts filled, so that a value can never leave its place; then base64, whose letters a fragment carries."""

    def filled(part: object) -> object:
        if isinstance(part, str):
            return _PLACE.sub(lambda place: values.get(place[1]) or "", part)
        if isinstance(part, Mapping):
            return {name: filled(below) for name, below in part.items()}
        return [filled(below) for below in part] if isinstance(part, list) else part

    said = json.dumps(filled(node), ensure_ascii=True, separators=(",", ":"))
    return base64.b64encode(said.encode("ascii")).decode("ascii")
