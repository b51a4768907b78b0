"""A relay's server as its administrator sets it up: a stream, users with keys and permissions, a consumer for each subject."""

from __future__ import annotations

import json
import os
import ssl
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import nkeys
import trustme
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, ConsumerInfo

from screenpop.calls.event import EventKind, Receipt
from screenpop.intake import relayed, subjects
from screenpop.intake.consumer import consumer_config
from screenpop.intake.relay_link import RelayLink
from screenpop.intake.subjects import Permissions
from screenpop.intake.url_networks import EXAMPLES, read_event
from tests.journey.wait import wait_until
from tests.relay.nats_server import NatsServer, free_port

AGENT = "desk0001"
SUBJECT = subjects.of_extension("pbx", "201")
CONSUMER = subjects.consumer(AGENT, SUBJECT)
ALL = Permissions((">",), (">",))


def new_key() -> nkeys.KeyPair:
    return nkeys.from_seed(bytearray(nkeys.encode_seed(os.urandom(32), nkeys.PREFIX_BYTE_USER)))


@dataclass(frozen=True)
class User:
    permissions: Permissions
    key: nkeys.KeyPair = field(default_factory=new_key)

    @property
    def seed(self) -> str:
        return str(self.key.seed.decode())


def ringing(uuid: str, at: float = 1_800_000_000.0, extension: str = "201") -> Receipt:
    kind = EventKind.EXTENSION_RINGING
    fields = {**EXAMPLES[kind], "call_event_uuid": uuid, "service_id": "pbx", "extension_user_id": extension}
    return Receipt(read_event(kind, fields), at)


class SmallRelay:
    """`desktop` is the user that reads SUBJECT. With `authority`, TCP and WebSocket are encrypted."""

    def __init__(self, folder: Path, *, authority: trustme.CA | None = None) -> None:
        self.port, self.web_port = free_port(), free_port()
        self.ingress = User(ALL)
        self.desktop = User(subjects.of_desktop(AGENT, [SUBJECT]))
        self.server = NatsServer(folder / "nats.conf", self.port)
        self._folder = folder
        self._authority = authority
        self._runs = False
        if authority is not None:
            self.ca = folder / "ca.pem"
            authority.cert_pem.write_to_path(str(self.ca))
            authority.issue_cert("localhost", "relay.example").private_key_and_cert_chain_pem.write_to_path(
                str(folder / "server.pem")
            )

    @property
    def url(self) -> str:
        return f"{'tls' if self._authority else 'nats'}://localhost:{self.port}"

    @property
    def web_url(self) -> str:
        return f"{'wss' if self._authority else 'ws'}://localhost:{self.web_port}"

    def link(self, **changes: object) -> RelayLink:
        link = RelayLink(servers=(self.url,), agent=AGENT, subjects=(SUBJECT,), seed=self.desktop.seed)
        return replace(link, **changes)  # type: ignore[arg-type]

    def let_in(self, *users: User) -> None:
        """These and nobody else, at once."""
        tls = (
            f'tls {{ cert_file: "{self._folder}/server.pem", key_file: "{self._folder}/server.pem" }}' if self._authority else ""
        )
        self.server.configuration.write_text(
            f'listen: "127.0.0.1:{self.port}"\n'
            f'jetstream {{ store_dir: "{self._folder}/jetstream" }}\n'
            f"{tls}\n"
            f'websocket {{ listen: "127.0.0.1:{self.web_port}", {tls or "no_tls: true"} }}\n'
            f"authorization {{ users: [ {', '.join(_user(user) for user in users)} ] }}\n",
            encoding="utf-8",
        )
        if self._runs:
            before = self._reloads()
            self.server.read_again()
            wait_until(lambda: self._reloads() > before, what="the server's reading it again")

    def _reloads(self) -> int:
        return self.server.log.read_text(encoding="utf-8").count("Reloaded server configuration")

    def start(self) -> None:
        self.let_in(self.ingress, self.desktop)
        self.server.start()
        self._runs = True

    @asynccontextmanager
    async def administrator(self) -> AsyncIterator[JetStreamContext]:
        client = Client()
        tls = ssl.create_default_context(cafile=str(self.ca)) if self._authority else None
        await client.connect(
            self.url, nkeys_seed_str=self.ingress.seed, tls=tls, allow_reconnect=False, inbox_prefix="_INBOX_admin"
        )
        try:
            yield client.jetstream()
        finally:
            await client.close()

    async def invite(self, config: ConsumerConfig | None = None) -> None:
        """The stream, and the desktop's consumer or another of its name."""
        async with self.administrator() as js:
            await js.add_stream(name=subjects.STREAM, subjects=[subjects.EVERYTHING])
            await js.add_consumer(subjects.STREAM, config or consumer_config(AGENT, SUBJECT))

    async def publish(self, receipts: Iterable[Receipt | bytes]) -> None:
        async with self.administrator() as js:
            for receipt in receipts:
                body = receipt if isinstance(receipt, bytes) else relayed.encode(receipt)
                await js.publish(SUBJECT, body)

    async def consumer(self) -> ConsumerInfo:
        async with self.administrator() as js:
            found: ConsumerInfo = await js.consumer_info(subjects.STREAM, CONSUMER)
            return found


def _user(user: User) -> str:
    allowed = user.permissions
    return (
        f"{{ nkey: {user.key.public_key.decode()}, permissions: {{ "
        f"publish: {json.dumps(allowed.publish)}, subscribe: {json.dumps(allowed.subscribe)} }} }}"
    )
