"""Make the folder of a relay: keys, the URL secret, the NATS servers' configurations, relay.toml; and say what to do next."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from screenpop.intake.listening import is_loopback
from screenpop.relay import agents, configuration
from screenpop.relay.configuration import Plan
from screenpop.relay.folder import RelayFolder, write_first
from screenpop.settings import checks, private_file
from screenpop.trouble import Trouble

_HTTPS = 443


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What `relay init` was told. `host`: the public name of the relay; `nodes`: where NATS servers run, `host` if empty."""

    host: str = ""
    nodes: tuple[str, ...] = ()
    tls_cert: Path | None = None
    tls_key: Path | None = None
    ca: Path | None = None
    client_port: int = 4222
    cluster_port: int = 6222
    websocket_port: int | None = None
    service: str = ""


def initialise(folder: RelayFolder, wanted: Wanted) -> list[str]:
    """Write everything, relay.toml last, so that what was broken off is no relay. Answers the next steps.

    Raises Trouble: for a folder that has something in it, for hosts and files that do not serve; nothing was written then.
    """
    _check(wanted)
    plan = _plan(wanted)
    behind_proxy = wanted.host if plan.tls_cert is None and not is_loopback(wanted.host or "localhost") else ""
    if behind_proxy and wanted.websocket_port is None:
        raise Trouble(
            f"Desktops could not reach {wanted.host}",
            "Without a certificate the NATS server takes connections of this computer alone",
            "Give --tls-cert and --tls-key, or --websocket-port N for a proxy on this computer that does TLS",
        )
    secret = secrets.token_urlsafe(24)
    files = {
        folder.node(node.number): configuration.node_configuration(
            plan, node, folder=folder.nats.absolute(), cluster_secret=secret
        )
        for node in plan.nodes
    }
    _check_empty(folder)
    for seed in (folder.ingress_seed, folder.admin_seed):
        private_file.write(seed, agents.new_seed() + "\n")
    folder.url_secrets().ensure()
    agents.write(folder, ())
    agents.write_users(folder, (), agents.public_key(agents.new_seed()))
    for path, text in files.items():
        private_file.write(path, text)
    folder.spool.mkdir(mode=0o700)
    write_first(folder, _settings(wanted, plan, behind_proxy))
    return _next_steps(folder, plan, wanted)


def _check(wanted: Wanted) -> None:
    for host in (*wanted.nodes, *([wanted.host] if wanted.host else [])):
        try:
            checks.host(host)
        except checks.Wrong as wrong:
            raise Trouble(f"{host[:100]!r} is no host", f"It must be {wrong}", "Correct it") from None
    if len(wanted.nodes) not in (0, 1, 3):
        raise Trouble(
            f"A relay has one NATS server or three, not {len(wanted.nodes)}",
            "Two stop as soon as one of them does",
            "Give one host or three",
        )
    if wanted.tls_key and not wanted.tls_cert:
        raise Trouble("TLS has a key but no certificate", "--tls-key is given, --tls-cert is not", "Give both")
    if wanted.tls_cert and not (wanted.host or wanted.nodes):
        raise Trouble("A certificate is for a name, and none was given", "Desktops verify it", "Give --host")
    for path in (wanted.tls_cert, wanted.tls_key, wanted.ca):
        if path is not None and not path.is_file():
            raise Trouble(f"There is no file {path}", "TLS needs it", "Correct the path")


def _plan(wanted: Wanted) -> Plan:
    web = wanted.websocket_port if wanted.websocket_port is not None else _HTTPS if wanted.tls_cert else None
    return Plan(
        nodes=configuration.nodes(
            wanted.nodes or (wanted.host if wanted.tls_cert else "127.0.0.1",),
            client_port=wanted.client_port,
            cluster_port=wanted.cluster_port,
            websocket_port=web or None,
        ),
        tls_cert=wanted.tls_cert and wanted.tls_cert.absolute(),
        tls_key=wanted.tls_key and wanted.tls_key.absolute(),
        ca=wanted.ca and wanted.ca.absolute(),
    )


def _check_empty(folder: RelayFolder) -> None:
    try:
        folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = next(folder.path.iterdir(), None)
    except OSError as error:
        raise Trouble(f"{folder.path} cannot be used", private_file.reason(error), "Choose another folder") from error
    if found is not None:
        raise Trouble(
            f"{folder.path} is not empty", f"It has {found.name} in it, and nothing is overwritten", "Choose another folder"
        )


def _settings(wanted: Wanted, plan: Plan, behind_proxy: str) -> dict[str, object]:
    values: dict[str, object] = {
        "nats.servers": [address for address in plan.addresses() if address.startswith(("nats:", "tls:"))],
        "desktops.servers": [f"wss://{behind_proxy}:{_HTTPS}"] if behind_proxy else plan.addresses(),
    }
    if wanted.host:
        values["ingress.public_url"] = f"https://{f'[{wanted.host}]' if ':' in wanted.host else wanted.host}"
    if plan.ca:
        values |= {"nats.ca": str(plan.ca), "desktops.ca": str(plan.ca)}
    if len(plan.nodes) > 1:
        values["stream.replicas"] = len(plan.nodes)
    if wanted.service:
        values["pbx.service"] = wanted.service
    return values


def _next_steps(folder: RelayFolder, plan: Plan, wanted: Wanted) -> list[str]:
    several = len({node.host for node in plan.nodes}) > 1
    copied = f"Copy {folder.nats} to the same place on each NATS server's computer, and the certificates to theirs; "
    again = (
        "set [reload] command in relay.toml to what copies agents.conf there and reloads them, for it changes with each agent."
    )
    starts = "; ".join(f"nats-server -c {folder.node(node.number)}" for node in plan.nodes)
    steps = [
        f"Read {folder.settings}, and correct what is not so.",
        *([copied + again] if several else []),
        f"Start NATS as the user who owns this folder: {starts}",
        f"Start the ingress: screenpop relay serve {folder.path}",
        f"Paste the addresses into the PBX's dashboard: screenpop relay urls {folder.path}",
        f"Add the first agent: screenpop relay add-agent {folder.path} NAME --extension 201"
        + ("" if wanted.service else " --service ID"),
    ]
    return [f"{number}. {step}" for number, step in enumerate(steps, 1)]
