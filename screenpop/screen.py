"""A screen to show things on: the one that is there, or one of our own (Xvfb) on a machine without; and pictures of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from screenpop.trouble import Trouble

SIZE = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """`variables` is the environment for a program that is to be seen on it; `own` says that it is not the person's."""

    variables: Mapping[str, str]
    own: bool


@contextlib.contextmanager
def available() -> Iterator[Screen]:
    """The person's screen; else an Xvfb with a window manager and a panel where they are installed; else Qt's offscreen platform."""
    variables = dict(os.environ)
    if sys.platform in ("win32", "darwin") or any(
        variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        yield Screen(variables, own=variables.get("QT_QPA_PLATFORM") == "offscreen")
    elif (xvfb := shutil.which("Xvfb")) is None:
        yield Screen({**variables, "QT_QPA_PLATFORM": "offscreen"}, own=True)
    else:
        with _virtual(xvfb) as display:
            variables |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with _furnished(variables):
                yield Screen(variables, own=True)


@contextlib.contextmanager
def _virtual(xvfb: str) -> Iterator[str]:
    """An Xvfb that chooses its own free display number, and ends with us."""
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with open(reading, encoding="ascii") as said:
            number = said.readline().strip()
        if not number:
            raise Trouble("Xvfb did not start", "It ended before it had a display", "Try it by hand: Xvfb -displayfd 1")
        yield f":{number}"
    finally:
        _end(process)


@contextlib.contextmanager
def _furnished(variables: Mapping[str, str]) -> Iterator[None]:
    """A window manager and a panel with a tray, those that are installed: a desktop as people have it."""
    if (paint := shutil.which("xsetroot")) is not None:
        subprocess.run([paint, "-solid", "#5b7c99"], env=dict(variables), check=False)
    programs = [program for name in ("openbox", "tint2") if (program := shutil.which(name)) is not None]
    running = [
        subprocess.Popen([program], env=dict(variables), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for program in programs
    ]
    try:
        yield
    finally:
        for process in reversed(running):
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def photograph(path: Path, variables: Mapping[str, str]) -> None:
    """Save what stands on the screen now as a PNG. A process of its own takes it, so it sees what a person sees."""
    command = [sys.executable, "-m", "screenpop.desktop.photograph", str(path)]
    done = subprocess.run(command, env=dict(variables), capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        raise Trouble("The screen could not be photographed", done.stderr.strip()[-300:], "Run the demo without --screenshots")
