"""Who calls, on which of our lines, and what finds them again: in the CRM, in the recents, on the clipboard."""

from __future__ import annotations

import re

from screenpop.calls.call import Call
from screenpop.calls.message import Message
from screenpop.calls.number import CallerNumber, NumberKind, read
from screenpop.calls.search_keys import SearchKeys
from screenpop.contacts.numbers import key_of
from screenpop.desk import Desk, line_key
from screenpop.known import NOTHING, History, Known
from screenpop.settings.line_label import LineLabel

_NAME_ADDRESS = re.compile(r"(?P<name>[^<]*[^\W\d_][^<]*)<[^<>]*>\s*")
"""A name with its address in angle brackets, as SIP and mail write it."""
_QUOTED = re.compile(r"""(?P<quote>["'])(?P<name>.*)(?P=quote)""")
_NUMBER_IN_NAME = re.compile(r"[<(]?\+?\d[\d ().-]{4,}\d[>)]?")


def number_of(call: Call, desk: Desk) -> CallerNumber:
    """The caller's number: `from`; where the PBX sent none, `display_from` if that is one."""
    number = read(call.from_number, desk.plan)
    if call.from_number is None and call.display_from is not None:
        shown = read(call.display_from, desk.plan)
        return shown if shown.kind in (NumberKind.EXTERNAL, NumberKind.EXTENSION, NumberKind.WITHHELD) else number
    return number


def key(call: Call, desk: Desk) -> str | None:
    """By what the caller is looked up and counted: E.164, or `ext:201`; None where that tells nobody apart."""
    return key_of(number_of(call, desk))


def title_and_number(call: Call, desk: Desk, known: Known = NOTHING) -> tuple[Message, str | None]:
    """Who calls, and the number below it: None where the title is that number, or where there is none."""
    number = number_of(call, desk)
    digits = None if number.kind is NumberKind.WITHHELD else number.national or call.from_number
    name = known.person.name if known.person is not None else name_of(call, desk)
    if name is not None:
        return _verbatim(name), digits if digits != name else None
    if digits is None:
        return Message("Number withheld"), None
    return _verbatim(digits), None


def name_of(call: Call, desk: Desk) -> str | None:
    """The caller's name in `display_from`, which may hold a name, a number, or both; the line's own label is no caller.

    `caller_name` of the vendor is a label of the line or queue that was called (see its document), so a `display_from`
    that repeats nothing else is not shown as a name.
    """
    shown = call.display_from
    if shown is None:
        return None
    as_number = read(shown, desk.plan)
    if as_number.kind is NumberKind.WITHHELD:
        return None
    addressed = _NAME_ADDRESS.match(shown)
    if addressed is None and as_number.kind not in (NumberKind.TEXT, NumberKind.INVALID):
        same = as_number.e164 == number_of(call, desk).e164
        return None if same else as_number.national or shown
    name = " ".join((addressed["name"] if addressed is not None else _NUMBER_IN_NAME.sub(" ", shown)).split())
    if name != shown.strip():
        name = _QUOTED.sub(r"\g<name>", name).strip(" -:;,")  # what stood around the number
    if not name or (call.caller_name is not None and name.casefold() == call.caller_name.strip().casefold()):
        return None
    return name


def display_from(call: Call) -> str | None:
    """`display_from` as sent; where the PBX sends none (its dialplan events), made from `caller_name` and `from`."""
    if call.display_from is not None:
        return call.display_from
    return " ".join(part for part in (call.caller_name, call.from_number) if part) or None


def line(call: Call, desk: Desk) -> str | None:
    """Which of our lines was called: the DID's label, else the PBX's, else the dialplan, else the number."""
    label = known.label if (known := _label(call, desk)) is not None else None
    if label or call.caller_name or call.dialplan_name:
        return label or call.caller_name or call.dialplan_name
    return (read(call.external_did, desk.plan).national or call.external_did) if call.external_did else None


def line_color(call: Call, desk: Desk) -> str | None:
    """The colour that a person gave to that line, as #rgb or #rrggbb."""
    known = _label(call, desk)
    return known.color or None if known is not None else None


def _label(call: Call, desk: Desk) -> LineLabel | None:
    return desk.lines.get(line_key(call.external_did, desk.plan)) if call.external_did else None


def copyable(call: Call, desk: Desk) -> str | None:
    number = number_of(call, desk)
    return None if number.kind is NumberKind.WITHHELD else number.e164 or number.extension or call.from_number


def call_back_url(call: Call, desk: Desk) -> str | None:
    """What the computer's telephone is given to call the caller back: digits, with a + before them where they are E.164, and nothing
    else of what the PBX sent. None for a caller who shows no number that could be dialled."""
    number = number_of(call, desk)
    dialled = {
        NumberKind.EXTERNAL: number.e164,
        NumberKind.UNVERIFIED: re.sub(r"[ ()-]", "", number.national or ""),
        NumberKind.EXTENSION: number.extension,
    }.get(number.kind)
    return f"{desk.call_back}:{dialled}" if dialled and re.fullmatch(r"\+?[0-9]{2,20}", dialled) else None


def crm_url(call: Call, desk: Desk, known: Known = NOTHING) -> str | None:
    """What a click opens: the caller's record, if it is certain whose, else the CRM's search for the number."""
    record = known.person.url if known.person is not None else None
    return record or desk.link(link_values(call, desk))


def create_url(call: Call, desk: Desk, known: Known = NOTHING) -> str | None:
    """What makes a new contact of the caller in the CRM; None for callers who are known, and for those without a whole number."""
    return None if known.people or number_of(call, desk).e164 is None else desk.create(link_values(call, desk))


def history(earlier: int, last: Call | None) -> History:
    """Of a call with so many earlier ones of its caller in its month; `last` is the last of them all."""
    if last is None:
        return History(this_month=earlier + 1)
    answering = next((leg for leg in last.legs if leg.answered), None)
    by = (answering.extension_name or answering.extension) if answering is not None else None
    return History(earlier + 1, last.first_received_at, last.duration_s, last.outcome, by)


def link_values(call: Call, desk: Desk) -> dict[str, str | None]:
    """What a link template may ask of a call. A caller without a number has none of the number's values."""
    did = read(call.external_did, desk.plan)
    return {
        **number_values(number_of(call, desk), call.from_number),
        "display_from": display_from(call),
        "external_did": did.e164 or call.external_did,
        "caller_name": call.caller_name,
        "extension": call.extension,
        "extension_name": call.extension_name,
        "call_event_uuid": call.call_event_uuid,
        "service_id": call.service_id,
        "dialplan_name": call.dialplan_name,
        "condition_name": call.condition_name,
    }


def number_values(number: CallerNumber, sent: str | None) -> dict[str, str | None]:
    """What a link template may ask of a number; `sent` is how it was written."""
    external = number.kind is NumberKind.EXTERNAL
    return {
        "e164": number.e164,
        "digits": number.digits,
        "national": re.sub(r"[^0-9+]", "", number.national) if external and number.national else None,
        "nsn": number.nsn if external else None,
        "caller": sent if external else None,
    }


def search_keys(call: Call, desk: Desk) -> SearchKeys:
    """What the recents find a call by: its names and labels, and every way to write its numbers in digits."""
    number, did = number_of(call, desk), read(call.external_did, desk.plan)
    names = (call.display_from, call.caller_name, call.extension_name, call.dialplan_name, call.condition_name, line(call, desk))
    numbers = (number.e164, number.national, call.from_number, did.e164, did.national, call.external_did, call.extension)
    digits = (re.sub(r"[^0-9]", "", text) for text in numbers if text)
    return SearchKeys(
        names=" ".join(dict.fromkeys(name.casefold() for name in names if name)),
        numbers=" ".join(dict.fromkeys(text for text in digits if text)),
        caller=_other_party(call, desk) or "",
        line=line(call, desk),
    )


def _other_party(call: Call, desk: Desk) -> str | None:
    """Who is at the other end: the caller; of a call that one of our extensions made, whom it called."""
    if call.outbound and call.external_did and number_of(call, desk).kind is not NumberKind.EXTERNAL:
        return key_of(read(call.external_did, desk.plan))
    return key(call, desk)


def _verbatim(text: str) -> Message:
    return Message("{text}", (("text", text),))
