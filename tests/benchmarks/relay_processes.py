"""A relay as its administrator runs it, each program a process that is measured."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from nats.aio.client import Client

from screenpop.intake import join_code
from screenpop.intake.join_code import Invitation
from screenpop.intake.subjects import Permissions
from screenpop.relay import agents, configuration, connecting, provision, setup
from screenpop.relay.configuration import User
from screenpop.relay.folder import RelayFolder, RelaySettings
from tests.benchmarks.contestants import answers
from tests.benchmarks.process import ROOT, Process, free_port
from tests.journey.wait import wait_until

SERVICE = "10001"
_PULLS = "$JS.API.CONSUMER.MSG.NEXT.>"


class Relay:
    """`relay init`, nats-server and `relay serve`, as processes that are looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = RelayFolder(folder / "relay")
        setup.initialise(self.folder, setup.Wanted(client_port=free_port(), service=SERVICE))
        self._port = free_port()
        text = self.folder.settings.read_text("utf-8").replace("[ingress]\n", f"[ingress]\nport = {self._port}\n")
        self.folder.settings.write_text(text.replace("[metrics]\n", "[metrics]\nport = 0\n"), "utf-8")
        self.settings = RelaySettings.read(self.folder)
        self.address = self.settings.nats.servers[0]
        self.watcher = agents.new_seed()
        secrets = self.folder.url_secrets()
        secrets.ensure()
        self.url = f"http://127.0.0.1:{self._port}/{secrets.shown()}"
        self.nats = Process(["nats-server", "-c", str(self.folder.node(1))], os.environ, folder / "nats.txt")
        serve = [sys.executable, "-m", "screenpop", "relay", "serve", str(self.folder.path)]
        self.ingress = Process(serve, os.environ, folder / "ingress.txt")
        self._said = folder / "ingress.txt"
        wait_until(self._takes, 30, "the ingress taking events")

    def _takes(self) -> bool:
        self.nats.check()
        self.ingress.check()
        return "Connected to NATS" in self._said.read_text("utf-8") and answers(self.url)

    def end(self) -> None:
        self.ingress.end()
        self.nats.end()

    async def invite(self, extensions: Sequence[str]) -> list[Invitation]:
        wanted = [agents.new(f"Agent {extension}", SERVICE, [extension], line=False) for extension in extensions]
        done = await provision.add(self.folder, self.settings, wanted)
        return [join_code.read(joined.code) for joined in done.joined]

    async def reload(self) -> float:
        """Until the server knows a key that is new in its file, in seconds; from now on it also knows `watcher`, who may do everything."""
        witness = agents.new_seed()
        agents.write_users(self.folder, agents.read(self.folder), agents.public_key(witness))
        watcher = User(agents.public_key(self.watcher), Permissions((">",), (">",)), "the benchmark")
        added = configuration.users_configuration([watcher]).partition("users: [\n")[2]
        text = self.folder.agents_conf.read_text("utf-8").rstrip().removesuffix("]")
        self.folder.agents_conf.write_text(text + added, "utf-8")
        began = time.perf_counter()
        os.kill(self.nats.pid, signal.SIGHUP)
        answer = await connecting.knows(self.settings.nats, self.address, witness, 60)
        if not answer.known:
            raise RuntimeError("the server did not read its users again")
        return time.perf_counter() - began

    async def watching(self) -> Client:
        client = Client()
        await client.connect(self.address, nkeys_seed_str=self.watcher)
        return client

    def command(self, command: str, *words: str) -> float:
        """How long one of `screenpop relay`'s takes, in seconds."""
        whole = [sys.executable, "-m", "screenpop", "relay", command, str(self.folder.path), *words]
        began = time.perf_counter()
        subprocess.run(whole, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=120)
        return time.perf_counter() - began

    async def pulls_a_second(self, seconds: float) -> float:
        client = await self.watching()
        seen = await client.subscribe(_PULLS)
        await client.flush()
        await asyncio.sleep(seconds)
        count = seen.pending_msgs
        await client.close()
        return count / seconds


@contextmanager
def running(folder: Path) -> Iterator[Relay]:
    relay = Relay(folder)
    try:
        yield relay
    finally:
        relay.end()
