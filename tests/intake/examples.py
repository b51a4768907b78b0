"""The example requests of the vendor's document: the bodies, byte for byte."""

from __future__ import annotations

from screenpop.calls.event import EventKind

_CALL = (
    b"service_id=SERVICE_ID&direction=inbound_external&start_time=1573865518&from=0390085900&external_did=NUMBER_DIALED"
    b"&dialplan_id=82&condition_id=268&dialplan_name=Test&condition_name=All%20Hours&caller_name=test"
    b"&call_event_uuid=709e1d5e-2067-41af-88c4-77b0c761c718"
)
_EXTENSION = (
    b"&&method=extension_ringing&display_from=+0312341234&extension_name=EXTENSION_NAME&extension_user_id=EXTENSION_USERID"
)

BODIES = {
    EventKind.HTTP_RINGING: _CALL + b"&http_ringing_url=http://192.168.1.10/test-post&method=incoming_ringing"
    b"&http_hangup_url=http://192.168.1.10/test-post",
    EventKind.HTTP_HANGUP: _CALL + b"&http_ringing_url=http://192.168.1.10/test-post&method=incoming_hangup_success"
    b"&http_post_recording_url=1&end_time=1573977089&call_completed&recording_url=https://127.0.0.1/call-recording-test",
    EventKind.EXTENSION_RINGING: _CALL + _EXTENSION,
    EventKind.EXTENSION_ANSWERED: _CALL + _EXTENSION + b"&agent_uuid=b05bf123-e592-5b8b-acfe-d496af1822ab",
    EventKind.EXTENSION_HANGUP: _CALL + _EXTENSION,
}
