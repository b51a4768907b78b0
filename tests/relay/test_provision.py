"""The administrator's side with a real nats-server: who was added reads their own calls and nothing else, who was removed is out."""

from __future__ import annotations

import asyncio
import csv
import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from nats import errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig

from screenpop.intake import join_code, subjects
from screenpop.intake.join_code import Invitation
from screenpop.intake.relayed import NotUnderstood, decode
from screenpop.intake.url_networks import read_event
from screenpop.relay import agents, configuration, provision
from screenpop.relay.configuration import ADMIN, Plan
from screenpop.relay.connecting import Refused, connection
from screenpop.relay.setup import Wanted
from screenpop.relay.stream import ensure_stream
from screenpop.trouble import Trouble
from tests.relay.nats_server import free_port
from tests.relay.provisioned import SERVICE, Desktop, Relay, eventually, free_ports

SAMS, KIMS, LINE = (subjects.of_extension(SERVICE, "201"), subjects.of_extension(SERVICE, "202"), subjects.of_line(SERVICE))


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Relay]:
    made = Relay(tmp_path / "relay", Wanted(client_port=free_port(), service=SERVICE))
    made.start()
    yield made
    made.stop()


# What a code opens


async def test_a_desktop_reads_its_extensions_and_no_others(relay: Relay) -> None:
    sam, kim = await relay.add("Sam", "201", "203"), await relay.add("Kim", "202", line=True)
    await relay.publish(SAMS, b"for 201")
    await relay.publish(KIMS, b"for 202")
    await relay.publish(LINE, b"for the line")
    async with relay.desktop(sam) as desktop:
        assert await desktop.read(SAMS) == [b"for 201"]
        assert await desktop.read(sam.subjects[1], timeout_s=0.3) == []
    async with relay.desktop(kim) as desktop:
        assert await desktop.read(KIMS) == [b"for 202"]
        assert await desktop.read(LINE) == [b"for the line"]
    assert (sam.extensions, kim.subjects) == (("201", "203"), (KIMS, LINE))


def forbidden_to_publish(own: Invitation, other: Invitation) -> Iterator[str]:
    """What Sam might try in order to read Kim's calls, to learn who else there is, or to make calls up."""
    mine, theirs = subjects.consumer(own.agent, SAMS), subjects.consumer(other.agent, KIMS)
    for request in ("CONSUMER.INFO", "CONSUMER.MSG.NEXT", "CONSUMER.DELETE", "CONSUMER.DURABLE.CREATE"):
        yield f"$JS.API.{request}.CALLS.{theirs}"
    for request in ("CONSUMER.DELETE", "CONSUMER.DURABLE.CREATE", "CONSUMER.CREATE"):
        yield f"$JS.API.{request}.CALLS.{mine}"
    yield f"$JS.API.CONSUMER.CREATE.CALLS.{mine}.{KIMS}"
    yield f"$JS.ACK.CALLS.{theirs}.1.1.1.1.1"
    for request in (
        "CREATE",
        "UPDATE",
        "INFO",
        "PURGE",
        "DELETE",
        "MSG.GET",
        "MSG.DELETE",
        "SNAPSHOT",
        "RESTORE",
        "LEADER.STEPDOWN",
    ):
        yield f"$JS.API.STREAM.{request}.CALLS"
    for request in ("INFO", "STREAM.LIST", "STREAM.NAMES", "CONSUMER.LIST.CALLS", "CONSUMER.NAMES.CALLS", "DIRECT.GET.CALLS"):
        yield f"$JS.API.{request}"
    yield from (SAMS, KIMS, LINE, f"{subjects.inbox(other.agent)}.x", "_INBOX_admin.x", "_INBOX.x")
    yield from ("$SYS.REQ.SERVER.PING", "$SYS.REQ.USER.INFO", "$JS.FC.x", "anything")


def forbidden_to_subscribe(other: Invitation) -> tuple[str, ...]:
    theirs = subjects.inbox(other.agent)
    api = ("$JS.>", "$JS.API.>", "$JS.EVENT.>", "$JS.ACK.>", "$SYS.>")
    return (
        ">",
        "calls.>",
        "*.*.*",
        SAMS,
        KIMS,
        LINE,
        f"{theirs}.>",
        "_INBOX.>",
        "_INBOX_admin.>",
        "_INBOX_ingress.>",
        "*.>",
        *api,
    )


async def test_a_desktop_may_do_nothing_else(relay: Relay) -> None:
    sam, kim = await relay.add("Sam", "201"), await relay.add("Kim", "202")
    async with relay.desktop(sam) as desktop:
        allowed = [subject for subject in forbidden_to_publish(sam, kim) if await desktop.may_publish(subject)]
        allowed += [subject for subject in forbidden_to_subscribe(kim) if await desktop.may_subscribe(subject)]
        assert allowed == []
        granted = subjects.of_desktop(sam.agent, sam.subjects)
        asked = [subject.replace(">", "1.1.1.1.1") for subject in granted.publish]
        assert [subject for subject in asked if not await desktop.may_publish(subject)] == []
        assert [subject for subject in granted.subscribe if not await desktop.may_subscribe(subject)] == []


async def test_what_is_asked_of_anothers_consumer_has_no_answer(relay: Relay) -> None:
    sam, kim = await relay.add("Sam", "201"), await relay.add("Kim", "202")
    await relay.publish(KIMS, b"for 202")
    async with relay.desktop(sam) as desktop:
        with pytest.raises(errors.TimeoutError):
            await desktop.client.request(
                f"$JS.API.CONSUMER.MSG.NEXT.CALLS.{subjects.consumer(kim.agent, KIMS)}", b"1", timeout=0.5
            )
    async with relay.desktop(kim) as desktop:
        assert await desktop.read(KIMS) == [b"for 202"]


async def test_a_desktop_cannot_make_up_anothers_call(relay: Relay) -> None:
    """Whoever asks chooses the subject of the answer, and no server looks whether they may publish there: so an answer can be stored
    as if it were another's event. But what it says is the server's words, which no desktop reads as an event, and a call keeps its subject."""
    sam, kim = await relay.add("Sam", "201"), await relay.add("Kim", "202")
    await relay.publish(SAMS, b"for 201")
    async with relay.desktop(sam) as desktop:
        mine = subjects.consumer(sam.agent, SAMS)
        for request, body in (
            ("INFO", b"made up"),
            ("MSG.NEXT", b'{"batch": 1}'),
            ("MSG.NEXT", b'{"batch": 9, "no_wait": true}'),
        ):
            await desktop.client.publish(f"$JS.API.CONSUMER.{request}.CALLS.{mine}", body, reply=KIMS)
        await desktop.client.flush()
    async with relay.desktop(kim) as desktop:
        for body in await desktop.read(KIMS, timeout_s=0.5):
            with pytest.raises(NotUnderstood) as raised:
                decode(body, read_event)
            assert not raised.value.newer


async def test_the_ingress_publishes_and_can_read_nothing(relay: Relay) -> None:
    sam = await relay.add("Sam", "201")
    async with relay.user("ingress", relay.folder.ingress_seed) as ingress:
        await ensure_stream(ingress.client.jetstream(), relay.settings)
        for subject in ("calls.>", "$JS.>", f"{subjects.inbox(sam.agent)}.>"):
            assert not await ingress.may_subscribe(subject)
        for request in (
            f"CONSUMER.MSG.NEXT.CALLS.{subjects.consumer(sam.agent, SAMS)}",
            "STREAM.MSG.GET.CALLS",
            "STREAM.PURGE.CALLS",
        ):
            assert not await ingress.may_publish(f"$JS.API.{request}")


async def test_nobody_comes_in_without_a_key_that_was_given(relay: Relay) -> None:
    refused = b"Authorization Violation"

    for given in ({}, {"user": ADMIN, "password": "x"}, {"auth_token": "x"}, {"nkey": "U" + 55 * "A", "sig": "x"}):
        reader, writer = await asyncio.open_connection("127.0.0.1", relay.servers[0].port)
        writer.write(f"CONNECT {json.dumps({'verbose': False, **given})}\r\nPING\r\n".encode())
        assert b"INFO" in await reader.readline()
        assert refused in await reader.readline()
        writer.close()
        await writer.wait_closed()
    with pytest.raises(Refused):
        async with connection(relay.settings.nats, agents.new_seed(), ADMIN):
            pass


# Coming, going, and another key


async def test_who_is_removed_is_out_at_once(relay: Relay) -> None:
    sam, kim = await relay.add("Sam", "201"), await relay.add("Kim", "202")
    async with relay.desktop(sam) as desktop, relay.desktop(kim) as other:
        began = time.monotonic()
        removing = asyncio.ensure_future(provision.remove(relay.folder, relay.settings, "sam"))
        await desktop.until_out()
        took_s = time.monotonic() - began
        await removing
        assert not other.is_out
    print(f"a removed desktop is out after {took_s:.3f} s")
    assert took_s < 1
    with pytest.raises(errors.Error):
        async with relay.desktop(sam):
            pass
    assert await relay.consumers() == [subjects.consumer(kim.agent, KIMS)]
    assert [agent.name for agent in agents.read(relay.folder)] == ["Kim"]


async def test_another_key_ends_the_old_one_and_loses_nothing(relay: Relay) -> None:
    old = await relay.add("Sam", "201")
    await relay.publish(SAMS, b"read", b"unread")
    async with relay.desktop(old) as desktop:
        pull = await desktop.client.jetstream().pull_subscribe_bind(consumer=subjects.consumer(old.agent, SAMS), stream="CALLS")
        await (await pull.fetch(1))[0].ack_sync()
        (joined,) = (await provision.rotate(relay.folder, relay.settings, "Sam")).joined
        await asyncio.wait_for(desktop.until_out(), 1)
    await relay.publish(SAMS, b"later")
    new = join_code.read(joined.code)
    assert (new.agent, new.subjects) == (old.agent, old.subjects)
    with pytest.raises(errors.Error):
        async with relay.desktop(old):
            pass
    async with relay.desktop(new) as desktop:
        assert await desktop.read(SAMS) == [b"unread", b"later"]


async def test_with_another_key_an_agent_may_read_other_extensions(relay: Relay) -> None:
    old = await relay.add("Sam", "201", "202")
    await relay.publish(SAMS, b"unread")
    (joined,) = (await provision.rotate(relay.folder, relay.settings, "Sam", ["201", "203"], line=True)).joined
    new = join_code.read(joined.code)
    assert (new.agent, new.extensions) == (old.agent, ("201", "203"))
    assert set(await relay.consumers()) == {subjects.consumer(old.agent, subject) for subject in new.subjects}
    assert len(new.subjects) == 3
    async with relay.desktop(new) as desktop:
        assert await desktop.read(SAMS) == [b"unread"]
    with pytest.raises(Trouble):
        await provision.rotate(relay.folder, relay.settings, "Sam", [" "])
    assert agents.read(relay.folder)[0].extensions == ("201", "203")


async def test_while_others_come_and_go_a_desktop_stays_connected_and_misses_nothing(relay: Relay) -> None:
    sam = await relay.add("Sam", "201")
    bodies = [str(number).encode() for number in range(60)]
    found: list[bytes] = []

    async def read(desktop: Desktop) -> None:
        while len(found) < len(bodies):
            found.extend(await desktop.read(SAMS, timeout_s=0.5))

    async def publish(js: JetStreamContext) -> None:
        for body in bodies:
            await js.publish(SAMS, body, timeout=5)
            await asyncio.sleep(0.02)

    async def come_and_go() -> None:
        for name in ("Kim", "Lee"):
            await relay.add(name, "202")
            await provision.rotate(relay.folder, relay.settings, name)
            await provision.remove(relay.folder, relay.settings, name)

    async with relay.desktop(sam) as desktop, relay.ingress() as js:
        await asyncio.wait_for(asyncio.gather(read(desktop), publish(js), come_and_go()), 30)
        assert not desktop.is_out
    assert found == bodies


# What is broken off is finished by the same command


async def test_with_nats_down_the_change_is_written_down_and_finished_later(relay: Relay) -> None:
    gone = await relay.add("Gone", "203")
    relay.stop()
    with pytest.raises(Trouble, match="NATS cannot be reached; the change is written down"):
        await relay.add("Sam", "201")
    with pytest.raises(Trouble, match="NATS cannot be reached"):
        await provision.remove(relay.folder, relay.settings, "Gone")
    (leaving, begun) = agents.read(relay.folder)
    assert (begun.name, begun.state, leaving.state) == ("Sam", "unfinished", "leaving")
    relay.start()
    with pytest.raises(errors.Error):
        async with relay.desktop(gone):
            pass
    with pytest.raises(Trouble, match="There is an agent Gone already"):
        await relay.add("Gone", "203")
    await provision.remove(relay.folder, relay.settings, "Gone")
    sam = await relay.add("Sam", "201", "204")
    assert sam.agent == begun.agent
    assert {agent.state for agent in agents.read(relay.folder)} == {"ready"}
    assert sorted(await relay.consumers()) == sorted(subjects.consumer(sam.agent, subject) for subject in sam.subjects)


async def test_a_server_that_was_not_told_is_not_said_to_know(relay: Relay) -> None:
    (relay.folder.nats / "node-1.pid").unlink()
    with pytest.raises(Trouble, match="NATS has not read the agents again"):
        await relay.add("Sam", "201")
    settings = relay.folder.settings
    command = ["nats-server", "--signal", f"reload={relay.servers[0].pid}"]
    settings.write_text(settings.read_text().replace("# command = []", f"command = {json.dumps(command)}"))
    sam = await relay.add("Sam", "201")
    async with relay.desktop(sam) as desktop:
        assert await desktop.read(SAMS, timeout_s=0.2) == []
    settings.write_text(settings.read_text().replace(json.dumps(command), '["false"]'))
    with pytest.raises(Trouble, match="were not told to read"):
        await provision.rotate(relay.folder, relay.settings, "Sam")


async def test_a_pid_file_that_outlived_its_server_ends_nobody_else(relay: Relay) -> None:
    bystander = subprocess.Popen(["sleep", "60"])
    try:
        (relay.folder.nats / "node-1.pid").write_text(str(bystander.pid))
        with pytest.raises(Trouble, match="NATS has not read the agents again"):
            await relay.add("Sam", "201")
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()


async def test_a_consumer_that_shows_more_is_made_right_or_deleted(relay: Relay) -> None:
    """Such as one without a filter, which nats-server 2.9 makes of `filter_subjects`."""
    sam = await relay.add("Sam", "201")
    name = subjects.consumer(sam.agent, SAMS)
    async with relay.user(ADMIN, relay.folder.admin_seed) as admin:
        js = admin.client.jetstream()
        await js.delete_consumer("CALLS", name)
        await js.add_consumer("CALLS", ConsumerConfig(durable_name=name, ack_policy=AckPolicy.EXPLICIT))
        try:
            await provision.rotate(relay.folder, relay.settings, "Sam")
            left = [(await js.consumer_info("CALLS", name)).config.filter_subject]
        except Trouble:
            left = await relay.consumers()
    assert left in ([SAMS], [])


# By command


def test_a_list_of_agents_is_added_by_command(relay: Relay, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = tmp_path / "agents.csv"
    listed.write_text("name,extensions,line\nSam,201 203,\nKim,202,yes\n")
    assert relay.command("add-agent", "--csv", str(listed)) == 0
    printed = capsys.readouterr()
    rows = list(csv.DictReader(printed.out.splitlines()))
    codes = [join_code.read(row["code"]) for row in rows]
    assert [(code.name, code.extensions) for code in codes] == [("Sam", ("201", "203")), ("Kim", ("202",))]
    assert all(row["mailto"].startswith("mailto:?") for row in rows)
    assert asyncio.run(reads(relay, codes[1]))
    assert relay.command("add-agent", "--csv", str(listed)) == 1
    assert "There is an agent Sam already" in capsys.readouterr().err
    assert relay.command("list", "--json") == 0
    assert [agent["name"] for agent in json.loads(capsys.readouterr().out)["agents"]] == ["Sam", "Kim"]


def test_one_agent_by_command(relay: Relay, capsys: pytest.CaptureFixture[str]) -> None:
    assert relay.command("add-agent", "Sam Taylor", "--extension", "201") == 0
    old = code_in(capsys.readouterr().out)
    assert relay.command("rotate-agent", "sam taylor") == 0
    new = code_in(capsys.readouterr().out)
    assert asyncio.run(reads(relay, new)) and not asyncio.run(reads(relay, old))
    assert relay.command("remove-agent", "Sam Taylor") == 0
    assert not asyncio.run(reads(relay, new))
    assert relay.command("remove-agent", "Sam Taylor") == 1
    assert "There is no agent Sam Taylor" in capsys.readouterr().err


def code_in(printed: str) -> Invitation:
    return join_code.read(next(line for line in printed.splitlines() if line.startswith("screenpop-join-1.")))


async def reads(relay: Relay, code: Invitation) -> bool:
    try:
        async with relay.desktop(code) as desktop:
            await desktop.client.jetstream().consumer_info("CALLS", subjects.consumer(code.agent, code.subjects[0]))
    except errors.Error:
        return False
    return True


# TLS, WebSocket, three nodes


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[tuple[Relay, int]]:
    cert, ca = certificate(tmp_path)
    web = free_port()
    made = Relay(
        tmp_path / "relay",
        Wanted(host="localhost", tls_cert=cert, ca=ca, client_port=free_port(), websocket_port=web, service=SERVICE),
    )
    made.start()
    yield made, web
    made.stop()


def certificate(folder: Path) -> tuple[Path, Path]:
    authority = trustme.CA()
    cert, ca = folder / "cert.pem", folder / "ca.pem"
    authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(cert))
    authority.cert_pem.write_to_path(str(ca))
    return cert, ca


async def test_a_code_opens_both_doors_encrypted(encrypted: tuple[Relay, int]) -> None:
    relay, web = encrypted
    sam = await relay.add("Sam", "201")
    assert sam.servers == (f"tls://localhost:{relay.servers[0].port}", f"wss://localhost:{web}")
    for address in sam.servers:
        await relay.publish(SAMS, address.encode())
        before = sockets()
        async with relay.desktop(sam, address) as desktop:
            assert await desktop.read(SAMS) == [address.encode()]
        assert sockets() == before, "nothing is left open"


def sockets() -> set[str]:
    """Those that this process has open."""
    return {str(file.readlink()) for file in Path("/proc/self/fd").iterdir() if file.is_symlink()}


async def test_nobody_is_spoken_to_who_cannot_prove_to_be_the_relay(encrypted: tuple[Relay, int], tmp_path: Path) -> None:
    relay, _ = encrypted
    sam = await relay.add("Sam", "201")
    (tmp_path / "other").mkdir()
    _, other = certificate(tmp_path / "other")
    relay.folder.settings.write_text(relay.folder.settings.read_text().replace(str(tmp_path / "ca.pem"), str(other)))
    with pytest.raises(Trouble, match="cannot be reached") as raised:
        await provision.rotate(relay.folder, relay.settings, "Sam")
    assert "unable to get local issuer certificate" in raised.value.happened
    for address in sam.servers:
        with pytest.raises(OSError, match="certificate verify failed"):
            async with relay.desktop(Invitation(**{**_fields(sam), "ca": other.read_text()}), address):  # type: ignore[arg-type]
                pass
    await asyncio.sleep(0.2)  # asyncio lets go of a socket whose handshake failed some turns of the loop later


def _fields(invitation: Invitation) -> dict[str, object]:
    return {name: getattr(invitation, name) for name in ("servers", "agent", "name", "extensions", "subjects", "seed", "ca")}


async def test_three_nodes_go_on_without_one(tmp_path: Path) -> None:
    cert, ca = certificate(tmp_path)
    wanted = Wanted(
        nodes=("localhost",) * 3, tls_cert=cert, ca=ca, client_port=free_ports(3), cluster_port=free_ports(3), websocket_port=0
    )
    relay = Relay(tmp_path / "relay", wanted)
    relay.start()
    try:
        await eventually(lambda: made(relay))
        sam = await relay.add("Sam", "201")
        await relay.publish(SAMS, b"with three")
        relay.servers[0].kill()
        kim: list[Invitation] = []

        async def add_kim() -> None:
            kim.append(await relay.add("Kim", "202"))

        await eventually(add_kim)
        for address in sam.servers[1:]:
            async with relay.desktop(kim[0], address):
                pass
        async with relay.desktop(sam, sam.servers[1]) as desktop:
            assert await desktop.read(SAMS, timeout_s=10) == [b"with three"]
    finally:
        relay.stop()


async def made(relay: Relay) -> None:
    async with relay.ingress() as js:
        await ensure_stream(js, relay.settings)
        info = await js.stream_info("CALLS")
    assert info.config.num_replicas == 3
    assert info.cluster and info.cluster.replicas and len(info.cluster.replicas) == 2


# What nats-server says to what was written


@pytest.mark.parametrize("hostile", ['a"b', "a'b", "a}{b", "a # b", "a\\b", "$HOME", "a;b", "include x", "é \N{SNOWMAN}", "2a$1"])
def test_a_path_is_a_path_however_it_is_called(tmp_path: Path, hostile: str) -> None:
    folder = tmp_path / hostile
    folder.mkdir()
    cert, ca = certificate(folder)
    relay = Relay(folder / "relay", Wanted(nodes=("localhost",) * 3, tls_cert=cert, ca=ca))
    for server in relay.servers:
        checked = subprocess.run(["nats-server", "-t", "-c", server.configuration], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("websocket_port", [None, 8443])
def test_each_kind_of_relay_is_understood(tmp_path: Path, websocket_port: int | None) -> None:
    plan = Plan(nodes=configuration.nodes(["127.0.0.1"] * 3, client_port=4222, cluster_port=6222, websocket_port=websocket_port))
    assert plan.addresses()
    relay = Relay(tmp_path / "relay", Wanted(nodes=("127.0.0.1",) * 3, websocket_port=websocket_port))
    for server in relay.servers:
        checked = subprocess.run(["nats-server", "-t", "-c", server.configuration], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stderr
