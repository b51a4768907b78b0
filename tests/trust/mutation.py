"""Bodies of requests that nobody would send: the documentation's examples, broken at random, and what was new broken further."""

from __future__ import annotations

from random import Random
from urllib.parse import urlencode

from screenpop.calls.event import EventKind
from screenpop.intake.form import CONTENT_TYPE
from screenpop.intake.url_networks import EXAMPLES
from tests.intake.examples import BODIES

Input = tuple[EventKind | None, str | None, bytes]
"""The event in the URL (None: the URL of all events), the Content-Type, the body."""

_KINDS: tuple[EventKind | None, ...] = (None, None, *EventKind)
_TYPES = (
    *(None, CONTENT_TYPE, CONTENT_TYPE, f"{CONTENT_TYPE}; charset=utf-8", f"{CONTENT_TYPE}; charset=latin-1"),
    *(f'{CONTENT_TYPE};charset="L1"', f"{CONTENT_TYPE}; charset=utf-7", f"{CONTENT_TYPE}; charset=idna", "text/plain"),
    *(f"{CONTENT_TYPE}; boundary=x; charset=ISO_8859-1:1987", f"{CONTENT_TYPE};;=;charset", ";", ""),
)
_MOST_TYPES_ARE_RIGHT = 0.97
_TOKENS = (
    *(b"&", b"=", b"%", b"%%", b"+", b" ", b"%00", b"\0", b"%0A", b"%0D%0A", b"%20", b"%2B", b"%26", b"%3D", b"%FC", b"%C3%BC"),
    *(
        b"%ED%A0%80",
        b"%F0%9F%93%9E",
        b"%E2%80%AE",
        b"%u0041",
        b"%4",
        b"%zz",
        b"\xff\xfe",
        b"\xc3",
        b"\xe2\x80\xae",
        b"\xef\xbb\xbf",
    ),
    *(b"nan", b"inf", b"-1", b"1e400", b"1573865518", b"1573865518.123456789", b"9" * 40, b"0x10", b"%D9%A3%D9%A4"),
    *(b"<img src=x>", b"javascript:alert(1)", b"../../etc/passwd", b"{e164}", b"'; --", b"%s%n", b"\\ud800", b"\xed\xa0\x80"),
    *(b"+0312341234", b"%2B61312341234", b" 61 3 1234 1234", b"anonymous", b"0390085900 x201", b"0390085900;ext=12"),
    *(b"incoming_ringing", b"incoming_hangup_missed", b"extension_answered", b"extension_hangup", b"NORMAL_CLEARING"),
    *(b"&call_completed", b"&call_completed=0", b"&end_time=", b"&extension_user_id=", b"&description=outbound", b"&method="),
    *(b"&call_event_uuid=", b"&call_event_uuid=%20", b"&hangup_cause=NO_ANSWER", b"&agent_uuid=1", b"&agent_uuid="),
)
_SHORT = (
    *(b"call_event_uuid=1", b"call_event_uuid=1&end_time=1", b"call_event_uuid=1&extension_user_id=201", b"call_event_uuid=+"),
    *(b"call_event_uuid=1&method=incoming_ringing&from=+61312341234", b"call_event_uuid=1&call_completed&method=x", b"a=b", b"x"),
    *(
        b"call_event_uuid=1&extension_user_id=+201&hangup_cause=NO_ANSWER",
        b"extension_user_id=201&agent_uuid=1&call_event_uuid=%31",
    ),
    *(b"call_event_uuid=1&display_from=+0312341234&external_did=%2B61312341234&description=outbound&method=extension_ringing",),
)
"""Less than anybody sends: one change weighs more, and many more of them can be tried."""
_LONG = (63, 64, 65, 127, 128, 129, 1023, 1024, 1025, 2047, 2048, 2049)
_MOST_KEPT = 500
_LONGEST_KEPT = 300
"""Bytes. Long ones are made often enough, and take their time."""


class Inputs:
    """An endless row of inputs, the same for the same seed and the same `learn`."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._pool = [*BODIES.values(), *(urlencode(fields).encode("ascii") for fields in EXAMPLES.values())]
        self._pool += 2 * _SHORT
        self._begin = len(self._pool)

    def next(self) -> Input:
        random = self._random.random
        body = self._any()
        for _ in range(1 + int(6 * random() * random())):
            body = self._broken(body)
        kind = _KINDS[int(random() * len(_KINDS))]
        right = random() < _MOST_TYPES_ARE_RIGHT
        return kind, CONTENT_TYPE if right else _TYPES[int(random() * len(_TYPES))], body

    def learn(self, body: bytes) -> None:
        """A body that did something new: what comes next may be made of it."""
        if len(body) > _LONGEST_KEPT:
            return
        if len(self._pool) < _MOST_KEPT:
            self._pool.append(body)
        else:
            self._pool[self._begin + int(self._random.random() * (_MOST_KEPT - self._begin))] = body

    def _any(self) -> bytes:
        return self._pool[int(self._random.random() * len(self._pool))]

    def _broken(self, body: bytes) -> bytes:
        random = self._random.random
        size = len(body) + 1
        at = int(random() * size)
        end = at + int(random() * random() * 40)
        match int(random() * 16):
            case 0 | 1:
                return body[:at] + bytes((int(random() * 256),)) + body[at + 1 :]
            case 2 | 3 | 4:
                return body[:at] + _TOKENS[int(random() * len(_TOKENS))] + body[at:]
            case 5 | 6:
                return body[:at] + body[end:]
            case 7:
                return body[:end] + body[at:]
            case 8:
                return body[:at] + b"".join(b"%%%02X" % byte for byte in body[at:end]) + body[end:]
            case 9 | 10:
                return self._without_or_other_field(body)
            case 11 | 12 | 13 | 14:
                return self._other_value(body)
            case _:
                return self._grown(body, at)

    def _without_or_other_field(self, body: bytes) -> bytes:
        pieces = body.split(b"&")
        others = self._any().split(b"&")
        at = int(self._random.random() * len(pieces))
        pieces[at : at + 1] = others[int(self._random.random() * len(others)) :][: int(self._random.random() * 3)]
        return b"&".join(pieces)

    def _other_value(self, body: bytes) -> bytes:
        pieces = body.split(b"&")
        at = int(self._random.random() * len(pieces))
        pieces[at] = pieces[at].partition(b"=")[0] + b"=" + _TOKENS[int(self._random.random() * len(_TOKENS))]
        return b"&".join(pieces)

    def _grown(self, body: bytes, at: int) -> bytes:
        """Over a limit, or just not: a value's length, the number of fields."""
        random = self._random.random
        if random() < 0.1:
            return b"&".join([body, *(b"f%d=" % number for number in range(75 + int(random() * 20)))])
        filler = (b"x", b"%C3%BC", b"9", b"+", b"%")[int(random() * 5)]
        return body[:at] + filler * _LONG[int(random() * len(_LONG))] + body[at:]
