from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.calls.event import Disposition, EventKind, identity
from screenpop.intake.form import Refusal, parse
from screenpop.intake.url_networks import EXAMPLES, read_event
from tests.intake.examples import BODIES
from tests.intake.wire import UUID

RINGING = EventKind.EXTENSION_RINGING


def fields(**more: str) -> dict[str, str]:
    return {"call_event_uuid": UUID} | {name.rstrip("_"): value for name, value in more.items()}


@pytest.mark.parametrize("kind", EventKind)
def test_the_path_decides_whatever_the_fields_say(kind: EventKind) -> None:
    for body in BODIES.values():
        assert read_event(kind, parse(body)).kind is kind


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        (EventKind.HTTP_RINGING, EventKind.HTTP_RINGING),
        (EventKind.HTTP_HANGUP, EventKind.HTTP_HANGUP),
        (EventKind.EXTENSION_RINGING, EventKind.EXTENSION_RINGING),
        (EventKind.EXTENSION_ANSWERED, EventKind.EXTENSION_ANSWERED),
        # Byte for byte the ringing: through one URL nobody can tell.
        (EventKind.EXTENSION_HANGUP, EventKind.EXTENSION_RINGING),
    ],
)
def test_the_documents_requests_through_the_url_of_all_events(sent: EventKind, read: EventKind) -> None:
    assert read_event(None, parse(BODIES[sent])).kind is read


def test_nothing_is_inferred_from_repetition() -> None:
    body = parse(BODIES[EventKind.EXTENSION_HANGUP])
    assert body == parse(BODIES[EventKind.EXTENSION_RINGING])
    assert [read_event(None, body).kind for _ in range(3)] == [RINGING] * 3


@pytest.mark.parametrize("kind", EventKind)
def test_the_examples_tell_their_own_kind(kind: EventKind) -> None:
    assert read_event(None, EXAMPLES[kind]).kind is kind


def test_an_answered_event_in_full() -> None:
    body = parse(BODIES[EventKind.EXTENSION_ANSWERED])
    event = read_event(EventKind.EXTENSION_ANSWERED, body)
    assert (event.call_event_uuid, event.service_id, event.direction) == (UUID, "SERVICE_ID", "inbound_external")
    assert (event.from_number, event.external_did, event.display_from) == ("0390085900", "NUMBER_DIALED", "0312341234")
    assert (event.caller_name, event.dialplan_name, event.condition_name) == ("test", "Test", "All Hours")
    assert (event.extension, event.extension_name) == ("EXTENSION_USERID", "EXTENSION_NAME")
    assert (event.agent_uuid, event.hangup_cause) == ("b05bf123-e592-5b8b-acfe-d496af1822ab", None)
    assert (event.start_time, event.end_time, event.disposition) == (1573865518.0, None, None)
    assert event.fields == body
    assert event.identity == identity(EventKind.EXTENSION_ANSWERED, body)


def test_a_hangup_of_the_dialplan_in_full() -> None:
    event = read_event(EventKind.HTTP_HANGUP, parse(BODIES[EventKind.HTTP_HANGUP]))
    assert (event.disposition, event.end_time) == (Disposition.SUCCESS, 1573977089.0)
    assert event.recording_url == "https://127.0.0.1/call-recording-test"
    assert (event.display_from, event.extension) == (None, None)


EXTENSION = {"extension_user_id": "201"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (EXTENSION | {"hangup_cause": "NORMAL_CLEARING", "agent_uuid": "1", "method": "extension_ringing"}, "extension-hangup"),
        (EXTENSION | {"agent_uuid": "1", "method": "extension_ringing"}, "extension-answered"),
        (EXTENSION | {"hangup_cause": "", "agent_uuid": "", "method": "extension_hangup"}, "extension-hangup"),
        (EXTENSION | {"method": "extension_answered"}, "extension-answered"),
        (EXTENSION | {"method": "incoming_hangup_missed"}, "http-hangup"),
        (EXTENSION | {"method": "something new", "end_time": "1"}, "extension-ringing"),
        (EXTENSION, "extension-ringing"),
        ({"method": "incoming_ringing", "end_time": "1"}, "http-ringing"),
        ({"method": " Incoming_Hangup_Missed "}, "http-hangup"),
        ({"method": "extension_ringing"}, "extension-ringing"),
        ({"extension_user_id": "", "method": "extension_hangup"}, "extension-hangup"),
        ({"end_time": "1573977089"}, "http-hangup"),
        ({"end_time": "nan"}, "http-hangup"),
        ({"call_completed": "1"}, "http-hangup"),
        ({"call_completed": ""}, "http-hangup"),
        ({"method": "something new", "call_completed": "1"}, "http-hangup"),
    ],
)
def test_the_url_of_all_events_goes_by_fields_then_method(told: dict[str, str], kind: str) -> None:
    assert read_event(None, fields() | told).kind.value == kind


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"method": ""},
        {"method": "something new"},
        {"end_time": ""},
        {"call_completed": "0"},
        {"extension_user_id": ""},
        {"extension_user_id": " ", "hangup_cause": "NORMAL_CLEARING"},
    ],
)
def test_what_tells_nothing_is_refused(told: dict[str, str]) -> None:
    with pytest.raises(Refusal, match="which event") as refused:
        read_event(None, fields() | told)
    assert (refused.value.status, refused.value.field) == (400, "method")


@pytest.mark.parametrize("uuid", [{}, {"call_event_uuid": ""}, {"call_event_uuid": " \t"}])
def test_an_event_needs_a_uuid(uuid: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refused:
        read_event(RINGING, uuid)
    assert (refused.value.status, refused.value.field) == (400, "call_event_uuid")


def test_a_uuid_is_stripped_of_nothing() -> None:
    assert read_event(RINGING, {"call_event_uuid": " any thing "}).call_event_uuid == " any thing "


@pytest.mark.parametrize(
    ("name", "longest"),
    [
        ("call_event_uuid", 128),
        ("agent_uuid", 128),
        ("extension_user_id", 64),
        ("recording_url", 2048),
        ("http_ringing_url", 2048),
        ("http_hangup_url", 2048),
        ("caller_name", 1024),
        ("from", 1024),
        ("unheard_of", 1024),
    ],
)
def test_a_value_has_a_longest_length_in_characters(name: str, longest: int) -> None:
    assert read_event(RINGING, fields() | {name: "ü" * longest}).kind is RINGING
    with pytest.raises(Refusal) as refused:
        read_event(RINGING, fields() | {name: "x" * (longest + 1)})
    assert (refused.value.status, refused.value.field) == (400, name)


def test_an_extension_event_without_its_extension_is_taken() -> None:
    assert read_event(EventKind.EXTENSION_ANSWERED, fields()).extension is None


def test_white_space_does_not_hide_an_extension() -> None:
    assert read_event(RINGING, fields(extension_user_id=" 201\t")).extension == "201"


def test_the_direction_has_two_names() -> None:
    assert read_event(RINGING, fields(description="outbound")).direction == "outbound"
    assert read_event(RINGING, fields(direction="inbound_external", description="outbound")).direction == "inbound_external"
    assert read_event(RINGING, fields(direction="", description="outbound")).direction == "outbound"


@pytest.mark.parametrize(
    ("sent", "number"),
    [
        ("0390085900", "0390085900"),
        (" 61312341234", "+61312341234"),
        ("  61312341234", "+61312341234"),
        ("+61312341234", "+61312341234"),
        ("+0312341234", "0312341234"),
        (" 0312341234", "0312341234"),
        (" 61 3 1234 1234 ", "+61 3 1234 1234 "),
        (" 201", "+201"),
        ("anonymous", "anonymous"),
        (" anonymous 12", " anonymous 12"),
        ("0390085900 x201", "0390085900 x201"),
        ("", None),
        ("  ", None),
        (" ", None),
    ],
)
def test_a_number_gets_its_plus_back(sent: str, number: str | None) -> None:
    event = read_event(RINGING, fields(from_=sent, external_did=sent))
    assert (event.from_number, event.external_did) == (number, number)


@pytest.mark.parametrize(
    ("sent", "label"),
    [
        (" 0312341234", "0312341234"),
        ("+0312341234", "0312341234"),
        (" 61312341234", "+61312341234"),
        (" 61 3 1234 1234 (Sales)", "+61 3 1234 1234 (Sales)"),
        (" 3 Brothers", " 3 Brothers"),
        (" 24/7 Plumbing", " 24/7 Plumbing"),
        ("Sales  0312341234", "Sales  0312341234"),
        (" Priya ", " Priya "),
        ("", None),
    ],
)
def test_a_label_is_repaired_where_it_is_a_number(sent: str, label: str | None) -> None:
    event = read_event(RINGING, fields(display_from=sent, caller_name=sent))
    assert (event.display_from, event.caller_name) == (label, label)


@pytest.mark.parametrize(
    ("sent", "seconds"),
    [
        ("1573865518", 1573865518.0),
        (" 1573865518 ", 1573865518.0),
        ("1573865518.25", 1573865518.25),
        ("0", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("-1", None),
        ("1e400", None),
        ("1e9", None),
        ("1_573_865_518", None),
        ("1573865518000", None),
        ("٣٤٥", None),
        ("2019-11-16", None),
    ],
)
def test_a_time_is_seconds_since_the_epoch_or_unknown(sent: str, seconds: float | None) -> None:
    event = read_event(EventKind.HTTP_HANGUP, fields(start_time=sent, end_time=sent))
    assert (event.start_time, event.end_time) == (seconds, seconds)


@pytest.mark.parametrize(
    ("kind", "method", "disposition"),
    [
        (EventKind.HTTP_HANGUP, "incoming_hangup_success", Disposition.SUCCESS),
        (EventKind.HTTP_HANGUP, "incoming_hangup_missed", Disposition.MISSED),
        (EventKind.HTTP_HANGUP, "incoming_hangup_diverted", None),
        (EventKind.HTTP_HANGUP, "", None),
        (EventKind.EXTENSION_HANGUP, "incoming_hangup_missed", None),
    ],
)
def test_only_the_dialplans_hangup_says_how_the_call_went(kind: EventKind, method: str, disposition: Disposition | None) -> None:
    assert read_event(kind, fields(method=method)).disposition is disposition


def test_what_was_received_is_kept_unrepaired_and_apart() -> None:
    sent = fields(from_=" 61312341234", recording_url="javascript:alert(1)")
    event = read_event(RINGING, sent)
    sent["from"] = "changed afterwards"
    assert event.fields["from"] == " 61312341234"
    assert event.recording_url == "javascript:alert(1)"


NAMES = st.sampled_from(sorted({name for example in EXAMPLES.values() for name in example} | {"description"})) | st.text(
    max_size=12
)
VALUES = (
    st.text(max_size=80)
    | st.from_regex(r"[ +]?[0-9 ]{0,14}", fullmatch=True)
    | st.sampled_from(["extension_hangup", "nan", "1e400"])
)


@given(kind=st.none() | st.sampled_from(EventKind), told=st.dictionaries(NAMES, VALUES, max_size=12), uuid=st.text(max_size=130))
def test_an_event_is_read_again_from_what_was_kept(kind: EventKind | None, told: dict[str, str], uuid: str) -> None:
    try:
        event = read_event(kind, told | {"call_event_uuid": uuid})
    except Refusal:
        return
    kept = json.loads(json.dumps(dict(event.fields)))
    assert read_event(event.kind, kept) == event
    texts = (event.from_number, event.display_from, event.caller_name, event.extension, event.hangup_cause, event.direction)
    assert all(text is None or text.strip() for text in texts)
    assert event.start_time is None or 0 < event.start_time < 1e11
