"""For a moment after it has read its users again, or while several agree on who leads them, a server answers no request."""

from __future__ import annotations

from typing import cast

import pytest
from nats.errors import TimeoutError as NoAnswer
from nats.js import JetStreamContext
from nats.js.errors import ServiceUnavailableError

from screenpop.relay import provision
from screenpop.relay.folder import RelaySettings


class Server:
    """Answers after so many questions; `asked` counts those of both kinds."""

    def __init__(self, silent: int, silence: type[Exception]) -> None:
        self.asked, self.streams, self._silent, self._silence = 0, 0, silent, silence

    def answer(self) -> None:
        self.asked += 1
        if self.asked <= self._silent:
            raise self._silence

    async def account_info(self) -> None:
        self.answer()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ensure_stream(server: Server, settings: RelaySettings) -> None:
        server.answer()
        server.streams += 1

    monkeypatch.setattr(provision, "_BETWEEN_TRIES_S", 0.01)
    monkeypatch.setattr(provision, "_READY_WITHIN_S", 0.3)
    monkeypatch.setattr(provision, "ensure_stream", ensure_stream)


SILENCES = [ServiceUnavailableError, NoAnswer]


@pytest.mark.parametrize("silence", SILENCES)
@pytest.mark.parametrize("silent", [0, 1, 2, 3])
async def test_it_is_waited_for(silent: int, silence: type[Exception]) -> None:
    server = Server(silent, silence)
    await provision._until_ready(cast(JetStreamContext, server), RelaySettings())
    assert server.streams == 1 and server.asked > silent


@pytest.mark.parametrize("silence", SILENCES)
async def test_not_for_ever(silence: type[Exception]) -> None:
    with pytest.raises(silence):
        await provision._until_ready(cast(JetStreamContext, Server(1_000_000, silence)), RelaySettings())
