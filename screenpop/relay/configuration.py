"""What the NATS servers of a relay are told: one account, its users by key, and nobody else. Written here, read by nats-server.

Each node's configuration includes `agents.conf`, which alone changes when an agent comes or goes, and which a server reads again
without closing a connection. What somebody chose (names of hosts, paths) is quoted, so that it stays a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from screenpop.intake import subjects
from screenpop.intake.listening import is_loopback
from screenpop.intake.subjects import Permissions
from screenpop.trouble import Trouble

INGRESS, ADMIN = "ingress", "admin"
_ROOM_MB = 8192
"""What JetStream may use of a node's disk: above [stream] most_mb, else the stream cannot be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One NATS server. `host`: the name by which desktops and the other nodes reach it; `websocket_port` None: no WebSocket."""

    number: int
    host: str
    client_port: int
    cluster_port: int
    websocket_port: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All nodes of a relay. Without a certificate they take connections of their own computer alone."""

    nodes: tuple[Node, ...]
    tls_cert: Path | None = None
    tls_key: Path | None = None
    ca: Path | None = None

    def addresses(self) -> tuple[str, ...]:
        """Where desktops reach the nodes, the ports that firewalls let through last."""
        tcp, web = ("tls", "wss") if self.tls_cert else ("nats", "ws")
        by_tcp = [f"{tcp}://{_in_url(node.host)}:{node.client_port}" for node in self.nodes]
        return (*by_tcp, *(f"{web}://{_in_url(node.host)}:{node.websocket_port}" for node in self.nodes if node.websocket_port))


class User(NamedTuple):
    """`says` is for who reads the file: a word of ours, never one that somebody chose."""

    public_key: str
    permissions: Permissions
    says: str


def nodes(hosts: Sequence[str], *, client_port: int, cluster_port: int, websocket_port: int | None) -> tuple[Node, ...]:
    """One node for each host; those on one computer have ports one after the other."""
    made: list[Node] = []
    for number, host in enumerate(hosts, 1):
        before = hosts[: number - 1].count(host)
        web = None if websocket_port is None else websocket_port + before
        made.append(
            Node(
                number=number,
                host=host,
                client_port=client_port + before,
                cluster_port=cluster_port + before,
                websocket_port=web,
            )
        )
    return tuple(made)


def of_ingress() -> Permissions:
    """Make the stream, look at it, publish to it."""
    stream = (f"$JS.API.STREAM.{does}.{subjects.STREAM}" for does in ("CREATE", "INFO", "UPDATE"))
    return Permissions((subjects.EVERYTHING, *stream), (f"{subjects.inbox(INGRESS)}.>",))


def of_admin() -> Permissions:
    return Permissions(("$JS.API.>",), (f"{subjects.inbox(ADMIN)}.>",))


def of_witness() -> Permissions:
    """Nothing. That its key lets somebody in tells that a server has read the users again."""
    return Permissions((), ())


def node_configuration(plan: Plan, node: Node, *, folder: Path, cluster_secret: str) -> str:
    """One server's file. `folder` is the one it is in; `cluster_secret` lets the nodes know each other."""
    name = f"node-{node.number}"
    anywhere = quoted("0.0.0.0" if plan.tls_cert else "127.0.0.1")  # noqa: S104 - with TLS alone
    return "\n".join(
        [
            f"# NATS server {node.number} of {len(plan.nodes)} of a screenpop relay. Start it with: nats-server -c {name}.conf",
            f"server_name: {quoted(f'screenpop-{node.number}')}",
            f"host: {anywhere}",
            f"port: {node.client_port}",
            f"pid_file: {quoted(str(folder / f'{name}.pid'))}",
            *_tls(plan),
            "",
            "jetstream {",
            f"  store_dir: {quoted(str(folder / name))}",
            "  max_memory_store: 64MB",
            f"  max_file_store: {_ROOM_MB}MB  # above [stream] most_mb of relay.toml",
            "}",
            "",
            *_websocket(plan, node, anywhere),
            *_cluster(plan, node, anywhere, cluster_secret),
            "# Nobody comes in without a key, and the system account has no users.",
            "accounts {",
            f"  {subjects.STREAM} {{",
            "    jetstream: enabled",
            '    include "agents.conf"',
            "  }",
            "}",
            "",
        ]
    )


def users_configuration(users: Iterable[User]) -> str:
    """agents.conf: who may come in, and what each may do there."""
    lines = [
        "# Written by `screenpop relay`, which alone changes it. A server reads it again when it is told to reload.",
        "users: [",
    ]
    for user in users:
        lines += [
            f"  # {user.says}",
            "  {",
            f"    nkey: {quoted(user.public_key)}",
            "    permissions {",
            f"      publish {_allowed(user.permissions.publish)}",
            f"      subscribe {_allowed(user.permissions.subscribe)}",
            "    }",
            "  }",
        ]
    return "\n".join([*lines, "]", ""])


def quoted(value: str) -> str:
    """A value of the configuration. Raises Trouble for what cannot stand on one line."""
    if not value.isprintable():
        raise Trouble(
            "This cannot stand in a configuration", f"{value!r} has a character that cannot be seen", "Choose another name"
        )
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _allowed(allowed: Sequence[str]) -> str:
    """An empty list would allow everything."""
    return f"{{ allow: [{', '.join(map(quoted, allowed))}] }}" if allowed else '{ deny: ">" }'


def _tls(plan: Plan, indent: str = "", *, ca: Path | None = None) -> list[str]:
    if plan.tls_cert is None:
        return []
    files = [("cert_file", plan.tls_cert), ("key_file", plan.tls_key or plan.tls_cert), ("ca_file", ca)]
    said = [f"{indent}  {name}: {quoted(str(path))}" for name, path in files if path is not None]
    return [f"{indent}tls {{", *said, f"{indent}  timeout: 5", f"{indent}}}"]


def _websocket(plan: Plan, node: Node, anywhere: str) -> list[str]:
    """For desktops behind firewalls that let nothing but 443 through. Without TLS it is for a proxy on this computer."""
    if node.websocket_port is None:
        return []
    tls = _tls(plan, "  ") or ["  no_tls: true"]
    return ["websocket {", f"  host: {anywhere}", f"  port: {node.websocket_port}", *tls, "}", ""]


def _cluster(plan: Plan, node: Node, anywhere: str, secret: str) -> list[str]:
    """Nodes know each other by secret and, with TLS, by certificates (nats-server then asks for one from either side)."""
    if len(plan.nodes) == 1:
        return []
    others = [other for other in plan.nodes if other is not node]
    if plan.tls_cert is None and not all(is_loopback(other.host) for other in plan.nodes):
        raise Trouble(
            "The nodes would talk to each other without encryption",
            "They are on several computers and have no certificate",
            "Give --tls-cert and --tls-key",
        )
    routes = (f"nats-route://{ADMIN}:{secret}@{_in_url(other.host)}:{other.cluster_port}" for other in others)
    return [
        "cluster {",
        '  name: "screenpop"',
        f"  host: {anywhere}",
        f"  port: {node.cluster_port}",
        "  no_advertise: true  # desktops know every node from their join code",
        f"  authorization {{ user: {quoted(ADMIN)}, password: {quoted(secret)}, timeout: 5 }}",
        *_tls(plan, "  ", ca=plan.ca),
        f"  routes: [{', '.join(map(quoted, routes))}]",
        "}",
        "",
    ]


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
