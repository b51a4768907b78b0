"""What URL Networks sends, and every oddity of it: fields and the URL's last part become a `CallEvent`.

The one module that knows the vendor. Field names and examples are those of its public document "HTTP Endpoint Events";
where that contradicts itself, the path decides what an event is, then the fields, then `method`, which is wrong in the
document's own examples.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from screenpop.calls.event import CallEvent, Disposition, EventKind, identity
from screenpop.intake.form import Refusal

_LONGEST = {
    "call_event_uuid": 128,
    "agent_uuid": 128,
    "extension_user_id": 64,
    "recording_url": 2048,
    "http_ringing_url": 2048,
    "http_answered_url": 2048,
    "http_hangup_url": 2048,
}
"""The longest value of a field, in characters."""
_LONGEST_OTHER = 1024
_SHORTEST_LIMIT = 64

_METHODS = {
    "incoming_ringing": EventKind.HTTP_RINGING,
    "incoming_hangup_success": EventKind.HTTP_HANGUP,
    "incoming_hangup_missed": EventKind.HTTP_HANGUP,
    "extension_ringing": EventKind.EXTENSION_RINGING,
    "extension_answered": EventKind.EXTENSION_ANSWERED,
    "extension_hangup": EventKind.EXTENSION_HANGUP,
}
_DISPOSITIONS = {"incoming_hangup_success": Disposition.SUCCESS, "incoming_hangup_missed": Disposition.MISSED}

_EPOCH = re.compile(r"[0-9]{1,11}(\.[0-9]{1,9})?")
"""Eleven digits of seconds reach the year 5138; milliseconds have thirteen since 2001."""
_SPACE_FOR_PLUS = re.compile(r"^ +(?=[0-9])")
_NUMBER_WITHOUT_PLUS = re.compile(r" +(?=[0-9](?:[ ().-]*[0-9]){5})")


def read_event(kind: EventKind | None, fields: Mapping[str, str]) -> CallEvent:
    """The event that decoded form fields tell of; `kind` is what the URL says, None for the URL of all events.

    A pure function: an event is read again from its own `kind` and `fields`, and is equal. Refuses (400) an event
    without `call_event_uuid`, one that cannot be told from the others, and a value over its length.
    """
    _check_lengths(fields)
    uuid = fields.get("call_event_uuid", "")
    if not uuid.strip():
        raise Refusal(400, "The event has no call_event_uuid.", "call_event_uuid")
    if kind is None:
        kind = _kind(fields)
    return CallEvent(
        kind=kind,
        call_event_uuid=uuid,
        identity=identity(kind, fields),
        fields=dict(fields),
        service_id=_text(fields, "service_id"),
        direction=_text(fields, "direction") or _text(fields, "description"),
        from_number=_number(fields, "from"),
        external_did=_number(fields, "external_did"),
        display_from=_label(fields, "display_from"),
        caller_name=_label(fields, "caller_name"),
        dialplan_name=_text(fields, "dialplan_name"),
        condition_name=_text(fields, "condition_name"),
        extension=_extension(fields),
        extension_name=_text(fields, "extension_name"),
        agent_uuid=_text(fields, "agent_uuid"),
        hangup_cause=_text(fields, "hangup_cause"),
        disposition=_DISPOSITIONS.get(_method(fields)) if kind is EventKind.HTTP_HANGUP else None,
        recording_url=_text(fields, "recording_url"),
        start_time=_epoch(fields, "start_time"),
        end_time=_epoch(fields, "end_time"),
    )


def _check_lengths(fields: Mapping[str, str]) -> None:
    for name, value in fields.items():
        if len(value) > _SHORTEST_LIMIT and len(value) > (longest := _LONGEST.get(name, _LONGEST_OTHER)):
            raise Refusal(400, f"A value is over {longest:,} characters.", name[:64])


def _kind(fields: Mapping[str, str]) -> EventKind:
    """Which event came to the URL of all events. The fields decide before `method`, and nothing is inferred from repetition:
    the document's Extension Hangup is byte for byte its Extension Ringing, and is read as a ringing here."""
    by_method = _METHODS.get(_method(fields))
    if _extension(fields) is not None:
        if _text(fields, "hangup_cause") is not None:
            return EventKind.EXTENSION_HANGUP
        if _text(fields, "agent_uuid") is not None:
            return EventKind.EXTENSION_ANSWERED
        return by_method or EventKind.EXTENSION_RINGING
    if by_method is not None:
        return by_method
    if _text(fields, "end_time") is not None or _is_completed(fields):
        return EventKind.HTTP_HANGUP
    raise Refusal(400, "Nothing tells which event this is; post it to that event's own URL.", "method")


def _method(fields: Mapping[str, str]) -> str:
    return fields.get("method", "").strip().lower()


def _is_completed(fields: Mapping[str, str]) -> bool:
    """The document's example sends the bare name, so that here an empty value means yes."""
    return fields.get("call_completed", "0").strip() != "0"


def _text(fields: Mapping[str, str], name: str) -> str | None:
    """A value as sent; None if nothing but white space was."""
    value = fields.get(name)
    return value if value and not value.isspace() else None


def _extension(fields: Mapping[str, str]) -> str | None:
    """The one value that is compared with the settings, so that stray white space must not hide a call."""
    value = fields.get("extension_user_id")
    return value.strip() or None if value else None


def _number(fields: Mapping[str, str], name: str) -> str | None:
    """A telephone number as sent, its first character repaired: an unescaped `+` arrives as a space, and `+0…` was never international."""
    value = _text(fields, name)
    if value is None or value[0] not in " +":
        return value
    return _without_plus_zero(_SPACE_FOR_PLUS.sub("+", value, count=1) if value[0] == " " else value)


def _label(fields: Mapping[str, str], name: str) -> str | None:
    """A text that may be, or begin with, a telephone number: repaired like one only if six digits stand there."""
    value = _text(fields, name)
    if value is None or value[0] not in " +":
        return value
    found = _NUMBER_WITHOUT_PLUS.match(value)
    return _without_plus_zero(f"+{value[found.end() :]}" if found else value)


def _without_plus_zero(value: str) -> str:
    return value[1:] if value.startswith("+0") else value


def _epoch(fields: Mapping[str, str], name: str) -> float | None:
    """Seconds since the epoch; None for what cannot be one: text, `nan`, a negative or zero, milliseconds."""
    value = fields.get(name, "").strip()
    return (float(value) or None) if _EPOCH.fullmatch(value) else None


def _examples() -> dict[EventKind, Mapping[str, str]]:
    call = {
        "service_id": "10001",
        "direction": "inbound_external",
        "start_time": "1573865518",
        "from": "0390085900",
        "external_did": "61312341234",
        "dialplan_id": "82",
        "condition_id": "268",
        "dialplan_name": "Test",
        "condition_name": "All Hours",
        "caller_name": "test",
        "call_event_uuid": "709e1d5e-2067-41af-88c4-77b0c761c718",
    }
    urls = {"http_ringing_url": "http://192.168.1.10/test-post", "http_hangup_url": "http://192.168.1.10/test-post"}
    # The document's unescaped `+0312341234` decodes to this, and a form encoder makes it `+0312341234` again.
    extension = {"display_from": " 0312341234", "extension_name": "Reception", "extension_user_id": "201"}
    agent = {"agent_uuid": "b05bf123-e592-5b8b-acfe-d496af1822ab"}
    end = {
        "http_post_recording_url": "1",
        "end_time": "1573977089",
        "call_completed": "1",
        "recording_url": "https://127.0.0.1/call-recording-test",
    }
    return {
        EventKind.HTTP_RINGING: call | urls | {"method": "incoming_ringing"},
        EventKind.HTTP_HANGUP: call | urls | {"method": "incoming_hangup_success"} | end,
        EventKind.EXTENSION_RINGING: call | {"method": "extension_ringing"} | extension,
        EventKind.EXTENSION_ANSWERED: call | {"method": "extension_answered"} | extension | agent,
        EventKind.EXTENSION_HANGUP: call | {"method": "extension_hangup"} | extension | {"hangup_cause": "NORMAL_CLEARING"},
    }


EXAMPLES: Mapping[EventKind, Mapping[str, str]] = MappingProxyType(_examples())
"""The document's example fields of each event, decoded, its placeholders filled in, each with the `method` that it ought to have."""
