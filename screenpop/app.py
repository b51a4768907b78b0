"""The program: built, connected, run, and closed in reverse. Qt's loop carries all of it, through qasync."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from functools import partial

os.environ["QT_API"] = "pyside6"  # read when qasync is imported

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QIcon

import screenpop
from screenpop.desktop import x11
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.loop import Loop
from screenpop.desktop.quit_asked import Application
from screenpop.desktop.services import Services
from screenpop.finding import Report
from screenpop.program import Program
from screenpop.settings.model import Settings
from screenpop.system import control, logs
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

START_S = 10.0
"""How long a second start waits for the first one to answer."""


def run(profile: Profile, *, examine: Callable[[Profile], Report], port: int | None = None, verbose: bool = False) -> int:
    """Run until it is told to quit. With the same profile running already, show that one's recents and be done.

    `examine` is the doctor; it may block. `port` overrides the setting; 0 takes a free one. Raises Trouble where it cannot
    start at all.
    """
    lock = control.InstanceLock(profile)
    if not _acquired(lock, profile):
        return 0
    try:
        log_trouble = logs.start(profile, verbose=verbose)
        log.info("screenpop %s starts, pid %d.", screenpop.__version__, os.getpid())
        _require_a_screen()
        application = _application()
        loop = Loop(application)
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(logs.loop_handler)
        with loop:
            program = partial(Program, profile, port, partial(_desktop, application), examine=examine, log_trouble=log_trouble)
            loop.run_until_complete(_until_quit(program, application))
            loop.run_until_complete(_end_what_is_left())
    finally:
        lock.release()
    log.info("screenpop has ended.")
    return 0


def _acquired(lock: control.InstanceLock, profile: Profile) -> bool:
    """Whether we are the one that runs. False: another one does, and has shown its recents.

    One that is just starting has the lock before it can be asked, one that is ending has it a little longer.
    """
    deadline = time.monotonic() + START_S
    while not lock.acquire():
        try:
            control.ask(profile, "recents", {}, timeout_s=START_S)
        except control.NobodyListening:
            if time.monotonic() > deadline:
                raise Trouble(
                    "screenpop is starting or does not answer",
                    f"Another program holds this profile, pid {lock.holder() or 'unknown'}",
                    "Try again in a moment; if that does not help, end that program",
                ) from None
            time.sleep(0.1)
        else:
            return False
    return True


async def _until_quit(program: Callable[..., Program], application: Application) -> None:
    quit_asked = asyncio.Event()
    application.quit_now = quit_asked.set
    async with _signals(quit_asked), program(quit_now=quit_asked.set):
        gc.freeze()  # what the start has made stays; it need not be looked through again
        gc.enable()
        await quit_asked.wait()


async def _end_what_is_left() -> None:
    """A task that outlives its loop brings the interpreter down at exit: a connection that was still being made, say."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


def _desktop(application: Application, services: Services, settings: Settings) -> FrontDesk:
    return FrontDesk(services, settings, application)


def _application() -> Application:
    qInstallMessageHandler(lambda kind, _, text: logs.qt_message(kind.name, text))
    application = Application(["screenpop"])
    application.setApplicationName("screenpop")
    application.setApplicationDisplayName("screenpop")
    application.setDesktopFileName("screenpop")
    application.setWindowIcon(QIcon(str(resource("icons/screenpop.svg"))))
    application.setQuitOnLastWindowClosed(False)  # it lives in the tray
    return application


def _require_a_screen() -> None:
    """Qt ends the process where there is no screen; say it in words before that."""
    remedy = "Start screenpop from a desktop session; to try it without one: screenpop demo"
    linux = sys.platform.startswith("linux")
    if linux and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise Trouble("There is no screen to show calls on", "Neither DISPLAY nor WAYLAND_DISPLAY is set", remedy)
    platform, wayland = os.environ.get("QT_QPA_PLATFORM"), os.environ.get("WAYLAND_DISPLAY")
    if linux and (platform == "xcb" or not (platform or wayland)) and not x11.reachable():
        raise Trouble("The screen cannot be reached", f"No X server answers at DISPLAY={os.environ.get('DISPLAY')}", remedy)


@contextlib.asynccontextmanager
async def _signals(quit_asked: asyncio.Event) -> AsyncIterator[None]:
    """SIGTERM and SIGINT end the program cleanly. qasync has no `add_signal_handler`, so the signal wakes the loop by a socket."""
    waking, woken = socket.socketpair()
    for end in (waking, woken):
        end.setblocking(False)
    names = ("SIGTERM", "SIGINT", "SIGBREAK", "SIGHUP")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: quit_asked.set()) for number in numbers}
    old_fd = signal.set_wakeup_fd(waking.fileno(), warn_on_full_buffer=False)
    listening = asyncio.ensure_future(_drain(woken))
    try:
        yield
    finally:
        listening.cancel()
        await asyncio.wait([listening])  # only then has the loop let go of the socket
        signal.set_wakeup_fd(old_fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        waking.close()
        woken.close()


async def _drain(woken: socket.socket) -> None:
    """The handler itself runs as soon as Python does: reading the socket is what lets it."""
    while await asyncio.get_running_loop().sock_recv(woken, 64):
        pass
