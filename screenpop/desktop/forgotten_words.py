"""What was destroyed with a number, in words."""

from __future__ import annotations

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.forgotten import Forgotten


def forgotten_words(done: Forgotten) -> str:
    values = (("calls", str(done.calls)), ("contacts", str(done.contacts)))
    said = texts.say(Message("The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.", values))
    if not done.sources:
        return said
    sources = Message("It comes again from {sources}: take it out there, too.", (("sources", texts.listed(done.sources)),))
    return f"{said} {texts.say(sources)}"
