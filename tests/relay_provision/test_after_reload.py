"""For a moment after it has read its users again a server answers no request; with many desktops connected the moment is long enough to meet."""

from __future__ import annotations

from typing import cast

import pytest
from nats.js import JetStreamContext
from nats.js.errors import ServiceUnavailableError

from screenpop.relay import provision


class Server:
    """Answers after so many questions."""

    def __init__(self, silent: int) -> None:
        self.asked, self._silent = 0, silent

    async def account_info(self) -> None:
        self.asked += 1
        if self.asked <= self._silent:
            raise ServiceUnavailableError


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provision, "_BETWEEN_TRIES_S", 0.01)
    monkeypatch.setattr(provision, "_RELOADED_WITHIN_S", 0.3)


async def test_it_is_waited_for() -> None:
    server = Server(silent=3)
    await provision._until_ready(cast(JetStreamContext, server))
    assert server.asked == 4


async def test_not_for_ever() -> None:
    with pytest.raises(ServiceUnavailableError):
        await provision._until_ready(cast(JetStreamContext, Server(silent=1_000_000)))
