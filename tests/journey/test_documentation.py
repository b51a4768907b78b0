"""The document's example requests, sent word for word as it says: with curl, five bodies, to five addresses or to one."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from screenpop.calls.event import EventKind
from tests.intake.examples import BODIES
from tests.journey.program import Screenpop

UUID = "709e1d5e-2067-41af-88c4-77b0c761c718"
SUBSTITUTED = {"SERVICE_ID": "10001", "NUMBER_DIALED": "61312341234", "EXTENSION_NAME": "Reception", "EXTENSION_USERID": "201"}


def curl(url: str, kind: EventKind, uuid: str = UUID, more: str = "") -> str:
    """What curl prints: the answer's body, and its status."""
    body = BODIES[kind].decode("ascii")
    for word, value in SUBSTITUTED.items():
        body = body.replace(word, value)
    body = body.replace(UUID, uuid) + more
    command = ["curl", "-sS", "-w", " %{http_code}", "-X", "POST", "--data", body, url]
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout


OK = '{"status":"ok"} 200'


def test_the_five_examples_make_one_call(shared: Screenpop) -> None:
    urls: dict[str, str] = json.loads(shared.run("urls", "--json").stdout)
    assert set(urls) == {"any", *EventKind}

    def after(kind: EventKind) -> dict[str, Any]:
        assert curl(urls[kind], kind) == OK
        return shared.call(UUID)

    announced = after(EventKind.HTTP_RINGING)
    assert (announced["state"], announced["outcome"], announced["legs"]) == ("ringing", None, [])
    rings = after(EventKind.EXTENSION_RINGING)
    assert (rings["state"], rings["extension"], rings["extension_name"]) == ("ringing", "201", "Reception")
    assert (rings["from_e164"], rings["external_did_e164"]) == ("+61390085900", "+61312341234")
    assert rings["display_from"] == "0312341234", "its + came as a space"
    talks = after(EventKind.EXTENSION_ANSWERED)
    assert (talks["state"], talks["outcome"]) == ("talking", "answered")
    assert talks["legs"][0]["agent_uuid"] == "b05bf123-e592-5b8b-acfe-d496af1822ab"
    ended = after(EventKind.EXTENSION_HANGUP)
    assert (ended["state"], ended["outcome"], ended["recording_url"]) == ("ended", "answered", None)
    assert 0 <= ended["duration_s"] < 60
    done = after(EventKind.HTTP_HANGUP)
    assert (done["state"], done["outcome"], done["events"]) == ("ended", "answered", 5)
    assert done["recording_url"] == "https://127.0.0.1/call-recording-test"
    assert (done["started_at"], done["ended_at"]) == ("2019-11-16T00:51:58Z", "2019-11-17T07:51:29Z")
    assert (done["condition_name"], done["service_id"]) == ("All Hours", "10001")


@pytest.mark.parametrize(
    ("kind", "more", "state", "outcome"),
    [
        (EventKind.HTTP_RINGING, "", "ringing", None),
        (EventKind.EXTENSION_RINGING, "", "ringing", None),
        (EventKind.EXTENSION_ANSWERED, "", "talking", "answered"),
        (EventKind.EXTENSION_RINGING, "&hangup_cause=NO_ANSWER", "ended", "missed"),
        (EventKind.HTTP_HANGUP, "", "ended", "answered_elsewhere"),
    ],
    ids=["announced", "rings", "agent_uuid", "hangup_cause", "over"],
)
def test_one_address_for_all_tells_them_apart(
    shared: Screenpop, kind: EventKind, more: str, state: str, outcome: str | None
) -> None:
    uuid = f"any-{kind}-{state}"
    assert curl(shared.urls["any"], kind, uuid, more) == OK
    call = shared.call(uuid)
    assert (call["state"], call["outcome"]) == (state, outcome)


@pytest.mark.parametrize(
    ("method", "state", "outcome"),
    [
        ("extension_ringing", "ringing", None),
        ("extension_answered", "talking", "answered"),
        ("extension_hangup", "ended", "missed"),
    ],
)
def test_one_address_for_all_believes_an_honest_method(shared: Screenpop, method: str, state: str, outcome: str | None) -> None:
    uuid = f"honest-{method}"
    body = f"call_event_uuid={uuid}&extension_user_id=201&from=0390085900&method={method}"
    command = ["curl", "-sS", "-X", "POST", "--data", body, shared.urls["any"]]
    assert subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout == '{"status":"ok"}'
    call = shared.call(uuid)
    assert (call["state"], call["outcome"]) == (state, outcome)


def test_the_hangup_example_is_a_ringing_through_the_one_address(shared: Screenpop) -> None:
    """Byte for byte it is one, and nothing is inferred from its coming twice."""
    assert BODIES[EventKind.EXTENSION_HANGUP] == BODIES[EventKind.EXTENSION_RINGING]
    for _ in range(2):
        assert curl(shared.urls["any"], EventKind.EXTENSION_HANGUP, "twice") == OK
    call = shared.call("twice")
    assert (call["state"], call["legs"][0]["attempts"], call["events"]) == ("ringing", 1, 1)
