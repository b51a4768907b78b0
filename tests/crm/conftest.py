"""A CRM for each test that wants one; nothing of what is sent to it may be in the log."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.crm.asking import NUMBERS, SECRETS
from tests.crm.crm_server import PRIYA, CrmServer, known, running


@pytest.fixture
def nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    tells = [word for word in (*SECRETS.values(), *NUMBERS, "Authorization", "Priya") if word in caplog.text]
    assert tells == []


@pytest.fixture
async def crm(nothing_in_the_log: None) -> AsyncIterator[CrmServer]:
    async with running(known(PRIYA)) as server:
        yield server


@pytest.fixture
async def elsewhere() -> AsyncIterator[CrmServer]:
    """A server that nobody should ever ask."""
    async with running(known(PRIYA)) as server:
        yield server
        assert server.asked == []
