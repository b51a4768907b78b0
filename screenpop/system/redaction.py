"""Takes out of a text for the log what is not the log's: secrets, telephone numbers, and the paths of links."""

from __future__ import annotations

import json
import re
import threading
from urllib.parse import quote, quote_plus

GONE = "…"


class _Hidden:
    """The secrets of this process, in every form in which a text may hold them."""

    def __init__(self) -> None:
        self._forms: tuple[str, ...] = ()
        self._lock = threading.Lock()

    def add(self, secret: str) -> None:
        forms = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1], repr(secret)[1:-1]}
        with self._lock:
            # The longest first: a secret may begin with another.
            self._forms = tuple(sorted(forms.union(self._forms), key=len, reverse=True))

    def cut_from(self, text: str) -> str:
        """One by one: a pattern of all of them takes a second to compile, once there are the tokens of a month."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, GONE)
        return text


_hidden = _Hidden()


def hide(secret: str) -> None:
    """From now on this text appears in no log, nor does it as URLs, JSON and `repr` write it. Under 4 characters: ignored."""
    if len(secret) >= 4:
        _hidden.add(secret)


# A link keeps its scheme and host. Our own addresses have a secret for a path; a recording's link opens it for whoever has it.
_URL = re.compile(
    r"""(?P<scheme>[a-z][a-z0-9+.\-]{1,15}://)(?:[^\s/"'<>@]*@)?(?P<host>[^\s/?#"'<>]*)(?P<rest>[^\s"'<>]*)""", re.IGNORECASE
)
_ENCODED_URL = re.compile(r"""(?P<scheme>https?%3A%2F%2F)[^\s&"'<>]+""", re.IGNORECASE)

# What has many digits and is no telephone number, then what may be one: seven digits or more, with anything between them
# that people, forms and URLs put between digits. The alternatives are tried in this order at each place.
_KEPT = r"""
    (?<![0-9a-z]) [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12} (?![0-9a-z])  # a uuid
  | (?<![0-9a-z]) (?=[0-9]*[a-f]) [0-9a-f]{16,} (?![0-9a-z])                # a hash
  | (?<![0-9a-z]) 0x[0-9a-f]+                                               # an object's address
  | (?<![\d.+-]) (?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])    # a date, ISO 8601, with or without its time
        (?: [T ] \d\d:\d\d (?: :\d\d (?:[.,]\d{1,9})? )? (?: Z | [+-]\d\d:?\d\d )? )? (?! -?\d)
  | (?<![\d.+:]) (?:[01]\d|2[0-3]):[0-5]\d (?: :[0-5]\d (?:[.,]\d{1,9})? )? (?!\d)  # a time
  | (?<![\d.+]) (?:127|10)(?:\.\d{1,3}){3} (?! \.?\d)                       # an address of this machine
  | (?<![\d.+]) (?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2} (?! \.?\d)  # or of a private network
  | (?<![\d.+]) \d{1,3}(?:\.\d{1,3}){3} (?= :\d{1,5} (?!\d))                # or with a port
  | (?<![0-9a-z]) pid [ =:]* \d{1,7} (?!\d)
  | (?<![\d.,+()/-]) (?<!\d[ ])                                             # a measure
        (?: \d{1,6}(?:\.\d+)?[ ]?(?:ns|us|µs|ms|s|min|h|kB|KiB|MB|MiB) | \d+[ ]bytes ) (?![0-9a-z])
  | (?<![\d.,+()/-]) (?<!\d[ ]) 0\.\d+ (?! [ ./()-]{0,2} \d)                # a fraction
"""
_BETWEEN = (
    r"""(?: [^\S\n] | [.()/+*\#_~\-\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212] | %[2A-F][0-9A-F] ){0,4}"""
)
# The first look only saves time: nothing of the kind begins with another character.
_DIGITS = re.compile(
    rf"(?= [\da-fp+(%] ) (?: (?P<kept>{_KEPT}) | (?: \+ | %2B )? \(? \d (?: {_BETWEEN} \d ){{6,}} )", re.IGNORECASE | re.VERBOSE
)
_SEVEN_DIGITS = re.compile(r"(?:\d\D*){7}")


def redact(text: str) -> str:
    """The text with "…" for every hidden secret and every link's path, and with the last three digits of every number.

    A number is seven digits or more, however they are spaced; uuids, hashes, times, addresses of machines and measures stay.
    """
    text = _ENCODED_URL.sub(lambda url: url["scheme"] + GONE, _hidden.cut_from(text))
    if "://" in text:
        text = _URL.sub(_short_url, text)
    return _DIGITS.sub(_short_number, text) if _SEVEN_DIGITS.search(text) else text


def _short_url(url: re.Match[str]) -> str:
    rest = url["rest"]
    return url["scheme"] + url["host"] + (rest if rest in ("", "/") else "/" + GONE)


def _short_number(found: re.Match[str]) -> str:
    if found["kept"] is not None:
        return found[0]
    return GONE + "".join(c for c in re.sub(r"%[0-9A-Fa-f]{2}", "", found[0]) if c.isdigit())[-3:]
