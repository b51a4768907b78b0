"""Opens a web address in the person's browser."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from screenpop.trouble import Trouble

LENGTH_LIMIT = 8192
"""Characters of an address; browsers and servers take about as much."""

VERDICT_S = 1.5
"""How long a launcher may take to say that it failed. One that still runs then is the browser itself."""

_log = logging.getLogger(__name__)

# RFC 3986, appendix A: unreserved, reserved and percent-encoded characters, and no others.
_URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+")
_CALL = re.compile(r"(?:tel|sip|callto):\+?[0-9]{2,20}")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._\-]*[A-Za-z0-9.])?|[0-9A-Fa-f:.]+")


def is_web_link(url: str) -> bool:
    """Whether `url` is an address that `open_link` would open: absolute, http or https, no user in it, every character allowed."""
    if len(url) > LENGTH_LIMIT or not _URI.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port  # read for its ValueError
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "@" not in parts.netloc and bool(_HOST.fullmatch(parts.hostname or ""))


def is_call_link(url: str) -> bool:
    """Whether `url` is an address that `open_call` would open: a number after `tel:`, `sip:` or `callto:`, and nothing else."""
    return bool(_CALL.fullmatch(url))


async def open_call(url: str) -> None:
    """Hand a number to the program that telephones on this computer, as `open_link` does a page to the browser. Raises Trouble."""
    if not is_call_link(url):
        raise Trouble("Nobody was called", "The address is not a telephone number's", "Dial the number by hand")
    if not await _started(url, _desktop_launchers(url)):
        raise Trouble(
            "No program could be started that telephones",
            f"The desktop knows none for {url.partition(':')[0]}: addresses",
            "Choose one in the system's settings, or another kind of address with calls.call_back in the settings",
        )


async def open_link(url: str) -> None:
    """Open `url` in the browser, and return when that is under way (within about two seconds; the loop is never blocked).

    `BROWSER` is asked first, read as Python's `webbrowser` reads it, then the desktop. Not `webbrowser` itself: it waits for
    text browsers and passes on the bundle's library path. Raises Trouble for an address that is not a web link, and
    where no browser could be started.
    """
    if not is_web_link(url):
        raise Trouble(
            "This link was not opened", "It is not a web address (http or https)", "Check the link template in the settings"
        )
    if not await _started(url, _launchers(url)):
        raise Trouble(
            "No browser could be started",
            "Neither the desktop nor the BROWSER variable led to one",
            "Choose a default browser in the system's settings",
        )


async def _started(url: str, launchers: Sequence[Sequence[str]]) -> bool:
    loop = asyncio.get_running_loop()
    verdict: asyncio.Future[bool] = loop.create_future()

    def settle(started: bool) -> None:
        if not verdict.done():
            verdict.set_result(started)

    def report(started: bool) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, started)

    # A thread of its own, and not the executor's: it stays with the browser until that ends, and quitting must not wait for it.
    threading.Thread(target=_start, args=(url, launchers, report), daemon=True, name="browser").start()
    return await verdict


def _start(url: str, launchers: Sequence[Sequence[str]], report: Callable[[bool], None]) -> None:
    """Try one launcher after the other, say whether one took the address, and stay to reap it."""
    for command in launchers:
        try:
            process = subprocess.Popen(
                command,
                env=child_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            _log.warning("%s cannot be started: %s", command[0], error.strerror)
            continue
        try:
            code = process.wait(VERDICT_S)
        except subprocess.TimeoutExpired:
            report(True)
            process.wait()
            return
        if code == 0:
            report(True)
            return
        _log.warning("%s did not open the link: exit code %d", command[0], code)
    report(_start_by_windows(url))


def _start_by_windows(url: str) -> bool:
    if sys.platform == "win32":
        try:
            os.startfile(url)  # noqa: S606 (the URL was checked)
        except OSError as error:
            _log.warning("Windows did not open the link: %s", error.strerror)
        else:
            return True
    return False


def _launchers(url: str) -> list[Sequence[str]]:
    commands: list[Sequence[str]] = []
    for entry in os.environ.get("BROWSER", "").split(os.pathsep):
        if "%s" in entry:
            commands.append([part.replace("%s", url) for part in _words(entry)])
        elif entry.strip():
            commands.append([entry, url] if shutil.which(entry) else [*_words(entry), url])
    return [*commands, *_desktop_launchers(url)]


def _desktop_launchers(url: str) -> list[Sequence[str]]:
    commands: list[Sequence[str]] = []
    if sys.platform == "darwin":
        commands.append(["/usr/bin/open", url])
    elif sys.platform != "win32":
        commands.append(["xdg-open", url])
    return commands


def _words(entry: str) -> list[str]:
    """A command line of BROWSER; an `&` at its end asks not to wait, which is what we do anyway."""
    try:
        words = shlex.split(entry)
    except ValueError:
        words = entry.split()
    return words[:-1] if words[1:] and words[-1] == "&" else words


def child_environment() -> dict[str, str]:
    """The environment for another program: without what points into our bundle.

    A frozen program on Linux runs with its own libraries in LD_LIBRARY_PATH (and its own plug-ins in Qt's variables); a
    browser that loads those breaks. PyInstaller keeps the original in LD_LIBRARY_PATH_ORIG.
    """
    environment = dict(os.environ)
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is None:
        return environment
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    for name, value in tuple(environment.items()):
        parts = value.split(os.pathsep)
        kept = [part for part in parts if not (part and Path(part).is_relative_to(bundle))]
        if not kept:
            del environment[name]
        elif kept != parts:
            environment[name] = os.pathsep.join(kept)
    return environment
