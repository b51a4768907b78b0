"""The checks of a call's way in: the port, TLS, whether the PBX can reach it and ever has, and what came of its last request."""

from __future__ import annotations

import asyncio
import shlex
import shutil
import socket
import ssl
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from screenpop import addresses
from screenpop.checkup.facts import Facts, Found
from screenpop.finding import Finding, Severity, fine
from screenpop.intake.listening import Listening, certificate_end, is_loopback, tls_context
from screenpop.intake.port_owner import programs_of, user_of
from screenpop.settings.model import Listener
from screenpop.trouble import Trouble

DAY_S = 86400.0
EXPIRY_NOTICE_DAYS = 14
HANDSHAKE_S = 5.0


def listener(facts: Facts) -> Found:
    if not facts.settings.listener.enabled and facts.settings.relay.on:
        yield fine("listener", "The listener is off; calls come through the relay")
    elif not facts.settings.listener.enabled:
        yield Finding(
            check="listener",
            severity=Severity.WARNING,
            title="The listener is switched off",
            cause="No call can come in",
            remedy=f"Set [listener] enabled = true in {facts.profile.settings}",
        )
    elif facts.unanswered is not None:
        yield Finding(
            check="listener",
            severity=Severity.NOTE,
            title="Whether it listens is not known",
            cause="Only the running screenpop could say it, and it does not answer",
        )
    elif facts.status is not None:
        trouble = facts.trouble("listener_trouble")
        yield _not_listening(facts, trouble) if trouble else fine("listener", f"It listens on port {facts.said('port')}")
    else:
        try:
            _try_to_listen(facts)
        except Trouble as trouble:
            yield _not_listening(facts, trouble)
        else:
            port = facts.settings.listener.port
            yield fine("listener", f"Port {port} is free" if port else "Any free port will be taken")


def _try_to_listen(facts: Facts) -> None:
    where = addresses.listening(facts.loaded)
    for opened in asyncio.run(where.open()) if where is not None else ():
        opened.close()


def _not_listening(facts: Facts, trouble: Trouble) -> Finding:
    """Perhaps somebody has the port: on a computer of many people, another person's screenpop."""
    port = facts.settings.listener.port
    user = _other_user(port)
    pid = next((pid for pid, command in programs_of(user) if "screenpop" in command), None) if user is not None else None
    if pid is None:
        return Finding.of("listener", trouble)
    return Finding(
        check="listener",
        severity=Severity.BROKEN,
        title=f"Another person's screenpop has port {port}",
        cause=f"Several people share this computer, and user {user} (pid {pid}) was first",
        remedy=f"Give each person a port of their own: in {facts.profile.settings}, [listener] port = {_free_port()}",
    )


def _other_user(port: int) -> int | None:
    """The user id of whoever listens on the port, if that is somebody else. Only Linux tells."""
    user = user_of(port) if sys.platform == "linux" else None
    return user if user is not None and user != Path("/proc/self").stat().st_uid else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def tls(facts: Facts) -> Found:
    listener = facts.settings.listener
    if not listener.tls_cert and not listener.tls_key:
        return
    try:
        tls_context(listener.tls_cert or None, listener.tls_key or None)
        ends = certificate_end(listener.tls_cert)
    except Trouble as trouble:
        yield Finding.of("tls", trouble)
        return
    left_days = (ends - time.time()) / DAY_S
    if left_days < EXPIRY_NOTICE_DAYS:
        yield Finding(
            check="tls",
            severity=Severity.BROKEN if left_days < 0 else Severity.WARNING,
            title="The listener's certificate has expired" if left_days < 0 else "The listener's certificate expires soon",
            cause=f"{listener.tls_cert} is valid until {_day(ends)}; a PBX refuses to talk to an expired one",
            remedy="Renew it",
        )
    elif _shows_another(facts):
        yield Finding(
            check="tls",
            severity=Severity.BROKEN,
            title="The certificate was renewed, but the old one is in use",
            cause=f"screenpop read {listener.tls_cert} when it began to listen",
            remedy="Quit screenpop and start it again",
        )
    else:
        yield fine("tls", f"The certificate is valid until {_day(ends)}")


def _shows_another(facts: Facts) -> bool:
    """Whether the running listener shows another certificate than the one in the file."""
    port, listener = facts.said("port"), facts.settings.listener
    if port is None:
        return False
    try:
        shown = ssl.get_server_certificate((Listening(listener.host, port).reach, port), timeout=HANDSHAKE_S)
        return ssl.PEM_cert_to_DER_cert(shown) not in _certificates(Path(listener.tls_cert))
    except (OSError, ValueError):  # the listener's own check says what is wrong with it
        return False


def _certificates(path: Path) -> list[bytes]:
    begin, end = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
    parts = path.read_text("utf-8", "replace").split(begin)[1:]
    return [ssl.PEM_cert_to_DER_cert(f"{begin}{part.partition(end)[0]}{end}") for part in parts]


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")


def reach(facts: Facts) -> Found:
    """Whether the PBX can reach the listener at all, and whether it ever has. With a relay it does not have to."""
    listener = facts.settings.listener
    if not listener.enabled or facts.settings.relay.on:
        return
    if is_loopback(listener.host) and not listener.public_url:
        yield Finding(
            check="reach",
            severity=Severity.WARNING,
            title="Only this computer can reach the listener",
            cause=f"It listens on {listener.host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it",
            remedy=f"Put a proxy with TLS before it and set [listener] public_url in {facts.profile.settings}, or set host to an"
            " address of this computer, with tls_cert and tls_key",
        )
    elif facts.said("heard_from_afar") is not None:
        yield fine("reach", f"The last event from another computer came {_ago(facts.said('heard_from_afar'))}")
    elif facts.status is not None:
        yield _never_heard(facts, listener)


def _never_heard(facts: Facts, listener: Listener) -> Finding:
    port = facts.said("port") or listener.port
    cause, command = "The addresses are not in the PBX yet, or a firewall keeps its events out", _firewall(port)
    remedy = _PASTE
    if not is_loopback(listener.host):
        remedy += f"; then let port {port} through this computer's firewall"
    elif not listener.trusted_proxies:
        cause, command = "With a proxy that is not in trusted_proxies, every request seems to come from this computer", None
        remedy = f'In {facts.profile.settings}, set [listener] trusted_proxies = ["127.0.0.1"], if the proxy is on this computer'
    else:
        cause, command = "The addresses are not in the PBX yet, or the proxy does not pass its events on", None
        remedy += f"; then see that the proxy passes them on to {addresses.local(listener, port)}"
    return Finding(
        check="reach",
        severity=Severity.WARNING,
        title="No event ever came from another computer",
        cause=cause,
        remedy=remedy,
        command=command,
    )


def _firewall(port: int) -> str | None:
    """How this system's own firewall is told to let the port through; None where there is none that we know."""
    rules = {
        "win32": f'netsh advfirewall firewall add rule name="screenpop" dir=in action=allow protocol=TCP localport={port}',
        "darwin": f"sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add {shlex.quote(sys.executable)}",
        "firewall-cmd": f"sudo firewall-cmd --permanent --add-port={port}/tcp && sudo firewall-cmd --reload",
        "ufw": f"sudo ufw allow {port}/tcp",
    }
    installed = (name for name in ("firewall-cmd", "ufw") if shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin"))
    return rules.get(sys.platform) or rules.get(next(installed, ""))


_PASTE = "Paste the addresses of `screenpop urls` into the PBX"
_REFUSALS = {
    404: ("The last request came to an address that is not valid", _PASTE),
    421: (
        "The last request was for a host that is not served here",
        "Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts",
    ),
    403: (
        "The last request came from a web page, and was refused",
        "Close the page; if nobody opened one, tell whoever looks after this computer",
    ),
}
_OTHER_REFUSAL = ("The last request was refused", f"Let nothing but the PBX post there. {_PASTE}")


def requests(facts: Facts) -> Found:
    """What came of the last request, and whether the PBX still uses addresses that are to end."""
    if not facts.requests:
        return
    last = facts.requests[0]
    if last.status not in (200, 503):
        title, remedy = _REFUSALS.get(last.status, _OTHER_REFUSAL)
        yield Finding(
            check="requests",
            severity=Severity.WARNING,
            title=title,
            cause=f"It came from {last.client} {_ago(last.at)}; the answer was {last.status}, {last.done.removeprefix('refused: ')}",
            remedy=remedy,
            command=facts.command("urls") if _PASTE in remedy else None,
        )
    newest = {request.event: request for request in reversed(facts.requests) if request.status == 200}
    old = sorted(str(event) for event, request in newest.items() if request.old_secret)
    if old:
        yield Finding(
            check="requests",
            severity=Severity.NOTE,
            title="The PBX still posts to old addresses",
            cause=f"They are valid until they are ended; these events came by one: {', '.join(old)}",
            remedy=f"{_PASTE}; when the events come by the new ones, end the old ones with `screenpop secret delete url`",
            command=facts.command("urls"),
        )
    elif last.status == 200:
        yield fine("requests", f"The last event came {_ago(last.at)}")


def _ago(at: float) -> str:
    minutes = max(0, int(time.time() - at) // 60)
    if minutes < 1:
        return "just now"
    return f"{minutes} min ago" if minutes < 120 else f"{minutes // 60} h ago"
