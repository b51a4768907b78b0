"""The control socket of a running app: private, bounded, and not to be upset by what connects to it."""

from __future__ import annotations

import json
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from screenpop.desktop.instance import MAX_CONVERSATIONS, ControlServer
from screenpop.system.address import address
from screenpop.system.control import LINE_LIMIT, InstanceLock, NobodyListening, ask
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

ROOT = Path(__file__).parents[2]
DEEP = "/".join(["a folder with a long name, as a test's or a network's"] * 6)


class App:
    """`control_app` in its process."""

    def __init__(self, folder: Path, patience_s: float = 30) -> None:
        self.profile = Profile.of(folder / "profile")
        self._record = folder / "record"
        self._said = folder / "stderr"
        command = [
            sys.executable,
            "-m",
            "tests.desktop.control_app",
            str(self.profile.folder),
            str(self._record),
            str(patience_s),
        ]
        with self._said.open("w") as said:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "listening\n", self.said

    @property
    def asked(self) -> list[str]:
        """Since `begin_anew`, and what became of it."""
        return self._record.read_text().splitlines() if self._record.exists() else []

    @property
    def said(self) -> str:
        return self._said.read_text()

    def ask(self, command: str, **arguments: Any) -> Any:
        return ask(self.profile, command, arguments)

    @contextmanager
    def connected(self) -> Iterator[socket.socket]:
        with socket.socket(socket.AF_UNIX) as link:
            link.settimeout(20)
            with address(self.profile) as name:
                while True:
                    with suppress(BlockingIOError):  # the queue is full
                        link.connect(name)
                        break
                    time.sleep(0.01)
            yield link

    def exchange(self, *pieces: bytes) -> bytes:
        """Everything that comes back until the app closes."""
        with self.connected() as link:
            with suppress(BrokenPipeError, ConnectionResetError):
                for piece in pieces:
                    link.sendall(piece)
                    time.sleep(0.01)
            return received(link)

    def begin_anew(self) -> None:
        """For another test: whoever was connected is gone, nothing was asked yet."""
        until(lambda: self.ask("others") == 0)
        self._record.unlink()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


def received(link: socket.socket) -> bytes:
    answer = b""
    with suppress(ConnectionResetError):
        while data := link.recv(65536):
            answer += data
    return answer


def until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@contextmanager
def running(folder: Path, patience_s: float = 30) -> Iterator[App]:
    app = App(folder, patience_s)
    yield app
    app.kill()
    assert "Traceback" not in app.said


@pytest.fixture(scope="module")
def served_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """One for all tests: whatever connected to it, it serves the next."""
    with running(tmp_path_factory.mktemp("app")) as app:
        yield app


@pytest.fixture(scope="module")
def hurries_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    with running(tmp_path_factory.mktemp("app"), patience_s=0.3) as app:
        yield app


@pytest.fixture
def app(served_all: App) -> Iterator[App]:
    served_all.begin_anew()
    yield served_all
    assert "Traceback" not in served_all.said


@pytest.fixture
def impatient_app(hurries_all: App) -> Iterator[App]:
    """It waits 0.3 s for anybody."""
    hurries_all.begin_anew()
    yield hurries_all
    assert "Traceback" not in hurries_all.said


def test_a_command_is_done_and_answered(app: App) -> None:
    assert app.ask("recents", search="Zoë", n=[1, None]) == {"said": "recents", "search": "Zoë", "n": [1, None]}
    assert app.asked == ["recents"]


def test_nobody_but_the_owner_may_connect(app: App) -> None:
    found = app.profile.socket.lstat()
    assert stat.S_ISSOCK(found.st_mode)
    assert stat.S_IMODE(found.st_mode) & 0o077 == 0
    assert stat.S_IMODE(app.profile.runtime.stat().st_mode) == 0o700


def test_a_trouble_is_told(app: App) -> None:
    with pytest.raises(Trouble) as caught:
        app.ask("trouble")
    assert str(caught.value) == "No call. There is no card. Wait for a call."


def test_a_fault_is_logged_and_not_shown(tmp_path: Path) -> None:
    app = App(tmp_path)
    for logged, command in enumerate(("fault", "unsayable"), 1):
        with pytest.raises(Trouble, match="The command failed") as caught:
            app.ask(command)
        assert "s3cr3t" not in str(caught.value)
        assert "Traceback" not in str(caught.value)
        assert app.ask("recents")
        assert app.said.count("Traceback") == logged
    app.kill()


def test_a_large_answer_arrives_and_too_large_a_one_is_a_trouble(app: App) -> None:
    assert app.ask("huge", length=LINE_LIMIT - 100) == "x" * (LINE_LIMIT - 100)
    with pytest.raises(Trouble, match="too much"):
        app.ask("huge", length=LINE_LIMIT)


@pytest.mark.parametrize(
    "request_line",
    [
        b"\n",
        b"hello\n",
        b"\xff\x00\n",
        b"[" * 100_000 + b"\n",
        b'{"screenpop": 9, "command": "recents"}\n',
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=["empty", "text", "bytes", "nested", "later version", "HTTP"],
)
def test_what_is_no_request_gets_an_error_and_does_nothing(app: App, request_line: bytes) -> None:
    answer = json.loads(app.exchange(request_line))
    assert answer["screenpop"] == 1
    assert answer["ok"] is False
    assert answer["error"]["title"]
    assert app.asked == []


def test_a_request_may_come_in_pieces_and_only_the_first_line_counts(app: App) -> None:
    answer = app.exchange(b'{"screenpop": 1, "com', b'mand": "slow"}', b'\n{"screenpop": 1, "command": "two"}\n', b"more\n" * 9)
    assert json.loads(answer)["result"] == {"said": "slow"}
    assert app.asked == ["slow", "slow is done"]


def test_a_line_without_end_is_cut_off(app: App) -> None:
    assert app.exchange(*[b"x" * 65536] * 64) == b""
    assert app.ask("others") == 0
    assert app.asked == ["others"]


def test_a_client_that_says_nothing_is_sent_away(impatient_app: App) -> None:
    begun = time.monotonic()
    assert impatient_app.exchange() == b""
    assert impatient_app.exchange(b'{"screenpop": 1, ') == b""
    assert time.monotonic() - begun < 10
    assert impatient_app.ask("others") == 0


def test_a_client_that_does_not_take_its_answer_is_sent_away(impatient_app: App) -> None:
    with impatient_app.connected() as link:
        link.sendall(json.dumps({"screenpop": 1, "command": "huge", "arguments": {"length": LINE_LIMIT - 100}}).encode() + b"\n")
        until(lambda: "huge" in impatient_app.asked)
        until(lambda: impatient_app.ask("others") == 0)
        assert len(received(link)) < LINE_LIMIT - 100


def test_patience_is_for_the_client_and_not_for_the_command(impatient_app: App) -> None:
    assert impatient_app.ask("slow") == {"said": "slow"}


def test_a_client_that_leaves_changes_nothing_for_its_command_or_for_others(app: App) -> None:
    for said in (b"", b'{"screenpop"', b'{"screenpop": 1, "command": "slow"}\n'):
        with app.connected() as link:
            link.sendall(said)
    assert app.ask("recents")
    until(lambda: "slow is done" in app.asked)
    assert app.ask("others") == 0


def test_many_at_once_are_bounded_and_the_next_is_served(app: App) -> None:
    open_links: list[Any] = [app.connected() for _ in range(MAX_CONVERSATIONS)]
    for link in open_links:
        link.__enter__()
    for _ in range(MAX_CONVERSATIONS):
        assert app.exchange() == b"", "one too many is sent away at once"
    for link in open_links:
        link.__exit__(None, None, None)
    until(lambda: served(app))
    assert app.ask("others") == 0


def served(app: App) -> bool:
    with suppress(Trouble):
        return bool(app.ask("recents"))
    return False


def test_commands_are_done_side_by_side(app: App) -> None:
    slow = threading.Thread(target=app.ask, args=("slow",))
    slow.start()
    until(lambda: app.asked)
    app.ask("quick")
    slow.join()
    assert app.asked == ["slow", "quick", "slow is done"]


def test_closing_drops_who_is_connected_and_takes_the_socket_away(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        with app.connected() as link:
            link.sendall(b'{"screenpop": 1, "command": "slow"}\n')
            until(lambda: app.asked)
            assert app.exchange(b'{"screenpop": 1, "command": "close"}\n') == b""
            assert received(link) == b""
        assert not app.profile.socket.exists()
        with pytest.raises(NobodyListening):
            app.ask("recents")
        until(lambda: "closed" in app.asked)
        assert app.asked == ["slow", "close", "closed"]


def test_a_killed_app_leaves_a_socket_that_stops_nobody(tmp_path: Path) -> None:
    for _ in range(2):
        app = App(tmp_path)
        assert app.ask("recents")
        assert not InstanceLock(app.profile).acquire()
        app.kill()
        assert app.profile.socket.exists()
        with pytest.raises(NobodyListening):
            app.ask("recents")
    lock = InstanceLock(app.profile)
    assert lock.acquire()
    lock.release()


def test_a_profile_may_be_deeper_than_a_sockets_address_is_long(tmp_path: Path) -> None:
    (tmp_path / DEEP).mkdir(parents=True)
    app = App(tmp_path / DEEP)
    try:
        assert app.ask("recents") == {"said": "recents"}
        assert app.exchange(b'{"screenpop": 1, "command": "close"}\n') == b""
        assert not app.profile.socket.exists()
    finally:
        app.kill()


def test_where_no_socket_can_be_made_is_a_trouble(qapp: QCoreApplication, tmp_path: Path) -> None:
    async def answer(command: str, arguments: Mapping[str, Any]) -> Any:
        return None

    profile = Profile.of(tmp_path)
    profile.socket.mkdir(parents=True)
    with pytest.raises(Trouble, match="cannot reach"):
        ControlServer(profile, answer).listen()
