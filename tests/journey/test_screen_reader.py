"""A screen reader's user works with every window: each control has a name and a role, and the card can be heard and pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journey import sight
from tests.journey.at_spi import Reader, screen_reader
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Sharma", "external_did": "61370101234", "caller_name": "Sales"}
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}


@pytest.fixture(scope="module")
def reader(desktop: XDesktop) -> Iterator[Reader]:
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def heard(reader: Reader, desktop: XDesktop, screenpop: Screenpop) -> Screenpop:
    """The program, started where somebody listens."""
    screenpop.environment |= desktop.environment
    screenpop.start()
    return screenpop


def test_the_ringing_card_is_read_and_its_caller_opened(reader: Reader, desktop: XDesktop, heard: Screenpop) -> None:
    heard.post("extension-ringing", **CALLER, **ME)
    sight.card(desktop)
    card = reader.window("screenpop")
    said = wait_until(lambda: [part.name for part in reader.inside(card) if part.role == "label"], what="words on the card")
    assert {"Ringing", "Priya Sharma", "(03) 7010 0142", "Sales"} <= set(said)
    buttons = {part.name: part for part in reader.inside(card) if part.role == "push button"}
    assert {"Open in CRM", "Copy number", "Close"} <= set(buttons)
    reader.press(buttons["Open in CRM"])
    assert wait_until(heard.opened, what="the browser") == ["https://crm.example/search?q=%2B61370100142"]
