"""What the NATS servers are told: who may come in, by which door, and that no chosen word becomes more than a value."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.intake import subjects
from screenpop.intake.subjects import Permissions
from screenpop.relay import configuration
from screenpop.relay.configuration import Plan, User, node_configuration, nodes, quoted, users_configuration
from screenpop.trouble import Trouble

ONE = nodes(["relay.example.com"], client_port=4222, cluster_port=6222, websocket_port=443)
THREE = nodes(["127.0.0.1"] * 3, client_port=4222, cluster_port=6222, websocket_port=None)
TLS = Plan(nodes=ONE, tls_cert=Path("/etc/cert.pem"), tls_key=Path("/etc/key.pem"))


def told(plan: Plan, number: int = 1) -> str:
    return node_configuration(plan, plan.nodes[number - 1], folder=Path("/srv/relay/nats"), cluster_secret="between-nodes")


def test_without_a_certificate_nobody_outside_is_let_in() -> None:
    text = told(Plan(nodes=ONE))
    assert re.findall(r"^ *host: (.*)$", text, re.MULTILINE) == ['"127.0.0.1"', '"127.0.0.1"']
    assert "no_tls: true" in text


def test_with_one_every_door_is_encrypted() -> None:
    text = told(TLS)
    assert text.count("tls {") == 2
    assert "no_tls" not in text
    assert text.count('cert_file: "/etc/cert.pem"') == text.count('key_file: "/etc/key.pem"') == 2


def test_there_is_one_account_and_nobody_comes_in_without_a_key() -> None:
    text = told(TLS)
    assert 'include "agents.conf"' in text
    assert not re.search(r"no_auth_user|token|system_account|anonymous", text)


def test_three_nodes_know_each_other() -> None:
    second = told(Plan(nodes=THREE), 2)
    assert re.findall(r"nats-route://admin:between-nodes@127.0.0.1:(\d+)", second) == ["6222", "6224"]
    assert [node.client_port for node in THREE] == [4222, 4223, 4224]
    assert "port: 4223" in second


def test_nodes_on_several_computers_keep_their_ports() -> None:
    made = nodes(["a.example", "b.example", "c.example"], client_port=4222, cluster_port=6222, websocket_port=443)
    assert {(node.client_port, node.cluster_port, node.websocket_port) for node in made} == {(4222, 6222, 443)}
    with pytest.raises(Trouble, match="without encryption"):
        told(Plan(nodes=made))
    assert told(Plan(nodes=made, tls_cert=Path("c.pem"), ca=Path("ca.pem"))).count('ca_file: "ca.pem"') == 1


def test_where_desktops_reach_them() -> None:
    assert TLS.addresses() == ("tls://relay.example.com:4222", "wss://relay.example.com:443")
    assert Plan(nodes=(replace(ONE[0], host="::1", websocket_port=None),)).addresses() == ("nats://[::1]:4222",)


def test_a_user_may_do_what_is_named_and_no_more() -> None:
    text = users_configuration([User("UDESK", subjects.of_desktop("desk0001", ["calls.10001.201"]), "a desktop")])
    assert re.findall(r"publish (.*)", text) == [
        '{ allow: ["$JS.API.CONSUMER.INFO.CALLS.desk0001-201", "$JS.API.CONSUMER.MSG.NEXT.CALLS.desk0001-201", "$JS.ACK.CALLS.desk0001-201.>"] }'
    ]
    assert re.findall(r"subscribe (.*)", text) == ['{ allow: ["_INBOX_desk0001.>"] }']


def test_who_may_nothing_is_not_who_may_everything() -> None:
    text = users_configuration([User("UNONE", Permissions((), ()), "nobody")])
    assert re.findall(r"(publish|subscribe) (.*)", text) == [("publish", '{ deny: ">" }'), ("subscribe", '{ deny: ">" }')]


def test_the_ingress_makes_the_stream_and_publishes() -> None:
    assert configuration.of_ingress() == Permissions(
        ("calls.>", "$JS.API.STREAM.CREATE.CALLS", "$JS.API.STREAM.INFO.CALLS", "$JS.API.STREAM.UPDATE.CALLS"),
        ("_INBOX_ingress.>",),
    )


@given(st.text())
def test_a_value_stays_within_its_quotes(value: str) -> None:
    try:
        text = quoted(value)
    except Trouble:
        assert not value.isprintable()
        return
    inner = text[1:-1]
    assert not re.search(r'(?<!\\)(\\\\)*"', inner)
    assert not re.search(r"(?<!\\)(\\\\)*\\\Z", inner)
    assert re.sub(r"\\(.)", r"\1", inner) == value


@pytest.mark.parametrize("hostile", ['a"\nport: 1', "a\rb", "a\0b", "a\x1bb"])
def test_what_would_break_the_line_is_refused(hostile: str) -> None:
    with pytest.raises(Trouble):
        told(replace(TLS, tls_cert=Path(hostile)))
