"""The line that an administrator sends to an agent: where the relay is, which calls are theirs, and the key that opens them."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import urlsplit

from screenpop.intake import subjects
from screenpop.trouble import Trouble

_BEGINNING = "screenpop-join-1."
_LONGEST = 20_000
_AROUND = "<>()[]\"'`*,;.\u200b\u201c\u201d\ufeff"
"""What mail programs, chats and people put around it; none of it is of the code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What a desktop needs to read its calls from a relay.

    `servers`: NATS addresses (`tls://`, `wss://`; `nats://` and `ws://` on loopback alone). `agent`: the name under which the server
    knows this desktop; `subjects`: what it may read there; `seed`: its NKey seed, the one secret; `ca`: the PEM of
    a private certificate authority, empty for the system's.
    """

    servers: tuple[str, ...]
    agent: str
    name: str
    extensions: tuple[str, ...]
    subjects: tuple[str, ...]
    seed: str = field(repr=False)
    ca: str = ""


def write(invitation: Invitation) -> str:
    """The code: one line of letters, digits, `-`, `_` and `.`, with a checksum, since codes are cut off when they are copied."""
    said = zlib.compress(json.dumps(asdict(invitation), ensure_ascii=True, separators=(",", ":")).encode("ascii"), 9)
    packed = said + zlib.crc32(said).to_bytes(4, "big")
    return _BEGINNING + base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")


def read(text: str) -> Invitation:
    """The invitation in a code, however a mail program has wrapped it or quoted it. Raises Trouble."""
    code = "".join(text.split()).strip(_AROUND)
    if not code.startswith(_BEGINNING):
        happened = "It is of a newer screenpop" if code.startswith("screenpop-join-") else f"A code begins with {_BEGINNING}"
        raise Trouble("This is not a join code", happened, "Copy the whole code from your administrator's message")
    try:
        return _invitation(_unpacked(code.removeprefix(_BEGINNING)))
    except (ValueError, TypeError, KeyError, zlib.error):
        raise Trouble(
            "The join code cannot be read", "A part of it is missing or was changed", "Copy the whole code again"
        ) from None


def _unpacked(code: str) -> Mapping[str, Any]:
    if len(code) > _LONGEST or not code.isascii():
        raise ValueError
    try:
        packed = base64.b64decode(code + "=" * (-len(code) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError from error
    said, check = packed[:-4], packed[-4:]
    if zlib.crc32(said).to_bytes(4, "big") != check:
        raise ValueError
    decompressor = zlib.decompressobj()
    found = json.loads(decompressor.decompress(said, 10 * _LONGEST))  # a bound: a small code could unpack to gigabytes
    if not isinstance(found, dict):
        raise ValueError
    return found


def _invitation(said: Mapping[str, Any]) -> Invitation:
    """Of what is known here; what a newer relay adds is passed over."""
    invitation = Invitation(
        servers=_texts(said["servers"]),
        agent=_text(said["agent"]),
        name=_text(said["name"]),
        extensions=_texts(said["extensions"]),
        subjects=_texts(said["subjects"]),
        seed=_text(said["seed"]),
        ca=_text(said.get("ca", "")),
    )
    if not (invitation.servers and invitation.subjects and subjects.is_agent(invitation.agent)):
        raise ValueError
    if any(urlsplit(server).hostname is None for server in invitation.servers):
        raise ValueError
    return invitation


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(one) for one in value)
