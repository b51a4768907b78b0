"""What the window of the first start says of events and requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.doctor_words import done_about
from screenpop.desktop.recents_when import when
from screenpop.desktop.sentences import say_text
from screenpop.finding import Request

EVENTS: Mapping[str, Message] = {
    "extension-ringing": Message("Extension ringing"),
    "extension-answered": Message("Extension answered"),
    "extension-hangup": Message("Extension hung up"),
    "http-ringing": Message("Dialplan ringing"),
    "http-hangup": Message("Dialplan hung up"),
}
PLACES: Mapping[str, Message] = {
    "extension-ringing": Message("Extension › Events: HTTP Ringing URL"),
    "extension-answered": Message("Extension › Events: HTTP Answered URL"),
    "extension-hangup": Message("Extension › Events: HTTP Hangup URL"),
    "http-ringing": Message("Condition › HTTP Event: Ringing Endpoint"),
    "http-hangup": Message("Condition › HTTP Event: Hangup Endpoint"),
}
"""Where each address is pasted in the PBX's dashboard."""

JUST_NOW_S = 60.0
_MENDING = {
    403: Message("A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard."),
    404: Message("Its address was not one of these. Copy the address again, whole, and paste it into the PBX's dashboard."),
    405: Message("It did not post anything. The PBX has to post to the address, not to open it."),
    415: Message("It was not a form. Events come as forms, the way the PBX sends them."),
    421: Message("It named another host than this computer or its public address. Set the public address that the PBX calls."),
    503: Message("screenpop cannot save calls now. The tray says why."),
}
_REFUSED = "refused: "
_EXTENSION_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Signal:
    """How things stand: `tone` is "waiting", "heard" or "refused"; what is said of it, and more below that."""

    tone: str
    said: str
    more: str = ""


def signal_of(request: Request | None, now: float, locale: QLocale) -> Signal:
    """Of the newest request. `now` in epoch seconds."""
    if request is None:
        return Signal("waiting", texts.say(Message("Waiting for the first event…")))
    at = texts.say(Message("just now") if now - request.at < JUST_NOW_S else when(request.at, now, locale))
    if request.status != 200:
        mending = _MENDING.get(request.status)
        why = texts.say(mending) if mending is not None else say_text(request.done.removeprefix(_REFUSED))
        return Signal("refused", texts.say(Message("A request was refused, {time}", (("time", at),))), why)
    event = texts.say(EVENTS.get(request.event or "", Message("Event")))
    extension = texts.plain(request.extension or "", _EXTENSION_LENGTH)
    if extension:
        values = (("event", event), ("extension", extension), ("time", at))
        said = texts.say(Message("Event received: {event}, {extension}, {time}", values))
    else:
        said = texts.say(Message("Event received: {event}, {time}", (("event", event), ("time", at))))
    return Signal("heard", said, done_about(request))
