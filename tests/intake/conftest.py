from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.intake.wire import OTHER_SECRET, SECRET, Listener


@pytest_asyncio.fixture
async def listener() -> AsyncIterator[Listener]:
    listener = Listener(secrets=(SECRET, OTHER_SECRET))
    await listener.start()
    yield listener
    await listener.webhook.close()
