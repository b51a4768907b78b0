"""The settings as the program uses them, and the one table (`KEYS`) that says of every key what it may be and what it is for.

The default of a key is the default of its field. Reading the file, the warnings, the commented first file and the README's
test are all made from `KEYS`; a key exists when it does something, not before.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from screenpop.settings import checks
from screenpop.settings.checks import Check
from screenpop.settings.line_label import LineLabel, line_label
from screenpop.settings.rule import Rule, rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Where the PBX's events come in. An empty text means that nothing is set."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: int = 8077
    public_url: str = ""
    public_hosts: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()
    tls_cert: str = ""
    tls_key: str = ""
    allow_plain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Where calls come from besides the listener; no `servers`, no relay. The key is the secret `relay`; `ca` is a file's name."""

    enabled: bool = True
    servers: tuple[str, ...] = ()
    agent: str = ""
    subjects: tuple[str, ...] = ()
    ca: str = ""

    @property
    def on(self) -> bool:
        return self.enabled and bool(self.servers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extensions:
    """`mine`: this desktop's extensions; empty means that every extension is mine."""

    mine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How a number without country (ISO 3166 `region`) or without area code is read."""

    region: str = "AU"
    area_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Popup:
    """`kind` is "auto", "window" or "notification". `position` is a corner, or "auto": the one that this desktop leaves free.
    `do_not_disturb` is True, False, or the moment (with a zone) at which pops come again."""

    kind: str = "auto"
    position: str = "auto"
    screen: str = "pointer"
    seconds_after_end: float = 5
    max_visible: int = 3
    dialplan: bool = False
    sound: bool = False
    do_not_disturb: bool | datetime = False
    follow_system_quiet: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Crm:
    """Which link a call opens, and when: `open` is "click", "ringing" or "answered"; which link makes a contact of a caller; which
    CRM is asked who calls.

    `account` has the values of preset and connector.
    """

    preset: str = ""
    url: str = ""
    create: str = ""
    open: str = "click"
    connector: str = ""
    allow_plain: bool = False
    account: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """What can be done with a call that was: `tags` that are offered for it, and the kind of address that calls its caller back."""

    tags: tuple[str, ...] = ("Follow up", "Sales", "Support", "Complaint")
    call_back: str = "tel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """How old the contacts of a source may be before it is read again; 0: as old as they get."""

    refresh_hours: int = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """How the windows are: `language` and `colours` are those of the system, "system", or others."""

    language: str = "system"
    colours: str = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """Calls older than `keep_days` are destroyed."""

    keep_days: int = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. `lines` gives label and colour of a line by its DID, spelled as in the file; `rules` stand in the file's order."""

    listener: Listener = Listener()
    relay: Relay = Relay()
    extensions: Extensions = Extensions()
    numbers: Numbers = Numbers()
    lines: Mapping[str, LineLabel] = field(default_factory=dict)
    popup: Popup = Popup()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    crm: Crm = Crm()
    calls: Calls = Calls()
    contacts: Contacts = Contacts()
    desktop: Desktop = Desktop()
    privacy: Privacy = Privacy()


ANY = "*"
"""Stands for the keys that a person chooses: the DIDs in `[lines]`, the rules' names, a preset's values in `[crm]`."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: `name` with its table ("popup.screen"), what it may be, and one line for a person.

    `security`: a wrong value must not let the listener start with another one than was meant.
    """

    name: str
    check: Check
    says: str
    security: bool = False

    @property
    def table(self) -> str:
        return self.name.partition(".")[0]

    @property
    def leaf(self) -> str:
        return self.name.partition(".")[2]

    @property
    def default(self) -> Any:
        """None for the keys that a person chooses."""
        return None if self.leaf == ANY else getattr(getattr(_DEFAULTS, self.table), self.leaf)


_DEFAULTS = Settings()
_LANGUAGES = ("system", "en", "de", "fr", "es", "ja", "zh")
_CORNERS = ("bottom-right", "bottom-left", "top-right", "top-left")

KEYS: tuple[Key, ...] = (
    Key("listener.enabled", checks.yes_or_no, "false: no listener; calls come by other ways or not at all"),
    Key("listener.host", checks.host, "the address to listen on; off this computer it needs tls_cert or allow_plain", True),
    Key("listener.port", checks.whole(0, 65535), "the port to listen on; 0 takes a free one"),
    Key("listener.public_url", checks.web_address, "what the PBX sees, where a proxy stands between; `screenpop urls` prints it"),
    Key("listener.public_hosts", checks.host_names, "other host names by which the PBX may call this computer"),
    Key("listener.trusted_proxies", checks.networks, "proxies whose X-Forwarded headers are believed"),
    Key("listener.tls_cert", checks.text, "the certificate for https (a PEM file, with its chain)", True),
    Key("listener.tls_key", checks.text, "the certificate's key (a PEM file), if it is not in the same file", True),
    Key("listener.allow_plain", checks.yes_or_no, "true: listen off this computer without TLS; others can read the calls", True),
    Key("relay.enabled", checks.yes_or_no, "false: no calls from the relay; what it has for this desk waits there"),
    Key(
        "relay.servers",
        checks.relay_servers,
        "the relay's addresses (tls:// or wss://); written by `screenpop join`; empty: no relay",
    ),
    Key("relay.agent", checks.relay_agent, "the name under which the relay knows this desk; written by `screenpop join`"),
    Key("relay.subjects", checks.relay_subjects, "what this desk reads there; written by `screenpop join`"),
    Key("relay.ca", checks.text, "a certificate authority of the relay's own (a PEM file); empty: those of the system"),
    Key("extensions.mine", checks.extensions, "the extensions of this desk; empty: every extension is mine"),
    Key("numbers.region", checks.region, "the country of numbers that carry none (ISO 3166)"),
    Key("numbers.area_code", checks.area_code, 'the area code of numbers that carry none, such as "03"'),
    Key(
        f"lines.{ANY}",
        line_label,
        'a label for each of our numbers: "61312341234" = "Sales", or with a colour: { label = "Sales", color = "#2a7ab8" }',
    ),
    Key(
        "popup.kind",
        checks.one_of("auto", "window", "notification"),
        "what a card is: auto (a window, on Wayland a notification of the desktop), window, notification",
    ),
    Key(
        "popup.position",
        checks.one_of("auto", *_CORNERS),
        "the corner of the screen: auto (one where this desktop shows no notifications), " + ", ".join(_CORNERS),
    ),
    Key("popup.screen", checks.some_text, 'the screen: "pointer" (where the mouse is), "primary", or a screen\'s name'),
    Key("popup.seconds_after_end", checks.seconds(86400), "how long a card stays when its call has ended"),
    Key("popup.max_visible", checks.whole(1, 10), "how many cards are shown at once; the others wait behind them"),
    Key("popup.dialplan", checks.yes_or_no, "true: pop on dialplan events (HTTP Ringing) too"),
    Key("popup.sound", checks.yes_or_no, "true: a card that begins to ring is heard, too"),
    Key("popup.do_not_disturb", checks.undisturbed, "true: no pops; or the time until which there are none"),
    Key(
        "popup.follow_system_quiet",
        checks.yes_or_no,
        "true: no pops while the desktop itself is not to be disturbed, as far as it says so",
    ),
    Key(
        f"rules.{ANY}",
        rule,
        'what is done with some calls; the first that fits decides: "after hours" = { line = "Sales", caller = "unknown", pop = false }',
    ),
    Key("crm.preset", checks.text, "the CRM, by the name of its preset"),
    Key("crm.url", checks.text, "a link of your own instead of a preset's: https://crm.example.com/search?q={e164}"),
    Key(
        "crm.create",
        checks.text,
        "a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}",
    ),
    Key("crm.open", checks.one_of("click", "ringing", "answered"), "when the link opens: click, ringing or answered"),
    Key("crm.connector", checks.text, "the CRM that is asked who calls, by the name of its connector; empty: none"),
    Key("crm.allow_plain", checks.yes_or_no, "true: ask a CRM on another computer by http; others can read names and keys"),
    Key(f"crm.{ANY}", checks.text_or_number, "the values that preset and connector ask for, such as base_url"),
    Key("calls.tags", checks.tags, "the tags that are offered for a call; others can be written"),
    Key(
        "calls.call_back",
        checks.one_of("tel", "sip", "callto"),
        "the kind of address by which a caller is called back: tel, sip, callto",
    ),
    Key(
        "contacts.refresh_hours",
        checks.whole(0, 8760),
        "after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so",
    ),
    Key("desktop.language", checks.one_of(*_LANGUAGES), "the language of the windows: " + ", ".join(_LANGUAGES)),
    Key(
        "desktop.colours",
        checks.one_of("system", "light", "dark", "contrast"),
        "the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)",
    ),
    Key("privacy.keep_days", checks.whole(1, 36500), "after how many days a call is destroyed"),
)

TABLES: tuple[str, ...] = tuple(dict.fromkeys(key.table for key in KEYS))
_MISSPELLED = 0.75
"""Where any key may stand, one as like a fixed key as this is taken for a slip of the hand (`prest`, `urls`)."""


def keys_of(table: str) -> dict[str, Key]:
    return {key.leaf: key for key in KEYS if key.table == table}


def find(name: str) -> Key | None:
    """The key of this full name; a chosen name (`lines.61312341234`) finds the key that stands for all such. None: unknown."""
    table, _, leaf = name.partition(".")
    known = keys_of(table)
    if leaf in known and leaf != ANY:
        return known[leaf]
    fixed = [fixed for fixed in known if fixed != ANY]
    return known.get(ANY) if leaf and not difflib.get_close_matches(leaf, fixed, 1, _MISSPELLED) else None


def nearest(name: str) -> str:
    """The known key, or table, that was most likely meant by an unknown `name` (a table's name has no dot).

    A key keeps to its table, unless the very same word is a key of another one.
    """
    table, dot, leaf = name.partition(".")
    like_a_table = difflib.get_close_matches(table, TABLES, 1, 0.0)[0]
    if dot and table not in TABLES:
        return f"[{like_a_table}]"
    word = leaf if dot else table

    def likeness(key: Key) -> tuple[bool, bool, float]:
        return key.leaf == word, key.table == table, _alike(key.leaf, word)

    key = max((key for key in KEYS if key.leaf != ANY), key=likeness)
    return f"[{like_a_table}]" if not dot and _alike(like_a_table, word) >= _alike(key.leaf, word) else key.name


def _alike(known: str, word: str) -> float:
    return difflib.SequenceMatcher(None, known, word).ratio()
