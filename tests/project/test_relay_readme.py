"""The page for a relay's administrator and what lies beside it say what the code does."""

from __future__ import annotations

import argparse
import re
import shlex

import pytest

from screenpop import cli
from screenpop.relay.folder import KEYS, RelaySettings
from screenpop.relay.metrics import Meter
from screenpop.relay.setup import Wanted
from screenpop.relay.spool import Depth
from tests.project.files import ROOT
from tests.project.readme import differences, lines_of_code, spans, table
from tests.project.test_readme import commands, relay_commands

FOLDER = ROOT / "packaging" / "relay"
PAGE = (FOLDER / "README.md").read_text("utf-8")
UNITS = ("nats-server.service", "screenpop-relay.service")
HARDENED = {
    "NoNewPrivileges=true",
    "ProtectSystem=strict",
    "ProtectHome=true",
    "PrivateTmp=true",
    "StateDirectory=screenpop-relay",
}


def typed(text: str) -> list[list[str]]:
    """The arguments of every line that begins with our program."""
    lines = [shlex.split(line) for line in lines_of_code(text)]
    return [words[1:] for words in lines if words and words[0].rpartition("/")[2] == "screenpop"]


def settings(text: str) -> list[str]:
    """Keys of relay.toml that are named with their table or stand in an example."""
    return [f"{table}.{key}" for table, key in re.findall(r"`\[(\w+)\] (\w+)`", text)]


def test_each_command_is_accepted_as_it_stands() -> None:
    assert len(typed(PAGE)) >= 4
    for arguments in typed(PAGE):
        cli.build_parser().parse_args(arguments)


def test_every_command_and_option_that_is_named_is_one() -> None:
    parsers: list[argparse.ArgumentParser] = [*commands().values(), *relay_commands().values()]
    options = {option for parser in parsers for option in parser._option_string_actions}
    for span in spans(PAGE):
        words = span.split()
        if words[0].startswith("--"):
            assert words[0] in options
        if words[:2] == ["screenpop", "relay"] and len(words) > 2:
            assert words[2] in relay_commands()
    assert {"rotate-agent", "remove-agent", "rotate-urls"} <= {word for span in spans(PAGE) for word in span.split()}


def test_settings_that_are_named_are_there() -> None:
    assert settings(PAGE)
    assert {*settings(PAGE), "ingress.trusted_proxies", "ingress.tls_cert", "reload.command"} <= {key.name for key in KEYS}
    assert f"{RelaySettings().stream.keep_hours} hours" in PAGE


def test_metrics() -> None:
    families = list(Meter(Depth, lambda: True).registry.collect())
    known = [
        (f"`{family.name}_total`" if family.type == "counter" else f"`{family.name}`", family.type, family.documentation)
        for family in families
    ]
    said = [(name, kind, meaning.partition(", by `")[0]) for name, kind, meaning in table(PAGE, "metric", "kind", "meaning")]
    assert differences(said, known) == []
    assert set(re.findall(r"screenpop_relay_\w+", PAGE)) == {name.strip("`") for name, *_ in known}


def test_ports() -> None:
    known = {RelaySettings().ingress.port, RelaySettings().metrics.port, Wanted().client_port, Wanted().cluster_port}
    said = {int(row[0]) for row in table(PAGE, "port", "who comes in", "where")}
    nginx = {
        int(port)
        for port in re.findall(
            r"^    server 127\.0\.0\.1:(\d+); +# <--", (FOLDER / "nginx.conf").read_text("utf-8"), re.MULTILINE
        )
    }
    assert said == known | nginx | {443}
    assert nginx == {RelaySettings().ingress.port, 8443}


def test_files_that_are_named_lie_here() -> None:
    here = {path.name for path in FOLDER.iterdir()} - {"README.md"}
    assert here == {*UNITS, "nginx.conf", "spread.sh"}
    assert all(f"`{name}`" in PAGE for name in here)
    assert [link for link in re.findall(r"\]\(([^)#]+)", PAGE) if not (FOLDER / link).exists()] == []


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_is_hardened_and_its_folder_is_the_pages(name: str) -> None:
    lines = set((FOLDER / name).read_text("utf-8").splitlines())
    assert lines >= HARDENED
    assert "User=screenpop-relay" in lines


def test_the_ingress_unit_runs_a_command_that_there_is() -> None:
    (start,) = re.findall(r"^ExecStart=\S+/bin/screenpop (.*)$", (FOLDER / UNITS[1]).read_text("utf-8"), re.MULTILINE)
    given = cli.build_parser().parse_args(start.split())
    assert str(given.folder) == "/var/lib/screenpop-relay"
