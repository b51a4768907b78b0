"""Who was added to the relay: agents.json, and the NATS users that follow from it. No agent's secret is kept here."""

from __future__ import annotations

import json
import re
import secrets
import string
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import nkeys

from screenpop.intake import subjects
from screenpop.relay import configuration
from screenpop.relay.configuration import User
from screenpop.relay.folder import RelayFolder
from screenpop.settings import checks, private_file
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

_VERSION = 1
_PUBLIC_KEY = re.compile(r"U[A-Z2-7]{55}")
_LETTERS = string.ascii_lowercase + string.digits


class State(StrEnum):
    """`UNFINISHED`: the same command again brings it to an end."""

    READY = "ready"
    UNFINISHED = "unfinished"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """One desktop. `name` is what the administrator calls it, `agent` what the server does; `created` is ISO 8601, UTC."""

    name: str
    agent: str
    service: str
    extensions: tuple[str, ...]
    line: bool
    public_key: str
    created: str
    state: State = State.UNFINISHED

    @property
    def subjects(self) -> tuple[str, ...]:
        """What it reads: its extensions' events, and with `line` the service's dialplan events."""
        of_extensions = [subjects.of_extension(self.service, extension) for extension in self.extensions]
        return (*of_extensions, *([subjects.of_line(self.service)] if self.line else []))

    def is_called(self, name: str) -> bool:
        return self.name.casefold() == name.strip().casefold()


def new(name: str, service: str, extensions: Sequence[str], *, line: bool) -> Agent:
    """An agent without a key. Raises Trouble for a name, an extension or a service that can be none."""
    clean = name.strip()
    if not (0 < len(clean) <= 100 and clean.isprintable() and clean[0].isalnum()):
        raise Trouble(
            f"An agent cannot be called {name[:100]!r}",
            "A name begins with a letter or digit and has at most 100 characters, none of them invisible",
            "Choose another",
        )
    try:
        found = checks.extensions(list(extensions))
        number = checks.some_text(service)
    except checks.Wrong as wrong:
        raise Trouble(
            f"{clean} cannot be added", f"Extensions or service are wrong: it must be {wrong}", "Correct them"
        ) from None
    if not found:
        raise Trouble(f"{clean} cannot be added", "No extension is named", "Give the agent's extension")
    agent = "".join(secrets.choice(_LETTERS) for _ in range(12))
    created = datetime.now(UTC).isoformat(timespec="seconds")
    return Agent(name=clean, agent=agent, service=number, extensions=found, line=line, public_key="", created=created)


def with_new_key(agent: Agent) -> tuple[Agent, str]:
    """The agent with another key, unfinished; and the seed, which nobody else has."""
    seed = new_seed()
    return replace(agent, public_key=public_key(seed), state=State.UNFINISHED), seed


def new_seed() -> str:
    """An NKey seed of a user (ed25519): the secret."""
    return str(nkeys.encode_seed(secrets.token_bytes(32), nkeys.PREFIX_BYTE_USER).decode("ascii"))


def public_key(seed: str) -> str:
    return str(nkeys.from_seed(bytearray(seed.strip().encode("ascii"))).public_key.decode("ascii"))


def read(folder: RelayFolder) -> tuple[Agent, ...]:
    """Raises Trouble for a file that is not as it was written: a server's permissions are made from it."""
    try:
        said = json.loads(folder.agents.read_text("utf-8"))
    except OSError as error:  # missing too: taken for an empty list, everybody would be shut out with the next agent
        raise _unreadable(folder, private_file.reason(error)) from error
    except (ValueError, RecursionError):
        raise _unreadable(folder, "it is no JSON") from None
    try:
        if said["screenpop"] != _VERSION:
            raise ValueError
        agents = tuple(_agent(one) for one in said["agents"])
    except (TypeError, KeyError, ValueError):
        raise _unreadable(folder, "it is not what this screenpop writes") from None
    return agents


def write(folder: RelayFolder, agents: Sequence[Agent]) -> None:
    said = {"screenpop": _VERSION, "agents": [asdict(agent) for agent in agents]}
    private_file.write(folder.agents, json.dumps(said, ensure_ascii=False, indent=2) + "\n")


def write_users(folder: RelayFolder, agents: Sequence[Agent], witness: str) -> None:
    """agents.conf: who may come in. `witness`: a public key that may do nothing, and tells whether a server has read the file."""
    users = [
        User(public_key(seed(folder.ingress_seed)), configuration.of_ingress(), "the ingress"),
        User(public_key(seed(folder.admin_seed)), configuration.of_admin(), "these commands"),
        User(witness, configuration.of_witness(), "may do nothing; that it is let in tells that this file is in force"),
    ]
    for agent in agents:
        if agent.state != State.LEAVING:
            may = subjects.of_desktop(agent.agent, agent.subjects)
            users.append(User(agent.public_key, may, f"the desktop {agent.agent}"))
    private_file.write(folder.agents_conf, configuration.users_configuration(users))


def seed(path: Path) -> str:
    """A seed that `relay init` wrote. Raises Trouble."""
    try:
        found = path.read_text("ascii").strip()
        public_key(found)
    except (OSError, ValueError, nkeys.ErrInvalidSeed, nkeys.ErrInvalidPrefixByte) as error:
        happened = private_file.reason(error) if isinstance(error, OSError) else "it holds no NKey seed"
        raise Trouble("A key of the relay cannot be read", f"{path}: {happened}", "Bring it back from a backup") from None
    hide(found)
    return found


def _agent(said: dict[str, Any]) -> Agent:
    texts = {name: said[name] for name in ("name", "agent", "service", "public_key", "created")}
    extensions = said["extensions"]
    good = (
        all(isinstance(text, str) for text in (*texts.values(), *extensions))
        and isinstance(extensions, list)
        and isinstance(said["line"], bool)
        and subjects.is_agent(texts["agent"])
        and _PUBLIC_KEY.fullmatch(texts["public_key"])
    )
    if not good:
        raise ValueError
    return Agent(**texts, extensions=tuple(extensions), line=said["line"], state=State(said["state"]))


def _unreadable(folder: RelayFolder, why: str) -> Trouble:
    return Trouble(
        "The list of agents cannot be read", f"{folder.agents}: {why}", "Bring it back from a backup; it is left as it is"
    )
