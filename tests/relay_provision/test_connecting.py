"""A server that reads its users again hangs up on whoever has not said yet who they are: that is no server that cannot be reached."""

from __future__ import annotations

import asyncio
import json
import socket
import struct

from screenpop.relay import agents, connecting
from screenpop.relay.connecting import Answer
from screenpop.relay.folder import Servers

_INFO = {"server_id": "x", "version": "2.11.15", "auth_required": True, "nonce": "abc", "max_payload": 1000}


class Reloading:
    """Greets, and hangs up the first times."""

    def __init__(self, times: int) -> None:
        self.times = times

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"INFO " + json.dumps(_INFO).encode() + b"\r\n")
        await writer.drain()
        self.times -= 1
        if self.times >= 0:
            reset = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
        else:
            while line := await reader.readline():
                if line.startswith(b"PING"):
                    writer.write(b"PONG\r\n")
        writer.close()


async def asked(times: int, patience_s: float) -> Answer:
    server = await asyncio.start_server(Reloading(times).hear, "127.0.0.1", 0)
    address = f"nats://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        return await connecting.knows(Servers(servers=(address,)), address, agents.new_seed(), patience_s)


async def test_it_is_asked_again() -> None:
    assert await asked(3, 5) == Answer(known=True)


async def test_not_for_ever() -> None:
    assert await asked(1000, 0.3) == Answer(known=False)
