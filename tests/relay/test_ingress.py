"""The ingress as a process, before a real nats-server: what is answered 200 is in the stream, once, whatever becomes of either."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import trustme

from screenpop.calls.event import EventKind
from screenpop.intake import relayed, subjects
from screenpop.intake.nats_client import tls_context
from screenpop.relay import agents
from screenpop.relay.folder import RelaySettings
from screenpop.relay.ingress import Ingress as InProcess
from screenpop.relay.link import ACK_S, Link
from screenpop.relay.serve import serve
from screenpop.relay.spool import Message
from screenpop.trouble import Trouble
from tests.durability.disk import small_disk
from tests.durability.load import STORY, Load
from tests.journey.wait import wait_until
from tests.relay.arrival import all_arrived, told_once
from tests.relay.ingress_process import NO_SCREEN, ROOT, SERVE, Ingress, Relay, received
from tests.story import ringing

Make = Callable[..., Relay]
RINGING = "call_event_uuid={}&service_id=10001&extension_user_id=201&from=0390085900"


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a relay, its server and its ingress not started. What any of them wrote holds neither the secret nor a number."""
    made: list[Relay] = []

    def one(**more: Any) -> Relay:
        made.append(Relay(tmp_path, **more))
        return made[-1]

    yield one
    for relay in made:
        relay.end()
        for ingress in relay.ingresses:
            said = ingress.said() if ingress.log.exists() else ""
            assert "Traceback" not in said, said
            assert "0390085900" not in said
            assert ingress.url.rpartition("/")[2] not in said
            assert agents.seed(ingress.folder.ingress_seed) not in said


@pytest.fixture
def relay(make: Make) -> Relay:
    """One that runs."""
    relay = make()
    relay.server.start()
    relay.ingress.start()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected", "NATS connected")
    return relay


def post(ingress: Ingress, *calls: str) -> list[int]:
    return [ingress.post(RINGING.format(call))[0] for call in calls]


def test_an_event_is_in_the_stream_when_it_is_answered(relay: Relay) -> None:
    began = time.time()
    assert relay.ingress.post(RINGING.format("c-1")) == (200, None)
    (message,) = relay.kept()
    receipt = received(message)
    assert message.subject == "calls.10001.201"
    assert message.headers == {"Nats-Msg-Id": relayed.message_id(receipt), "Nats-Expected-Stream": "CALLS"}
    assert receipt.event.kind is EventKind.EXTENSION_RINGING
    assert dict(receipt.event.fields) == {
        "call_event_uuid": "c-1", "service_id": "10001", "extension_user_id": "201", "from": "0390085900"
    }  # fmt: skip
    assert began <= receipt.received_at <= time.time()
    assert relay.ingress.post("call_event_uuid=c-1&service_id=10001", "http-hangup") == (200, None)
    assert relay.kept()[1].subject == "calls.10001.line"
    assert relay.ingress.health()[1]["spool"] == {"events": 0, "refused": 0, "most": 1_000_000, "oldest_s": 0.0}


def test_the_contract_holds_here_too(relay: Relay) -> None:
    assert relay.ingress.post("service_id=1")[0] == 400
    assert relay.ingress.post(RINGING.format("x" * 129))[0] == 400
    relay.ingress.url = relay.ingress.url[:-1]
    assert relay.ingress.post(RINGING.format("c-1"))[0] == 404
    assert relay.kept() == []
    assert relay.ingress.metric('screenpop_relay_answers_total{status="400"}') == 2


async def test_a_receipt_published_again_doubles_nothing_and_a_second_ringing_is_another_message(make: Make) -> None:
    relay = make()
    relay.server.start()
    settings = RelaySettings.read(relay.folder)
    link = await Link.open(settings.nats.servers[0], agents.seed(relay.folder.ingress_seed), tls_context(""), settings)
    for at in (0, 0, 7, 0, 7):
        await link.publish(Message.of(ringing("201", at)))
    await link.close()
    kept = [received(message).received_at for message in await relay.messages()]
    assert kept == [ringing("201", 0).received_at, ringing("201", 7).received_at]


async def test_the_same_bytes_seven_seconds_later_are_another_message(make: Make) -> None:
    relay = make()
    relay.server.start()
    at = [1_800_000_000.0]
    async with InProcess(relay.folder, RelaySettings.read(relay.folder), clock=lambda: at[0]):
        for now in (0.0, 0.0, 7.0):
            at[0] = 1_800_000_000.0 + now
            status, _ = await asyncio.to_thread(relay.ingress.post, RINGING.format("c-1"))
            assert status == 200
        async with asyncio.timeout(10):
            while len(await relay.messages()) < 2:
                await asyncio.sleep(0.1)
    assert [received(message).received_at for message in await relay.messages()] == [
        1_800_000_000.0,
        1_800_000_007.0,
    ]


def test_while_nats_is_away_under_load_all_is_taken_and_arrives_in_order_once(relay: Relay) -> None:
    load = Load(relay.ingress.url)
    load.start()
    load.wait_for(50)
    relay.server.stop()
    relay.ingress.waits_for(lambda said: said["spool"]["events"] > 10, "the connection missed")
    went = time.time()
    load.wait_for(len(load.answered) + 300)
    came = time.time()
    assert relay.ingress.health()[1]["nats"] == "spooling"
    assert relay.ingress.metric("screenpop_relay_spool_depth") >= 300
    assert relay.ingress.metric("screenpop_relay_nats_connected") == 0
    relay.server.start()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected" and not said["spool"]["events"], "the spool forwarded", 60)
    load.wait_for(len(load.answered) + 50)
    load.stop()
    assert len(load.answered) == len(load.sent)
    all_arrived(relay, [load])
    receipts = [received(message).received_at for message in relay.kept()]
    meanwhile = [at for at in receipts if went < at < came]
    assert len(meanwhile) >= 290
    assert meanwhile == sorted(meanwhile)


def test_what_was_answered_survives_kill_9_while_nats_is_away(relay: Relay) -> None:
    loads = []
    relay.server.kill()
    for _ in range(2):
        load = Load(relay.ingress.url)
        load.start()
        load.wait_for(100)
        relay.ingress.kill()
        load.stop()
        loads.append(load)
        relay.ingress.start()
    relay.server.start()
    all_arrived(relay, loads)


def test_kill_9_while_the_spool_is_being_forwarded_loses_and_doubles_nothing(relay: Relay) -> None:
    load = Load(relay.ingress.url)
    relay.server.kill()
    load.start()
    load.wait_for(600)
    load.stop()
    relay.server.start()
    relay.wait_for_events(1)
    relay.ingress.kill()
    relay.ingress.start()
    all_arrived(relay, [load])


def test_a_full_spool_is_said_and_over_when_nats_is_back(make: Make) -> None:
    relay = make(spool={"most_events": 20})
    relay.ingress.start()
    assert post(relay.ingress, *(f"c-{n}" for n in range(20))) == [200] * 20
    assert relay.ingress.post(RINGING.format("c-20")) == (503, "10")
    status, said = relay.ingress.health()
    assert status == 503
    assert (said["trouble"], said["spool"]["events"], said["spool"]["most"]) == ("The spool is full", 20, 20)
    assert relay.ingress.metric('screenpop_relay_answers_total{status="503"}') == 1
    relay.server.start()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected" and not said["spool"]["events"], "the spool forwarded")
    assert post(relay.ingress, "c-21") == [200]
    assert relay.ingress.health()[0] == 200
    assert told_once(relay) == [*(f"c-{n}" for n in range(20)), "c-21"]


def test_a_full_disk_is_refused_while_nats_is_away_and_only_then(make: Make) -> None:
    relay = make()
    relay.folder.spool.rmdir()
    with small_disk(relay.folder.spool) as disk:
        pid = relay.ingress.start()
        assert post(relay.ingress, "before") == [200]
        disk.fill(pid)
        assert relay.ingress.post(RINGING.format("refused")) == (503, "10")
        status, said = relay.ingress.health()
        assert status == 503
        assert disk.words in said["trouble"]
        disk.free(pid)
        assert relay.ingress.health()[0] == 200, "a load balancer sends nothing that could find this out"
        assert post(relay.ingress, "after") == [200]
        disk.fill(pid)
        relay.server.start()
        relay.ingress.waits_for(lambda said: said["nats"] == "connected", "NATS connected")
        assert post(relay.ingress, "past the disk") == [200]
        assert relay.ingress.health()[0] == 200
        disk.free(pid)
        relay.ingress.waits_for(lambda said: not said["spool"]["events"], "the spool forwarded")
        assert post(relay.ingress, "last") == [200]
        assert sorted(told_once(relay)) == ["after", "before", "last", "past the disk"]
        assert relay.ingress.terminate() == 0


def test_nats_that_stands_still_costs_one_deadline_and_the_spool_takes_over(relay: Relay) -> None:
    assert post(relay.ingress, "c-1") == [200]
    relay.server.pause()
    began = time.monotonic()
    with ThreadPoolExecutor(5) as threads:
        together = list(threads.map(lambda n: post(relay.ingress, f"together-{n}"), range(5)))
    assert together == [[200]] * 5
    assert ACK_S <= time.monotonic() - began < ACK_S + 1.5
    began = time.monotonic()
    assert post(relay.ingress, *(f"later-{n}" for n in range(5))) == [200] * 5
    assert time.monotonic() - began < 1
    assert relay.ingress.health()[1]["spool"]["events"] == 10
    assert relay.ingress.metric("screenpop_relay_spool_oldest_seconds") > 1
    relay.server.resume()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected" and not said["spool"]["events"], "the spool forwarded")
    calls = told_once(relay)
    assert calls[0] == "c-1"
    assert sorted(calls[1:6]) == [f"together-{n}" for n in range(5)]
    assert calls[6:] == [f"later-{n}" for n in range(5)]


def test_a_stream_that_is_gone_is_made_again_and_nothing_is_lost(relay: Relay) -> None:
    async def delete() -> None:
        async with relay.witness() as witness:
            await witness.jetstream().delete_stream(subjects.STREAM)

    asyncio.run(delete())
    assert post(relay.ingress, "c-1", "c-2") == [200] * 2
    relay.wait_for_events(2)
    assert told_once(relay) == ["c-1", "c-2"]


def test_what_the_stream_never_takes_holds_up_nothing(make: Make) -> None:
    relay = make(server_options="max_payload: 4096\n")
    relay.server.start()
    relay.ingress.start()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected", "NATS connected")
    large = RINGING.format("large") + "".join(f"&name{n}={'x' * 1000}" for n in range(5))
    assert relay.ingress.post(large)[0] == 200
    assert post(relay.ingress, "c-1") == [200]
    relay.ingress.waits_for(lambda said: said["spool"]["refused"] == 1 and not said["spool"]["events"], "put aside")
    assert post(relay.ingress, "c-2") == [200]
    assert told_once(relay) == ["c-1", "c-2"]
    assert "CRITICAL screenpop.relay.publisher: The stream refuses" in relay.ingress.said()
    assert relay.ingress.terminate() == 0
    relay.server.stop()
    node = relay.folder.node(1)
    node.write_text(node.read_text().replace("max_payload: 4096", "max_payload: 65536"))
    relay.server.start()
    relay.ingress.start()
    relay.wait_for_events(3)
    assert told_once(relay) == ["c-1", "c-2", "large"]


def test_two_ingresses_take_events_side_by_side(relay: Relay) -> None:
    other = relay.another()
    other.start()
    loads = [Load(relay.ingress.url, 5), Load(other.url, 5)]
    for load in loads:
        load.start()
    for load in loads:
        load.wait()
    assert sum(len(load.answered) for load in loads) == 2 * 8 * 5 * len(STORY)
    all_arrived(relay, loads)


def test_no_value_reaches_another_subject(relay: Relay) -> None:
    values = [
        "201.>",
        "*",
        ">",
        "line",
        "a b",
        "201\r\nPUB calls.x 0",
        "Ж" * 64,
        ".",
        "calls.10001.202",
        "$JS.API.STREAM.DELETE.CALLS",
        "x" * 64,
        "_",
    ]

    async def watch() -> list[str]:
        seen: list[str] = []
        async with relay.witness() as witness:
            subscription = await witness.subscribe(">")
            await witness.flush()
            for number, value in enumerate(values):
                for service, extension in ((value, "201"), ("10001", value)):
                    fields = f"call_event_uuid=h-{number}&service_id={quote(service)}&extension_user_id={quote(extension)}"
                    assert (await asyncio.to_thread(relay.ingress.post, fields))[0] == 200
            for name in ("service_id", "extension_user_id"):
                fields = f"call_event_uuid=h&{name}={'9' * 1025}"
                assert (await asyncio.to_thread(relay.ingress.post, fields))[0] == 400
            await witness.flush()
            while subscription.pending_msgs:
                seen.append((await subscription.next_msg()).subject)
        return seen

    allowed = {subjects.of_extension(*each) for value in values for each in ((value, "201"), ("10001", value))}
    seen = [subject for subject in asyncio.run(watch()) if not subject.startswith("_INBOX_ingress.")]
    assert len(seen) == 2 * len(values)
    assert set(seen) == allowed
    assert {subject.count(".") for subject in seen} == {2}
    assert not {"calls.10001.202", "calls.10001.line"} & set(seen)
    assert len(relay.kept()) == len(seen)


def test_a_new_secret_is_known_without_a_restart(relay: Relay) -> None:
    secrets = relay.folder.url_secrets()
    secrets.prepare()
    (old,) = secrets.digests()
    new = secrets.add()
    old_url, relay.ingress.url = relay.ingress.url, relay.ingress.url.rpartition("/")[0] + "/" + new
    wait_until(lambda: post(relay.ingress, "c-1") == [200], 10, "the new address working")
    relay.ingress.url = old_url
    assert post(relay.ingress, "c-2") == [200]
    secrets.drop(old)
    wait_until(lambda: post(relay.ingress, "c-3") == [404], 10, "the old address gone")


def test_it_starts_without_nats_and_ends_when_told(make: Make) -> None:
    relay = make()
    relay.ingress.start()
    status, said = relay.ingress.health()
    assert (status, said["nats"]) == (200, "spooling")
    assert post(relay.ingress, "c-1") == [200]
    assert relay.ingress.terminate() == 0
    relay.server.start()
    relay.ingress.start()
    relay.wait_for_events(1)
    assert told_once(relay) == ["c-1"]
    assert relay.ingress.terminate() == 0


def test_what_is_being_answered_at_the_end_is_answered(relay: Relay) -> None:
    relay.server.pause()
    answers: list[int] = []
    posting = threading.Thread(target=lambda: answers.extend(post(relay.ingress, "last")))
    posting.start()
    time.sleep(0.5)
    assert relay.ingress.terminate() == 0
    posting.join()
    assert answers == [200]
    relay.server.resume()
    relay.ingress.start()
    relay.wait_for_events(1)
    assert told_once(relay) == ["last"]


def test_the_next_server_is_taken_at_once(make: Make, tmp_path: Path) -> None:
    first = make()
    second = Relay(tmp_path / "second")
    addresses = [*first.addresses, *second.addresses]
    try:
        second.folder.agents_conf.write_text(first.folder.agents_conf.read_text())
        second._witness = first._witness
        first.server.start()
        second.server.start()
        ingress = first.with_settings({"nats": {"servers": addresses}})
        ingress.start()
        ingress.waits_for(lambda said: said["nats"] == "connected", "NATS connected")
        assert post(ingress, "c-1") == [200]
        first.server.kill()
        wait_until(lambda: addresses[1] in ingress.said(), 1, "the second server taken")
        assert post(ingress, "c-2") == [200]
        second.wait_for_events(1)
        assert told_once(second) == ["c-2"]
    finally:
        second.end()


def test_a_cluster_that_loses_the_server_in_use_loses_nothing(make: Make) -> None:
    relay = make(nodes=3, stream={"replicas": 3})
    for server in relay.servers:
        server.launch()
    relay.ingress.start()
    relay.ingress.waits_for(lambda said: said["nats"] == "connected", "the cluster ready", 40)
    load = Load(relay.ingress.url)
    load.start()
    load.wait_for(100)
    in_use = re.findall(r"Connected to NATS at (\S+)", relay.ingress.said())[-1]
    relay.servers[relay.addresses.index(in_use)].kill()
    load.wait_for(len(load.answered) + 100)
    relay.ingress.waits_for(lambda said: said["nats"] == "connected" and not said["spool"]["events"], "another server taken", 40)
    load.wait_for(len(load.answered) + 50)
    load.stop()
    assert len(load.answered) == len(load.sent)
    all_arrived(relay, [load])


def test_only_a_server_that_the_authority_vouches_for_is_talked_to(make: Make, tmp_path: Path) -> None:
    ours, strange = trustme.CA(), trustme.CA()
    certificate, ca, strange_ca = (tmp_path / name for name in ("server.pem", "ca.pem", "strange.pem"))
    ours.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    ours.cert_pem.write_to_path(str(ca))
    strange.cert_pem.write_to_path(str(strange_ca))
    relay = make(server_options=f'tls {{ cert_file: "{certificate}", key_file: "{certificate}" }}\n')
    relay.server.start()
    address = f"tls://localhost:{relay.server.port}"
    ingress = relay.with_settings({"nats": {"servers": [address], "ca": str(strange_ca)}})
    ingress.start()
    assert post(ingress, "c-1") == [200]
    wait_until(lambda: f"Not connected to NATS at {address}" in ingress.said(), 10, "what is wrong said")
    assert "CERTIFICATE_VERIFY_FAILED" in ingress.said()
    assert ingress.health()[1]["nats"] == "spooling"
    assert ingress.terminate() == 0
    ingress = relay.with_settings({"nats": {"servers": [address], "ca": str(ca)}})
    ingress.start()
    ingress.waits_for(lambda said: said["nats"] == "connected" and not said["spool"]["events"], "the spool forwarded")
    assert post(ingress, "c-2") == [200]
    assert ingress.metric("screenpop_relay_publish_seconds_count") == 2


async def test_a_port_that_is_taken_is_said_by_whom(relay: Relay, tmp_path: Path) -> None:
    other = relay.another()
    settings = other.folder.settings.read_text().replace(str(other.port), str(relay.ingress.port))
    other.folder.settings.write_text(settings)
    with pytest.raises(Trouble, match=f"Port {relay.ingress.port} is used by another program .pid") as refused:
        async with InProcess(other.folder, RelaySettings.read(other.folder)):
            pass
    assert "relay.toml, [ingress] port" in refused.value.remedy


def test_a_second_one_on_the_same_folder_is_refused(relay: Relay) -> None:
    with pytest.raises(Trouble, match="Another ingress runs on this folder"):
        serve(relay.folder.path, False)
    second = Ingress(relay.folder, 0, 0)
    second.start(wait=False)
    assert second.process is not None
    assert second.process.wait(20) == 1
    assert "Another ingress runs on this folder\nIts spool is in use" in second.said()


@pytest.mark.parametrize("text", ["[ingress]\nprot = 1\n", "[ingress\n", '[nats]\nservers = ["nats://relay.example"]\n'])
def test_a_wrong_word_in_relay_toml_is_said(make: Make, text: str) -> None:
    relay = make()
    relay.folder.settings.write_text(text)
    with pytest.raises(Trouble, match=r"relay\.toml cannot be used"):
        serve(relay.folder.path, False)
    with pytest.raises(Trouble, match="not the folder of a relay"):
        serve(relay.folder.path / "elsewhere", False)


def test_what_a_desktops_installation_lacks_is_said(make: Make) -> None:
    relay = make()
    lacking = "import sys; sys.modules['prometheus_client'] = None\n"
    command = [sys.executable, "-c", lacking + SERVE, str(relay.folder.path)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert said.returncode == 1
    assert "The ingress needs prometheus_client" in said.stderr
    assert "screenpop[relay]" in said.stderr


def test_the_processes_here_can_load_neither_qt_nor_a_keyring() -> None:
    for module in ("PySide6", "qasync", "keyring"):
        said = subprocess.run(
            [sys.executable, "-c", f"{NO_SCREEN}\nimport {module}"], capture_output=True, text=True, check=False
        )
        assert f"ImportError: {module} is not for a server" in said.stderr
