"""No page of the web gets an event in, whatever a real browser can be made to send, even if it knows the secret."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from screenpop.system import control
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.trust import browser
from tests.trust.browser import PAGE, Camp, Page
from tests.trust.conftest import Make

ATTEMPTS = re.findall(r'^  "([a-z-]+)": ', PAGE.read_text("utf-8"), re.MULTILINE)
PAGE_SENT_IT = "403 refused: Web pages may not post here."
OTHER_NAME = "421 refused: This host is not served here."
TAKES_S = 60.0
HANDED_OVER = "127.0.0.2"


class Watch:
    """What has arrived at the listener, since it was asked last."""

    def __init__(self, program: Screenpop) -> None:
        self._program = program
        self._seen: set[float] = set()

    def __call__(self) -> list[str]:
        return wait_until(self._arrived, 5, "a request at the listener")

    def _arrived(self) -> list[str]:
        requests = control.ask(self._program.profile, "status", timeout_s=10)["requests"]
        # Two that come together are noted in the order of their answers, not of their times.
        new = [request for request in requests if request["at"] not in self._seen]
        self._seen.update(request["at"] for request in new)
        # A window also asks for an icon, of which nobody told it the path.
        return [f"{request['status']} {request['done']}" for request in new if request["status"] != 404]


def receipts(program: Screenpop) -> int:
    with closing(sqlite3.connect(program.profile.journal)) as journal:
        (count,) = journal.execute("SELECT count(*) FROM receipts").fetchone()
    return int(count)


def test_a_page_that_knows_an_address_gets_no_event_in(desktop: XDesktop, make: Make, tmp_path: Path) -> None:
    program = make()
    program.start()
    program.post("extension-ringing", extension_user_id="305")  # the address is right, and a colleague's phone makes no card
    ours = urlsplit(program.urls["any"])
    secret, port = ours.path.strip("/"), ours.port
    assert port is not None
    watch = Watch(program)
    assert watch() == ["200 not mine"]
    with Camp(watch) as camp, browser.rebound(HANDED_OVER, ("127.0.0.1", port), ("127.0.0.1", camp.port), secret):
        names = {"evil.example": "127.0.0.1", "rebound.example": HANDED_OVER}
        pages = [
            (Page(f"http://127.0.0.1:{camp.port}", program.urls["any"], ATTEMPTS), PAGE_SENT_IT),
            (Page(f"http://evil.example:{camp.port}", program.urls["any"], ATTEMPTS), PAGE_SENT_IT),
            (Page(f"http://evil.example:{camp.port}", f"http://evil.example:{port}/{secret}", ATTEMPTS), OTHER_NAME),
            (Page(f"http://rebound.example:{port}", f"http://rebound.example:{port}/{secret}", ATTEMPTS), OTHER_NAME),
        ]
        first = camp.plan([page for page, _ in pages])
        with browser.chromium(tmp_path, first, names, desktop.environment):
            assert camp.over.wait(TAKES_S), (len(camp.reports), camp.reports[-2:], (tmp_path / "chromium.log").read_text()[-500:])

    # A set, for Chromium sends what was answered 421 once more, by another connection.
    arrived = {(report.page, report.attempt): set(report.arrived) for report in camp.reports}
    expected = {(number, attempt): {answer} for number, (_, answer) in enumerate(pages) for attempt in ATTEMPTS}
    assert arrived == expected
    # What a page may read of its own origin, it read: the attempts were not stopped by the browser.
    assert {report.said for report in camp.reports if (report.page, report.attempt) == (3, "fetch-cors")} == {"basic 421"}
    assert receipts(program) == 1
    assert not sight.cards(desktop)
