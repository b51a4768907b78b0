"""The keyring in all its moods, and the program beside it: calls come in whatever it does, and only `urls` may have to wait."""

from __future__ import annotations

import json
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from screenpop import post
from screenpop.calls.event import EventKind
from screenpop.trouble import Trouble
from tests.journey import sight
from tests.journey.program import ROOT, START_S, Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.trust.conftest import Make, free_port
from tests.trust.keyring import PROMPTER, Keyring

RINGING = "extension-ringing"
POPS = 3
DEADLINE_S = 10.0
"""How long a keyring may take."""


@pytest.fixture
def keyring(desktop: XDesktop, tmp_path: Path) -> Iterator[Keyring]:
    """Not started."""
    with Keyring(desktop, tmp_path / "keyring") as keyring:
        yield keyring


def beside(keyring: Keyring, program: Screenpop) -> Screenpop:
    """The program, with this keyring for a secret store."""
    del program.environment["SCREENPOP_SECRETS"]
    program.environment.update(keyring.environment)
    return program


def urls(program: Screenpop) -> dict[str, str]:
    said = program.run("urls", "--json")
    assert said.returncode == 0, said.stderr
    shown: dict[str, str] = json.loads(said.stdout)
    return shown


def requests(program: Screenpop) -> list[dict[str, Any]]:
    """The last requests as the doctor lists them, newest first."""
    listed: list[dict[str, Any]] = json.loads(program.run("doctor", "--json").stdout)["requests"]
    return listed


def pop(desktop: XDesktop, base: str) -> float:
    """Post a call, see its card, close the call; how long the card took, in seconds."""
    call = f"{time.monotonic_ns()}"
    began = time.monotonic()
    post.example(base, EventKind.EXTENSION_RINGING, {"call_event_uuid": call}.items())
    while not sight.cards(desktop):
        assert time.monotonic() - began < 10, "no card"
        time.sleep(0.002)
    took = time.monotonic() - began
    post.example(base, EventKind.EXTENSION_HANGUP, {"call_event_uuid": call, "hangup_cause": "LOSE_RACE"}.items())
    sight.no_card(desktop)
    return took


def launched(program: Screenpop) -> float:
    """Start the program again and wait until it listens, asking it nothing; how long that took, in seconds."""
    port = urlsplit(program.urls["any"]).port or 0
    began = time.monotonic()
    program.process = program.launch()

    def listens() -> bool:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return True
        return False

    wait_until(listens, START_S, "the listener")
    return time.monotonic() - began


def test_an_unlocked_keyring_shows_the_addresses_and_a_new_secret_ends_the_old_one_only_when_told(
    keyring: Keyring, make: Make
) -> None:
    program = beside(keyring, make(tables={"listener": {"port": free_port()}}))
    keyring.start(unlocked=True)
    program.start()
    first = program.urls
    assert not program.profile.secrets.exists()
    assert program.terminate() == 0
    program.start()
    assert program.urls == first

    assert program.run("secret", "rotate", "url").returncode == 0
    second = urls(program)
    assert second["any"] != first["any"]
    for address in (first, second):
        post.example(address["any"], EventKind.EXTENSION_RINGING)
    assert program.run("secret", "delete", "url").returncode == 0
    with pytest.raises(Trouble, match="404"):
        post.example(first["any"], EventKind.EXTENSION_RINGING)
    post.example(second["any"], EventKind.EXTENSION_RINGING)
    told = [(request["status"], request["old_secret"]) for request in requests(program)]
    assert told == [(200, False), (404, False), (200, False), (200, True)]


def test_a_keyring_that_is_locked_or_hangs_delays_neither_start_nor_pop_and_only_urls_says_so(
    desktop: XDesktop, make: Make, tmp_path: Path
) -> None:
    asked: list[subprocess.Popen[str]] = []
    with ExitStack() as ends:
        locks, hangs = (ends.enter_context(Keyring(desktop, tmp_path / name)) for name in ("locks", "hangs"))
        one, other = (that_kept_its_secret(keyring, make) for keyring in (locks, hangs))
        usual_start = launched(one)
        assert one.terminate() == 0

        locks.stop()
        locks.start(unlocked=False)
        hangs.freeze()
        for program in (one, other):
            start = launched(program)
            pops = [pop(desktop, program.urls["any"]) for _ in range(POPS)]
            assert start < usual_start + DEADLINE_S / 2, "nobody waited for the keyring"
            assert max(pops) < DEADLINE_S / 4
            asked.append(ends.enter_context(begin(program, "urls")))
        for process in asked:
            said, complaint = process.communicate(timeout=2 * DEADLINE_S)
            assert (process.returncode, said) == (1, "")
            assert complaint.startswith("The addresses cannot be shown; calls come in all the same"), complaint
            assert "Unlock your keyring and try again" in complaint
        assert asks_for_a_password(desktop), "nobody answered it"


def that_kept_its_secret(keyring: Keyring, make: Make) -> Screenpop:
    """A program whose addresses are made, and their secret is in this keyring, which is unlocked. Not started."""
    program = beside(keyring, make(f"{id(keyring)}", {"listener": {"port": free_port()}}))
    keyring.start(unlocked=True)
    program.urls = urls(program)
    return program


def asks_for_a_password(desktop: XDesktop) -> bool:
    return any(window.wm_class == PROMPTER for window in desktop.windows())


def begin(program: Screenpop, command: str) -> subprocess.Popen[str]:
    whole = [sys.executable, "-m", "screenpop", command, "--profile", str(program.profile.folder)]
    return subprocess.Popen(whole, cwd=ROOT, env=program.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_keyring_that_crashes_and_comes_back_loses_no_address(desktop: XDesktop, keyring: Keyring, make: Make) -> None:
    program = beside(keyring, make(tables={"listener": {"port": free_port()}}))
    keyring.start(unlocked=True)
    program.start()
    first = program.urls["any"]
    keyring.crash()
    assert pop(desktop, first) < DEADLINE_S / 4
    assert urls(program)["any"] == first
    rotated = program.run("secret", "rotate", "url")
    assert rotated.returncode == 1 and "is not kept; calls come in all the same" in rotated.stderr
    second = urls(program)["any"]
    assert pop(desktop, second) < DEADLINE_S / 4
    assert pop(desktop, first) < DEADLINE_S / 4

    keyring.start(unlocked=True)
    assert urls(program)["any"] == second
    assert program.terminate() == 0
    assert urls(program)["any"] == second, "it is kept now"


def test_without_a_keyring_calls_pop_and_the_addresses_are_shown_while_it_runs(desktop: XDesktop, make: Make) -> None:
    program = make(tables={"listener": {"port": free_port()}})
    program.environment |= {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    del program.environment["SCREENPOP_SECRETS"]
    program.start()
    base = program.urls["any"]
    assert pop(desktop, base) < DEADLINE_S / 4
    shown = program.run("urls")
    assert shown.returncode == 0 and base in shown.stdout
    assert "There is no keyring" in shown.stderr and "SCREENPOP_SECRETS=file" not in shown.stdout
    assert program.terminate() == 0
    shown = program.run("urls")
    assert (shown.returncode, shown.stdout) == (1, "") and "There is no keyring" in shown.stderr
    assert not program.profile.secrets.exists()


def test_a_file_holds_the_secret_only_by_choice_and_the_doctor_says_so(make: Make) -> None:
    program = make(tables={"listener": {"port": free_port()}})
    assert program.environment["SCREENPOP_SECRETS"] == "file"
    secret = urls(program)["any"].rpartition("/")[2]
    assert stat.S_IMODE(program.profile.secrets.stat().st_mode) == 0o600
    found = json.loads(program.run("doctor", "--json").stdout)["findings"]
    assert [finding["title"] for finding in found if finding["check"] == "secrets"] == [
        "Secrets are kept in a file, not in the keyring"
    ]
    assert secret in program.profile.secrets.read_text() and secret not in program.profile.url_secrets.read_text()
