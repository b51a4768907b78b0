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

from screenpop.intake import relay_troubles
from screenpop.intake.nats_client import tls_context
from screenpop.intake.relay_connection import Connection
from screenpop.intake.relay_link import RelayLink
from screenpop.relay.folder import Servers
from screenpop.settings import private_file
from screenpop.trouble import Trouble

_CONNECT_S = 5.0
_ANSWER_S = 5.0
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
    tls = tls_context(ca(servers))
    reasons: list[str] = []
    for address in servers.servers:
        opened = Connection(RelayLink(servers=(address,), agent=name, subjects=(), seed=seed), address, _ANSWER_S)
        try:
            async with asyncio.timeout(_CONNECT_S):
                await opened.open(tls)
            break
        except (errors.Error, OSError, TimeoutError, aiohttp.ClientError) as error:
            await opened.close()
            if "authorization" in str(error).lower() or isinstance(error, ConnectionResetError | BrokenPipeError):
                raise Refused from None
            reasons.append(f"{address} ({relay_troubles.in_words(error, address).happened})")
    else:
        raise Trouble("No NATS server can be reached", "; ".join(reasons), "Start it; see also relay.toml, [nats]")
    try:
        yield opened.client
    finally:
        await opened.close()


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
