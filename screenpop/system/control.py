"""The control channel: one running app per profile, and how a command talks to it. No Qt; the app's end is `desktop.instance`.

A connection carries one line each way, JSON and at most 1 MiB:

    {"screenpop": 1, "command": "recents", "arguments": {}}
    {"screenpop": 1, "ok": true, "result": …}
    {"screenpop": 1, "ok": false, "error": {"title": …, "happened": …, "remedy": …}}

The number is the protocol's version. Whoever holds the `InstanceLock` is the app, whether it answers or not.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import filelock

from screenpop.system.address import address
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

VERSION = 1
LINE_LIMIT = 1024 * 1024
"""Bytes of a request or an answer, its line end included."""


class NobodyListening(Exception):
    """No app runs for this profile: there is no socket, or only one left behind by an app that was killed."""


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asks the running app."""

    command: str
    arguments: Mapping[str, Any]


def request_line(command: str, arguments: Mapping[str, Any]) -> bytes:
    return _line({"command": command, "arguments": dict(arguments)})


def result_line(result: Any) -> bytes:
    """The answer to a command that was done. Raises TypeError or ValueError for what JSON cannot say, Trouble for over 1 MiB."""
    return _line({"ok": True, "result": result})


def trouble_line(trouble: Trouble) -> bytes:
    """The answer to a command that failed, cut so that it always fits."""
    words = {"title": trouble.title, "happened": trouble.happened, "remedy": trouble.remedy}
    return _line({"ok": False, "error": {part: text[:10_000] for part, text in words.items()}})


def read_request(line: bytes) -> Request:
    """Raises Trouble, which is then the answer."""
    said = _object(line)
    command, arguments = said.get("command"), said.get("arguments", {})
    if not isinstance(command, str) or not isinstance(arguments, dict):
        raise Trouble("The request was not understood", "It names no command", "Use the screenpop command of the same version")
    return Request(command, arguments)


def read_answer(line: bytes) -> Any:
    """The result. Raises the Trouble that the answer carries, or one that says why it cannot be read."""
    said = _object(line)
    if said.get("ok") is True:
        return said.get("result")
    error = said.get("error")
    if not isinstance(error, dict):
        raise Trouble("The answer was not understood", "The running screenpop said neither result nor error", _RESTART)
    raise Trouble(*(str(error.get(part, "")) for part in ("title", "happened", "remedy")))


_RESTART = "Quit the running screenpop and start it again"


def _line(said: Mapping[str, Any]) -> bytes:
    line = json.dumps({"screenpop": VERSION, **said}, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"
    if len(line) > LINE_LIMIT:
        raise Trouble("That is too much at once", f"{len(line)} bytes; {LINE_LIMIT} is the most", "Ask for less, with --limit")
    return line


def _object(line: bytes) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Trouble("The control channel carried something else than JSON", "", _RESTART) from error
    if not isinstance(said, dict) or said.get("screenpop") != VERSION:
        raise Trouble(
            "Two versions of screenpop do not understand each other",
            f"This one speaks version {VERSION} of the control protocol, the other does not",
            _RESTART,
        )
    return said


def ask(profile: Profile, command: str, arguments: Mapping[str, Any] | None = None, timeout_s: float = 10.0) -> Any:
    """What the running app answers. Blocks, `timeout_s` seconds at most.

    Raises NobodyListening when no app runs, and Trouble: the one that the app answers with, or one of the channel itself.
    """
    line = request_line(command, arguments or {})
    deadline = time.monotonic() + timeout_s
    try:
        answer = _exchange(profile, line, deadline)
    except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError) as error:
        raise NobodyListening from error
    except TimeoutError as error:
        raise Trouble("The running screenpop does not answer", f"It was given {timeout_s:g} s", _RESTART) from error
    except OSError as error:
        raise Trouble("The running screenpop cannot be reached", error.strerror or str(error), _RESTART) from error
    if not answer.endswith(b"\n"):
        raise Trouble("The running screenpop went away before it answered", "", "Start it again and repeat the command")
    return read_answer(answer)


if sys.platform == "win32":

    def _exchange(profile: Profile, line: bytes, deadline: float) -> bytes:
        """A pipe's reads know no deadline, so they are done in a thread that may be left behind."""
        outcome: list[bytes | OSError] = []

        def talk(name: str) -> None:
            try:
                outcome.append(_over_pipe(name, line, deadline))
            except OSError as error:
                outcome.append(error)

        with address(profile) as name:
            thread = threading.Thread(target=talk, args=(name,), daemon=True, name="control channel")
            thread.start()
            thread.join(max(0.0, deadline - time.monotonic()))
        if not outcome:
            raise TimeoutError
        if isinstance(outcome[0], OSError):
            raise outcome[0]
        return outcome[0]

    def _over_pipe(name: str, line: bytes, deadline: float) -> bytes:
        while True:
            try:
                pipe = open(name, "r+b", buffering=0)  # noqa: SIM115 (a pipe is no file; closed below)
                break
            except FileNotFoundError:
                raise
            except OSError:
                # All instances of the pipe are busy for a moment (ERROR_PIPE_BUSY).
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
        with pipe:
            pipe.write(line)
            answer = bytearray()
            while not answer.endswith(b"\n") and len(answer) <= LINE_LIMIT and (data := pipe.read(65536)):
                answer += data
        return bytes(answer)

else:

    def _exchange(profile: Profile, line: bytes, deadline: float) -> bytes:
        if os.lstat(profile.socket).st_uid != os.geteuid():
            raise PermissionError(0, "its control socket belongs to another user")
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
            with address(profile) as name:
                _connect(link, name, deadline)
            # An app that refuses a request early closes before it has read all, and its answer is there all the same.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                link.sendall(line)
            answer = bytearray()
            while not answer.endswith(b"\n") and len(answer) <= LINE_LIMIT:
                link.settimeout(_left(deadline))
                try:
                    data = link.recv(65536)
                except ConnectionResetError:
                    break
                if not data:
                    break
                answer += data
        return bytes(answer)

    def _connect(link: socket.socket, name: str, deadline: float) -> None:
        while True:
            link.settimeout(_left(deadline))
            try:
                return link.connect(name)
            except BlockingIOError:
                # The queue of connections is full: a busy app, or one that hangs.
                time.sleep(0.02)

    def _left(deadline: float) -> float:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class InstanceLock:
    """Held by the one process that may write this profile: the app, or a command while no app runs.

    The operating system releases it when its holder dies, by `kill -9` too: the file that stays behind means nothing.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        # The lock belongs to the process: it may be released from another thread than took it.
        self._lock = filelock.FileLock(profile.lock, mode=0o600, thread_local=False)

    def acquire(self) -> bool:
        """Try once; False when another process holds it. Makes the profile's folders. Raises Trouble where nobody could lock."""
        if self._lock.is_locked:
            return True
        self._profile.prepare()
        try:
            self._lock.acquire(blocking=False)
        except filelock.Timeout:
            return False
        except OSError as error:
            self._lock.release()
            raise Trouble(
                "The profile cannot be locked",
                f"{self._profile.lock}: {error.strerror or error}",
                "Check that the folder can be written and that the disk is not full",
            ) from error
        with contextlib.suppress(OSError):  # it is for a message only, and a full disk keeps nobody from calling
            self._profile.pid.write_text(str(os.getpid()), encoding="ascii")
        return True

    def release(self) -> None:
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._profile.pid.unlink()
            self._lock.release()

    def holder(self) -> int | None:
        """The pid of the process that holds the lock, for a message; means something only after `acquire` said False."""
        try:
            return int(self._profile.pid.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None
