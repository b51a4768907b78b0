"""Behind a real nginx with TLS: from the PBX's request to the recents, and whom the program takes for the sender."""

from __future__ import annotations

import json
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.xdesktop import XDesktop
from tests.trust import proxy
from tests.trust.conftest import free_port

LOAD_BALANCER = "127.0.0.4"
"""A second proxy, before nginx, that the settings know."""
PBX = "203.0.113.7"
STRANGER = "127.0.0.5"
KIB_64 = 64 * 1024


@dataclass(frozen=True)
class Site:
    """A running program, and nginx before it."""

    screenpop: Screenpop
    port: int
    certificate: Path
    folder: Path

    def post(self, call: str, *options: str, url: str | None = None, body: str | None = None) -> tuple[int, dict[str, Any]]:
        """What curl gets for one event, as a PBX would post it to the address that `urls` prints."""
        url = url or self.screenpop.urls["extension-ringing"]
        form = body or f"call_event_uuid={call}&extension_user_id=201&from=0370100142&display_from=Priya%20Raman"
        command = ["curl", "--silent", "--cacert", str(self.certificate), "--resolve", f"{proxy.NAME}:{self.port}:127.0.0.1"]
        command += [
            "--dump-header",
            str(self.folder / "headers"),
            "--noproxy",
            "*",
            "--max-time",
            "20",
            "--data",
            "@-",
            "--write-out",
            "\n%{http_code}",
            *options,
            url,
        ]
        said = subprocess.run(command, input=form, capture_output=True, text=True, timeout=30, check=True).stdout
        answer, _, status = said.rpartition("\n")
        assert "nginx/" not in (self.folder / "headers").read_text(), "nobody is told which version this is"
        return int(status), json.loads(answer) if answer.startswith("{") else {}

    def doctor(self) -> dict[str, Any]:
        report: dict[str, Any] = json.loads(self.screenpop.run("doctor", "--json").stdout)
        return report

    def reach(self) -> str:
        """What the doctor says about who ever reached the listener."""
        (title,) = (finding["title"] for finding in self.doctor()["findings"] if finding["check"] == "reach")
        return str(title)


@pytest.fixture
def site(desktop: XDesktop, tmp_path: Path) -> Iterator[Site]:
    port, listener_port, folder = free_port(), free_port(), tmp_path / "nginx"
    folder.mkdir()
    listener = {
        "port": listener_port,
        "public_url": f"https://{proxy.NAME}:{port}",
        "trusted_proxies": ["127.0.0.1", LOAD_BALANCER],
    }
    program = Screenpop(desktop, tmp_path / "one" / "profile", {"listener": listener})
    with proxy.running(folder, port, listener_port) as certificate:
        program.start()
        try:
            yield Site(program, port, certificate, folder)
        finally:
            program.kill()
            program.check_logs()


def test_an_event_comes_through_nginx_and_only_nginx_is_believed_about_the_sender(desktop: XDesktop, site: Site) -> None:
    program = site.screenpop
    assert all(url.startswith(f"https://{proxy.NAME}:{site.port}/") for url in program.urls.values())
    assert site.reach() == "No event ever came from another computer"
    status = program.answers()
    assert status is not None
    direct = f"{status['local']}/extension-ringing"

    # Whoever comes by itself, and whoever lies to nginx, is who it is.
    lie = ("--header", "X-Forwarded-For: 198.51.100.66")
    ringing = str(uuid.uuid4())
    assert site.post(str(uuid.uuid4()), "--interface", STRANGER, *lie, url=direct) == (200, {"status": "ok"})
    assert site.post(str(uuid.uuid4()), "--interface", STRANGER, *lie) == (200, {"status": "ok"})
    assert site.reach() == "No event ever came from another computer"
    # A proxy that the settings know is believed, and so the sender is known.
    forwarded = ("--header", f"X-Forwarded-For: 198.51.100.66, {PBX}")
    assert site.post(ringing, "--interface", LOAD_BALANCER, *forwarded) == (200, {"status": "ok"})

    assert [request["client"] for request in site.doctor()["requests"]] == [PBX, STRANGER, STRANGER]
    assert site.reach().startswith("The last event from another computer came")
    assert program.call(ringing)["display_from"] == "Priya Raman"
    assert sight.cards(desktop)


def test_nginx_passes_answers_on_keeps_the_limits_and_writes_no_secret_down(site: Site) -> None:
    program = site.screenpop
    uuid_field = "call_event_uuid=1&filler"
    url = program.urls["extension-ringing"]
    wrong = url.replace("/extension-ringing", "x/extension-ringing")
    assert site.post("1", url=wrong)[0] == 404
    assert site.post("1", "--header", "Origin: https://pop.example.com")[0] == 403
    assert site.post("1", "--header", "Host: other.example")[0] == 421
    assert site.post("", body="from=1") == (400, {"error": "The event has no call_event_uuid.", "field": "call_event_uuid"})
    exactly = f"{uuid_field}={'x' * (KIB_64 - len(uuid_field) - 1)}"
    assert site.post("", body=exactly) == (400, {"error": "A value is over 1,024 characters.", "field": "filler"})
    assert site.post("", body=exactly + "x")[0] == 413
    assert site.post("1", url=url.replace("https:", "http:"))[0] == 400

    assert program.terminate() == 0
    assert site.post("1")[0] == 502
    program.start()
    assert site.post("1")[0] == 200
    written = "".join(log.read_text() for log in site.folder.glob("*.log"))
    assert url.split("/")[3] not in written, written
