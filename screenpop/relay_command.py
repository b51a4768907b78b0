"""`screenpop relay …`: what an administrator does on the relay's computer. Nothing of it needs a desktop, a profile or a keyring."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from screenpop import arguments
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.relay.folder import RelayFolder, RelaySettings
    from screenpop.relay.provision import Done


def add_arguments(command: argparse.ArgumentParser) -> None:
    commands = command.add_subparsers(dest="relay_command", metavar="COMMAND", title="commands", required=True)
    for name, description, add, do in _COMMANDS:
        sub = commands.add_parser(name, help=description, description=description)
        arguments.common(sub, argparse.SUPPRESS)
        sub.add_argument("folder", type=Path, metavar="DIR", help="the relay's folder")
        add(sub)
        sub.set_defaults(do_in_relay=do, misused=sub.error)


def run(profile: Profile, given: argparse.Namespace) -> int:
    return int(given.do_in_relay(given) or 0)


def _init_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--host", default="", metavar="NAME", help="the public name of the relay, for the PBX and for desktops")
    command.add_argument(
        "--nodes", nargs="+", default=[], metavar="HOST", help="where the NATS servers run: one host or three (default: --host)"
    )
    command.add_argument("--tls-cert", type=Path, metavar="FILE", help="the NATS servers' certificate (PEM, with its chain)")
    command.add_argument("--tls-key", type=Path, metavar="FILE", help="its key (PEM), if it is not in the same file")
    command.add_argument(
        "--ca", type=Path, metavar="FILE", help="a private certificate authority (PEM); join codes then carry it"
    )
    command.add_argument(
        "--websocket-port",
        type=arguments.port,
        metavar="N",
        help="for desktops behind firewalls (443 with a certificate; 0: none); without one, for a proxy on this computer",
    )
    command.add_argument("--client-port", type=arguments.port, default=4222, metavar="N", help="where desktops connect (4222)")
    command.add_argument("--cluster-port", type=arguments.port, default=6222, metavar="N", help="between three nodes (6222)")
    command.add_argument("--service", default="", metavar="ID", help="the PBX's service id, for all agents that are added")


def _agent_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", nargs="?", metavar="NAME", help="the agent's name")
    command.add_argument("--extension", action="append", default=[], metavar="N", help="an extension of the agent; once for each")
    command.add_argument(
        "--line",
        action="store_true",
        help="also the dialplan's events: recordings, voicemail, the outcome of calls nobody took. They tell of every call of the service",
    )
    command.add_argument("--service", default="", metavar="ID", help="the PBX's service id (default: [pbx] service)")
    command.add_argument(
        "--csv", type=Path, metavar="FILE", help="add all of a list: name, extensions, line; prints CSV: name, code, mailto"
    )


def _rotate_urls_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--end-old", action="store_true", help="end the old addresses, once the PBX has the new ones")
    command.set_defaults(json=False)


def _rotate_arguments(command: argparse.ArgumentParser) -> None:
    _name_argument(command)
    command.add_argument(
        "--extension",
        action="append",
        default=[],
        metavar="N",
        help="an extension of the agent, in place of those it has; once for each",
    )
    command.add_argument("--line", action=argparse.BooleanOptionalAction, help="also the dialplan's events, or no longer")


def _name_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="the agent's name")


def init(given: argparse.Namespace) -> None:
    from screenpop.relay import setup

    wanted = setup.Wanted(
        host=given.host,
        nodes=tuple(given.nodes),
        tls_cert=given.tls_cert,
        tls_key=given.tls_key,
        ca=given.ca,
        client_port=given.client_port,
        cluster_port=given.cluster_port,
        websocket_port=given.websocket_port,
        service=given.service,
    )
    steps = setup.initialise(_folder(given), wanted)
    print("\n".join([f"The relay is in {given.folder}. Next:", *steps]))


def urls(given: argparse.Namespace) -> None:
    from screenpop import addresses

    folder, settings = _opened(given)
    if not settings.ingress.port and not settings.ingress.public_url:
        raise Trouble("The addresses are not known", "Port 0 takes a free one at each start", "Set relay.toml, [ingress] port")
    secrets = folder.url_secrets()
    trouble, secret = secrets.ensure(), secrets.shown()
    if secret is None:
        remedy = f"Move {folder.path / 'url-secrets'} away for new addresses, paste them into the PBX and start the ingress again"
        raise Trouble("The addresses cannot be shown", trouble.happened if trouble else "Their secret is not known", remedy)
    found = addresses.of_events(addresses.public(settings.ingress, settings.ingress.port), secret)
    if given.json:
        print(json.dumps(found, indent=2))
        return
    width = max(map(len, found))
    for event, address in found.items():
        print(f"{event:<{width}}  {address}")


def rotate_urls(given: argparse.Namespace) -> None:
    folder, _ = _opened(given)
    from screenpop.relay import provision

    secrets = folder.url_secrets()
    with provision.alone(folder):
        secrets.prepare()
        old = secrets.digests()[:-1] if given.end_old else ()
        for digest in old:
            secrets.drop(digest)
        if not given.end_old:
            secrets.add()
            if secrets.trouble is not None:
                raise secrets.trouble
    if given.end_old:
        print(f"{len(old)} older addresses are not valid any more." if old else "No older addresses are valid.")
        return
    print("New addresses are valid within seconds, the old ones still are. Paste the new ones into the PBX:\n")
    urls(given)
    print(f"\nWhen events come by them, end the old ones: screenpop relay rotate-urls {given.folder} --end-old")


def add_agent(given: argparse.Namespace) -> None:
    if (given.name is None) == (given.csv is None):
        given.misused("give a NAME, or --csv with a list")
    if given.csv is not None and (given.extension or given.line):
        given.misused("with --csv the list says extensions and line")
    if given.csv is None and not given.extension:
        given.misused("give at least one --extension")
    folder, settings = _opened(given)
    from screenpop.relay import agents, letter, provision

    service = given.service or settings.pbx.service
    if not service:
        raise Trouble(
            "No service is named", "Events are told apart by the PBX's service id", "Give --service, or set [pbx] service"
        )
    if given.csv is not None:
        wanted = letter.read_list(given.csv, service)
        print(letter.as_list(_said(asyncio.run(provision.add(folder, settings, wanted))).joined), end="")
    else:
        agent = agents.new(given.name, service, given.extension, line=given.line)
        _print_code(_said(asyncio.run(provision.add(folder, settings, [agent]))))


def rotate_agent(given: argparse.Namespace) -> None:
    folder, settings = _opened(given)
    from screenpop.relay import provision

    _print_code(_said(asyncio.run(provision.rotate(folder, settings, given.name, given.extension, line=given.line))))
    print("The old code opens nothing any more.")


def remove_agent(given: argparse.Namespace) -> None:
    folder, settings = _opened(given)
    from screenpop.relay import provision

    _said(asyncio.run(provision.remove(folder, settings, given.name)))
    print(f"{given.name} is out: the code opens nothing any more, and an open connection was closed.")


def reload(given: argparse.Namespace) -> None:
    folder, settings = _opened(given)
    from screenpop.relay import provision

    _said(asyncio.run(provision.restore(folder, settings)))
    print("NATS has read the agents, and keeps calls for each of them. No code has changed.")


def list_agents(given: argparse.Namespace) -> None:
    folder, _ = _opened(given)
    from screenpop.relay import agents

    found = agents.read(folder)
    if given.json:
        shown = [{name: value for name, value in asdict(agent).items() if name != "public_key"} for agent in found]
        print(json.dumps({"agents": shown}, indent=2))
        return
    for agent in found:
        reads = ", ".join([*agent.extensions, *(["line"] if agent.line else [])])
        state = "" if agent.state == agents.State.READY else f"  ({agent.state.value})"
        print(f"{agent.name}  {reads}  {agent.service}  {agent.agent}{state}")
    if not found:
        print("No agents yet.")


def serve(given: argparse.Namespace) -> int:
    from screenpop.relay.serve import serve as take_events

    return take_events(given.folder, given.verbose)


_COMMANDS = [
    ("init", "make the folder of a relay, with keys, addresses and the NATS servers' configurations", _init_arguments, init),
    ("urls", "print the addresses to paste into the PBX's dashboard", arguments.json, urls),
    (
        "rotate-urls",
        "make new addresses for the PBX; the old ones stay valid until --end-old",
        _rotate_urls_arguments,
        rotate_urls,
    ),
    (
        "add-agent",
        "let an agent's desktop read the calls of its extensions, and print its join code",
        _agent_arguments,
        add_agent,
    ),
    (
        "rotate-agent",
        "print a new join code, for other extensions if they are given; the old one opens nothing any more, and no call is lost",
        _rotate_arguments,
        rotate_agent,
    ),
    ("remove-agent", "shut an agent's desktop out, at once", _name_argument, remove_agent),
    (
        "reload",
        "have NATS read the agents again, and make what is missing there; after it has lost its disk, say",
        arguments.nothing,
        reload,
    ),
    ("list", "list the agents", arguments.json, list_agents),
    ("serve", "take the PBX's events in and pass them on to NATS, until it is stopped", arguments.nothing, serve),
]


def _folder(given: argparse.Namespace) -> RelayFolder:
    from screenpop.relay.folder import RelayFolder

    return RelayFolder(given.folder)


def _opened(given: argparse.Namespace) -> tuple[RelayFolder, RelaySettings]:
    from screenpop.relay.folder import RelaySettings

    folder = _folder(given)
    return folder, RelaySettings.read(folder)


def _said(done: Done) -> Done:
    for server in done.unreached:
        print(f"A server was not reached, and reads the agents when it starts or is told to reload: {server}", file=sys.stderr)
    return done


def _print_code(done: Done) -> None:
    from screenpop.relay import letter

    for joined in done.joined:
        print(
            f"{joined.agent.name} reads the calls of {', '.join(joined.agent.extensions)}. The join code is for that agent alone:\n"
        )
        print(f"{joined.code}\n\nA letter with it:\n\n{letter.mailto(joined)}\n")
