"""The administrator's connection to the NATS servers, and whether they have read their users again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import aiohttp
from nats import errors
from nats.aio.client import Client

from screenpop.intake import subjects
from screenpop.intake.nats_client import EncryptedClient, tls_context
from screenpop.relay.folder import Servers
from screenpop.settings import private_file
from screenpop.trouble import Trouble

_CONNECT_S = 3
_BETWEEN_TRIES_S = 0.05


class Refused(Exception):
    """The server is there and does not know the key; or it hung up, as one that reads its users again does on whoever is just coming in."""


class Answer(NamedTuple):
    """What a server says about a new key. `why` it could not be reached, with its address."""

    known: bool
    why: str = ""


@asynccontextmanager
async def connection(servers: Servers, seed: str, name: str) -> AsyncIterator[Client]:
    """Open for as long as it is needed, to the first of the servers that answers. `name` has its inbox to itself.

    Raises Refused, and Trouble where no server can be reached.
    """
    reasons: list[str] = []
    for address in servers.servers:
        client, heard = EncryptedClient(), _Heard()
        try:
            await client.connect(
                address,
                name=f"screenpop {name}",
                nkeys_seed_str=seed,
                inbox_prefix=subjects.inbox(name),
                tls=tls_context(ca(servers)) if address.startswith(("tls:", "wss:")) else None,
                allow_reconnect=False,
                max_reconnect_attempts=1,
                reconnect_time_wait=0,
                connect_timeout=_CONNECT_S,
                error_cb=heard.note,
            )
            break
        except (errors.Error, OSError, TimeoutError, aiohttp.ClientError) as error:
            await client.close()
            why = heard.first or error
            if "authorization" in str(why).lower() or isinstance(why, ConnectionResetError):
                raise Refused from None
            reasons.append(f"{address}: {str(why) or type(why).__name__}")
    else:
        raise Trouble("No NATS server can be reached", "; ".join(reasons), "Start it; see also relay.toml, [nats]")
    try:
        yield client
    finally:
        await client.close()


async def knows(servers: Servers, address: str, witness: str, patience_s: float) -> Answer:
    """Whether one server lets in the key of the seed `witness`, asked again for `patience_s` seconds while it does not."""
    until = asyncio.get_running_loop().time() + patience_s
    while True:
        try:
            async with connection(Servers(servers=(address,), ca=servers.ca), witness, "witness"):
                return Answer(known=True)
        except Refused:
            if asyncio.get_running_loop().time() >= until:
                return Answer(known=False)
        except Trouble as trouble:
            return Answer(known=False, why=trouble.happened)
        await asyncio.sleep(_BETWEEN_TRIES_S)


def ca(servers: Servers) -> str:
    """The PEM text of the private certificate authority, empty for the system's. Raises Trouble."""
    if not servers.ca:
        return ""
    try:
        return Path(servers.ca).read_text("ascii")
    except (OSError, UnicodeError) as error:
        raise Trouble(
            f"The certificate authority {servers.ca} cannot be read", private_file.reason(error), "Correct ca in relay.toml"
        ) from error


class _Heard:
    """What is the matter with an address: nats-py says it here, and raises that there are no servers."""

    def __init__(self) -> None:
        self.first: Exception | None = None

    async def note(self, error: Exception) -> None:
        self.first = self.first or error
