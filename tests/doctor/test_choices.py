"""Settings, extensions, do not disturb, the clock, the CRM: broken, seen, mended by the remedy as it is written."""

from __future__ import annotations

import re
import time
import tomllib
from pathlib import Path

import pytest

from screenpop import doctor
from screenpop.finding import Severity
from screenpop.system.paths import Profile
from tests.doctor.conftest import DESKTOP
from tests.doctor.patient import Patient


def obey_settings(patient: Patient, words: str) -> None:
    """Do what a remedy says of the form `[table] key = value`, beside the usual settings."""
    found = re.search(r"\[(\w+)\][ :,]*(\w+ = \S+)", words)
    assert found is not None, words
    patient.configure({found[1]: tomllib.loads(found[2].rstrip(",.;"))})


def test_a_wrong_value_is_said_with_what_it_must_be(running: Patient) -> None:
    running.configure({"privacy": {"keep_days": "a while"}})
    found = running.finding("Something in the settings is wrong")
    assert found.severity is Severity.WARNING
    assert "privacy.keep_days" in found.cause and "must be a whole number" in found.cause
    assert found.remedy == f"Correct it in {running.profile.settings}"
    running.configure({"privacy": {"keep_days": 30}})
    assert running.says_fine("settings")


def test_a_wrong_value_of_security_keeps_the_listener_closed(running: Patient) -> None:
    running.configure({"listener": {"host": "every"}})
    running.configure({"listener": {"allow_plain": "please"}})
    found = running.finding("Something in the settings is wrong")
    assert found.severity is Severity.BROKEN
    assert "the listener does not start until this is mended" in found.cause
    assert "The listener does not start" in running.titles()
    assert running.report().broken
    running.configure({"listener": {"allow_plain": False}})
    assert running.says_fine("settings")
    assert running.says_fine("listener")


def test_what_an_administrator_has_fixed_is_named(patient: Patient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[policy]\nby = 'IT, ext. 900'\n[privacy]\nkeep_days = 30\n[popup]\nmax_visible = 99\n", encoding="utf-8")
    monkeypatch.setenv("SCREENPOP_POLICY", str(policy))
    patient.profile = Profile.of(patient.profile.folder)
    fixed = patient.finding("Some settings of this computer are fixed")
    assert fixed.severity is Severity.NOTE
    assert f"{policy} fixes privacy.keep_days;" in fixed.cause
    assert fixed.remedy == "To have one changed, ask IT, ext. 900"
    wrong = patient.finding("Something in the settings is wrong")
    assert wrong.remedy == f"Correct it in {policy}"


def test_calls_for_others_alone(patient: Patient) -> None:
    patient.start()
    patient.post(extension_user_id="202")
    patient.post(extension_user_id="203")
    found = patient.finding("Every call so far was for other extensions than yours")
    assert found.severity is Severity.NOTE
    assert found.cause == "Calls came for 202, 203; yours is 201"
    assert "[extensions] mine" in found.remedy
    patient.configure({"extensions": {"mine": ["201", "202"]}})
    patient.post(extension_user_id="202")
    assert found.title not in patient.titles()


def test_notifications_are_wanted_and_nobody_shows_any(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "probe", lambda: {**DESKTOP, "notifications": False})
    assert patient.says_fine("notifications")
    patient.configure({"popup": {"kind": "notification"}})
    found = patient.finding("No notification server answers")
    obey_settings(patient, found.remedy)
    assert found.title not in patient.titles()


def test_a_rule_keeps_calls_from_popping(running: Patient) -> None:
    running.configure({"rules": {"everybody": {"pop": False}, "another": {"open": "click"}}})
    running.post()
    found = running.finding("A rule of yours has kept calls from popping")
    assert found.severity is Severity.NOTE
    assert found.cause.endswith(": everybody")
    assert running.report().requests[0].done == "a rule"
    running.configure({"rules": {"everybody": {"pop": True}}})
    running.post()
    assert running.report().requests[0].done == "popped"
    assert found.title not in running.titles()


def test_do_not_disturb(running: Patient) -> None:
    running.configure({"popup": {"do_not_disturb": True}})
    found = running.finding("Do not disturb is on")
    running.post()
    assert running.report().requests[0].done == "do not disturb"
    obey_settings(running, found.remedy)
    assert found.title not in running.titles()
    running.post()
    assert running.report().requests[0].done == "popped"


@pytest.mark.parametrize(("minutes", "says"), [(10, "10 min slow"), (-300, "5 h fast")])
def test_the_clock_is_off(running: Patient, minutes: int, says: str) -> None:
    running.post("http-ringing", start_time=str(int(time.time()) + minutes * 60))
    found = running.finding(f"This computer's clock seems to be {says}")
    assert ("later" if minutes > 0 else "earlier") in found.cause
    assert found.command == "sudo timedatectl set-ntp true"
    running.post("http-ringing", start_time=str(int(time.time())))  # what the command brings about
    assert running.says_fine("clock")


def test_no_crm_is_worth_a_note(patient: Patient) -> None:
    patient.profile.settings.write_text("[listener]\nport = 0\n")
    found = patient.finding("No CRM is set")
    assert found.severity is Severity.NOTE
    assert "[crm] preset or url" in found.remedy
    patient.configure({})
    assert patient.says_fine("crm")


def test_a_preset_that_needs_a_value(patient: Patient) -> None:
    patient.profile.settings.write_text('[listener]\nport = 0\n[crm]\npreset = "zendesk"\n')
    found = patient.finding("Zendesk needs subdomain")
    assert found.severity is Severity.WARNING
    missing = re.search(r'\[crm\]: (\w+ = ".*")', found.remedy)
    assert missing is not None, found.remedy
    patient.profile.settings.write_text(f'[listener]\nport = 0\n[crm]\npreset = "zendesk"\n{missing[1]}\n')
    assert found.title not in patient.titles()


def test_a_value_that_nothing_uses(patient: Patient) -> None:
    patient.configure({"crm": {"sub_domain": "acme"}})
    found = patient.finding("A value for the CRM is not used")
    assert found.severity is Severity.NOTE
    assert "crm.sub_domain" in found.cause
    assert found.remedy.endswith("or take it away")
    patient.configure({})
    assert patient.says_fine("crm")


def test_the_usual_settings_are_understood(patient: Patient) -> None:
    assert patient.says_fine("settings")
