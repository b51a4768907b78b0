"""The checks of what shows a call: the program, the screen, the tray, and where cards are notifications their server."""

from __future__ import annotations

import sys

from screenpop.checkup.facts import Facts, Found
from screenpop.finding import Finding, Severity, fine


def running(facts: Facts) -> Found:
    if facts.unanswered is not None:
        yield Finding(
            check="running",
            severity=Severity.BROKEN,
            title=facts.unanswered.title,
            cause=facts.unanswered.happened,
            remedy="End it, which loses no call that it has answered for, and start it again with `screenpop run`",
            command=_end(facts.pid) if facts.pid is not None else None,
        )
    elif facts.status is None:
        yield Finding(
            check="running",
            severity=Severity.WARNING,
            title="screenpop is not running",
            cause="Calls neither come in nor pop until it is started",
            remedy="Start it",
            command=facts.command("run"),
        )
    else:
        yield fine("running", f"screenpop {facts.said('version')} runs (pid {facts.said('pid')})")
        trouble = facts.trouble("start_trouble")
        if trouble is not None:
            yield Finding.of("running", trouble)


def _end(pid: int) -> str:
    """A program that hangs does not hear when it is asked to quit."""
    return f"taskkill /F /PID {pid}" if sys.platform == "win32" else f"kill -9 {pid}"


def screen(facts: Facts) -> Found:
    if _has_screen(facts):
        yield fine("screen", "There is a screen to show calls on")
        return
    yield Finding(
        check="screen",
        severity=Severity.WARNING,  # somebody may ask from elsewhere, and start screenpop at the desk
        title="There is no screen to show calls on",
        cause="Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing",
        remedy="Start screenpop from a desktop session; to try it without one: screenpop demo",
    )


def tray(facts: Facts) -> Found:
    if not _has_screen(facts):
        return
    if facts.desktop["tray"]:
        yield fine("tray", "The desktop has a tray")
        return
    yield Finding(
        check="tray",
        severity=Severity.NOTE,
        title="The desktop shows no tray",
        cause="GNOME needs an extension for it; calls pop all the same",
        remedy="Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command",
        command=facts.command("recents"),
    )


def notifications(facts: Facts) -> Found:
    """Needed on Wayland, where a program cannot place its windows, and wherever the person wants them."""
    if not _has_screen(facts):
        return
    if facts.desktop["notifications"]:
        yield fine("notifications", "A notification server answers")
    elif str(facts.desktop["platform"]).startswith("wayland"):
        yield Finding(
            check="notifications",
            severity=Severity.WARNING,
            title="No notification server answers",
            cause="On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows"
            " that come up wherever the desktop puts them",
            remedy="Start the desktop's notification service, such as mako or dunst",
        )
    elif facts.settings.popup.kind == "notification" and facts.desktop["notifications"] is False:
        yield Finding(
            check="notifications",
            severity=Severity.WARNING,
            title="No notification server answers",
            cause="Cards are to be notifications; without a server they are windows",
            remedy='Start the desktop\'s notification service, such as mako or dunst, or set [popup] kind = "window"'
            f" in {facts.profile.settings}",
        )
    else:
        yield fine("notifications", "Cards are windows here, which need no notification server")


def _has_screen(facts: Facts) -> bool:
    return bool(facts.desktop.get("screen"))
