"""A relay as its administrator makes it, with its real NATS servers, and desktops that joined by their code."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from nats import errors
from nats.aio.client import Client
from nats.js import JetStreamContext

from screenpop import cli
from screenpop.intake import join_code, subjects
from screenpop.intake.join_code import Invitation
from screenpop.intake.nats_client import tls_context
from screenpop.intake.relay_connection import Connection
from screenpop.intake.relay_link import RelayLink
from screenpop.relay import agents, connecting, provision, setup
from screenpop.relay.configuration import ADMIN, INGRESS
from screenpop.relay.folder import RelayFolder, RelaySettings
from screenpop.relay.setup import Wanted
from screenpop.trouble import Trouble
from tests.relay.nats_server import NatsServer, free_port

SERVICE = "10001"


@dataclass
class Desktop:
    """A connection with a code's key."""

    invitation: Invitation
    connection: Connection

    @property
    def client(self) -> Client:
        return self.connection.client

    @property
    def is_out(self) -> bool:
        return not self.client.is_connected

    async def until_out(self) -> None:
        while not self.is_out:
            await asyncio.sleep(0.005)

    async def read(self, subject: str, *, timeout_s: float = 2) -> list[bytes]:
        """What waits for it on the subject, acknowledged."""
        name = subjects.consumer(self.invitation.agent, subject)
        pull = await self.client.jetstream().pull_subscribe_bind(consumer=name, stream=subjects.STREAM)
        try:
            messages = await pull.fetch(100, timeout=timeout_s)
        except TimeoutError:
            return []
        for message in messages:
            await message.ack()
        return [message.data for message in messages]

    async def may_publish(self, subject: str) -> bool:
        return not await self._refused_by(self.client.publish(subject, b"{}", reply=f"{subjects.inbox(self.invitation.agent)}.x"))

    async def may_subscribe(self, subject: str) -> bool:
        return not await self._refused_by(self.client.subscribe(subject))

    async def _refused_by(self, doing: Awaitable[object]) -> bool:
        """The server refuses in order: when it has refused what nobody may, it has decided about what came before."""
        refused = self.connection.denials
        before = len(refused)
        await doing
        await self.client.publish(f"nobody.may.{before}", b"")
        while not any(f"nobody.may.{before}" in said for said in refused[before:]):
            assert not self.is_out
            await asyncio.sleep(0.005)
        return len(refused) > before + 1


class Relay:
    """`start` starts the servers; `settings` is read anew each time, as a command does."""

    def __init__(self, path: Path, wanted: Wanted) -> None:
        self.folder = RelayFolder(path)
        setup.initialise(self.folder, wanted)
        ports = [wanted.client_port + number for number in range(len(wanted.nodes) or 1)]
        self.servers = [NatsServer(self.folder.node(number), port) for number, port in enumerate(ports, 1)]

    @property
    def settings(self) -> RelaySettings:
        return RelaySettings.read(self.folder)

    def start(self) -> None:
        for server in self.servers:
            server.start()

    def stop(self) -> None:
        for server in self.servers:
            server.kill()

    async def add(self, name: str, *extensions: str, line: bool = False) -> Invitation:
        wanted = agents.new(name, SERVICE, extensions, line=line)
        (joined,) = (await provision.add(self.folder, self.settings, [wanted])).joined
        return join_code.read(joined.code)

    @asynccontextmanager
    async def desktop(self, invitation: Invitation, address: str | None = None) -> AsyncIterator[Desktop]:
        """Connected with what the code says, by its first address or another. What it may not do is told, and does not end it."""
        address = address or invitation.servers[0]
        link = RelayLink(servers=(address,), agent=invitation.agent, subjects=invitation.subjects, seed=invitation.seed)
        connection = Connection(link, address, 5)
        connection.probing = True
        try:
            async with asyncio.timeout(5):
                await connection.open(tls_context(invitation.ca))
            yield Desktop(invitation, connection)
        finally:
            await connection.close()

    @asynccontextmanager
    async def user(self, name: str, seed: Path) -> AsyncIterator[Desktop]:
        """The ingress, or the administrator."""
        settings = self.settings
        itself = Invitation(
            servers=settings.nats.servers,
            agent=name,
            name=name,
            extensions=(),
            subjects=(),
            seed=agents.seed(seed),
            ca=connecting.ca(settings.nats),
        )
        async with self.desktop(itself) as user:
            yield user

    @asynccontextmanager
    async def ingress(self) -> AsyncIterator[JetStreamContext]:
        async with self.user(INGRESS, self.folder.ingress_seed) as user:
            yield user.client.jetstream()

    async def publish(self, subject: str, *bodies: bytes) -> None:
        async with self.ingress() as js:
            for body in bodies:
                await js.publish(subject, body)

    async def consumers(self) -> list[str]:
        async with self.user(ADMIN, self.folder.admin_seed) as user:
            return [info.name for info in await user.client.jetstream().consumers_info(subjects.STREAM)]

    def command(self, *words: str) -> int:
        """`screenpop relay WORDS[0] DIR …`"""
        return cli.main(["relay", words[0], str(self.folder.path), *words[1:]])


def free_ports(many: int) -> int:
    """The first of so many free ports, one after the other."""
    while True:
        first = free_port()
        with contextlib.suppress(OSError), contextlib.ExitStack() as held:
            for port in range(first, first + many):
                held.enter_context(socket.socket()).bind(("127.0.0.1", port))
            return first


async def eventually(trying: Callable[[], Awaitable[None]], timeout_s: float = 20) -> None:
    """A cluster takes its time to agree on who leads."""
    until = time.monotonic() + timeout_s
    while True:
        try:
            return await trying()
        except (Trouble, errors.Error):
            if time.monotonic() > until:
                raise
        await asyncio.sleep(0.2)
