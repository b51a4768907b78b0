"""A relay as `screenpop relay init` makes it, its nats-server, and its ingress as a process; and a witness who reads all that is published."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from nats.aio.client import Client as NatsClient
from nats.js.api import RawStreamMsg
from nats.js.errors import NotFoundError

from screenpop.calls.event import Receipt
from screenpop.intake import relayed, subjects
from screenpop.intake.subjects import Permissions
from screenpop.intake.url_networks import read_event
from screenpop.relay import agents, configuration, setup
from screenpop.relay.configuration import User
from screenpop.relay.folder import RelayFolder, RelaySettings
from tests.durability.load import Told
from tests.journey.wait import wait_until
from tests.relay.nats_server import NatsServer, free_port

ROOT = Path(__file__).parents[2]
SERVE = "import sys; from screenpop.cli import main; sys.exit(main(['--verbose', 'relay', 'serve', sys.argv[1]]))"
NO_SCREEN = """
import sys
class Nowhere:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qasync", "keyring"):
            raise ImportError(f"{name} is not for a server")
sys.meta_path.insert(0, Nowhere())
"""
"""In front of SERVE in every process of these tests: a server has neither Qt nor a keyring."""


class Ingress:
    """One ingress process on a relay's folder, which may be started again and again."""

    def __init__(self, folder: RelayFolder, port: int, health_port: int) -> None:
        self.folder, self.port, self.health_port = folder, port, health_port
        self.process: subprocess.Popen[bytes] | None = None
        secret = folder.url_secrets()
        secret.ensure()
        self.url = f"http://127.0.0.1:{port}/{secret.shown()}"

    @property
    def log(self) -> Path:
        return self.folder.path / "ingress.log"

    def start(self, *, wait: bool = True) -> int:
        """Its pid. Waits until it takes events."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", NO_SCREEN + SERVE, str(self.folder.path)], cwd=ROOT, stdout=log, stderr=log
            )
        if wait:
            wait_until(self._answers, 20, "the ingress listening")
        return self.process.pid

    def said(self) -> str:
        return self.log.read_text("utf-8", "replace")

    def post(self, fields: str, event: str = "extension-ringing") -> tuple[int, str | None]:
        """The status, and Retry-After."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            path = self.url.partition(str(self.port))[2]
            connection.request("POST", f"{path}/{event}", fields.encode(), {"Content-Type": "application/x-www-form-urlencoded"})
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers["Retry-After"]
        finally:
            connection.close()

    def health(self) -> tuple[int, Any]:
        status, body = self.get("/healthz")
        return status, json.loads(body)

    def get(self, path: str) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self.health_port, timeout=10)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def metric(self, name: str) -> float:
        """One line of /metrics: its name and labels, as they stand there."""
        _, text = self.get("/metrics")
        return float(next(line for line in text.splitlines() if line.startswith(name + " ")).rpartition(" ")[2])

    def waits_for(self, look: Callable[[Any], bool], what: str, within_s: float = 20) -> None:
        """Until /healthz says something."""
        wait_until(lambda: look(self.health()[1]), within_s, what)

    def terminate(self) -> int:
        assert self.process is not None
        self.process.terminate()
        ended, self.process = self.process.wait(10), None
        return ended

    def kill(self) -> None:
        """SIGKILL."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def _answers(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.said()
        try:
            return self.health()[0] in (200, 503)
        except OSError:
            return False


class Relay:
    """A relay in a folder of its own, and one ingress; `another` makes one more."""

    def __init__(self, folder: Path, server_options: str = "", nodes: int = 1, **settings: Any) -> None:
        self.folder = RelayFolder(folder / "relay")
        port, cluster_port = _free_ports(nodes), _free_ports(nodes)
        setup.initialise(self.folder, setup.Wanted(nodes=("127.0.0.1",) * nodes, client_port=port, cluster_port=cluster_port))
        self._settings = settings
        self._let_in_the_witness()
        self.servers = [NatsServer(self.folder.node(number + 1), port + number) for number in range(nodes)]
        for server in self.servers:
            server.configuration.write_text(server_options + server.configuration.read_text())
        self.server = self.servers[0]
        self.ingresses: list[Ingress] = []
        self.ingress = self._with_ports(self.folder)

    def another(self) -> Ingress:
        """On another machine: a copy of the folder without the spool."""
        copy = RelayFolder(self.folder.path.with_name(f"relay-{len(self.ingresses) + 1}"))
        shutil.copytree(self.folder.path, copy.path, ignore=shutil.ignore_patterns("spool", "nats", "ingress.log"))
        return self._with_ports(copy)

    def with_settings(self, settings: Mapping[str, Any]) -> Ingress:
        """The ingress on the same folder, told otherwise."""
        return self._with_ports(self.folder, settings)

    def end(self) -> None:
        for ingress in self.ingresses:
            ingress.kill()
        for server in self.servers:
            server.kill()

    @property
    def addresses(self) -> list[str]:
        return [f"nats://127.0.0.1:{server.port}" for server in self.servers]

    @asynccontextmanager
    async def witness(self) -> AsyncIterator[NatsClient]:
        """Somebody who may read everything."""
        client = NatsClient()
        alive = [server for server in self.servers if server.listens()]
        address = f"nats://127.0.0.1:{alive[0].port}"
        await client.connect(address, nkeys_seed_str=self._witness, allow_reconnect=False, error_cb=_unsaid)
        try:
            yield client
        finally:
            await client.close()

    async def messages(self) -> list[RawStreamMsg]:
        """All that the stream has, in its order. Each is asked for by its number: a cluster that has lost a server makes no consumer."""
        async with self.witness() as client:
            js = client.jetstream()
            state = (await js.stream_info(subjects.STREAM)).state
            numbers = range(state.first_seq, state.last_seq + 1) if state.messages else range(0)
            found: list[RawStreamMsg] = []
            for start in numbers[::100]:
                found += await asyncio.gather(
                    *(js.get_msg(subjects.STREAM, number) for number in numbers[start - numbers.start :][:100])
                )
            return found

    def kept(self) -> list[RawStreamMsg]:
        return asyncio.run(self.messages())

    def told(self) -> list[Told]:
        """The events in the stream, in its order."""
        receipts = [received(message) for message in self.kept()]
        return [(receipt.event.call_event_uuid, receipt.event.kind) for receipt in receipts]

    def wait_for_events(self, count: int, within_s: float = 30) -> None:
        """Until the stream has so many."""
        wait_until(lambda: asyncio.run(self._count()) >= count, within_s, f"{count} events in the stream")

    async def _count(self) -> int:
        async with self.witness() as client:
            try:
                return (await client.jetstream().stream_info(subjects.STREAM)).state.messages
            except NotFoundError:
                return 0

    def _with_ports(self, folder: RelayFolder, settings: Mapping[str, Any] | None = None) -> Ingress:
        port, health_port = free_port(), free_port()
        tables: dict[str, Mapping[str, Any]] = {
            "ingress": {"port": port},
            "metrics": {"port": health_port},
            "nats": {"servers": self.addresses},
            **self._settings,
            **(settings or {}),
        }
        lines = [
            f"[{table}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())
            for table, keys in tables.items()
        ]
        folder.settings.write_text("".join(lines))
        RelaySettings.read(folder)
        self.ingresses.append(Ingress(folder, port, health_port))
        return self.ingresses[-1]

    def _let_in_the_witness(self) -> None:
        """Beside the ingress, with the rights that it has in earnest."""
        self._witness = agents.new_seed()
        users = (
            User(agents.public_key(agents.seed(self.folder.ingress_seed)), configuration.of_ingress(), "the ingress"),
            User(agents.public_key(self._witness), Permissions((">",), (">",)), "the test"),
        )
        self.folder.agents_conf.write_text(configuration.users_configuration(users))


def received(message: RawStreamMsg) -> Receipt:
    assert message.data is not None
    return relayed.decode(message.data, read_event)


def _free_ports(count: int) -> int:
    """The first of so many, one after the other, that nobody has now."""
    while True:
        first = free_port()
        try:
            with contextlib.ExitStack() as opened:
                for port in range(first, first + count):
                    opened.enter_context(socket.socket()).bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            continue
        return first


async def _unsaid(error: Exception) -> None:
    """It is raised as well."""
