"""The certificate: broken, seen, mended by the remedy as it is written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from screenpop.finding import Severity
from tests.doctor.patient import Patient


@pytest.fixture
def certificates(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "listener.pem", tmp_path / "listener.key"


def _issue(files: tuple[Path, Path], days: float, ca: trustme.CA | None = None) -> None:
    """A certificate that is valid for so many days from now, and its key."""
    now = datetime.now(UTC)
    issued = (ca or trustme.CA()).issue_cert(
        "127.0.0.1", not_before=now - timedelta(days=60), not_after=now + timedelta(days=days)
    )
    issued.cert_chain_pems[0].write_to_path(files[0])
    issued.private_key_pem.write_to_path(files[1])


def _with_tls(patient: Patient, files: tuple[Path, Path]) -> None:
    patient.configure({"listener": {"tls_cert": str(files[0]), "tls_key": str(files[1])}})


def test_a_certificate_that_is_not_there(running: Patient, certificates: tuple[Path, Path]) -> None:
    _with_tls(running, certificates)
    found = running.finding(f"The TLS file {certificates[0]} cannot be read")
    assert found.severity is Severity.BROKEN
    assert "tls_cert and tls_key" in found.remedy
    _issue(certificates, 300)
    assert running.says_fine("listener")
    assert running.says_fine("tls")


def test_a_key_of_another_certificate(running: Patient, certificates: tuple[Path, Path], tmp_path: Path) -> None:
    _issue(certificates, 300)
    _issue((tmp_path / "other.pem", tmp_path / "other.key"), 300)
    _with_tls(running, (certificates[0], tmp_path / "other.key"))
    found = running.finding("The TLS certificate and key cannot be used")
    assert found.cause == "The key does not belong to the certificate"
    _with_tls(running, certificates)
    assert running.says_fine("tls")


@pytest.mark.parametrize(
    ("days", "title", "severity"),
    [
        (-1, "The listener's certificate has expired", Severity.BROKEN),
        (5, "The listener's certificate expires soon", Severity.WARNING),
    ],
)
def test_a_certificate_at_its_end_is_renewed_and_read_anew(
    patient: Patient, certificates: tuple[Path, Path], days: float, title: str, severity: Severity
) -> None:
    _issue(certificates, days)
    _with_tls(patient, certificates)
    found = patient.finding(title)
    assert found.severity is severity
    assert f"valid until {datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}" in found.cause
    assert found.remedy == "Renew it"
    if severity is Severity.WARNING:
        _issue(certificates, 300)
        assert patient.says_fine("tls")
        return
    patient.start()
    _issue(certificates, 300)
    stale = patient.finding("The certificate was renewed, but the old one is in use")
    assert stale.severity is Severity.BROKEN
    assert stale.remedy == "Quit screenpop and start it again"
    patient.end()
    patient.start()
    assert patient.says_fine("tls")
