"""What the ingress says of itself on its second port: `/healthz` for load balancers, `/metrics` for Prometheus. No calls, only numbers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, exposition

from screenpop.calls.event import EventKind
from screenpop.intake.connection import Connections, Limits, answer
from screenpop.intake.listening import Listening
from screenpop.intake.webhook import Answered
from screenpop.relay.folder import NAME, Metrics
from screenpop.relay.spool import Depth
from screenpop.trouble import Trouble

_PUBLISHED_WITHIN_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0)


class Meter:
    """Counts, in a registry of its own. The labels are our own words: no service, number or extension is among them."""

    def __init__(self, depth: Callable[[], Depth], is_connected: Callable[[], bool]) -> None:
        self.registry = CollectorRegistry()
        self._events = Counter("screenpop_relay_events", "Events taken, answered 200", ["kind"], registry=self.registry)
        self._answers = Counter("screenpop_relay_answers", "Answers to the PBX", ["status"], registry=self.registry)
        self._publishing = Histogram(
            "screenpop_relay_publish_seconds",
            "From publishing an event to its acknowledgement by the stream",
            buckets=_PUBLISHED_WITHIN_S,
            registry=self.registry,
        )
        for kind in EventKind:
            self._events.labels(kind.value)
        self._answers.labels("200")
        self._gauge("screenpop_relay_nats_connected", "1 while connected to NATS, else 0", is_connected)
        self._gauge("screenpop_relay_spool_depth", "Events that wait to be forwarded", lambda: depth().waiting)
        self._gauge("screenpop_relay_spool_refused", "Events that the stream refused for good", lambda: depth().refused)
        self._gauge(
            "screenpop_relay_spool_oldest_seconds", "How long the first of those that wait has waited", lambda: age(depth())
        )

    def note_answer(self, answered: Answered) -> None:
        self._answers.labels(str(answered.status)).inc()
        if answered.status == 200 and answered.kind is not None:
            self._events.labels(answered.kind.value).inc()

    def note_published(self, took_s: float) -> None:
        self._publishing.observe(took_s)

    def _gauge(self, name: str, says: str, value: Callable[[], float]) -> None:
        Gauge(name, says, registry=self.registry).set_function(value)


def age(depth: Depth) -> float:
    """How long the first message that waits has waited, in seconds; 0 if none does."""
    return 0.0 if depth.oldest is None else max(0.0, time.time() - depth.oldest)


class Health:
    """The second port. `look` answers whether an event could be taken now, and what else is to be said."""

    def __init__(self, meter: Meter, look: Callable[[], Awaitable[tuple[bool, Mapping[str, object]]]]) -> None:
        self._registry = meter.registry
        self._look = look
        self._limits = Limits(body_bytes=0, shutdown_s=0.5)
        self._connections: Connections | None = None
        self._listeners: list[asyncio.Server] = []

    async def start(self, settings: Metrics) -> int:
        """Listen; answers the port. Raises Trouble for a port that is taken, naming the program."""
        try:
            sockets = await Listening(settings.host, settings.port, allow_plain=True).open()
        except Trouble as trouble:
            happened = "Neither /metrics nor /healthz could be asked for"
            raise Trouble(trouble.title, happened, f"Choose another in {NAME}, [metrics]; port = 0 does without") from None
        self._connections = Connections(self._handle, self._limits, lambda status, remote: None)
        loop = asyncio.get_running_loop()
        self._listeners = [await loop.create_server(self._connections, sock=opened) for opened in sockets]
        port: int = sockets[0].getsockname()[1]
        return port

    async def close(self) -> None:
        for listener in self._listeners:
            listener.close()
        if self._connections is not None:
            self._connections.pre_shutdown()
            await self._connections.shutdown(self._limits.shutdown_s)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        pages = {"/healthz": self._health, "/metrics": self._metrics}
        page = pages.get(request.raw_path.partition("?")[0])
        if page is None:
            return answer(404, {"error": "There is nothing here but /healthz and /metrics."})
        if request.method not in ("GET", "HEAD"):
            return answer(405, {"error": "Only GET is taken here."}, {"Allow": "GET, HEAD"})
        return await page()

    async def _health(self) -> web.Response:
        takes, said = await self._look()
        return answer(200 if takes else 503, {"status": "ok" if takes else "cannot take events", **said})

    async def _metrics(self) -> web.Response:
        text = exposition.generate_latest(self._registry)
        return web.Response(body=text, headers={"Content-Type": exposition.CONTENT_TYPE_PLAIN_0_0_4, "Server": "screenpop"})
