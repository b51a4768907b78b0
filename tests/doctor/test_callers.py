"""What tells who calls: a CRM that is not set up, refuses or fails; contacts whose source cannot be read. Broken, seen, mended."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.finding import Severity
from tests.crm import local_crm
from tests.crm.local_crm import KEY, LocalCrm
from tests.doctor.patient import ROOT, Patient, wait_until


@pytest.fixture
def crm() -> Iterator[LocalCrm]:
    with local_crm.running() as crm:
        yield crm


def command(patient: Patient, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    whole = [sys.executable, "-m", "screenpop", *words, "--profile", str(patient.profile.folder)]
    return subprocess.run(
        whole, cwd=ROOT, env=patient.environment, input=typed, capture_output=True, text=True, timeout=60, check=False
    )


def set_up(patient: Patient, crm: LocalCrm, key: str = KEY) -> None:
    command(patient, "crm", "setup", "own-api", "--set", f"base_url={crm.url}", typed=f"{key}\n")


def said(patient: Patient, title: str) -> str:
    """The cause of a finding that comes with the next answer."""

    def cause() -> str | None:
        return next((finding.cause for finding in patient.complaints() if finding.title == title), None)

    return wait_until(cause, title)


def test_a_connector_that_is_not_there(patient: Patient) -> None:
    patient.configure({"crm": {"connector": "own-apy"}})
    found = patient.finding("There is no connector own-apy")
    assert found.severity is Severity.WARNING
    assert "own-api" in found.cause


def test_a_connector_without_its_account(patient: Patient, crm: LocalCrm) -> None:
    patient.configure({"crm": {"connector": "own-api"}})
    found = patient.finding("An API of your own is not set up")
    assert "base_url is missing: the address of the API" in found.cause
    patient.configure({"crm": {"connector": "own-api", "base_url": crm.url}})
    found = patient.finding("An API of your own is not set up")
    assert "api_key is missing" in found.cause
    assert found.command is not None and "crm setup own-api" in found.command
    set_up(patient, crm)
    assert patient.says_fine("connector")


def test_a_crm_that_refuses_then_fails_then_is_left_alone(patient: Patient, crm: LocalCrm) -> None:
    set_up(patient, crm, "an old key")
    patient.start()
    patient.post(**{"from": "0370100142"})
    assert "does not accept this account" in said(patient, "An API of your own refuses to say who calls")
    crm.broken = True
    for last in range(8):
        patient.post(**{"from": f"049157015{last}"})
    said(patient, "An API of your own failed again and again, and is not asked for a while")
    crm.broken = False
    patient.end()
    set_up(patient, crm)
    patient.start()
    patient.post(**{"from": "0370100142"})
    wait_until(lambda: patient.says_fine("connector"), "the CRM asked again")


def test_contacts_whose_source_is_gone(patient: Patient, tmp_path: Path) -> None:
    table = tmp_path / "customers.csv"
    table.write_text("Name,Phone\nAnn Lee,0491 570 006\n")
    assert not [finding for finding in patient.report().findings if finding.check == "contacts"]
    assert command(patient, "contacts", "import", str(table), "--yes").returncode == 0
    assert patient.says_fine("contacts")
    table.rename(tmp_path / "elsewhere.csv")
    assert command(patient, "contacts", "sync").returncode == 1
    found = patient.finding("The contacts of customers could not be read again")
    assert found.severity is Severity.WARNING
    (tmp_path / "elsewhere.csv").rename(table)
    patient.obey(found)
    assert patient.says_fine("contacts")
