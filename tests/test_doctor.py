"""The doctor as a whole: a program that does not run or hangs, checks that fail, and what is said of it all, to whom."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop import checkup, cli, doctor, support
from screenpop.checkup import Facts, Found
from screenpop.finding import Finding, Report, Request, Severity, fine
from screenpop.system import control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from tests.doctor.patient import ROOT, Patient, process, wait_until

DESKTOP = {"screen": True, "platform": "xcb", "screens": ["one"], "tray": True, "notifications": True}
CHECKED = {"running", "settings", "listener", "reach", "journal", "secrets", "screen", "tray", "notifications", "crm"}
HOLDS = """
import sys, time
from screenpop.system.control import InstanceLock
from screenpop.system.paths import Profile
lock = InstanceLock(Profile.of(sys.argv[1]))
print(lock.acquire(), flush=True)
time.sleep(600)
"""


@pytest.fixture
def patient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Patient]:
    """Not started, on a desktop that is in order."""
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    monkeypatch.setattr(doctor, "probe", lambda: DESKTOP)
    patient = Patient(tmp_path / "profile")
    yield patient
    patient.end()


# Whether it runs


def test_not_running_then_started_by_the_command_then_hanging_then_ended_by_the_command(patient: Patient) -> None:
    found = patient.finding("screenpop is not running")
    assert found.severity is Severity.WARNING
    assert found.command == f"screenpop run --profile {patient.profile.folder}"
    started = [sys.executable, "-m", *shlex.split(found.command)]
    patient.process = subprocess.Popen(started, cwd=ROOT, env=patient.environment, stderr=subprocess.DEVNULL)
    wait_until(lambda: patient.says_fine("running"), "it runs")
    patient.post()

    patient.process.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    report = patient.report(patience_s=1.5)
    assert time.monotonic() - began < 5
    assert report.broken
    assert CHECKED - {"reach"} <= {finding.check for finding in report.findings}, "the rest is looked at all the same"
    (hung,) = (finding for finding in report.findings if finding.severity is Severity.BROKEN)
    assert (hung.title, hung.cause) == ("The running screenpop does not answer", "It was given 1.5 s")
    assert "start it again with `screenpop run`" in hung.remedy
    patient.obey(hung)
    assert patient.process.wait(5) == -signal.SIGKILL
    patient.start()
    assert patient.says_fine("running")
    (kept,) = (control.ask(patient.profile, "rebuild", timeout_s=30),)
    assert kept["calls"] == 1, "it lost no call that it had answered for"


def test_a_profile_that_somebody_holds_who_cannot_be_asked(patient: Patient) -> None:
    command = [sys.executable, "-c", HOLDS, str(patient.profile.folder)]
    with process(*command, stdout=subprocess.PIPE, cwd=ROOT) as holder:
        assert holder.stdout.readline() == b"True\n"
        holder.stdout.close()
        found = patient.finding("screenpop runs, but it does not answer")
        assert found.severity is Severity.BROKEN
        assert found.command == f"kill -9 {holder.pid}"
        patient.obey(found)
        holder.wait(5)
    assert patient.titles()[0] == "screenpop is not running"


def test_a_lock_that_was_left_behind_means_nothing(patient: Patient) -> None:
    patient.profile.lock.touch()
    assert patient.titles()[0] == "screenpop is not running"
    assert not patient.profile.pid.exists()


# What is looked at


def test_everything_is_looked_at_running_or_not(patient: Patient) -> None:
    assert {finding.check for finding in patient.report().findings} >= CHECKED
    patient.start()
    assert {finding.check for finding in patient.report().findings} >= CHECKED


def test_a_check_that_fails_is_a_finding_and_the_others_go_on(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def strange(facts: Facts) -> Found:
        yield fine("strange", "so far so good")
        raise ZeroDivisionError("by zero")

    def troubled(facts: Facts) -> Found:
        yield from ()
        raise Trouble("No way on", "A wall", "Turn")

    def twice(facts: Facts) -> Found:
        yield Finding.of("twice", Trouble("No way on", "A wall", "Turn"))

    monkeypatch.setattr(checkup, "CHECKS", (strange, troubled, twice))
    found = patient.report().findings
    assert [(each.title, each.severity) for each in found] == [
        ("The check of strange failed", Severity.WARNING),
        ("No way on", Severity.BROKEN),
    ]
    assert found[0].cause == "ZeroDivisionError: by zero"


def test_without_a_screen_the_probe_says_so_and_with_one_it_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.probe()["screen"] is True
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert doctor.probe() == {"screen": False}


# What is said, to whom


def test_a_terminal_a_script_and_a_helper_are_told(patient: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    patient.start()
    patient.post(**{"from": "61491570006"})
    patient.ask("/wrong/extension-ringing")
    told = {}
    for how in ("", "--json", "--support"):
        assert cli.main(["doctor", *([how] if how else []), "--profile", str(patient.profile.folder)]) == 0
        told[how] = capsys.readouterr().out
    assert "warn Only this computer can reach the listener\n" in told[""]
    assert "  200  extension-ringing 201: popped; from 127.0.0.1\n" in told[""]
    assert "  404  no event: refused: There is nothing here.; from 127.0.0.1\n" in told[""]

    said = json.loads(told["--json"])
    assert said["broken"] is False
    assert said["findings"][0] == {
        "check": "running",
        "severity": "fine",
        "title": f"screenpop 0.1.0 runs (pid {patient.process.pid if patient.process else None})",
        "cause": "",
        "remedy": "",
        "command": None,
    }
    assert [(request["status"], request["done"]) for request in said["requests"]] == [
        (404, "refused: There is nothing here."),
        (200, "popped"),
    ]

    assert told["--support"].startswith("screenpop 0.1.0\nPython 3.")
    assert "PySide6-Essentials 6." in told["--support"]
    assert "ok   The settings are understood\n" in told["--support"]
    assert "  200  extension-ringing 201: popped; from 127.0.0.1\n" in told["--support"]
    assert " INFO screenpop.intake.kept: Listening on 127.0.0.1, port " in told["--support"]
    for secret in (patient.urls()["any"].rpartition("/")[2], "61491570006"):
        assert all(secret not in each for each in told.values())


def test_something_broken_is_exit_code_1(patient: Patient, capsys: pytest.CaptureFixture[str]) -> None:
    patient.profile.settings.write_text('[listener]\nhost = "not a host"\n')
    assert cli.main(["doctor", "--profile", str(patient.profile.folder)]) == 1
    assert "\nFAIL Something in the settings is wrong\n     listener.host is 'not a host'" in capsys.readouterr().out


def test_json_and_support_are_one_or_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["doctor", "--json", "--support"])
    assert "not allowed with argument" in capsys.readouterr().err


def test_only_what_is_broken_makes_a_report_broken() -> None:
    kinds = [Finding(check="a", severity=each, title="") for each in Severity]
    assert Report(tuple(kinds), (), "").broken
    assert not Report(tuple(kind for kind in kinds if kind.severity is not Severity.BROKEN), (), "").broken


def test_requests_in_words_are_the_last_twenty_with_day_and_time() -> None:
    one = Request(
        at=1_700_000_000.0, client=None, status=200, event="http-hangup", extension=None, done="repeat", old_secret=True
    )
    lines = doctor.words((), (one,) * 30).splitlines()
    assert len(lines) == 22
    assert lines[-1].endswith("  200  http-hangup: repeat, by an old address; from None")
    assert lines[-1].strip().startswith("2023-11-1")


@pytest.fixture
def logged(tmp_path: Path) -> Profile:
    profile = Profile.of(tmp_path)
    profile.logs.parent.mkdir()
    return profile


def test_the_support_text_has_the_last_hundred_lines_over_a_rotation(logged: Profile) -> None:
    logged.logs.with_name("screenpop.log.1").write_text("".join(f"old {n}\n" for n in range(200)))
    logged.logs.write_text("".join(f"new {n}\n" for n in range(30)))
    lines = support.text(logged, "findings", "xcb").splitlines()
    assert lines[-100] == "old 130"
    assert lines[-31:-29] == ["old 199", "new 0"]
    assert lines[-101:-100] == [""]


def test_the_support_text_cuts_long_lines_and_reads_only_the_end_of_a_large_log(logged: Profile) -> None:
    logged.logs.write_text("".join(f"{n} {'x' * 5000}\n" for n in range(1000)))
    lines = support.text(logged, "findings", "xcb").splitlines()
    assert max(map(len, lines)) <= 600
    assert lines[-1].startswith("999 x")
    assert [line.partition(" ")[0] for line in lines[-12:]] == [str(n) for n in range(988, 1000)]


def test_the_support_text_names_neither_numbers_nor_links_nor_the_persons_home(
    logged: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    logged.logs.write_text("call from 0491 570 006, recorded at https://pbx.example/r/1?token=abc\n")
    said = support.text(logged, "warn /home/ada/x/settings.toml, extension 201, by 61 3 7010 0142", "xcb")
    assert "warn ~/x/settings.toml, extension 201, by …142" in said
    assert "call from …006, recorded at https://pbx.example/…" in said
    assert "ada" not in said


def test_without_a_log_the_support_text_says_that(tmp_path: Path) -> None:
    assert support.text(Profile.of(tmp_path), "findings", "xcb").endswith("The last lines of the log:\n\n(empty)\n")


def test_a_log_that_cannot_be_opened_is_said_by_the_program(patient: Patient) -> None:
    patient.profile.logs.mkdir(parents=True)
    patient.start()
    found = patient.finding("Nothing is being logged")
    assert found.severity is Severity.WARNING
    assert str(patient.profile.logs) in found.cause
    patient.end()
    patient.profile.logs.rmdir()
    patient.start()
    assert found.title not in patient.titles()
    assert "starts, pid" in patient.profile.logs.read_text()
