"""The hits in a CRM's answer, each held against the caller's number: a search finds more than was asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from screenpop.calls.number import NumberPlan, read
from screenpop.crm.answer import Match
from screenpop.crm.connector import Connector, Result
from screenpop.crm.json_path import JsonPath

_MOST_HITS = 200
_MOST_PHONES, _MOST_READ = 1000, 100
"""The answer is a stranger's, the loop waits, and reading a number takes some 0.4 ms."""
_LAST_DIGITS = 6
"""A number that does not have them is another one: most need no reading."""
_LONGEST = 200
_NO_DIGIT, _LETTER = re.compile("[^0-9]"), re.compile("[A-Za-z]")
_SEVERAL = re.compile(r"[,;/|\n]")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")

Link = Callable[[str], str | None]


def of(result: Result, data: object) -> list[object]:
    """The hits in an answer: `list` may lead to the list or, with [*], to what is in it."""
    found: list[object] = []
    for value in result.list.values(data):
        found.extend(value if isinstance(value, list) else [value])
    return found[:_MOST_HITS]


def verified(connector: Connector, hits: Sequence[object], e164: str, plan: NumberPlan, link: Link) -> tuple[Match, ...]:
    """Those of which one phone, as `plan` reads it, is this number; each record once. Never raises, whatever they hold."""
    result, found = connector.result, dict[str, Match]()
    phones_left, read_left = _MOST_PHONES, _MOST_READ
    for hit in hits:
        phones = [phone for path in result.phones for phone in _phones(path.values(hit))]
        likely = [phone for phone in phones if _may_be(phone, e164)]
        phones_left, read_left = phones_left - len(phones), read_left - len(likely)
        if phones_left < 0 or read_left < 0:
            break
        record = next(iter(_texts([result.id], hit)), "")
        if record and record not in found and any(_is(phone, e164, plan) for phone in likely):
            name, company, title = (_joined(paths, hit) for paths in (result.name, result.company, result.title))
            name = name or company
            company = company if company != name else ""  # a company's own record names it twice
            found[record] = Match(record, name, company or None, title or None, link(record), connector.name)
    return tuple(found.values())


def _phones(values: Sequence[object]) -> Iterator[str]:
    for value in values:
        for phone in value if isinstance(value, list) else [value]:
            if text := phone if isinstance(phone, str) and len(phone) <= _LONGEST else _text(phone):
                yield text


def _may_be(phone: str, e164: str) -> bool:
    return not phone.isascii() or bool(_LETTER.search(phone)) or e164[-_LAST_DIGITS:] in _NO_DIGIT.sub("", phone)


def _is(phone: str, e164: str, plan: NumberPlan) -> bool:
    """A cell may hold two numbers; read as one it is none."""
    return read(phone, plan).e164 == e164 or any(read(part, plan).e164 == e164 for part in _SEVERAL.split(phone)[:4])


def _joined(paths: Sequence[JsonPath], hit: object) -> str:
    return " ".join(_texts(paths, hit))[:_LONGEST].strip()


def _texts(paths: Sequence[JsonPath], hit: object) -> Iterator[str]:
    for path in paths:
        if text := next(filter(None, map(_text, path.values(hit))), ""):
            yield text


def _text(value: object) -> str:
    """What a person can read, on one line; empty for everything that is no text and no number."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**15:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30:
        value = str(value)
    return " ".join(_INVISIBLE.sub(" ", value).split()) if isinstance(value, str) and len(value) <= _LONGEST else ""
