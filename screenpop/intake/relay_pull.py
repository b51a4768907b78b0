"""One subject's messages, asked for in short requests, handed on as they arrive, and acknowledged when they are safe (R41, R42).

nats-py's `fetch` of a batch waits for the batch to be full or its time to be over, while a phone rings. So a request is ours: each
message is handed on at once, and those that lie there together are begun together and share one commit.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from nats import errors
from nats.aio.msg import Msg

from screenpop.calls.event import Receipt
from screenpop.intake import NotSaved, relayed, subjects
from screenpop.intake.relay_connection import Connection
from screenpop.intake.relayed import NotUnderstood, ReadEvent
from screenpop.system.background import Background

log = logging.getLogger(__name__)

BATCH = 64
NEWER_AGAIN_S = 3600.0
"""When a message that this program is too old for is offered again."""
FAILED_AGAIN_S = 30.0
LOOK_S = 300.0
"""How often we look whether another computer fetches from our consumer."""
_PAUSE_S = 1.0
_OVER = ("404", "408")
"""The server's word that a request has ended: no messages, its time is over."""


class Pull:
    """`live` hears of each receipt that came while we were there, and of when the stream took it in; `newer` of a message for later programs;
    `shared`, after each look, whether another computer takes its part of the messages."""

    def __init__(
        self,
        connection: Connection,
        consumer: str,
        subject: str,
        receive: Callable[[Receipt], Awaitable[None]],
        read_event: ReadEvent,
        *,
        live: Callable[[Receipt, float], None],
        newer: Callable[[], None],
        shared: Callable[[str, bool], None],
        wait_s: float,
        patience_s: float,
    ) -> None:
        self._connection = connection
        self._next = f"$JS.API.CONSUMER.MSG.NEXT.{subjects.STREAM}.{consumer}"
        self._subject = subject
        self._receive = receive
        self._read_event = read_event
        self._live = live
        self._newer = newer
        self._shared = shared
        self._look_at = 0.0
        self._wait_s, self._patience_s = wait_s, patience_s
        self._arrived: asyncio.Queue[Msg] = asyncio.Queue()
        self._background = Background()
        self._inbox = connection.client.new_inbox()
        self._requests = 0
        self._backlog = 0

    async def bind(self) -> None:
        """Look at the consumer and open the inbox. Raises Trouble."""
        found = await self._connection.consumer(self._subject)
        self._backlog = found.num_pending or 0
        # A request that waits may be one of ours, of a connection that broke, for as long as a request lasts.
        self._look_in(self._wait_s if found.num_waiting else LOOK_S)
        await self._connection.client.subscribe(f"{self._inbox}.*", cb=self._arrived.put)

    async def run(self) -> None:
        """For as long as the connection is there. Raises Trouble."""
        try:
            while True:
                await self._one_request()
                await self._look_for_others()
        finally:
            await self._background.end()

    async def _one_request(self) -> None:
        self._requests += 1
        answers_to = f"{self._inbox}.{self._requests}"
        asked = {"batch": BATCH, "expires": int(self._wait_s * 1e9)}
        try:
            await self._connection.client.publish(self._next, json.dumps(asked).encode(), answers_to)
        except errors.Error:
            await self._connection.until_lost()
        left = BATCH
        while left:
            try:
                async with asyncio.timeout(self._wait_s + self._patience_s):
                    message = await self._arrived.get()
            except TimeoutError:
                await self._connection.consumer(self._subject)  # it may be gone, and nobody says so
                return
            status = (message.headers or {}).get("Status")
            if status is None:
                left -= 1
                await self._begin(message)
            elif message.subject == answers_to:  # not the late end of an earlier request
                if status not in _OVER:
                    await asyncio.sleep(_PAUSE_S)
                    await self._connection.consumer(self._subject)
                return

    async def _look_for_others(self) -> None:
        """Between two requests of ours: one that waits is another computer's, and takes what was to come here."""
        if asyncio.get_running_loop().time() >= self._look_at:
            shared = bool((await self._connection.consumer(self._subject)).num_waiting)
            self._shared(self._subject, shared)
            self._look_in(self._wait_s if shared else LOOK_S)

    def _look_in(self, seconds: float) -> None:
        self._look_at = asyncio.get_running_loop().time() + seconds

    async def _begin(self, message: Msg) -> None:
        if message.subject != self._subject:
            log.error("The relay sent an event that is not for this computer; it was refused unread.")
            await self._answer(message.term())
            await self._connection.consumer(self._subject)
            return
        self._background.begin(self._take(message))

    async def _take(self, message: Msg) -> None:
        try:
            receipt = relayed.decode(message.data, self._read_event)
            self._note(message, receipt)
            await self._receive(receipt)
        except NotUnderstood as error:
            await self._not_understood(message, error)
        except NotSaved as refused:
            await self._answer(message.nak(refused.retry_after_s))
        except Exception:
            log.exception("An event from the relay could not be taken in; it will be offered again.")
            await self._answer(message.nak(FAILED_AGAIN_S))
        else:
            await self._answer(message.ack())

    def _note(self, message: Msg, receipt: Receipt) -> None:
        if message.metadata.num_delivered == 1:
            if self._backlog:
                self._backlog -= 1
            else:
                self._live(receipt, message.metadata.timestamp.timestamp())

    async def _not_understood(self, message: Msg, error: NotUnderstood) -> None:
        if error.newer:
            log.warning("An event stays in the relay: %s.", error)
            self._newer()
            await self._answer(message.nak(NEWER_AGAIN_S))
        else:
            log.error("An event from the relay was refused: %s.", error)
            await self._answer(message.term())

    async def _answer(self, answer: Coroutine[Any, Any, None]) -> None:
        """What is not answered because the connection is gone is delivered again."""
        with suppress(errors.Error, OSError):
            await answer
