"""How a caller's number is read: any spelling in, one E.164 (or the honest answer that there is none) out.

A PBX, a directory and a person spell the same number in a dozen ways, and `phonenumbers.parse` alone misreads several of
them (`+0312341234`, `0061…`, `1831…`). So a text is first taken apart (`calls.spelling`), and only plain digits go to
`phonenumbers`. Nothing here raises, whatever the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Literal

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

from screenpop.calls.spelling import take_apart

_LONGEST_TEXT = 1024
"""Characters, the listener's own limit for a field. A longer text is no number, and no time is spent on it."""
_LONGEST_DIALLED = 20
"""Digits: 15 of E.164 and an international prefix."""
_LONGEST_E164 = 15
_LONGEST_EXTENSION = 6
_LONGEST_LOCAL = 8
"""Digits of a number dialled within its area."""
_SHORTEST_ABROAD = 9
"""Digits that can be a country code and a number with no sign of it: fewer are a local number whose area is not known."""


class NumberKind(StrEnum):
    """What a caller's number turned out to be. Only `EXTERNAL` has an E.164."""

    EXTERNAL = "external"
    EXTENSION = "extension"
    UNVERIFIED = "unverified"
    EMERGENCY = "emergency"
    WITHHELD = "withheld"
    TEXT = "text"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class NumberPlan:
    """Where we are: an ISO 3166 region, and the area code that a local number lacks ("03" or "3"; empty if there is none)."""

    region: str = "AU"
    area_code: str = ""


@dataclass(frozen=True, slots=True)
class CallerNumber:
    """A number as read. `input` is what was read; `national` is how a person at home writes it (an extension or an unverified number: its digits).

    `nsn` is the national (significant) number of an external one: without country code and trunk prefix. `extension` is the
    number itself if it is one of ours, or what followed an external number ("x201").
    """

    input: str
    kind: NumberKind
    e164: str | None = None
    national: str | None = None
    extension: str | None = None
    nsn: str | None = None

    @property
    def digits(self) -> str | None:
        """E.164 without its +."""
        return self.e164[1:] if self.e164 else None


def read(text: str | None, plan: NumberPlan = NumberPlan()) -> CallerNumber:
    """Read a number as a PBX, a directory or a person wrote it. Never raises."""
    said = text or ""
    if len(said) > _LONGEST_TEXT:
        return CallerNumber(said, NumberKind.INVALID if any(map(str.isdigit, said[:_LONGEST_TEXT])) else NumberKind.TEXT)
    return _read(said, plan)


def same(one: CallerNumber, other: CallerNumber) -> Literal["same", "possibly"] | None:
    """Whether two numbers are one: "same" by E.164 (or as extensions), "possibly" where one lacks just its area code.

    Never by the last digits alone: `…5201` is not extension 201.
    """
    if one.kind is other.kind and one.kind in (NumberKind.EXTERNAL, NumberKind.EXTENSION):
        agree = one.e164 == other.e164 if one.e164 else one.extension == other.extension
        return "same" if agree else None
    if one.kind is other.kind is NumberKind.UNVERIFIED:
        return "possibly" if one.national == other.national else None
    local, full = (one, other) if one.kind is NumberKind.UNVERIFIED else (other, one)
    if local.kind is not NumberKind.UNVERIFIED or full.e164 is None:
        return None
    return "possibly" if local.national == _without_area_code(full.e164) else None


def _without_area_code(e164: str) -> str | None:
    number = _valid(e164)
    area = phonenumbers.length_of_geographical_area_code(number) if number else 0
    return phonenumbers.national_significant_number(number)[area:] if number and area else None


@lru_cache(maxsize=1024)
def _read(text: str, plan: NumberPlan) -> CallerNumber:
    spelling = take_apart(text)
    body, extension = spelling.body, spelling.extension
    if spelling.withheld:
        return CallerNumber(text, NumberKind.WITHHELD)
    if any(map(str.isalpha, body)):
        number = _vanity(body, plan)
        if number is None:
            return CallerNumber(text, NumberKind.INVALID if len(_NUMBER.findall(body)) > 1 else NumberKind.TEXT)
        return _external(text, number, extension, plan)
    dialled = _SEPARATORS.sub("", body)
    if not _DIALLED.fullmatch(dialled) or _IP_ADDRESS.fullmatch(body):
        return CallerNumber(text, NumberKind.INVALID)
    digits = dialled.lstrip("+")
    # No international number is that short: a PBX put its + before an extension or a service number, as it does before 03….
    plus = dialled != digits and digits[0] != "0" and len(digits) > _LONGEST_EXTENSION
    return _from_digits(text, plus, digits, extension, plan, several=bool(_SEVERAL.search(body)))


def _from_digits(text: str, plus: bool, digits: str, extension: str | None, plan: NumberPlan, *, several: bool) -> CallerNumber:
    if len(digits) > _LONGEST_DIALLED:
        return CallerNumber(text, NumberKind.INVALID)
    short = len(digits) <= _LONGEST_EXTENSION and extension is None and not several
    if short and phonenumbers.is_emergency_number(digits, plan.region.upper()):
        return CallerNumber(text, NumberKind.EMERGENCY, national=digits)
    number = _valid("+" + digits) if plus else _dialled(digits, plan, guess=not several)
    if number is not None:
        return _external(text, number, extension, plan)
    if short:
        return CallerNumber(text, NumberKind.EXTENSION, national=digits, extension=digits)
    if several or len(digits) <= _LONGEST_EXTENSION or len(digits.lstrip("0")) > _LONGEST_E164:
        return CallerNumber(text, NumberKind.INVALID)
    return CallerNumber(text, NumberKind.UNVERIFIED, national="+" * plus + digits, extension=extension)


def _external(text: str, number: PhoneNumber, extension: str | None, plan: NumberPlan) -> CallerNumber:
    at_home = number.country_code == _country_code(plan)
    style = PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    return CallerNumber(
        text,
        NumberKind.EXTERNAL,
        e164=phonenumbers.format_number(number, PhoneNumberFormat.E164),
        national=phonenumbers.format_number(number, style),
        extension=extension,
        nsn=phonenumbers.national_significant_number(number),
    )


# Digits


def _dialled(digits: str, plan: NumberPlan, *, guess: bool) -> PhoneNumber | None:
    """The number that digits without a + are: at home, abroad by 00, with a network's CLIR prefix, local, or a country's code without its +.

    `guess` allows the last one.
    """
    home, local = _valid(digits, plan), _local(digits, plan)
    short = len(digits) <= _LONGEST_EXTENSION
    if home is not None and not ((local or short) and _lacks_trunk_prefix(digits, home, plan)):
        return home
    if digits.startswith("00") and (abroad := _valid("+" + digits.lstrip("0"))):
        return abroad
    for prefix in _CLIR_BY_NETWORK.get(plan.region.upper(), ()):
        rest = digits.removeprefix(prefix)
        if rest != digits and (number := _valid(rest, plan) or _local(rest, plan)):
            return number
    return local or (_valid("+" + digits) if guess and len(digits) >= _SHORTEST_ABROAD else None)


def _local(digits: str, plan: NumberPlan) -> PhoneNumber | None:
    """The number that a local one is within our area code."""
    area = re.sub(r"\D", "", plan.area_code).removeprefix(_trunk_prefix(plan) or "")
    # 0 begins a trunk prefix and 1 a service code, everywhere, though metadata takes (03) 1234 5678 for valid.
    if not area or digits[:1] in ("", "0", "1") or not _LONGEST_EXTENSION < len(digits) <= _LONGEST_LOCAL:
        return None
    return _valid(f"+{_country_code(plan)}{area}{digits}")


def _lacks_trunk_prefix(digits: str, number: PhoneNumber, plan: NumberPlan) -> bool:
    """Whether this reading added the 0 of the area code itself: too weak for an extension's length, and weaker than a local number."""
    prefix = _trunk_prefix(plan)
    return prefix is not None and not digits.startswith(prefix) and phonenumbers.number_type(number) in _GEOGRAPHIC_OR_MOBILE


def _trunk_prefix(plan: NumberPlan) -> str | None:
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(plan.region.upper(), None)
    return metadata.national_prefix if metadata else None


def _country_code(plan: NumberPlan) -> int:
    return phonenumbers.country_code_for_region(plan.region.upper())


def _valid(dialled: str, plan: NumberPlan | None = None) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(dialled, plan.region.upper() if plan else None)
    except phonenumbers.NumberParseException:
        return None
    # Germany's metadata has numbers that are longer than E.164 allows.
    too_long = len(f"{number.country_code}{phonenumbers.national_significant_number(number)}") > _LONGEST_E164
    return number if not too_long and phonenumbers.is_valid_number(number) else None


_GEOGRAPHIC_OR_MOBILE = (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
_SERVICE = (PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN)

# What the networks have for hiding and showing a caller's number.
_CLIR_BY_NETWORK = {
    "AU": ("1831", "1832"),
    "CA": ("1167", "1182"),
    "GB": ("141", "1470"),
    "NZ": ("0196", "0197"),
    "US": ("1167", "1182"),
}

_SEPARATORS = re.compile(r"[\s().\[\]/~-]")
_DIALLED = re.compile(r"\+*[0-9]+")
_SEVERAL = re.compile(r"/|\s-\s")
"""What stands between two numbers in one cell, or between the groups of one: then only a number that is valid as a whole counts."""
_NUMBER = re.compile(r"\+?[0-9](?:[\s().-]?[0-9]){5,}")
_IP_ADDRESS = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")


# Letters


def _vanity(body: str, plan: NumberPlan) -> PhoneNumber | None:
    """The number behind "13 CABS": digits and then letters, as on a telephone's keys; None for an ordinary text.

    The network ignores surplus digits of a service number (1300 FLOWERS), so surplus letters are dropped.
    """
    match = re.fullmatch(r"(\+?)([\d\s().-]*\d)([\s.-]*[A-Za-z][A-Za-z\s.-]*)", body)
    if match is None:
        return None
    plus, head, tail = match[1], re.sub(r"\D", "", match[2]), re.sub("[^A-Za-z]", "", match[3])
    keyed = phonenumbers.convert_alpha_characters_in_number(tail)
    longest_surplus = 4 if len(head) >= 4 else 0
    if len(head) < 2 or len(head) + len(tail) > _LONGEST_E164:
        return None
    for surplus in range(min(longest_surplus, len(tail) - 1) + 1):
        number = _valid(plus + head + keyed[: len(keyed) - surplus], plan)
        if number is None:
            continue
        spelt_in_full = surplus == 0 and len(head) >= len(tail)
        return number if spelt_in_full or phonenumbers.number_type(number) in _SERVICE else None
    return None
