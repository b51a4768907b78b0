"""`relay serve` on a relay that was set up by its commands, on ports of the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from screenpop.relay.folder import RelayFolder
from tests.relay.ingress_process import Ingress
from tests.relay.nats_server import free_port


def on_free_ports(folder: RelayFolder) -> Ingress:
    """Its ingress, not started. As an administrator would, the ports are written into relay.toml."""
    port, health_port = free_port(), free_port()
    text = folder.settings.read_text("utf-8")
    text = text.replace("[ingress]\n", f"[ingress]\nport = {port}\n").replace("[metrics]\n", f"[metrics]\nport = {health_port}\n")
    folder.settings.write_text(text, "utf-8")
    return Ingress(folder, port, health_port)


@asynccontextmanager
async def serving(folder: RelayFolder) -> AsyncIterator[Ingress]:
    """It takes events, and is connected."""
    ingress = on_free_ports(folder)
    try:
        await asyncio.to_thread(ingress.start)
        await asyncio.to_thread(ingress.waits_for, lambda said: said["nats"] == "connected", "NATS connected", 30)
        yield ingress
    finally:
        ingress.kill()
