"""Every way in which one telephone number may stand in a text: what is looked for when it is to be forgotten."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberFormat

from screenpop.calls.number import CallerNumber, NumberKind, NumberPlan, read

GONE = "…"
"""What stands in the place of a number that was taken out of a text."""
_SHORTEST = 7
"""Digits. A shorter text is somebody's room, year or price at least as often as it is this number."""
_BETWEEN = r"[\s().\-/\[\]\u00b7\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,4}"
_RUN = re.compile(rf"\d+(?:{_BETWEEN}\d+)*")
_GROUP = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Traces:
    """One number's digits in every form: `whole` ones begin with a country's code or a trunk prefix, `parts` (without them, without
    the area code) may be the end of another number."""

    number: CallerNumber
    plan: NumberPlan
    whole: frozenset[str]
    parts: frozenset[str]

    @property
    def core(self) -> str:
        """Digits that every form has."""
        return min(self.whole | self.parts, key=len)

    def is_number(self, text: str | None) -> bool:
        """Whether this text, all of it, is the number."""
        if not text:
            return False
        found = read(text, self.plan)
        if found.kind is self.number.kind and found.kind is not NumberKind.UNVERIFIED:
            return found.e164 == self.number.e164 and (found.e164 is not None or found.extension == self.number.extension)
        return _digits(text) in self.whole | self.parts and found.e164 is None

    def stand_in(self, text: str | None) -> bool:
        """Whether the number stands somewhere in this text, however it is spaced. One of our extensions is no more than a few digits,
        and not looked for."""
        return bool(text) and next(self._spans(text or ""), None) is not None

    def without(self, text: str) -> str:
        """The text with "…" in the place of the number."""
        end, kept = 0, []
        for begin, until in self._spans(text):
            kept += [text[end:begin], GONE]
            end = until
        return "".join([*kept, text[end:]])

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        if len(self.core) < _SHORTEST:
            return
        for run in _RUN.finditer(text):
            groups = [
                (run.start() + group.start(), run.start() + group.end(), _digits(group[0])) for group in _GROUP.finditer(run[0])
            ]
            first = 0
            while first < len(groups):
                last = self._end(groups, first)
                if last is None:
                    first += 1
                    continue
                yield _with_signs(text, groups[first][0]), groups[last][1]
                first = last + 1

    def _end(self, groups: list[tuple[int, int, str]], first: int) -> int | None:
        """The last of the groups of digits that are, from the first on, the number; the most that are."""
        digits, found = "", None
        for at in range(first, len(groups)):
            digits += groups[at][2]
            if len(digits) > 24:
                break
            if digits in self.whole or (digits in self.parts and not self._ends_another(groups[:first], digits)):
                found = at
        return found

    def _ends_another(self, before: list[tuple[int, int, str]], digits: str) -> bool:
        """Whether with the groups before them these digits are another number: `9008 5900` in `(02) 9008 5900`."""
        for count in (1, 2, 3):
            if count <= len(before):
                longer = read("".join(group for _, _, group in before[-count:]) + digits, self.plan)
                if longer.e164 is not None and longer.e164 != self.number.e164:
                    return True
        return False


def traces(text: str, plan: NumberPlan) -> Traces | None:
    """Those of the number that a person gave; None if it is none. Of one whose area is not known, only as it was given."""
    number = read(text, plan)
    if number.e164 is not None:
        return Traces(number, plan, *_forms(number.e164, plan))
    if number.kind in (NumberKind.EXTENSION, NumberKind.UNVERIFIED):
        return Traces(number, plan, frozenset({_digits(number.national or "")}), frozenset())
    return None


def _forms(e164: str, plan: NumberPlan) -> tuple[frozenset[str], frozenset[str]]:
    number = phonenumbers.parse(e164)
    code, significant = str(number.country_code), phonenumbers.national_significant_number(number)
    national = _digits(phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL))
    home = PhoneMetadata.metadata_for_region(plan.region.upper(), None)
    abroad = (home.preferred_international_prefix or home.international_prefix or "") if home is not None else ""
    prefixes = {"", "00", abroad if abroad.isdecimal() else ""}
    international = {code + significant, code + national}  # the second is meant by +61 (0)3 …
    whole = {prefix + digits for prefix in prefixes for digits in international}
    parts = {significant}
    area = phonenumbers.length_of_geographical_area_code(number)
    if area and len(significant) - area >= _SHORTEST:
        parts.add(significant[area:])
    (whole if national != significant else parts).add(national)
    return frozenset(whole), frozenset(parts)


def _digits(text: str) -> str:
    """The digits of a text, those of any script as ASCII."""
    return "".join(str(value) for character in text if (value := unicodedata.decimal(character, None)) is not None)


def _with_signs(text: str, begin: int) -> int:
    """Where the number begins with its plus and its parenthesis."""
    while begin and text[begin - 1] in "+(":
        begin -= 1
    return begin
