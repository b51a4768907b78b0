"""The port, the way from the PBX and its last request: broken, seen, mended by the remedy as it is written."""

from __future__ import annotations

import ast
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from screenpop.checkup import entrance
from screenpop.finding import Severity
from screenpop.trouble import Trouble
from tests.doctor.patient import AS_ROOT, Patient, process, wait_until

LISTENS = """
import socket, sys, time
taken = socket.create_server(("127.0.0.1", int(sys.argv[1])))
print(taken.getsockname()[1], flush=True)
time.sleep(600)
"""
OTHER_HOST = "10.213.7.2"
THIS_HOST = "10.213.7.1"


# The port


def test_a_listener_that_is_switched_off(running: Patient) -> None:
    running.configure({"listener": {"enabled": False}})
    found = running.finding("The listener is switched off")
    assert found.remedy == f"Set [listener] enabled = true in {running.profile.settings}"
    running.configure({"listener": {"enabled": True}})
    assert running.says_fine("listener")


def test_a_port_that_another_program_has_is_named_with_it(running: Patient) -> None:
    with process(sys.executable, "-c", LISTENS, "0", stdout=subprocess.PIPE) as other:
        port = int(other.stdout.readline())
        other.stdout.close()
        running.configure({"listener": {"port": port}})
        found = running.finding(f"Port {port} is used by another program (pid {other.pid}, {_name(other.pid)})")
        assert found.severity is Severity.BROKEN
        assert found.remedy == "Choose another in settings.toml, [listener] port"
        running.configure({"listener": {"port": _free_port()}})
        wait_until(lambda: running.says_fine("listener"), "it listens elsewhere")
        running.configure({"listener": {"port": port}})
        wait_until(lambda: found.title in running.titles(), "the port to be taken again")
    wait_until(lambda: running.says_fine("listener"), "the other program has ended, and the next look shows it")


def test_with_no_program_running_the_port_is_tried(patient: Patient) -> None:
    with process(sys.executable, "-c", LISTENS, "0", stdout=subprocess.PIPE) as other:
        port = int(other.stdout.readline())
        other.stdout.close()
        patient.configure({"listener": {"port": port}})
        found = patient.finding(f"Port {port} is used by another program (pid {other.pid}, {_name(other.pid)})")
        assert found.severity is Severity.BROKEN
        patient.configure({"listener": {"port": _free_port()}})
        assert patient.says_fine("listener")


def test_another_persons_screenpop_has_the_port(running: Patient, as_somebody: list[str]) -> None:
    with process(*as_somebody, sys.executable, "-c", LISTENS, "0", "screenpop", stdout=subprocess.PIPE) as other:
        port = int(other.stdout.readline())
        other.stdout.close()
        running.configure({"listener": {"port": port}})
        found = running.finding(f"Another person's screenpop has port {port}")
        assert re.search(r"user 54321 \(pid \d+\) was first", found.cause)
        assert running.profile.settings.as_posix() in found.remedy
        own = re.search(r"\[listener\] port = (\d+)", found.remedy)
        assert own is not None
        running.configure({"listener": {"port": int(own[1])}})
        assert running.says_fine("listener")


# The way from the PBX


def test_only_this_computer_can_reach_it_then_a_proxy_then_an_event(patient: Patient) -> None:
    patient.start()
    alone = patient.finding("Only this computer can reach the listener")
    assert alone.severity is Severity.WARNING
    assert "[listener] public_url" in alone.remedy
    proxied = {"public_url": "https://pop.example.com/pbx"}
    patient.configure({"listener": proxied})
    assert alone.title not in patient.titles()

    silent = patient.finding("No event ever came from another computer")
    assert "trusted_proxies" in silent.cause
    patient.post()
    assert silent.title in patient.titles(), "an event from this computer itself tells nothing"
    trusting = re.search(r"trusted_proxies = (\[.*\])", silent.remedy)
    assert trusting is not None
    patient.configure({"listener": {**proxied, "trusted_proxies": ast.literal_eval(trusting[1])}})
    silent = patient.finding(silent.title)
    assert silent.cause == "The addresses are not in the PBX yet, or the proxy does not pass its events on"
    port = urlsplit(patient.urls()["any"]).port
    assert silent.remedy.endswith(f"see that the proxy passes them on to http://127.0.0.1:{port}")

    body = b"call_event_uuid=a&extension_user_id=201&method=INBOUND"
    command = [
        "curl",
        "-sf",
        "-H",
        "X-Forwarded-For: 203.0.113.9",
        "--data-binary",
        body.decode(),
        patient.urls()["extension-ringing"],
    ]
    subprocess.run(command, check=True, capture_output=True)
    assert patient.says_fine("reach")
    assert patient.report().requests[0].client == "203.0.113.9"


@pytest.fixture
def two_computers() -> Iterator[tuple[list[str], list[str]]]:
    """What goes before a command to run it on this computer, and on another one, joined by a cable."""
    with (
        process(*AS_ROOT, "unshare", "--net", "sleep", "600") as one,
        process(*AS_ROOT, "unshare", "--net", "sleep", "600") as other,
    ):
        on = [[*AS_ROOT, "nsenter", f"--net=/proc/{_unshared(each.pid)}/ns/net"] for each in (one, other)]
        for command in (
            f"ip link add here type veth peer name there netns {_unshared(other.pid)}",
            f"ip addr add {THIS_HOST}/24 dev here",
            "ip link set here up",
            "ip link set lo up",
        ):
            subprocess.run([*on[0], *command.split()], check=True)
        subprocess.run([*on[1], "ip", "addr", "add", f"{OTHER_HOST}/24", "dev", "there"], check=True)
        yield on[0], on[1]


def _unshared(pid: int) -> int:
    """The process in the new network; below sudo, if that is how it was made."""
    own = Path("/proc/self/ns/net").readlink()

    def network() -> int | None:
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        candidates = [pid, *map(int, below)]
        return next((each for each in candidates if Path(f"/proc/{each}/comm").read_text() == "sleep\n"), None)

    found = wait_until(network, "a network of its own")
    assert Path(f"/proc/{found}/ns/net").readlink() != own
    return found


def test_what_keeps_another_computer_out_and_never_means_never(
    tmp_path: Path, two_computers: tuple[list[str], list[str]]
) -> None:
    here, there = two_computers
    patient = Patient(tmp_path / "profile", inside=here)
    patient.configure({"listener": {"host": THIS_HOST, "allow_plain": True}})
    patient.start()
    try:
        url = patient.urls()["extension-ringing"]
        event = ["curl", "-sf", "-m", "2", "-d", "call_event_uuid=a", "-d", "extension_user_id=201", url]
        assert subprocess.run([*there, *event], check=False, capture_output=True).returncode, "the cable is cut"
        found = patient.finding("No event ever came from another computer")
        assert "a firewall keeps its events out" in found.cause
        assert f"let port {urlsplit(url).port} through" in found.remedy

        subprocess.run([*there, "ip", "link", "set", "there", "up"], check=True)
        subprocess.run([*there, *event], check=True, capture_output=True)
        assert patient.says_fine("reach")
        assert patient.report().requests[0].client == OTHER_HOST
        patient.end()
        patient.start()
        assert patient.says_fine("reach"), "it came before the program was started again, and that is not never"
    finally:
        patient.end()


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("ufw", "sudo ufw allow 8077/tcp"),
        ("firewall-cmd", "sudo firewall-cmd --permanent --add-port=8077/tcp && sudo firewall-cmd --reload"),
        ("", None),
    ],
)
def test_the_firewall_that_is_there_is_the_one_to_tell(
    program: str, command: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, path: f"/usr/sbin/{name}" if name == program else None)
    assert entrance._firewall(8077) == command


# What came of the last request


def test_an_address_that_is_not_valid(running: Patient) -> None:
    assert running.ask("/not-the-secret/extension-ringing") == 404
    found = running.finding("The last request came to an address that is not valid")
    assert found.cause == "It came from 127.0.0.1 just now; the answer was 404, There is nothing here."
    pasted = running.obey(found).stdout.split()
    running.post(base=dict(zip(pasted[::2], pasted[1::2], strict=True))["any"])
    assert running.says_fine("requests")


def test_a_host_that_is_not_ours(running: Patient) -> None:
    path = urlsplit(running.urls()["extension-ringing"]).path
    assert running.ask(path, {"Host": "pop.example.com"}) == 421
    found = running.finding("The last request was for a host that is not served here")
    assert "[listener] public_hosts" in found.remedy
    running.configure({"listener": {"public_hosts": ["pop.example.com"]}})
    path = urlsplit(running.urls()["extension-ringing"]).path
    assert running.ask(path, {"Host": "pop.example.com", "Content-Type": "application/x-www-form-urlencoded"}) == 400
    assert found.title not in running.titles(), "the host is served; the event was empty"


def test_a_web_page(running: Patient) -> None:
    path = urlsplit(running.urls()["any"]).path
    assert running.ask(path, {"Origin": "https://evil.example"}) == 403
    found = running.finding("The last request came from a web page, and was refused")
    assert found.command is None
    running.post()
    assert found.title not in running.titles()


def test_any_other_refusal(running: Patient) -> None:
    with pytest.raises(Trouble):
        running.post(call_event_uuid="x" * 200)
    found = running.finding("The last request was refused")
    assert "the answer was 400" in found.cause
    assert running.report().requests[0].done.startswith("refused: ")
    running.post()
    assert running.says_fine("requests")


def test_addresses_that_are_to_end(running: Patient) -> None:
    old = running.urls()["any"]
    subprocess.run(
        [sys.executable, "-m", "screenpop", "secret", "rotate", "url", "--profile", str(running.profile.folder)],
        check=True,
        capture_output=True,
    )
    running.post("extension-hangup", base=old)
    found = running.finding("The PBX still posts to old addresses")
    assert "extension-hangup" in found.cause
    assert running.report().requests[0].old_secret
    pasted = running.obey(found).stdout.split()
    running.post("extension-hangup", base=dict(zip(pasted[::2], pasted[1::2], strict=True))["any"])
    assert running.says_fine("requests")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _name(pid: int) -> str:
    return Path(f"/proc/{pid}/comm").read_text().strip()
