"""What the settings window says of each key: its page, its label, its unit, the names of its choices, and what it may be.

The sentence below a label is the documentation's own (`Key.says`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.sentences import say_text
from screenpop.settings import checks
from screenpop.settings.checks import Check, Seconds, Whole
from screenpop.settings.model import Key

SECRETS = "secrets"
"""The page that is no table."""
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Page:
    """`tables` whose keys stand on it."""

    title: Message
    tables: tuple[str, ...]


PAGES: tuple[Page, ...] = (
    Page(Message("My phone"), ("extensions", "numbers")),
    Page(Message("Cards"), ("popup",)),
    Page(Message("Rules"), ("rules",)),
    Page(Message("Our lines"), ("lines",)),
    Page(Message("CRM"), ("crm",)),
    Page(Message("Calls and contacts"), ("calls", "contacts", "privacy")),
    Page(Message("Appearance"), ("desktop",)),
    Page(Message("Listener"), ("listener",)),
    Page(Message("Relay"), ("relay",)),
    Page(Message("Secrets and addresses"), (SECRETS,)),
)

LABELS: Mapping[str, Message] = {
    "listener.enabled": Message("Listen for calls on this computer"),
    "listener.host": Message("Address to listen on"),
    "listener.port": Message("Port"),
    "listener.public_url": Message("Address that the PBX sees"),
    "listener.public_hosts": Message("Other host names"),
    "listener.trusted_proxies": Message("Trusted proxies"),
    "listener.tls_cert": Message("Certificate"),
    "listener.tls_key": Message("Key of the certificate"),
    "listener.allow_plain": Message("Listen without encryption"),
    "relay.enabled": Message("Take calls from the relay"),
    "relay.servers": Message("Servers of the relay"),
    "relay.agent": Message("Name of this desk"),
    "relay.subjects": Message("What this desk reads"),
    "relay.ca": Message("Certificate authority"),
    "extensions.mine": Message("My extensions"),
    "numbers.region": Message("Country"),
    "numbers.area_code": Message("Area code"),
    "lines.*": Message("Labels of our lines"),
    "popup.kind": Message("How a call is shown"),
    "popup.position": Message("Corner"),
    "popup.screen": Message("Screen"),
    "popup.seconds_after_end": Message("Stays after the call"),
    "popup.max_visible": Message("Cards at once"),
    "popup.dialplan": Message("Cards for dialplan events"),
    "popup.sound": Message("Sound while it rings"),
    "popup.follow_system_quiet": Message("Be quiet with the system"),
    "popup.do_not_disturb": Message("Do not disturb"),
    "rules.*": Message("Rules for some calls"),
    "crm.preset": Message("CRM that is opened"),
    "crm.url": Message("Link of your own"),
    "crm.create": Message("Link for a new contact"),
    "crm.open": Message("Open the CRM"),
    "crm.connector": Message("CRM that is asked who calls"),
    "crm.allow_plain": Message("Ask the CRM without encryption"),
    "crm.*": Message("Other values of the account"),
    "calls.tags": Message("Tags"),
    "calls.call_back": Message("Call back by"),
    "contacts.refresh_hours": Message("Read contacts again"),
    "privacy.keep_days": Message("Keep calls"),
    "desktop.language": Message("Language"),
    "desktop.colours": Message("Colours"),
}

UNITS: Mapping[str, Message] = {
    "popup.seconds_after_end": Message("seconds"),
    "contacts.refresh_hours": Message("hours"),
    "privacy.keep_days": Message("days"),
}

CHOICES: Mapping[str, Mapping[str, Message]] = {
    "popup.kind": {
        "auto": Message("As this desktop allows"),
        "window": Message("As a card of screenpop's own"),
        "notification": Message("As a notification of the desktop"),
    },
    "popup.position": {
        "auto": Message("One without notifications"),
        "bottom-right": Message("Bottom right"),
        "bottom-left": Message("Bottom left"),
        "top-right": Message("Top right"),
        "top-left": Message("Top left"),
    },
    "popup.screen": {
        "pointer": Message("Where the mouse is"),
        "primary": Message("The primary screen"),
    },
    "crm.open": {
        "click": Message("When I click"),
        "ringing": Message("When a call rings"),
        "answered": Message("When I have answered"),
    },
    "rules.open": {
        "click": Message("When I click"),
        "ringing": Message("When a call rings"),
        "answered": Message("When I have answered"),
        "never": Message("Never"),
    },
    "calls.call_back": {
        "tel": Message("Telephone program (tel:)"),
        "sip": Message("SIP program (sip:)"),
        "callto": Message("Skype and others (callto:)"),
    },
    "desktop.colours": {
        "system": Message("As the system has them"),
        "light": Message("Light"),
        "dark": Message("Dark"),
        "contrast": Message("High contrast"),
    },
    "desktop.language": {"system": Message("As the system has it")},
    "rules.caller": {
        "withheld": Message("Withheld"),
        "internal": Message("Internal"),
        "known": Message("Known"),
        "unknown": Message("Unknown"),
    },
}

_ALLOWED: Mapping[Check, Message] = {
    checks.extensions: Message("Write one extension on each line, such as 201."),
    checks.tags: Message("Write one tag on each line: a few words, such as Follow up."),
    checks.host_names: Message("Write one host name on each line, without a port, such as pop.example.com."),
    checks.networks: Message("Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16."),
    checks.relay_servers: Message(
        "Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer."
    ),
    checks.relay_subjects: Message("Write one subject on each line, such as calls.10001.201."),
    checks.relay_agent: Message("It must be a name of 8 to 32 small letters and digits."),
    checks.area_code: Message("It must be an area code with its leading zero, such as 03."),
    checks.region: Message("It must be a country's code of two capital letters, such as AU."),
    checks.host: Message("It must be an IP address or a host name without a port, such as 127.0.0.1."),
    checks.web_address: Message("It must be an address such as https://pop.example.com."),
    checks.text: Message("It must be a text on one line."),
    checks.some_text: Message("It must be a text that is not empty."),
    checks.text_or_number: Message("It must be a text on one line."),
    checks.undisturbed: Message("It must be a date with a time."),
}


def label(name: str) -> str:
    """A key that has no label of its own shows its name."""
    return texts.say(LABELS.get(name, Message("{name}", (("name", name),))))


def says(key: Key) -> str:
    """The documentation's sentence, as one: with a capital, and quotes where a terminal's commands stand in backquotes."""
    return as_sentence(texts.say(Message(key.says)))


def as_sentence(words: str) -> str:
    parts = words.split("`")
    quoted = "".join(f"“{part}”" if place % 2 else part for place, part in enumerate(parts)) if len(parts) % 2 else words
    return quoted[:1].upper() + quoted[1:]


def choice(name: str, value: str) -> str:
    """In words; a language in its own."""
    known = CHOICES.get(name, {})
    if value in known:
        return texts.say(known[value])
    return QLocale(value).nativeLanguageName() if name == "desktop.language" else value


def allowed(check: Check) -> str | None:
    """What a value must be, in words for a form and not for a file; None where the check's own words do."""
    if isinstance(check, Whole):
        bounds = (("low", str(check.low)), ("high", str(check.high)))
        return texts.say(Message("It must be a whole number from {low} to {high}.", bounds))
    if isinstance(check, Seconds):
        return texts.say(Message("It must be a number of seconds from 0 to {longest}.", (("longest", str(check.longest)),)))
    return texts.say(_ALLOWED[check]) if check in _ALLOWED else None


def problem(message: str) -> str:
    """What is wrong in a file."""
    return say_text(message, _LONGEST)
