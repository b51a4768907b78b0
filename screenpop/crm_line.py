"""The CRM that is asked while phones ring: made ready once, made anew when the settings name another one or another account."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from screenpop import live_crm
from screenpop.calls.number import CallerNumber
from screenpop.crm.answer import Answer, Failed, FailureKind
from screenpop.settings.model import Settings
from screenpop.settings.secret_store import SecretStore
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.crm.connector import Connector
    from screenpop.crm.connector_engine import ConnectorEngine


class CrmLine:
    """`settings` gives those of the moment. What it costs to load a connector is paid in a thread, and only where there is one."""

    def __init__(self, profile: Profile, store: SecretStore, settings: Callable[[], Settings]) -> None:
        self._profile, self._store, self._settings = profile, store, settings
        self._engine: ConnectorEngine | None = None
        self._made_of: object = None
        self._making = asyncio.Lock()
        self._failed: Failed | None = None

    @property
    def name(self) -> str:
        """The connector's; "" while none is set."""
        return self._settings().crm.connector

    async def prepare(self) -> None:
        """Make it ready, so that the first call does not wait for that."""
        if self.name:
            await self._ready()

    async def look_up(self, number: CallerNumber) -> Answer:
        """The records with this number. Raises nothing."""
        ready = await self._ready()
        answer = ready if isinstance(ready, Failed) else await ready.look_up(number)
        self._failed = answer if isinstance(answer, Failed) else None
        return answer

    def look(self) -> dict[str, Any] | None:
        """How it last answered, as JSON says it; None while no CRM is asked."""
        if not self.name:
            return None
        failed = self._failed
        return {"connector": self.name, "kind": failed.kind if failed else None, "words": failed.words if failed else None}

    async def close(self) -> None:
        engine, self._engine, self._made_of = self._engine, None, None
        if engine is not None:
            await engine.close()

    async def _ready(self) -> ConnectorEngine | Failed:
        async with self._making:
            settings = self._settings()
            made_of = (settings.crm, settings.numbers)
            if self._engine is None or made_of != self._made_of:
                await self.close()
                try:
                    known = await aside(partial(_load, self._profile, settings.crm.connector))
                except Trouble as trouble:
                    return Failed(FailureKind.UNREADY, trouble.title)
                self._engine, self._made_of = live_crm.engine(known, settings, self._store), made_of
            return self._engine


def _load(profile: Profile, name: str) -> Connector:
    """In a thread: what asks a CRM takes some 0.3 s to import."""
    import screenpop.crm.connector_engine  # noqa: F401, PLC0415

    return live_crm.connector(profile, name)
