"""Desktops without desks: `python -m tests.benchmarks.relay_desks FILE` connects each invitation of a file, in one process.

It says "connected" when all are, and at the next line on its standard input what each has heard, and when, as one line of JSON. With
`--floor` the same keys connect with plain nats-py and hear what is published to them, no stream between.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from unittest.mock import patch

from nats.aio.client import Client
from nats.aio.msg import Msg

from screenpop.calls.event import Receipt
from screenpop.intake import join_code, relay_connection, subjects
from screenpop.intake.join_code import Invitation
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState
from screenpop.intake.url_networks import read_event
from tests.benchmarks.process import ROOT

CONNECTED = "connected"
_AT_ONCE = 10
_BETWEEN_S = 0.5
Heard = tuple[str, str, float]
"""The agent, the call, and the monotonic clock."""


class Desk:
    """The relay's client, and nothing behind it."""

    def __init__(self, invitation: Invitation, heard: list[Heard]) -> None:
        self.connections = 0
        self._invitation = invitation
        self._heard = heard
        self._client = RelayClient(self._receive, read_event, self._link, self._changed)

    async def start(self) -> None:
        self._client.start()

    async def close(self) -> None:
        await self._client.close()

    async def _receive(self, receipt: Receipt) -> None:
        self._heard.append((self._invitation.agent, receipt.event.call_event_uuid, time.monotonic()))

    async def _link(self) -> RelayLink:
        said = self._invitation
        return RelayLink(servers=said.servers, agent=said.agent, subjects=said.subjects, seed=said.seed)

    def _changed(self) -> None:
        self.connections += self._client.state is RelayState.CONNECTED


class Floor:
    """A subscription of nats-py."""

    def __init__(self, invitation: Invitation, heard: list[Heard]) -> None:
        self.connections = 0
        self._invitation = invitation
        self._heard = heard
        self._client = Client()

    async def start(self) -> None:
        said = self._invitation
        await self._client.connect(said.servers[0], nkeys_seed_str=said.seed, inbox_prefix=subjects.inbox(said.agent))
        await self._client.subscribe(floor_subject(said.agent), cb=self._receive)
        await self._client.flush()
        self.connections = 1

    async def close(self) -> None:
        await self._client.close()

    async def _receive(self, message: Msg) -> None:
        call = json.loads(message.data)["fields"]["call_event_uuid"]
        self._heard.append((self._invitation.agent, call, time.monotonic()))


def floor_subject(agent: str) -> str:
    """Its own inbox: the one subject that a desktop's key may subscribe to."""
    return f"{subjects.inbox(agent)}.floor"


async def _run(invitations: Sequence[Invitation], kind: type[Desk] | type[Floor]) -> None:
    heard: list[Heard] = []
    desks = [kind(invitation, heard) for invitation in invitations]
    for first in range(0, len(desks), _AT_ONCE):
        await asyncio.gather(*(desk.start() for desk in desks[first : first + _AT_ONCE]))
        await asyncio.sleep(_BETWEEN_S)
    while not all(desk.connections for desk in desks):
        await asyncio.sleep(0.05)
    print(CONNECTED, flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    said = {"heard": heard, "connections": sum(desk.connections for desk in desks), "cpu_s": time.process_time()}
    print(json.dumps(said), flush=True)
    await asyncio.gather(*(desk.close() for desk in desks))


class Desks:
    """All of them, in so many processes."""

    def __init__(self, folder: Path, invitations: Sequence[Invitation], processes: int, *, floor: bool = False) -> None:
        self._processes: list[subprocess.Popen[str]] = []
        for number in range(processes):
            file = folder / f"desks-{number}.json"
            file.write_text(json.dumps([asdict(each) for each in invitations[number::processes]]))
            command = [sys.executable, "-m", "tests.benchmarks.relay_desks", str(file), *(["--floor"] if floor else [])]
            self._processes.append(subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))

    def wait_until_connected(self) -> None:
        """Raises RuntimeError where a process ends instead."""
        for process in self._processes:
            assert process.stdout is not None
            if process.stdout.readline().strip() != CONNECTED:
                raise RuntimeError("the desktops did not connect")

    def end(self) -> tuple[list[Heard], int]:
        """What all have heard, and how often any of them has connected."""
        said: list[dict[str, Any]] = [json.loads(process.communicate("end\n", 60)[0]) for process in self._processes]
        heard = [(agent, call, at) for each in said for agent, call, at in each["heard"]]
        return heard, sum(each["connections"] for each in said)

    def kill(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--floor", action="store_true")
    given = parser.parse_args()
    invitations = [join_code._invitation(said) for said in json.loads(given.file.read_text())]
    # A desktop reads the certificates of its system once; a thousand in one process would do nothing else for a minute.
    with patch.object(relay_connection, "_trusting", functools.cache(relay_connection._trusting)):
        asyncio.run(_run(invitations, Floor if given.floor else Desk))


if __name__ == "__main__":
    main()
