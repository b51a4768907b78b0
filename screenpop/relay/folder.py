"""The folder of one relay: where its files are, and `relay.toml`, which says how it works. A wrong word in it is an error, never a guess."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from screenpop.intake.listening import Listening
from screenpop.printable import printable
from screenpop.settings import checks, private_file
from screenpop.settings.checks import Check, Wrong
from screenpop.settings.file_store import FileStore
from screenpop.settings.model import Listener
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.trouble import Trouble

NAME = "relay.toml"


@dataclass(frozen=True, slots=True)
class RelayFolder:
    """The files of one relay. Seeds, URL secret and the nodes' configurations are for their owner alone (0600)."""

    path: Path

    @property
    def settings(self) -> Path:
        return self.path / NAME

    @property
    def ingress_seed(self) -> Path:
        return self.path / "secrets" / "ingress.nk"

    @property
    def admin_seed(self) -> Path:
        return self.path / "secrets" / "admin.nk"

    @property
    def nats(self) -> Path:
        """The configurations of the NATS servers, and their pid files."""
        return self.path / "nats"

    @property
    def agents_conf(self) -> Path:
        """The users, included by each node's configuration."""
        return self.nats / "agents.conf"

    @property
    def agents(self) -> Path:
        """Who was added."""
        return self.path / "agents.json"

    @property
    def lock(self) -> Path:
        """Held by the one command that changes agents."""
        return self.path / ".lock"

    @property
    def spool(self) -> Path:
        """What the ingress has taken and the stream has not yet."""
        return self.path / "spool"

    def node(self, number: int) -> Path:
        """The configuration of one NATS server, from 1."""
        return self.nats / f"node-{number}.conf"

    def url_secrets(self) -> UrlSecrets:
        """The secret in the PBX's addresses. In files always: a server has no keyring."""
        return UrlSecrets(self.path / "url-secrets", FileStore(self.path / "secrets" / "url.json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Where Prometheus asks. Port 0: nowhere."""

    host: str = "127.0.0.1"
    port: int = 9478


@dataclass(frozen=True, slots=True, kw_only=True)
class Servers:
    """NATS addresses, and the PEM file of a private certificate authority ("": the system's)."""

    servers: tuple[str, ...] = ()
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """How the stream keeps events: on how many nodes, for how long, how long it knows a repeat, how many MiB."""

    replicas: int = 1
    keep_hours: int = 72
    duplicates_s: int = 600
    most_mb: int = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Spool:
    most_events: int = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pbx:
    """`service`: the PBX's service id, for agents that are added without one."""

    service: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reload:
    """`command`: makes the NATS servers read their users again; run in the relay's folder. Empty: SIGHUP by their pid files."""

    command: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaySettings:
    """All that `relay.toml` says. Paths of files are absolute here; the file may name them from its own folder."""

    ingress: Listener = field(default_factory=lambda: Listener(port=8078))
    metrics: Metrics = Metrics()
    nats: Servers = Servers(servers=("nats://127.0.0.1:4222",))
    desktops: Servers = Servers()
    stream: Stream = Stream()
    spool: Spool = Spool()
    pbx: Pbx = Pbx()
    reload: Reload = Reload()

    @classmethod
    def read(cls, folder: RelayFolder) -> RelaySettings:
        """Raises Trouble that names the file and every key that is wrong or unknown."""
        try:
            document = tomllib.loads(folder.settings.read_text("utf-8-sig"))
        except FileNotFoundError:
            remedy = f"Make one with: screenpop relay init {folder.path}"
            raise Trouble("This is not the folder of a relay", f"There is no {folder.settings}", remedy) from None
        except (OSError, UnicodeError) as error:
            raise Trouble(f"{NAME} cannot be read", f"{folder.settings}: {private_file.reason(error)}", "") from error
        except (ValueError, RecursionError) as error:
            raise _unusable(folder, [str(error)]) from None
        problems: list[str] = []
        tables = {name: _table(name, said, folder, problems) for name, said in document.items()}
        if problems:
            raise _unusable(folder, problems)
        return replace(cls(), **tables)

    def listening(self, port: int | None = None) -> Listening:
        """Where the ingress listens, on `port` instead of the file's if given. Raises Trouble for TLS files that do not serve."""
        said = self.ingress
        with in_words_of_the_relay():
            return Listening.of(
                said.host,
                said.port if port is None else port,
                public_url=said.public_url or None,
                public_hosts=said.public_hosts,
                trusted_proxies=said.trusted_proxies,
                tls_cert=said.tls_cert or None,
                tls_key=said.tls_key or None,
                allow_plain=said.allow_plain,
            )


@contextmanager
def in_words_of_the_relay() -> Iterator[None]:
    """`Listening`'s troubles send a person to the desktop's settings; the relay's ingress has its own file."""
    try:
        yield
    except Trouble as trouble:
        said = (trouble.title, trouble.happened, trouble.remedy)
        of_relay = [text.replace("settings.toml", NAME).replace("[listener]", "[ingress]") for text in said]
        raise Trouble(*of_relay).with_traceback(trouble.__traceback__) from trouble.__cause__


def _at_least_one(value: object) -> tuple[str, ...]:
    """Without any, the ingress would spool for ever and say nothing."""
    found = checks.relay_servers(value)
    if not found:
        raise Wrong("at least one address")
    return found


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, (list, tuple)) and all(isinstance(word, str) and word and "\0" not in word for word in value):
        return tuple(value)
    raise Wrong('a program and its arguments, such as ["systemctl", "reload", "nats-server"]')


class Key(NamedTuple):
    """One key: its full name, what it may be, a line for a person. `file`: it names a file."""

    name: str
    check: Check
    says: str
    file: bool = False


KEYS = (
    Key("ingress.host", checks.host, "the address that the PBX's events come to; off this computer it needs tls_cert or allow_plain"),
    Key("ingress.port", checks.whole(0, 65535), "its port; 0 takes a free one"),
    Key("ingress.public_url", checks.web_address, "what the PBX sees, where a proxy stands between; `screenpop relay urls` prints it"),
    Key("ingress.public_hosts", checks.host_names, "other host names by which the PBX may call this computer"),
    Key("ingress.trusted_proxies", checks.networks, "proxies whose X-Forwarded headers are believed"),
    Key("ingress.tls_cert", checks.text, "the certificate for https (a PEM file, with its chain)", True),
    Key("ingress.tls_key", checks.text, "the certificate's key (a PEM file), if it is not in the same file", True),
    Key("ingress.allow_plain", checks.yes_or_no, "true: listen off this computer without TLS; others can read the calls"),
    Key("metrics.host", checks.host, "where Prometheus asks; numbers only, no calls"),
    Key("metrics.port", checks.whole(0, 65535), "its port; 0: no metrics"),
    Key("nats.servers", _at_least_one, "where the ingress and these commands reach NATS"),
    Key("nats.ca", checks.text, "a private certificate authority (a PEM file); empty: the system's", True),
    Key("desktops.servers", checks.relay_servers, "where desktops reach NATS; join codes carry these addresses"),
    Key("desktops.ca", checks.text, "a private certificate authority (a PEM file), which join codes then carry", True),
    Key("stream.replicas", checks.whole(1, 5), "on how many nodes each event is; 3 with three nodes"),
    Key("stream.keep_hours", checks.whole(1, 8760), "how long a desktop may be away without missing a call"),
    Key("stream.duplicates_s", checks.whole(1, 3600), "for how many seconds an event that is published again is known as the same"),
    Key("stream.most_mb", checks.whole(1, 1 << 20), "how many MiB of events are kept; the oldest go first"),
    Key("spool.most_events", checks.whole(1, 10**9), "how many events are kept here while NATS cannot be reached"),
    Key("pbx.service", checks.text_or_number, "the PBX's service id (`service_id` in its events)"),
    Key("reload.command", _words, 'run after an agent changed: ["systemctl", "reload", "nats-server"]; empty: SIGHUP by pid file'),
)  # fmt: skip
_BY_NAME = {key.name: key for key in KEYS}
_TABLES = tuple(dict.fromkeys(key.name.partition(".")[0] for key in KEYS))


def default(key: Key) -> Any:
    table, _, leaf = key.name.partition(".")
    return getattr(getattr(RelaySettings(), table), leaf)


def write_first(folder: RelayFolder, values: Mapping[str, object]) -> None:
    """Write relay.toml: `values` by full name, every other key explained and commented out. Raises Trouble where it cannot be written."""
    import tomlkit  # noqa: PLC0415 - 0.1 s, which only the first file costs

    lines = ["# How this relay works. A line that begins with # shows a default; take the # away to change it."]
    for table in _TABLES:
        lines += ["", f"[{table}]"]
        for key in (key for key in KEYS if key.name.startswith(f"{table}.")):
            value = key.check(values[key.name]) if key.name in values else default(key)
            shown: str = tomlkit.item(list(value) if isinstance(value, tuple) else value).as_string()
            lines += [f"# {key.says}", f"{'' if key.name in values else '# '}{key.name.partition('.')[2]} = {shown}"]
    private_file.write(folder.settings, "\n".join([*lines, ""]))


def _table(table: str, said: object, folder: RelayFolder, problems: list[str]) -> Any:
    if table not in _TABLES:
        problems.append(f"[{table}] is not known; the nearest known is [{_nearest(table, _TABLES)}]")
        return None
    if not isinstance(said, dict):
        problems.append(f"{table} must be a table, that is a line [{table}] with its keys below")
        return None
    values: dict[str, Any] = {}
    for leaf, value in said.items():
        key = _BY_NAME.get(f"{table}.{leaf}")
        if key is None:
            problems.append(f"{table}.{leaf} is not known; the nearest known is {_nearest(f'{table}.{leaf}', _BY_NAME)}")
            continue
        try:
            clean = key.check(value)
            values[leaf] = os.path.join(folder.path.absolute(), clean) if key.file and clean else clean  # noqa: PTH118
        except Wrong as wrong:
            problems.append(f"{key.name} must be {wrong}")
    standing = getattr(RelaySettings(), table)
    return replace(standing, **values)


def _nearest(name: str, known: Iterable[str]) -> str:
    return difflib.get_close_matches(name, list(known), 1, 0.0)[0]


def _unusable(folder: RelayFolder, problems: list[str]) -> Trouble:
    shown = "; ".join(printable(problem)[:300] for problem in problems)
    return Trouble(f"{NAME} cannot be used", f"{folder.settings}: {shown}", "Correct the file; nothing was started or changed")
