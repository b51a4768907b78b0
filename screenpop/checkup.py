"""The doctor's checks: each looks at one thing and answers what it found. The order is that of a call's way."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from screenpop import addresses, offline
from screenpop.desk import Desk
from screenpop.finding import Finding, Severity
from screenpop.intake.listening import certificate_end, is_loopback, tls_context
from screenpop.intake.port_owner import programs_of, user_of
from screenpop.journal.opening import damaged_copies, on_network
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.settings.secrets import SecretStore, open_store
from screenpop.settings.url_secrets import ENTRY, UrlSecrets
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble

CLOCK_OFF_S = 60.0
DAY_S = 86400.0
EXPIRY_NOTICE_DAYS = 14
LEAST_FREE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Facts:
    """`status` is what the running app says of itself, None with none running; `unanswered` why it did not say it.

    `desktop` is what `desktop.probe` saw.
    """

    profile: Profile
    loaded: Loaded
    status: dict[str, Any] | None
    unanswered: Trouble | None
    desktop: dict[str, Any]

    @property
    def settings(self) -> Settings:
        return self.loaded.settings


Found = Iterator[Finding]


def running(facts: Facts) -> Found:
    if facts.unanswered is not None:
        yield Finding.of("running", facts.unanswered, command="screenpop run")
    elif facts.status is None:
        yield Finding(
            check="running",
            severity=Severity.WARNING,
            title="screenpop is not running",
            cause="Calls neither come in nor pop until it is started",
            remedy="Start it",
            command="screenpop run",
        )
    else:
        yield fine("running", f"screenpop {facts.status['version']} runs (pid {facts.status['pid']})")


def settings(facts: Facts) -> Found:
    for problem in facts.loaded.problems:
        severity = Severity.BROKEN if problem.security else Severity.WARNING
        yield Finding(
            check="settings",
            severity=severity,
            title="Something in the settings is wrong",
            cause=problem.message,
            remedy=f"Correct {facts.profile.settings}",
        )
    if not facts.loaded.problems:
        yield fine("settings", "The settings are understood")


def listener(facts: Facts) -> Found:
    if not facts.settings.listener.enabled:
        yield fine("listener", "The listener is switched off in the settings")
    elif facts.status is not None:
        trouble = facts.status["listener_trouble"]
        if trouble is not None:
            yield _port_finding(facts, Trouble(**trouble))
        else:
            yield fine("listener", f"It listens on port {facts.status['port']}")
    else:
        try:
            where = addresses.listening(facts.loaded)
            sockets = asyncio.run(where.open()) if where is not None else []
        except Trouble as trouble:
            yield _port_finding(facts, trouble)
        else:
            for opened in sockets:
                opened.close()
            yield fine("listener", f"Port {facts.settings.listener.port} is free")


def _port_finding(facts: Facts, trouble: Trouble) -> Finding:
    """A port that somebody has: on a computer of many people, perhaps another person's screenpop."""
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


def reach(facts: Facts) -> Found:
    """Whether the PBX can reach the listener at all, and whether it ever has."""
    listener = facts.settings.listener
    if not listener.enabled:
        return
    if is_loopback(listener.host) and not listener.public_url:
        yield Finding(
            check="reach",
            severity=Severity.WARNING,
            title="Only this computer can reach the listener",
            cause=f"It listens on {listener.host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it",
            remedy="Put a proxy with TLS before it and set [listener] public_url, or listen on the network with tls_cert and tls_key",
        )
        return
    heard = facts.status.get("heard_from_afar") if facts.status is not None else None
    if heard is not None:
        yield fine("reach", f"The last event from another computer came {_ago(heard)}")
    elif facts.status is not None:
        port = facts.status["port"] or listener.port
        yield Finding(
            check="reach",
            severity=Severity.WARNING,
            title="No event ever came from another computer",
            cause="The addresses are not in the PBX yet, or a firewall or the proxy keeps them out",
            remedy="Paste the addresses of `screenpop urls` into the PBX; then let the port through this computer's firewall",
            command=_firewall(port),
        )


def _firewall(port: int) -> str:
    """How this system's own firewall is told to let the port through."""
    rules = {
        "win32": f'netsh advfirewall firewall add rule name="screenpop" dir=in action=allow protocol=TCP localport={port}',
        "darwin": f"sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add {shlex.quote(sys.executable)}",
    }
    return rules.get(sys.platform, f"sudo ufw allow {port}/tcp")


def tls(facts: Facts) -> Found:
    listener = facts.settings.listener
    if not listener.tls_cert and not listener.tls_key:
        return
    try:
        tls_context(listener.tls_cert or None, listener.tls_key or None)
    except Trouble as trouble:
        yield Finding.of("tls", trouble)
        return
    ends = certificate_end(listener.tls_cert)
    left_days = (ends - time.time()) / DAY_S
    if left_days < EXPIRY_NOTICE_DAYS:
        yield Finding(
            check="tls",
            severity=Severity.BROKEN if left_days < 0 else Severity.WARNING,
            title="The listener's certificate has expired" if left_days < 0 else "The listener's certificate expires soon",
            cause=f"{listener.tls_cert} is valid until {_day(ends)}",
            remedy="Renew it, and start screenpop again",
        )
    else:
        yield fine("tls", f"The certificate is valid until {_day(ends)}")


def secrets(facts: Facts) -> Found:
    """The store that shows the addresses; the listener itself needs only the digests."""
    try:
        store = open_store(facts.profile.secrets, os.environ)
        trouble = _asked(facts, store)
    except Trouble as wrong:
        trouble = wrong
    if trouble is not None:
        yield Finding.of("secrets", trouble, Severity.WARNING, command=None)
    elif store.kind == "file":
        yield Finding(
            check="secrets",
            severity=Severity.NOTE,
            title="Secrets are kept in a file, not in the keyring",
            cause=f"SCREENPOP_SECRETS=file was chosen; {facts.profile.secrets} can be read by this user alone",
            remedy="To use the keyring, take SCREENPOP_SECRETS away and make new addresses",
            command="screenpop secret rotate url",
        )
    else:
        yield fine("secrets", f"The {store.kind} answers")


def _asked(facts: Facts, store: SecretStore) -> Trouble | None:
    if facts.status is not None:
        said = facts.status["secrets_trouble"]
        return Trouble(**said) if said is not None else None
    urls = UrlSecrets(facts.profile.url_secrets, store)
    if not facts.profile.url_secrets.exists():  # a first start makes them; the doctor changes nothing
        store.get(ENTRY)
        return None
    return urls.ensure()


def journal(facts: Facts) -> Found:
    """The journal can be read and written, is whole, and stands on a disk of this computer."""
    path = facts.profile.journal
    trouble = facts.status["journal_trouble"] if facts.status is not None else None
    if trouble is not None:
        yield Finding.of("journal", Trouble(**trouble))
        return
    try:
        page, _ = offline.recent(facts.profile, search="", outcome=None, limit=1)
        if path.exists() and facts.status is None:
            _try_to_write(path)
    except Trouble as wrong:
        yield Finding.of("journal", wrong)
        return
    yield fine("journal", f"The journal is sound, with {page.total} calls")
    if on_network(path):
        yield Finding(
            check="journal",
            severity=Severity.WARNING,
            title="The journal stands on a network drive",
            cause=f"{path} is slower there, and less safe",
            remedy="Keep the profile on a disk of this computer",
        )
    for copy in damaged_copies(path):
        yield Finding(
            check="journal",
            severity=Severity.NOTE,
            title="A damaged journal was kept aside",
            cause=f"{copy}; a new one was begun",
            remedy="Delete it when nobody needs it any more",
            command=f"rm {shlex.quote(str(copy))}",
        )


def _try_to_write(path: Path) -> None:
    for target in (path, path.parent):
        if not os.access(target, os.W_OK):
            raise Trouble(
                "Calls cannot be saved: the journal is read-only", f"{target} may not be written", f"Allow it: chmod u+w {target}"
            )
    free = shutil.disk_usage(path.parent).free
    if free < LEAST_FREE_BYTES:
        raise Trouble("Calls cannot be saved: the disk is full", f"{free // 1024} KiB are left beside {path}", "Free some space")


def desktop(facts: Facts) -> Found:
    """The screen, the tray, and on Wayland the notification server that shows the cards."""
    seen = facts.desktop
    if not seen.get("screen"):
        yield Finding(
            check="desktop",
            severity=Severity.BROKEN if facts.status is not None else Severity.WARNING,
            title="There is no screen to show calls on",
            cause="Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or Qt's libraries are missing",
            remedy="Start this from a desktop session",
        )
        return
    if seen["tray"]:
        yield fine("tray", "The desktop has a tray")
    else:
        yield Finding(
            check="tray",
            severity=Severity.NOTE,
            title="The desktop shows no tray",
            cause="GNOME needs an extension for it; calls pop all the same",
            remedy="Install the extension AppIndicator and KStatusNotifierItem Support, or use `screenpop recents`",
            command="screenpop recents",
        )
    if str(seen.get("platform", "")).startswith("wayland") and not seen.get("notifications"):
        yield Finding(
            check="notifications",
            severity=Severity.BROKEN,
            title="No notification server answers",
            cause="On Wayland a program cannot place windows, so calls are shown as notifications, and nobody shows them",
            remedy="Start the desktop's notification service, such as mako or dunst",
        )


def quiet(facts: Facts) -> Found:
    if facts.status is not None and facts.status["quiet"]:
        yield Finding(
            check="quiet",
            severity=Severity.WARNING,
            title="Do not disturb is on",
            cause="Calls are listed and counted, but nothing pops",
            remedy="Switch it off in the tray's menu",
        )


def clock(facts: Facts) -> Found:
    off = facts.status.get("clock_off_s") if facts.status is not None else None
    if off is None:
        return
    if abs(off) <= CLOCK_OFF_S:
        yield fine("clock", "This computer's clock and the PBX's agree")
        return
    yield Finding(
        check="clock",
        severity=Severity.WARNING,
        title=f"This computer's clock and the PBX's differ by {abs(off) / 60:.0f} min",
        cause=f"The last call had begun {abs(off):.0f} s {'after' if off > 0 else 'before'} it was announced here, by the PBX's clock",
        remedy="Let this computer set its clock by the network",
        command="sudo timedatectl set-ntp true" if sys.platform.startswith("linux") else None,
    )


def crm(facts: Facts) -> Found:
    desk, trouble = Desk.of(facts.settings, resource("crm"))
    if trouble is not None:
        yield Finding.of("crm", trouble, Severity.WARNING)
    elif not facts.settings.crm.preset and not facts.settings.crm.url:
        yield Finding(
            check="crm",
            severity=Severity.NOTE,
            title="No CRM is set",
            cause="Cards have nothing to open",
            remedy=f"Set [crm] preset or url in {facts.profile.settings}",
        )
    for warning in desk.warnings:
        yield Finding(check="crm", severity=Severity.NOTE, title="A value for the CRM is not used", cause=warning)


def fine(check: str, title: str) -> Finding:
    return Finding(check=check, severity=Severity.FINE, title=title)


def _ago(at: float) -> str:
    minutes = max(0, int(time.time() - at) // 60)
    return f"{minutes} min ago" if minutes < 120 else f"{minutes // 60} h ago"


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")


CHECKS: tuple[Callable[[Facts], Found], ...] = (
    running,
    settings,
    listener,
    reach,
    tls,
    secrets,
    journal,
    desktop,
    quiet,
    clock,
    crm,
)
