"""What can go wrong between a desktop and its relay, in people's words."""

from __future__ import annotations

import socket
import ssl
from urllib.parse import urlsplit

import aiohttp

from screenpop.intake.nats_client import NotEncrypted
from screenpop.intake.relay_link import NEW_CODE, Unreachable
from screenpop.trouble import Trouble

_WAIT = "It is tried again by itself; if it lasts, ask your administrator"
_REFUSED = ("authorization violation", "authorization failed", "authentication expired", "authentication revoked")


def in_words(error: BaseException | None, server: str) -> Trouble:
    """Of what came of trying to connect to an address, or ended a connection to it. No text of a server's own is repeated."""
    host = urlsplit(server).hostname or ""
    if isinstance(error, Trouble):
        return error
    if isinstance(error, NotEncrypted):
        return Trouble(
            "The relay is not encrypted", f"{host} answers in the clear; nothing was sent to it", "Ask your administrator"
        )
    if isinstance(error, (ssl.SSLCertVerificationError, aiohttp.ClientConnectorCertificateError)):
        return _untrusted(error, host)
    if any(said in str(error).lower() for said in _REFUSED):
        return refused()
    return Unreachable("The relay cannot be reached", f"{host}: {_reason(error)}", _WAIT)


def _untrusted(error: ssl.SSLCertVerificationError | aiohttp.ClientConnectorCertificateError, host: str) -> Trouble:
    cause = error.certificate_error if isinstance(error, aiohttp.ClientConnectorCertificateError) else error
    said = getattr(cause, "verify_message", "") or "it is not one for this name"
    return Trouble(
        "The relay's certificate is not trusted", f"{host}: {said}", f"{NEW_CODE}; nothing was sent to the one who answered"
    )


def _reason(error: BaseException | None) -> str:
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the network's proxy refused ({error.status})"
    if isinstance(error, aiohttp.WSServerHandshakeError):
        return f"the web server there is no relay, or the relay behind it is down ({error.status})"
    if isinstance(error, (socket.gaierror, aiohttp.ClientConnectorDNSError)):
        return "that name is not known in this network"
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if isinstance(error, ssl.SSLError):
        return "no encrypted connection came about"
    if isinstance(error, ConnectionRefusedError):
        return "nothing takes connections there"
    if isinstance(error, OSError):
        return error.strerror or "the connection failed"
    return "the connection was ended"


def refused() -> Trouble:
    return Trouble("The relay does not let this computer in", "It does not know this computer's key, or no longer does", NEW_CODE)


def forbidden() -> Trouble:
    return Trouble(
        "The relay does not let this computer in", "It forbids what is needed to fetch this computer's calls", NEW_CODE
    )


def bad_key() -> Trouble:
    return Trouble("This computer's key for the relay cannot be used", "It is incomplete or was changed", NEW_CODE)


def bad_authority(path: str) -> Trouble:
    return Trouble("The relay's certificate authority cannot be read", f"{path} is missing, or is no PEM certificate", NEW_CODE)


def not_ready(server: str) -> Unreachable:
    return Unreachable(
        "The relay is not ready", f"{urlsplit(server).hostname}: its server answers, but not its storage (JetStream)", _WAIT
    )


def no_consumer(name: str) -> Trouble:
    return Trouble(
        "The relay keeps no calls for this computer",
        f"It has no consumer {name}",
        "Ask your administrator: `screenpop relay reload` makes it again",
    )


def wrong_consumer(name: str, differ: tuple[str, ...]) -> Trouble:
    return Trouble(
        "The relay would hand this computer other calls than its own",
        f"Its consumer {name} differs from what it must be in {', '.join(differ)}; nothing is read from it",
        "Ask your administrator to remove that consumer and invite this computer again",
    )


def newer() -> Trouble:
    return Trouble(
        "The relay speaks a newer language than this program",
        "Some events wait there until it understands them",
        "Update screenpop",
    )
