"""Agents come, go and get new keys. Each change is written down first, then brought into force, and only then said to be done.

What is not finished is marked so in agents.json, and the same command again finishes it: a crash, or a server that cannot be
reached, leaves nobody in who should be out, and no code in the world that opens nothing.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial

from filelock import FileLock, Timeout
from nats import errors
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, ConsumerInfo
from nats.js.errors import BadRequestError, NotFoundError, ServerError, ServiceUnavailableError
from nats.js.errors import Error as JetStreamError

from screenpop.intake import join_code, subjects
from screenpop.intake.consumer import consumer_config, differences
from screenpop.intake.join_code import Invitation
from screenpop.relay import agents, connecting
from screenpop.relay.agents import Agent, State
from screenpop.relay.configuration import ADMIN
from screenpop.relay.connecting import Refused
from screenpop.relay.folder import RelayFolder, RelaySettings
from screenpop.relay.reloading import reload
from screenpop.relay.stream import ensure_stream
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

_RELOADED_WITHIN_S = 10.0
_READY_WITHIN_S = 20.0
_BETWEEN_TRIES_S = 0.1
_AGAIN = "Then run the same command again: it finishes what was begun"


@dataclass(frozen=True, slots=True)
class Joined:
    """An agent and the code to send."""

    agent: Agent
    code: str


@dataclass(frozen=True, slots=True)
class Done:
    """What is in force. `unreached`: addresses that did not answer, and why; they read the users when they start, or are told to."""

    joined: tuple[Joined, ...]
    unreached: tuple[str, ...]


async def add(folder: RelayFolder, settings: RelaySettings, wanted: Sequence[Agent]) -> Done:
    """Add agents (`agents.new`), all with one reload. One of that name that is unfinished is made as it is wanted now.

    Raises Trouble; for a name that is taken nothing was changed.
    """
    with alone(folder):
        known = agents.read(folder)
        _check_names(known, wanted)
        begun = {_key(agent): agent for agent in known}
        keyed = []
        for new in wanted:
            before = begun.get(_key(new))
            keyed.append(agents.with_new_key(replace(new, agent=before.agent) if before else new))
        return await _joined(folder, settings, keyed)


async def rotate(
    folder: RelayFolder, settings: RelaySettings, name: str, extensions: Sequence[str] = (), *, line: bool | None = None
) -> Done:
    """Another key for the same agent: the old code is dead, and what it has not read yet waits for the new one.

    `extensions` and `line`: what it reads from now on, if given. Raises Trouble.
    """
    with alone(folder):
        agent = _find(folder, name)
        if agent.state == State.LEAVING:
            raise Trouble(
                f"{agent.name} is being removed", "", f"Finish it with: screenpop relay remove-agent {folder.path} NAME"
            )
        reads = agents.new(agent.name, agent.service, extensions or agent.extensions, line=agent.line if line is None else line)
        changed = replace(agent, extensions=reads.extensions, line=reads.line)
        return await _joined(folder, settings, [agents.with_new_key(changed)])


async def remove(folder: RelayFolder, settings: RelaySettings, name: str) -> Done:
    """Out: the connection ends with the reload, and what was not read is deleted for this agent."""
    with alone(folder):
        agent = replace(_find(folder, name), state=State.LEAVING)
        unreached = await _bring_into_force(folder, settings, [agent])
        _keep(folder, [], without=agent)
        return Done((), unreached)


async def restore(folder: RelayFolder, settings: RelaySettings) -> Done:
    """Bring agents.json into force as it stands: after a server that lost its disk or was not reached. No code changes."""
    with alone(folder):
        return Done((), await _bring_into_force(folder, settings, agents.read(folder)))


async def _joined(folder: RelayFolder, settings: RelaySettings, keyed: Sequence[tuple[Agent, str]]) -> Done:
    ca = connecting.ca(settings.desktops)
    if not settings.desktops.servers:
        raise Trouble("A code cannot say where the relay is", "No address is set", "Set relay.toml, [desktops] servers")
    unreached = await _bring_into_force(folder, settings, [agent for agent, _ in keyed])
    ready = [(replace(agent, state=State.READY), seed) for agent, seed in keyed]
    _keep(folder, [agent for agent, _ in ready])
    servers = settings.desktops.servers
    return Done(tuple(Joined(agent, join_code.write(_invitation(agent, seed, servers, ca))) for agent, seed in ready), unreached)


def _invitation(agent: Agent, seed: str, servers: tuple[str, ...], ca: str) -> Invitation:
    return Invitation(
        servers=servers,
        agent=agent.agent,
        name=agent.name,
        extensions=agent.extensions,
        subjects=agent.subjects,
        seed=seed,
        ca=ca,
    )


async def _bring_into_force(folder: RelayFolder, settings: RelaySettings, changed: Sequence[Agent]) -> tuple[str, ...]:
    """Write the agents down, have the servers read them, and make the consumers of those that changed, or have none, as they should be.

    Answers the servers that could not be reached.
    """
    known = _keep(folder, changed)
    witness = agents.new_seed()
    agents.write_users(folder, known, agents.public_key(witness))
    told = await aside(partial(reload, folder, settings))
    unreached = await _wait_until_read(settings, witness, told=told)
    try:
        async with connecting.connection(settings.nats, agents.seed(folder.admin_seed), ADMIN) as client:
            js = client.jetstream()
            await _until_ready(js, settings)
            existing = await _consumers(js)
            for agent in (*changed, *_bereft(known, existing)):
                await _settle(js, agent, existing)
    except Refused:
        raise _not_read("; ".join(settings.nats.servers)) from None
    except JetStreamError as error:
        raise Trouble("NATS refused", str(getattr(error, "description", None) or error), _AGAIN) from error
    except (errors.Error, OSError, TimeoutError) as error:
        raise Trouble("The connection to NATS was lost", str(error) or type(error).__name__, _AGAIN) from error
    return unreached


async def _wait_until_read(settings: RelaySettings, witness: str, *, told: bool) -> tuple[str, ...]:
    """Every server that can be reached must know the new users. Answers those that cannot be, and why."""
    patience_s = _RELOADED_WITHIN_S if told else 0.0
    answers = {address: await connecting.knows(settings.nats, address, witness, patience_s) for address in settings.nats.servers}
    if old := [address for address, answer in answers.items() if not answer.known and not answer.why]:
        raise _not_read("; ".join(old))
    unreached = tuple(answer.why for answer in answers.values() if not answer.known)
    if len(unreached) == len(answers):
        raise Trouble(
            "NATS cannot be reached; the change is written down, and in force when it starts",
            "; ".join(unreached),
            f"Start it, or correct relay.toml, [nats] servers. {_AGAIN}",
        )
    return unreached


async def _until_ready(js: JetStreamContext, settings: RelaySettings) -> None:
    """The stream is there. A server that has just read its users again answers nothing for a while (0.3 s with a thousand desktops
    connected), nor do several that have lost the one that led them: what is asked meanwhile is dropped, so it is asked again."""
    until = time.monotonic() + _READY_WITHIN_S
    while True:
        try:
            await js.account_info()
            await ensure_stream(js, settings)
        except (ServiceUnavailableError, errors.TimeoutError):
            if time.monotonic() > until:
                raise
        else:
            return
        await asyncio.sleep(_BETWEEN_TRIES_S)


async def _consumers(js: JetStreamContext) -> list[str]:
    """What the server has, not what we remember: a command that was broken off may have made others."""
    names: list[str] = []
    while page := await js.consumers_info(subjects.STREAM, offset=len(names)):
        names += [info.name for info in page]
    return names


def _bereft(known: Sequence[Agent], existing: Sequence[str]) -> list[Agent]:
    """Agents whose consumers are gone, as after the loss of a server's disk: their codes open again."""
    there = set(existing)
    return [
        agent
        for agent in known
        if agent.state == State.READY and not {subjects.consumer(agent.agent, subject) for subject in agent.subjects} <= there
    ]


async def _settle(js: JetStreamContext, agent: Agent, existing: Sequence[str]) -> None:
    """The agent has the consumers it should have, and no others. Those that are right stay as they are, with what is unread."""
    wanted = {} if agent.state == State.LEAVING else {subjects.consumer(agent.agent, each): each for each in agent.subjects}
    for name in existing:
        if name.startswith(f"{agent.agent}-") and name not in wanted:
            await js.delete_consumer(subjects.STREAM, name)
    for name, subject in wanted.items():
        asked = consumer_config(agent.agent, subject)
        if name in existing and not differences((await js.consumer_info(subjects.STREAM, name)).config, asked):
            continue
        made = await _made(js, asked, name)
        if differ := differences(made.config, asked):
            await js.delete_consumer(subjects.STREAM, name)
            raise Trouble(
                "NATS made another consumer than it was asked for",
                f"{name} differs in {', '.join(differ)}",
                f"It was deleted; use a newer nats-server. {_AGAIN}",
            )


async def _made(js: JetStreamContext, asked: ConsumerConfig, name: str) -> ConsumerInfo:
    """The consumer, changed if there is another of its name; in its place where that cannot be changed, for it could show anything."""
    try:
        return await js.add_consumer(subjects.STREAM, asked)
    except (BadRequestError, ServerError):
        with suppress(NotFoundError):
            await js.delete_consumer(subjects.STREAM, name)
        return await js.add_consumer(subjects.STREAM, asked)


def _check_names(known: Sequence[Agent], wanted: Sequence[Agent]) -> None:
    taken = {_key(agent): agent for agent in known if agent.state != State.UNFINISHED}
    seen: set[str] = set()
    for new in wanted:
        if before := taken.get(_key(new)):
            leaving = before.state == State.LEAVING
            raise Trouble(
                f"There is an agent {before.name} already",
                "Its removal is not finished" if leaving else "",
                "Finish it with remove-agent"
                if leaving
                else "rotate-agent gives a new code and other extensions, remove-agent takes it away",
            )
        if _key(new) in seen:
            raise Trouble(f"{new.name} is named twice", "", "Every agent has a name of its own")
        seen.add(_key(new))


def _find(folder: RelayFolder, name: str) -> Agent:
    for agent in agents.read(folder):
        if agent.is_called(name):
            return agent
    raise Trouble(f"There is no agent {name}", "", f"See: screenpop relay list {folder.path}")


def _keep(folder: RelayFolder, changed: Sequence[Agent], without: Agent | None = None) -> tuple[Agent, ...]:
    """agents.json with what has changed in it."""
    by_id: Mapping[str, Agent] = {agent.agent: agent for agent in (*agents.read(folder), *changed)}
    kept = tuple(agent for agent in by_id.values() if without is None or agent.agent != without.agent)
    agents.write(folder, kept)
    return kept


@contextmanager
def alone(folder: RelayFolder) -> Iterator[None]:
    """No two commands change agents or addresses at once, and none leaves files that the relay's own user cannot read. Raises Trouble."""
    if sys.platform != "win32" and folder.path.stat().st_uid != os.geteuid():
        raise Trouble(
            f"The relay in {folder.path} belongs to another user",
            "What you write there, it could not read",
            "Run this as that user",
        )
    try:
        with FileLock(folder.lock, timeout=_RELOADED_WITHIN_S):
            yield
    except Timeout:
        raise Trouble(
            "Another command is changing the agents", f"It holds {folder.lock}", "Try again when it has ended"
        ) from None


def _key(agent: Agent) -> str:
    return agent.name.casefold()


def _not_read(where: str) -> Trouble:
    return Trouble(
        "NATS has not read the agents again: the change is written down and not in force",
        where,
        f"Run nats-server --signal reload where it runs, or restart it; relay.toml, [reload] command can do so. {_AGAIN}",
    )
