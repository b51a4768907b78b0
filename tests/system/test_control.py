"""The protocol's lines, the client's errors, and the lock that only one process has."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from screenpop.system import control
from screenpop.system.address import PATH_LIMIT, address, known_pipe, new_pipe
from screenpop.system.control import InstanceLock, NobodyListening, ask
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

DEEP = "/".join(["a folder with a long name, as a test's or a network's"] * 6)


@pytest.fixture(params=["profile", DEEP], ids=["short", "deep"])
def profile(request: pytest.FixtureRequest, tmp_path: Path) -> Profile:
    profile = Profile.of(tmp_path / request.param)
    profile.prepare()
    return profile


@contextmanager
def listening(profile: Profile, talk: Callable[[socket.socket], None]) -> Iterator[None]:
    """An app whose every connection is handled by `talk`, in a thread."""
    with address(profile, new=True) as name, socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()

        def serve() -> None:
            with server.accept()[0] as link:
                talk(link)

        thread = threading.Thread(target=serve)
        thread.start()
        yield
        thread.join(10)
        assert not thread.is_alive()


def saying(answer: bytes) -> Callable[[socket.socket], None]:
    def talk(link: socket.socket) -> None:
        link.recv(65536)
        link.sendall(answer)

    return talk


def test_a_question_and_its_answer(profile: Profile) -> None:
    heard: list[bytes] = []

    def talk(link: socket.socket) -> None:
        heard.append(link.recv(65536))
        # In pieces, as a stream may deliver it.
        for piece in (b'{"screenpop": 1, "ok": tr', b'ue, "result": {"n": [1, null, "\xc3\xa9"]}}', b"\n"):
            link.sendall(piece)
            time.sleep(0.02)

    with listening(profile, talk):
        assert ask(profile, "calls", {"limit": 3, "search": "é\n"}) == {"n": [1, None, "é"]}
    assert heard[0].endswith(b"\n")
    assert heard[0].count(b"\n") == 1
    assert json.loads(heard[0]) == {"screenpop": 1, "command": "calls", "arguments": {"limit": 3, "search": "é\n"}}


def test_the_socket_stands_in_the_profile_even_when_its_path_is_longer_than_an_address_can_be(profile: Profile) -> None:
    with listening(profile, saying(control.result_line(None))):
        assert stat.S_ISSOCK(profile.socket.lstat().st_mode)
        assert ask(profile, "recents") is None
    assert len(str(Profile.of(f"/{DEEP}").socket)) > PATH_LIMIT


def test_an_answer_may_carry_a_trouble(profile: Profile) -> None:
    said = Trouble("No call", "There is no card", "Wait for a call")
    with listening(profile, saying(control.trouble_line(said))), pytest.raises(Trouble) as caught:
        ask(profile, "open")
    assert (caught.value.title, caught.value.happened, caught.value.remedy) == ("No call", "There is no card", "Wait for a call")


def test_nobody_listens_where_no_socket_is(profile: Profile) -> None:
    with pytest.raises(NobodyListening):
        ask(profile, "recents")
    with pytest.raises(NobodyListening):
        ask(Profile.of(profile.folder / "never made"), "recents")


def test_nobody_listens_at_a_socket_that_a_killed_app_left_behind(profile: Profile) -> None:
    with address(profile, new=True) as name, socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
    assert profile.socket.exists()
    with pytest.raises(NobodyListening):
        ask(profile, "recents")


def test_nobody_listens_at_a_file_that_is_no_socket(profile: Profile) -> None:
    profile.socket.write_text("")
    with pytest.raises(NobodyListening):
        ask(profile, "recents")


def test_an_app_that_hangs_is_a_trouble_within_the_deadline(profile: Profile) -> None:
    begun = time.monotonic()
    with listening(profile, lambda link: time.sleep(0.6)), pytest.raises(Trouble, match="does not answer"):
        ask(profile, "recents", timeout_s=0.3)
    assert time.monotonic() - begun < 5


def test_an_app_that_accepts_nobody_is_a_trouble_within_the_deadline(profile: Profile) -> None:
    with address(profile, new=True) as name, socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen(0)
        with socket.socket(socket.AF_UNIX) as first:
            first.connect(name)
            with pytest.raises(Trouble, match="does not answer"):
                ask(profile, "recents", timeout_s=0.3)


def test_an_app_that_dies_while_it_answers_is_a_trouble(profile: Profile) -> None:
    with listening(profile, saying(b'{"screenpop": 1, "ok')), pytest.raises(Trouble, match="went away"):
        ask(profile, "recents")


def test_an_app_that_leaves_without_reading_is_a_trouble(profile: Profile) -> None:
    with listening(profile, lambda link: None), pytest.raises(Trouble, match="went away"):
        ask(profile, "import", {"text": "x" * 900_000})


def test_an_answer_without_end_is_a_trouble(profile: Profile) -> None:
    def talk(link: socket.socket) -> None:
        link.recv(65536)
        try:
            while True:
                link.sendall(b"x" * 65536)
        except OSError:
            pass

    with listening(profile, talk), pytest.raises(Trouble, match="went away"):
        ask(profile, "recents", timeout_s=20)


def test_another_users_socket_is_not_talked_to(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    with listening(profile, saying(control.result_line(None))):
        with monkeypatch.context() as other:
            other.setattr(os, "geteuid", lambda: profile.folder.stat().st_uid + 1)
            with pytest.raises(Trouble, match="cannot be reached") as caught:
                ask(profile, "urls")
        ask(profile, "urls")
    assert "another user" in caught.value.happened


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        (b"", "something else than JSON"),
        (b"hello", "something else than JSON"),
        (b"\xff\xfe", "something else than JSON"),
        (b"[" * 100_000, "something else than JSON"),
        (b"[]", "Two versions"),
        (b'{"ok": true}', "Two versions"),
        (b'{"screenpop": 2, "ok": true, "result": 1}', "Two versions"),
        (b'{"screenpop": 1}', "not understood"),
        (b'{"screenpop": 1, "ok": false, "error": "no"}', "not understood"),
    ],
)
def test_answers_that_cannot_be_read(answer: bytes, title: str) -> None:
    with pytest.raises(Trouble, match=title) as caught:
        control.read_answer(answer + b"\n")
    assert caught.value.remedy


@pytest.mark.parametrize(
    "request_line",
    [b"", b"{", b"null", b'"recents"', b'{"command": "recents"}', b'{"screenpop": "1", "command": "recents"}', b'{"screenpop": 1}',
     b'{"screenpop": 1, "command": 3}', b'{"screenpop": 1, "command": "open", "arguments": []}', b'{"a":' * 100_000, b"\x00" * 99],
)  # fmt: skip
def test_requests_that_cannot_be_read(request_line: bytes) -> None:
    with pytest.raises(Trouble):
        control.read_request(request_line)


def test_a_request_may_say_more_than_we_know() -> None:
    request = control.read_request(b'{"screenpop": 1, "command": "open", "arguments": {"a": 1}, "later": true}')
    assert (request.command, request.arguments) == ("open", {"a": 1})


def test_too_long_a_line_is_never_sent(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="too much"):
        ask(Profile.of(tmp_path), "calls", {"search": "x" * control.LINE_LIMIT})
    with pytest.raises(Trouble, match="too much"):
        control.result_line("é" * (control.LINE_LIMIT // 4))
    assert len(control.trouble_line(Trouble("\x00" * 2_000_000, "\x00" * 2_000_000, "\x00" * 2_000_000))) < control.LINE_LIMIT


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, b"bytes", Path("/")])
def test_what_json_cannot_say_is_not_said(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        control.result_line(value)


def test_a_pipes_name_is_new_for_each_run_and_known_from_the_profile(tmp_path: Path) -> None:
    kept = tmp_path / "control.sock"
    with pytest.raises(FileNotFoundError):
        known_pipe(kept)
    first = new_pipe(kept)
    assert known_pipe(kept) == first
    assert first.startswith("\\\\.\\pipe\\screenpop-")
    assert new_pipe(kept) != first


@pytest.mark.parametrize("found", ["", r"\\.\pipe\other", r"\\evil\pipe\screenpop-" + "0" * 32, "C:/file", "\xff"])
def test_a_pipe_is_not_opened_by_any_name_that_stands_there(found: str, tmp_path: Path) -> None:
    kept = tmp_path / "control.sock"
    kept.write_text(found, encoding="latin-1")
    with pytest.raises(FileNotFoundError):
        known_pipe(kept)


HOLDER = """
import sys
from screenpop.system.control import InstanceLock
from screenpop.system.paths import Profile
lock = InstanceLock(Profile.of(sys.argv[1]))
sys.stdin.readline()
print(lock.acquire(), flush=True)
sys.stdin.readline()
"""


@contextmanager
def contenders(folder: Path, number: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that try for the lock at their first line of input and keep what they got until the second."""
    processes = [
        subprocess.Popen([sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(number)
    ]
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def tried(process: subprocess.Popen[str]) -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == "True\n"


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_of_several_processes_at_once_one_has_the_lock_and_a_killed_one_gives_it_back(profile: Profile) -> None:
    ours = InstanceLock(profile)
    with contenders(profile.folder, 4) as processes:
        for process in processes:
            go(process)
        holders = [process for process in processes if tried(process)]
        assert len(holders) == 1
        assert not ours.acquire()
        assert ours.holder() == holders[0].pid
        holders[0].send_signal(signal.SIGKILL)
        holders[0].wait()
        assert ours.acquire()
        assert ours.holder() == os.getpid()
        ours.release()
    assert ours.holder() is None


def test_a_lock_of_this_process_keeps_others_out_until_it_is_released(profile: Profile) -> None:
    ours = InstanceLock(profile)
    assert ours.acquire()
    assert ours.acquire()
    assert not InstanceLock(profile).acquire()
    with contenders(profile.folder, 2) as (early, late):
        go(early)
        assert not tried(early)
        ours.release()
        ours.release()
        go(late)
        assert tried(late)


def test_the_lock_makes_its_folder_and_is_its_owners_alone(tmp_path: Path) -> None:
    profile = Profile.of(tmp_path / "new")
    lock = InstanceLock(profile)
    assert lock.acquire()
    assert stat.S_IMODE(profile.lock.stat().st_mode) == 0o600
    lock.release()


def test_who_has_the_lock_need_not_be_written_down(profile: Profile) -> None:
    profile.pid.mkdir(parents=True)
    lock = InstanceLock(profile)
    assert lock.acquire()
    assert not InstanceLock(profile).acquire()
    assert lock.holder() is None
    lock.release()
    assert profile.pid.is_dir()


def test_a_full_disk_keeps_nobody_from_locking(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, *_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    lock = InstanceLock(profile)
    assert lock.acquire()
    lock.release()


def test_a_lock_that_cannot_be_made_is_a_trouble(tmp_path: Path) -> None:
    profile = Profile.of(tmp_path)
    profile.lock.mkdir()
    with pytest.raises(Trouble, match="cannot be locked"):
        InstanceLock(profile).acquire()
